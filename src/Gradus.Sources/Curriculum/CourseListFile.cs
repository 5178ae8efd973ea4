using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Gradus.Programs.Curriculum.Reading;
using Gradus.Readiness.Courses;
using Gradus.Sources.Files;
using Gradus.Sources.Transcripts;
using Sylvan.Data.Csv;

namespace Gradus.Sources.Curriculum;

/// <summary>A course of a list that somebody gave.</summary>
/// <param name="Line">Where it begins, from 1.</param>
/// <param name="Code">Its code; null where none is given.</param>
/// <param name="Title">Its title.</param>
/// <param name="Description">What the list says of it; empty where it says nothing.</param>
/// <param name="Credits">Its credits; null where none are given.</param>
/// <param name="Said">The areas that the list says it is of; null to read it.</param>
public sealed record ListedCourse(int Line, string? Code, string Title, string Description, double? Credits, IReadOnlyList<CourseArea>? Said)
{
    /// <summary>The part of the list that it stands in; null where no heading stands above it, or its line calls it an option.</summary>
    public ListSection? Section { get; init; }
}

/// <summary>What was read of a course list.</summary>
/// <param name="Courses">In the order of the list, each once.</param>
/// <param name="Unread">Lines of which nothing could be made.</param>
/// <param name="Repeated">Titles that stand in the list more than once and are counted once.</param>
public sealed record CourseList(IReadOnlyList<ListedCourse> Courses, IReadOnlyList<UnreadLine> Unread, IReadOnlyList<string> Repeated)
{
    private const double MostOfSmall = 5;
    private const double LeastOfLarge = 7;

    /// <summary>Courses that say no credits.</summary>
    public int WithoutCredits => Courses.Count(c => c.Credits is null);

    /// <summary>
    /// True where credits look like two systems, such as 3 and 7.5: more than a third of the courses have at most 5, and more than a third at least 7. A judgement; a single
    /// large course, such as a thesis, makes no second system.
    /// </summary>
    public bool MixesCredits => 3 * Courses.Count(c => c.Credits <= MostOfSmall) > Courses.Count && 3 * Courses.Count(c => c.Credits >= LeastOfLarge) > Courses.Count;
}

/// <summary>Reads the courses of a program as somebody has them: CSV, or text copied from a catalogue's page.</summary>
public static partial class CourseListFile
{
    /// <summary>Most courses of a list.</summary>
    public const int MostCourses = TranscriptReading.MostCourses;

    private const int LongestTitle = 200;
    private const int LongestDescription = 2000;
    private const int WordsOfASentence = 8;
    private const int LargestRow = 1 << 16;
    private static readonly string[] TitleNames = ["title", "course title", "course name", "name", "course"];
    private static readonly string[] CodeNames = ["code", "course code", "number", "course number"];
    private static readonly string[] CreditNames = ["credits", "credit", "credit hours", "units", "hours"];
    private static readonly string[] DescriptionNames = ["description", "course description", "about"];
    private static readonly string[] AreaNames = ["areas", "area"];

    /// <summary>The courses of a file.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="InputException">It cannot be read, is no text, or holds no course.</exception>
    public static CourseList Read(string path) => Parse(path, TextOf(path));

    /// <summary>The text of a file as it would be read.</summary>
    /// <exception cref="InputException">It cannot be read, is too large, or is no text.</exception>
    public static string TextOf(string path) => TranscriptFile.Text(path, BoundedFile.Read(path, TranscriptFile.MostBytes));

    /// <summary>The courses of a text.</summary>
    /// <param name="name">What messages call it.</param>
    /// <param name="text">The text.</param>
    /// <exception cref="InputException">It holds no course, too many, or a cell that cannot be used.</exception>
    public static CourseList Parse(string name, string text)
    {
        CourseList read = Table(name, text) ?? Printed(name, text);
        return read.Courses.Count <= MostCourses
            ? Once(read)
            : throw new InputException($"{name}, line {read.Courses[MostCourses].Line}: of {read.Courses.Count:#,0} courses at most {MostCourses} are read at a time. Give the courses of one degree.");
    }

    /// <summary>Printed lines, without what they say of the courses that come before: those are no part of the list.</summary>
    private static CourseList Printed(string name, string text)
    {
        string[] lines = [.. text.ReplaceLineEndings("\n").Split('\n').Select(l => Labelled().Replace(Before().Replace(l, ""), ""))];
        CourseList read = FromTranscript(TranscriptFile.Parse(name, string.Join('\n', lines), null), text);
        ListedCourse[] courses = InSections([.. read.Courses], text.ReplaceLineEndings("\n").Split('\n'));
        var headings = courses.Select(c => c.Section?.Line).OfType<int>().ToHashSet();
        return read with { Courses = courses, Unread = [.. read.Unread.Where(u => !headings.Contains(u.Number))] };
    }

    /// <summary>The courses with the part that each stands in.</summary>
    private static ListedCourse[] InSections(ListedCourse[] courses, string[] lines)
    {
        var byLine = new HashSet<int>(courses.Select(c => c.Line));
        ListSection? section = null;
        int at = 0;
        for (int i = 0; i < courses.Length; i++)
        {
            for (; at < courses[i].Line - 1; at++)
            {
                section = byLine.Contains(at + 1) ? section : ListSection.Begin(at + 1, lines[at]) ?? section;
            }

            courses[i] = Option().IsMatch(lines[Math.Min(courses[i].Line, lines.Length) - 1]) ? courses[i] : courses[i] with { Section = section };
        }

        // A heading that says fewer credits than its courses have together does not mean all of them.
        var open = courses.Where(c => c.Section is { IsRequired: true, Credits: not null }).GroupBy(c => c.Section!)
            .Where(g => g.Any(c => c.Credits is null) ? g.Count() > g.Key.Credits : g.Sum(c => c.Credits!.Value) > g.Key.Credits).Select(g => g.Key).ToHashSet();
        return [.. courses.Select(c => c.Section is { } each && open.Contains(each) ? c with { Section = each with { IsRequired = false } } : c)];
    }

    private static CourseList Once(CourseList read)
    {
        // A code with another title is another course: special topics share a code.
        IGrouping<string, ListedCourse>[] each = [.. read.Courses.GroupBy(c => $"{c.Code}\n{c.Title}", StringComparer.OrdinalIgnoreCase)];
        ListedCourse[] courses = [.. each.Select(g => g.First())];
        string[] repeated = [.. each.Where(g => g.Count() > 1).Select(g => g.First().Title)];
        return read with { Courses = courses, Repeated = repeated };
    }

    /// <summary>A CSV whose header names a title; null where the text is no such table.</summary>
    private static CourseList? Table(string name, string text)
    {
        int end = text.AsSpan().TrimStart().IndexOfAny('\r', '\n');
        string header = (end < 0 ? text : text.TrimStart()[..end]).ToLowerInvariant();
        char mark = ((char[])[',', ';', '\t']).MaxBy(m => header.Count(c => c == m));
        string[] names = [.. header.Split(mark).Select(n => n.Trim().Trim('"'))];
        int title = At(names, TitleNames);
        if (title < 0 || names.Length < 2)
        {
            return null;
        }

        (int code, int credits, int description, int areas) = (At(names, CodeNames), At(names, CreditNames), At(names, DescriptionNames), At(names, AreaNames));
        if (code < 0 && credits < 0 && description < 0 && areas < 0)
        {
            return null;
        }

        var courses = new List<ListedCourse>();
        var unread = new List<UnreadLine>();
        foreach ((int line, string[] cells) in Rows(name, text, mark).Skip(1))
        {
            if (cells.Length <= title || !cells[title].Any(char.IsLetter))
            {
                unread.AddRange(cells.Any(c => c.Length > 0) ? [new UnreadLine(line, Cut(string.Join(mark, cells), LongestTitle))] : []);
                continue;
            }

            string said = Cell(cells, areas);
            courses.Add(new ListedCourse(
                line,
                Cell(cells, code) is { Length: > 0 } given ? Cut(given, LongestTitle) : null,
                Cut(cells[title], LongestTitle),
                Cut(Cell(cells, description), LongestDescription),
                Cell(cells, credits) is { Length: > 0 } written ? Credits(name, line, written) : null,
                said.Length == 0 ? null : Areas(name, line, said)));
        }

        return courses.Count > 0 ? new CourseList(courses, unread, []) : null;
    }

    /// <summary>Printed lines; sentences between one course and the next are what the list says of the first.</summary>
    private static CourseList FromTranscript(Transcript read, string text)
    {
        string[] lines = [.. text.Split('\n').Select(l => l.Trim())];
        var said = new HashSet<int>();
        var courses = new List<ListedCourse>();
        for (int i = 0; i < read.Courses.Count; i++)
        {
            ReadCourse course = read.Courses[i];
            int next = i + 1 < read.Courses.Count ? read.Courses[i + 1].Line : lines.Length + 1;
            var description = new StringBuilder();
            for (int line = course.Line + 1; line < next && line <= lines.Length; line++)
            {
                if (lines[line - 1].Split(' ', StringSplitOptions.RemoveEmptyEntries).Length >= WordsOfASentence && !Coded().IsMatch(lines[line - 1]) && ListSection.Begin(line, lines[line - 1]) is null)
                {
                    description.Append(lines[line - 1]).Append(' ');
                    said.Add(line);
                }
            }

            (string title, double? behind) = Parted(course.Course.Title ?? "");
            courses.Add(new ListedCourse(course.Line, course.Course.Code, title, Cut(description.ToString().Trim(), LongestDescription), (double?)course.Course.Credits ?? behind, null));
        }

        return new CourseList(courses, [.. read.Unread.Where(u => !said.Contains(u.Number))], []);
    }

    private static double? Credits(string name, int line, string written)
    {
        const double MostCredits = 60;
        if (Range().IsMatch(written))
        {
            // A range says no single number.
            return null;
        }

        string number = written.Split(' ')[0].Replace(',', '.');
        return double.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double credits) && credits is >= 0 and <= MostCredits
            ? credits
            : throw InputException.At(name, line, "credits", $"'{Cut(written, 40)}' is no number of credits; allowed: 0 to {MostCredits}, a range such as 1-6, or nothing.");
    }

    private static CourseArea[] Areas(string name, int line, string said) =>
    [
        .. said.Split([' ', ';', ','], StringSplitOptions.RemoveEmptyEntries).Select(key => CourseAreas.All.TryFind(key, out CourseArea area)
            ? area
            : throw InputException.At(name, line, "areas", $"'{Cut(key, 40)}' is no area; allowed, parted by blanks: {string.Join(", ", CourseAreas.All.Keys)}.")),
    ];

    private static int At(string[] names, string[] of) => Array.FindIndex(names, n => of.Contains(n, StringComparer.Ordinal));

    private static string Cell(string[] cells, int at) => at >= 0 && at < cells.Length ? cells[at] : "";

    private static string Cut(string text, int most) => text.Length <= most ? text : text[..most];

    /// <summary>The rows of a CSV and the line that each begins on.</summary>
    private static IEnumerable<(int Line, string[] Cells)> Rows(string name, string text, char mark)
    {
        int line = 1;
        var rows = new List<(int Line, string[] Cells)>();
        try
        {
            using var reader = CsvDataReader.Create(new StringReader(text), new CsvDataReaderOptions { HasHeaders = false, Delimiter = mark, MaxBufferSize = LargestRow });
            while (reader.Read())
            {
                string[] cells = [.. Enumerable.Range(0, reader.RowFieldCount).Select(i => reader.GetString(i).Trim())];
                rows.Add((line, cells));
                line += 1 + cells.Sum(c => c.Count(x => x == '\n'));
            }
        }
        catch (Exception error) when (error is CsvFormatException or CsvRecordTooLargeException)
        {
            throw new InputException($"{name}, row {line}: not a row of a CSV file; a quote is not closed, or stands inside a cell without being doubled. Close it, or leave the quotes out.", error);
        }

        return rows;
    }

    /// <summary>Title and credits of a course whose credits stand behind its title: "Deep Learning (3 units)", "Inference, 4 credits".</summary>
    private static (string Title, double? Credits) Parted(string title)
    {
        Match behind = CreditsBehind().Match(title);
        if (!behind.Success || behind.Index == 0)
        {
            return (title, null);
        }

        bool isRange = behind.Groups["most"].Success;
        return (title[..behind.Index].TrimEnd(), isRange ? null : (double?)TranscriptLine.Credits(behind.Groups["credits"].Value));
    }

    [GeneratedRegex(@"[\s,;:–-]*(?<open>[(\[]\s*)?(?<credits>\d{1,2}([.,]\d{1,2})?)(\s*(-|–|to|or)\s*(?<most>\d{1,2}([.,]\d{1,2})?))?(\s*(?<unit>credits?|credit hours?|cr|crs|units?|hours?|hrs?|ects|sh|points?|pts)\.?)?\s*[)\]]?$(?(open)|(?(unit)|(?!)))", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Patience)]
    private static partial Regex CreditsBehind();

    [GeneratedRegex(@"^\s*\d{1,2}([.,]\d{1,2})?\s*(-|–|to|or)\s*\d{1,2}([.,]\d{1,2})?(\s*[a-z.]+)?\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Patience)]
    private static partial Regex Range();

    /// <summary>What has to be taken before a course, up to the end of its line.</summary>
    [GeneratedRegex(@"[\s,;.(\[]*\b(pre|co)-?req(uisite)?s?\b\.?(\s*[:=-]|\s+(?=[A-Z]{2,6}\s?\d)).*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Patience)]
    private static partial Regex Before();

    /// <summary>Words with a colon before the code of a course: "Thesis option: DSC 699".</summary>
    [GeneratedRegex(@"^\s*[A-Za-z][A-Za-z /-]{2,40}:\s+(?=[A-Z]{2,6}[ -]?\d{3,4})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Patterns.Patience)]
    private static partial Regex Labelled();

    [GeneratedRegex(@"\b(option|optional|alternatively|instead of|in place of)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Patience)]
    private static partial Regex Option();

    [GeneratedRegex(@"(^|:)\s*[A-Z]{2,6}[ -]?\d{3,4}\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Patterns.Patience)]
    private static partial Regex Coded();
}
