using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Gradus.People;
using Gradus.Readiness.Courses;

namespace Gradus.Sources.Transcripts;

/// <summary>The columns of a table of courses, told by the names in its header.</summary>
internal sealed partial class TranscriptTable
{
    private static readonly char[] Marks = ['\t', '|', ';', ','];

    private static readonly string[] TitleNames = ["title", "course title", "course name", "subject name", "subject title", "course description", "module title", "module name", "description", "name", "course listing", "module", "veranstaltung", "lehrveranstaltung", "fach", "modul", "kurs", "class", "class title", "cours", "matière", "matiere", "intitulé", "asignatura", "materia", "curso", "disciplina", "insegnamento", "corso", "课程名称", "课程", "课程名", "課程名稱", "科目", "科目名", "과목명", "przedmiot", "vak", "ders", "ders adı"];
    private static readonly string[] CodeNames = ["code", "course code", "subject code", "course no", "course no.", "course number", "course id", "sub code", "sub. code", "subcode", "paper code", "number", "no", "no.", "subj no.", "catalog", "catalog number", "catalog nbr", "module code"];
    private static readonly string[] PrefixNames = ["subject", "subj", "department", "dept"];
    private static readonly string[] CourseNames = ["course", "subject"];
    private static readonly string[] CreditNames = ["credits", "credit", "credit hours", "credits earned", "credit hrs", "hours", "hrs", "units", "cr", "cr.", "cred", "ects", "cp", "lp", "leistungspunkte", "crédits", "créditos", "creditos", "crediti", "cfu", "credits attempted", "attempted", "units taken", "学分", "學分", "単位", "単位数", "학점", "studiepunten", "kredi"];
    private static readonly string[] GradeNames = ["grade", "final grade", "letter grade", "grd", "note", "mark", "marks", "marks obtained", "grade point", "grade points", "score", "result", "final mark", "nota", "calificación", "calificacion", "voto", "bewertung", "成绩", "成績", "分数", "分數", "评价", "評価", "성적", "ocena", "cijfer", "not"];
    private static readonly string[] ResultNames = ["result", "results", "status", "outcome", "pass/fail", "ergebnis", "résultat", "resultat", "décision", "decision", "estado", "resultado", "situação", "esito", "remark", "remarks", "结果", "备注", "判定"];
    private static readonly string[] TermNames = ["term", "semester", "academic period", "year", "exam", "session", "date", "period", "term taken", "completed", "jahr", "année", "annee", "año", "ano", "semestre", "anno", "学期", "學期", "学年", "年度"];
    private static readonly string[] ExamNames = ["exam", "test", "examination", "exam name"];
    private static readonly string[] TopNames = ["max", "max marks", "max. marks", "maximum", "maximum marks", "out of"];

    private readonly char _mark;
    private readonly int _title;
    private readonly int[] _code;
    private readonly int _credits;
    private readonly int _grade;
    private readonly int _result;
    private readonly int _term;
    private readonly int _top;
    private int _columns;
    private const int MostColumns = 40;

    private static readonly string[] GradeWords = ["grade", "grades", "grd", "mark", "marks", "score", "note", "nota"];
    private static readonly string[] CreditWords = ["credit", "credits", "cred", "unit", "units", "unt", "hours", "hrs", "ects"];
    private static readonly string[] TermWords = ["term", "semester", "year", "session", "date", "strm"];
    private static readonly string[] ResultWords = ["result", "outcome", "status"];
    private static readonly string[] PointWords = ["point", "points", "pts", "basis", "max", "maximum", "gpa", "option", "quality", "average", "scale", "start", "end", "birth", "type"];
    private const char Blanks = ' ';

    private TranscriptTable(char mark, IReadOnlyList<string> names)
    {
        _mark = mark;
        int At(string[] of) => IndexOf(names, of);
        int prefix = At(PrefixNames);
        int code = At(CodeNames);
        int course = At(CourseNames);
        _title = At(TitleNames);
        if (_title < 0)
        {
            _title = course;
            course = -1;
        }

        if (_title < 0)
        {
            _title = At(ExamNames);
        }

        int number = code >= 0 ? code : course == prefix ? -1 : course;
        number = number < 0 && prefix >= 0 ? IndexOf(names, ["course"]) : number;
        _code = [.. new[] { prefix == _title ? -1 : prefix, number == _title ? -1 : number }.Where(i => i >= 0).Distinct()];
        _top = At(TopNames);
        var used = new HashSet<int>([_title, _top, .. _code]);
        int Named(string[] of, string[] words)
        {
            int at = At(of);
            at = at >= 0 && !used.Contains(at) ? at : mark == Blanks ? -1 : Worded(names, words, used);
            used.Add(at);
            return at;
        }

        _grade = Named(GradeNames, GradeWords);
        _credits = Named(CreditNames, CreditWords);
        _result = At(ResultNames) is var result && result >= 0 && result == _grade ? result : Named(ResultNames, ResultWords);
        _term = Named(TermNames, TermWords);
        NotRead = [.. names.Where((n, i) => n.Length > 0 && !used.Contains(i) && !(mark == Blanks && WordMarks().Split(n).Any(w => CourseNames.Contains(w, StringComparer.Ordinal))))];
    }

    /// <summary>The columns, by their names, of which nothing is made.</summary>
    public IReadOnlyList<string> NotRead { get; }

    /// <summary>The first column whose name holds one of the words and speaks of no points or bounds; -1 where none does.</summary>
    private static int Worded(IReadOnlyList<string> names, string[] words, HashSet<int> used)
    {
        for (int i = 0; i < names.Count; i++)
        {
            string[] parts = WordMarks().Split(names[i]);
            if (!used.Contains(i) && parts.Any(p => words.Contains(p, StringComparer.Ordinal)) && !parts.Any(p => PointWords.Contains(p, StringComparer.Ordinal)))
            {
                return i;
            }
        }

        return -1;
    }

    private bool IsTable => _title >= 0 && (_grade >= 0 || _result >= 0 || _credits >= 0 || _code.Length > 0 || _term >= 0);

    /// <summary>The table that a line begins; null where it is no header.</summary>
    public static TranscriptTable? Begin(string line)
    {
        char mark = Marks.MaxBy(m => line.Count(c => c == m));
        return Begin(line, mark) ?? (Begin(line, Blanks) is { } printed && (printed._grade >= 0 || printed._result >= 0) ? printed : null);
    }

    private static TranscriptTable? Begin(string line, char mark)
    {
        string[] cells = Cells(line, mark);
        if (cells.Length is < 2 or > MostColumns)
        {
            return null;
        }

        var table = new TranscriptTable(mark, [.. cells.Select(c => c.ToLowerInvariant())]) { _columns = cells.Length };
        return table.IsTable ? table : null;
    }

    /// <summary>The course of a row; null where the line is none of this table.</summary>
    public Course? Row(string line, int? year)
    {
        string[] cells = Cells(line, _mark);
        if (_mark == Blanks && cells.Length != _columns)
        {
            return null;
        }

        if (cells.Length <= Math.Max(_title, _grade) || !cells[_title].Any(char.IsLetter) || Totals().IsMatch(cells[_title]) || !MayBeGrade(Cell(cells, _grade)))
        {
            return null;
        }

        (string? embedded, string title) = TranscriptCode.Part(cells[_title]);
        string code = string.Join(' ', _code.Select(i => i < cells.Length ? cells[i] : "").Where(c => c.Length > 0));
        string term = Cell(cells, _term);
        return new Course
        {
            Title = TranscriptLine.Short(title, TranscriptLine.LongestTitle),
            Code = TranscriptLine.Short(code.Length > 0 ? code : embedded, TranscriptLine.LongestCode),
            Credits = TranscriptLine.Credits(Cell(cells, _credits)),
            Grade = TranscriptLine.Grade(CourseResults.Joined(Grade(cells), Result(cells)) ?? (HoldsGrade(cells) ? CourseGrades.NotRead : null)),
            Year = TranscriptTerm.YearOf(term) ?? year,
        };
    }

    /// <summary>True where the table names no column of grades, and a column that is not read holds what looks like one.</summary>
    private bool HoldsGrade(string[] cells) => _grade < 0 && _result < 0 && cells.Where((_, i) => IsOpen(i)).Any(c => CourseGrades.IsGrade(c) && c.Length <= LongestLetter);

    private const int LongestLetter = 3;

    private bool IsOpen(int i) => i != _title && i != _grade && i != _credits && i != _term && i != _top && i != _result && Array.IndexOf(_code, i) < 0;

    /// <summary>False for a heading or a sentence where the grade would stand.</summary>
    private static bool MayBeGrade(string text) => text.Length <= 4 || char.IsAsciiDigit(text[0]) || CourseGrades.IsGrade(text) || CourseGrades.Outcome(text) != CourseOutcome.NotKnown;

    private string? Grade(string[] cells)
    {
        string grade = Cell(cells, _grade);
        string top = Cell(cells, _top);
        return grade.Length == 0 ? null
            : decimal.TryParse(grade, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _) && decimal.TryParse(top, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _) ? $"{grade}/{top}"
            : grade;
    }

    /// <summary>What the row says of the result: its own column, or a word of failing in the title or in a column whose name is not known; null where nothing does.</summary>
    private string? Result(string[] cells)
    {
        string own = Cell(cells, _result);
        if (own.Length > 0 && _result != _grade)
        {
            return own;
        }

        CourseOutcome? said = CourseResults.Inside(cells[_title]) ?? cells.Where((_, i) => IsOpen(i)).Select(CourseResults.Inside).FirstOrDefault(o => o is not null);
        return said is { } ended ? CourseResults.WordOf(ended) : null;
    }

    private static string Cell(string[] cells, int at) => at >= 0 && at < cells.Length ? cells[at] : "";

    private static int IndexOf(IReadOnlyList<string> names, string[] of)
    {
        foreach (string name in of)
        {
            for (int i = 0; i < names.Count; i++)
            {
                if (names[i] == name)
                {
                    return i;
                }
            }
        }

        return -1;
    }

    /// <summary>The cells of a line, without quotes and blanks around them; the marks at both ends of a row of a Markdown table part nothing.</summary>
    private static string[] Cells(string line, char mark)
    {
        if (mark == Blanks)
        {
            return Gaps().Split(line.Trim());
        }

        if (mark == '|')
        {
            line = line.Trim().Trim('|');
        }

        var cells = new List<string>();
        var cell = new StringBuilder();
        bool quoted = false;
        foreach (char c in line)
        {
            if (c == '"')
            {
                quoted = !quoted;
            }
            else if (c == mark && !quoted)
            {
                cells.Add(cell.ToString().Trim());
                cell.Clear();
            }
            else
            {
                cell.Append(c);
            }
        }

        cells.Add(cell.ToString().Trim());
        return [.. cells];
    }

    /// <summary>A row that adds up the others.</summary>
    [GeneratedRegex(@"^\W*((term|semester|grand|overall|cumulative|sub)[ -]?)?totals?\b|^\W*[CS]?GPA\b|^\W*cumulative\b|\bpercentage\W*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Patience)]
    private static partial Regex Totals();

    [GeneratedRegex(@"\s{2,}", RegexOptions.CultureInvariant, Patterns.Patience)]
    private static partial Regex Gaps();

    [GeneratedRegex(@"[^\p{L}\p{Nd}]+", RegexOptions.CultureInvariant, Patterns.Patience)]
    private static partial Regex WordMarks();
}
