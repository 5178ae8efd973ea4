using System.ComponentModel;
using System.Text.Json;
using Gradus.App.Contracts;
using Gradus.App.Figures;
using Gradus.Careers;
using Gradus.Catalogs;
using Gradus.Costs;
using Gradus.Earnings;
using Gradus.Institutions;
using Gradus.Programs;
using Gradus.Research;
using Gradus.Schools;

namespace Gradus.App.Verbs.Show;

/// <summary>A fact of a named program.</summary>
public sealed record ShownFact(
    [Description("Its name in the program schema")] string Field,
    [Description("In the form of the program schema")] JsonElement Value,
    [Description("The page that says it")] string Source,
    [Words("official", "official-old", "third-party")] string Kind,
    [Description("The year it is of")] string? Year)
{
    [Description("Its name in words")]
    public string Name { get; init; } = "";

    [Description("The value as a person would write it")]
    public string Text { get; init; } = "";

    [Description("Kind of page in words")]
    public string KindName { get; init; } = "";

    public static ShownFact Of(ProgramFact fact)
    {
        return new ShownFact(
            fact.Field,
            FactJson.Of(fact.Value),
            fact.Source.Document,
            ProgramWords.PageKinds.KeyOf(fact.Kind),
            fact.Source.Year)
        {
            Name = FactText.Name(fact.Field),
            Text = FactText.Value(fact),
            KindName = FactText.Kind(fact.Kind),
        };
    }
}

/// <summary>What the figures of an answer come from, and of when they are.</summary>
public sealed record ShownSources(
    [Description("Of the STEM list")] string? StemList,
    [Description("Files of the awards")] string Awards,
    [Description("Files of the charges")] string Charges,
    [Description("Graduates of the debt in the older release")] string? Debt,
    [Description("Of the wages of occupations")] string? Wages,
    [Description("Of the growth of occupations")] string? Projections,
    [Description("Of the price levels")] string PriceLevels)
{
    public static ShownSources Of(Catalog catalog) => new(
        catalog.Vintages.StemList.Period,
        catalog.Vintages.Documents("ipeds/C"),
        catalog.Vintages.Documents("ipeds/IC_AY"),
        catalog.Vintages.Debt.Period,
        catalog.Vintages.Wages.Period,
        catalog.Vintages.Projections.Period,
        catalog.Vintages.PriceLevels);
}

/// <summary>Awards of one year.</summary>
public sealed record ShownAwards(
    [Description("Academic year")] string Year,
    FigureOf<int> Total,
    FigureOf<int> Men,
    FigureOf<int> Women)
{
    public static ShownAwards Of(Grading grading, Awards awards) =>
        new(
            awards.Year.ToString(),
            FigureContract.Of(grading.Weigh(awards.Total, FigureSubject.Offering)),
            FigureContract.Of(grading.Weigh(awards.Men, FigureSubject.Offering)),
            FigureContract.Of(grading.Weigh(awards.Women, FigureSubject.Offering)));
}

/// <summary>How far the graduate students of a school leaned on federal loans.</summary>
public sealed record ShownGraduateLoans(
    [Description("July to June")] string AwardYear,
    [Description("Graduate students with an unsubsidized Direct Loan, all fields and campuses that report together")] FigureOf<int> UnsubsidizedBorrowers,
    [Description("What they were paid out together")] FigureOf<decimal> Unsubsidized,
    [Description("Graduate students with a PLUS loan, which new borrowers no longer get")] FigureOf<int> PlusBorrowers,
    [Description("What they were paid out together")] FigureOf<decimal> Plus)
{
    public static ShownGraduateLoans? Of(Grading grading, GraduateLoans? loans) => loans is null ? null : new(
        loans.AwardYear,
        FigureContract.Of(grading.Weigh(loans.UnsubsidizedBorrowers, FigureSubject.Institution)),
        FigureContract.Of(grading.Weigh(loans.Unsubsidized, FigureSubject.Institution)),
        FigureContract.Of(grading.Weigh(loans.PlusBorrowers, FigureSubject.Institution)),
        FigureContract.Of(grading.Weigh(loans.Plus, FigureSubject.Institution)));
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
    public static ShownCharges Of(Grading grading, Charges year) => new(
        Year: year.Year.ToString(),
        TuitionInState: FigureContract.Of(grading.Weigh(year.TuitionInState, FigureSubject.Institution)),
        TuitionOutOfState: FigureContract.Of(grading.Weigh(year.TuitionOutOfState, FigureSubject.Institution)),
        FeesInState: FigureContract.Of(grading.Weigh(year.FeesInState, FigureSubject.Institution)),
        FeesOutOfState: FigureContract.Of(grading.Weigh(year.FeesOutOfState, FigureSubject.Institution)),
        PerCreditInState: FigureContract.Of(grading.Weigh(year.PerCreditInState, FigureSubject.Institution)),
        PerCreditOutOfState: FigureContract.Of(grading.Weigh(year.PerCreditOutOfState, FigureSubject.Institution)),
        Books: FigureContract.Of(grading.Weigh(year.Books, FigureSubject.Institution)),
        OnCampusRoomAndBoard: FigureContract.Of(grading.Weigh(year.OnCampusRoomAndBoard, FigureSubject.Institution)),
        OnCampusOther: FigureContract.Of(grading.Weigh(year.OnCampusOther, FigureSubject.Institution)),
        OffCampusRoomAndBoard: FigureContract.Of(grading.Weigh(year.OffCampusRoomAndBoard, FigureSubject.Institution)),
        OffCampusOther: FigureContract.Of(grading.Weigh(year.OffCampusOther, FigureSubject.Institution)));
}

/// <summary>Median earnings so many years after.</summary>
public sealed record ShownEarnings(
    int YearsAfter,
    [Description("Years of the graduates")] string GraduatesOf,
    [Description("Years in which it was earned")] string EarnedIn,
    [Description("Year of the dollars")] int DollarsOf,
    FigureOf<decimal> Median)
{
    public static ShownEarnings Of(HorizonCohort cohort, Figure<decimal> median) => new(
        (int)cohort.Horizon,
        cohort.GraduatesOf,
        cohort.EarnedIn,
        cohort.DollarsOf,
        FigureContract.Of(median));
}

/// <summary>What one release says of the graduates.</summary>
public sealed record ShownRelease(
    [Description("When it came out")] string Released,
    [Description("UNITIDs that report together and have these same figures; empty where they are this institution's alone")] IReadOnlyList<int> Campuses,
    IReadOnlyList<ShownEarnings> Earnings,
    FigureOf<decimal> MedianDebt)
{
    [Description("Whether it has a row for the field at the institution")]
    public bool Reported { get; init; }

    [Description("Who reports together, in a sentence; null where the figures are this institution's alone")]
    public string? CampusNote { get; init; }

    [Description("Why what is published of the field is not taken for this degree; null where it is")]
    public string? MixedNote { get; init; }

    public static ShownRelease Of(Catalog catalog, Item item)
    {
        EarningsRelease release = catalog.NewestEarnings;
        ReleasedEarnings? row = catalog.NewestEarningsOf(item);
        return new ShownRelease(
            release.Released,
            [.. (row?.Campuses ?? []).Select(campus => campus.Value)],
            [.. release.Horizons.Select(cohort => ShownEarnings.Of(cohort, catalog.NewestMedianOf(item, cohort.Horizon)))],
            FigureContract.Of(row is null ? default : catalog.Grading.Weigh(row.MedianDebt, row.Of)))
        {
            Reported = row is not null,
            CampusNote = row is null ? null : EarningsText.Campuses(catalog, row.Campuses),
            MixedNote = EarningsText.Mixed(row),
        };
    }
}

/// <summary>Papers of an institution in one area and year.</summary>
public sealed record ShownResearch(string Area, int Year, double Papers, [Description("The same by share of authors")] double Share);

/// <summary>Papers of an institution held against what makes them.</summary>
public sealed record ShownDensity(
    [Description("Of what"), Words("doctorate", "million")] string Per,
    FigureOf<double> Papers,
    [Description("Among all institutions of which the same can be worked out; null where it cannot here"), Words("top-tenth", "upper-quarter", "middle-half", "lower-quarter")] string? Band,
    [Description("How many those are")] int Among,
    [Description("The same in a sentence; null where it cannot be worked out")] string? Words)
{
    public static IReadOnlyList<ShownDensity> Of(Catalog catalog, UnitId institution)
    {
        var density = ResearchDensity.Of(catalog, institution);
        return [One("doctorate", "research doctorate in computing", density.PerDoctorate), One("million", "million dollars spent on computing research", density.PerMillion)];

        ShownDensity One(string key, string of, ResearchRatio ratio)
        {
            (string? band, string place) = ratio.Band switch
            {
                ResearchBand.TopTenth => ("top-tenth", "the top tenth"),
                ResearchBand.UpperQuarter => ("upper-quarter", "the upper quarter"),
                ResearchBand.MiddleHalf => ("middle-half", "the middle half"),
                ResearchBand.LowerQuarter => ("lower-quarter", "the lower quarter"),
                _ => (null, ""),
            };
            return new ShownDensity(key, FigureContract.Of(catalog.Grading.Weigh(ratio.Value, FigureSubject.Institution)), band, ratio.Among, band is null ? null
                : $"For each {of}: {FigureText.Number(ratio.Value.Value, ratio.Value.Value < 10 ? "0.0" : "0")} papers, {ratio.Value.Source!.Year}; in {place} of {ratio.Among} institutions.");
        }
    }
}

/// <summary>Research spending of an institution in one fiscal year, thousand USD.</summary>
public sealed record ShownSpending(int FiscalYear, FigureOf<decimal> Total, FigureOf<decimal> Federal)
{
    public static ShownSpending Of(Grading grading, ResearchSpending spending) =>
        new(spending.FiscalYear, FigureContract.Of(grading.Weigh(spending.Total, FigureSubject.Institution)), FigureContract.Of(grading.Weigh(spending.Federal, FigureSubject.Institution)));
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
    public static ShownOccupation Of(Grading grading, Occupation occupation) => new(
        occupation.Code.Text,
        occupation.Title,
        FigureContract.Of(grading.Weigh(occupation.WagePercentiles[0], FigureSubject.Nation)),
        FigureContract.Of(grading.Weigh(occupation.MedianWage, FigureSubject.Nation)),
        FigureContract.Of(grading.Weigh(occupation.WagePercentiles[4], FigureSubject.Nation)),
        FigureContract.Of(grading.Weigh(occupation.Growth, FigureSubject.Nation)));
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
    [Description("Whether it has graduate programs taught at a distance; null where that is not reported")]
    public bool? GraduateDistancePrograms { get; init; }

    public static ShownInstitution Of(Grading grading, Institution institution) => new(
        institution.WebAddress,
        institution.DirectoryYear,
        institution.Open,
        FigureContract.Of(grading.Weigh(institution.Enrollment, FigureSubject.Institution)),
        FigureContract.Of(grading.Weigh(institution.ExclusivelyDistance, FigureSubject.Institution)),
        FigureContract.Of(grading.Weigh(institution.GraduateFte, FigureSubject.Institution)),
        FigureContract.Of(grading.Weigh(institution.ApplicationFee, FigureSubject.Institution)),
        FigureContract.Of(institution.StatePriceParity),
        FigureContract.Of(institution.MetroPriceParity))
    {
        GraduateDistancePrograms = institution.GraduateDistancePrograms,
    };
}
