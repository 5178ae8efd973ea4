using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Gradus.Catalogs;
using Gradus.Programs;
using Gradus.Statistics;

namespace Gradus.Costs.Prices;

/// <summary>What a price to somebody could as well be, where it is not known to be the program's own.</summary>
/// <remarks>Made once for a catalogue and whose prices they are. Immutable and safe to share between threads.</remarks>
public sealed class PriceDoubt
{
    private static readonly ConditionalWeakTable<Catalog, ConcurrentDictionary<PriceTerms, PriceDoubt>> Made = [];

    private readonly Spread? _online;
    private readonly Spread? _campus;

    private PriceDoubt(Catalog catalog, PriceTerms terms)
    {
        _online = Ratios(PriceSpread.Of(catalog, terms, online: true));
        _campus = Ratios(PriceSpread.Of(catalog, terms, online: false));
    }

    public static PriceDoubt For(Catalog catalog, PriceTerms terms) =>
        Made.GetOrCreateValue(catalog).GetOrAdd(terms, t => new PriceDoubt(catalog, t));

    /// <summary>The price with its doubt.</summary>
    public DegreePrice Weigh(Item item, DegreePrice price) => price is { IsProgramsOwn: false, Total: { IsKnown: true } total }
        ? price with { Total = total.WithSpread((item.IsKnownOnline() ? _online : _campus)?.Times((double)total.Value)) }
        : price;

    /// <summary>What is said beside a price that is not firm: ", at the general charge"; empty where it is.</summary>
    public static string Aside(Figure<double> price) => price.Spread is null ? "" : ", at the general charge";

    private static Spread? Ratios(PriceSpread? spread) => spread is null ? null : Spread.EquallyLikely(spread.Description, spread.Ratios);
}
