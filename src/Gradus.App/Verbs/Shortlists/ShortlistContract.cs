using System.ComponentModel;
using System.Text.Json.Serialization;
using Gradus.App.Asked;
using Gradus.App.Contracts;
using Gradus.Catalogs;
using Gradus.Ledgers;
using Gradus.Programs.Search;
using Gradus.Ranking;
using Gradus.Readiness;

namespace Gradus.App.Verbs.Shortlists;

/// <summary>The answer of <c>gradus shortlist</c> as other programs read it.</summary>
public sealed partial record ShortlistContract(
    [Description("Version of the dataset")] string Dataset,
    [Description("Name of the profile")] string? Profile,
    [Description("Of the draws")] ulong Seed,
    [Description("How many were looked at")] int Considered,
    [Description("How many pass every condition, also those beyond --limit")] int Count,
    IReadOnlyList<ShortlistCondition> Conditions,
    [Description("False where the profile gives no weights and those of this guide are used")] bool WeightsGiven,
    IReadOnlyList<ShortlistWeight> Weights,
    IReadOnlyList<ShortlistedItem> Items,
    [Description("How many meet all conditions, may, and do not")] MatchesContract Matches,
    [Description("Criteria that are weighed and order nothing")] IReadOnlyList<ShortlistDropped> Dropped,
    [Description("Criteria that count because the person wishes for what they measure, though no weight names them")] IReadOnlyList<string> Wished,
    [Description("What an adviser would say first")] IReadOnlyList<string> Advice,
    [Description("Fields of the profile that the answer does not use")] IReadOnlyList<NotUsedContract> NotUsed)
{
    private static ShortlistContract Figures(Catalog catalog, Gradus.People.Profile profile, Shortlist answer, RowRange rows, ulong seed) => new(
        Dataset: catalog.Version,
        Profile: profile.Name,
        Seed: seed,
        Considered: answer.Considered,
        Count: answer.Entries.Count,
        Conditions: [.. answer.Filters.Select(filter => ShortlistCondition.Of(answer, filter))],
        WeightsGiven: DefaultWeights.AreGiven(profile),
        Weights: [.. answer.Criteria.Select(c => new ShortlistWeight(c.Id, c.Name, Rounded(answer.Weights[c])))],
        Items: [.. answer.Entries.Skip(rows.Offset).Take(rows.Limit).Select((entry, i) => ShortlistedItem.Of(catalog, entry, answer.Entry(entry.Item), profile) with { Decides = Decides(answer, rows.Offset + i), ToPass = ToPass(answer, rows.Offset + i) })],
        Matches: MatchesContract.Of(answer.Matches),
        Dropped: [.. answer.Dropped.Select(d => new ShortlistDropped(d.Criterion.Id, d.Why))],
        Wished: [.. answer.Wished.Select(c => c.Id)],
        Advice: [.. Ledgers.SoonStart.Of(catalog.Rules, profile) is { } soon ? [soon] : Array.Empty<string>(), .. Readiness.Advice.Of(profile)],
        NotUsed: Profiles.NotUsed.In(Profiles.PersonalAnswer.Shortlist, profile));

    private static DecidingContract? Decides(Shortlist answer, int position) =>
        position < answer.Entries.Head.Entries.Count && answer.Entries.Head.Entries[position].Decides is { } fact ? DecidingContract.Of(fact) : null;

    private static string? ToPass(Shortlist answer, int position) =>
        position < answer.Entries.Head.Entries.Count && answer.Entries.Head.Entries[position].Overtaking is { } change ? FirmnessWords.Overtaking(change) : null;

    /// <summary>Nine decimals: far below any meaning, and the same text on every machine.</summary>
    internal static double Rounded(double value) => Math.Round(value, 9);
}

/// <summary>A condition that the profile sets.</summary>
public sealed record ShortlistCondition(string Condition, [Description("How many would pass without it")] int CountWithout, [Description("How many meet it, may, and do not")] MatchesContract Matches)
{
    [Description("The same in words")]
    public string InWords { get; init; } = "";

    public static ShortlistCondition Of(Shortlist answer, ItemFilter filter) =>
        new(filter.Wording, answer.Relaxed.Where(r => r.Filter == filter).Select(r => r.Count).FirstOrDefault(), MatchesContract.Of(answer.MatchesOf[answer.Filters.ToList().IndexOf(filter)])) { InWords = filter.InWords };
}

/// <summary>A criterion that is weighed and orders nothing.</summary>
public sealed record ShortlistDropped([Description("Its key")] string Criterion, [Description("As the second half of a sentence")] string Why);

/// <summary>How much a criterion counts.</summary>
public sealed record ShortlistWeight([Description("Its key")] string Criterion, string Name, [Description("A fraction of 1"), Least(0, 1)] double Weight);

/// <summary>One degree of the shortlist.</summary>
public sealed record ShortlistedItem : ItemContract
{
    public ShortlistedItem()
    {
    }

    private ShortlistedItem(ItemContract item)
        : base(item)
    {
    }

    [JsonPropertyOrder(-1), Least(1)]
    public int Rank { get; init; }

    [Description("Nine draws in ten put it at this place or below"), JsonPropertyOrder(-1), Least(1)]
    public int RankLow { get; init; }

    [Description("Nine draws in ten put it at this place or above"), JsonPropertyOrder(-1), Least(1)]
    public int RankHigh { get; init; }

    [JsonPropertyOrder(-1)]
    public double Score { get; init; }

    [Description("Share of the draws in which it stands among the first so many"), JsonPropertyOrder(1)]
    public TopKContract TopK { get; init; } = null!;

    [Description("The missing or doubtful figure that decides most often about its place; null where none does, and beyond the first twenty"), JsonPropertyOrder(1)]
    public DecidingContract? Decides { get; init; }

    [Description("The smallest changes that would put it before the one before it, in words; null for the first, and beyond the first twenty"), JsonPropertyOrder(1)]
    public string? ToPass { get; init; }

    [Description("Tuition and required fees of the whole degree, to the person"), JsonPropertyOrder(1)]
    public PriceContract TuitionToMe { get; init; } = null!;

    [Description("What each criterion adds to the score"), JsonPropertyOrder(1)]
    public IReadOnlyList<ShortlistedPart> Parts { get; init; } = [];

    [Description("What speaks for it"), JsonPropertyOrder(1)]
    public IReadOnlyList<string> For { get; init; } = [];

    [Description("What speaks against it"), JsonPropertyOrder(1)]
    public IReadOnlyList<string> Against { get; init; } = [];

    [Description("Criteria for which it has no figure"), JsonPropertyOrder(1)]
    public IReadOnlyList<string> Missing { get; init; } = [];

    [Description("What the rules of a student visa say of it; null for somebody on none"), JsonPropertyOrder(1)]
    public VisaContract? VisaRules { get; init; }

    [Description("The money that neither pay, savings, help nor federal loans bring, in words; null where none is known to be missing"), JsonPropertyOrder(1)]
    public string? Gap { get; init; }

    [Description("The way of studying that its cost and return are counted for; null where neither was worked out"), JsonPropertyOrder(1)]
    [Words("campus-full-time", "campus-part-time", "hybrid-full-time", "hybrid-part-time", "online-full-time", "online-part-time")]
    public string? CountedAs { get; init; }

    [Description("Conditions that it only may meet, each in a line"), JsonPropertyOrder(1)]
    public IReadOnlyList<string> May { get; init; } = [];

    [Description("What it asks of those who enter, beside what the person brings"), JsonPropertyOrder(1)]
    public EntryContract Entry { get; init; } = null!;

    public static ShortlistedItem Of(Catalog catalog, ShortlistEntry entry, EntryCheck check, Gradus.People.Profile profile) => new(Of(catalog, entry.Item))
    {
        Rank = entry.Standing.Rank,
        RankLow = entry.Standing.RankLow,
        RankHigh = entry.Standing.RankHigh,
        TopK = TopKContract.Of(entry.Standing.Top),
        Score = ShortlistContract.Rounded(entry.Standing.Score),
        TuitionToMe = PriceContract.From(entry.Price),
        Parts = [.. entry.Parts.Select(ShortlistedPart.Of)],
        For = [.. entry.For.Select(Reasons.Sentence)],
        Against = [.. entry.Against.Select(Reasons.Sentence)],
        VisaRules = profile.IsInternational ? VisaContract.Brief(StudyVisa.MostAllowed(catalog.Rules, profile, entry.Item)) : null,
        Gap = ShortlistWords.Gap(entry),
        CountedAs = entry.CountedAs?.Key,
        May = entry.May,
        Entry = EntryContract.Of(check),
        Missing = [.. entry.Missing.Select(p => p.Criterion.Id)],
    };
}

/// <summary>What one criterion adds to a degree's score.</summary>
public sealed record ShortlistedPart(
    [Description("Its key")] string Criterion,
    [Description("A fraction of 1"), Least(0, 1)] double Weight,
    FigureOf<double> Measure,
    [Description("The measure on a scale from 0 to 1"), Least(0, 1)] double Worth,
    [Description("Weight times worth")] double Contribution,
    [Description("Whose figures stand in where its own is missing; null where they do not")] string? Peers)
{
    public static ShortlistedPart Of(ScorePart part) => new(
        part.Criterion.Id,
        ShortlistContract.Rounded(part.Weight),
        FigureContract.Of(part.Measure),
        ShortlistContract.Rounded(part.Worth),
        ShortlistContract.Rounded(part.Contribution),
        part.Peers);
}
