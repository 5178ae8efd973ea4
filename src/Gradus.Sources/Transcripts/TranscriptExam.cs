using System.Text.RegularExpressions;
using Gradus.Readiness.Courses;

namespace Gradus.Sources.Transcripts;

/// <summary>Finds the score of an examination taken for credit: "AP Calculus AB  Score: 2", "CLEP Calculus 52".</summary>
internal static partial class TranscriptExam
{
    /// <summary>The line without the score, and the score as a grade that names its exam: "AP 2"; no grade and the line itself where it is of none.</summary>
    public static (string? Grade, string Left) Of(string line)
    {
        if (CreditExams.Named(line) is { } exam && Score().Match(line) is { Success: true } score)
        {
            return ($"{exam} {score.Groups["score"].Value}", $"{line[..score.Index].TrimEnd(' ', ',', '-', ':', '|', '(')}  {line[(score.Index + score.Length)..]}".Trim());
        }

        return (null, line);
    }

    [GeneratedRegex(@"\b(score|grade|mark)\s*[:=]?\s*\(?(?<score>\d{1,2})\)?(?![\d.,]*\d)|(?<=[a-z]{2}[,:]?\s+([A-D]{1,2}\s+)?)\(?(?<score>\d{1,2})\)?(?=\s*$|\s{2,}\d|\s+credit)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Patience)]
    private static partial Regex Score();
}
