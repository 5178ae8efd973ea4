namespace Gradus.Programs.Curriculum.Reading;

/// <summary>A course as it was read.</summary>
/// <param name="Code">Its code; null where none is given.</param>
/// <param name="Title">Its title.</param>
/// <param name="Credits">Its credits; null where none are given.</param>
/// <param name="Areas">What it is about, in the order of the areas.</param>
/// <param name="Chances">Of each core area, in order, how likely a reader would find it to be of it: 0 to 1.</param>
/// <param name="IsSaid">True where a person said what it is about.</param>
public sealed record CourseReading(string? Code, string Title, double? Credits, IReadOnlyList<CourseArea> Areas, IReadOnlyList<double> Chances, bool IsSaid)
{
    /// <summary>True where it is of the area.</summary>
    public bool Is(CourseArea area) => Areas.Contains(area);

    /// <summary>True where a core area is neither likely nor unlikely.</summary>
    public bool IsOpen => !IsSaid && Chances.Any(c => c is > Unlikely and < Likely);

    private const double Unlikely = 0.3;
    private const double Likely = 0.7;

    /// <summary>True where it is of a core area as a person said, or as nearly every reader would find.</summary>
    /// <param name="core">One of the four core areas.</param>
    public bool IsSurely(CourseArea core) => IsSaid ? Is(core) : Chances[(int)core] >= Likely;

    /// <summary>True where a reader might find it to be of a core area.</summary>
    /// <param name="core">One of the four core areas.</param>
    public bool MayBe(CourseArea core) => IsSaid ? Is(core) : Chances[(int)core] > Unlikely;
}

/// <summary>Reads courses with the model. Safe to share between threads.</summary>
/// <param name="model">The model.</param>
public sealed class CourseReader(CourseModel model)
{
    /// <summary>What a course is about.</summary>
    /// <param name="code">Its code, which is not read: schools number as they please.</param>
    /// <param name="title">Its title.</param>
    /// <param name="description">What a catalogue says of it; empty where only the title is known.</param>
    /// <param name="credits">Its credits.</param>
    /// <param name="said">What a person says it is about; null to read it.</param>
    public CourseReading Read(string? code, string title, string description = "", double? credits = null, IReadOnlyList<CourseArea>? said = null)
    {
        IReadOnlyList<double> chances = model.Probabilities(title, description);
        double[] core = [.. CourseAreas.Core.Select(area => chances[(int)area])];
        if (said is not null)
        {
            return new CourseReading(code, title, credits, said, core, IsSaid: true);
        }

        CourseArea[] areas = [.. CourseAreas.All.Select(w => w.Value).Where(a => a != CourseArea.Unrelated && chances[(int)a] >= CourseTrial.Threshold)];
        return new CourseReading(code, title, credits, areas.Length > 0 ? areas : [CourseArea.Unrelated], core, IsSaid: false);
    }
}
