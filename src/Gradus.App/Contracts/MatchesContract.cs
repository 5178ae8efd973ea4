using System.ComponentModel;
using Gradus.Programs.Search;

namespace Gradus.App.Contracts;

/// <summary>The three answers to "does it meet the conditions", counted.</summary>
public sealed record MatchesContract(
    [Description("Known to meet them"), Least(0)] int Known,
    [Description("May meet them: a figure is not known, or its range reaches across the bound"), Least(0)] int May,
    [Description("Known not to"), Least(0)] int No)
{
    public static MatchesContract Of(MatchCounts counts) => new(counts.Known, counts.May, counts.No);
}
