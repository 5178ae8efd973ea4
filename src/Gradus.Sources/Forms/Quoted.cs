using System.Text;

namespace Gradus.Sources.Forms;

/// <summary>A value given from outside, safe and short enough to stand in a message.</summary>
public static class Quoted
{
    private const int Longest = 40;

    /// <summary>In single quotes; cut after 40 characters; characters that do not belong in a message become U+FFFD.</summary>
    public static string Of(string text)
    {
        StringBuilder shown = new("'");
        int count = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (++count > Longest)
            {
                shown.Append("...");
                break;
            }

            bool plain = rune.Value > char.MaxValue || (rune.Value >= ' ' && FormText.IsAllowed((char)rune.Value));
            shown.Append(plain ? rune.ToString() : "\uFFFD");
        }

        return shown.Append('\'').ToString();
    }
}
