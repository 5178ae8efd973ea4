using System.Runtime.CompilerServices;
using Gradus.Catalogs;
using Gradus.Institutions;
using Gradus.Statistics;

namespace Gradus.Costs.Prices;

/// <summary>How fast institutions' general charges for a year of graduate study grew, each institution's yearly mean from the first to the last year at hand.</summary>
/// <param name="Low">The 10th percentile over institutions, a fraction a year.</param>
/// <param name="Middle">The median.</param>
/// <param name="High">The 90th percentile.</param>
/// <param name="Institutions">How many report both years.</param>
/// <param name="First">The first year at hand.</param>
/// <param name="Last">The last.</param>
/// <remarks>
/// An institution's own growth is not used: from the first two years to the last two it says nothing of what follows (on the dataset of 2023-24 the two
/// go against each other, correlation -0.3 to -0.4), so all of one kind stand for each.
/// </remarks>
public sealed record PriceGrowth(double Low, double Middle, double High, int Institutions, AcademicYear First, AcademicYear Last)
{
    /// <summary>Fewer institutions than this say nothing of the others.</summary>
    public const int SmallestSample = 30;

    private static readonly ConditionalWeakTable<Catalog, Dictionary<(bool Public, ChargeResidency Residency), PriceGrowth?>> Made = [];

    /// <summary>Of institutions of the same kind, public or private, for the same residency; null where too few report two years.</summary>
    public static PriceGrowth? Of(Catalog catalog, Institution institution, ChargeResidency residency) =>
        Made.GetValue(catalog, All)[(institution.Control == Control.Public, residency)];

    /// <summary>How many times the price of one year is in a later year.</summary>
    /// <param name="perYear">Growth a year.</param>
    /// <param name="from">The year in which the academic year of the price begins.</param>
    /// <param name="to">That of the later one; an earlier one counts as the same.</param>
    /// <param name="decided">What is decided, in place of the growth in the years it is of; null where nothing is.</param>
    public static double Factor(double perYear, int from, int to, DecidedRise? decided = null)
    {
        double factor = 1;
        int open = 0;
        for (int year = from + 1; year <= to; year++)
        {
            double? rise = decided?.In(year);
            factor *= 1 + (rise ?? 0);
            open += rise is null ? 1 : 0;
        }

        return factor * Math.Pow(1 + perYear, open);
    }

    /// <summary>The year in which the academic year of a price begins: 2023 of "2023-24", 2024 of "2024"; null where no year is named.</summary>
    public static int? FirstYearOf(string? period) =>
        Grading.YearOf(period) is not { } last ? null : period!.Contains('-', StringComparison.Ordinal) ? last - 1 : last;

    private static Dictionary<(bool Public, ChargeResidency Residency), PriceGrowth?> All(Catalog catalog)
    {
        int[] years = [.. catalog.Institutions.SelectMany(i => catalog.ChargesOf(i.Id)).Select(c => c.Year.End).Distinct().Order()];
        var all = new Dictionary<(bool, ChargeResidency), PriceGrowth?>();
        foreach (bool isPublic in (bool[])[true, false])
        {
            foreach (ChargeResidency residency in Enum.GetValues<ChargeResidency>())
            {
                double[] growth = years.Length < 2 ? [] :
                [
                    .. catalog.Institutions.Where(i => i.Control == Control.Public == isPublic)
                        .Select(i => Yearly(catalog.ChargesOf(i.Id), residency, years[0], years[^1])).OfType<double>().Order(),
                ];
                all.Add((isPublic, residency), growth.Length < SmallestSample ? null : new PriceGrowth(
                    Quantile.Of(growth, 0.1), Quantile.Of(growth, 0.5), Quantile.Of(growth, 0.9), growth.Length, new AcademicYear(years[0]), new AcademicYear(years[^1])));
            }
        }

        return all;
    }

    private static double? Yearly(IReadOnlyList<Charges> charges, ChargeResidency residency, int first, int last)
    {
        decimal? In(int year) => charges.FirstOrDefault(c => c.Year.End == year) is { } of
            && of.TuitionFor(residency) is { IsKnown: true, Value: > 0 } charge ? charge.Value : null;
        return In(first) is { } then && In(last) is { } now ? Math.Pow((double)(now / then), 1.0 / (last - first)) - 1 : null;
    }
}
