using System.Text;
using System.Text.RegularExpressions;

namespace Gradus.Sources.Yaml;

/// <summary>Writes texts so that every reader of YAML gives them back unchanged, with quotes only where needed.</summary>
public static partial class YamlText
{
    private static readonly HashSet<string> Reserved = new(StringComparer.OrdinalIgnoreCase) { "null", "~", "y", "n" };

    /// <summary>A text as a value of its own on a line.</summary>
    public static string Block(string text) => IsPlain(text, ":") && !text.Contains(": ", StringComparison.Ordinal) && text[^1] != ':'
        ? text
        : Quote(text);

    /// <summary>A text inside brackets or braces.</summary>
    public static string Flow(string text) => IsPlain(text, "") && text.IndexOf(',', StringComparison.Ordinal) < 0 ? text : Quote(text);

    /// <summary>True when other readers of YAML would take the bare text for a number or a flag.</summary>
    public static bool IsNumberOrFlag(string text) => NumberOrFlag().IsMatch(text);

    private static bool IsPlain(string text, string alsoAllowed)
    {
        if (text.Length == 0 || !char.IsLetterOrDigit(text[0]) || text[^1] == ' ' || Reserved.Contains(text) || IsNumberOrFlag(text))
        {
            return false;
        }

        foreach (char c in text)
        {
            if (!char.IsLetterOrDigit(c) && " .,;()/&+%$-_=?'".IndexOf(c, StringComparison.Ordinal) < 0
                && alsoAllowed.IndexOf(c, StringComparison.Ordinal) < 0)
            {
                return false;
            }
        }

        return true;
    }

    private static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (char c in text)
        {
            quoted.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                _ => c.ToString(),
            });
        }

        return quoted.Append('"').ToString();
    }

    [GeneratedRegex(@"^([-+]?(\.[0-9]+|[0-9][0-9_]*(\.[0-9]*)?)([eE][-+]?[0-9]+)?|0x[0-9a-fA-F]+|0o[0-7]+|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)|true|True|TRUE|false|False|FALSE|yes|Yes|YES|no|No|NO|on|On|ON|off|Off|OFF)$", RegexOptions.ExplicitCapture, Patterns.Patience)]
    private static partial Regex NumberOrFlag();
}
