namespace Gradus.App.Commands;

/// <summary>Text that fits 100 columns.</summary>
internal static class PlainText
{
    private const int Width = 100;

    /// <summary>A bullet, broken at blanks and indented by two.</summary>
    public static void WriteBullet(string text)
    {
        string line = "-";
        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length + 1 + word.Length > Width)
            {
                Console.Out.WriteLine(line);
                line = " ";
            }

            line += " " + word;
        }

        Console.Out.WriteLine(line);
    }

    /// <summary>Left-aligned columns with two blanks between; the last is cut to the width.</summary>
    public static void WriteTable(IReadOnlyList<string[]> rows)
    {
        if (rows.Count == 0)
        {
            return;
        }

        int[] widths = [.. Enumerable.Range(0, rows[0].Length).Select(i => rows.Max(row => row[i].Length))];
        foreach (string[] row in rows)
        {
            string line = string.Join("  ", row.Select((cell, i) => i == row.Length - 1 ? cell : cell.PadRight(widths[i])));
            Console.Out.WriteLine((line.Length > Width ? line[..(Width - 1)] + "…" : line).TrimEnd());
        }
    }
}
