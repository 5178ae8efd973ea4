using System.Text;

namespace Gradus.App.Shell;

/// <summary>Cells of a table that is too wide: broken at spaces and hyphens, where they would else be broken within a word.</summary>
internal static class CellText
{
    /// <summary>Blanks behind each column.</summary>
    private const int Gap = 2;

    /// <summary>The cells as they are where every word of them fits its column; else with their lines broken, and the widths of all columns.</summary>
    /// <param name="columns">Names; those of number columns start with ">" and are never broken.</param>
    /// <param name="rows">Cells of the columns.</param>
    /// <param name="width">Of the screen.</param>
    public static (IReadOnlyList<IReadOnlyList<string>> Rows, IReadOnlyList<int>? Widths) Broken(IReadOnlyList<string> columns, IReadOnlyList<IReadOnlyList<string>> rows, int width)
    {
        int[] natural = [.. columns.Select((name, i) => rows.SelectMany(r => r[i].Split('\n')).Append(name.TrimStart('>')).Max(text => text.Length))];
        int[] widths = Fitted(columns, natural, width);
        bool[] cut = [.. columns.Select((name, i) => !name.StartsWith('>') && rows.Any(r => r[i].Split(' ', '\n').Any(word => word.Length > widths[i] && word.Contains('-', StringComparison.Ordinal))))];
        return !cut.Contains(true) ? (rows, null) : ([.. rows.Select(row => (IReadOnlyList<string>)[.. row.Select((cell, i) => cut[i] ? Lines(cell, widths[i]) : cell)])], widths);
    }

    /// <summary>The widths to which text columns shrink, the widest first, until all fit.</summary>
    private static int[] Fitted(IReadOnlyList<string> columns, int[] natural, int width)
    {
        int[] widths = [.. natural];
        int[] free = [.. Enumerable.Range(0, columns.Count).Where(i => !columns[i].StartsWith('>'))];
        while (free.Length > 0 && widths.Sum() + (Gap * columns.Count) > width && free.MaxBy(i => widths[i]) is var widest && widths[widest] > 1)
        {
            widths[widest]--;
        }

        return widths;
    }

    private static string Lines(string cell, int width)
    {
        var lines = new StringBuilder();
        int at = 0;
        foreach (string part in Parts(cell))
        {
            if (at > 0 && at + part.TrimEnd(' ').Length > width)
            {
                lines.Length -= lines[^1] == ' ' ? 1 : 0;
                lines.Append('\n');
                at = 0;
            }

            lines.Append(part);
            at = part.EndsWith('\n') ? 0 : at + part.Length;
        }

        return lines.ToString();
    }

    /// <summary>The pieces between which a line may end: each keeps the space or hyphen that ends it.</summary>
    private static IEnumerable<string> Parts(string cell)
    {
        int from = 0;
        for (int i = 0; i < cell.Length; i++)
        {
            if (cell[i] is ' ' or '-' or '\n')
            {
                yield return cell[from..(i + 1)];
                from = i + 1;
            }
        }

        yield return cell[from..];
    }
}
