using Gradus.People;
using Gradus.Readiness.Courses;

namespace Gradus.Sources.Transcripts;

/// <summary>Reads a transcript line by line: a table below its header, printed lines with codes below their terms, labelled lines, or a list of titles.</summary>
internal sealed class TranscriptText(string name)
{
    private const int LongestShown = 160;
    private const int LongestLine = 1000;

    private readonly List<(int Line, Course Course)> _courses = [];
    private readonly List<(int Line, string Text, int? Year)> _open = [];
    private readonly TranscriptLabels _labels = new();
    private TranscriptTable? _table;
    private readonly List<string> _unsure = [];
    private readonly List<string> _notRead = [];
    private int? _year;
    private bool _quarters;
    private bool _isInProgress;
    private bool _isOfOneTerm;
    private readonly List<UnreadLine> _unused = [];
    private readonly TranscriptTotals _totals = new();

    public static Transcript Read(string name, string text, GradeScale? scale)
    {
        var reader = new TranscriptText(name);
        int number = 0;
        foreach (ReadOnlySpan<char> line in text.EnumerateLines())
        {
            reader.Take(++number, line.TrimEnd());
            if (reader._open.Count > TranscriptFile.MostUnread)
            {
                throw new InputException($"{name}, line {number}: more than {TranscriptFile.MostUnread:N0} lines up to here hold no course that can be read; this is no transcript. Give the courses alone, one a line.");
            }
        }

        return reader.End(scale);
    }

    private void Take(int number, ReadOnlySpan<char> span)
    {
        if (span.Length > LongestLine)
        {
            _open.Add((number, span[..LongestShown].ToString(), null));
            return;
        }

        string whole = span.ToString();
        IReadOnlyList<string> parts = _table is null ? TranscriptParts.Of(whole) : [whole];
        foreach (string part in parts)
        {
            TakePart(number, part);
        }
    }

    private void TakePart(int number, string line)
    {
        _quarters |= line.Contains("quarter", StringComparison.OrdinalIgnoreCase);
        _totals.Take(number, line);
        if (line.Length == 0)
        {
            _labels.End(Add);
        }
        else if (_labels.Take(number, line, Add))
        {
            // A label says nothing of the line below it.
        }
        else if (TranscriptStanding.IsNeeded(line))
        {
            _unused.Add(new UnreadLine(number, Shown(line)));
        }
        else if (TranscriptTable.Begin(line) is { } table)
        {
            _table = table;
            if (table.NotRead.Count > 0)
            {
                _unused.Add(new UnreadLine(number, Shown($"columns not read: {string.Join(", ", table.NotRead)}")));
            }
        }
        else if (TranscriptTerm.IsHeading(line))
        {
            _year = TranscriptTerm.YearOf(line);
            _isInProgress &= !_isOfOneTerm;
        }
        else if (_table?.Row(line, _year) is { } row)
        {
            Add(number, row, line);
        }
        else if (TranscriptLine.Coded(line, _year) is { } course)
        {
            Add(number, course, line);
        }
        else if (TranscriptStanding.BeginsProgress(line))
        {
            _isInProgress = true;
            _isOfOneTerm = TranscriptTerm.YearNear(line) is not null;
            _year = TranscriptTerm.YearNear(line) ?? _year;
        }
        else if (TranscriptNoise.Is(line) && (CourseResults.Inside(line) is null || CourseWords.SubjectsOf(line).Count == 0))
        {
            if (TranscriptParts.HasResult(line) && CourseWords.SubjectsOf(line).Count > 0)
            {
                // It may be a course all the same: whoever pasted it hears that it was not read.
                _unused.Add(new UnreadLine(number, Shown(line)));
            }

            _isInProgress &= !TranscriptStanding.EndsProgress(line);
            _year = TranscriptTerm.YearNear(line) ?? TranscriptNoise.YearOfCredit(line) ?? _year;
        }
        else
        {
            _isInProgress &= !TranscriptStanding.EndsProgress(line);
            _open.Add((number, line, _year));
        }
    }

    private void Add(int line, Course course) => Add(line, course, course.Title);

    private void Add(int line, Course course, string text)
    {
        course = _isInProgress && course.Grade is null ? course with { Grade = CourseResults.WordOf(CourseOutcome.InProgress) } : course;
        _courses.Add((line, course));
        if (course.Grade == CourseGrades.NotRead && CourseWords.SubjectsOf(course).Count > 0)
        {
            _notRead.Add(Shown(text));
        }
    }

    private static string Shown(string text) => text.Length <= LongestShown ? text.Trim() : text[..LongestShown].Trim();

    private Transcript End(GradeScale? scale)
    {
        _labels.End(Add);
        var unread = new List<UnreadLine>(_unused);
        bool isList = _courses.Count == 0;
        foreach ((int line, string text, int? year) in _open)
        {
            bool isNamed = isList || TranscriptLine.Bullet().IsMatch(text) || CourseWords.SubjectsOf(text).Count > 0;
            if (isNamed && !text.TrimEnd().EndsWith(':') && TranscriptLine.Named(text, year, out bool isUnsure) is { } course)
            {
                Add(line, course, text);
                if (isUnsure)
                {
                    _unsure.Add(text.Trim());
                }
            }
            else if (!text.TrimEnd().EndsWith(':'))
            {
                unread.Add(new UnreadLine(line, Shown(text)));
            }
        }

        _courses.Sort((a, b) => a.Line.CompareTo(b.Line));
        bool isLettered = 2 * _courses.Count(c => c.Course.Grade is { Length: <= 2 } grade && grade[0] is (>= 'A' and <= 'D') or 'F') >= _courses.Count(c => c.Course.Grade is not null);
        (TranscriptAverage? average, IReadOnlyList<(int Line, string Text)> notUsed) = _totals.Read(isLettered);
        unread.AddRange(notUsed.Where(n => !unread.Exists(u => u.Number == n.Line)).Select(n => new UnreadLine(n.Line, Shown(n.Text))));
        unread.Sort((a, b) => a.Number.CompareTo(b.Number));
        List<string> notes = Notes();
        if (average is null)
        {
            TranscriptReading.Ask(notes, "Of which scale is this average? It is not used; say it as the average of your degree, with its scale: ", notUsed.Select(n => Shown(n.Text)));
        }

        return TranscriptReading.Of(name, [.. _courses.Select(c => (c.Line, OfTen(c.Course)))], unread, scale, notes) with { Average = average };
    }

    /// <summary>A letter below C of ten points says at most that a school calls it a pass.</summary>
    private Course OfTen(Course course) => _totals.IsOfTen && course.Grade is ("D" or "D+" or "D-") ? course with { Grade = course.Grade + CourseGrades.OfTen } : course;

    private List<string> Notes()
    {
        var notes = new List<string>();
        if (_quarters)
        {
            notes.Add("Credits seem to be quarter units: three of them are two semester credits. Nothing here depends on it.");
        }

        TranscriptReading.Ask(notes, "Did you pass these? What their lines say of it was not understood, so they count as not known: ", _notRead);
        TranscriptReading.Ask(notes, "Is the number behind these titles credits, a grade, or the course's own? It was read as credits; part them with commas, or give columns with a header: ", _unsure);
        return notes;
    }
}
