using Gradus.App.Questions;

namespace Gradus.App.Verbs.Show;

/// <summary>What can be asked of one degree: which, and whose its price is.</summary>
public static class ShowQuestion
{
    public static Parameter<string> Profile { get; } = SubjectParameters.ProfileOf("Who I am: a YAML or JSON file; the price and what it asks of those who enter are then mine");

    /// <summary>Every part, in the order of help.</summary>
    public static IReadOnlyList<Parameter> Whole { get; } = [SubjectParameters.Id, Profile, .. PriceParameters.All];
}
