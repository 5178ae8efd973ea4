using System.Globalization;
using System.Runtime.CompilerServices;
using Gradus.Catalogs;
using Gradus.Institutions;
using Gradus.Statistics;

namespace Gradus.Schools;

/// <summary>Where an institution stands among all of which the same can be worked out: a band, not a rank.</summary>
public enum ResearchBand
{
    LowerQuarter,
    MiddleHalf,
    UpperQuarter,
    TopTenth,
}

/// <summary>
/// Papers of an institution held against what makes them, so that a large one does not lead by its size alone. Papers are of the whole institution, like
/// the doctorates and the money: none is the quality of a program.
/// </summary>
/// <param name="PerDoctorate">Papers for each research doctorate in computing; missing below <see cref="LeastDoctorates"/> in the years both are known for.</param>
/// <param name="PerMillion">Papers for each million USD spent on computing research; missing below <see cref="LeastMillions"/> a year.</param>
public sealed record ResearchDensity(ResearchRatio PerDoctorate, ResearchRatio PerMillion)
{
    /// <summary>Fewer doctorates say nothing of a ratio.</summary>
    public const int LeastDoctorates = 10;

    /// <summary>Million USD a year below which a ratio says nothing.</summary>
    public const double LeastMillions = 0.5;

    private const double TopShare = 0.9;
    private const double UpperShare = 0.75;
    private const double LowerShare = 0.25;

    private static readonly ConditionalWeakTable<Catalog, Dictionary<int, ResearchDensity>> Made = [];

    /// <summary>That of an institution.</summary>
    public static ResearchDensity Of(Catalog catalog, UnitId institution) => Made.GetValue(catalog, All)[institution.Value];

    private static Dictionary<int, ResearchDensity> All(Catalog catalog)
    {
        HashSet<int> covered = [.. catalog.Institutions.SelectMany(i => catalog.ResearchOf(i.Id)).Select(o => o.Year)];
        (Institution Of, Figure<double> Doctorate, Figure<double> Million)[] all =
        [
            .. catalog.Institutions.Select(i =>
            {
                Dictionary<int, double> papers = catalog.ResearchOf(i.Id).GroupBy(o => o.Year).ToDictionary(g => g.Key, g => g.Sum(o => o.Papers));
                (int Year, double Amount)[] doctorates = [.. catalog.DoctoratesOf(i.Id).Where(d => d.Computing.IsKnown).Select(d => (d.Year.End, (double)d.Computing.Value))];
                (int Year, double Amount)[] millions = [.. catalog.SpendingOf(i.Id).Where(s => s.Total.IsKnown).Select(s => (s.FiscalYear, (double)s.Total.Value / 1000))];
                return (i, Ratio(papers, doctorates, covered, _ => LeastDoctorates, "papers per research doctorate in computing"), Ratio(papers, millions, covered, years => LeastMillions * years, "papers per million USD of computing research"));
            }),
        ];
        double[] perDoctorate = Ascending(all.Select(a => a.Doctorate));
        double[] perMillion = Ascending(all.Select(a => a.Million));
        return all.ToDictionary(a => a.Of.Id.Value, a => new ResearchDensity(Band(a.Doctorate, perDoctorate), Band(a.Million, perMillion)));
    }

    /// <summary>Over the years of which both are known. An institution without a row in a year that is covered has no paper in it.</summary>
    private static Figure<double> Ratio(Dictionary<int, double> papers, (int Year, double Amount)[] amounts, HashSet<int> covered, Func<int, double> least, string unit)
    {
        (int Year, double Amount)[] both = [.. amounts.Where(a => covered.Contains(a.Year)).OrderBy(a => a.Year)];
        double amount = both.Sum(b => b.Amount);
        if (both.Length == 0 || amount < least(both.Length))
        {
            return Figure<double>.Missing(FigureStatus.NotApplicable, null, unit);
        }

        string years = both.Length == 1 ? $"{both[0].Year}" : string.Create(CultureInfo.InvariantCulture, $"{both[0].Year} to {both[^1].Year}");
        return Figure<double>.Known(both.Sum(b => papers.GetValueOrDefault(b.Year)) / amount, FigureKind.Derived, new Source("csmetrics.net, NCES IPEDS and NSF HERD", "papers held against doctorates or spending", null, years), unit);
    }

    private static double[] Ascending(IEnumerable<Figure<double>> ratios) => [.. ratios.Where(r => r.IsKnown).Select(r => r.Value).Order()];

    private static ResearchRatio Band(Figure<double> ratio, double[] all) => new(ratio, !ratio.IsKnown ? null
        : ratio.Value >= Quantile.Of(all, TopShare) ? ResearchBand.TopTenth
        : ratio.Value >= Quantile.Of(all, UpperShare) ? ResearchBand.UpperQuarter
        : ratio.Value >= Quantile.Of(all, LowerShare) ? ResearchBand.MiddleHalf
        : ResearchBand.LowerQuarter, all.Length);
}

/// <summary>Papers held against one amount.</summary>
/// <param name="Value">Its source names the years.</param>
/// <param name="Band">Among all institutions with the ratio; null where this one has none.</param>
/// <param name="Among">How many have it.</param>
public sealed record ResearchRatio(Figure<double> Value, ResearchBand? Band, int Among);
