using System.ComponentModel;
using Gradus.App.Figures;
using Gradus.Readiness;

namespace Gradus.App.Contracts;

/// <summary>A field of the profile that the answer does not use.</summary>
public sealed record NotUsedContract([Description("Its path in the profile")] string Field, [Description("Why, as the second half of a sentence")] string Why);

/// <summary>What a program asks of those who enter it, beside what the person brings.</summary>
public sealed record EntryContract(
    [Description("False for somebody without the bachelor's degree that it takes")] bool CanEnter,
    [Description("A page says that those who lack something are admitted to preparatory courses")] bool Bridge,
    IReadOnlyList<EntryPointContract> Points)
{
    [Description("What is not met, and what has to be asked, one line each")]
    public IReadOnlyList<string> Lines { get; init; } = [];

    public static EntryContract Of(EntryCheck check) => new(check.CanEnter, check.Bridge, [.. check.Points.Select(EntryPointContract.Of)]) { Lines = [.. EntryText.Lines(check)] };
}

/// <summary>One thing that is asked for.</summary>
public sealed record EntryPointContract(
    [Description("In a phrase")] string What,
    [Description("How the person stands beside it"), Words("met", "not-met", "unclear", "not-said")] string Standing,
    [Description("The same in words")] string Why,
    [Description("The page that asks for it; null where every master's degree does")] string? Source)
{
    public static EntryPointContract Of(EntryDemand point) => new(point.What, Key(point.Standing), point.Why, point.Source?.Document);

    /// <summary>"met", "not-met", "unclear", "not-said".</summary>
    public static string Key(EntryStanding standing) => standing switch
    {
        EntryStanding.Met => "met",
        EntryStanding.NotMet => "not-met",
        EntryStanding.Unclear => "unclear",
        _ => "not-said",
    };
}
