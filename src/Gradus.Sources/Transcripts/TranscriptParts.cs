using System.Text.RegularExpressions;
using Gradus.Readiness.Courses;

namespace Gradus.Sources.Transcripts;

/// <summary>Several courses on one line, each with its own result, apart: a grade belongs to the course that it stands behind.</summary>
internal static partial class TranscriptParts
{
    private const int FewestLetters = 3;

    /// <summary>The courses of a line as lines of their own; the line itself where it is one.</summary>
    public static IReadOnlyList<string> Of(string line)
    {
        string rest = WithoutLabel(line);
        string[] sentences = Apart(rest, Sentences());
        return [.. sentences.SelectMany(s => Apart(s, Commas()))];
    }

    /// <summary>True where a title and a result end a line: "Linear Algebra - A", "Probability 69", "Statistics (B+)".</summary>
    public static bool HasResult(string line) => Result().Match(line) is { Success: true } found && found.Groups["title"].Value.Count(char.IsLetter) >= FewestLetters;

    /// <summary>A part with its result behind a comma: of a line that has several, a number behind a word is a mark and no code, and a letter a grade and no article.</summary>
    private static string Plain(string part) => TranscriptCode.Part(part).Code is null || Marked().IsMatch(part) ? Lettered().Replace(Marked().Replace(part, "${title}, ${result}"), "${title}, ${result}") : part;

    /// <summary>Off the front what only says where or when: "Sem III:", "Community college:".</summary>
    private static string WithoutLabel(string line) =>
        Label().Match(line) is { Success: true } found && CourseWords.SubjectsOf(found.Groups["label"].Value).Count == 0 && HasResult(found.Groups["rest"].Value)
            ? found.Groups["rest"].Value
            : line;

    /// <summary>Parted only where two parts at least have a result of their own, one of them with a title that is no mere code.</summary>
    private static string[] Apart(string line, Regex between)
    {
        string[] parts = [.. between.Split(line).Select(p => p.Trim().TrimEnd('.')).Where(p => p.Length > 0)];
        return parts.Count(HasResult) > 1 && Array.Exists(parts, p => HasResult(p) && Lower().IsMatch(p)) ? [.. parts.Select(Plain)] : [line];
    }

    [GeneratedRegex(@"^\s*(?<label>[\p{L}\d .&'/-]*\b(sem|semester|term|year|quarter|trimester|fall|autumn|winter|spring|summer|college|university|school|institute|cc|transcript|courses|classes|exams?)\b[\p{L}\d .&'/-]{0,20}):\s+(?<rest>\S.*)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Patience)]
    private static partial Regex Label();

    /// <summary>A semicolon, or a full stop between two sentences.</summary>
    [GeneratedRegex(@";\s*|(?<=[\p{Ll}\d)+-]|\b[A-DF])\.\s+(?=\p{Lu})", RegexOptions.CultureInvariant, Patterns.Patience)]
    private static partial Regex Sentences();

    /// <summary>A comma that stands in no brackets.</summary>
    [GeneratedRegex(@",\s+(?![^()]*\))", RegexOptions.CultureInvariant, Patterns.Patience)]
    private static partial Regex Commas();

    [GeneratedRegex(@"^(?<title>.*?\p{L}.*?)(\s*[-:(=]\s*|\s+)\(?((score\s*)?[1-5]\)?(?<=\bAP\b.*)|[A-DF][+-]?\)?|\d{1,2}(\.\d+)?\s+[A-DFPS][+-]?|\d{2,3}(\.\d+)?(\s*%|\s*/\s*\d{2,3})?\)?|in progress( \p{L}+ \d{4})?)(\s*\([^()]{1,20}\))?\.?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Patterns.Patience)]
    private static partial Regex Result();

    [GeneratedRegex(@"^(?<title>[^\d]*\p{L}[^\d]*?)(\s*[-:(=]\s*|\s+)\(?(?<result>\d{2,3}(\.\d+)?(%|\s*/\s*\d{2,3})?)\)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Patterns.Patience)]
    private static partial Regex Marked();

    [GeneratedRegex(@"^(?<title>.*\p{Ll}{2})\s+(?<result>[A-DF][+-]?)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Patterns.Patience)]
    private static partial Regex Lettered();

    /// <summary>A word in small letters, which no code has.</summary>
    [GeneratedRegex(@"\p{Lu}?\p{Ll}{3,}", RegexOptions.CultureInvariant, Patterns.Patience)]
    private static partial Regex Lower();
}
