using System.Globalization;
using Gradus.App.Questions;
using Gradus.Ranking;

namespace Gradus.App.Verbs.Shortlists;

/// <summary>What can be asked of a shortlist, beside whose it is: options of <c>gradus shortlist</c> and keys of the page's address.</summary>
/// <param name="Lifted">Keys of conditions that do not count, in the order of <see cref="ShortlistFilters.AllKeys"/>.</param>
/// <param name="Seed">Of the draws for missing figures.</param>
/// <param name="Where">A program or offering whose place is asked for, in words or by its id; empty for none.</param>
public sealed record ShortlistQuestion(IReadOnlyList<string> Lifted, ulong Seed, string Where)
{
    private const int LongestWhere = 120;

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

    public static Parameter<string> WherePart { get; } = Parameters.Text(
        "where", "Where a program that I expected stands, or what keeps it out: words such as \"rice data science\", or an id", "Where is", LongestWhere) with
    { Hint = "WORDS" };

    /// <summary>Every part, in the order of help.</summary>
    public static IReadOnlyList<Parameter> All { get; } = [WithoutPart, WherePart, SeedPart];

    /// <summary>The same with the person.</summary>
    public static IReadOnlyList<Parameter> Whole { get; } = [SubjectParameters.Profile, .. All];

    /// <exception cref="InputException">A part cannot be used, and problems are not gathered.</exception>
    public static ShortlistQuestion Read(GivenValues given)
    {
        IReadOnlyList<string> lifted = WithoutPart.ReadAll(given);
        return new ShortlistQuestion([.. ShortlistFilters.AllKeys.Where(key => lifted.Contains(key, StringComparer.Ordinal))], SeedPart.Read(given, Shortlist.DefaultSeed), WherePart.Read(given, "").Trim());
    }
}
