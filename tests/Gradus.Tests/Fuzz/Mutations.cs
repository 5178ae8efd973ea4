using System.Text;

namespace Gradus.Tests.Fuzz;

/// <summary>
/// Inputs that are nearly right: a good one with a few changes. Bytes are flipped, taken out, doubled, moved in from
/// another good one, cut off, or replaced by what readers of text stumble over.
/// </summary>
internal static class Mutations
{
    private static readonly byte[][] Stumbles =
    [
        .. new[]
        {
            "[", "]", "{", "}", "\"", "'", ":", ": ", "- ", "...", "---", "&a ", "*a", "!!str ", "? ", "|", ">", "%", "@", "`", "\t", "\r", "\n", "\r\n", "\0", "\u001b[31m",
            "\uFEFF", "\u202e", "\uFF1D1+1", "null", "~", "true", "NaN", ".inf", "-1", "1e999", "99999999999999999999", "0x", "-0", "é漢😀", ",", ",,", ";", "=", "==", "+", "&", "%00", "%ff", "%", "..", "//", "\\",
            "<", "<!DOCTYPE a [<!ENTITY b \"c\">]>", "]]>", "PK\u0003\u0004", "//evil.example",
        }.Select(Encoding.UTF8.GetBytes),
        [0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xFF, 0xFE], [0x1F, 0x8B], [0x80, 0x80, 0x80],
    ];

    /// <summary>One to six changes to one of the good inputs.</summary>
    public static byte[] Next(Dice dice, IReadOnlyList<byte[]> good)
    {
        List<byte> bytes = [.. dice.Of(good)];
        for (int changes = 1 + dice.Below(6); changes > 0; changes--)
        {
            Change(dice, bytes, good);
        }

        return [.. bytes];
    }

    /// <summary>The same of texts; what is no UTF-8 becomes U+FFFD.</summary>
    public static string Text(Dice dice, IReadOnlyList<string> good) =>
        Encoding.UTF8.GetString(Next(dice, [.. good.Select(Encoding.UTF8.GetBytes)]));

    private static void Change(Dice dice, List<byte> bytes, IReadOnlyList<byte[]> good)
    {
        int at = dice.Below(bytes.Count + 1);
        int length = Math.Min(dice.Below(24), bytes.Count - at);
        switch (dice.Below(8))
        {
            case 0 when at < bytes.Count:
                bytes[at] ^= (byte)(1 << dice.Below(8));
                break;
            case 1 when at < bytes.Count:
                bytes[at] = (byte)dice.Below(256);
                break;
            case 2:
                bytes.RemoveRange(at, length);
                break;
            case 3:
                byte[] doubled = [.. bytes.GetRange(at, length)];
                for (int times = dice.Below(40); times > 0; times--)
                {
                    bytes.InsertRange(at, doubled);
                }

                break;
            case 4:
                bytes.RemoveRange(at, bytes.Count - at);
                break;
            case 5:
                byte[] other = dice.Of(good);
                int from = dice.Below(other.Length);
                bytes.InsertRange(at, other[from..Math.Min(other.Length, from + dice.Below(200))]);
                break;
            default:
                bytes.InsertRange(at, dice.Of(Stumbles));
                break;
        }
    }
}
