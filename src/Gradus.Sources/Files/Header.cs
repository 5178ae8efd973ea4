using Gradus.Sources.Forms;

namespace Gradus.Sources.Files;

/// <summary>Finds declared columns in the header of a publisher's file.</summary>
public static class Header
{
    /// <summary>Position of each wanted column; -1 for an optional one that is not there.</summary>
    /// <exception cref="InputException">A column is missing or a wanted name occurs twice.</exception>
    public static int[] Locate(string file, IReadOnlyList<string> header, IReadOnlyList<SourceColumn> wanted)
    {
        var positions = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var twice = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (int i = 0; i < header.Count; i++)
        {
            string name = header[i].Trim();
            if (!positions.TryAdd(name, i))
            {
                twice.Add(name);
            }
        }

        return [.. wanted.Select(column => Position(file, header, column, positions, twice))];
    }

    private static int Position(
        string file, IReadOnlyList<string> header, SourceColumn column, Dictionary<string, int> positions, HashSet<string> twice)
    {
        foreach (string name in (string[])[column.Name, .. column.Aliases])
        {
            if (twice.Contains(name))
            {
                throw InputException.At(file, 1, name, "the header has this column twice.");
            }

            if (positions.TryGetValue(name, out int position))
            {
                return position;
            }
        }

        return column.Optional ? -1 : throw InputException.At(file, 1, column.Name, $"missing. {Describe(header, column)}");
    }

    private static string Describe(IReadOnlyList<string> header, SourceColumn column)
    {
        const int Shown = 12;
        string there = string.Join(", ", header.Take(Shown).Select(name => Quoted.Of(name.Trim())[1..^1]));
        string more = header.Count > Shown ? $" and {header.Count - Shown} more" : "";
        string also = column.Aliases.Length == 0 ? "" : $"Also accepted: {string.Join(", ", column.Aliases)}. ";
        return $"{also}The header has: {there}{more}.";
    }
}
