using Gradus.Places;
using Gradus.Programs;
using Gradus.Programs.Search;

namespace Gradus.App.Verbs.Find;

/// <summary>How results are laid out.</summary>
public enum ExploreView
{
    Table,
    Cards,
    Map,
}

/// <summary>What a person looks for on the search page; every part that is set must hold.</summary>
public sealed record ExploreQuery
{
    /// <summary>Words to look for; empty for none.</summary>
    public string Words { get; init; } = "";

    /// <summary>By facet: any of the values.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<FacetOption>> Chosen { get; init; } = new Dictionary<string, IReadOnlyList<FacetOption>>(StringComparer.Ordinal);

    /// <summary>Most that tuition and fees of the whole degree may cost, USD.</summary>
    public decimal? MaximumPrice { get; init; }
    public Place? Near { get; init; }

    /// <summary>Miles from <see cref="Near"/>.</summary>
    public double Within { get; init; } = DefaultMiles;
    public int? MinimumAwards { get; init; }

    /// <summary>Most that an application may cost, USD; what the fee is must be known.</summary>
    public decimal? MaximumApplicationFee { get; init; }

    /// <summary>The person's TOEFL iBT score: only programs known to take it.</summary>
    public double? Toefl { get; init; }

    /// <summary>The person's IELTS band: only programs known to take it.</summary>
    public double? Ielts { get; init; }

    /// <summary>Whose prices, as the address says it; empty for the reader's own.</summary>
    public IReadOnlyList<(string Name, string Value)> TermsAsked { get; init; } = [];
    public bool IncludeInactive { get; init; }

    /// <summary>Also what is not open to everybody.</summary>
    public bool IncludeRestricted { get; init; }

    /// <summary>A key of <see cref="Sorts"/>; empty for the usual order of such a search.</summary>
    public string Sort { get; init; } = "";
    public ExploreView View { get; init; }

    /// <summary>Keys of columns; empty for the usual ones.</summary>
    public IReadOnlyList<string> Columns { get; init; } = [];

    /// <summary>From 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Items set aside for comparison, at most <see cref="MostPicks"/>.</summary>
    public IReadOnlyList<Item> Picks { get; init; } = [];

    public const double DefaultMiles = 100;
    public const double MostMiles = 5000;
    public const int MostPicks = 30;

    /// <summary>Orders by key, with what a person reads.</summary>
    public static IReadOnlyList<(string Key, string Name)> Sorts { get; } =
    [
        ("relevance", "how well the words match"),
        ("awards", "most degrees awarded"),
        ("growth", "fastest growth"),
        ("tuition", "lowest price to me"),
        ("earnings", "highest earnings after one year"),
        ("distance", "nearest"),
        ("name", "institution, A to Z"),
    ];

    /// <summary>The order in force: the one asked for where it can be had, else the usual one of such a search.</summary>
    public string Order => Sort switch
    {
        "relevance" when Words.Length > 0 => Sort,
        "distance" when Near is not null => Sort,
        "" or "relevance" or "distance" => UsualOrder,
        _ => Sort,
    };

    /// <summary>The order of such a search when none is asked for.</summary>
    public string UsualOrder => Words.Length > 0 ? "relevance" : Near is not null ? "distance" : "awards";

    public IReadOnlyList<FacetOption> ChosenOf(string facet) => Chosen.GetValueOrDefault(facet) ?? [];

    public bool HasChosen(string facet, FacetOption option) => ChosenOf(facet).Contains(option);

    /// <summary>The same question with other values of a facet, on its first page.</summary>
    public ExploreQuery WithChosen(string facet, IReadOnlyList<FacetOption> options)
    {
        var chosen = new Dictionary<string, IReadOnlyList<FacetOption>>(Chosen, StringComparer.Ordinal);
        if (options.Count > 0)
        {
            chosen[facet] = options;
        }
        else
        {
            chosen.Remove(facet);
        }

        return this with { Chosen = chosen, Page = 1 };
    }
}
