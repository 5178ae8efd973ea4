using System.Globalization;
using Gradus.App.Questions;
using Gradus.Ranking;

namespace Gradus.App.Verbs.Shortlists;

/// <summary>What can be asked of a shortlist, beside whose it is: options of <c>gradus shortlist</c> and keys of the page's address.</summary>
/// <param name="Lifted">Keys of conditions that do not count, in the order of <see cref="ShortlistFilters.AllKeys"/>.</param>
/// <param name="Seed">Of the draws for missing figures.</param>
public sealed record ShortlistQuestion(IReadOnlyList<string> Lifted, ulong Seed)
{
    public static Parameter<string> WithoutPart { get; } = Parameters.Word(
        "without",
        $"Conditions of my profile that do not count: {string.Join(", ", ShortlistFilters.AllKeys)}",
        "Condition lifted",
        [.. ShortlistFilters.AllKeys.Select(k => (k, k))]) with
    {
        Hint = "CONDITION",
        IsMany = true,
        IsList = true,
    };

    public static Parameter<ulong> SeedPart { get; } = Parameters.Seed("Seed of the draws for missing figures") with { Usual = Shortlist.DefaultSeed.ToString(CultureInfo.InvariantCulture) };

    /// <summary>Every part, in the order of help.</summary>
    public static IReadOnlyList<Parameter> All { get; } = [WithoutPart, SeedPart];

    /// <summary>The same with the person.</summary>
    public static IReadOnlyList<Parameter> Whole { get; } = [SubjectParameters.Profile, .. All];

    /// <exception cref="InputException">A part cannot be used, and problems are not gathered.</exception>
    public static ShortlistQuestion Read(GivenValues given)
    {
        IReadOnlyList<string> lifted = WithoutPart.ReadAll(given);
        return new ShortlistQuestion([.. ShortlistFilters.AllKeys.Where(key => lifted.Contains(key, StringComparer.Ordinal))], SeedPart.Read(given, Shortlist.DefaultSeed));
    }
}
