using Gradus.Catalogs;
using Gradus.People;
using Gradus.Programs;
using Gradus.Schools;

namespace Gradus.Ledgers;

/// <summary>Where promised help holds: at the program or at the school that promised it, or, where nobody says, at every one.</summary>
internal sealed class AidPlaces
{
    private readonly Dictionary<string, AskedSchool> _named;

    /// <exception cref="InputException">A name is that of no one school.</exception>
    public AidPlaces(Catalog catalog, Budget budget)
    {
        _named = budget.Scholarships.Select(s => s.At).Append(budget.Assistantship.At).OfType<string>().Distinct(StringComparer.Ordinal)
            .ToDictionary(at => at, at => SchoolFinder.Find(at, catalog), StringComparer.Ordinal);
    }

    /// <summary>True where help that is said to hold there counts for the degree.</summary>
    /// <param name="at">What the person wrote; null where they named no place.</param>
    /// <param name="item">The degree.</param>
    public bool Holds(string? at, Item item) => at is null || (_named[at] is { IsNamed: true, Degree: { } degree } ? degree.Id == item.Id : _named[at].Institution.Id == item.Institution.Id);

    /// <summary>The place in words: a program with its school, or a school.</summary>
    public string Words(string at) => _named[at] is { IsNamed: true, Degree: { } degree } ? $"{degree.Title} at {degree.Institution.Name}" : _named[at].Institution.Name;

    /// <summary>That help without a place counts at every program, one sentence; null where there is none.</summary>
    public static string? CountedEverywhere(Budget budget)
    {
        string[] help =
        [
            .. budget.Scholarships.Where(s => s.At is null && s.Amount > 0).Select(s => s.Name ?? "a scholarship").Distinct(StringComparer.Ordinal),
            .. IsPromised(budget.Assistantship) && budget.Assistantship.At is null ? ["the assistantship"] : Array.Empty<string>(),
        ];
        return help.Length == 0 ? null
            : $"Counted at every program: {string.Join("; ", help)}. What one school has promised holds only there: say at which in your profile.";
    }

    /// <summary>True where there is anything to count.</summary>
    public static bool IsPromised(Assistantship assistantship) => assistantship is { TuitionShare: > 0 } or { PayPerYear: > 0 };
}
