using System.Globalization;
using System.Text.RegularExpressions;
using Gradus.People;
using Gradus.Readiness.Courses;

namespace Gradus.Sources.Transcripts;

/// <summary>Reads one line as registrars print them: code, title, and credits, grade and points in some order.</summary>
internal static partial class TranscriptLine
{
    public const int LongestTitle = 120;
    public const int LongestCode = 30;
    public const int LongestGrade = 10;
    private const decimal MostCredits = 60;
    private const int FullMarks = 50;
    private const int FullScale = 100;
    private const int MostBehind = 3;
    private const decimal LeastCredits = 2;
    private const decimal MostUsualCredits = 12;

    /// <summary>Of two whole numbers up to it, either may be the credits and either the grade.</summary>
    private const int MostPoints = 10;

    private const string Column = " | ";

    /// <summary>Whole numbers below it number the course more often than they count its credits.</summary>
    private const int LeastWhole = 3;

    /// <summary>The course of a line that has a code; null where it has none.</summary>
    /// <param name="line">The line.</param>
    /// <param name="year">Of the term above it; null where none was named.</param>
    public static Course? Coded(string line, int? year)
    {
        string parted = Parted(Joined(line));
        bool isMarked = parted.Length != line.Length;
        line = parted;
        (int? own, string rest) = TranscriptTerm.Leading(Number().Replace(line.Trim().Trim('|').Trim(), ""));
        string? grade = null;
        if (First().Match(rest) is { Success: true } first && CourseGrades.IsGrade(first.Groups["grade"].Value))
        {
            (grade, rest) = (first.Groups["grade"].Value, rest[first.Length..]);
        }

        (string? code, string said) = TranscriptCode.Part(rest);
        if (code is null)
        {
            return null;
        }

        (int? behind, said) = TranscriptTerm.Inside(said);
        (string? score, said) = TranscriptExam.Of(said);
        return Read(code, said, score ?? grade, own ?? behind ?? year, isMarked);
    }

    /// <summary>The course of a line without a code: a title with its grade, credits and year behind it.</summary>
    /// <param name="line">The line.</param>
    /// <param name="year">Of the term above it; null where none was named.</param>
    /// <param name="isUnsure">True where a number behind the title may be credits, a grade or the course's own.</param>
    public static Course? Named(string line, int? year, out bool isUnsure)
    {
        isUnsure = false;
        (int? own, string text) = TranscriptTerm.Leading(Bullet().Replace(Parted(Joined(line)).Trim(), ""));
        (string? score, text) = TranscriptExam.Of(text);
        var remarks = TranscriptRemarks.Of(text);
        text = remarks.Text;
        string? grade = score;
        decimal? credits = remarks.Credits;
        string[] parts = Parts().Split(text);
        int kept = parts.Length;
        for (int i = parts.Length - 1; i > 0; i--)
        {
            string part = parts[i].Trim(' ', ')', '(');
            string firstWord = part.Split(' ', 2)[0];
            if (part.Length == 0 || TranscriptTerm.IsHeading(part))
            {
                own ??= TranscriptTerm.YearOf(part);
            }
            else if (CourseGrades.IsGrade(part) || (part.Length <= 12 && part.Contains(" and ", StringComparison.Ordinal) && CourseGrades.IsGrade(firstWord)))
            {
                grade ??= firstWord;
            }
            else if (CreditWords().Match(part) is { Success: true } said)
            {
                credits ??= Credits(said.Groups["credits"].Value);
            }
            else
            {
                break;
            }

            kept = i;
        }

        (int? behind, string title) = TranscriptTerm.Trailing(Rejoined(text, parts, kept));
        string whole = title;
        List<string> figures = Behind(ref title, grade is not null);
        if (figures.Count > 0)
        {
            (decimal? read, string? mark) = figures is [var only] && IsGradeByItself(only)
                ? (null, only)
                : Figures([.. figures.Where(f => !CourseGrades.IsScaled(f))], grade ?? figures.Find(CourseGrades.IsScaled));
            isUnsure = (mark is null && figures.Count == 1)
                || (IsWhole(figures[0]) && !CourseWords.SubjectsOf($"{title} {figures[0]}").SequenceEqual(CourseWords.SubjectsOf(title)) && whole.StartsWith($"{title} {figures[0]}", StringComparison.Ordinal));
            (grade, credits) = (mark, credits ?? read);
        }

        grade = remarks.Joined(grade) ?? (HoldsMark(title) || (isUnsure && credits is < LeastCredits or > MostUsualCredits) ? CourseGrades.NotRead : null);
        return title.Count(char.IsLetter) < 3 ? null : new Course { Title = Short(title, LongestTitle), Grade = Grade(grade), Credits = credits, Year = own ?? behind ?? year };
    }

    /// <summary>
    /// Takes grade and credits off the end of a title that no code stands before: "Calculus I A 4", "Algorithms 3 A", "Linear Algebra B+". A small whole number stays where
    /// no grade stands beside it, because it is mostly the course's own: "Calculus 3".
    /// </summary>
    /// <param name="title">The title with what is behind it; after it the title alone.</param>
    /// <param name="isGraded">True where a grade was read already.</param>
    private static List<string> Behind(ref string title, bool isGraded)
    {
        var figures = new List<string>();
        string before = title;
        while (figures.Count < MostBehind && Last().Match(before) is { Success: true } last)
        {
            string word = last.Groups["word"].Value;
            string rest = last.Groups["title"].Value;
            bool isBehind = Value(word) is { } number
                ? IsBehind(word, number, isLast: figures.Count == 0, isApart: !isGraded || last.Groups["gap"].Value.Trim().Length > 0)
                : !(isGraded || figures.Exists(f => Value(f) is null)) && IsMark(word, rest, figures.Count > 0);
            if (!isBehind)
            {
                break;
            }

            figures.Insert(0, word);
            before = rest;
        }

        bool isSure = isGraded || figures.Exists(f => !IsWhole(f)) || (figures.Count > 0 && Value(figures[^1]) > MostCredits / 2);
        if (!isSure)
        {
            return [];
        }

        title = before;
        return figures;
    }

    /// <summary>True for a number that can be credits or a grade: a decimal one, one of credits, or a last one that is too large for credits.</summary>
    private static bool IsBehind(string word, decimal number, bool isLast, bool isApart) =>
        !IsWhole(word) ? number <= FullScale && word.AsSpan().ContainsAny('.', ',') : number > MostCredits / 2 ? isLast : number >= LeastWhole && isApart;

    /// <summary>True for a word behind a title that is its grade: with a sign or beside a number behind any title, alone behind one that names a subject.</summary>
    private static bool IsMark(string word, string title, bool beside)
    {
        if (word.Contains('/', StringComparison.Ordinal) || word.EndsWith('%'))
        {
            return CourseGrades.Scaled(word) is not null;
        }

        return CourseGrades.IsGrade(word) && !Titled().IsMatch($"{title} {word}")
            && (beside || (word.Length == 2 && word[1] is '+' or '-') || CourseWords.SubjectsOf(title).Count > 0 || CourseWords.IsOpenMathematics(title));
    }

    /// <summary>True for a title behind which numbers stand that may be a mark: two beside each other, one with a point, or one of two digits.</summary>
    private static bool HoldsMark(string title) => Mark().IsMatch(title);

    /// <summary>A number that is no count of credits: "1.7", "3,3".</summary>
    private static bool IsGradeByItself(string word) => Value(word) is { } value && value * 4 % 1 != 0;

    /// <summary>Credits as written, with a point or a comma; null for what is none.</summary>
    public static decimal? Credits(string text) =>
        decimal.TryParse(text.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal credits) && credits <= MostCredits ? credits / 1.000000m : null;

    /// <summary>The text cut to a length; null for an empty one.</summary>
    [return: System.Diagnostics.CodeAnalysis.NotNullIfNotNull(nameof(text))]
    public static string? Short(string? text, int longest) => text is null ? null : text.Length <= longest ? text : text[..longest].TrimEnd();

    /// <summary>A grade as short as a profile keeps it: longer words by what they say of the course.</summary>
    [return: System.Diagnostics.CodeAnalysis.NotNullIfNotNull(nameof(text))]
    public static string? Grade(string? text) => text is { Length: > LongestGrade } && CourseGrades.Outcome(text) is var said and not CourseOutcome.NotKnown ? CourseResults.WordOf(said) : Short(text, LongestGrade);

    /// <summary>A mark and the most that it may be as one word: "88 / 100" as "88/100".</summary>
    private static string Joined(string line) => OfMost().Replace(line, "${mark}/${most}");

    /// <summary>A line of cells without a header, "Stat 2;Statistics;17", with its marks as those of columns; other lines as they are.</summary>
    private static string Parted(string line)
    {
        string parted = CellMark().Replace(line, Column);
        return parted.Length != line.Length && (line.Contains(';', StringComparison.Ordinal) || IsFigure(parted[(parted.LastIndexOf(Column, StringComparison.Ordinal) + Column.Length)..])) ? parted : line;
    }

    /// <param name="code">Its code.</param>
    /// <param name="line">What stands behind it.</param>
    /// <param name="grade">A grade that was read already; null where none was.</param>
    /// <param name="year">Null where none is known.</param>
    /// <param name="isMarked">True for cells without a header: what a number by itself counts is then not known.</param>
    private static Course? Read(string code, string line, string? grade, int? year, bool isMarked)
    {
        var remarks = TranscriptRemarks.Of(line);
        string said = remarks.Text;
        string[] cells = [.. Gap().Split(said).Where(c => c.Length > 0)];
        var rest = new List<string>();
        int at = 0;
        while (at < cells.Length && cells[at].Split(' ').All(IsFigure))
        {
            rest.AddRange(cells[at++].Split(' '));
        }

        if (at == cells.Length)
        {
            return null;
        }

        if (at + 1 < cells.Length && LevelCell().IsMatch(cells[at]))
        {
            at++;
        }

        bool isLast = cells.Length - at == 1 && rest.Count > 0;
        string[] behind = [.. cells.Skip(at + 1).SelectMany(c => c.Split(' '))];
        string title = isLast ? cells[at] : Trailing(cells[at], cells.Length - at == 1, behind, rest);
        rest.AddRange(behind);
        (decimal? credits, string? last) = Figures(rest, grade);
        string[] numbers = [.. rest.Where(r => Value(r) is not null)];
        if (last is null && numbers is [var lone] && (remarks.Credits is not null || IsGradeByItself(lone)))
        {
            (credits, last) = (null, lone);
        }

        bool isAlone = cells.Length - at == 1;
        bool isOpen = numbers switch
        {
            [_] => last is null && remarks.Credits is null && (isMarked || (isAlone && EndsRoman(title))),
            [var one, var other] => last == other && (isMarked || isAlone) && IsWhole(one) && IsWhole(other) && Value(one) <= MostPoints && Value(other) <= MostPoints,
            _ => false,
        };
        if (isOpen)
        {
            (credits, last) = (null, CourseGrades.NotRead);
        }

        last ??= HoldsMark(title) ? CourseGrades.NotRead : null;
        return title.Count(char.IsLetter) < 2 ? null : new Course
        {
            Title = Short(title, LongestTitle)!,
            Code = Short(code, LongestCode),
            Credits = remarks.Credits ?? credits,
            Grade = Grade(remarks.Joined(last)),
            Year = year,
        };
    }

    /// <summary>The title without the figures that follow it after a single blank.</summary>
    private static string Trailing(string cell, bool alone, string[] behind, List<string> rest)
    {
        string[] words = cell.Split(' ');
        int end = words.Length;
        if (words is [_, _, ..] && IsWhole(words[^1]) && behind is [var mark, var points] && !IsWhole(mark) && CourseGrades.IsGrade(mark) && IsWhole(points))
        {
            // "Python Programming 3   O    10": credits, grade and points of ten, all whole.
            rest.Add(words[^1]);
            return string.Join(' ', words[..^1]);
        }

        if (!alone && behind.All(b => Value(b) is not null) && end > 1 && words[^1] is [_, '+' or '-'] or ['T', >= 'A' and <= 'D'] && CourseGrades.IsGrade(words[^1]))
        {
            // "Programming Fundamentals I TA    3.000": a grade that a title's column ran into.
            rest.Add(words[^1]);
            return string.Join(' ', words[..^1]);
        }

        while (end > 1 && (alone ? IsFigure(words[end - 1]) : IsDecimal(words[end - 1])))
        {
            end--;
        }

        // "Theory I 3.0 A": of figures behind a title alone, a Roman number before the credits is the title's.
        if (alone && end < words.Length && words[end] is "I" or "A" or "B" or "C" && words.Skip(end + 1).Any(CourseGrades.IsGrade))
        {
            end++;
        }
        else if (alone && end < words.Length - 1 && EndsRoman(string.Join(' ', words.Take(end + 1))) && words.Skip(end + 1).All(w => Value(w) is not null))
        {
            // "Calculus I 4 8.5": behind a subject and before numbers alone it is the title's, too.
            end++;
        }

        rest.AddRange(words.Skip(end));
        return string.Join(' ', words.Take(end));
    }

    private static (decimal? Credits, string? Grade) Figures(List<string> figures, string? grade)
    {
        string[] numbers = [.. figures.Where(f => Value(f) is not null)];
        string[] marks = [.. figures.Where(f => Value(f) is null && CourseGrades.IsGrade(f))];
        if (grade is null && marks.Length > 0 && marks.All(m => m == "I") && numbers is [.., var marked] && Value(marked) is > MostCredits / 2 and <= FullScale)
        {
            // "72  I": a course that was marked is finished, so that the Roman number is its class.
            marks = [];
        }

        string? letter = grade ?? (IsResult(marks) ? CourseResults.Joined(marks[0], marks[^1]) : marks.FirstOrDefault()) ?? figures.Find(f => CourseGrades.IsScaled(f) && CourseGrades.Scaled(f) is not null);
        if (numbers.Length >= 2 && Value(numbers[0]) is >= FullMarks and var top && Value(numbers[1]) <= top)
        {
            return (null, letter is not null && CourseGrades.Outcome(letter) == CourseOutcome.NotPassed ? letter : $"{numbers[1]}/{numbers[0]}");
        }

        if (letter is null && numbers.Length >= 2)
        {
            return (Credits(numbers[0]), numbers[^1]);
        }

        if (letter is null && numbers.Length == 1 && Value(numbers[0]) > MostCredits / 2)
        {
            return (null, numbers[0]);
        }

        string? first = Array.Find(numbers, n => Value(n) > 0) ?? numbers.FirstOrDefault();
        return (first is null ? null : Credits(first), letter);
    }

    /// <summary>True where the last of several marks is no grade of its own but says how the course ended: "AB 0 F", "E PASS".</summary>
    private static bool IsResult(string[] marks) => marks.Length > 1
        && (CourseGrades.Outcome(marks[^1]) == CourseOutcome.NotPassed || (CourseGrades.Outcome(marks[^1]) == CourseOutcome.Passed && CourseGrades.Outcome(marks[0]) == CourseOutcome.NotKnown));

    /// <summary>True for the name of a subject with the first Roman number behind it: "Calculus I".</summary>
    private static bool EndsRoman(string title) => title.EndsWith(" I", StringComparison.Ordinal) && CourseWords.SubjectsOf(title[..^2]).Count > 0;

    private static bool IsFigure(string word) => Value(word) is not null || CourseGrades.IsGrade(word);

    private static bool IsWhole(string word) => word.Length is 1 or 2 && word.All(char.IsAsciiDigit);

    private static bool IsDecimal(string word) => Value(word) is { } value && (word.Contains('.', StringComparison.Ordinal) || value >= 10);

    private static decimal? Value(string word) =>
        decimal.TryParse(word.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value) ? value : null;

    /// <summary>The parts kept, as they stood in the text.</summary>
    private static string Rejoined(string text, string[] parts, int kept)
    {
        if (kept == parts.Length)
        {
            return text;
        }

        int at = 0;
        for (int i = 0; i < kept; i++)
        {
            at = text.IndexOf(parts[i], at, StringComparison.Ordinal) + parts[i].Length;
        }

        string title = text[..at];
        return title.Contains('(', StringComparison.Ordinal) && !title.Contains(')', StringComparison.Ordinal) ? title + ")" : title.Trim();
    }

    [GeneratedRegex(@"^\s*([+-]\s+|OK\s+|NO\s+|\d{1,2}\s+(?=\S*[A-Z]))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Patterns.Patience)]
    private static partial Regex Number();

    [GeneratedRegex(@"^(?<grade>[A-Z]{1,2}[+-]?)\s{2,}(?=[A-Z])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Patterns.Patience)]
    private static partial Regex First();

    [GeneratedRegex(@"^\s*([-*•+]|\d{1,2}[.)])\s+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Patterns.Patience)]
    public static partial Regex Bullet();

    [GeneratedRegex(@",\s+|\s+-\s+|\s*\(|;\s+", RegexOptions.CultureInvariant, Patterns.Patience)]
    private static partial Regex Parts();

    [GeneratedRegex(@"^(?<title>.*?\S)(?<gap>\s*[|,;]\s*|\s+[-–]\s+|\s+)(?<word>\d+[.,]\d+|[^\s|,;()]+)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Patterns.Patience)]
    private static partial Regex Last();

    /// <summary>Words that IsGrade knows and that stand at the end of titles: "Analysis I", "AP Calculus BC", "AP Computer Science A", "Programming in C".</summary>
    [GeneratedRegex(@"(\s(I|IN|X|AB|BC|CD|AP|EX|EN|T|TR|O|--)|\bAP\b.*\s[A-Z]|\b(in|with|to|and|of|using|program+ing|language|objective|visual|embedded|advanced) [A-Z])$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Patience)]
    private static partial Regex Titled();

    [GeneratedRegex(@"\s\d{1,3}([.,]\d{1,2})?[\s|;]+\d{1,3}([.,]\d{1,2})?(?=\s|$)|\s(\d{1,3}[.,]\d{1,2}|[1-9]\d)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Patterns.Patience)]
    private static partial Regex Mark();

    [GeneratedRegex(@"\s{2,}|\t|\s*\|\s*", RegexOptions.CultureInvariant, Patterns.Patience)]
    private static partial Regex Gap();

    /// <summary>A mark between cells: no blank follows it, and a comma in it is no decimal one.</summary>
    [GeneratedRegex(@"(?<=\S)(;|(?<!\d),|,(?!\d)|,(?=\d+\.\d))(?=\S)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Patterns.Patience)]
    private static partial Regex CellMark();

    [GeneratedRegex(@"(?<![\w.,/-])(?<mark>\d{1,3}([.,]\d+)?)\s*(/|\bout of\b)\s*(?<most>100|20|10|4\.0+|4\.3+|5\.0+)(?![\w/.-])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Patience)]
    private static partial Regex OfMost();

    [GeneratedRegex(@"^(UG|GR|U|G|LD|UD)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Patterns.Patience)]
    private static partial Regex LevelCell();

    [GeneratedRegex(@"^(?<credits>\d{1,2}([.,]\d+)?) ?(credits?|credit hours?|units?|hours|crs?|cr[eé]d(its?|itos?)?|ects)\.?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Patience)]
    internal static partial Regex CreditWords();
}
