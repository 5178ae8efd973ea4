namespace Gradus.Sources.Files;

/// <summary>A column that a reader needs, by the publisher's name and the other names it has gone by.</summary>
/// <param name="Name">The publisher's current name; compared without case and surrounding blanks.</param>
/// <param name="Aliases">Other names, in order of preference.</param>
public sealed record SourceColumn(string Name, params string[] Aliases)
{
    /// <summary>True where a file may lack it; its cells then read as empty.</summary>
    public bool Optional { get; init; }

    public static implicit operator SourceColumn(string name) => new(name);
}
