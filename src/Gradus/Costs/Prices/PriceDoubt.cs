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

    private readonly Catalog _catalog;
    private readonly Spread? _online;
    private readonly Spread? _campus;

    private PriceDoubt(Catalog catalog, PriceTerms terms)
    {
        _catalog = catalog;
        _online = Ratios(PriceSpread.Of(catalog, terms, online: true));
        _campus = Ratios(PriceSpread.Of(catalog, terms, online: false));
    }

    public static PriceDoubt For(Catalog catalog, PriceTerms terms) =>
        Made.GetOrCreateValue(catalog).GetOrAdd(terms, t => new PriceDoubt(catalog, t));

    /// <summary>The price with what stands behind it and what it could as well be.</summary>
    public DegreePrice Weigh(Item item, DegreePrice price)
    {
        if (price.Total is not { IsKnown: true } total)
        {
            return price;
        }

        FigureVoice voice = price.SaidBy != FactKind.ThirdParty ? FigureVoice.Official : _catalog.Widening?.VoiceOf(total.Source!.Document) ?? FigureVoice.Listing;
        Evidence evidence = _catalog.Grading.Weigh(
            total.Kind, price.IsProgramsOwn ? FigureSubject.Program : FigureSubject.Institution, voice, total.Source!.Year, changes: true);
        Spread? ratios = price.IsProgramsOwn ? null : item.IsKnownOnline() ? _online : _campus;
        Spread? spread = _catalog.Widening is { } widening ? widening.OfPrice((double)total.Value, evidence, ratios) : ratios?.Times((double)total.Value);
        return price with
        {
            Total = total.WithEvidence(evidence).WithSpread(spread),
            Tuition = price.Tuition.WithEvidence(evidence),
            Fees = price.Fees.IsKnown ? price.Fees.WithEvidence(evidence) : price.Fees,
        };
    }

    /// <summary>What is said beside a price that is not firm: ", at the general charge", ", a price of 5 years ago"; empty where it is.</summary>
    public static string Aside(Figure<double> price) => price.Spread is not { } spread ? ""
        : price.Evidence is { Of: FigureSubject.Program } ? $", {spread.Description}"
        : ", at the general charge";

    private static Spread? Ratios(PriceSpread? spread) => spread is null ? null : Spread.EquallyLikely(spread.Description, spread.Ratios);
}
