namespace Gradus.Keeping;

/// <summary>One thing that the guide said of a program or offering.</summary>
/// <param name="Key">Which, the same in every dataset: "price-away", "fact.deadlines".</param>
/// <param name="Name">In words.</param>
/// <param name="Value">As a person would read it; at most <see cref="LongestValue"/> characters.</param>
/// <param name="Standing">How sure and of when; empty where that is not said.</param>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record SeenFact(string Key, string Name, string Value, string Standing)
{
    /// <summary>Most characters of a key or a name.</summary>
    public const int LongestName = 80;

    /// <summary>Most characters of a value or a standing.</summary>
    public const int LongestValue = 600;
}

/// <summary>What the guide said of a program or offering when its person last looked.</summary>
/// <param name="Item">Identifier of the program or offering.</param>
/// <param name="Dataset">Version of the dataset that said so.</param>
/// <param name="Facts">At most <see cref="MostFacts"/>, no key twice.</param>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record SeenItem(string Item, string Dataset, IReadOnlyList<SeenFact> Facts)
{
    /// <summary>Most facts of one program.</summary>
    public const int MostFacts = 80;

    /// <summary>Most characters of a version.</summary>
    public const int LongestDataset = 80;

    /// <summary>What is another by now, in the order of what is said now and then what is said no more.</summary>
    public IReadOnlyList<FactChange> Until(IReadOnlyList<SeenFact> now)
    {
        var before = Facts.ToDictionary(f => f.Key, StringComparer.Ordinal);
        var today = now.Select(f => f.Key).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. now.Select(f => new FactChange(before.GetValueOrDefault(f.Key), f)).Where(c => c.Before is null || c.Before.Value != c.Now!.Value || c.Before.Standing != c.Now.Standing),
            .. Facts.Where(f => !today.Contains(f.Key)).Select(f => new FactChange(f, null)),
        ];
    }
}

/// <summary>What the guide says otherwise than before.</summary>
/// <param name="Before">As it was; null where nothing was said.</param>
/// <param name="Now">As it is; null where nothing is said any more.</param>
public sealed record FactChange(SeenFact? Before, SeenFact? Now)
{
    /// <summary>Of either.</summary>
    public SeenFact Fact => Now ?? Before!;

    /// <summary>True where what is said is the same, and only how sure or of when it is has changed.</summary>
    public bool IsConfirmed => Before is not null && Now is not null && Before.Value == Now.Value;
}
