using Gradus.Catalogs;
using Gradus.Earnings;
using Gradus.Programs;

namespace Gradus.App.Figures;

/// <summary>Sentences beside the two releases of earnings.</summary>
internal static class EarningsText
{
    /// <summary>Why a row of one release says nothing about a row of the other, nor about the next row.</summary>
    public const string Apart = "Each row speaks of other graduates, in dollars of its own year: the rows do not show anybody's progress.";

    /// <summary>Of whom a median speaks, and what an estimate is.</summary>
    public static string Covers(CipCode cip4) =>
        $"A published median covers the federally aided master's graduates of CIP {cip4} at all campuses of the institution, whatever their degree is called. An estimate is this guide's own, where none is published, with the range that holds eight of ten; how well it does stands in how this guide learns.";

    /// <summary>Why what is published of the field is not taken for one degree of it; null where it is.</summary>
    public static string? Mixed(ReleasedEarnings? row) => row is not { HoldsMbas: true } ? null
        : $"By its awards the school counts its MBAs in CIP {row.Cip4}: what is published there of degrees, pay and debt is not taken for this degree.";

    /// <summary>Whose debt at the end is published, and which release is taken.</summary>
    public static string DebtReleases(Catalog catalog) => $"release of {catalog.NewestEarnings.Released}; where that has none, graduates of {catalog.Vintages.Debt.Period}";

    /// <summary>Who reports together; null where the figures are the institution's alone.</summary>
    public static string? Campuses(Catalog catalog, IReadOnlyList<UnitId> campuses) => campuses.Count < 2
        ? null
        : $"These figures are of {campuses.Count} campuses that report together, not of this one alone: {string.Join(", ", campuses.Select(id => Name(catalog, id)))}.";

    /// <summary>How far all graduate students of the school leaned on a loan that new borrowers no longer get; null where that is not known.</summary>
    public static string? Loans(Catalog catalog, Item item)
    {
        if (catalog.GraduateLoansOf(item.Institution) is not { PlusShare: { } share } loans)
        {
            return null;
        }

        string campuses = catalog.Institutions.Count(i => i.Opeid6 == loans.Opeid6) > 1 ? " at all campuses that report together" : "";
        return $"All its graduate students{campuses}, law and medicine too, in {loans.AwardYear}: {Titles.Number(loans.UnsubsidizedBorrowers.Value)} had the unsubsidized federal loan. "
            + (loans.MeanPlus is { } mean
                ? $"For each 100 of them {Math.Round(100 * share)} had a PLUS loan, {Written.About(mean)} on average, to pay what was left: new borrowers no longer get one. "
                : "None had a PLUS loan, which new borrowers no longer get. ")
            + $"({FigureText.Origin(loans.UnsubsidizedBorrowers)})";
    }

    /// <summary>"1 year", "4 years".</summary>
    public static string After(Horizon horizon) => Titles.Count((int)horizon, "year");

    private static string Name(Catalog catalog, UnitId id) => catalog.FindInstitution(id)?.Name ?? $"UNITID {id}";
}
