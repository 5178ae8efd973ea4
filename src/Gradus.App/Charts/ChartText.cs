using System.Globalization;

namespace Gradus.App.Charts;

/// <summary>Words and numbers on drawings.</summary>
internal static class ChartText
{
    public static string Whole(double value) => value.ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary>Dollars of an axis: "$0", "$20k", "$1.5M".</summary>
    public static string ShortMoney(double dollars) =>
        dollars == 0 ? "$0"
        : Math.Abs(dollars) >= 1_000_000 ? (dollars / 1_000_000).ToString("$#,0.##", CultureInfo.InvariantCulture) + "M"
        : (dollars / 1000).ToString("$#,0.##", CultureInfo.InvariantCulture) + "k";

    /// <summary>Dollars at a mark, as far as they are needed there: "$5.9k", "-$26k", "$1.2M".</summary>
    public static string MoneyMark(double dollars)
    {
        double size = Math.Abs(dollars);
        string text = size < 995 ? (Math.Round(size / 10) * 10).ToString("0", CultureInfo.InvariantCulture)
            : size < 9_950 ? (size / 1000).ToString("0.#", CultureInfo.InvariantCulture) + "k"
            : size < 999_500 ? (size / 1000).ToString("0", CultureInfo.InvariantCulture) + "k"
            : (size / 1_000_000).ToString("0.##", CultureInfo.InvariantCulture) + "M";
        return (dollars <= -5 ? "-$" : "$") + text;
    }

    /// <summary>A calendar year.</summary>
    public static string Year(double year) => year.ToString("0", CultureInfo.InvariantCulture);

    /// <summary>At most four characters: "137", "1.2k", "25k".</summary>
    public static string Short(double value) => value < 1000
        ? Whole(value)
        : (value / 1000).ToString(value < 9950 ? "0.#" : "0", CultureInfo.InvariantCulture) + "k";

    /// <summary>Breaks a text between words into lines of about the given length; what is beyond the last line is cut with "...".</summary>
    public static IReadOnlyList<string> Lines(string text, int length, int most)
    {
        var lines = new List<string>();
        string line = "";
        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > length)
            {
                lines.Add(line);
                line = word;
            }
            else
            {
                line = line.Length == 0 ? word : line + " " + word;
            }
        }

        lines.Add(line);
        return lines.Count <= most ? lines : [.. lines.Take(most - 1), lines[most - 1] + " ..."];
    }
}
