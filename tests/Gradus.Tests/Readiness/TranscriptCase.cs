using System.Globalization;
using Gradus.People;
using Gradus.Readiness.Courses;
using Gradus.Sources.Transcripts;

namespace Gradus.Tests.Readiness;

/// <summary>A made-up transcript with its right reading.</summary>
/// <param name="Name">Of its file.</param>
/// <param name="Text">The transcript.</param>
/// <param name="Expected">Its courses in order.</param>
public sealed record TranscriptCase(string Name, string Text, IReadOnlyList<ExpectedCourse> Expected)
{
    private const string Parting = "====\n";

    private static readonly string Folder = Path.Combine(SourceFiles.Repository, "tests", "Gradus.Tests", "Readiness", "Transcripts");

    /// <summary>Those written before there were rules, and never tuned on.</summary>
    public static IReadOnlyList<TranscriptCase> HeldOut { get; } = In("held-out");

    /// <summary>Those that the rules were made with.</summary>
    public static IReadOnlyList<TranscriptCase> Tuned { get; } = In("tuned");

    public Transcript Read() => TranscriptFile.Parse(Name, System.Text.Encoding.UTF8.GetBytes(Text), null);

    public override string ToString() => Name;

    private static TranscriptCase[] In(string folder) =>
        [.. Directory.GetFiles(Path.Combine(Folder, folder)).Order(StringComparer.Ordinal).Select(Load)];

    private static TranscriptCase Load(string file)
    {
        string[] parts = File.ReadAllText(file).Split(Parting);
        return new TranscriptCase(Path.GetFileName(file), parts[0], [.. parts[1].Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(ExpectedCourse.Of)]);
    }
}

/// <summary>A course as somebody who reads the transcript would write it down; null for what it does not say.</summary>
public sealed record ExpectedCourse(string Title, string Subjects, string? Grade, decimal? Credits, int? Year)
{
    public static ExpectedCourse Of(string line)
    {
        string[] cells = line.Split(" | ");
        string subjects = cells[1] == "-" ? "" : string.Join(',', cells[1].Split(',').Order(StringComparer.Ordinal));
        return new ExpectedCourse(
            cells[0], subjects, cells[2] == "-" ? null : cells[2],
            cells[3] == "-" ? null : decimal.Parse(cells[3], CultureInfo.InvariantCulture), cells[4] == "-" ? null : int.Parse(cells[4], CultureInfo.InvariantCulture));
    }

    public static ExpectedCourse Of(ReadCourse course) => new(
        course.Course.Title,
        string.Join(',', course.Subjects.Select(Vocabularies.Subjects.KeyOf).Order(StringComparer.Ordinal)),
        course.Printed?.Split('/')[0],
        course.Course.Credits,
        course.Course.Year);
}
