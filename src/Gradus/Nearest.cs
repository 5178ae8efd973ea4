namespace Gradus;

/// <summary>Names close to a mistyped one.</summary>
public static class Nearest
{
    /// <summary>Nothing is near a longer text: no name is half as long, and the work would grow with it.</summary>
    private const int Longest = 200;

    /// <summary>
    /// The candidates at the smallest edit distance (insert, delete, replace, swap neighbours; Damerau 1964, restricted),
    /// those that begin with the text first; at most <paramref name="count"/>, none further than half the text's length.
    /// </summary>
    public static IReadOnlyList<string> To(string text, IEnumerable<string> candidates, int count)
    {
        if (text.Length > Longest)
        {
            return [];
        }

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
            : EditDistance.Between(wanted, candidate);
}
