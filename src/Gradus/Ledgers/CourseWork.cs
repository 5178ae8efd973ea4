using System.Globalization;
using Gradus.Degrees;
using Gradus.Programs.Search;
using Gradus.Statistics;

namespace Gradus.Ledgers;

/// <summary>
/// Hours a week that one course of a degree takes while it runs: the one rule by which the whole cost, the ways of studying, the list and a plan of courses hold
/// the hours that a person has against a degree. Hours that students report of its courses count where they are reported of enough courses to fill it; else hours for each
/// credit, with the spread that they have where somebody reports them.
/// </summary>
/// <param name="Least">Nine of ten courses take more.</param>
/// <param name="Usual">The middle one.</param>
/// <param name="Most">Nine of ten courses take less.</param>
/// <param name="Reported">Hours that students report of its courses, ascending; empty where they are by the credit.</param>
public sealed record CourseWork(decimal Least, decimal Usual, decimal Most, IReadOnlyList<decimal> Reported)
{
    /// <summary>True where they are what students report.</summary>
    public bool IsReported => Reported.Count > 0;

    /// <param name="rules">The degree's rules; null where none are on record.</param>
    /// <param name="credits">Credit hours of a course.</param>
    /// <param name="assumed">Hours for each credit and their spread.</param>
    internal static CourseWork Of(DegreeRules? rules, decimal credits, LedgerAssumptions assumed)
    {
        RuleCourse[] known = [.. (rules?.Courses ?? []).Where(c => c.Hours is not null && !c.IsDormant)];
        if (rules is null || known.Sum(c => c.Credits) < rules.Credits)
        {
            return new CourseWork(credits * assumed.HoursPerCreditLeast, credits * assumed.HoursPerCredit, credits * assumed.HoursPerCreditMost, []);
        }

        decimal[] hours = [.. known.Select(c => c.Hours!.Value / c.Credits * rules.UsualCredits).Order()];
        var spread = Spread.EquallyLikely("hours that students report", [.. hours.Select(h => (double)h)]);
        return new CourseWork(Rounded(spread.Low), Rounded(spread.Median), Rounded(spread.High), hours);

        static decimal Rounded(double hours) => Math.Round((decimal)hours, 1);
    }

    /// <summary>Whether so many courses at once fit the hours that a person has: by the middle of them, and ruled out only where light courses would not fit.</summary>
    public Match Fits(decimal courses, decimal hours) => courses * Usual <= hours ? Match.Yes : courses * Least <= hours ? Match.May : Match.No;

    /// <summary>What is known of how many hours one course takes, beside those that a person has: a sentence without its end.</summary>
    /// <param name="credits">Credits of a course.</param>
    /// <param name="hours">Hours a week that the person has.</param>
    internal string Words(decimal credits, int hours) => IsReported
        ? string.Create(CultureInfo.InvariantCulture, $"by what students report, half of its courses take more than {Usual:0.#} hours a week, and {Reported.Count(h => h <= hours)} of {Reported.Count} take at most {hours}")
        : string.Create(CultureInfo.InvariantCulture, $"one course of {credits:0.##} credits takes about {Usual:0.##} hours a week while it runs, a light one {Least:0.#}, a heavy one {Most:0.#}");
}

/// <summary>That what a person said of hours, courses or summers fits no term of a degree, or may not.</summary>
/// <param name="Why">Why, and what would fit; sentences.</param>
/// <param name="IsSure">False where it hangs on hours that nobody knows for sure.</param>
public sealed record Misfit(string Why, bool IsSure)
{
    /// <summary>"Does not fit" or "May not fit".</summary>
    public string Title => IsSure ? "Does not fit" : "May not fit";

    /// <summary>Both in one.</summary>
    public override string ToString() => $"{Title}: {Why}";
}
