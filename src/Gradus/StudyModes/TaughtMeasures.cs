using Gradus.Catalogs;
using Gradus.Costs.Prices;
using Gradus.People;
using Gradus.Programs;
using Gradus.Prospects;

namespace Gradus.StudyModes;

/// <summary>What is measured of the degrees of the catalogue that are taught in one way, whoever asks; one that is taught in several is counted in each.</summary>
public sealed record TaughtMeasures
{
    /// <summary>Null for degrees of which nobody says how they are taught.</summary>
    public required StudyMode? Mode { get; init; }
    public required int Degrees { get; init; }

    /// <summary>Those with a named program.</summary>
    public required int Programs { get; init; }

    /// <summary>Tuition and fees of the whole degree, USD, studied so.</summary>
    public required Measured Price { get; init; }

    /// <summary>Of those prices, how many a page states for the degree; the others are estimated.</summary>
    public required int PricesStated { get; init; }

    /// <summary>Shortest months from start to degree, as pages state them.</summary>
    public required Measured Months { get; init; }

    /// <summary>Those that can be studied part-time, of those whose pages name a pace.</summary>
    public required Counted PartTime { get; init; }

    /// <summary>Campus, hybrid, online, and those of which nobody says.</summary>
    /// <param name="catalog">The dataset.</param>
    /// <param name="terms">Whose prices; how they study is that of each measure.</param>
    public static IReadOnlyList<TaughtMeasures> All(Catalog catalog, PriceTerms terms)
    {
        Item[] items = [.. catalog.Items.Where(i => catalog.IsCandidate(i))];
        return
        [
            .. new[] { StudyMode.Campus, StudyMode.Hybrid, StudyMode.Online }.Select(mode => Of(catalog, [.. items.Where(i => i.Offers(mode) == true)], mode, terms with { Online = mode == StudyMode.Online })),
            Of(catalog, [.. items.Where(i => Enum.GetValues<StudyMode>().All(m => i.Offers(m) != true))], null, terms with { Online = false }),
        ];
    }

    private static TaughtMeasures Of(Catalog catalog, Item[] items, StudyMode? mode, PriceTerms terms)
    {
        DegreePrice[] prices = [.. items.Select(i => Pricing.Of(catalog, i, terms)).Where(p => p.Total.IsKnown)];
        Program[] programs = [.. items.Select(i => i.Program).OfType<Program>()];
        return new TaughtMeasures
        {
            Mode = mode,
            Degrees = items.Length,
            Programs = programs.Length,
            Price = new Measured([.. prices.Select(p => (double)p.Total.Value).Order()], items.Length),
            PricesStated = prices.Count(p => p.IsProgramsOwn),
            Months = new Measured([.. programs.Where(p => p.MinimumMonths.IsKnown).Select(p => (double)p.MinimumMonths.Value).Order()], programs.Length),
            PartTime = new Counted(programs.Count(p => p.Paces.Contains(Pace.PartTime)), programs.Count(p => p.Paces.Count > 0), programs.Length),
        };
    }
}
