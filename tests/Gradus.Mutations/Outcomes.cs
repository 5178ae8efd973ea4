namespace Gradus.Mutations;

/// <summary>What became of each mutant that was tried, kept in a file, one a line: a run that was broken off goes on where it stood.</summary>
internal sealed class Outcomes
{
    private const string Killed = "killed ";
    private const string Lives = "lives ";

    private readonly string _file;
    private readonly Dictionary<string, bool> _killed = new(StringComparer.Ordinal);

    /// <param name="file">The file; made when the first outcome is known.</param>
    public Outcomes(string file)
    {
        _file = file;
        foreach (string line in File.Exists(file) ? File.ReadLines(file) : [])
        {
            bool killed = line.StartsWith(Killed, StringComparison.Ordinal);
            _killed[line[(killed ? Killed : Lives).Length..]] = killed;
        }
    }

    /// <summary>True where a test killed it, false where none did; null where it was not tried.</summary>
    public bool? Of(Mutant mutant) => _killed.TryGetValue(mutant.Key, out bool killed) ? killed : null;

    public void Add(Mutant mutant, bool killed)
    {
        _killed[mutant.Key] = killed;
        File.AppendAllText(_file, $"{(killed ? Killed : Lives)}{mutant.Key}\n");
    }
}
