namespace Gradus.Programs.Search;

/// <summary>A property by which items are told apart, with its values. Safe to share between threads.</summary>
/// <param name="key">How addresses and the command line write it: "degree-type".</param>
/// <param name="name">What a person reads: "Degree type".</param>
/// <param name="options">Makes its values, when they are first asked for.</param>
public sealed class Facet(string key, string name, Func<IReadOnlyList<FacetOption>> options)
{
    private readonly Lazy<IReadOnlyList<FacetOption>> _options = new(options);

    /// <summary>How addresses and the command line write it.</summary>
    public string Key => key;

    /// <summary>What a person reads.</summary>
    public string Name => name;

    /// <summary>Its values; an item may have none, one or several.</summary>
    public IReadOnlyList<FacetOption> Options => _options.Value;

    /// <summary>The value that is written so, in any case; null when there is none.</summary>
    public FacetOption? Find(string key) => Options.FirstOrDefault(o => string.Equals(o.Key, key, StringComparison.OrdinalIgnoreCase));
}

/// <summary>One value of a facet.</summary>
/// <param name="Key">How addresses and the command line write it.</param>
/// <param name="Name">What a person reads.</param>
/// <param name="Items">The items that have it.</param>
/// <param name="IsListed">False for a value that may be asked for and is shown only then, such as a whole CIP series.</param>
public sealed record FacetOption(string Key, string Name, ItemSet Items, bool IsListed = true)
{
    /// <summary>The items of which it is not known whether they have it; null where that is known of all.</summary>
    public ItemSet? Open { get; init; }
}
