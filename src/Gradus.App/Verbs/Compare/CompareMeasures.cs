using Gradus.App.Contracts;
using Gradus.App.Figures;
using Gradus.Catalogs;
using Gradus.Costs.Prices;
using Gradus.Ledgers;
using Gradus.Programs;
using Gradus.Ranking.Criteria;
using Gradus.Returns;
using Gradus.Statistics;

namespace Gradus.App.Verbs.Compare;

/// <summary>The numbers of a comparison, each with its range and whether it is the degree's own.</summary>
public static class CompareMeasures
{
    public const string Price = "price";
    public const string Adds = "adds";
    public const string Pay = "pay";
    public const string Awards = "awards";
    public const string Months = "months";

    /// <summary>Those that an order goes by, too, under the key of its criterion.</summary>
    public static string WholeCost => KnownCriteria.WholeCost.Id;

    /// <inheritdoc cref="WholeCost"/>
    public static string Debt => KnownCriteria.Debt.Id;

    /// <summary>Those of which at least one is known: what a person would rather have less or more of first, and there the one that tells most pairs apart.</summary>
    internal static IReadOnlyList<ComparedMeasure> Of(Catalog catalog, Comparison comparison, PriceTerms terms)
    {
        IReadOnlyList<Item> items = comparison.Items;
        FigureOf<decimal>[] prices = [.. items.Select(i => FigureContract.Of(Pricing.Of(catalog, i, terms).Total))];
        var measures = new List<ComparedMeasure> { Measure(Price, "Price to me", "USD", "less", Comparison.PriceRow, [.. prices.Select(Money)]) };
        if (comparison.Person is { } person)
        {
            measures.Add(Measure(WholeCost, "Whole cost", "USD", "less", Comparison.WholeCostRow, [.. person.Costs.Select((ledger, i) => Cost(ledger, prices[i]))]));
            measures.Add(Measure(Adds, $"Adds, {Titles.Count(person.Ground.Basis.Horizon, "year")}", "USD", "more", Comparison.AddsRow, [.. person.Returns.Select(Return)]));
        }

        if (catalog.NewestEarnings.Horizons.FirstOrDefault() is { } pay)
        {
            measures.Add(Measure(Pay, $"Pay, year {(int)pay.Horizon}", "USD", "more", Comparison.PayRow(pay.Horizon), [.. items.Select(i => Money(FigureContract.Of(Comparison.Pay(catalog, comparison.Person, i, pay, catalog.NewestMedianOf(i, pay.Horizon)))))]));
        }

        measures.Add(Measure(Debt, "Debt of graduates", "USD", "less", Comparison.DebtRow, [.. items.Select(i => Money(FigureContract.Of(Comparison.Debt(catalog, comparison.Person, i))))]));
        measures.Add(Measure(Awards, "Degrees a year", "degrees", "neither", Comparison.AwardsRow, [.. items.Select(i => Degrees(comparison.Person, i))]));
        measures.Add(Measure(Months, "Months", "months", "less", Comparison.MonthsRow, [.. items.Select(Length)]));
        measures.Add(Measure("credits", "Credits", "credits", "neither", Comparison.CreditsRow, [.. items.Select(i => Firm(i.Program?.Credits.OrNull, i.IsProgram, i.Program is { } p ? FigureText.Number(p.Credits, "0.#") : Unknown))]));
        return [.. measures.Where(m => m.Cells.Any(c => c.Value is not null)).OrderBy(m => m.Favours == "neither").ThenByDescending(m => m.Apart)];
    }

    private const string Unknown = "no data";

    private static ComparedMeasure Measure(string key, string name, string unit, string favours, string row, IReadOnlyList<ComparedFigure> cells) => new(
        key, name, unit, favours,
        Math.Round(Apart.Share([.. cells.Select(c => c is { Low: { } low, High: { } high } ? (low, high) : ((double, double)?)null)]), 9),
        row,
        cells);

    private static ComparedFigure Money(FigureOf<decimal> figure) =>
        new((double?)figure.Value, (double?)figure.Low, (double?)figure.High, figure.Grade == "own" || figure.Kind == "own", figure.Graded());

    private static ComparedFigure Firm(double? value, bool own, string said) => new(value, value, value, own && value is not null, said);

    /// <summary>Awards are those of all that is taught of the field; of a program, or of what is left of the field without it, they are its own only where the person was told them.</summary>
    private static ComparedFigure Degrees(PersonalFigures? person, Item item)
    {
        Figure<int> awards = Comparison.Awards(person, item);
        return Firm(awards.OrNull, (!item.IsProgram && !item.OnlineIsNamed) || (awards.IsKnown && awards.Kind == FigureKind.Own), FigureText.Count(awards));
    }

    private static ComparedFigure Length(Item item)
    {
        double? low = item.Program?.MinimumMonths.OrNull;
        return new(low, low, item.Program?.MaximumMonths.OrNull ?? low, low is not null, Comparison.Months(item));
    }

    /// <summary>A missing line leaves the total open: it is then drawn from the least it costs.</summary>
    private static ComparedFigure Cost(Ledger ledger, FigureOf<decimal> price) => ledger.Unknown.Any(u => u.Key == LineKey.Tuition)
        ? new(null, null, null, false, "not known: no page states a price")
        : new((double)ledger.Total, (double)(ledger.TotalRange.Low ?? ledger.Total), (double)(ledger.TotalRange.AtHighPrice ?? ledger.Total), price.Grade == "own" && ledger.IsComplete, Comparison.Whole(ledger)) { AtLeast = !ledger.IsComplete };

    private static ComparedFigure Return(ItemReturn of) => of.Outcome is { } outcome
        ? new(Whole(outcome.Median), Whole(outcome.P10), Whole(outcome.P90), false, Comparison.Adds(of))
        : new(null, null, null, false, Comparison.Adds(of));

    private static double Whole(double amount) => Math.Round(amount);
}
