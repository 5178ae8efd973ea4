using System.ComponentModel;
using Gradus.Returns;

namespace Gradus.App.Verbs.Return;

public sealed partial record ReturnContract
{
    [Description("Of the institution")]
    public string City { get; init; } = "";

    [Description("USPS code")]
    public string State { get; init; } = "";

    [Description("What the figures say, in sentences")]
    public ReturnSaid Said { get; init; } = null!;

    public static ReturnContract Of(DegreeReturn answer) => Figures(answer) with
    {
        City = answer.Item.Institution.City,
        State = answer.Item.Institution.State,
        Said = ReturnSaid.Of(answer),
    };
}

/// <summary>What the figures of a return say, in sentences.</summary>
public sealed record ReturnSaid(
    [Description("The answer")] string Headline,
    [Description("How likely a loss is, as far as it is known")] string Loss,
    [Description("When it pays back")] string BreakEven,
    [Description("The internal rate of return, in words")] string Rate,
    [Description("The second reading; null where the pay after the degree is the person's own figure")] string? AsGraduates,
    [Description("What a student visa allows and what was assumed beyond it; empty for everybody else")] IReadOnlyList<string> Visa)
{
    public static ReturnSaid Of(DegreeReturn answer) => new(
        ReturnSummary.Headline(answer),
        ReturnSummary.Loss(answer),
        ReturnSummary.BreakEven(answer),
        ReturnSummary.Rate(answer),
        ReturnSummary.AsGraduates(answer),
        [.. ReturnSummary.Visa(answer)]);
}
