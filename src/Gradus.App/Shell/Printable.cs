using System.Text;

namespace Gradus.App.Shell;

/// <summary>
/// Text without the characters that tell a terminal to do something or hide how a line reads: what data or a person put
/// into it is shown, never obeyed.
/// </summary>
public static class Printable
{
    /// <summary>False for control characters other than tab and line ends, and for those that reorder text on the screen.</summary>
    public static bool Is(char c) => c switch
    {
        '\t' or '\n' or '\r' => true,
        < ' ' or (>= '\x7f' and <= '\x9f') => false,
        '\u200e' or '\u200f' or '\u061c' or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069') => false,
        _ => true,
    };

    /// <summary>The text with U+FFFD in place of each such character.</summary>
    public static string Of(string text)
    {
        foreach (char c in text)
        {
            if (!Is(c))
            {
                return string.Create(text.Length, text, (span, from) =>
                {
                    for (int i = 0; i < span.Length; i++)
                    {
                        span[i] = Is(from[i]) ? from[i] : Rune.ReplacementChar.ToString()[0];
                    }
                });
            }
        }

        return text;
    }
}
