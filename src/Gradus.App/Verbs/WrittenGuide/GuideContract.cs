using System.ComponentModel;
using Gradus.App.Contracts;

namespace Gradus.App.Verbs.WrittenGuide;

/// <summary>The answer of <c>gradus guide</c>: the path through the written guide, with the page that was asked for.</summary>
[Description("Every figure is taken from the answer of another verb, a committed report or the dataset; none is worked out anew here")]
public sealed record GuideContract(
    [Description("Version of the dataset")] string Dataset,
    [Description("What it comes to, in a sentence or two")] string Finding,
    [Description("The rows of the written guide, in its order")] IReadOnlyList<GuideStep> Steps,
    [Description("Systems that the written guide names as machine learning, and whether this guide holds one")] IReadOnlyList<GuideEngineStep> Engines)
{
    [Description("Name of the profile")]
    public string? Profile { get; init; }

    [Description("The row that was asked for; null where none was")]
    public GuidePage? Page { get; init; }

    [Description("Fields of the profile that the page does not use")]
    public IReadOnlyList<NotUsedContract> NotUsed { get; init; } = [];

    [Description("The system that was asked for; null where none was")]
    public GuideEngine? Engine { get; init; }
}

/// <summary>A row of the path.</summary>
public sealed record GuideStep(
    [Least(1)] int Number,
    [Description("By which it is asked for")] string Key,
    string Question,
    [Description("Whose figures its page has: anybody's, the person's in part, the person's"), Words("anybody", "partly", "yours")] string Standing,
    [Description("What the person may say so that more of it is about them, one phrase each")] IReadOnlyList<string> Tell);

/// <summary>A system of the path.</summary>
public sealed record GuideEngineStep(
    [Description("By which it is asked for")] string Key,
    string Name,
    [Description("False where this guide holds no such system, and its page says so")] bool Exists);

/// <summary>The page of one row.</summary>
public sealed record GuidePage(
    [Least(1)] int Number,
    string Key,
    string Question,
    [Description("What the written guide says, in short")] string Written,
    [Description("The answer in a few sentences")] string Answer,
    [Description("The figures behind it, each with whose it is")] IReadOnlyList<GuideFigure> Figures,
    [Description("What is drawn on its page")] GuidePicture Picture,
    [Description("What would change the answer for the person, one sentence each")] IReadOnlyList<string> Changes,
    [Description("The answer that says all of it")] GuideWay Into,
    [Description("Key of the row before; null for the first")] string? Previous,
    [Description("Key of the row after; null for the last")] string? Next);

/// <summary>A figure in words, with whose it is.</summary>
public sealed record GuideFigure(
    [Description("What it is of")] string What,
    [Description("The figure, as a range where it is not firm; or why there is none")] string Words,
    [Description("Of whom it speaks, and how sure that is")] string Of,
    [Description("Whose figure it is, with its year where it is of one")] string Source);

/// <summary>A drawing in words.</summary>
public sealed record GuidePicture(
    [Description("What it shows, as a sentence where it has a finding")] string Title,
    [Description("How it is read")] string Caption,
    string Source);

/// <summary>A way into the tool.</summary>
public sealed record GuideWay(
    string Words,
    [Description("The page of the guide that answers it whole")] string Address,
    [Description("The same as a command")] string Command);

/// <summary>The page of one system.</summary>
public sealed record GuideEngine(
    string Key,
    string Name,
    [Description("What the written guide calls it")] string Written,
    [Description("False where this guide holds no such system")] bool Exists,
    [Description("What it does here; where there is none, what is used in its place and why")] string Does,
    [Description("How good it was when it was measured; empty where there is nothing to measure")] IReadOnlyList<GuideFigure> Measured,
    [Description("What it was measured on, or is fitted to")] string Data,
    [Description("What it cannot do, one sentence each")] IReadOnlyList<string> Cannot,
    [Description("How to try it now")] GuideWay Into);
