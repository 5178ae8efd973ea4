using Gradus.People;

namespace Gradus.Ledgers;

/// <summary>When a promised help falls due, and what of each term it may pay.</summary>
/// <param name="Amounts">By term, USD.</param>
/// <param name="Share">Of each term's charges the part that it may pay, 0 to 1: less where it holds for some terms or for so many courses a year.</param>
internal sealed record AidPromise(decimal[] Amounts, decimal[] Share)
{
    /// <summary>True where some terms, or a part of them, are left to other money by what the person says of it.</summary>
    public required bool IsLimited { get; init; }

    /// <param name="terms">The terms.</param>
    /// <param name="scholarship">What is promised.</param>
    /// <param name="course">Credits of a course; asked for where courses are counted.</param>
    public static AidPromise Of(IReadOnlyList<LedgerTerm> terms, Scholarship scholarship, Func<decimal> course)
    {
        AidKind kind = AidKinds.Of(scholarship);
        bool remission = AidKinds.IsRemission(kind);
        bool isLimited = scholarship.Seasons.Count > 0 || scholarship.CoursesPerYear is not null;

        // A yearly scholarship comes in two halves; what a school remits follows what it charges, and what holds in some terms alone is there for the first of them.
        bool halves = !remission && scholarship.Seasons.Count == 0;
        bool Pays(Season season) => scholarship.Seasons.Count > 0 ? scholarship.Seasons.Contains(season)
            : remission || scholarship.Per != ScholarshipBasis.Year || season != Season.Summer;
        var amounts = new decimal[terms.Count];
        decimal[] share = [.. terms.Select(t => Pays(t.Name.Season) ? 1m : 0)];
        decimal half = Cents.Round(scholarship.Amount / 2);
        bool second = false;
        for (int i = 0; i < amounts.Length; i++)
        {
            bool pays = share[i] > 0;
            amounts[i] = scholarship.Per switch
            {
                ScholarshipBasis.Term => pays ? scholarship.Amount : 0,
                ScholarshipBasis.Program => i == First(terms, share, _ => true) ? scholarship.Amount : 0,
                _ when !halves => i == First(terms, share, t => t.AcademicYear == terms[i].AcademicYear) ? scholarship.Amount : 0,
                _ => !pays ? 0 : second ? scholarship.Amount - half : half,
            };
            second ^= pays;
        }

        return new AidPromise(amounts, scholarship.CoursesPerYear is { } courses ? Within(terms, share, courses * course()) : share) { IsLimited = isLimited };
    }

    /// <summary>The first term that it pays for, of some; -1 where there is none.</summary>
    private static int First(IReadOnlyList<LedgerTerm> terms, decimal[] share, Func<LedgerTerm, bool> of)
    {
        for (int i = 0; i < share.Length; i++)
        {
            if (share[i] > 0 && of(terms[i]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The same where no more than so many credits of an academic year are paid for.</summary>
    private static decimal[] Within(IReadOnlyList<LedgerTerm> terms, decimal[] share, decimal credits)
    {
        var left = new Dictionary<int, decimal>();
        var within = new decimal[share.Length];
        for (int i = 0; i < share.Length; i++)
        {
            LedgerTerm term = terms[i];
            decimal open = left.GetValueOrDefault(term.AcademicYear, credits);
            decimal paid = share[i] * Math.Min(open, term.Credits);
            within[i] = term.Credits > 0 ? paid / term.Credits : 0;
            left[term.AcademicYear] = open - paid;
        }

        return within;
    }
}
