using Gradus.Rules;

namespace Gradus.Loans;

/// <summary>What the federal government lends a graduate student, on one day. Amounts in USD.</summary>
/// <param name="Annual">Most in an academic year of full-time study.</param>
/// <param name="Aggregate">Most for graduate study in all.</param>
/// <param name="AggregateCountsUndergraduate">True when undergraduate loans use up the aggregate limit too.</param>
/// <param name="Lifetime">Most in a lifetime; null while there was no such limit.</param>
/// <param name="ProratesLessThanFullTime">True when part-time enrolment shrinks the annual limit.</param>
/// <param name="HalfTime">Least enrolment that allows a loan, as a fraction of full time.</param>
/// <param name="HasGradPlus">True when Grad PLUS lends up to the whole cost of attendance.</param>
/// <param name="Cited">The rules these are.</param>
public sealed record BorrowingLimits(
    decimal Annual,
    decimal Aggregate,
    bool AggregateCountsUndergraduate,
    decimal? Lifetime,
    bool ProratesLessThanFullTime,
    decimal HalfTime,
    bool HasGradPlus,
    IReadOnlyList<RuleInForce> Cited)
{
    /// <summary>The limits in force.</summary>
    /// <exception cref="InputException">A rule has no value on the day.</exception>
    public static BorrowingLimits From(RuleSet rules)
    {
        RuleReading read = rules.Read();
        return new BorrowingLimits(
            read.Number(LoanRules.AnnualLimit),
            read.Number(LoanRules.AggregateLimit),
            read.Flag(LoanRules.AggregateCountsUndergraduate),
            read.NumberIfAny(LoanRules.LifetimeLimit),
            read.Flag(LoanRules.Proration),
            read.Fraction(LoanRules.HalfTimePercent),
            read.Flag(LoanRules.GradPlusOpen),
            read.Cited);
    }

    /// <summary>
    /// The limits for one person's academic year: those of the day, or the earlier ones where the person's enrolment keeps them
    /// (see <see cref="LegacyBorrower"/>).
    /// </summary>
    public static BorrowingLimits For(RuleBook book, DateOnly yearStart, LegacyBorrower? legacy)
    {
        if (legacy is null || book.At(yearStart).Find(LoanRules.LegacyEnrolledOn) is null)
        {
            return From(book.At(yearStart));
        }

        RuleReading read = book.At(yearStart).Read();
        DateOnly enrolledOn = read.Day(LoanRules.LegacyEnrolledOn);
        if (!legacy.Keeps(enrolledOn, read.Whole(LoanRules.LegacyYears), yearStart))
        {
            return From(book.At(yearStart));
        }

        BorrowingLimits earlier = From(book.At(enrolledOn));
        return earlier with { Cited = [.. read.Cited, .. earlier.Cited] };
    }
}

/// <summary>Somebody who was in the program and borrowing for it when the rules changed.</summary>
/// <param name="ProgramStart">First day of study in the program.</param>
/// <param name="FirstLoan">Day of the first disbursement for the program.</param>
/// <param name="ExpectedEnd">Day the school expects the credential by.</param>
public sealed record LegacyBorrower(DateOnly ProgramStart, DateOnly FirstLoan, DateOnly ExpectedEnd)
{
    /// <summary>True when the earlier rules still hold for an academic year that starts on a day.</summary>
    public bool Keeps(DateOnly enrolledOn, int mostYears, DateOnly yearStart) =>
        ProgramStart <= enrolledOn && FirstLoan <= enrolledOn && ExpectedEnd > enrolledOn
        && yearStart <= ExpectedEnd && yearStart <= enrolledOn.AddYears(mostYears);
}
