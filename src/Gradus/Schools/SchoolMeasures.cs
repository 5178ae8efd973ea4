using System.Globalization;
using Gradus.Catalogs;
using Gradus.Costs.Prices;
using Gradus.Earnings;
using Gradus.Institutions;
using Gradus.People;
using Gradus.Programs;
using Gradus.Research;

namespace Gradus.Schools;

/// <summary>A measure by which schools can be held against each other.</summary>
public enum SchoolMeasure
{
    /// <summary>Fractional papers in the areas asked for, all years together.</summary>
    Papers,

    /// <summary>Computer-science R&amp;D spending of the newest fiscal year, thousand USD.</summary>
    Spending,

    /// <summary>Research doctorates in computing, all years of the dataset together.</summary>
    Doctorates,

    /// <summary>Share of the faculty employed full-time, 0 to 1.</summary>
    Faculty,

    /// <summary>Median pay one year after, of the degree's field, USD a year.</summary>
    Pay,

    /// <summary>Median federal debt at the end of the degree's field, USD.</summary>
    Debt,

    /// <summary>Master's degrees awarded in the newest year in the degree's four-digit code.</summary>
    Awards,

    /// <summary>Full-time-equivalent graduate students, all fields.</summary>
    Students,

    /// <summary>Regional price parity of its metropolitan area, else of its state; United States 100.</summary>
    PriceLevel,

    /// <summary>Tuition and fees of the whole degree for the person, USD.</summary>
    Price,
}

/// <summary>Figures of schools, of one and of those like it by the same rule.</summary>
/// <param name="catalog">The dataset.</param>
/// <param name="areas">Keys of the research table that papers are counted in; empty for all.</param>
/// <param name="terms">Whose prices.</param>
public sealed class SchoolMeasures(Catalog catalog, IReadOnlyList<ResearchArea> areas, PriceTerms terms)
{
    private readonly HashSet<string> _areas = [.. areas.Select(a => a.DataKey())];
    private readonly Dictionary<(int Institution, int Series), Item?> _largest = [];

    private (int First, int Last)? _paperYears;

    /// <summary>First and last year of the papers read in those areas, over all institutions; null where the dataset has none.</summary>
    public (int First, int Last)? PaperYears => _paperYears ??= Years();

    /// <summary>A school's figure, weighed; missing where it is not known.</summary>
    public Figure<double> Of(SchoolMeasure measure, AskedSchool school) => measure switch
    {
        SchoolMeasure.Pay => school.Degree is { } degree ? ToDouble(catalog.PayOf(degree, Horizon.OneYear)) : default,
        SchoolMeasure.Debt => school.Degree is { } owing && catalog.NewestEarningsOf(owing) is { } row ? ToDouble(catalog.Grading.Weigh(row.MedianDebt, row.Of)) : default,
        SchoolMeasure.Awards => school.Degree?.Cip is { } cip ? Awards(school.Institution.Id, cip) : default,
        SchoolMeasure.Price => school.Degree is { } priced ? ToDouble(Pricing.Of(catalog, priced, terms).Total) : default,
        _ => OfInstitution(measure, school.Institution),
    };

    /// <summary>
    /// The known values of peers, ascending. Pay and debt only as published, campuses that report together once; a price is that of their largest
    /// offering in the degree's series of codes.
    /// </summary>
    public IReadOnlyList<double> Of(SchoolMeasure measure, AskedSchool school, SchoolPeers peers) =>
    [
        .. (measure switch
        {
            SchoolMeasure.Pay or SchoolMeasure.Debt => school.Degree?.Cip is { } cip
                ? peers.Members.DistinctBy(i => i.Opeid6 ?? i.Id.ToString()).Select(i => Published(measure, i, cip))
                : [],
            SchoolMeasure.Awards => school.Degree?.Cip is { } cip ? peers.Members.Select(i => Awards(i.Id, cip)).Where(f => f.OrNull > 0) : [],
            SchoolMeasure.Price => school.Degree?.Cip is { } cip
                ? peers.Members.Select(i => Largest(i.Id, cip.Series)).OfType<Item>().Select(i => ToDouble(Pricing.Of(catalog, i, terms).Total))
                : [],
            _ => peers.Members.Select(i => OfInstitution(measure, i)),
        }).Where(f => f.IsKnown).Select(f => f.Value).Order(),
    ];

    private Figure<double> OfInstitution(SchoolMeasure measure, Institution school) => measure switch
    {
        SchoolMeasure.Papers => Papers(school.Id),
        SchoolMeasure.Spending => catalog.SpendingOf(school.Id) is [.., var newest] ? ToDouble(Institutional(newest.Total)) : default,
        SchoolMeasure.Doctorates => Doctorates(school.Id),
        SchoolMeasure.Faculty => Institutional(catalog.FacultyOf(school.Id)?.FullTime ?? default),
        SchoolMeasure.Students => Institutional(school.GraduateFte).Derive(n => (double)n, "students"),
        _ => school.MetroPriceParity.IsKnown ? school.MetroPriceParity : school.StatePriceParity,
    };

    private Figure<double> Published(SchoolMeasure measure, Institution school, CipCode cip)
    {
        if (catalog.NewestEarnings.Find(school.Id, cip, GraduateLevel.Master) is not { } row)
        {
            return default;
        }

        return ToDouble(measure == SchoolMeasure.Debt ? row.MedianDebt : catalog.NewestEarnings.Median(row, Horizon.OneYear));
    }

    /// <summary>None found is not none written: names get lost where papers are joined to institutions.</summary>
    private Figure<double> Papers(UnitId school)
    {
        AreaOutput[] found = [.. catalog.ResearchOf(school).Where(Counts)];
        string? span = PaperYears is { } years ? string.Create(CultureInfo.InvariantCulture, $"{years.First}-{years.Last}") : null;
        var source = new Source("csmetrics.net", "publications by institution", _areas.Count == 0 ? null : string.Join('+', _areas), span);
        return found.Length == 0
            ? Figure<double>.Missing(FigureStatus.NotReported, source, "papers")
            : Institutional(Figure<double>.Known(found.Sum(o => o.Papers), FigureKind.Derived, source, "papers"));
    }

    private Figure<double> Doctorates(UnitId school)
    {
        Doctorates[] years = [.. catalog.DoctoratesOf(school).Where(y => y.Computing.IsKnown)];
        return years.Length == 0
            ? default
            : Institutional(Figure<double>.Known(
                years.Sum(y => y.Computing.Value), FigureKind.Derived,
                years[^1].Computing.Source! with { Year = $"{years[0].Year} to {years[^1].Year}" }, "doctorates"));
    }

    private Figure<double> Awards(UnitId school, CipCode cip)
    {
        Offering[] there = [.. catalog.Offerings.Where(o => o.Institution == school && o.Cip.Four == cip.Four && o.Latest.Total.IsKnown)];
        return there.Length == 0
            ? default
            : catalog.Grading.Weigh(Figure<double>.Known(there.Sum(o => o.Latest.Total.Value), FigureKind.Derived, there[0].Latest.Total.Source!, "degrees"), FigureSubject.Offering);
    }

    private Item? Largest(UnitId school, CipCode series)
    {
        if (!_largest.TryGetValue((school.Value, series.Digits), out Item? item))
        {
            Offering? offering = catalog.Offerings.Where(o => o.Institution == school && o.IsActive && o.Cip.Series == series).MaxBy(o => o.Latest.Total.OrNull ?? 0);
            _largest.Add((school.Value, series.Digits), item = offering is null ? null : catalog.FindItem(offering.Id));
        }

        return item;
    }

    private (int First, int Last)? Years()
    {
        int[] years = [.. catalog.Institutions.SelectMany(i => catalog.ResearchOf(i.Id)).Where(Counts).Select(o => o.Year)];
        return years.Length == 0 ? null : (years.Min(), years.Max());
    }

    private bool Counts(AreaOutput output) => _areas.Count == 0 || _areas.Contains(output.Area);

    private Figure<T> Institutional<T>(Figure<T> figure)
        where T : struct => catalog.Grading.Weigh(figure, FigureSubject.Institution);

    /// <summary>The same number with what stands behind it.</summary>
    private static Figure<double> ToDouble(Figure<decimal> figure) => figure.IsKnown
        ? Figure<double>.Known((double)figure.Value, figure.Kind, figure.Source!, figure.Unit ?? "").WithEvidence(figure.Evidence).WithSpread(figure.Spread)
        : Figure<double>.Missing(figure.Status, figure.Source, figure.Unit);
}
