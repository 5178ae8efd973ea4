namespace Gradus.Sources.Publishers.Ipeds;

/// <summary>Takes apart the other names that an institution lists in one field of the directory.</summary>
public static class AliasList
{
    private static readonly char[] Separators = ['|', ';'];

    /// <summary>
    /// Names in the order given, each once. A bar or semicolon separates; commas do where neither occurs and no part
    /// looks like the tail of one name ("Bloomfield, NJ", "Academy, Inc.").
    /// </summary>
    public static IReadOnlyList<string> Split(string aliases)
    {
        const StringSplitOptions Tidy = StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries;
        string[] parts = aliases.Split(Separators, Tidy);
        if (parts.Length == 1)
        {
            string[] byComma = parts[0].Split(',', Tidy);
            parts = Array.Exists(byComma, IsTail) ? parts : byComma;
        }

        return [.. parts.Select(OneSpace).Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    private static bool IsTail(string part) =>
        part.Length <= 2 || part.TrimEnd('.') is "Inc" or "LLC" or "The" or "Ltd" or "Puerto Rico";

    private static string OneSpace(string text) => string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
