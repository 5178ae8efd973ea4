using Gradus.App.Contracts;
using Gradus.App.Figures;
using Gradus.Catalogs;
using Gradus.Costs.Prices;
using Gradus.Earnings;
using Gradus.Institutions;
using Gradus.People;
using Gradus.Programs;
using Gradus.Programs.Admission;
using Gradus.Programs.Search;

namespace Gradus.App.Verbs.Find;

/// <summary>Everything a cell may speak of.</summary>
public sealed record ExploreRow(Catalog Catalog, Item Item, DegreePrice Price, double? Miles)
{
    /// <summary>The most that the search lets the price be, USD; null where it sets no bound.</summary>
    public decimal? Most { get; init; }
}

/// <summary>What a cell of the results says.</summary>
/// <param name="Text">The figure, or the word for why there is none.</param>
/// <param name="Note">What kind of figure it is where cells of one column differ; null otherwise.</param>
public readonly record struct ExploreCell(string Text, string? Note = null);

/// <summary>A column of the results.</summary>
/// <param name="Key">How an address writes it.</param>
/// <param name="Name">Its heading.</param>
/// <param name="IsNumber">Set to the right.</param>
/// <param name="Sort">The order that a click on its heading asks for; null for none.</param>
/// <param name="Origin">Source and year of all its cells; null where the pages of the programs are the source.</param>
/// <param name="Cell">What it says of an item.</param>
public sealed record ExploreColumn(string Key, string Name, bool IsNumber, string? Sort, Func<Catalog, string> Origin, Func<ExploreRow, ExploreCell> Cell);

/// <summary>The columns a person may choose from, in the order they stand.</summary>
public static class ExploreColumns
{
    private const string Pages = "the programs' own pages; the program's page here names each";

    public static IReadOnlyList<ExploreColumn> All { get; } =
    [
        new("price", "Whole degree to me", true, "tuition",
            c => $"tuition and required fees; stated by the program, or derived from the institution's graduate charge (NCES IPEDS, {c.Vintages.Charges.Document}). The program's page here says how.", Price),
        new("awards", "Degrees awarded", true, "awards",
            c => $"official; NCES IPEDS, {c.Vintages.Awards.Document}, {c.Offerings[0].Latest.Year}, first majors. For a named program: all degrees of the offering it is counted in.", r => new(FigureText.Count(r.Item.LatestAwards), CountedWith(r))),
        new("growth", "Growth a year", true, "growth", c => $"worked out; NCES IPEDS, {c.Offerings[0].Awards[0].Year} to {c.Offerings[0].Latest.Year}: the last two years against the first two", Growth),
        new("earnings", "Earned after 1 year", true, "earnings", c => Cohort(c, Horizon.OneYear), r => Earnings(r, Horizon.OneYear)),
        new("earnings-5yr", "Earned after 5 years", true, null, c => Cohort(c, Horizon.FiveYears), r => Earnings(r, Horizon.FiveYears)),
        new("debt", "Median debt", true, null, c => $"official; College Scorecard, federal loans at the end, {EarningsText.DebtReleases(c)}",
            r => r.Catalog.DebtOf(r.Item) is var debt && debt.IsKnown ? new(FigureText.Money(debt), FigureText.Grade(debt)) : new(FigureText.Of(debt.Status))),
        new(Distance, "Distance", true, "distance", _ => "worked out; great circle from the place asked for, coordinates of the NCES IPEDS directory",
            r => new(r.Miles is { } miles ? ExploreText.Miles(miles) : "no data")),
        new("modality", "Taught", false, null, _ => Pages,
            r => new(r.Item.Modalities.Count > 0 ? string.Join(", ", r.Item.Modalities.Select(ItemContract.Key)) : "not reported")),
        new("credits", "Credits", true, null, _ => Pages, r => new(r.Item.Program is { } p ? FigureText.Number(p.Credits, "0.#") : "no data")),
        new("length", "Months", true, null, _ => Pages, r => new(r.Item.Program is { } p ? FigureText.Number(p.MinimumMonths, "0.#") : "no data")),
        new("project", "Final project", false, null, _ => Pages,
            r => new(r.Item.Program is { FinalProjects.Count: > 0 } p ? string.Join(", ", p.FinalProjects.Select(f => f.Key())) : "not reported")),
        new("fee", "Application fee", true, null, _ => "the program's own page, or else the institution's fee for graduates (NCES IPEDS)",
            r => new(FigureText.Money(r.Item.ApplicationFee), r.Item is { IsProgram: true, Program.Admission.ApplicationFee.IsKnown: false, ApplicationFee.IsKnown: true } ? "of the institution" : null)),
        new("start", "One can start in", false, null, _ => Pages,
            r => new(r.Item.Program is { Admission.StartTerms.Count: > 0 } p ? string.Join(", ", p.Admission.StartTerms.Select(AdmissionWords.Terms.KeyOf)) : "not reported")),
        new("toefl", "Lowest TOEFL", true, null, _ => Pages, r => new(r.Item.Program is { } p ? FigureText.Number(p.Admission.Toefl, "0") : "no data")),
        new("ielts", "Lowest IELTS", true, null, _ => Pages, r => new(r.Item.Program is { } p ? FigureText.Number(p.Admission.Ielts, "0.0") : "no data")),
        new("admitted", "Admitted of applicants", true, null, _ => Pages, r => new(r.Item.Program is { Admission.Counts.AdmitRate: { IsKnown: true } rate } ? $"{FigureText.Number(rate.Value * 100, "0.#")} %" : "no data")),
        new("type", "Degree type", false, null, _ => "this guide's classification by title and CIP code", r => new(r.Catalog.FindDegreeType(r.Item.DegreeType)?.Name ?? r.Item.DegreeType)),
        new("cip", "CIP code", false, null, _ => "official; NCES IPEDS. For a named program: stated by the school or inferred",
            r => new(r.Item.Cip?.ToString() ?? "not known", r.Item.Program is { CipIsStated: false } && r.Item.Cip is not null ? "inferred" : null)),
        new("stem", "STEM list", false, null, c => $"official; {c.Vintages.StemList.Cite(null)}", r => new(FigureText.YesNo(r.Item.Stem))),
        new("control", "Who runs it", false, null, _ => "official; NCES IPEDS directory", r => new(ControlNames.Words(r.Item.Institution.Control))),
        new("prices", "Price level there", true, null, c => $"official; BEA regional price parities, {c.Vintages.PriceLevels}, United States 100; the metropolitan area's, or else the state's",
            r => new(FigureText.Number(r.Item.Institution.MetroPriceParity.IsKnown ? r.Item.Institution.MetroPriceParity : r.Item.Institution.StatePriceParity, "0.0"))),
    ];

    public static ExploreColumn? Find(string key) => All.FirstOrDefault(c => c.Key == key);

    /// <summary>Keys of the columns shown when none are chosen.</summary>
    public static IReadOnlyList<string> Usual { get; } = ["price", "awards", "earnings"];

    /// <summary>Of what else the awards beside a row are; null where they are its own.</summary>
    private static string? CountedWith(ExploreRow row) => row.Item is not { Offering: { } offering } ? null
        : row.Item.IsProgram ? "of its offering"
        : row.Catalog.ProgramsOf(offering).Any(p => row.Catalog.FindItem(p.Id)?.IsOnlineOnly() == true) ? "online too"
        : null;

    /// <summary>The column that comes by itself with a place to measure from.</summary>
    public const string Distance = "distance";

    /// <summary>The columns of a search: those chosen, or the usual ones.</summary>
    public static IReadOnlyList<ExploreColumn> Of(ExploreQuery query)
    {
        IReadOnlyList<string> keys = query.Columns.Count > 0 ? query.Columns : Usual;
        return [.. All.Where(c => c.Key == Distance ? query.Near is not null : keys.Contains(c.Key))];
    }

    private static ExploreCell Price(ExploreRow row) => row.Price.Total is { IsKnown: true } total
        ? new(FigureText.Range(total), FigureText.Grade(total) + (row.Most is { } most && ItemFilter.AtMost(total, most) == Match.May ? $"; may be within {FigureText.Money(most)}" : ""))
        : new(FigureText.Of(row.Price.Total.Status));

    private static ExploreCell Growth(ExploreRow row) => row.Item.Offering is not { } offering ? new("no data")
        : AwardTrend.Of(offering) is { IsKnown: true } trend ? new(FigureText.Number(trend.Value * 100, "+0.0;-0.0;0") + " %")
        : new(FigureText.Of(AwardTrend.Of(offering).Status));

    private static ExploreCell Earnings(ExploreRow row, Horizon horizon) =>
        row.Catalog.PayOf(row.Item, horizon) is { IsKnown: true } median ? new(FigureText.Range(median), FigureText.Grade(median)) : new(FigureText.Of(row.Catalog.PayOf(row.Item, horizon).Status));

    private static string Cohort(Catalog catalog, Horizon horizon)
    {
        HorizonCohort cohort = catalog.PayCohort(horizon);
        return $"official; College Scorecard, median of federally aided graduates of {cohort.GraduatesOf} in the CIP code at all campuses, dollars of {cohort.DollarsOf}; where none is published, this guide's estimate";
    }
}
