using Gradus.App.Figures;
using Gradus.Catalogs;
using Gradus.Costs.Prices;
using Gradus.Places;
using Gradus.Programs;
using Gradus.Programs.Search;

namespace Gradus.App.Verbs.Find;

/// <summary>A condition of a search.</summary>
/// <param name="Name">In words.</param>
/// <param name="Without">The same search without it.</param>
/// <param name="Only">A search for nothing else.</param>
/// <param name="IsUsual">True for what every search asks unless told otherwise.</param>
public sealed record ExploreCondition(string Name, ExploreQuery Without, ExploreQuery Only, bool IsUsual = false)
{
    /// <summary>The part of the question that asks for it, or that drops it where it is usual.</summary>
    public string Key { get; init; } = "";
}

/// <summary>What a search found.</summary>
/// <param name="Found">Positions in <see cref="Catalog.Items"/>, in the order asked for.</param>
/// <param name="FoundSet">The same as a set.</param>
/// <param name="Counts">By facet and option: how many items it would leave, all other conditions applied; empty where that is not asked.</param>
/// <param name="Conditions">What was asked, one entry for each part that can be dropped.</param>
/// <param name="Relaxed">When nothing was found: each condition that alone is to blame, with how many items are left without it.</param>
/// <param name="Alone">When nothing was found and no condition alone is to blame: each condition by itself.</param>
public sealed record ExploreAnswer(
    IReadOnlyList<int> Found,
    ItemSet FoundSet,
    IReadOnlyDictionary<FacetOption, int> Counts,
    IReadOnlyList<ExploreCondition> Conditions,
    IReadOnlyList<(ExploreCondition Condition, int Count)> Relaxed,
    IReadOnlyList<(ExploreCondition Condition, int Count)> Alone)
{
    /// <summary>How the words were understood where that is otherwise than typed, in sentences.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];

    /// <summary>Nothing matched as typed: the words that were searched instead; else null.</summary>
    public string? DidYouMean { get; init; }

    /// <summary>Of what the words find: how many are known to meet all conditions, may, and do not.</summary>
    public MatchCounts Matches { get; init; }

    /// <summary>Of what meets the other conditions: how many are known to cost at most the price asked, may, and do not; null where none is asked.</summary>
    public MatchCounts? Prices { get; init; }

    /// <summary>The other conditions that something only may meet, as no page says.</summary>
    public IReadOnlyList<ExploreDoubt> Doubts { get; init; } = [];
}

/// <summary>A condition of which not everything is known.</summary>
/// <param name="Name">The condition in words.</param>
/// <param name="Known">Items that are known to meet it, all other conditions applied.</param>
/// <param name="May">Items of which nobody says it.</param>
/// <param name="IsKept">True where those are among what was found.</param>
public sealed record ExploreDoubt(string Name, int Known, int May, bool IsKept);

/// <summary>Answers searches from the sets of the facets. Safe to share between threads.</summary>
/// <param name="catalog">What is searched.</param>
/// <param name="facets">Its sets and orders.</param>
/// <param name="prices">Its prices, by who asks.</param>
/// <param name="texts">Its words, asked for only where there are words to look for.</param>
public sealed class Explorer(Catalog catalog, FacetIndex facets, PriceColumns prices, Func<TextIndex> texts)
{
    /// <summary>What a search finds, with how many items each value of each facet would leave.</summary>
    /// <param name="query">What is asked.</param>
    /// <param name="terms">Whose price.</param>
    /// <exception cref="InputException">The words hold nothing to search for.</exception>
    public ExploreAnswer FindAndCount(ExploreQuery query, PriceTerms terms) => Find(query, terms, counts: true);

    /// <summary>What a search finds.</summary>
    /// <inheritdoc cref="FindAndCount"/>
    public ExploreAnswer Find(ExploreQuery query, PriceTerms terms) => Find(query, terms, counts: false);

    private ExploreAnswer Find(ExploreQuery query, PriceTerms terms, bool counts)
    {
        TextAnswer? said = query.Words.Length > 0 ? texts().Find(query.Words) : null;
        IReadOnlyList<int>? relevant = said?.Found;
        List<Part> parts = Parts(query, terms, relevant);
        ItemSet found = Joined(parts, null);
        return new ExploreAnswer(
            [.. Order(query, terms, said, found, parts).Where(found.Contains)],
            found,
            counts ? Counts(query, parts, found) : new Dictionary<FacetOption, int>(),
            [.. parts.Select(p => p.Condition)],
            found.Count > 0 ? [] : Relaxed(parts),
            found.Count > 0 ? [] : Alone(parts))
        {
            Remarks = [.. said?.Remarks(query.Words) ?? [], .. OlderAlone(query, found)],
            DidYouMean = said?.DidYouMean,
            Matches = Matches(parts, relevant?.Count ?? catalog.Items.Count),
            Doubts = counts ? Doubts(parts) : [],
            Prices = query.MaximumPrice is { } most ? Within(found, Joined(parts, "max-tuition").Count, prices.Of(terms), most) : null,
        };
    }

    /// <summary>Of what was found for its official pay: how many have it in the older release alone.</summary>
    private IEnumerable<string> OlderAlone(ExploreQuery query, ItemSet found)
    {
        int older = query.ChosenOf(FacetIndex.Earnings).Count == 0 ? 0 : Enumerable.Range(0, catalog.Items.Count).Count(i => found.Contains(i) && catalog.HasOlderPayAlone(catalog.Items[i]));
        return older == 0 ? [] : [$"Of these, {Titles.Number(older)} {(older == 1 ? "has" : "have")} official earnings in the older release alone ({catalog.OlderPayYears()}): what stands beside {(older == 1 ? "it" : "them")} is this guide's estimate for the newest release."];
    }

    private Dictionary<FacetOption, int> Counts(ExploreQuery query, List<Part> parts, ItemSet found)
    {
        var counts = new Dictionary<FacetOption, int>(ReferenceEqualityComparer.Instance);
        foreach (Facet facet in facets.Facets)
        {
            ItemSet others = query.ChosenOf(facet.Key).Count > 0 ? Joined(parts, facet.Key) : found;
            foreach (FacetOption option in facet.Options)
            {
                counts.Add(option, option.Items.CountWith(others));
            }
        }

        return counts;
    }

    /// <param name="parts">The conditions.</param>
    /// <param name="all">How many items the words find.</param>
    private MatchCounts Matches(List<Part> parts, int all)
    {
        ItemSet known = ItemSet.All(catalog.Items.Count);
        ItemSet possible = known;
        foreach (Part part in parts)
        {
            known = known.And(part.Known ?? part.Items);
            possible = possible.And(part.Open is { } open ? part.Items.Or(open) : part.Items);
        }

        return new MatchCounts(known.Count, possible.Count - known.Count, all - possible.Count);
    }

    private List<ExploreDoubt> Doubts(List<Part> parts)
    {
        var doubts = new List<ExploreDoubt>();
        foreach (Part part in parts.Where(p => p.Key != "max-tuition" && (p.Known ?? p.Open) is not null))
        {
            ItemSet others = Joined(parts, part.Key);
            int known = (part.Known ?? part.Items).CountWith(others);
            int may = part.Open is { } open ? open.CountWith(others) : part.Items.CountWith(others) - known;
            if (may > 0)
            {
                doubts.Add(new ExploreDoubt(part.Condition.Name, known, may, part.Open is null));
            }
        }

        return doubts;
    }

    private static MatchCounts Within(ItemSet found, int all, PriceColumn prices, decimal most)
    {
        int known = found.Positions().Count(i => prices.Greatest[i] <= most);
        return new MatchCounts(known, found.Count - known, all - found.Count);
    }

    private List<Part> Parts(ExploreQuery query, PriceTerms terms, IReadOnlyList<int>? relevant)
    {
        int size = catalog.Items.Count;
        ExploreQuery first = query with { Page = 1 };
        var bare = new ExploreQuery { IncludeInactive = query.IncludeInactive, IncludeRestricted = query.IncludeRestricted, View = query.View, Columns = query.Columns, Picks = query.Picks, TermsAsked = query.TermsAsked };
        var parts = new List<Part>();
        if (!query.IncludeInactive)
        {
            parts.Add(new Part("include-inactive", facets.Active, new ExploreCondition("Degrees awarded in the newest year", first with { IncludeInactive = true }, bare, IsUsual: true)));
        }

        if (!query.IncludeRestricted)
        {
            parts.Add(new Part("include-restricted", facets.OpenToAll, new ExploreCondition("Open to everybody", first with { IncludeRestricted = true }, bare, IsUsual: true)));
        }

        if (relevant is not null)
        {
            var matches = new ItemSet(size);
            foreach (int position in relevant)
            {
                matches.Add(position);
            }

            parts.Add(new Part("q", matches, new ExploreCondition($"Words: {query.Words}", first with { Words = "" }, bare with { Words = query.Words })));
        }

        foreach (Facet facet in facets.Facets)
        {
            if (query.ChosenOf(facet.Key) is { Count: > 0 } chosen)
            {
                ItemSet any = chosen.Skip(1).Aggregate(chosen[0].Items, (set, option) => set.Or(option.Items));
                ItemSet? open = chosen.Select(o => o.Open).OfType<ItemSet>().Aggregate((ItemSet?)null, (set, more) => set?.Or(more) ?? more);
                parts.Add(new Part(facet.Key, any, new ExploreCondition($"{facet.Name}: {string.Join(", ", chosen.Select(o => o.Name))}", query.WithChosen(facet.Key, []), bare.WithChosen(facet.Key, chosen))) { Open = open });
            }
        }

        if (query.MaximumPrice is { } most)
        {
            (IReadOnlyList<decimal?> least, IReadOnlyList<decimal?> greatest) = (prices.Of(terms).Least, prices.Of(terms).Greatest);
            parts.Add(new Part("max-tuition", ItemSet.Where(size, i => least[i] is not { } price || price <= most), new ExploreCondition(ExploreText.MaximumPrice(most), first with { MaximumPrice = null }, bare with { MaximumPrice = most }))
            {
                Known = ItemSet.Where(size, i => greatest[i] <= most),
            });
        }

        if (query.Near is { } near)
        {
            parts.Add(new Part("near", facets.Items(Distances(near, miles => miles <= query.Within)), new ExploreCondition(ExploreText.Near(near, query.Within), first with { Near = null }, bare with { Near = near, Within = query.Within })));
        }

        if (query.MinimumAwards is { } awards)
        {
            Add("min-awards", i => i.AwardsAtLeast(awards), keepsWhatMay: false, ExploreText.MinimumAwards(awards), first with { MinimumAwards = null }, bare with { MinimumAwards = awards });
        }

        if (query.MaximumApplicationFee is { } fee)
        {
            Add(
                FindQuestion.MaximumFee.Name, i => i.FeeAtMost(fee), keepsWhatMay: true, $"Application fee: at most {FigureText.Money(fee)}",
                first with { MaximumApplicationFee = null }, bare with { MaximumApplicationFee = fee });
        }

        if (query.Toefl is { } toefl)
        {
            Add(FindQuestion.Toefl.Name, i => i.TakesToefl(toefl), keepsWhatMay: false, $"Takes a TOEFL iBT of {FigureText.Number(toefl)}", first with { Toefl = null }, bare with { Toefl = toefl });
        }

        if (query.Ielts is { } ielts)
        {
            Add(FindQuestion.Ielts.Name, i => i.TakesIelts(ielts), keepsWhatMay: false, $"Takes an IELTS of {FigureText.Number(ielts)}", first with { Ielts = null }, bare with { Ielts = ielts });
        }

        void Add(string key, Func<Item, Match> meets, bool keepsWhatMay, string name, ExploreQuery without, ExploreQuery only)
        {
            ItemSet known = facets.Items(i => meets(i) == Match.Yes);
            ItemSet open = facets.Items(i => meets(i) == Match.May);
            var condition = new ExploreCondition(name, without, only);
            parts.Add(keepsWhatMay ? new Part(key, known.Or(open), condition) { Known = known } : new Part(key, known, condition) { Open = open });
        }

        return parts;
    }

    private ItemSet Joined(List<Part> parts, string? except)
    {
        ItemSet joined = ItemSet.All(catalog.Items.Count);
        foreach (Part part in parts)
        {
            if (part.Key != except)
            {
                joined = joined.And(part.Items);
            }
        }

        return joined;
    }

    private IReadOnlyList<(ExploreCondition Condition, int Count)> Relaxed(List<Part> parts) =>
    [
        .. parts
            .Select(p => (p.Condition, Joined(parts, p.Key).Count))
            .Where(r => r.Count > 0)
            .OrderByDescending(r => r.Count)
            .ThenBy(r => r.Condition.Name, StringComparer.Ordinal),
    ];

    private static IReadOnlyList<(ExploreCondition Condition, int Count)> Alone(List<Part> parts) =>
    [
        .. parts.Where(p => !p.Condition.IsUsual)
            .Select(p => (p.Condition, parts.Where(u => u.Condition.IsUsual).Aggregate(p.Items, (set, usual) => set.And(usual.Items)).Count))
            .Where(r => r.Count > 0)
            .OrderByDescending(r => r.Count)
            .ThenBy(r => r.Condition.Name, StringComparer.Ordinal),
    ];

    private IReadOnlyList<int> Order(ExploreQuery query, PriceTerms terms, TextAnswer? said, ItemSet found, List<Part> parts) => query.Order switch
    {
        "relevance" when said!.ByPrice && query.Sort.Length == 0 => prices.Of(terms).Cheapest,
        "relevance" => KnownFirst(said!.Found, parts),
        "growth" => facets.ByGrowth,
        "tuition" => prices.Of(terms).Cheapest,
        "earnings" => facets.ByEarnings,
        "distance" => facets.Order(found.Positions(), Distances(query.Near!, miles => miles)),
        "name" => facets.ByName,
        _ => facets.ByAwards,
    };

    /// <summary>What surely meets every amount asked for comes before what only may, each in the order of its words.</summary>
    private static IReadOnlyList<int> KnownFirst(IReadOnlyList<int> found, List<Part> parts)
    {
        ItemSet[] known = [.. parts.Select(p => p.Known).OfType<ItemSet>()];
        return known.Length == 0 ? found : [.. found.OrderByDescending(i => known.All(k => k.Contains(i)))];
    }

    /// <summary>Something of an item's distance, worked out once for each institution; of a program of another campus, for itself.</summary>
    private static Func<Item, T> Distances<T>(Place place, Func<double?, T> of)
    {
        var known = new Dictionary<int, T>();
        return item =>
        {
            if (item.Campus is not null)
            {
                return of(item.MilesFrom(place));
            }

            if (!known.TryGetValue(item.Institution.Id.Value, out T? value))
            {
                value = of(item.MilesFrom(place));
                known.Add(item.Institution.Id.Value, value);
            }

            return value;
        };
    }

    /// <summary>A condition as the set of items that fulfil it.</summary>
    private sealed record Part(string Key, ItemSet Items, ExploreCondition Asked)
    {
        /// <summary>Those that are known to fulfil it; null where all that stay are.</summary>
        public ItemSet? Known { get; init; }

        /// <summary>Those that are left out because it is not known whether they fulfil it; null for none.</summary>
        public ItemSet? Open { get; init; }

        public ExploreCondition Condition { get; } = Asked with { Key = Key };
    }
}
