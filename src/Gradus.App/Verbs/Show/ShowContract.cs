using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using Gradus.App.Contracts;
using Gradus.App.Figures;
using Gradus.Careers;
using Gradus.Catalogs;
using Gradus.Costs;
using Gradus.Costs.Prices;
using Gradus.Earnings;
using Gradus.Institutions;
using Gradus.Programs;
using Gradus.Research;

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

    [Description("Version of the dataset"), JsonPropertyOrder(-1)]
    public string Dataset { get; init; } = "";

    [Description("Its page"), JsonPropertyOrder(1)]
    public string? Url { get; init; }

    [JsonPropertyOrder(1)]
    public string? Note { get; init; }

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

    [JsonPropertyOrder(1)]
    public IReadOnlyList<ShownEarnings> Earnings { get; init; } = [];

    [JsonPropertyOrder(1)]
    public FigureOf<decimal> MedianDebt { get; init; } = null!;

    [JsonPropertyOrder(1)]
    public FigureOf<decimal> MeanDebt { get; init; } = null!;

    [Description("Papers at the conferences of each area"), JsonPropertyOrder(1)]
    public IReadOnlyList<ShownResearch> Research { get; init; } = [];

    [Description("Thousand USD"), JsonPropertyOrder(1)]
    public IReadOnlyList<ShownSpending> ResearchSpending { get; init; } = [];

    [JsonPropertyOrder(1)]
    public IReadOnlyList<ShownOccupation> Occupations { get; init; } = [];

    [JsonPropertyOrder(1)]
    public ShownInstitution InstitutionFacts { get; init; } = null!;

    [Description("What the dataset cannot say of it"), JsonPropertyOrder(1)]
    public IReadOnlyList<string> Unknown { get; init; } = [];

    public static ShowContract Of(Catalog catalog, Item item, PriceTerms terms)
    {
        ProgramEarnings? earnings = catalog.EarningsOf(item);
        return new ShowContract(Of(catalog, item))
        {
            Dataset = catalog.Version,
            Url = item.Program?.Url,
            Note = item.Program?.Note,
            Doubts = item.Program?.Doubts ?? [],
            TuitionToMe = PriceContract.From(Pricing.Of(catalog, item, terms)),
            TuitionContext = TuitionContextContract.Of(Gradus.Costs.Prices.TuitionContext.Of(catalog, new TuitionDistributions(catalog), item, terms)),
            Facts = [.. (item.Program?.Facts ?? []).Select(ShownFact.Of)],
            AwardsByYear = [.. (item.Offering?.Awards ?? []).Select(ShownAwards.Of)],
            Charges = [.. catalog.ChargesOf(item.Institution.Id).Select(ShownCharges.Of)],
            Earnings = [.. catalog.Horizons.Select(cohort => ShownEarnings.Of(cohort, earnings))],
            MedianDebt = FigureContract.Of(earnings?.MedianDebt ?? default),
            MeanDebt = FigureContract.Of(earnings?.MeanDebt ?? default),
            Research = [.. catalog.ResearchOf(item.Institution.Id).Select(r => new ShownResearch(r.Area, r.Year, r.Papers, r.Share))],
            ResearchSpending = [.. catalog.SpendingOf(item.Institution.Id).Select(ShownSpending.Of)],
            Occupations = [.. (item.Field?.Occupations ?? []).Select(code => catalog.FindOccupation(code)).OfType<Occupation>().Select(ShownOccupation.Of)],
            InstitutionFacts = ShownInstitution.Of(item.Institution),
            Unknown = [.. Unknowns.Of(catalog, item, terms)],
        };
    }
}

/// <summary>A fact of a named program.</summary>
public sealed record ShownFact(
    [Description("Its name in the program schema")] string Field,
    [Description("In the form of the program schema")] JsonElement Value,
    [Description("The page that says it")] string Source,
    [Words("official", "official-old", "third-party")] string Kind,
    [Description("The year it is of")] string? Year)
{
    public static ShownFact Of(ProgramFact fact)
    {
        using var value = JsonDocument.Parse(fact.Json);
        return new ShownFact(
            fact.Field,
            value.RootElement.Clone(),
            fact.Source.Document,
            fact.Kind switch { FactKind.Official => "official", FactKind.OfficialOld => "official-old", _ => "third-party" },
            fact.Source.Year);
    }
}

/// <summary>Awards of one year.</summary>
public sealed record ShownAwards(
    [Description("Academic year")] string Year,
    FigureOf<int> Total,
    FigureOf<int> Men,
    FigureOf<int> Women)
{
    public static ShownAwards Of(Awards awards) =>
        new(awards.Year.ToString(), FigureContract.Of(awards.Total), FigureContract.Of(awards.Men), FigureContract.Of(awards.Women));
}

/// <summary>What an institution charges graduate students in one year.</summary>
public sealed record ShownCharges(
    [Description("Academic year")] string Year,
    FigureOf<decimal> TuitionInState,
    FigureOf<decimal> TuitionOutOfState,
    FigureOf<decimal> FeesInState,
    FigureOf<decimal> FeesOutOfState,
    FigureOf<decimal> PerCreditInState,
    FigureOf<decimal> PerCreditOutOfState,
    FigureOf<decimal> Books,
    FigureOf<decimal> OnCampusRoomAndBoard,
    FigureOf<decimal> OnCampusOther,
    FigureOf<decimal> OffCampusRoomAndBoard,
    FigureOf<decimal> OffCampusOther)
{
    public static ShownCharges Of(Charges year) => new(
        Year: year.Year.ToString(),
        TuitionInState: FigureContract.Of(year.TuitionInState),
        TuitionOutOfState: FigureContract.Of(year.TuitionOutOfState),
        FeesInState: FigureContract.Of(year.FeesInState),
        FeesOutOfState: FigureContract.Of(year.FeesOutOfState),
        PerCreditInState: FigureContract.Of(year.PerCreditInState),
        PerCreditOutOfState: FigureContract.Of(year.PerCreditOutOfState),
        Books: FigureContract.Of(year.Books),
        OnCampusRoomAndBoard: FigureContract.Of(year.OnCampusRoomAndBoard),
        OnCampusOther: FigureContract.Of(year.OnCampusOther),
        OffCampusRoomAndBoard: FigureContract.Of(year.OffCampusRoomAndBoard),
        OffCampusOther: FigureContract.Of(year.OffCampusOther));
}

/// <summary>Median earnings so many years after.</summary>
public sealed record ShownEarnings(
    int YearsAfter,
    [Description("Years of the graduates")] string GraduatesOf,
    [Description("Years in which it was earned")] string EarnedIn,
    [Description("Year of the dollars")] int DollarsOf,
    FigureOf<decimal> Median)
{
    public static ShownEarnings Of(HorizonCohort cohort, ProgramEarnings? earnings) => new(
        (int)cohort.Horizon,
        cohort.GraduatesOf,
        cohort.EarnedIn,
        cohort.DollarsOf,
        FigureContract.Of(earnings?.Median(cohort.Horizon) ?? Figure<decimal>.Missing(FigureStatus.NotCollected, cohort.Source, $"USD of {cohort.DollarsOf}")));
}

/// <summary>Papers of an institution in one area and year.</summary>
public sealed record ShownResearch(string Area, int Year, double Papers, [Description("The same by share of authors")] double Share);

/// <summary>Research spending of an institution in one fiscal year, thousand USD.</summary>
public sealed record ShownSpending(int FiscalYear, FigureOf<decimal> Total, FigureOf<decimal> Federal)
{
    public static ShownSpending Of(ResearchSpending spending) =>
        new(spending.FiscalYear, FigureContract.Of(spending.Total), FigureContract.Of(spending.Federal));
}

/// <summary>An occupation that the field leads to, in the nation.</summary>
public sealed record ShownOccupation(
    [Description("SOC code")] string Soc,
    string Title,
    FigureOf<decimal> WageP10,
    FigureOf<decimal> WageP50,
    FigureOf<decimal> WageP90,
    FigureOf<double> Growth)
{
    public static ShownOccupation Of(Occupation occupation) => new(
        occupation.Code.Text,
        occupation.Title,
        FigureContract.Of(occupation.WagePercentiles[0]),
        FigureContract.Of(occupation.MedianWage),
        FigureContract.Of(occupation.WagePercentiles[4]),
        FigureContract.Of(occupation.Growth));
}

/// <summary>What is known of the institution as a whole.</summary>
public sealed record ShownInstitution(
    string Web,
    [Description("Year of the directory")] int DirectoryYear,
    bool Open,
    FigureOf<int> Enrollment,
    FigureOf<int> ExclusivelyDistance,
    FigureOf<int> GraduateFte,
    FigureOf<decimal> ApplicationFee,
    FigureOf<double> StatePriceParity,
    FigureOf<double> MetroPriceParity)
{
    public static ShownInstitution Of(Institution institution) => new(
        institution.WebAddress,
        institution.DirectoryYear,
        institution.Open,
        FigureContract.Of(institution.Enrollment),
        FigureContract.Of(institution.ExclusivelyDistance),
        FigureContract.Of(institution.GraduateFte),
        FigureContract.Of(institution.ApplicationFee),
        FigureContract.Of(institution.StatePriceParity),
        FigureContract.Of(institution.MetroPriceParity));
}
