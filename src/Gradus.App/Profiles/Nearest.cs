namespace Gradus.App.Profiles;

/// <summary>Finds the word that was probably meant.</summary>
public static class Nearest
{
    /// <summary>"; did you mean 'x'?" shortened to read on, or nothing where no candidate is near enough.</summary>
    public static string Suggestion(string word, IEnumerable<string> candidates) =>
        Find(word, candidates) is { } near ? $" (did you mean '{near}'?)" : "";

    /// <summary>
    /// The candidate with the fewest changed letters, at most a third of its length rounded up; letter case, hyphens,
    /// underscores and blanks do not count. The ordinally first of equals; where none is near, the only one that begins
    /// like the word or that the word begins with; else null.
    /// </summary>
    public static string? Find(string word, IEnumerable<string> candidates)
    {
        if (word.Length > 60)
        {
            return null;
        }

        string bare = Bare(word);
        List<string> all = [.. candidates];
        return ByLetters(bare, all) ?? ByBeginning(bare, all);
    }

    private static string? ByBeginning(string bare, List<string> candidates)
    {
        List<string> alike = [.. candidates.Where(c => (bare.Length >= 2 && Bare(c).StartsWith(bare, StringComparison.Ordinal))
            || (c.Length >= 4 && bare.StartsWith(Bare(c), StringComparison.Ordinal)))];
        return alike.Count == 1 ? alike[0] : null;
    }

    private static string? ByLetters(string bare, List<string> candidates) =>
        candidates
            .Select(c => (Candidate: c, Bare: Bare(c)))
            .Select(c => (c.Candidate, Distance: Distance(bare, c.Bare), Most: (c.Bare.Length + 2) / 3))
            .Where(c => c.Distance == 0 || (c.Distance <= c.Most && c.Distance < bare.Length))
            .OrderBy(c => c.Distance)
            .ThenBy(c => c.Candidate, StringComparer.Ordinal)
            .Select(c => c.Candidate)
            .FirstOrDefault();

    private static string Bare(string word) =>
        string.Concat(word.Where(c => c is not ('-' or '_' or ' '))).ToLowerInvariant();

    /// <summary>Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours.</summary>
    private static int Distance(string a, string b)
    {
        int[,] d = new int[a.Length + 1, b.Length + 1];
        for (int i = 0; i <= a.Length; i++)
        {
            for (int j = 0; j <= b.Length; j++)
            {
                d[i, j] = i == 0 || j == 0
                    ? i + j
                    : Math.Min(Math.Min(d[i - 1, j] + 1, d[i, j - 1] + 1), d[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + 1);
                }
            }
        }

        return d[a.Length, b.Length];
    }
}
