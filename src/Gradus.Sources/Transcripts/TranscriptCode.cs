using System.Text.RegularExpressions;

namespace Gradus.Sources.Transcripts;

/// <summary>The code of a course at the beginning of a text: "MATH 2551", "CS 61A", "17CS32", "MAT-171", "COMP SCI 302".</summary>
internal static partial class TranscriptCode
{
    /// <summary>The code, and what follows it without a hyphen between; no code and the whole text where it begins with none.</summary>
    public static (string? Code, string After) Part(string text)
    {
        Match match = Code().Match(text);
        if (!match.Success)
        {
            return (null, text.Trim());
        }

        string rest = text[match.Length..].TrimStart(' ', '\t', '|');
        rest = rest.StartsWith("- ", StringComparison.Ordinal) || rest.StartsWith(": ", StringComparison.Ordinal) ? rest[2..].TrimStart() : rest;
        return rest.Count(char.IsLetter) >= 3 ? (Blanks().Replace(match.Value.Trim(), " "), rest) : (null, text.Trim());
    }

    [GeneratedRegex(@"^(([A-Z][A-Z&/]{0,9}( [A-Z&]{1,5})?|[A-Z][a-z]{1,4})[\s|-]{0,8}([A-Z]\d{1,4}|\d{1,5})(/[A-Z]?\d{1,5})?[A-Z]{0,3}|\d{2}[A-Z]{2,6}\d{2,4}[A-Z]?)(?=[\s|:]|$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Patterns.Patience)]
    private static partial Regex Code();

    [GeneratedRegex(@"[\s|]+", RegexOptions.CultureInvariant, Patterns.Patience)]
    private static partial Regex Blanks();
}
