using System.Globalization;
using System.Text;
using Gradus.Programs.Curriculum.Reading;

namespace Gradus.App.Verbs.Data;

/// <summary>The report on how courses are read into areas, as Markdown.</summary>
internal static class CourseAccuracy
{
    /// <summary>What the macro-average over the four core areas is to reach on all labels.</summary>
    public const double MacroBar = 0.83;

    /// <summary>The same where both readings agree.</summary>
    public const double AgreedBar = 0.87;

    /// <summary>What every core area is to reach.</summary>
    public const double AreaBar = 0.75;

    /// <summary>How far above the rubric's phrases alone.</summary>
    public const double MarginBar = 0.03;

    /// <summary>Least kappa of the two readings on a core area.</summary>
    public const double KappaBar = 0.75;

    private const int Bins = 5;

    public static string Report(CourseTrial trial)
    {
        var text = new StringBuilder();
        IReadOnlyList<LabelledCourse> courses = trial.Courses;
        text.Append(CultureInfo.InvariantCulture, $"""
            # How well courses are read into areas

            `gradus data evaluate curriculum --from DIR` makes this page anew. Method: [curricula](../explanation/curriculum.md); rules of labelling: [rubric](curriculum-rubric.md).

            Measured on {courses.Count} distinct courses of {trial.Schools.Count} universities, labelled by reading title and description. Each university is left out
            in turn: its courses are read by a model that has seen none of them, and the results are pooled. F1 is twice the right over twice the
            right, the wrong and the missed.

            | area | courses | F1 | where both readings agree | by the rubric's phrases alone | by the title alone |
            |---|---|---|---|---|---|

            """);
        foreach (CourseArea area in CourseAreas.Core)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {CourseAreas.All.KeyOf(area)} | {courses.Count(c => c.Settled.Contains(area))} | {F1(trial, area):0.000} | {Agreed(trial, area):0.000} | {Keywords(trial, area):0.000} | {Titles(trial, area):0.000} |\n");
        }

        double macro = CourseAreas.Core.Average(a => F1(trial, a));
        double agreed = CourseAreas.Core.Average(a => Agreed(trial, a));
        double keywords = CourseAreas.Core.Average(a => Keywords(trial, a));
        double least = CourseAreas.Core.Min(a => F1(trial, a));
        text.Append(CultureInfo.InvariantCulture, $"""
            | **the four** | | **{macro:0.000}** | **{agreed:0.000}** | **{keywords:0.000}** | **{CourseAreas.Core.Average(a => Titles(trial, a)):0.000}** |

            | what it is to reach | bar | reached | |
            |---|---|---|---|
            | mean of the four on all labels | {MacroBar:0.00} | {macro:0.000} | {Met(macro, MacroBar)} |
            | the same where both readings agree ({courses.Count(c => c.IsAgreed)} courses) | {AgreedBar:0.00} | {agreed:0.000} | {Met(agreed, AgreedBar)} |
            | the least of the four | {AreaBar:0.00} | {least:0.000} | {Met(least, AreaBar)} |
            | above the rubric's phrases | {MarginBar:0.00} | {macro - keywords:0.000} | {Met(macro - keywords, MarginBar)} |

            The two readings are of different readers; the second had only the rubric, the title and the first 420 characters of the description, in another order. Where
            they differ on one of the four, a third reader settled it. The rubric's phrases were chosen with the courses of all universities in sight, so that the comparison favours neither. The model's features and settings were chosen on these same scores: on other courses it will do somewhat worse.
            Where only a title is known, as on most pages of programs, the last column holds.

            ## Whether the probabilities are right

            Of courses whose probability of a core area lies between the two, the mean probability and the share that is of it.

            | from | to | courses and areas | mean probability | share | by the title alone: count | mean | share |
            |---|---|---|---|---|---|---|---|

            """);
        for (int bin = 0; bin < Bins; bin++)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {bin / (double)Bins:0.0} | {(bin + 1) / (double)Bins:0.0} | {Bin(trial, bin, titles: false)} | {Bin(trial, bin, titles: true)} |\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"""

            Mean distance of probability and share, weighed by count: {Distance(trial, titles: false):0.000} with descriptions, {Distance(trial, titles: true):0.000} by titles alone.

            ## The readings

            Cohen's kappa of the two readings, and how well each area around the four is found.

            | area | courses | first only | second only | kappa | F1 |
            |---|---|---|---|---|---|

            """);
        foreach (CourseArea area in CourseAreas.All.Select(w => w.Value))
        {
            int first = courses.Count(c => c.First.Contains(area) && !c.Second.Contains(area));
            int second = courses.Count(c => !c.First.Contains(area) && c.Second.Contains(area));
            text.Append(CultureInfo.InvariantCulture, $"| {CourseAreas.All.KeyOf(area)} | {courses.Count(c => c.Settled.Contains(area))} | {first} | {second} | {Kappa(courses, area):0.00} | {F1(trial, area):0.000} |\n");
        }

        text.Append("""

            ## By university

            F1 of the four core areas on the courses of each, read by a model of the others.

            | university | courses | ml-fundamentals | data-science-and-structures | statistics-and-optimisation | deep-learning |
            |---|---|---|---|---|---|

            """);
        foreach (string school in trial.Schools)
        {
            string figures = string.Join(" | ", CourseAreas.Core.Select(a => courses.Any(c => c.School == school && c.Settled.Contains(a))
                ? trial.Count(a, i => Says(trial, i, a), c => c.School == school).F1.ToString("0.00", CultureInfo.InvariantCulture)
                : "none"));
            text.Append(CultureInfo.InvariantCulture, $"| {school} | {courses.Count(c => c.School == school)} | {figures} |\n");
        }

        return text.ToString();
    }

    /// <summary>Cohen's kappa of the two readings on one area.</summary>
    public static double Kappa(IReadOnlyList<LabelledCourse> courses, CourseArea area)
    {
        double all = courses.Count;
        double same = courses.Count(c => c.First.Contains(area) == c.Second.Contains(area)) / all;
        double first = courses.Count(c => c.First.Contains(area)) / all;
        double second = courses.Count(c => c.Second.Contains(area)) / all;
        double chance = (first * second) + ((1 - first) * (1 - second));
        return (same - chance) / (1 - chance);
    }

    /// <summary>F1 on courses of universities that the model has not seen.</summary>
    public static double F1(CourseTrial trial, CourseArea area) => trial.Count(area, i => Says(trial, i, area), _ => true).F1;

    /// <summary>The same where both readings agree on the four core areas.</summary>
    public static double Agreed(CourseTrial trial, CourseArea area) => trial.Count(area, i => Says(trial, i, area), c => c.IsAgreed).F1;

    /// <summary>F1 of the rubric's phrases alone.</summary>
    public static double Keywords(CourseTrial trial, CourseArea area) =>
        trial.Count(area, i => KeywordReader.Holds(trial.Courses[i].Title, trial.Courses[i].Description, area), _ => true).F1;

    /// <summary>Mean distance of probability and share over the bins of the four core areas.</summary>
    public static double Distance(CourseTrial trial, bool titles)
    {
        double distance = 0;
        int all = 0;
        for (int bin = 0; bin < Bins; bin++)
        {
            (double Probability, bool Is)[] inside = Inside(trial, bin, titles);
            all += inside.Length;
            distance += inside.Length == 0 ? 0 : Math.Abs(inside.Sum(p => p.Probability) - inside.Count(p => p.Is));
        }

        return distance / all;
    }

    private static double Titles(CourseTrial trial, CourseArea area) =>
        trial.Count(area, i => trial.Probability(i, area, titleAlone: true) >= CourseTrial.Threshold, _ => true).F1;

    private static bool Says(CourseTrial trial, int course, CourseArea area) => trial.Probability(course, area) >= CourseTrial.Threshold;

    private static string Met(double value, double bar) => value >= bar ? "met" : "**not met**";

    private static string Bin(CourseTrial trial, int bin, bool titles)
    {
        (double Probability, bool Is)[] inside = Inside(trial, bin, titles);
        return inside.Length == 0
            ? "0 | - | -"
            : string.Create(CultureInfo.InvariantCulture, $"{inside.Length} | {inside.Average(p => p.Probability):0.00} | {inside.Count(p => p.Is) / (double)inside.Length:0.00}");
    }

    private static (double Probability, bool Is)[] Inside(CourseTrial trial, int bin, bool titles) =>
    [
        .. from area in CourseAreas.Core
           from i in Enumerable.Range(0, trial.Courses.Count)
           let probability = trial.Probability(i, area, titles)
           where Math.Min(Bins - 1, (int)(probability * Bins)) == bin
           select (probability, trial.Courses[i].Settled.Contains(area)),
    ];
}
