using Gradus.App.Questions;

namespace Gradus.App.Verbs.Compare;

/// <summary>What can be asked of several degrees: which, and whose their prices are.</summary>
public static class CompareQuestion
{
    /// <summary>The most that are compared at once.</summary>
    public const int MostItems = 60;

    /// <summary>More than this do not fit beside each other on a screen: then each is a row.</summary>
    public const int MostColumns = 6;

    public static Parameter<string> Ids { get; } = SubjectParameters.Ids("ids", $"Two to {MostItems} ids") with { IsRequired = false };

    /// <summary>Every part, in the order of help.</summary>
    public static IReadOnlyList<Parameter> Whole { get; } = [Ids, .. PriceParameters.All];
}
