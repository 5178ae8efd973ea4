using Gradus.App.Questions;

namespace Gradus.App.Verbs.Compare;

/// <summary>What can be asked of several degrees: which, and whose their prices are.</summary>
public static class CompareQuestion
{
    /// <summary>The most that are compared at once.</summary>
    public const int MostItems = 60;

    /// <summary>More than this do not fit beside each other on a screen: then each is a row.</summary>
    public const int MostColumns = 6;

    /// <summary>The most that a page compares: each is worked out for the reader while they wait.</summary>
    public const int MostOnPage = 30;

    public static Parameter<string> Ids { get; } = SubjectParameters.Ids("ids", $"Two to {MostItems} ids") with { IsRequired = false };

    /// <summary>Who asks; without it neither whole cost nor return is compared.</summary>
    public static Parameter<string> Profile { get; } = SubjectParameters.ProfileOf("Who I am: compares the whole cost to me and what it adds too; a YAML or JSON file");

    /// <summary>Whether the person's list is worked out too: that takes longer than all else.</summary>
    public static Parameter<bool> Why { get; } = Parameters.Flag("why", "Say where each stands on my list, and what would put one before another; needs a profile", "Why this order");

    /// <summary>Every part, in the order of help.</summary>
    public static IReadOnlyList<Parameter> Whole { get; } = [Ids, .. PriceParameters.All, Profile, Why];
}
