namespace Gradus;

/// <summary>Names close to a mistyped one.</summary>
public static class Nearest
{
    /// <summary>
    /// The candidates at the smallest edit distance (insert, delete, replace, swap neighbours; Damerau 1964, restricted),
    /// those that begin with the text first; at most <paramref name="count"/>, none further than half the text's length.
    /// </summary>
    public static IReadOnlyList<string> To(string text, IEnumerable<string> candidates, int count)
    {
        string wanted = text.ToLowerInvariant();
        return
        [
            .. candidates
                .Select(c => (Candidate: c, Distance: Rank(wanted, c.ToLowerInvariant())))
                .Where(c => c.Distance <= Math.Max(2, wanted.Length / 2))
                .OrderBy(c => c.Distance)
                .ThenBy(c => c.Candidate, StringComparer.Ordinal)
                .Take(count)
                .Select(c => c.Candidate),
        ];
    }

    private static int Rank(string wanted, string candidate) =>
        wanted.Length >= 3 && (candidate.StartsWith(wanted, StringComparison.Ordinal) || candidate.EndsWith(wanted, StringComparison.Ordinal))
            ? 0
            : Distance(wanted, candidate);

    private static int Distance(string a, string b)
    {
        int[] before = new int[b.Length + 1];
        int[] previous = [.. Enumerable.Range(0, b.Length + 1)];
        int[] current = new int[b.Length + 1];
        for (int i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int replace = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                current[j] = Math.Min(replace, Math.Min(previous[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    current[j] = Math.Min(current[j], before[j - 2] + 1);
                }
            }

            (before, previous, current) = (previous, current, before);
        }

        return previous[b.Length];
    }
}
