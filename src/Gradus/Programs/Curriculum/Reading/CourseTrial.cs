namespace Gradus.Programs.Curriculum.Reading;

/// <summary>How often a reader finds an area where it is, and says so rightly.</summary>
/// <param name="Right">Courses of the area that were found.</param>
/// <param name="Wrong">Courses that were said to be of it and are not.</param>
/// <param name="Missed">Courses of it that were not found.</param>
public readonly record struct AreaCount(int Right, int Wrong, int Missed)
{
    /// <summary>Twice the right over twice the right, the wrong and the missed; 0 where there is nothing to find.</summary>
    public double F1 => Right == 0 ? 0 : 2.0 * Right / ((2 * Right) + Wrong + Missed);
}

/// <summary>Every labelled course read by a model that has seen no course of its university.</summary>
public sealed class CourseTrial
{
    /// <summary>A course counts as of an area from this probability on.</summary>
    public const double Threshold = 0.5;

    private readonly double[][] _whole;
    private readonly double[][] _titles;
    private readonly Dictionary<(string, bool), IReadOnlyList<MarginScale>> _scales = [];

    private CourseTrial(IReadOnlyList<LabelledCourse> courses)
    {
        Courses = courses;
        Schools = [.. courses.Select(c => c.School).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        _whole = new double[courses.Count][];
        _titles = new double[courses.Count][];
    }

    /// <summary>The courses.</summary>
    public IReadOnlyList<LabelledCourse> Courses { get; }

    /// <summary>Their universities, ascending.</summary>
    public IReadOnlyList<string> Schools { get; }

    /// <param name="courses">Labelled courses of two universities or more.</param>
    public static CourseTrial Of(IReadOnlyList<LabelledCourse> courses)
    {
        var trial = new CourseTrial(courses);
        IReadOnlyList<PreparedCourse> prepared = CourseTraining.Prepare(courses);
        foreach (string school in trial.Schools)
        {
            CourseModel model = CourseTraining.Fit([.. prepared.Where(c => c.Course.School != school)]);
            for (int i = 0; i < courses.Count; i++)
            {
                if (courses[i].School == school)
                {
                    trial._whole[i] = model.Margins(prepared[i].Whole);
                    trial._titles[i] = model.Margins(prepared[i].TitleAlone);
                }
            }
        }

        foreach (string school in trial.Schools)
        {
            trial._scales[(school, false)] = trial.Scales(school, titles: false);
            trial._scales[(school, true)] = trial.Scales(school, titles: true);
        }

        return trial;
    }

    /// <summary>The probability that the model gave; its scale is set by other universities too.</summary>
    /// <param name="course">By position.</param>
    /// <param name="area">The area.</param>
    /// <param name="titleAlone">True for the reading of the title alone.</param>
    public double Probability(int course, CourseArea area, bool titleAlone = false) =>
        _scales[(Courses[course].School, titleAlone)][(int)area].Of((titleAlone ? _titles : _whole)[course][(int)area]);

    /// <summary>By area, the scales that the courses of all universities but one set.</summary>
    /// <param name="without">The one left out; null for none.</param>
    /// <param name="titles">True for titles alone.</param>
    public IReadOnlyList<MarginScale> Scales(string? without, bool titles)
    {
        int[] rows = [.. Enumerable.Range(0, Courses.Count).Where(i => Courses[i].School != without)];
        double[][] margins = titles ? _titles : _whole;
        return
        [
            .. CourseAreas.All.Select(word =>
            {
                MarginScale scale = LogisticFit.Scale([.. rows.Select(i => margins[i][(int)word.Value])], [.. rows.Select(i => Courses[i].Settled.Contains(word.Value))]);
                return new MarginScale(Math.Round(scale.Slope, 3), Math.Round(scale.Offset, 3));
            }),
        ];
    }

    /// <summary>How well an area is found.</summary>
    /// <param name="area">The area.</param>
    /// <param name="says">Whether the reader says that the course at a position is of it.</param>
    /// <param name="counts">Which courses count.</param>
    public AreaCount Count(CourseArea area, Func<int, bool> says, Func<LabelledCourse, bool> counts)
    {
        int right = 0;
        int wrong = 0;
        int missed = 0;
        for (int i = 0; i < Courses.Count; i++)
        {
            if (counts(Courses[i]))
            {
                bool holds = Courses[i].Settled.Contains(area);
                bool said = says(i);
                right += holds && said ? 1 : 0;
                wrong += !holds && said ? 1 : 0;
                missed += holds && !said ? 1 : 0;
            }
        }

        return new AreaCount(right, wrong, missed);
    }
}
