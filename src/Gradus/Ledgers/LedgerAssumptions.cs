using Gradus.People;
using Gradus.Rules;

namespace Gradus.Ledgers;

/// <summary>How study runs and what it leaves of a life: the rules of the area "assumptions". Money in USD.</summary>
public sealed record LedgerAssumptions
{
    private static readonly string[] Amounts = ["moving-cost", "moving-cost-abroad", "health-insurance-year", "visa-sevis-fee", "visa-application-fee"];

    private readonly Scale _starts;
    private readonly Scale _months;

    private LedgerAssumptions(Scale starts, Scale months)
    {
        _starts = starts;
        _months = months;
    }

    public required decimal FullTimeCredits { get; init; }
    public required decimal MostCredits { get; init; }
    public required decimal PartTimeCredits { get; init; }
    public required decimal LeastCredits { get; init; }
    public required decimal HoursPerCredit { get; init; }

    /// <summary>The same of light courses, and of heavy ones.</summary>
    public required decimal HoursPerCreditLeast { get; init; }
    public required decimal HoursPerCreditMost { get; init; }
    public required decimal PayKeptFullTime { get; init; }
    public required decimal PayKeptPartTime { get; init; }
    public required decimal LivingMonths { get; init; }
    public required RuleInForce Moving { get; init; }
    public required RuleInForce MovingAbroad { get; init; }
    public required RuleInForce Insurance { get; init; }
    public required RuleInForce SevisFee { get; init; }
    public required RuleInForce VisaFee { get; init; }
    public required int RefundMonth { get; init; }
    public required int CarriedYears { get; init; }

    /// <summary>Share of a degree's credits that earned ones may fill, a fraction.</summary>
    public required decimal EarnedMost { get; init; }
    public required decimal CourseCredits { get; init; }
    public required decimal SummerMostCredits { get; init; }

    /// <summary>True when somebody with pay can pay a term month by month.</summary>
    public required bool PaysInInstalments { get; init; }

    /// <summary>Age of a dependant whose age is not said, in the year of the start.</summary>
    public required int ChildAge { get; init; }

    /// <summary>Age from which a child counts no longer for the child tax credit, and from which it is no dependant.</summary>
    public required int ChildUntil { get; init; }
    public required int DependentUntil { get; init; }
    public required decimal TypicalStateTax { get; init; }

    /// <summary>Every rule read.</summary>
    public required IReadOnlyList<RuleInForce> Cited { get; init; }

    /// <summary>First month of a term, 1 to 12.</summary>
    public int FirstMonth(Season season) => decimal.ToInt32(_starts.At((int)season + 1));

    /// <summary>Months of a term.</summary>
    public int Months(Season season) => decimal.ToInt32(_months.At((int)season + 1));

    /// <exception cref="InputException">A rule has no value on the day.</exception>
    public static LedgerAssumptions From(RuleSet rules)
    {
        RuleReading read = rules.Read();
        RuleInForce[] amounts = [.. Amounts.Select(rules.Get)];
        return new LedgerAssumptions(read.Scale("study-term-start"), read.Scale("study-term-months"))
        {
            FullTimeCredits = read.Number("study-full-time-credits"),
            MostCredits = read.Number("study-most-credits"),
            PartTimeCredits = read.Number("study-part-time-credits"),
            LeastCredits = read.Number("study-least-credits"),
            HoursPerCredit = read.Number("study-hours-per-credit"),
            HoursPerCreditLeast = read.Number("study-hours-per-credit-least"),
            HoursPerCreditMost = read.Number("study-hours-per-credit-most"),
            PayKeptFullTime = read.Fraction("pay-kept-full-time"),
            PayKeptPartTime = read.Fraction("pay-kept-part-time"),
            LivingMonths = read.Number("living-year-months"),
            Moving = One("moving-cost"),
            MovingAbroad = One("moving-cost-abroad"),
            Insurance = One("health-insurance-year"),
            SevisFee = One("visa-sevis-fee"),
            VisaFee = One("visa-application-fee"),
            RefundMonth = read.Whole("tax-refund-month"),
            CarriedYears = read.Whole("rules-carried-years"),
            EarnedMost = read.Fraction("transfer-credits-most-percent"),
            CourseCredits = read.Number("course-credits"),
            SummerMostCredits = read.Number("summer-most-credits"),
            PaysInInstalments = read.Flag("pay-instalments"),
            ChildAge = read.Whole(Loans.LoanRules.ChildAge),
            ChildUntil = read.Whole("child-tax-credit-age"),
            DependentUntil = read.Whole(Loans.LoanRules.DependentUntil),
            TypicalStateTax = read.Fraction("state-tax-typical-percent"),
            Cited = [.. read.Cited, .. amounts],
        };

        RuleInForce One(string id) => Array.Find(amounts, r => r.Rule.Id == id)!;
    }

    /// <summary>The number of a rule that holds one.</summary>
    public static decimal Amount(RuleInForce rule) => ((NumberValue)rule.Dated.Value).Number;
}
