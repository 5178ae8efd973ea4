using Gradus.App.Contracts;
using Gradus.App.Figures;
using Gradus.App.Verbs.Return;
using Gradus.Catalogs;
using Gradus.Costs.Prices;
using Gradus.Earnings;
using Gradus.Institutions;
using Gradus.Keeping;
using Gradus.Ledgers;
using Gradus.People;
using Gradus.Programs;
using Gradus.Returns;

namespace Gradus.App.Verbs.Compare;

/// <summary>A row of a comparison: one cell for each item, and where the cells come from.</summary>
/// <param name="Group">The heading it stands under.</param>
/// <param name="Name">What is compared.</param>
/// <param name="Cells">One text for each item.</param>
/// <param name="Origin">Source and year; empty where the cells say it themselves.</param>
public sealed record ComparisonRow(string Group, string Name, IReadOnlyList<string> Cells, string Origin)
{
    /// <summary>Kind and source of each cell's figure where cells have their own; empty otherwise.</summary>
    public IReadOnlyList<string> CellOrigins { get; init; } = [];

    public bool Differs => Cells.Distinct(StringComparer.Ordinal).Count() > 1;
}

/// <summary>Items side by side.</summary>
/// <param name="Items">Which.</param>
/// <param name="Rows">In what they are compared.</param>
/// <param name="Person">Whose whole costs and returns are among them; null for nobody's.</param>
public sealed record Comparison(IReadOnlyList<Item> Items, IReadOnlyList<ComparisonRow> Rows, PersonalFigures? Person)
{
    internal const string PriceRow = "Whole degree to me";
    internal const string WholeCostRow = "Whole cost to me";
    internal const string AddsRow = "What it adds to me";
    internal const string DebtRow = "Median debt";
    internal const string AwardsRow = "Awards, newest year";
    internal const string MonthsRow = "Length, months";
    internal const string CreditsRow = "Credits";

    public static Comparison Of(Catalog catalog, IReadOnlyList<Item> items, PriceTerms terms, PersonalFigures? person = null)
    {
        var rows = new List<ComparisonRow>();
        void Row(string group, string name, Func<Item, string> cell, string origin = "", Func<Item, string>? cellOrigin = null) =>
            rows.Add(new ComparisonRow(group, name, [.. items.Select(cell)], origin) { CellOrigins = cellOrigin is null ? [] : [.. items.Select(cellOrigin)] });

        Row("Degree", "Degree type", i => catalog.FindDegreeType(i.DegreeType)?.Name ?? i.DegreeType);
        Row("Degree", "Focus", Titles.Focus);
        Row("Degree", "CIP code", i => i.Cip is { } cip ? $"{cip}{(i.Program is { CipIsStated: false } ? " (inferred)" : "")}" : "not known");
        Row("Degree", "On the STEM list", i => FigureText.YesNo(i.Stem), $"DHS, {catalog.Vintages.StemList.Period}", i => FigureText.Origin(i.Stem));
        Row("Degree", CreditsRow, i => i.Program is { } p ? FigureText.Number(p.Credits, "0.#") : "no data", "the program's page", i => i.Program is { } p ? FigureText.Origin(p.Credits) : "");
        Row("Degree", MonthsRow, Months, "the program's page", i => i.Program is { } p ? FigureText.Origin(p.MinimumMonths) : "");
        Row("Degree", "Taught", i => i.Modalities.Count > 0 ? string.Join(", ", i.Modalities.Select(m => ItemContract.Words(ItemContract.Key(m)))) : "not reported", "the program's page");
        Row("Degree", "Final project", i => i.Program is { FinalProjects.Count: > 0 } p ? string.Join(", ", p.FinalProjects.Select(f => f.Key())) : "not reported", "the program's page");
        Row("Degree", "Prerequisites", i => i.Program is { Admission.Prerequisites.Count: > 0 } p ? string.Join(", ", p.Admission.Prerequisites.Select(Vocabularies.Prerequisites.MeaningOf)) : "not reported", "the program's page");
        Row("Money", PriceRow, i => FigureText.Graded(Pricing.Of(catalog, i, terms).Total), "tuition and required fees; show ID says how", PriceOrigin);
        Row("Money", "How known", i => Pricing.Of(catalog, i, terms).Total is { IsKnown: true } t ? FigureText.Grade(t) : "missing");
        if (person is not null)
        {
            Dictionary<string, int> at = items.Select((item, i) => (item.Id, i)).ToDictionary(p => p.Id, p => p.i, StringComparer.Ordinal);
            Row("Money", WholeCostRow, i => Whole(person.Costs[at[i.Id]]), "every line until the degree, pay given up and help among them; cost ID says how");
            Row("Money", AddsRow, i => Adds(person.Returns[at[i.Id]]), $"over {Titles.Count(person.Ground.Basis.Horizon, "year")}, in dollars of {person.Ground.Assumptions.DollarsOf}; return ID says how");
        }

        foreach (HorizonCohort cohort in catalog.NewestEarnings.Horizons)
        {
            Earned(PayRow(cohort.Horizon), cohort, i => Pay(catalog, person, i, cohort, catalog.NewestMedianOf(i, cohort.Horizon)));
        }

        foreach (HorizonCohort cohort in catalog.Horizons)
        {
            Earned($"Earned after {(int)cohort.Horizon} yr", cohort, i => Pay(catalog, person, i, cohort, catalog.MedianOf(i, cohort.Horizon)));
        }

        Row("Graduates", DebtRow, i => FigureText.Graded(Debt(catalog, person, i)), $"College Scorecard, {EarningsText.DebtReleases(catalog)}", i => FigureText.Origin(Debt(catalog, person, i)));
        Row("Cohort", AwardsRow, i => FigureText.Count(Awards(person, i)), $"NCES IPEDS, {catalog.Offerings[0].Latest.Year}", i => FigureText.Origin(Awards(person, i)));
        Row("Cohort", "Growth a year", i => i.Offering is { } o && AwardTrend.Of(o) is { IsKnown: true } t ? FigureText.Number(t.Value * 100, "+0.0;-0.0;0") + " %" : "no data", "NCES IPEDS, derived");
        Row("Institution", "Control", i => ControlNames.Words(i.Institution.Control));
        Row("Institution", "Place", i => $"{i.City}, {i.Institution.State}");
        Row("Institution", "Price level, US 100", i => FigureText.Number(i.Institution.MetroPriceParity.IsKnown ? i.Institution.MetroPriceParity : i.Institution.StatePriceParity, "0.0"), $"BEA, {catalog.Vintages.PriceLevels}", i => FigureText.Origin(i.Institution.MetroPriceParity.IsKnown ? i.Institution.MetroPriceParity : i.Institution.StatePriceParity));
        Row("Institution", "Papers, all areas", i => FigureText.Number(catalog.ResearchOf(i.Institution.Id).Sum(o => o.Papers), "#,0"), "csmetrics.net, whole institution");
        return new Comparison(items, rows, person);

        void Earned(string name, HorizonCohort cohort, Func<Item, Figure<decimal>> median) => Row(
            "Graduates", name, i => FigureText.Graded(median(i)),
            $"College Scorecard, aided graduates of the code at all campuses, of {cohort.GraduatesOf}, dollars of {cohort.DollarsOf}; else estimated",
            i => FigureText.Origin(median(i)));

        string PriceOrigin(Item item)
        {
            DegreePrice price = Pricing.Of(catalog, item, terms);
            return price.Total.IsKnown ? $"{price.Basis}; {FigureText.Origin(price.Total)}" : price.Basis;
        }
    }

    /// <summary>The row of the pay of the newest release.</summary>
    internal static string PayRow(Horizon horizon) => $"Earned after {(int)horizon} yr, newest release";

    /// <summary>What the person was told of the graduates' pay in place of the median that an order goes by.</summary>
    internal static Figure<decimal> Pay(Catalog catalog, PersonalFigures? person, Item item, HorizonCohort cohort, Figure<decimal> published) =>
        ToldMeasure.PayAfter((int)cohort.Horizon) is { } measure && catalog.PayCohort(cohort.Horizon) == cohort
            ? ToldFigures.Of(person?.Profile, item.Id, measure, $"USD of {cohort.DollarsOf}") ?? published
            : published;

    /// <summary>The debt of its graduates, as the person was told it or as published.</summary>
    internal static Figure<decimal> Debt(Catalog catalog, PersonalFigures? person, Item item) =>
        ToldFigures.Of(person?.Profile, item.Id, ToldMeasure.Debt, "USD") ?? catalog.DebtOf(item);

    /// <summary>Degrees of the newest year, as the person was told them or as published.</summary>
    internal static Figure<int> Awards(PersonalFigures? person, Item item) =>
        ToldFigures.Of(person?.Profile, item.Id, ToldMeasure.Cohort, "awards")?.Derive(awards => (int)awards, "awards") ?? item.LatestAwards;

    /// <summary>What it costs in all, and what of it others pay: without that it may be less than its price.</summary>
    internal static string Whole(Ledger ledger) => $"{ledger.TotalRange.Words}{(HelpTakenOff.Of(ledger) is { } help ? $", {help.Words}" : "")}";

    /// <summary>Months as its pages say.</summary>
    internal static string Months(Item item) => item.Program is not { } program ? "no data"
        : program.MinimumMonths.IsKnown && program.MaximumMonths.IsKnown && program.MinimumMonths.Value != program.MaximumMonths.Value
            ? $"{FigureText.Number(program.MinimumMonths)} to {FigureText.Number(program.MaximumMonths)}"
            : FigureText.Number(program.MinimumMonths);

    /// <summary>What a degree adds in the middle and in eight cases of ten, rounded as its return and its report round it.</summary>
    internal static string Adds(ItemReturn of) => of.Outcome is { } outcome
        ? $"about {ReturnSummary.Money(outcome.Median)}; {ReturnSummary.Money(outcome.P10)} to {ReturnSummary.Money(outcome.P90)} in eight of ten"
        : "not known";
}
