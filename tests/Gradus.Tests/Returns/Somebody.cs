using Gradus.People;

namespace Gradus.Tests.Returns;

/// <summary>People who say little, for questions about one thing.</summary>
internal static class Somebody
{
    public const string CheapOnline = "georgia-tech-ms-computer-science-machine-learning-online";

    /// <summary>Keeps a job and studies online beside it.</summary>
    public static Profile WhoKeepsAJob(decimal? salary) => new()
    {
        Start = new Term(Season.Fall, 2027),
        Residency = new Residency { State = "GA", Citizenship = Citizenship.UsCitizen },
        Job = new Job { Salary = salary, KeepWorking = true },
        Study = new Study { Modality = [StudyMode.Online], Pace = Pace.PartTime, HoursPerWeek = new WeeklyHours(15, 15) },
    };

    /// <summary>Leaves a job to study on campus.</summary>
    public static Profile WhoLeavesAJob(decimal salary) => new()
    {
        Start = new Term(Season.Fall, 2027),
        Residency = new Residency { State = "OH", Citizenship = Citizenship.UsCitizen },
        Job = new Job { Salary = salary, KeepWorking = false },
        Study = new Study { Modality = [StudyMode.Campus], Pace = Pace.FullTime },
        Budget = new Budget { MayBorrow = true, LivingPerMonth = 1800 },
    };

    /// <summary>Lost an engineer's job in California and would study full-time.</summary>
    public static Profile WhoWasLaidOff { get; } = new()
    {
        Start = new Term(Season.Spring, 2027),
        Residency = new Residency { State = "CA", Citizenship = Citizenship.UsCitizen },
        Background = new Background { Degree = new Degree { Level = DegreeLevel.Bachelor, Field = "electrical engineering", Year = 2003 } },
        Job = new Job { Title = "hardware engineer", Occupation = Soc("17-2061"), Salary = 0, KeepWorking = false },
        Study = new Study { Modality = [StudyMode.Campus, StudyMode.Online], Pace = Pace.FullTime },
        Household = new Household { FilingStatus = FilingStatus.MarriedJointly, Dependents = 2, PartnerIncome = 90_000 },
        Budget = new Budget { Savings = 90_000, LivingPerMonth = 8500, MayBorrow = true },
        Goal = new Goal { Occupations = [Soc("15-2051"), Soc("15-1252")], Focus = [Focus.MachineLearning] },
        Weights = [new CriterionWeight("whole-cost", 50), new CriterionWeight("return", 60), new CriterionWeight("return-risk", 60)],
    };

    /// <summary>Has no job yet or any more, and studies online beside the one to be found.</summary>
    public static Profile WhoLooksForWork(JobStatus status) => new()
    {
        Start = new Term(Season.Fall, 2027),
        Residency = new Residency { State = "TX", Citizenship = Citizenship.UsCitizen },
        Job = new Job { Status = status, PayWithout = 60_000 },
        Study = new Study { Modality = [StudyMode.Online], Pace = Pace.PartTime, HoursPerWeek = new WeeklyHours(12, 12) },
        Budget = new Budget { Savings = 2000, LivingPerMonth = 2500, MayBorrow = true },
        Goal = new Goal { Kind = GoalKind.Analytics },
    };

    /// <summary>Raises two children on one salary in Arizona.</summary>
    public static Profile WhoRaisesTwo { get; } = new()
    {
        Start = new Term(Season.Fall, 2027),
        Residency = new Residency { State = "AZ", Citizenship = Citizenship.UsCitizen },
        Job = new Job { Title = "HR coordinator", Salary = 52_000, KeepWorking = true },
        Study = new Study { Modality = [StudyMode.Online], Pace = Pace.PartTime, HoursPerWeek = new WeeklyHours(10, 10) },
        Household = new Household { FilingStatus = FilingStatus.HeadOfHousehold, Dependents = 2 },
        Budget = new Budget { Savings = 3000, LivingPerMonth = 3900, MayBorrow = true },
        Goal = new Goal { Kind = GoalKind.Analytics },
    };

    /// <summary>Earns little at home and would come on a student visa.</summary>
    public static Profile WhoComesFromAbroad(decimal? pay) => new()
    {
        Start = new Term(Season.Fall, 2027),
        Residency = new Residency { Citizenship = Citizenship.F1Visa, WorkAuthorisationYears = 3 },
        Job = new Job { Title = "software developer", Salary = pay, KeepWorking = false },
        Study = new Study { Modality = [StudyMode.Campus], Pace = Pace.FullTime },
        Budget = new Budget { MayBorrow = true, LivingPerMonth = 350 },
        Goal = new Goal { Occupations = [Soc("15-2051"), Soc("15-1252")] },
    };

    private static SocCode Soc(string text) => SocCode.TryParse(text, out SocCode code) ? code : throw new FormatException(text);
}
