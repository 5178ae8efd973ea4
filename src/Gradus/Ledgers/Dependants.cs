using Gradus.People;

namespace Gradus.Ledgers;

/// <summary>Who is claimed on the household's return in a year: children grow up.</summary>
/// <param name="Children">Under the age of the child tax credit.</param>
/// <param name="Others">Older children and everybody else.</param>
public readonly record struct Dependants(int Children, int Others)
{
    public int Count => Children + Others;

    /// <summary>True where anybody may be claimed. A student on a visa claims nobody here.</summary>
    public static bool Any(Profile profile, bool international) =>
        !international && (profile.Household.Dependents > 0 || profile.Household.ChildrenBorn.Count > 0);

    /// <param name="year">The calendar year.</param>
    /// <param name="profile">The person.</param>
    /// <param name="start">Calendar year of the first term, in which children of unknown age have the assumed one.</param>
    /// <param name="assumed">Ages.</param>
    /// <param name="international">A student on a visa claims nobody here.</param>
    internal static Dependants In(int year, Profile profile, int start, LedgerAssumptions assumed, bool international)
    {
        if (!Any(profile, international))
        {
            return default;
        }

        Household household = profile.Household;
        bool born = household.ChildrenBorn.Count > 0;
        int claimed = household.Dependents ?? household.ChildrenBorn.Count;
        int[] births = born
            ? [.. household.ChildrenBorn.Take(claimed)]
            : [.. Enumerable.Repeat(start - assumed.ChildAge, claimed)];
        int[] ages = [.. births.Select(b => year - b).Where(age => age >= 0)];
        int children = ages.Count(age => age < assumed.ChildUntil);
        int older = ages.Count(age => age >= assumed.ChildUntil && age < assumed.DependentUntil);
        return new Dependants(children, older + Math.Max(0, claimed - births.Length));
    }
}
