using Gradus.People;
using Gradus.Ranking;
using Gradus.Ranking.Criteria;
using Gradus.Rules;

namespace Gradus.App.Verbs.Profiles;

/// <summary>An answer that is made for a person.</summary>
public enum PersonalAnswer
{
    Cost,
    Return,
    Shortlist,
    Show,
    Find,
    Ready,
    Plan,
    Bridge,
    Careers,
    Types,
    Apply,
    Modes,
    School,
    Curriculum,
}

/// <summary>What one field of a profile changes, and in which answers.</summary>
/// <param name="Path">The field, with [] after a list of groups: "background.mathematics[].level".</param>
/// <param name="Changes">What it changes, in a phrase.</param>
/// <param name="Answers">The answers that read it.</param>
/// <param name="Unless">Why an answer that reads it does not use it for this person; null where it does.</param>
public sealed record FieldUse(string Path, string Changes, IReadOnlyList<PersonalAnswer> Answers, Func<Profile, PersonalAnswer, string?>? Unless = null);

/// <summary>Every field of a profile with what it changes: what an answer does not use it says it does not use.</summary>
public static class FieldUses
{
    private const string OnlyWhoStays = "it counts for who stays where they are";
    private const string OnlyOnVisa = "it counts for somebody on a student visa";

    private static readonly string NotWorkedOut = $"the shortlist counts it where there is a budget, or a weight on {KnownCriteria.WholeCost.Id}, {KnownCriteria.Return.Id} or {KnownCriteria.ReturnRisk.Id}";
    private static readonly string NotReturned = $"the shortlist counts it where {KnownCriteria.Return.Id} or {KnownCriteria.ReturnRisk.Id} has a weight";

    private const string NotBudgeted = "it counts here where there is a budget";

    private static readonly PersonalAnswer[] All = [PersonalAnswer.Cost, PersonalAnswer.Return, PersonalAnswer.Shortlist, PersonalAnswer.Show];
    private static readonly PersonalAnswer[] AllAndReady = [.. All, PersonalAnswer.Ready, PersonalAnswer.Bridge, PersonalAnswer.Types];
    private static readonly PersonalAnswer[] AllReadyAndPlan = [.. AllAndReady, PersonalAnswer.Plan];
    private static readonly PersonalAnswer[] AllFindAndReady = [.. All, PersonalAnswer.Find, PersonalAnswer.Ready, PersonalAnswer.Bridge, PersonalAnswer.Types];
    private static readonly PersonalAnswer[] MoneyAndReady = [PersonalAnswer.Cost, PersonalAnswer.Return, PersonalAnswer.Shortlist, PersonalAnswer.Find, PersonalAnswer.Ready, PersonalAnswer.Bridge, PersonalAnswer.Types];
    private static readonly PersonalAnswer[] AllAndFind = [.. All, PersonalAnswer.Find, PersonalAnswer.Types];
    private static readonly PersonalAnswer[] Money = [PersonalAnswer.Cost, PersonalAnswer.Return, PersonalAnswer.Shortlist, PersonalAnswer.Find, PersonalAnswer.Types];
    private static readonly PersonalAnswer[] Later = [PersonalAnswer.Return, PersonalAnswer.Shortlist];
    private static readonly PersonalAnswer[] LaterAndKinds = [.. Later, PersonalAnswer.Careers, PersonalAnswer.Types];
    private static readonly PersonalAnswer[] Listed = [PersonalAnswer.Shortlist];
    private static readonly PersonalAnswer[] ListedAndKinds = [PersonalAnswer.Shortlist, PersonalAnswer.Careers, PersonalAnswer.Types];
    private static readonly PersonalAnswer[] Budgeted = [PersonalAnswer.Cost, PersonalAnswer.Shortlist, PersonalAnswer.Find, PersonalAnswer.Types];
    private static readonly PersonalAnswer[] AllFindReadyAndPlan = [.. AllFindAndReady, PersonalAnswer.Plan];
    private static readonly PersonalAnswer[] AllFindAndPlan = [.. AllAndFind, PersonalAnswer.Plan];
    private static readonly PersonalAnswer[] MoneyAndPlan = [.. Money, PersonalAnswer.Plan];
    private static readonly PersonalAnswer[] MoneyReadyAndPlan = [.. MoneyAndReady, PersonalAnswer.Plan];
    private static readonly PersonalAnswer[] None = [];

    /// <summary>In the order of the profile's fields.</summary>
    public static IReadOnlyList<FieldUse> Every { get; } =
    [
        new("name", "the title of the answer", [.. AllAndReady, PersonalAnswer.Careers, PersonalAnswer.School, PersonalAnswer.Curriculum]),
        new("start", "the terms, and the rules of the day", AllFindReadyAndPlan, (p, a) => a == PersonalAnswer.Find ? Worked(p, a) : null),
        new("residency.state", "resident or other price, state income tax; where you would work", [.. AllFindAndPlan, PersonalAnswer.Bridge, PersonalAnswer.Careers, PersonalAnswer.School], (p, a) => a == PersonalAnswer.Careers && (HasPlace(p) || p.IsInternational) ? "another place is where you would work" : null),
        new("residency.citizenship", "price, federal loans, tax credits, rules of a visa; wages that a work visa needs", [.. AllFindReadyAndPlan, PersonalAnswer.Careers, PersonalAnswer.School]),
        new("residency.stationed", "resident price at public schools there", [.. AllFindAndPlan, PersonalAnswer.Apply, PersonalAnswer.School]),
        new("residency.workAuthorisationYears", "whether the months of work after the degree are enough", [.. Later, PersonalAnswer.Types], Visa),
        new("residency.practicalTrainingUsed", "whether practical training is left", AllAndFind, Visa),
        new("residency.stemExtensionsUsed", "whether a STEM extension is left", AllAndFind, Visa),
        new("background.degree.level", "whether it can be entered; what it opens already", [.. AllFindAndReady, PersonalAnswer.Careers, PersonalAnswer.Plan], (p, a) => a == PersonalAnswer.Find && p.Background.Degree.Level is (null or DegreeLevel.Bachelor) ? Visa(p, a) : null),
        new("background.degree.field", "whether the degree is related to what is asked for, or is the one that a degree for other fields stands for; pay without the degree where no other is known", [.. AllReadyAndPlan, PersonalAnswer.Careers]),
        new("background.degree.gpa", "whether it reaches the average asked for", AllReadyAndPlan),
        new("background.degree.gpaScale", "how the average is read", AllReadyAndPlan, (p, _) => p.Background.Degree.Gpa is null ? "no average is said" : null),
        new("background.degree.year", "whether the degree is done before the start; whether older loans are old enough to take more of your pay", AllReadyAndPlan, (p, a) => p.Start is null && (a != PersonalAnswer.Cost || !HasOldLoans(p)) ? "no start is said" : null),
        new("background.degree.country", "whether practical training was used at this level; whether a language test is asked for", AllFindAndReady, (p, a) => a is PersonalAnswer.Ready or PersonalAnswer.Bridge or PersonalAnswer.Types ? null : Visa(p, a)),
        new("background.mathematics[].subject", "which subjects asked for are met", AllReadyAndPlan),
        new("background.mathematics[].level", "which subjects asked for are met", AllReadyAndPlan),
        new("background.mathematics[].year", "whether the work is recent", AllReadyAndPlan, Recent),
        new("background.programming", "whether the programming asked for is met", AllReadyAndPlan),
        new("background.computing[].subject", "which subjects asked for are met", AllReadyAndPlan),
        new("background.computing[].level", "which subjects asked for are met", AllReadyAndPlan),
        new("background.computing[].year", "whether the work is recent", AllReadyAndPlan, Recent),
        new("background.courses[].title", "which subjects asked for are met; which courses of a degree may be passed already", AllReadyAndPlan),
        new("background.courses[].code", "how the course is named; which courses of a degree may be passed already", AllReadyAndPlan),
        new("background.courses[].credits", "nothing yet", None),
        new("background.courses[].grade", "whether the course was passed", AllReadyAndPlan),
        new("background.courses[].year", "whether the work is recent", AllReadyAndPlan, Recent),
        new("background.courses[].subjects", "which subjects asked for are met", AllReadyAndPlan),
        new("background.tested[].subject", "which subjects one knows, without a grade", AllReadyAndPlan),
        new("background.tested[].ability", "which subjects one knows, without a grade", AllReadyAndPlan),
        new("background.tested[].error", "how sure that is", AllReadyAndPlan),
        new("job.title", "whether an occupation aimed for is held already", Later, (p, a) => p.Job.Occupation is not null ? "job.occupation says it" : p.Goal.Occupations.Count == 0 && p.Job.Status is not null ? "no occupation is aimed for" : Return(p, a)),
        new("job.occupation", "pay where none is said; whether an occupation aimed for is held already", [.. Later, PersonalAnswer.Careers], (p, a) => a == PersonalAnswer.Careers ? null : p.Goal.Occupations.Count == 0 && p.Job.YearlyPay is not null ? "your pay is said and no occupation aimed for" : Return(p, a)),
        new("job.status", "pay given up, and pay without the degree", Money, Worked),
        new("job.salary", "pay given up, tax, pay without the degree; where it stands among wages", [.. Money, PersonalAnswer.Careers], Worked),
        new("job.hourlyPay", "pay given up, tax, pay without the degree; where it stands among wages", [.. Money, PersonalAnswer.Careers], (p, a) => p.Job.Salary is not null ? "job.salary is used" : Worked(p, a)),
        new("job.hoursPerWeek", "yearly pay from the hourly", [.. Money, PersonalAnswer.Careers], (p, a) => p.Job.Salary is not null ? "job.salary is used" : p.Job.HourlyPay is null ? "no hourly pay is said" : Worked(p, a)),
        new("job.payWithout", "pay without the degree; pay given up", [PersonalAnswer.Cost, .. Later], (p, a) => a != PersonalAnswer.Cost ? Return(p, a) : p.Job.KeepWorking == true ? "you keep your job, and no pay is given up" : null),
        new("job.yearsToRetirement", "years that are counted", Later, Return),
        new("job.keepWorking", "pay given up, the pace where none is said, and whether what is far is left out", Money, (p, a) => a is PersonalAnswer.Shortlist or PersonalAnswer.Types && p.StaysPut ? null : Worked(p, a)),
        new("job.employerAidPerYear", "help from the employer", Money, Worked),
        new("job.employerAidStayMonths", "help that is paid back where the job is changed", [PersonalAnswer.Cost, .. Later], StayMonths),
        new("study.modality", "price, living, which degrees fit", [.. AllFindAndPlan, PersonalAnswer.School]),
        new("study.pace", "price by the credit or the year, terms, pay given up", [.. AllFindAndPlan, PersonalAnswer.School]),
        new("study.hoursPerWeek", "credits of a term, and which courses fit in one; how long missing courses take", [.. MoneyAndPlan, PersonalAnswer.Bridge], Worked),
        new("study.coursesPerTerm", "credits of a term; missing courses taken at once", MoneyReadyAndPlan, AtOnce),
        new("study.summers", "terms", MoneyAndPlan, Worked),
        new("study.summersOnly", "terms", MoneyAndPlan, Worked),
        new("study.earnedCredits", "credits that are left", MoneyAndPlan, Worked),
        new("places.states", "what lies where you would like to study; where you would work afterwards", LaterAndKinds, WorkPlace),
        new("places.regions", "what lies where you would like to study; where you would work afterwards", LaterAndKinds, WorkPlace),
        new("places.near.place", "living at home or away, what lies near; where you would work", [.. Money, PersonalAnswer.Careers], Nearby),
        new("places.near.miles", "living at home or away, what lies near", Money, Nearby),
        new("places.moveAnywhere", "whether what is far is left out; living at home or away; where you would work afterwards", [.. Money, PersonalAnswer.Careers], Moving),
        new("household.filingStatus", "tax", Money, Worked),
        new("household.dependents", "tax credits, loan payments", Money, Worked),
        new("household.childrenBorn", "when tax credits end", Money, Worked),
        new("household.partnerIncome", "tax, and pay of the household", Money, Worked),
        new("budget.total", "which degrees stay within it", Budgeted),
        new("budget.perYear", "which degrees stay within it in every year", Budgeted),
        new("budget.savings", "what is borrowed, and what is left to close", Money, Worked),
        new("budget.livingPerMonth", "what living costs over what you spend anyway", Money, Worked),
        new("budget.mayBorrow", "whether loans are drawn; without them, what pay and savings do not pay for is left out", Money, Worked),
        new("budget.scholarships[].name", "how it is paid where its kind is not said", Money, (p, a) => p.Budget.Scholarships.All(s => s.Kind is not null) ? "its kind is said" : Worked(p, a)),
        new("budget.scholarships[].amount", "help", Money, Worked),
        new("budget.scholarships[].per", "help", Money, Worked),
        new("budget.scholarships[].kind", "what the help may pay for, and whether it is taxed", Money, Worked),
        new("budget.scholarships[].seasons", "in which terms the help pays", Money, Worked),
        new("budget.scholarships[].coursesPerYear", "how many courses a year the help pays for", Money, Worked),
        new("budget.scholarships[].at", "at which degrees the help counts", Money, Worked),
        new("budget.assistantship.tuitionShare", "tuition that is waived", Money, Assistantship),
        new("budget.assistantship.payPerYear", "pay of the assistantship", Money, Assistantship),
        new("budget.assistantship.at", "at which degrees the assistantship counts", Money, Assistantship),
        new("budget.giBill.share", "help from the GI Bill", [.. AllAndFind, PersonalAnswer.School], (p, a) => a == PersonalAnswer.Types ? Worked(p, a) : null),
        new("budget.giBill.housingPerMonth", "help for living", Money, GiBill),
        new("budget.giBill.monthsLeft", "how long the GI Bill pays", Money, GiBill),
        new("budget.giBill.yellowRibbonPerYear", "help above the GI Bill's most", Money, GiBill),
        new("loans.federalUndergraduate", "loan limits, and what becomes of older loans", Money, Older),
        new("loans.federalGraduate", "loan limits, and what becomes of older loans", Money, Older),
        new("loans.private", "nothing yet", None),
        new("loans.borrowingForThisSince", "whether the earlier loan limits hold", Money, Worked),
        new("loans.expectedEnd", "how long the earlier loan limits hold", Money, (p, a) => p.Loans.BorrowingForThisSince is null ? "it counts beside borrowingForThisSince" : NotLent(p) ?? Worked(p, a)),
        new("loans.publicService", "payments until loans are forgiven", [PersonalAnswer.Cost], (p, _) => HasOldLoans(p) && Standing.MayBorrowFederal(p.Residency.Citizenship) ? null : NotLent(p)),
        new("assumptions.stateTaxRate", "state income tax", Money, Worked),
        new("assumptions.discountRate", "what later dollars count", Later, Return),
        new("assumptions.horizonYears", "years that are counted", Later, Return),
        new("goal.kind", "fields of study where you name none; research leaves out what does not lead to it; which way out is yours", [PersonalAnswer.Cost, PersonalAnswer.Return, PersonalAnswer.Shortlist, PersonalAnswer.Show, PersonalAnswer.Careers, PersonalAnswer.Types, PersonalAnswer.Curriculum], Kind),
        new("goal.occupations", "fit with your goal; a move to another occupation; which comes first", LaterAndKinds),
        new("goal.focus", "which degrees are about it, or near it; what courses are held against", [.. ListedAndKinds, PersonalAnswer.Curriculum, PersonalAnswer.Plan]),
        new("goal.setting", "fit with your goal", ListedAndKinds),
        new("goal.degreeTypes", "fit with your goal", ListedAndKinds),
        new("researchAreas", "whose papers are counted", [.. Listed, PersonalAnswer.School], (p, a) => a == PersonalAnswer.School ? null : Unweighed(p, KnownCriteria.Research)),
        new("finalProject", "fit with your goal; whether a degree ends so", [.. Listed, PersonalAnswer.Types, PersonalAnswer.Curriculum], (p, a) => a is PersonalAnswer.Types or PersonalAnswer.Curriculum ? null : Unweighed(p, KnownCriteria.Focus)),
        new("weights", "what counts, and how much", Listed),
        new("order", "what counts, and how much", Listed),
        new("criteria", "what counts beside the criteria of this guide", [.. Listed, PersonalAnswer.School]),
        new("require.modality", "what is left out, and that a degree is not taught so", [.. All, PersonalAnswer.Bridge, PersonalAnswer.Types, PersonalAnswer.Plan]),
        new("require", "what is left out", [.. Listed, PersonalAnswer.Types]),
    ];

    /// <summary>Why an answer does not use a field for this person, as the second half of a sentence; null where it does.</summary>
    public static string? WhyNot(string path, Profile profile, PersonalAnswer answer)
    {
        // Chances go by readiness, worths by the shortlist: what either uses counts.
        if (answer == PersonalAnswer.Apply)
        {
            return WhyNot(path, profile, PersonalAnswer.Ready) is null ? null : WhyNot(path, profile, PersonalAnswer.Shortlist);
        }

        // Money goes by cost and return, programs and what they have to meet by the shortlist: what any of them uses counts.
        if (answer == PersonalAnswer.Modes)
        {
            Profile anyWay = profile with { Study = profile.Study with { Pace = Pace.FullTime, Modality = [] } };
            return (WhyNot(path, anyWay, PersonalAnswer.Cost) is null && Of(path).Answers is not [PersonalAnswer.Cost]) || WhyNot(path, anyWay, PersonalAnswer.Return) is null ? null : WhyNot(path, anyWay, PersonalAnswer.Shortlist);
        }

        FieldUse use = Of(path);
        return use.Answers.Count == 0 ? "nothing uses it yet"
            : !use.Answers.Contains(answer) ? $"only {Words(use.Answers)} {(use.Answers.Count == 1 ? "uses" : "use")} it"
            : use.Unless?.Invoke(profile, answer);
    }

    /// <summary>The use of a field, or of the group that it stands in.</summary>
    /// <exception cref="InvalidOperationException">No use is declared, which a test rules out.</exception>
    public static FieldUse Of(string path) => Every.Where(u => path == u.Path || path.StartsWith(u.Path + ".", StringComparison.Ordinal) || path.StartsWith(u.Path + "[", StringComparison.Ordinal)).MaxBy(u => u.Path.Length)
        ?? throw new InvalidOperationException($"No use of {path} is declared.");

    /// <summary>"cost, return and shortlist".</summary>
    public static string Words(IReadOnlyList<PersonalAnswer> answers)
    {
        string[] all = [.. answers.Select(a => a.ToString().ToLowerInvariant())];
        return all.Length == 1 ? all[0] : $"{string.Join(", ", all[..^1])} and {all[^1]}";
    }

    private static bool Weighs(Profile profile, Criterion criterion) => DefaultWeights.Of(profile).NumberOf(criterion.Id) > 0;

    private static string? Unweighed(Profile profile, Criterion criterion) => Weighs(profile, criterion) ? null : $"your weights give {criterion.Id} none";

    /// <summary>Ledgers are worked out for a shortlist only where something in it hangs on them.</summary>
    private static string? Worked(Profile profile, PersonalAnswer answer) => answer is PersonalAnswer.Find or PersonalAnswer.Types
        ? profile.Budget is { Total: not null } or { PerYear: not null } || ShortlistFilters.PaysWithoutLoans(profile) ? null : NotBudgeted
        : answer is not PersonalAnswer.Shortlist
        || profile.Budget is { Total: not null } or { PerYear: not null } || ShortlistFilters.PaysWithoutLoans(profile)
        || KnownCriteria.All.Any(c => c.IsWorkedOut && Weighs(profile, c)) ? null : NotWorkedOut;

    /// <summary>How many missing courses are taken at once decides how soon one is ready, where that is weighed or a condition.</summary>
    private static string? AtOnce(Profile profile, PersonalAnswer answer) =>
        (answer is PersonalAnswer.Shortlist or PersonalAnswer.Types && profile.Require.ReadyWithin is not null) || (answer == PersonalAnswer.Shortlist && Weighs(profile, KnownCriteria.ReadyWeeks)) ? null : Worked(profile, answer);

    /// <summary>Help is paid back by who changes the job: a list counts that where an occupation is aimed for.</summary>
    private static string? StayMonths(Profile profile, PersonalAnswer answer) => profile.Job.EmployerAidPerYear is not > 0 ? "no help from the employer is said"
        : answer == PersonalAnswer.Shortlist && profile.Goal.Occupations.Count == 0 ? "a shortlist counts it where an occupation is aimed for"
        : Return(profile, answer);

    private static string? Return(Profile profile, PersonalAnswer answer) =>
        answer != PersonalAnswer.Shortlist || Weighs(profile, KnownCriteria.Return) || Weighs(profile, KnownCriteria.ReturnRisk) ? null : NotReturned;

    /// <summary>A return asks for a place where pay is that of an occupation there.</summary>
    private static string? WorkPlace(Profile profile, PersonalAnswer answer) => answer == PersonalAnswer.Types ? (profile.StaysPut ? null : OnlyWhoStays)
        : answer == PersonalAnswer.Careers ? (profile.Places.Near is not null ? "the place you would stay close to says where you would work" : null)
        : answer != PersonalAnswer.Return ? null
        : profile.Places.Near is not null ? "the place you would stay close to says where you would work"
        : profile.Goal.Occupations.Count == 0 && (profile.Job.YearlyPay > 0 || profile.Job.PayWithout > 0 || profile.Job.Occupation is null) ? "a return counts it where an occupation is aimed for"
        : null;

    /// <summary>Whether one would move counts in what is worked out for who names no town, beside where one would work.</summary>
    private static string? Moving(Profile profile, PersonalAnswer answer) => answer switch
    {
        PersonalAnswer.Types or PersonalAnswer.Cost => null,
        PersonalAnswer.Find => Worked(profile, answer),
        PersonalAnswer.Return when profile.Places.Near is null && profile.Residency.State is not null => null,
        _ => WorkPlace(profile, answer),
    };

    /// <summary>A place to stay near counts for who stays, and in what is worked out.</summary>
    private static string? Nearby(Profile profile, PersonalAnswer answer) => answer == PersonalAnswer.Find || (answer == PersonalAnswer.Types && !profile.StaysPut) ? Worked(profile, answer) : null;

    /// <summary>True where the person says where they would like to be.</summary>
    private static bool HasPlace(Profile profile) => profile.Places is { Near: not null } or { MoveAnywhere: true } || profile.Places.States.Count > 0 || profile.Places.Regions.Count > 0;

    private static string? Visa(Profile profile, PersonalAnswer answer) => profile.IsInternational ? null : OnlyOnVisa;

    /// <summary>Why no federal loan is drawn for the degree; null where one may be.</summary>
    private static string? NotLent(Profile profile) => profile.Budget.MayBorrow == false ? "you would borrow nothing"
        : !Standing.MayBorrowFederal(profile.Residency.Citizenship) ? "the federal government lends nothing to you" : null;

    /// <summary>Older loans count beside a new one, and where public service is to forgive them.</summary>
    private static string? Older(Profile profile, PersonalAnswer answer) =>
        answer == PersonalAnswer.Cost && profile.Loans.PublicService == true && Standing.MayBorrowFederal(profile.Residency.Citizenship) ? null : NotLent(profile) ?? Worked(profile, answer);

    private static bool HasOldLoans(Profile profile) => profile.Loans.FederalUndergraduate > 0 || profile.Loans.FederalGraduate > 0;

    private static string? Recent(Profile profile, PersonalAnswer answer) => profile.Start is null ? "no start is said" : null;

    /// <summary>An assistantship counts in the ways that most are held in; the answer on ways looks at those too.</summary>
    private static string? Assistantship(Profile profile, PersonalAnswer answer) =>
        profile.Study is { Pace: Pace.PartTime } or { Modality: [StudyMode.Online] } || (profile.Study.Pace is null && profile.Job is { KeepWorking: true, Salary: > 0 })
            ? "an assistantship counts where study is full-time and on campus" : Worked(profile, answer);

    private static string? GiBill(Profile profile, PersonalAnswer answer) => profile.Budget.GiBill.Share is not > 0 ? "budget.giBill.share is not said" : Worked(profile, answer);

    private static string? Kind(Profile profile, PersonalAnswer answer) => profile.Goal.Kind == GoalKind.Research || answer is PersonalAnswer.Careers or PersonalAnswer.Types or PersonalAnswer.Curriculum ? null
        : answer != PersonalAnswer.Shortlist ? "of the kinds of career only research changes it"
        : Aim.Of(profile).FromKind ? null
        : "the fields you name say what to study; of the kinds of career only research leaves anything out";
}
