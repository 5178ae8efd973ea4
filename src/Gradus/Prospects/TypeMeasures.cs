using Gradus.Catalogs;
using Gradus.Costs.Prices;
using Gradus.Earnings;
using Gradus.People;
using Gradus.Portraits;
using Gradus.Programs;

namespace Gradus.Prospects;

/// <summary>
/// What the data say of a degree type. Credits, months, final project and way of teaching are those of its named programs; awards and published pay are those
/// of offerings, which hold other degrees of the same code too.
/// </summary>
public sealed record TypeMeasures
{
    /// <summary>Degrees of the type: named programs, and active offerings counted as it that hold no named program.</summary>
    public required IReadOnlyList<Item> Items { get; init; }
    public required int Programs { get; init; }
    public required int Offerings { get; init; }

    /// <summary>Semester credits.</summary>
    public required Measured Credits { get; init; }

    /// <summary>Shortest months from start to degree.</summary>
    public required Measured Months { get; init; }

    /// <summary>Tuition and fees of the whole degree, USD, as <see cref="WholePrice"/> takes them.</summary>
    public required Measured Price { get; init; }

    /// <summary>Of those prices, how many a page states for the degree; the others are estimated.</summary>
    public required int PricesStated { get; init; }

    /// <summary>Degrees awarded in the newest year by the offerings that hold <see cref="Items"/>, each once.</summary>
    public required Measured Cohort { get; init; }

    /// <summary>Published medians one year after, USD, newest release; by institution and four-digit code.</summary>
    public required Measured Pay { get; init; }
    public required Counted Thesis { get; init; }
    public required Counted Capstone { get; init; }
    public required Counted Online { get; init; }

    /// <summary>On the STEM list, by code.</summary>
    public required Counted Stem { get; init; }

    /// <summary>Open to everybody, each degree once.</summary>
    /// <param name="catalog">The dataset.</param>
    /// <param name="type">The type.</param>
    /// <param name="portrait">Of the type.</param>
    /// <param name="terms">Whose prices.</param>
    public static TypeMeasures Of(Catalog catalog, DegreeType type, Portrait portrait, PriceTerms terms)
    {
        Item[] items = [.. catalog.Items.Where(i => i.DegreeType == type.Id && catalog.IsCandidate(i))];
        Program[] programs = [.. portrait.Programs.Where(p => p.SameAs is null)];
        EarningsSpread? pay = portrait.Earnings.FirstOrDefault(e => e is { IsNewest: true, Cohort.Horizon: Horizon.OneYear });
        DegreePrice[] prices = [.. items.Select(i => Pricing.Of(catalog, i, terms)).Where(p => p.Total.IsKnown)];
        ProgramTraits traits = portrait.Traits;
        int finals = programs.Count(p => p.FinalProjects.Count > 0);
        return new TypeMeasures
        {
            Items = items,
            Programs = programs.Length,
            Offerings = portrait.Active.Count,
            Credits = new Measured(traits.Credits, portrait.Programs.Count),
            Months = new Measured(traits.Months, portrait.Programs.Count),
            Price = new Measured([.. prices.Select(p => (double)p.Total.Value).Order()], items.Length),
            PricesStated = prices.Count(p => p.IsProgramsOwn),
            Cohort = new Measured([.. items.Select(i => i.Offering).OfType<Offering>().Distinct().Select(o => o.Latest.Total).Where(t => t.IsKnown).Select(t => (double)t.Value).Order()], items.Length),
            Pay = pay is null ? new Measured([], 0) : new Measured([.. pay.Published.Select(p => (double)p.Dollars)], pay.Total),
            Thesis = new Counted(programs.Count(p => p.FinalProjects.Contains(FinalProject.Thesis)), finals, programs.Length),
            Capstone = new Counted(programs.Count(p => p.FinalProjects.Contains(FinalProject.Capstone)), finals, programs.Length),
            Online = new Counted(programs.Count(p => p.IsOnline), programs.Count(p => p.Modalities.Count > 0), programs.Length),
            Stem = new Counted(items.Count(i => i.Stem is { IsKnown: true, Value: true }), items.Count(i => i.Stem.IsKnown), items.Length),
        };
    }
}
