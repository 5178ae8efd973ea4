using System.Globalization;
using Gradus.People;

namespace Gradus.Ledgers;

/// <summary>Lines that are counted for the person alone, where a spouse or children are said.</summary>
internal static class HouseholdLines
{
    private static readonly (LineKey Key, string Words)[] OfOne =
    [
        (LineKey.Moving, "moving"),
        (LineKey.Living, "living there"),
        (LineKey.Insurance, "health insurance"),
        (LineKey.Visa, "visa fees"),
    ];

    /// <summary>One sentence; null where the person lives alone, or none of the lines arises or all are their own figures.</summary>
    /// <param name="profile">Whose household it is.</param>
    /// <param name="lines">The ledger's.</param>
    public static string? CountedForOne(Profile profile, IReadOnlyList<LedgerLine> lines)
    {
        Household household = profile.Household;
        int children = Math.Max(household.Dependents ?? 0, household.ChildrenBorn.Count);
        bool married = household.FilingStatus is FilingStatus.MarriedJointly or FilingStatus.MarriedSeparately || household.PartnerIncome is not null;
        string[] counted = [.. OfOne.Where(of => lines.Any(l => l.Key == of.Key && l.Kind != FigureKind.Own && l.Amount != 0)).Select(of => of.Words)];
        if (counted.Length == 0 || (children == 0 && !married))
        {
            return null;
        }

        string others = (married, children) switch
        {
            (true, 0) => "your spouse",
            (true, 1) => "your spouse and the one who depends on you",
            (true, _) => string.Create(CultureInfo.InvariantCulture, $"your spouse and the {children} who depend on you"),
            (_, 1) => "the one who depends on you",
            _ => string.Create(CultureInfo.InvariantCulture, $"the {children} who depend on you"),
        };
        string said = counted.Length == 1 ? counted[0] : $"{string.Join(", ", counted[..^1])} and {counted[^1]}";
        return $"{said[..1].ToUpperInvariant()}{said[1..]} {(counted is ["moving"] or ["living there"] or ["health insurance"] ? "is" : "are")} counted for you alone, and not for {others}: if they come along, or lose their insurance with your job, it costs more. Put in figures of your own.";
    }
}
