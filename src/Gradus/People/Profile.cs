using Gradus.Keeping;

namespace Gradus.People;

/// <summary>
/// What a person said of themselves and of what they want. Everything is optional: null or an empty list means "not
/// said", and nothing that was not said is filled in here. <c>new Profile()</c> says nothing.
/// </summary>
/// <remarks>Immutable; equal when all that was said is equal. Dollars are USD; yearly amounts are before tax.</remarks>
public sealed record Profile
{
    /// <summary>A name for the profile, shown on answers; need not be the person's.</summary>
    public string? Name { get; init; }

    /// <summary>The first term of study.</summary>
    public Term? Start { get; init; }
    public Residency Residency { get; init; } = new();
    public Background Background { get; init; } = new();
    public Job Job { get; init; } = new();
    public Study Study { get; init; } = new();
    public PlaceWishes Places { get; init; } = new();
    public Household Household { get; init; } = new();
    public Budget Budget { get; init; } = new();
    public PriorLoans Loans { get; init; } = new();
    public OwnAssumptions Assumptions { get; init; } = new();
    public Goal Goal { get; init; } = new();

    /// <summary>Areas whose papers count for the person.</summary>
    public ValueList<ResearchArea> ResearchAreas { get; init; } = [];

    /// <summary>Final projects the person would like; any of them will do.</summary>
    public ValueList<FinalProject> FinalProject { get; init; } = [];

    /// <summary>Weights from 0 to 100, at least one above 0, in the order of the criteria; empty where <see cref="Order"/> is given.</summary>
    public ValueList<CriterionWeight> Weights { get; init; } = [];

    /// <summary>Keys of criteria, most important first, each once; empty where <see cref="Weights"/> are given.</summary>
    public ValueList<string> Order { get; init; } = [];

    /// <summary>Measures that the person brings, each with a key of its own.</summary>
    public ValueList<OwnCriterion> Criteria { get; init; } = [];
    public Requirements Require { get; init; } = new();

    /// <summary>Figures of degrees that the person was told themselves: kept beside the profile, never in its file.</summary>
    public ValueList<OwnFigure> Told { get; init; } = [];

    /// <summary>True for somebody who studies, or will study, on a student visa.</summary>
    public bool IsInternational => Residency.Citizenship == Citizenship.F1Visa;

    /// <summary>Whether they have no status in the United States, name no state as theirs and would only study online: from where they are.</summary>
    public bool StudiesFromAbroad => Residency is { Citizenship: Citizenship.Other, State: null } && Study.Modality is [StudyMode.Online];

    /// <summary>True for somebody who comes from abroad to study and is no citizen.</summary>
    public bool ComesFromAbroad =>
        Residency is { State: null, PracticalTrainingUsed: null or TrainingUsed.None, Citizenship: Citizenship.F1Visa or Citizenship.Other } && Background.Degree.Country != DegreeCountry.UnitedStates;

    /// <summary>
    /// Whether somebody stays where they are: who says so, and who keeps a job on the spot and does not say that any place will do.
    /// </summary>
    public bool StaysPut => Places.MoveAnywhere == false
        || (Places.MoveAnywhere is null && Job is { KeepWorking: true, IsAtWork: true } && !IsInternational
            && (Residency.State is not null || Places.Near is not null || Places.States.Count > 0 || Places.Regions.Count > 0));

    /// <summary>The same with a measure of the person's own, in place of one of the same key.</summary>
    public Profile With(OwnCriterion criterion) => this with { Criteria = [.. Criteria.Where(c => c.Id != criterion.Id), criterion] };

    /// <summary>The same without the measure of this key, and without its weight.</summary>
    public Profile Without(string criterion)
    {
        CriterionWeight[] left = [.. Weights.Where(w => w.Criterion != criterion)];
        return this with
        {
            Criteria = [.. Criteria.Where(c => c.Id != criterion)],
            Order = [.. Order.Where(id => id != criterion)],
            Weights = left.Any(w => w.High > 0) ? [.. left] : [],
        };
    }
}

/// <summary>A term of a year: fall 2027.</summary>
public readonly record struct Term(Season Season, int Year) : IComparable<Term>
{
    public int CompareTo(Term other) => (Year, Season).CompareTo((other.Year, other.Season));

    public override string ToString() => $"{Vocabularies.Seasons.KeyOf(Season)} {Year}";
}

/// <summary>How much one criterion counts.</summary>
/// <param name="Criterion">Its key.</param>
/// <param name="Weight">0 not at all, 100 most; the middle of a range.</param>
public readonly record struct CriterionWeight(string Criterion, decimal Weight)
{
    private decimal Reach { get; init; }

    /// <summary>A weight of which only a range is known.</summary>
    /// <param name="criterion">Its key.</param>
    /// <param name="low">The least percent of all weight.</param>
    /// <param name="high">The most, at least <paramref name="low"/>.</param>
    public static CriterionWeight Between(string criterion, decimal low, decimal high) => new(criterion, (low + high) / 2) { Reach = (high - low) / 2 };

    /// <summary>True where only a range is known; as soon as one weight is a range, all are percent of all weight.</summary>
    public bool IsRange => Reach > 0;

    /// <summary>The least it may be.</summary>
    public decimal Low => Weight - Reach;

    /// <summary>The most it may be.</summary>
    public decimal High => Weight + Reach;
}

/// <summary>Where the person lives and under which status.</summary>
public sealed record Residency
{
    /// <summary>USPS code of the state of legal residence, which decides in-state prices.</summary>
    public string? State { get; init; }
    public Citizenship? Citizenship { get; init; }

    /// <summary>USPS code of the state where the person, their spouse or the parent they depend on is stationed on active duty.</summary>
    public string? Stationed { get; init; }

    /// <summary>Years of authorised work in the United States needed after the degree, 0 to 10.</summary>
    public int? WorkAuthorisationYears { get; init; }

    /// <summary>The highest level after which practical training on a student visa was used.</summary>
    public TrainingUsed? PracticalTrainingUsed { get; init; }

    /// <summary>STEM extensions of it that were used, 0 to 2.</summary>
    public int? StemExtensionsUsed { get; init; }
}

/// <summary>The job the person holds now.</summary>
public sealed record Job
{
    public string? Title { get; init; }
    public SocCode? Occupation { get; init; }

    /// <summary>Yearly pay before tax, USD; of somebody who does not work now, the last.</summary>
    public decimal? Salary { get; init; }

    /// <summary>Pay of an hour before tax, USD, of somebody who is not paid by the year.</summary>
    public decimal? HourlyPay { get; init; }

    /// <summary>Hours of work a week that <see cref="HourlyPay"/> is paid for, 1 to 100; null for a full week.</summary>
    public int? HoursPerWeek { get; init; }

    /// <summary>What the person does now; null means not said, and at work where pay is given.</summary>
    public JobStatus? Status { get; init; }

    /// <summary>Yearly pay before tax that the person would have without the degree, USD, where it is not today's: at home abroad, after unemployment or care, in a first job, after the service.</summary>
    public decimal? PayWithout { get; init; }

    /// <summary>Years until the person stops working for pay, 0 to 60.</summary>
    public int? YearsToRetirement { get; init; }

    /// <summary>True when the person wants to go on working while studying.</summary>
    public bool? KeepWorking { get; init; }

    /// <summary>What the employer pays towards tuition a year, USD.</summary>
    public decimal? EmployerAidPerYear { get; init; }

    /// <summary>Months after the degree in which leaving the employer means paying that help back, 0 to 120; null where nothing is said of it.</summary>
    public int? EmployerAidStayMonths { get; init; }

    /// <summary>True where help from the employer may have to be paid back.</summary>
    public bool MayOweAidBack => EmployerAidPerYear > 0 && EmployerAidStayMonths > 0;

    /// <summary>Yearly pay before tax by the year or by the hour, USD; null where neither is said.</summary>
    public decimal? YearlyPay => Salary ?? (HourlyPay * (HoursPerWeek ?? FullWeek) * WeeksPerYear);

    /// <summary>True for somebody who earns now, or did not say otherwise.</summary>
    public bool IsAtWork => Status is null or JobStatus.Employed or JobStatus.SelfEmployed or JobStatus.Military;

    /// <summary>The pay that study may take or leave: null without a job.</summary>
    public decimal? PayNow => IsAtWork ? YearlyPay : null;

    /// <summary>True for somebody without pay who would look for work, and could as well hold it beside study that leaves the hours for it.</summary>
    public bool LooksForWork => KeepWorking != false && PayNow is null or 0 && Status != JobStatus.Caring;

    /// <summary>True for somebody who says that no pay comes in now: a pay of nothing, or a status without work.</summary>
    public bool SaysNoPay => PayNow is null or 0 && (YearlyPay == 0 || !IsAtWork);

    private const int FullWeek = 40;
    private const int WeeksPerYear = 52;
}

/// <summary>How the person would study.</summary>
public sealed record Study
{
    /// <summary>Every way the person would take.</summary>
    public ValueList<StudyMode> Modality { get; init; } = [];
    public Pace? Pace { get; init; }
    public WeeklyHours? HoursPerWeek { get; init; }

    /// <summary>Most courses in a term, 1 to 6.</summary>
    public int? CoursesPerTerm { get; init; }

    /// <summary>Whether the person studies in summers too; null where that is not said.</summary>
    public bool? Summers { get; init; }

    /// <summary>True when the person can study in summers only.</summary>
    public bool? SummersOnly { get; init; }

    /// <summary>Credits already earned towards the degree: a 4+1 degree, transfer, exemption.</summary>
    public decimal? EarnedCredits { get; init; }
}

/// <summary>Hours a week for study, both ends included, 1 to 100.</summary>
public readonly record struct WeeklyHours(int Least, int Most)
{
    public override string ToString() => Least == Most ? $"{Least}" : $"{Least}-{Most}";
}

/// <summary>What the person aims for.</summary>
public sealed record Goal
{
    public GoalKind? Kind { get; init; }
    public ValueList<SocCode> Occupations { get; init; } = [];
    public ValueList<Focus> Focus { get; init; } = [];

    /// <summary>What the methods shall be applied to; any of them will do. Where none is said, the occupations aimed for may say it.</summary>
    public ValueList<Setting> Setting { get; init; } = [];

    /// <summary>Identifiers of degree types: <c>ms-machine-learning</c>.</summary>
    public ValueList<string> DegreeTypes { get; init; } = [];
}
