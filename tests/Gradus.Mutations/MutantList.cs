namespace Gradus.Mutations;

/// <summary>Gives mutants their numbers; those refused once, because they do not compile, are not given again.</summary>
internal sealed class MutantList
{
    private const int LongestText = 90;

    private readonly List<Mutant> _all = [];
    private readonly Dictionary<string, int> _occurrences = new(StringComparer.Ordinal);
    private readonly HashSet<string> _refused;

    public MutantList(HashSet<string> refused) => _refused = refused;

    public IReadOnlyList<Mutant> All => _all;

    /// <summary>The number of a new mutant; null where it was refused.</summary>
    public int? Add(string file, int line, string original, string replacement)
    {
        (string from, string to) = (OneLine(original), OneLine(replacement));
        int occurrence = _occurrences[$"{file}|{from}|{to}"] = _occurrences.GetValueOrDefault($"{file}|{from}|{to}") + 1;
        var mutant = new Mutant(_all.Count + 1, file, line, from, to, occurrence);
        if (_refused.Contains(mutant.Key))
        {
            return null;
        }

        _all.Add(mutant);
        return mutant.Id;
    }

    private static string OneLine(string code)
    {
        string line = string.Join(' ', code.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= LongestText ? line : $"{line[..(LongestText / 2)]} ... {line[^(LongestText / 2)..]}";
    }
}
