using System.ComponentModel;
using System.Text.Json.Serialization;
using Gradus.App.Asked;
using Gradus.App.Contracts;
using Gradus.App.Figures;
using Gradus.App.Shell;
using Gradus.Catalogs;
using Gradus.Costs.Prices;
using Gradus.Ledgers;
using Gradus.Programs;
using Gradus.Rules;

namespace Gradus.App.Verbs.Find;

/// <summary>The answer of <c>gradus find</c> as other programs read it.</summary>
public sealed record FindContract(
    [Description("Version of the dataset")] string Dataset,
    [Description("All matches, also those beyond --limit")] int Count,
    int Offerings,
    int Programs,
    [Description("Awards of the newest year over the offerings found")] int Awards,
    IReadOnlyList<FoundItem> Items,
    [Description("When nothing matches: how many would without one condition")] IReadOnlyList<FindRelaxed> Relax,
    [Description("How many of those that the words find meet all conditions, may, and do not")] MatchesContract Matches)
{
    [Description("Nothing matched as typed: the words that were searched instead; null where it was searched as typed")]
    public string? DidYouMean { get; init; }

    [Description("How the words were understood where that is otherwise than typed")]
    public IReadOnlyList<string> Remarks { get; init; } = [];

    [Description("What to try where nothing matches and no single condition is to blame; null else")]
    public string? TryInstead { get; init; }

    [Description("The academic year of the awards")]
    public string AwardsYear { get; init; } = "";

    [Description("Whose prices tuitionToMe has, in words")]
    public string PricesFor { get; init; } = "";

    [Description("Most that the whole degree may cost, as asked, USD; null where no most was asked")]
    public decimal? MaximumTuition { get; init; }

    [Description("What to know of what was found, one sentence each")]
    public IReadOnlyList<string> Notes { get; init; } = [];

    [Description("What the person's standing in the United States means for study; null where nothing has to be said")]
    public StandingContract? Standing { get; init; }

    [Description("Fields of the profile that the answer does not use; empty without a profile")]
    public IReadOnlyList<NotUsedContract> NotUsed { get; init; } = [];

    /// <param name="catalog">The dataset.</param>
    /// <param name="answer">What was found.</param>
    /// <param name="rows">Which rows.</param>
    /// <param name="person">Who asks; null where no profile is given.</param>
    internal static FindContract Of(Catalog catalog, FindAnswer answer, RowRange rows, Gradus.People.Profile? person = null) => new(
        catalog.Version,
        answer.Items.Count,
        answer.Offerings,
        answer.Programs,
        answer.Awards,
        [.. answer.Items.Skip(rows.Offset).Take(rows.Limit).Select(item => FoundItem.Of(catalog, item, answer, person))],
        [.. answer.Relaxed.Select(r => new FindRelaxed(Wording.Of(r.Filter), r.Count))],
        MatchesContract.Of(answer.Matches))
    {
        DidYouMean = answer.DidYouMean,
        Remarks = answer.Remarks,
        TryInstead = answer.TryInstead,
        AwardsYear = catalog.Offerings[0].Latest.Year.ToString(),
        PricesFor = Titles.Whose(answer.Terms),
        MaximumTuition = answer.Query.MaximumPrice,
        NotUsed = person is null ? [] : Profiles.NotUsed.In(Profiles.PersonalAnswer.Find, person),
        Standing = StandingContract.Of(catalog, person),
        Notes =
        [
            .. person is not null && answer.Items.Count > 0 && Readiness.Advice.OfDegree(person, null) is { } degree ? [degree] : Array.Empty<string>(),
            .. answer.Terms.International && answer.Items.Count > 0 ? [OnAVisa(answer)] : Array.Empty<string>(),
        ],
    };

    private static string OnAVisa(FindAnswer answer)
    {
        int online = answer.Items.Count(i => i.IsOnlineOnly());
        return $"On a student visa: {(answer.Terms.PartTime == true ? "there is no I-20 for part-time study; " : "")}{Titles.Number(online)} of these {(online == 1 ? "is" : "are")} taught online only, without an I-20 and without practical training afterwards; gradus show ID --international says what each allows.";
    }
}

/// <summary>One program or offering that was found.</summary>
public sealed record FoundItem : ItemContract
{
    public FoundItem()
    {
    }

    private FoundItem(ItemContract item)
        : base(item)
    {
    }

    [Description("Tuition and required fees of the whole degree, to the person"), JsonPropertyOrder(1)]
    public FigureOf<decimal> TuitionToMe { get; init; } = null!;

    [Description("The form of study that the price is for, where a degree of the same field has a price of its own for another; else null"), JsonPropertyOrder(1)]
    public string? TuitionIsFor { get; init; }

    [Description("Who can be admitted, where that is not everybody; else null"), JsonPropertyOrder(1)]
    public string? Restriction { get; init; }

    [Description("What the rules of a student visa say of it; null for somebody on none"), JsonPropertyOrder(1)]
    public VisaContract? VisaRules { get; init; }

    [Description("The same in a few words; null for somebody on none"), JsonPropertyOrder(1)]
    public string? VisaInWords { get; init; }

    [Description("Conditions that it only may meet, each in a line"), JsonPropertyOrder(1)]
    public IReadOnlyList<string> May { get; init; } = [];

    internal static FoundItem Of(Catalog catalog, Item item, FindAnswer answer, Gradus.People.Profile? person) =>
        Of(catalog, item, answer, Visa(catalog, item, answer, person, answer.Query.Modalities), person);

    /// <summary>By the ways that were asked for; by the person's own, or any, where none were.</summary>
    private static StudentVisa? Visa(Catalog catalog, Item item, FindAnswer answer, Gradus.People.Profile? person, IReadOnlyList<Gradus.People.StudyMode> modes) =>
        !answer.Terms.International ? null
        : person is { IsInternational: true } ? StudyVisa.MostAllowed(catalog.Rules, modes.Count == 0 ? person : person with { Study = person.Study with { Modality = [.. modes] } }, item)
        : VisaText.Of(catalog.Rules, item, answer.Terms, modes);

    private static FoundItem Of(Catalog catalog, Item item, FindAnswer answer, StudentVisa? visa, Gradus.People.Profile? person) =>
        Of(catalog, item, answer, visa, person, Pricing.Of(catalog, item, answer.Terms));

    private static FoundItem Of(Catalog catalog, Item item, FindAnswer answer, StudentVisa? visa, Gradus.People.Profile? person, DegreePrice price) => new(Of(catalog, item))
    {
        VisaRules = VisaContract.Brief(visa),
        VisaInWords = visa is null ? null
            : answer.Query.Modalities.Count > 0 && answer.Query.Modalities.All(m => m == Gradus.People.StudyMode.Online) && item.Offers(Gradus.People.StudyMode.Campus) != false
                ? $"{VisaText.Row(visa)} online; on campus {VisaText.Row(Visa(catalog, item, answer, person, [Gradus.People.StudyMode.Campus])!)}"
                : VisaText.Row(visa),
        TuitionToMe = FigureContract.Of(price.Total),
        TuitionIsFor = price.Delivery,
        May = answer.MayOf(item),
        Restriction = item.Restriction,
    };
}

/// <summary>How many would be found without one condition.</summary>
public sealed record FindRelaxed([Description("The condition")] string Without, int Count);
