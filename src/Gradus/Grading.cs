using System.Globalization;

namespace Gradus;

/// <summary>The one place that decides how old a figure is and what grade it has.</summary>
/// <param name="NewestYear">The year in which the dataset's newest year of awards ends.</param>
/// <param name="FirmYears">A figure older than so many whole years is old.</param>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record Grading(int NewestYear, int FirmYears)
{
    /// <summary>What stands behind a figure of a kind, said of somebody in a period.</summary>
    /// <param name="kind">What kind of statement it is.</param>
    /// <param name="of">Of whom it speaks.</param>
    /// <param name="voice">How it was said.</param>
    /// <param name="period">"2023-24", "2020", "2015-16 and 2016-17"; null where nobody says.</param>
    /// <param name="changes">True for what changes from year to year, such as a price: without a year it counts as old.</param>
    public Evidence Weigh(FigureKind kind, FigureSubject of, FigureVoice voice, string? period, bool changes = false)
    {
        int? age = AgeOf(period);
        return new Evidence(of, voice, age, Grade(kind, of, voice, age, changes)) { Year = YearOf(period) };
    }

    /// <summary>The figure with its evidence; one that is missing, or the person's own, stays as it is.</summary>
    public Figure<T> Weigh<T>(Figure<T> figure, FigureSubject of, FigureVoice voice = FigureVoice.Official)
        where T : struct =>
        figure.IsKnown && figure.Kind != FigureKind.Own ? figure.WithEvidence(Weigh(figure.Kind, of, voice, figure.Source?.Year)) : figure;

    /// <summary>Whole years from the end of a period to <see cref="NewestYear"/>, 0 for what is newer; null where no year is named.</summary>
    public int? AgeOf(string? period) => YearOf(period) is { } year ? Math.Max(0, NewestYear - year) : null;

    /// <summary>The last year that a period names: 2024 of "2023-24", 2017 of "2015-16 and 2016-17"; null where it names none.</summary>
    public static int? YearOf(string? period)
    {
        if (period is null)
        {
            return null;
        }

        int? last = null;
        for (int i = 0; i < period.Length;)
        {
            int digits = DigitsFrom(period, i);
            if (digits == 4)
            {
                int year = int.Parse(period.AsSpan(i, 4), CultureInfo.InvariantCulture);
                i += 4;
                if (i < period.Length && period[i] == '-' && DigitsFrom(period, i + 1) == 2)
                {
                    int end = int.Parse(period.AsSpan(i + 1, 2), CultureInfo.InvariantCulture);
                    year = (year / 100 * 100) + end + (end < year % 100 ? 100 : 0);
                    i += 3;
                }

                last = Math.Max(last ?? year, year);
            }
            else
            {
                i += Math.Max(1, digits);
            }
        }

        return last;
    }

    /// <summary>How many digits stand from a position on.</summary>
    private static int DigitsFrom(string text, int at)
    {
        int end = at;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end - at;
    }

    /// <summary>
    /// What is of an institution or of several campuses is general; then an estimate is estimated, what speaks of a field or the nation is
    /// general, what somebody else says is third-party, what is old is old, and what rests on an assumption is estimated.
    /// </summary>
    private FigureGrade Grade(FigureKind kind, FigureSubject of, FigureVoice voice, int? age, bool changes) => kind switch
    {
        _ when of is FigureSubject.Campuses or FigureSubject.Institution => FigureGrade.General,
        FigureKind.Estimated => FigureGrade.Estimated,
        _ when of > FigureSubject.Offering => FigureGrade.General,
        _ when voice != FigureVoice.Official => FigureGrade.ThirdParty,
        _ when age > FirmYears || (age is null && changes) => FigureGrade.Old,
        FigureKind.Assumed => FigureGrade.Estimated,
        _ => FigureGrade.Own,
    };
}
