namespace Gradus.SelfTests;

/// <summary>Ranks of small matrices by minors, in whole numbers.</summary>
internal static class Ranks
{
    /// <summary>The largest size of a square part whose determinant is not 0; rows one after the other.</summary>
    public static long Of(IReadOnlyList<long> entries, int columns)
    {
        int rows = entries.Count / columns;
        for (int size = Math.Min(rows, columns); size > 0; size--)
        {
            if (Sets(rows, size).Any(r => Sets(columns, size).Any(c => Determinant(entries, columns, r, c) != 0)))
            {
                return size;
            }
        }

        return 0;
    }

    private static long Determinant(IReadOnlyList<long> entries, int columns, int[] rows, int[] cols) => rows.Length == 0 ? 1
        : cols.Select((c, i) => (i % 2 == 0 ? 1 : -1) * entries[(rows[0] * columns) + c] * Determinant(entries, columns, rows[1..], [.. cols[..i], .. cols[(i + 1)..]])).Sum();

    private static IEnumerable<int[]> Sets(int of, int size) => Enumerable.Range(0, 1 << of)
        .Select(bits => Enumerable.Range(0, of).Where(i => (bits >> i & 1) == 1).ToArray())
        .Where(set => set.Length == size);
}
