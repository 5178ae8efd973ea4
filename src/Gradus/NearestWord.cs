namespace Gradus;

/// <summary>Finds the word that was probably meant.</summary>
public static class NearestWord
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
            .Select(c => (c.Candidate, Distance: EditDistance.Between(bare, c.Bare), Most: (c.Bare.Length + 2) / 3))
            .Where(c => c.Distance == 0 || (c.Distance <= c.Most && c.Distance < bare.Length))
            .OrderBy(c => c.Distance)
            .ThenBy(c => c.Candidate, StringComparer.Ordinal)
            .Select(c => c.Candidate)
            .FirstOrDefault();

    private static string Bare(string word) =>
        string.Concat(word.Where(c => c is not ('-' or '_' or ' '))).ToLowerInvariant();
}
