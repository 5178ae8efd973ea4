namespace Gradus.Loans;

/// <summary>Federal student loans taken earlier, in USD of principal ever borrowed; repaying does not restore the lifetime limit.</summary>
public sealed record PriorBorrowing(decimal Undergraduate, decimal Graduate)
{
    public static PriorBorrowing None { get; } = new(0, 0);

    /// <summary>The same with loans for graduate study added.</summary>
    public PriorBorrowing Plus(decimal graduate) => this with { Graduate = Graduate + graduate };
}

/// <summary>An academic year's enrolment.</summary>
/// <param name="Credits">Credits taken in the year, 0 or more.</param>
/// <param name="FullTimeCredits">Credits of a full-time year in the program, above 0.</param>
public readonly record struct Enrolment(decimal Credits, decimal FullTimeCredits)
{
    /// <summary>As a fraction of full time, at most 1.</summary>
    public decimal Fraction => Math.Min(1, Credits / FullTimeCredits);

    /// <summary>The fraction as a whole percent, halves up: 21 of 24 credits are 88.</summary>
    public int WholePercent => decimal.ToInt32(decimal.Round(Fraction * 100, 0, MidpointRounding.AwayFromZero));
}

/// <summary>Which limit stops a loan.</summary>
public enum BindingLimit
{
    /// <summary>The need is met.</summary>
    None,
    HalfTime,
    Annual,
    Aggregate,
    Lifetime,
}

/// <summary>What a person may borrow from the federal government for one academic year. Amounts in USD.</summary>
/// <param name="EnrolmentPercent">Whole percent of full time that the annual limit was reduced to; 100 where it was not.</param>
/// <param name="AnnualLimit">The annual limit after that.</param>
/// <param name="AggregateLeft">What is left of the limit for graduate study.</param>
/// <param name="LifetimeLeft">What is left of the lifetime limit; null where there is none.</param>
/// <param name="Allowed">Direct Unsubsidized Loan, most for the year; not more than the need.</param>
/// <param name="GradPlus">Grad PLUS loan for the rest of the need, where the earlier rules still allow one.</param>
/// <param name="Uncovered">Need that neither covers: savings, work, help or a private loan.</param>
/// <param name="Binding">What stops the Direct Unsubsidized Loan from meeting the need.</param>
public sealed record BorrowingCapacity(
    int EnrolmentPercent,
    decimal AnnualLimit,
    decimal AggregateLeft,
    decimal? LifetimeLeft,
    decimal Allowed,
    decimal GradPlus,
    decimal Uncovered,
    BindingLimit Binding)
{
    /// <param name="limits">The rules of the year.</param>
    /// <param name="prior">All earlier federal loans, also those for earlier years of the same degree.</param>
    /// <param name="enrolment">The year's credits.</param>
    /// <param name="need">What is to be financed: cost of attendance less other aid, 0 or more.</param>
    public static BorrowingCapacity Of(BorrowingLimits limits, PriorBorrowing prior, Enrolment enrolment, decimal need)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(need);
        ArgumentOutOfRangeException.ThrowIfNegative(enrolment.Credits);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(enrolment.FullTimeCredits);
        int percent = limits.ProratesLessThanFullTime ? enrolment.WholePercent : 100;
        decimal annual = Cents.Cut(limits.Annual * percent / 100);
        decimal counted = prior.Graduate + (limits.AggregateCountsUndergraduate ? prior.Undergraduate : 0);
        decimal aggregate = Math.Max(0, limits.Aggregate - counted);
        decimal? lifetime = limits.Lifetime is { } most ? Math.Max(0, most - prior.Graduate - prior.Undergraduate) : null;
        bool tooFew = enrolment.Fraction < limits.HalfTime;
        decimal limit = tooFew ? 0 : Math.Min(annual, Math.Min(aggregate, lifetime ?? aggregate));
        decimal allowed = Math.Min(need, limit);
        decimal plus = limits.HasGradPlus && !tooFew ? Math.Min(need, lifetime ?? need) - allowed : 0;
        BindingLimit binding = allowed == need ? BindingLimit.None
            : tooFew ? BindingLimit.HalfTime
            : limit == lifetime ? BindingLimit.Lifetime
            : limit == aggregate ? BindingLimit.Aggregate
            : BindingLimit.Annual;
        return new BorrowingCapacity(percent, annual, aggregate, lifetime, allowed, plus, need - allowed - plus, binding);
    }
}
