using System.Globalization;
using Gradus.People;

namespace Gradus.Ledgers;

/// <summary>A term of the degree.</summary>
/// <param name="Number">1 for the first.</param>
/// <param name="Name">Season and year: fall 2027.</param>
/// <param name="Start">First day of its first month: charges are due and loans are paid out.</param>
/// <param name="Months">Months enrolled.</param>
/// <param name="Span">Months until the next term starts; for the last term the months enrolled.</param>
/// <param name="Credits">Credits taken, in semester hours.</param>
/// <param name="AcademicYear">1 for the academic year (fall to summer) of the first term.</param>
public sealed record LedgerTerm(int Number, Term Name, DateOnly Start, int Months, int Span, decimal Credits, int AcademicYear)
{
    /// <summary>The first day after the months enrolled.</summary>
    public DateOnly End => Start.AddMonths(Months);

    /// <summary>"term 1, fall 2027".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"term {Number}, {Name}");

    /// <summary>Months of the span that lie in a calendar year.</summary>
    public int MonthsIn(int year)
    {
        int first = (Start.Year * 12) + Start.Month - 1;
        int from = Math.Max(first, year * 12);
        int to = Math.Min(first + Span, (year + 1) * 12);
        return Math.Max(0, to - from);
    }
}
