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
    /// <summary>Names of schools outside the United States, of which nothing here says anything.</summary>
    public IReadOnlySet<string> Elsewhere { get; init; } = new HashSet<string>();

    /// <summary>What is said of such a name.</summary>
    public const string NotInTheUnitedStates = "A school outside the United States is not in this data, which holds US schools only.";

    /// <summary>What people call an area: a city in it, and the miles around that city that hold it.</summary>
    public IReadOnlyDictionary<string, NamedArea> Areas { get; init; } = new Dictionary<string, NamedArea>();

    /// <summary>What people call work: a specialisation's key, or the code of an occupation.</summary>
    public IReadOnlyDictionary<string, string> Careers { get; init; } = new Dictionary<string, string>();

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

/// <summary>An area by the name that people give it.</summary>
/// <param name="Near">A city of it, as <c>--near</c> takes it.</param>
/// <param name="Miles">Around that city; above 0.</param>
public sealed record NamedArea(string Near, double Miles);
