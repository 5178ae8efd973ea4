using YamlDotNet.Core;

namespace Gradus.Sources.Forms;

/// <summary>Says what is wrong with malformed YAML in words that help to mend it.</summary>
internal static class YamlTrouble
{
    /// <summary>Where it is, and what, without a closing full stop.</summary>
    public static (Position At, string Words) Explain(YamlException error, string text)
    {
        Position at = YamlNodes.Of(error.Start);
        string message = error.Message;
        if (message.Contains("tab", StringComparison.Ordinal) && FirstIndentingTab(text) is { } tab)
        {
            return (FormText.PositionOf(text, tab), "a tab stands at the beginning of the line; indent with blanks");
        }

        return (at, message switch
        {
            _ when message.Contains("cannot start any token", StringComparison.Ordinal) => "a value cannot begin with this character; put the value in quotes",
            _ when message.Contains("found invalid mapping", StringComparison.Ordinal) => "a second ': ' on the line; put the value in quotes",
            _ when message.Contains("quoted scalar, found unexpected end", StringComparison.Ordinal) => "the quotes that open here are never closed",
            _ => Plain(message),
        });
    }

    private static string Plain(string message)
    {
        string words = message.Replace("While scanning", "while reading", StringComparison.Ordinal)
            .Replace("While parsing", "while reading", StringComparison.Ordinal)
            .Replace("  ", " ", StringComparison.Ordinal)
            .TrimEnd('.');
        return words.Length == 0 ? "it cannot be read here" : char.ToLowerInvariant(words[0]) + words[1..];
    }

    private static int? FirstIndentingTab(string text)
    {
        bool indenting = true;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\t' && indenting)
            {
                return i;
            }

            indenting = text[i] is '\n' or '\r' || (indenting && text[i] == ' ');
        }

        return null;
    }
}
