using System.ComponentModel;
using System.Text.Json.Serialization;
using Gradus.App.Contracts;
using Gradus.App.Figures;
using Gradus.Careers;
using Gradus.Catalogs;
using Gradus.Costs.Prices;
using Gradus.Earnings;
using Gradus.Ledgers;
using Gradus.Portraits;
using Gradus.Programs;
using Gradus.Readiness;
using Gradus.Rules;

namespace Gradus.App.Verbs.Show;

/// <summary>The answer of <c>gradus show</c> as other programs read it: all that is known of one program or offering.</summary>
public sealed record ShowContract : ItemContract
{
    public ShowContract()
    {
    }

    private ShowContract(ItemContract item)
        : base(item)
    {
    }

    [Description("What it asks of those who enter, beside what the person brings; null without a profile"), JsonPropertyOrder(2)]
    public EntryContract? Entry { get; init; }

    [Description("Fields of the profile that the answer does not use; empty without a profile"), JsonPropertyOrder(2)]
    public IReadOnlyList<NotUsedContract> NotUsed { get; init; } = [];

    [Description("What the person's standing in the United States means for study; null where nothing has to be said"), JsonPropertyOrder(2)]
    public StandingContract? Standing { get; init; }

    [Description("What the rules of a student visa say of it; null for somebody on none"), JsonPropertyOrder(2)]
    public VisaContract? VisaRules { get; init; }

    /// <summary>The same for somebody who gives a profile.</summary>
    public ShowContract For(Catalog catalog, Gradus.People.Profile? person, Item item) => person is null ? this : this with
    {
        Entry = EntryContract.Of(EntryCheck.Of(person, item, catalog)),
        NotUsed = Profiles.NotUsed.In(Profiles.PersonalAnswer.Show, person),
        Standing = StandingContract.Of(catalog, person),
        Visa = [.. OnAVisa(catalog, item, StudyVisa.Of(catalog.Rules, person, item))],
        VisaRules = VisaContract.Of(StudyVisa.Of(catalog.Rules, person, item)),
    };

    [Description("Version of the dataset"), JsonPropertyOrder(-1)]
    public string Dataset { get; init; } = "";

    [Description("Its page"), JsonPropertyOrder(1)]
    public string? Url { get; init; }

    [JsonPropertyOrder(1)]
    public string? Note { get; init; }

    [Description("Who can enrol, where that is not everybody"), JsonPropertyOrder(1)]
    public string? Restriction { get; init; }

    [Description("True where it is made for people whose degree is not in computing"), JsonPropertyOrder(1)]
    public bool? Conversion { get; init; }

    [Description("Program under which the same degree is listed first, as another track of it"), JsonPropertyOrder(1)]
    public string? SameAs { get; init; }

    [Description("Where what its pages say does not agree, or is not certain"), JsonPropertyOrder(1)]
    public IReadOnlyList<string> Doubts { get; init; } = [];

    [Description("Tuition and required fees of the whole degree, to the person"), JsonPropertyOrder(1)]
    public PriceContract TuitionToMe { get; init; } = null!;

    [Description("Where the price stands among degrees at institutions of the same control, to people of the same residency; null without a price"), JsonPropertyOrder(1)]
    public TuitionContextContract? TuitionContext { get; init; }

    [Description("Every fact of a named program; value in the form of the program schema"), JsonPropertyOrder(1)]
    public IReadOnlyList<ShownFact> Facts { get; init; } = [];

    [JsonPropertyOrder(1)]
    public IReadOnlyList<ShownAwards> AwardsByYear { get; init; } = [];

    [Description("What the institution charges graduate students in a year, whatever they study"), JsonPropertyOrder(1)]
    public IReadOnlyList<ShownCharges> Charges { get; init; } = [];

    [Description("Federal loans of all graduate students of the school, law and medicine too; null where not known"), JsonPropertyOrder(1)]
    public ShownGraduateLoans? GraduateLoans { get; init; }

    [Description("Federal loans of all graduate students of the school in a sentence; null where not known"), JsonPropertyOrder(1)]
    public string? GraduateLoansNote { get; init; }

    [Description("The newest release of the College Scorecard; other graduates in other dollars than those of earnings"), JsonPropertyOrder(1)]
    public ShownRelease? NewestEarnings { get; init; }

    [JsonPropertyOrder(1)]
    public IReadOnlyList<ShownEarnings> Earnings { get; init; } = [];

    [Description("UNITIDs that report together and have these same earnings; empty where they are this institution's alone"), JsonPropertyOrder(1)]
    public IReadOnlyList<int> Campuses { get; init; } = [];

    [JsonPropertyOrder(1)]
    public FigureOf<decimal> MedianDebt { get; init; } = null!;

    [JsonPropertyOrder(1)]
    public FigureOf<decimal> MeanDebt { get; init; } = null!;

    [Description("Papers at the conferences of each area"), JsonPropertyOrder(1)]
    public IReadOnlyList<ShownResearch> Research { get; init; } = [];

    [Description("The papers held against doctorates and spending, in bands"), JsonPropertyOrder(1)]
    public IReadOnlyList<ShownDensity> ResearchDensity { get; init; } = [];

    [Description("Thousand USD"), JsonPropertyOrder(1)]
    public IReadOnlyList<ShownSpending> ResearchSpending { get; init; } = [];

    [JsonPropertyOrder(1)]
    public IReadOnlyList<ShownOccupation> Occupations { get; init; } = [];

    [JsonPropertyOrder(1)]
    public ShownInstitution InstitutionFacts { get; init; } = null!;

    [Description("What to weigh in the school, beside those like it"), JsonPropertyOrder(1)]
    public ShownSchool School { get; init; } = null!;

    [Description("What the dataset cannot say of it"), JsonPropertyOrder(1)]
    public IReadOnlyList<string> Unknown { get; init; } = [];

    [Description("Name of the state"), JsonPropertyOrder(3)]
    public string StateName { get; init; } = "";

    [Description("Name of the degree type; null where the dataset does not name it"), JsonPropertyOrder(3)]
    public string? DegreeTypeName { get; init; }

    [Description("Title of the CIP code"), JsonPropertyOrder(3)]
    public string? CipTitle { get; init; }

    [Description("How the CIP code of a named program is known, or why none is; null for an offering, which is reported under it"), JsonPropertyOrder(3)]
    public string? CipReason { get; init; }

    [Description("False where the address of a named program is not a page of its own; null for an offering"), JsonPropertyOrder(3)]
    public bool? UrlIsOwn { get; init; }

    [Description("The page that says that the whole institution is not for everybody; null where none is needed"), JsonPropertyOrder(3)]
    public string? RestrictionPage { get; init; }

    [Description("Whose price it is, in words"), JsonPropertyOrder(3)]
    public string PriceFor { get; init; } = "";

    [Description("Where it stands among its peers, one for each measure"), JsonPropertyOrder(3)]
    public IReadOnlyList<ShownStanding> Stands { get; init; } = [];

    [Description("Where the price stands, one sentence each; empty without a price"), JsonPropertyOrder(3)]
    public IReadOnlyList<string> TuitionPlace { get; init; } = [];

    [Description("What the degree allows on a student visa, one sentence each; empty for somebody who does not come on one"), JsonPropertyOrder(3)]
    public IReadOnlyList<string> Visa { get; init; } = [];

    [Description("What most pages of programs say and this one's were not seen to say"), JsonPropertyOrder(3)]
    public IReadOnlyList<string> NotSeen { get; init; } = [];

    [Description("Growth of the awards a year: the last two years against the first two, as a fraction"), JsonPropertyOrder(3)]
    public FigureOf<double>? AwardGrowth { get; init; }

    [Description("Whether the older release has a row for the field at the institution"), JsonPropertyOrder(3)]
    public bool EarningsReported { get; init; }

    [Description("Who reports the earnings together, in a sentence; null where they are this institution's alone"), JsonPropertyOrder(3)]
    public string? CampusNote { get; init; }

    [Description("What the figures come from, by kind"), JsonPropertyOrder(3)]
    public ShownSources Sources { get; init; } = null!;

    /// <param name="catalog">The dataset.</param>
    /// <param name="item">What is shown.</param>
    /// <param name="terms">Whose price.</param>
    public static ShowContract Of(Catalog catalog, Item item, PriceTerms terms) => Of(catalog, item, terms, new TuitionDistributions(catalog), new PeerValues(catalog));

    /// <param name="catalog">The dataset.</param>
    /// <param name="item">What is shown.</param>
    /// <param name="terms">Whose price.</param>
    /// <param name="distributions">Of the same dataset.</param>
    /// <param name="peers">Of the same dataset.</param>
    public static ShowContract Of(Catalog catalog, Item item, PriceTerms terms, TuitionDistributions distributions, PeerValues peers)
    {
        ProgramEarnings? earnings = catalog.EarningsOf(item);
        TuitionContext? place = Gradus.Costs.Prices.TuitionContext.Of(catalog, distributions, item, terms);
        return new ShowContract(Of(catalog, item))
        {
            Stands = ShownStanding.Of(catalog, item, place, peers),
            StateName = catalog.FindState(item.Institution.State)?.Name ?? item.Institution.State,
            DegreeTypeName = catalog.FindDegreeType(item.DegreeType)?.Name,
            CipTitle = item.Cip is { } cip ? catalog.FindCip(cip)?.Title : null,
            CipReason = item.Program?.CipReason,
            UrlIsOwn = item.Program?.UrlIsOwn,
            RestrictionPage = item.Restriction is null ? null : item.Institution.Restriction?.Source.Document,
            PriceFor = Titles.Whose(terms),
            TuitionPlace = place is null ? [] : [.. new[] { TuitionText.Place(place), TuitionText.Year(place), TuitionText.Range(place) }.OfType<string>()],
            Visa = [.. OnAVisa(catalog, item, VisaText.Of(catalog.Rules, item, terms))],
            VisaRules = VisaContract.Of(VisaText.Of(catalog.Rules, item, terms)),
            NotSeen = item.Program is { } program ? FactText.Silent(program) : [],
            AwardGrowth = item.Offering is { } offering ? FigureContract.Of(AwardTrend.Of(offering)) : null,
            EarningsReported = earnings is not null,
            CampusNote = earnings is null ? null : EarningsText.Campuses(catalog, earnings.Campuses),
            Sources = ShownSources.Of(catalog),
            Dataset = catalog.Version,
            Url = item.Program?.Url,
            Note = item.Program?.Note,
            Restriction = item.Restriction,
            Conversion = item.Program?.IsConversion,
            SameAs = item.Program?.SameAs,
            Doubts = item.Program?.Doubts ?? [],
            TuitionToMe = PriceContract.From(Pricing.Of(catalog, item, terms)),
            TuitionContext = TuitionContextContract.Of(place),
            Facts = [.. (item.Program?.Facts ?? []).Select(ShownFact.Of)],
            AwardsByYear = [.. (item.Offering?.Awards ?? []).Select(awards => ShownAwards.Of(catalog.Grading, awards))],
            Charges = [.. catalog.ChargesOf(item.Institution.Id).Select(year => ShownCharges.Of(catalog.Grading, year))],
            GraduateLoans = ShownGraduateLoans.Of(catalog.Grading, catalog.GraduateLoansOf(item.Institution)),
            GraduateLoansNote = EarningsText.Loans(catalog, item),
            NewestEarnings = catalog.NewestEarnings.Horizons.Count > 0 ? ShownRelease.Of(catalog, item) : null,
            Earnings = [.. catalog.Horizons.Select(cohort => ShownEarnings.Of(cohort, catalog.MedianOf(item, cohort.Horizon)))],
            Campuses = [.. (earnings?.Campuses ?? []).Select(campus => campus.Value)],
            MedianDebt = FigureContract.Of(Debt(catalog, earnings, e => e.MedianDebt)),
            MeanDebt = FigureContract.Of(Debt(catalog, earnings, e => e.MeanDebt)),
            Research = [.. catalog.ResearchOf(item.Institution.Id).Select(r => new ShownResearch(r.Area, r.Year, r.Papers, r.Share))],
            ResearchDensity = ShownDensity.Of(catalog, item.Institution.Id),
            ResearchSpending = [.. catalog.SpendingOf(item.Institution.Id).Select(spending => ShownSpending.Of(catalog.Grading, spending))],
            Occupations = [.. (item.Field?.Occupations ?? []).Select(code => catalog.FindOccupation(code)).OfType<Occupation>().Select(occupation => ShownOccupation.Of(catalog.Grading, occupation))],
            InstitutionFacts = ShownInstitution.Of(catalog.Grading, item.Institution),
            School = ShownSchool.Of(catalog, item, terms),
            Unknown = [.. Unknowns.Of(catalog, item, terms)],
        };
    }

    private static IEnumerable<string> OnAVisa(Catalog catalog, Item item, StudentVisa? visa)
    {
        if (visa is null)
        {
            yield break;
        }

        foreach (string sentence in VisaText.Sentences(visa))
        {
            yield return sentence;
        }

        if (visa.Study != VisaAnswer.No && SelectionOutlook.Of(catalog, catalog.Rules.At(catalog.Rules.AsOf), item) is { } outlook)
        {
            yield return VisaText.Selection(outlook);
        }
    }

    private static Figure<decimal> Debt(Catalog catalog, ProgramEarnings? earnings, Func<ProgramEarnings, Figure<decimal>> of) =>
        earnings is null ? default : catalog.Grading.Weigh(of(earnings), earnings.Of);
}
