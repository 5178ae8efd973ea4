using System.Globalization;
using System.Text;
using Gradus.People;
using Gradus.Readiness.Courses;

namespace Gradus.Sources.Transcripts;

/// <summary>The columns of a table of courses, told by the names in its header.</summary>
internal sealed class TranscriptTable
{
    private static readonly char[] Marks = ['\t', '|', ';', ','];

    private static readonly string[] TitleNames = ["title", "course title", "course name", "subject name", "subject title", "course description", "module title", "module name", "description", "name", "course listing", "module", "veranstaltung", "lehrveranstaltung", "fach", "modul", "kurs", "class", "class title", "cours", "matière", "matiere", "intitulé", "asignatura", "materia", "curso", "disciplina", "insegnamento", "corso", "课程名称", "课程", "课程名", "課程名稱", "科目", "科目名", "과목명", "przedmiot", "vak", "ders", "ders adı"];
    private static readonly string[] CodeNames = ["code", "course code", "subject code", "course no", "course no.", "course number", "course id", "number", "no", "no.", "subj no.", "catalog", "catalog number", "catalog nbr", "module code"];
    private static readonly string[] PrefixNames = ["subject", "subj", "department", "dept"];
    private static readonly string[] CourseNames = ["course", "subject"];
    private static readonly string[] CreditNames = ["credits", "credit", "credit hours", "credits earned", "credit hrs", "hours", "hrs", "units", "cr", "cr.", "cred", "ects", "cp", "lp", "leistungspunkte", "crédits", "créditos", "creditos", "crediti", "cfu", "credits attempted", "attempted", "units taken", "学分", "學分", "単位", "単位数", "학점", "studiepunten", "kredi"];
    private static readonly string[] GradeNames = ["grade", "final grade", "letter grade", "grd", "note", "mark", "marks", "marks obtained", "grade point", "grade points", "score", "result", "final mark", "nota", "calificación", "calificacion", "voto", "bewertung", "成绩", "成績", "分数", "分數", "评价", "評価", "성적", "ocena", "cijfer", "not"];
    private static readonly string[] ResultNames = ["result", "results", "status", "outcome", "pass/fail", "ergebnis", "résultat", "resultat", "décision", "decision", "estado", "resultado", "situação", "esito", "remark", "remarks", "结果", "备注", "判定"];
    private static readonly string[] TermNames = ["term", "semester", "academic period", "year", "exam", "session", "date", "period", "term taken", "completed", "jahr", "année", "annee", "año", "ano", "semestre", "anno", "学期", "學期", "学年", "年度"];
    private static readonly string[] TopNames = ["max", "max marks", "max. marks", "maximum", "maximum marks", "out of"];

    private readonly char _mark;
    private readonly int _title;
    private readonly int[] _code;
    private readonly int _credits;
    private readonly int _grade;
    private readonly int _result;
    private readonly int _term;
    private readonly int _top;

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

        int number = code >= 0 ? code : course == prefix ? -1 : course;
        number = number < 0 && prefix >= 0 ? IndexOf(names, ["course"]) : number;
        _code = [.. new[] { prefix == _title ? -1 : prefix, number == _title ? -1 : number }.Where(i => i >= 0).Distinct()];
        _credits = At(CreditNames);
        _grade = At(GradeNames);
        _result = At(ResultNames);
        _term = At(TermNames);
        _top = At(TopNames);
    }

    private bool IsTable => _title >= 0 && (_grade >= 0 || _result >= 0 || _credits >= 0 || _code.Length > 0 || _term >= 0);

    /// <summary>The table that a line begins; null where it is no header.</summary>
    public static TranscriptTable? Begin(string line)
    {
        char mark = Marks.MaxBy(m => line.Count(c => c == m));
        string[] cells = Cells(line, mark);
        if (cells.Length < 2 || cells.Length > 40)
        {
            return null;
        }

        var table = new TranscriptTable(mark, [.. cells.Select(c => c.ToLowerInvariant())]);
        return table.IsTable ? table : null;
    }

    /// <summary>The course of a row; null where the line is none of this table.</summary>
    public Course? Row(string line, int? year)
    {
        string[] cells = Cells(line, _mark);
        if (cells.Length <= Math.Max(_title, _grade) || !cells[_title].Any(char.IsLetter) || !MayBeGrade(Cell(cells, _grade)))
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
            Grade = TranscriptLine.Grade(CourseResults.Joined(Grade(cells), Result(cells))),
            Year = TranscriptTerm.YearOf(term) ?? year,
        };
    }

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

        bool IsOpen(int i) => i != _title && i != _grade && i != _credits && i != _term && i != _top && Array.IndexOf(_code, i) < 0;
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
}
