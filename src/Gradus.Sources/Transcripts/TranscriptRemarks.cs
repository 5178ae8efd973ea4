using System.Text;
using System.Text.RegularExpressions;
using Gradus.Readiness.Courses;

namespace Gradus.Sources.Transcripts;

/// <summary>What stands behind the title of a line and is neither a letter nor a number: "Not passed", "6 ECTS", "4/20", "retaking next spring".</summary>
/// <param name="Text">The line without what was understood.</param>
/// <param name="Grade">A grade that names its scale; null where none does.</param>
/// <param name="Result">Words that say how the course ended, short enough for a grade; null where none do.</param>
/// <param name="Credits">Null where none are named.</param>
/// <param name="IsOpen">True where words stand behind the title that were not understood, or the line is a sentence.</param>
internal sealed partial record TranscriptRemarks(string Text, string? Grade, string? Result, decimal? Credits, bool IsOpen)
{
    private const int LeastLetters = 3;

    /// <summary>Parts what a label named from what stands before it.</summary>
    private const string Gap = "  ";

    public static TranscriptRemarks Of(string line)
    {
        decimal? credits = null;
        if (Counted().Match(line) is { Success: true } stated && !IsCredit(line, stated))
        {
            credits = TranscriptLine.Credits(stated.Groups["credits"].Value);
            line = string.Concat(line.AsSpan(0, stated.Index), Gap, line.AsSpan(stated.Index + stated.Length));
        }

        var text = new StringBuilder(line.Length);
        (string? grade, string? result) = (null, null);
        bool titled = false, open = false;
        int at = 0;
        string between = "";
        foreach ((int index, int length) in Separator().Matches(line).Select(m => (m.Index, m.Length)).Append((line.Length, 0)))
        {
            string part = line[at..index];
            string said = part.Trim(' ', '(', ')', '.', '!', ':');
            bool isTaken = false, isLabel = false;
            if (!titled)
            {
                titled = said.Count(char.IsLetter) >= LeastLetters && !CourseGrades.IsGrade(said);
            }
            else if (said.Length > 0 && !CourseGrades.IsGrade(said) && !TranscriptTerm.IsHeading(said) && said.Any(c => char.IsLetter(c) || c is '/' or '%'))
            {
                bool isColumn = between.AsSpan().ContainsAny('|', '\t') || between is [' ', ' ', ..];
                isTaken = true;
                if (CourseGrades.IsScaled(said) && CourseGrades.Scaled(said) is not null)
                {
                    grade ??= said;
                }
                else if (TranscriptLine.CreditWords().Match(said) is { Success: true } counted)
                {
                    credits ??= TranscriptLine.Credits(counted.Groups["credits"].Value);
                }
                else if ((IsTitle(said) && said.Contains(' ', StringComparison.Ordinal) ? CourseResults.OfTitled(said) : CourseResults.Of(said)) is { } ended)
                {
                    result ??= said.Length <= TranscriptLine.LongestGrade ? said : CourseResults.WordOf(ended);
                }
                else if (Label().IsMatch(said))
                {
                    isLabel = true;
                }
                else
                {
                    // What stands behind a colon may be a subtitle, and stays one.
                    bool isRemark = !IsTitle(said);
                    isTaken = isRemark && between is not [':', ..];
                    open |= isColumn || isRemark;
                }
            }

            if (!isTaken)
            {
                text.Append(between).Append(part);
            }

            (between, at) = (isLabel ? Gap : line.Substring(index, length), index + length);
        }

        result ??= CourseResults.Inside(line) is { } inside ? CourseResults.WordOf(inside) : null;
        return new TranscriptRemarks(text.ToString().Trim(), grade, result, credits, open || Sentence().IsMatch(line));
    }

    /// <summary>The grade of the course: as read elsewhere in the line, beside what the remarks say; not known where nothing says it and words were not understood.</summary>
    /// <param name="read">The letter or number of the line; null where there is none.</param>
    public string? Joined(string? read) =>
        CourseResults.Joined(Grade ?? ((Result is not null || IsOpen) && read?.Length > 2 && CourseResults.Of(read) is CourseOutcome.Passed ? null : read), Result) ?? (IsOpen ? CourseGrades.NotRead : null);

    /// <summary>True for "CR" behind two numbers, which is the grade "credit": "3.00 3.00 CR".</summary>
    private static bool IsCredit(string line, Match stated) => stated.Value.EndsWith("CR", StringComparison.Ordinal) && char.IsAsciiDigit(line[stated.Index - 1]);

    /// <summary>True for words that may be a part of a title: each begins with a capital, or joins others, or they name a subject.</summary>
    private static bool IsTitle(string words) => !words.Any(c => char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.OtherLetter)
        && (CourseWords.SubjectsOf(words).Count > 0 || !Plain().IsMatch(words));

    [GeneratedRegex(@"\s{2,}|\t|\s*\|\s*|,\s+|;\s*|:\s+|\s+[-–—]\s+|\s*\(", RegexOptions.CultureInvariant, Patterns.Patience)]
    private static partial Regex Separator();

    /// <summary>A word in small letters that joins nothing.</summary>
    [GeneratedRegex(@"(?<![\w'-])(?!(and|or|of|for|in|with|to|the|an?|on|by|from|using|its|based|de|la|le|les|des|du|et|der|die|das|und|mit|für|di|del|y|e|en|lab|honou?rs|online|part)\b)\p{Ll}[\p{Ll}']+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Patterns.Patience)]
    private static partial Regex Plain();

    /// <summary>A count of credits that names them, wherever it stands behind the title: "10 créd.", "(3 cr.)", "20cr".</summary>
    [GeneratedRegex(@"(?<=\S)[\s,;|]+[(\[]?\s*(?<credits>\d{1,2}([.,]\d+)?)\s?(crs?|cr[eé]d|cr[eé]ditos?|credits?|credit hours?|units?|ects)\.?\s*[)\]]?(?=\s|[,;]|$)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Patience)]
    private static partial Regex Counted();

    [GeneratedRegex(@"^(final |overall )?(marks?|grades?|score|note|result|status|credits?|units|ects)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Patience)]
    private static partial Regex Label();

    /// <summary>Words of somebody who tells of a course, and no words of a title.</summary>
    [GeneratedRegex(@"^no\s|\b(my|but|because|never|not|got|had|have|haven't|didn't|don't|started|tried|want|hope|hoping|need|will|should|maybe|perhaps|forgot|half|only|almost|watched|yet|some of|a bit|a little|on my own|self[- ]?(taught|study|studied)|youtube|plan(s|ning)? (to|on|for)|going to|intend|would like|recommended)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Patience)]
    private static partial Regex Sentence();
}
