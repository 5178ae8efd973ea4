using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Gradus.App.Web;
using Gradus.Keeping;
using Gradus.Programs.Curriculum.Reading;
using Gradus.Sources.Curriculum;
using Gradus.Sources.Transcripts;

namespace Gradus.App.Verbs.Curricula;

/// <summary>What somebody sent with the form of a course list. Of it what they say of a course is kept, and the list itself where they ask for that.</summary>
/// <param name="Text">The list as pasted, or as the file had it.</param>
/// <param name="List">What was read, with what the reader set; null where nothing could be.</param>
/// <param name="Problem">Why not; null where it could.</param>
public sealed record CurriculumForm(string Text, CourseList? List, string? Problem)
{
    /// <summary>Longest text that the form takes, as long as the largest file.</summary>
    public const int LongestText = TranscriptFile.MostBytes;

    /// <summary>Name of the field that says what a course is about: it goes with the course where the list is edited.</summary>
    public static string FieldOf(ListedCourse course) => "area-" + Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{course.Code}\n{course.Title}")).AsSpan(0, 8));

    /// <summary>What the field holds for a course of none of the four.</summary>
    public const string None = "none";

    public static CurriculumForm Empty { get; } = new("", null, null);

    /// <summary>Courses of which they said in this form what they are about.</summary>
    public IReadOnlyList<ListedCourse> Said { get; private init; } = [];

    /// <summary>Courses of which they said that they are to be read as if nothing had been said.</summary>
    public IReadOnlyList<ListedCourse> Unsaid { get; private init; } = [];

    /// <summary>Of how many courses it counts what was said before.</summary>
    public int Remembered { get; private init; }

    /// <summary>Name of the chosen file without its ending; empty where the list was pasted.</summary>
    public string File { get; private init; } = "";

    /// <summary>A list that is kept, as it is read now.</summary>
    /// <param name="kept">The list.</param>
    /// <param name="work">What was said of courses before.</param>
    public static CurriculumForm Of(KeptCourseList kept, KeptWork work)
    {
        try
        {
            (CourseList list, int remembered) = SaidReadings.Recall(CourseListFile.Parse(kept.Name, kept.Text), work);
            return new CurriculumForm(kept.Text, list, null) { Remembered = remembered };
        }
        catch (InputException refused)
        {
            return new CurriculumForm(kept.Text, null, refused.Message);
        }
    }

    /// <summary>Reads the form; what cannot be used is said.</summary>
    /// <param name="form">The form.</param>
    /// <param name="work">What was said of courses before.</param>
    public static CurriculumForm Read(IFormCollection form, KeptWork work)
    {
        string text = form["courses"].LastOrDefault() ?? "";
        if (text.Length > LongestText)
        {
            return new CurriculumForm("", null, string.Create(CultureInfo.InvariantCulture, $"The list is {text.Length:#,0} characters long; at most {LongestText:#,0} are read here. Give the courses of one degree."));
        }

        UploadedFile? file = UploadedFile.Of(form);
        if (file is null && text.Trim().Length == 0)
        {
            return new CurriculumForm("", null, "Paste a list of courses first, or choose a file.");
        }

        try
        {
            string held = file is null ? text : TranscriptFile.Text(file.Name, file.Bytes);
            CourseList read = CourseListFile.Parse(file?.Name ?? "The list", held);
            bool Asked(ListedCourse course) => form.ContainsKey(FieldOf(course));
            CourseList said = read with { Courses = [.. read.Courses.Select(c => c with { Said = SaidOf(form, c) ?? c.Said })] };
            (CourseList list, int remembered) = SaidReadings.Recall(said, work, except: Asked);
            return new CurriculumForm(held, list, null)
            {
                Said = [.. said.Courses.Where(c => SaidOf(form, c) is not null)],
                Unsaid = [.. said.Courses.Where(c => Asked(c) && SaidOf(form, c) is null)],
                Remembered = remembered,
                File = file is null ? "" : Path.GetFileNameWithoutExtension(file.Name),
            };
        }
        catch (InputException refused)
        {
            return new CurriculumForm(text, null, refused.Message);
        }
    }

    private static CourseArea[]? SaidOf(IFormCollection form, ListedCourse course)
    {
        string said = form[FieldOf(course)].LastOrDefault() ?? "";
        return said == None ? [CourseArea.Unrelated] : CourseAreas.All.TryFind(said, out CourseArea area) ? [area] : null;
    }
}
