using System.Globalization;
using Gradus.App.Charts;
using Gradus.App.Figures;
using Gradus.App.Portraits;
using Gradus.Careers;
using Gradus.Catalogs;
using Gradus.Portraits;

namespace Gradus.App.Web.Pages.Fields;

/// <summary>The charts of a field or degree type that are in dollars.</summary>
public static class MoneyCharts
{
    private const int MostOccupations = 12;

    /// <summary>Yearly tuition: histograms of public in-state, public out-of-state and private.</summary>
    public static Chart Tuition(Subject subject)
    {
        IReadOnlyList<TuitionSpread> spreads = subject.Portrait.Tuition;
        DistributionPanel[] panels =
        [
            .. spreads.Where(s => s.Ascending.Count > 0)
                .Select(s => new DistributionPanel($"{PortraitText.NameOf(s.Group)}: {Titles.Count(s.Ascending.Count, "institution")}", s.Ascending, s.Median)),
        ];
        return new Chart(
            "tuition",
            $"A year's tuition, {spreads[0].Year}",
            "How many institutions charge how much; the height of each panel is its own, the dollars are the same.",
            panels.Length == 0 ? "" : Distribution.Draw($"Yearly graduate tuition at institutions that offer {subject.Name}", panels),
            new ChartTable(
                [new("Price"), new("Institutions", true), new("Lower quartile", true), new("Median", true), new("Upper quartile", true), new("Not reported", true)],
                [.. spreads.Select(s => (IReadOnlyList<ChartCell>)[PortraitText.NameOf(s.Group), ChartCell.Count(s.Ascending.Count), Dollars(s.LowerQuartile), Dollars(s.Median), Dollars(s.UpperQuartile), ChartCell.Count(s.Missing)])]),
            $"NCES IPEDS, student charges, {spreads[0].Year}: full-time graduate tuition without fees, institution-wide");
    }

    /// <summary>Published medians of graduates' earnings by horizon.</summary>
    public static Chart Earnings(Catalog catalog, Subject subject)
    {
        IReadOnlyList<EarningsSpread> spreads = subject.Portrait.Earnings;
        string[] codes = [.. subject.Portrait.Active.Select(o => o.Cip.Four.ToString()).Distinct().Order(StringComparer.Ordinal)];
        Strip[] strips =
        [
            .. spreads.Where(s => s.Published.Count > 0).Select(s => new Strip(
                $"{(int)s.Cohort.Horizon} yr after{(s.IsNewest ? ", newest" : "")}, {s.Published.Count} of {s.Total} published, {s.Cohort.DollarsOf} dollars",
                [.. s.Published.Select(p => new StripDot((double)p.Dollars, $"{catalog.FindInstitution(p.Institution)!.Name}, {p.Cip4}: {FigureText.Money(p.Dollars)}"))],
                s.Median)),
        ];
        string code = codes.Length == 1 ? $"the four-digit code {codes[0]}" : $"{codes.Length} four-digit codes";
        return new Chart(
            "earnings",
            "Published medians of graduates' earnings",
            $"Each dot is the median of one institution's federally aided graduates in {code}, which can hold other degrees too. The horizons speak of different graduates and of dollars of different years, so they are not steps of one career.",
            strips.Length == 0 ? "" : DotStrip.Draw($"Published median earnings of graduates of {subject.Name}", strips),
            new ChartTable(
                [new("Years after"), new("Graduates of"), new("Dollars of"), new("Published", true), new("Suppressed", true), new("No figure", true), new("Lowest", true), new("Median", true), new("Highest", true)],
                [.. spreads.Select(EarningsRow)]),
            "US Department of Education, College Scorecard, field of study");
    }

    /// <summary>Wages of the occupations: dots at the median, the middle half and the middle four fifths.</summary>
    public static Chart Occupations(Catalog catalog, Subject subject)
    {
        OccupationLink[] shown =
        [
            .. subject.Portrait.Occupations.Take(MostOccupations)
                .OrderByDescending(l => l.Occupation.MedianWage.OrNull ?? 0)
                .ThenBy(l => l.Occupation.Code),
        ];
        int hidden = subject.Portrait.Occupations.Count - shown.Length;
        return new Chart(
            "occupations",
            "Occupations the codes lead to",
            $"Dot: median wage; thick line: the middle half; thin line: the middle four fifths of all who work in it, whatever their degree. Wages at or above the top-coded limit are not drawn.{(hidden > 0 ? $" The {shown.Length} that most offerings lead to, of {subject.Portrait.Occupations.Count}." : "")}",
            shown.Length == 0 ? "" : DotInterval.Draw($"Wages of occupations that {subject.Name} leads to", [.. shown.Select(l => IntervalOf(l.Occupation))]),
            new ChartTable(
                [new("Occupation"), new("SOC code"), new("10 % earn less", true), new("25 %", true), new("Median", true), new("75 %", true), new("90 %", true), new($"Growth {catalog.Vintages.Projections.Period}, percent", true), new("Openings a year", true)],
                [.. shown.Select(l => OccupationRow(l.Occupation))]),
            $"US Bureau of Labor Statistics: OEWS {catalog.Vintages.Wages.Period}; employment projections {catalog.Vintages.Projections.Period}; CIP-SOC crosswalk {catalog.Vintages.FieldsToOccupations.Period}");
    }

    private static Interval IntervalOf(Occupation occupation)
    {
        double? At(int i) => occupation.WagePercentiles[i].OrNull is { } wage ? (double)wage : null;
        return new Interval(occupation.Title, FigureText.Money(occupation.MedianWage), At(0), At(1), At(2), At(3), At(4));
    }

    private static IReadOnlyList<ChartCell> OccupationRow(Occupation occupation) =>
    [
        occupation.Title,
        occupation.Code.Text,
        .. occupation.WagePercentiles.Select(w => w.IsKnown
            ? new ChartCell(FigureText.Money(w), w.Value.ToString("0", CultureInfo.InvariantCulture))
            : w.Status == FigureStatus.Suppressed ? "above the limit" : FigureText.Of(w.Status)),
        occupation.Growth.IsKnown
            ? new ChartCell(Written.PercentUnbroken(occupation.Growth.Value, "+0.0;-0.0;0"), (occupation.Growth.Value * 100).ToString("0.0", CultureInfo.InvariantCulture))
            : FigureText.Of(occupation.Growth.Status),
        occupation.AnnualOpenings.IsKnown ? ChartCell.Count(occupation.AnnualOpenings.Value) : FigureText.Of(occupation.AnnualOpenings.Status),
    ];

    private static IReadOnlyList<ChartCell> EarningsRow(EarningsSpread spread)
    {
        bool any = spread.Published.Count > 0;
        return
        [
            ((int)spread.Cohort.Horizon).ToString(CultureInfo.InvariantCulture),
            spread.Cohort.GraduatesOf,
            spread.Cohort.DollarsOf.ToString(CultureInfo.InvariantCulture),
            ChartCell.Count(spread.Published.Count),
            ChartCell.Count(spread.Suppressed),
            ChartCell.Count(spread.Absent),
            Dollars(any ? (double)spread.Published[0].Dollars : null),
            Dollars(spread.Median),
            Dollars(any ? (double)spread.Published[^1].Dollars : null),
        ];
    }

    private static ChartCell Dollars(double? dollars) => dollars is { } known
        ? new ChartCell(Written.Dollars(known), known.ToString("0", CultureInfo.InvariantCulture))
        : "no data";
}
