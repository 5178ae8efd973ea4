using Gradus.People;

namespace Gradus.StudyPlans;

/// <summary>Terms one after the other.</summary>
public static class TermLine
{
    /// <summary>Fall, spring and summer fill a year.</summary>
    public const int MonthsOfATerm = 4;

    /// <summary>The term after another, summers among them.</summary>
    public static Term Next(Term term) => term.Season switch
    {
        Season.Spring => new Term(Season.Summer, term.Year),
        Season.Summer => new Term(Season.Fall, term.Year),
        _ => new Term(Season.Spring, term.Year + 1),
    };

    /// <summary>So many terms from the first on.</summary>
    public static IReadOnlyList<Term> From(Term start, int count)
    {
        var terms = new Term[count];
        for (int i = 0; i < count; i++)
        {
            terms[i] = i == 0 ? start : Next(terms[i - 1]);
        }

        return terms;
    }

    /// <summary>The year in which the academic year of a term, from fall to summer, ends.</summary>
    public static int AcademicYear(Term term) => term.Season == Season.Fall ? term.Year + 1 : term.Year;
}
