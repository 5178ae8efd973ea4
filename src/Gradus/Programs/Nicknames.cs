namespace Gradus.Programs;

/// <summary>What people call things, beside the names the publishers give them.</summary>
/// <param name="Institutions">By nickname: who is meant, the likeliest first.</param>
/// <param name="Programs">By nickname: the ids of the programs that are meant.</param>
/// <param name="Words">Short forms of words, with what they stand for.</param>
/// <param name="Conditions">Phrases that ask for something rather than name it.</param>
/// <param name="Fillers">Words that tell nothing apart here, such as "degree".</param>
/// <remarks>Every key is plain words, parted by one blank. Immutable and safe to share between threads.</remarks>
public sealed record Nicknames(
    IReadOnlyDictionary<string, IReadOnlyList<UnitId>> Institutions,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Programs,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Words,
    IReadOnlyDictionary<string, WordsCondition> Conditions,
    IReadOnlySet<string> Fillers)
{
    /// <summary>Of a dataset that carries none.</summary>
    public static Nicknames None { get; } = new(
        new Dictionary<string, IReadOnlyList<UnitId>>(),
        new Dictionary<string, IReadOnlyList<string>>(),
        new Dictionary<string, IReadOnlyList<string>>(),
        new Dictionary<string, WordsCondition>(),
        new HashSet<string>());

    /// <summary>What an institution is called beside its names.</summary>
    public IEnumerable<string> Of(UnitId institution) => Institutions.Where(n => n.Value.Contains(institution)).Select(n => n.Key);
}
