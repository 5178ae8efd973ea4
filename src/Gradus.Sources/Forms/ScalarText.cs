using System.Globalization;
using System.Text;

namespace Gradus.Sources.Forms;

/// <summary>Writes one value so that every YAML reader, of version 1.1 or 1.2, reads it back alike.</summary>
public static class ScalarText
{
    private static readonly HashSet<string> WordsOfYaml11 =
        new(["y", "n", "yes", "no", "on", "off", "true", "false", "null"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Plain where that is safe, else in double quotes.</summary>
    public static string Of(ScalarNode scalar) =>
        scalar.Kind != ScalarKind.Text || IsSafePlain(scalar.Text) ? scalar.Text : InQuotes(scalar.Text);

    private static bool IsSafePlain(string text)
    {
        if (text.Length == 0 || text[^1] == ' ' || WordsOfYaml11.Contains(text))
        {
            return false;
        }

        return char.IsAsciiLetter(text[0])
            ? text.All(c => char.IsAsciiLetterOrDigit(c) || c is ' ' or '-' or '_' or '.' or '/' or '+' or '(' or ')')
            : IsCodeOrRange(text);
    }

    /// <summary>15-2051 and 12-15: digits around one hyphen, too short on the left to be a date.</summary>
    private static bool IsCodeOrRange(string text)
    {
        int hyphen = text.IndexOf('-', StringComparison.Ordinal);
        return hyphen is >= 1 and <= 3
            && hyphen < text.Length - 1
            && text.Where((_, i) => i != hyphen).All(char.IsAsciiDigit);
    }

    private static string InQuotes(string text)
    {
        StringBuilder quoted = new("\"");
        foreach (char c in text)
        {
            quoted.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                _ when c < ' ' || !FormText.IsAllowed(c) => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ => c.ToString(),
            });
        }

        return quoted.Append('"').ToString();
    }
}
