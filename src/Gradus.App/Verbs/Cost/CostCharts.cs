using System.Globalization;
using Gradus.App.Charts;
using Gradus.App.Figures;
using Gradus.Catalogs;
using Gradus.Costs;
using Gradus.Costs.Prices;

namespace Gradus.App.Verbs.Cost;

/// <summary>The charts of what degrees cost: the average year, and whole degrees by control and residency.</summary>
public static class CostCharts
{
    private static readonly (ReferenceGroup Group, ChargeResidency? Residency)[] Lines =
    [
        (ReferenceGroup.PrivateNonprofit, null),
        (ReferenceGroup.All, ChargeResidency.InState),
        (ReferenceGroup.Public, ChargeResidency.InState),
    ];

    /// <summary>One chart by name; null for an unknown name, or where there is nothing to draw.</summary>
    public static Chart? Find(Catalog catalog, TuitionDistributions distributions, string name) => name switch
    {
        "average-year" => AverageYear(catalog),
        "whole-degree" => WholeDegree(catalog, distributions),
        "whole-degree-core" => WholeDegreeCore(catalog, distributions),
        "spread" => Spread(distributions),
        _ => null,
    };

    /// <summary>Average charges by year; null where the dataset holds none.</summary>
    public static Chart? AverageYear(Catalog catalog)
    {
        IReadOnlyList<ReferenceCharge> charges = catalog.ReferenceCharges;
        if (charges.Count == 0)
        {
            return null;
        }

        AcademicYear[] years = [.. charges.Select(c => c.Year).Distinct()];
        double? Value((ReferenceGroup Group, ChargeResidency? Residency) line, AcademicYear year) =>
            (double?)charges.FirstOrDefault(c => c.Year == year && c.Group == line.Group && c.Residency == line.Residency)?.Average.Value;
        return new Chart(
            "average-year",
            $"Tuition and required fees of an average year, {years[0]} to {years[^1]}",
            "All graduate students of the country and all fields, not only those of this guide: computed from the federal files, in dollars of each year. The table has the out-of-state price and all groups.",
            LineChart.Draw(
                "Average graduate tuition and required fees by year",
                [.. years.Select(y => y.ToString())],
                [.. Lines.Select(line => new LineSeries(ReferenceNames.Words(line.Group, line.Residency), [.. years.Select(y => Value(line, y))]))]),
            new ChartTable(
                [new("Year"), new("Institutions"), new("Published", true), new("Computed", true), new("Difference", true), new("Institutions counted", true), new("Students of")],
                [.. charges.Select(c => (IReadOnlyList<ChartCell>)
                [
                    c.Year.ToString(), ReferenceNames.Words(c.Group, c.Residency),
                    c.Published.IsKnown ? Dollars((double)c.Published.Value) : FigureText.Of(c.Published.Status),
                    Dollars((double)c.Average.Value), c.Difference is { } difference ? Dollars((double)difference) : FigureText.Of(FigureStatus.NotCollected),
                    ChartCell.Count(c.Institutions), c.WeightsOf.ToString(),
                ])]),
            $"NCES IPEDS, {charges[0].Average.Source?.Document} to {charges[^1].Average.Source?.Document}; published: {charges.FirstOrDefault(c => c.Published.IsKnown)?.Published.Source}");
    }

    /// <summary>Tuition of whole degrees by control and residency, all fields of the guide.</summary>
    public static Chart WholeDegree(Catalog catalog, TuitionDistributions distributions) => Intervals(
        catalog, "whole-degree", "A whole degree, all fields of the guide", distributions.All);

    /// <summary>The same of the core fields alone.</summary>
    public static Chart WholeDegreeCore(Catalog catalog, TuitionDistributions distributions) => Intervals(
        catalog, "whole-degree-core", "A whole degree, core fields alone", distributions.Core);

    /// <summary>How many degrees cost how much.</summary>
    public static Chart Spread(TuitionDistributions distributions)
    {
        TuitionDistribution[] shown = [.. distributions.All.Where(d => d.Group != ReferenceGroup.All && d.Ascending.Count > 0)];
        DistributionPanel[] panels = [.. shown.Select(d => new DistributionPanel($"{Written.Capital(Name(d))}: {Titles.Count(d.Ascending.Count, "degree")}", d.Ascending, d.Median))];
        LinearScale scale = Distribution.Scale(panels);
        return new Chart(
            "spread",
            "How many degrees cost how much",
            "Tuition and required fees of the whole degree; the height of each panel is its own, the dollars are the same.",
            panels.Length == 0 ? "" : Distribution.Draw("Degrees by tuition and fees of the whole degree", panels),
            new ChartTable(
                [new("Institutions"), new("From", true), new("To", true), new("Degrees", true)],
                [.. panels.SelectMany((p, i) => Distribution.BinsOf(p, scale).Where(b => b.Count > 0).Select(b => (IReadOnlyList<ChartCell>)
                    [Name(shown[i]), Dollars(b.Low), Dollars(b.High), ChartCell.Count(b.Count)]))]),
            Source);
    }

    private static Chart Intervals(Catalog catalog, string id, string title, IReadOnlyList<TuitionDistribution> distributions)
    {
        ReferenceRange? range = catalog.WholeDegreeRange;
        return new Chart(
            id,
            title,
            "Dot: half of the degrees cost at most this; thick line: the middle half; thin line: the middle four fifths." + (range is null ? "" : $" Shaded: {range.Statement}."),
            DotInterval.Draw(
                $"{title}: tuition and required fees",
                [.. distributions.Select(d => new Interval(Written.Capital(Name(d)), d.Median is { } median ? Written.Dollars(median) : "no data", d.At(0.1), d.At(0.25), d.Median, d.At(0.75), d.At(0.9)))],
                range is null ? null : new IntervalBand((double)range.Low, (double)range.High, range.Statement)),
            new ChartTable(
                [
                    new("Institutions"), new("Degrees", true), new("Stated by the program", true), new("No price", true),
                    .. TuitionDistribution.Shares.Select(s => new ChartColumn(s == 0.5 ? "Median" : $"{s * 100:0} %", true)),
                    .. range is null ? Array.Empty<ChartColumn>() : [new($"Share from {FigureText.Money(range.Low)} to {FigureText.Money(range.High)}", true)],
                ],
                [.. distributions.Select(d => Row(d, range))]),
            Source);
    }

    private static IReadOnlyList<ChartCell> Row(TuitionDistribution d, ReferenceRange? range) =>
    [
        Name(d), ChartCell.Count(d.Ascending.Count), ChartCell.Count(d.ProgramsOwn), ChartCell.Count(d.Missing),
        .. TuitionDistribution.Shares.Select(share => d.At(share) is { } price ? Dollars(price) : FigureText.Of(FigureStatus.NotCollected)),
        .. range is null ? Array.Empty<ChartCell>() : [d.ShareWithin(range) is { } within ? new ChartCell(Written.PercentUnbroken(within), within.ToString("0.000", CultureInfo.InvariantCulture)) : FigureText.Of(FigureStatus.NotCollected)],
    ];

    private const string Source = "Prices that programs state themselves; else NCES IPEDS, student charges, of the newest year reported";

    private static string Name(TuitionDistribution d) => ReferenceNames.Words(d.Group, d.Residency);

    private static ChartCell Dollars(double dollars) => new(Written.Dollars(dollars), Math.Round(dollars).ToString("0", CultureInfo.InvariantCulture));
}
