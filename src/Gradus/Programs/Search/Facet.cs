namespace Gradus.Programs.Search;

/// <summary>A property by which items are told apart, with its values.</summary>
/// <param name="Key">How addresses and the command line write it: "degree-type".</param>
/// <param name="Name">What a person reads: "Degree type".</param>
/// <param name="Options">Its values; an item may have none, one or several.</param>
public sealed record Facet(string Key, string Name, IReadOnlyList<FacetOption> Options)
{
    /// <summary>The value that is written so, in any case; null when there is none.</summary>
    public FacetOption? Find(string key) => Options.FirstOrDefault(o => string.Equals(o.Key, key, StringComparison.OrdinalIgnoreCase));
}

/// <summary>One value of a facet.</summary>
/// <param name="Key">How addresses and the command line write it.</param>
/// <param name="Name">What a person reads.</param>
/// <param name="Items">The items that have it.</param>
/// <param name="IsListed">False for a value that may be asked for and is shown only then, such as a whole CIP series.</param>
public sealed record FacetOption(string Key, string Name, ItemSet Items, bool IsListed = true);
