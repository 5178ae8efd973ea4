namespace Gradus.Returns;

/// <summary>
/// The numbers of a return that a person can replace. Those with a default stand in <c>data/rules/returns.yaml</c> as
/// <c>return-</c> and the key.
/// </summary>
public static class AssumptionKeys
{
    public const string RulePrefix = "return-";
    public const string DiscountRate = "discount-rate";
    public const string HorizonYears = "horizon-years";
    public const string Inflation = "inflation";
    public const string PayGrowth = "pay-growth";
    public const string PayGrowthWithout = "pay-growth-without";
    public const string JobSearchMonths = "job-search-months";
    public const string PublishedMedianDoubt = "published-median-doubt";
    public const string SamePerson = "same-person-correlation";
    public const string OwnPayDoubt = "own-pay-doubt";
    public const string NotFinishing = "not-finishing";
    public const string LeavesAfter = "leaves-after";
    public const string StayChance = "stay-chance";
    public const string Effect = "effect";
    public const string EffectSpread = "effect-spread";
    public const string ProgramPart = "program-part";
    public const string DegreesDoing = "degrees-doing";
    public const string MoveChance = "move-chance";
    public const string MoveMonths = "move-months";
    public const string SelfStudyCost = "self-study-cost";
    public const string SelfStudyMonths = "self-study-months";
    public const string SelfStudyRaise = "self-study-raise";
    public const string SelfStudyRaiseDoubt = "self-study-raise-doubt";
    public const string PayPerJobGrowth = "pay-per-job-growth";
    public const string LastingSpread = "lasting-spread";
    public const string OtherLength = "other-length";
    public const string OtherPrice = "other-price";
    public const string OtherGrowth = "other-growth";
    public const string OtherDiscount = "other-discount";
    public const string OtherEffect = "other-effect";
    public const string OtherMoveChance = "other-move-chance";
    public const string OtherNotFinishing = "other-not-finishing";

    public const string SalaryAfter = "salary-after";
    public const string SalaryAfterFive = "salary-after-5";
    public const string Salary = "salary";
    public const string Price = "price";
    public const string Months = "months";
    public const string KeptPay = "kept-pay";
    public const string PersonalSpread = "personal-spread";

    /// <summary>True for pay, which is of a year.</summary>
    public static bool IsPay(string key) => key is SalaryAfter or SalaryAfterFive or Salary or KeptPay;

    /// <summary>Every key with the least and the most it may be, in the order in which they are shown.</summary>
    public static IReadOnlyList<AssumptionBounds> All { get; } =
    [
        new(SalaryAfter, 1, 2_000_000), new(SalaryAfterFive, 1, 2_000_000), new(Salary, 0, 2_000_000),
        new(Price, 0, 1_000_000), new(Months, 1, 120), new(KeptPay, 0, 2_000_000), new(PersonalSpread, 0, 200),
        new(Effect, 0, 200), new(EffectSpread, 0, 100), new(ProgramPart, 0, 100), new(DegreesDoing, 0, 100),
        new(MoveChance, 0, 100), new(MoveMonths, 0, 120),
        new(DiscountRate, 0, 25), new(HorizonYears, 1, 50), new(Inflation, 0, 20),
        new(PayGrowth, -10, 10), new(PayGrowthWithout, -10, 10), new(PayPerJobGrowth, 0, 2),
        new(JobSearchMonths, 0, 36), new(PublishedMedianDoubt, 0, 100), new(SamePerson, 0, 100), new(OwnPayDoubt, 0, 100),
        new(NotFinishing, 0, 100), new(LeavesAfter, 0, 100), new(StayChance, 0, 100),
        new(LastingSpread, 0, 100),
        new(SelfStudyCost, 0, 100_000), new(SelfStudyMonths, 0, 60), new(SelfStudyRaise, -50, 100), new(SelfStudyRaiseDoubt, 0, 100),
        new(OtherLength, 0, 36), new(OtherPrice, 0, 100), new(OtherGrowth, 0, 10), new(OtherDiscount, 0, 10),
        new(OtherEffect, 0, 100), new(OtherMoveChance, 0, 100), new(OtherNotFinishing, 0, 100),
    ];

    /// <summary>Shares that are given in percent and have no default in the rules.</summary>
    public static bool IsKnown(string key) => All.Any(b => b.Key == key);
}

/// <summary>What a number may be, both ends included, in the unit it is given in.</summary>
public readonly record struct AssumptionBounds(string Key, double Least, double Most);
