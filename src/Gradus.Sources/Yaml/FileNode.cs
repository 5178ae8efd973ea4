using Gradus.Sources.Forms;

namespace Gradus.Sources.Yaml;

/// <summary>A value as it stands in a file of the dataset, with what messages call the file.</summary>
public readonly record struct FileNode(string File, Node Value)
{
    /// <summary>An error that names file, line and column of this value.</summary>
    public InputException Error(string problem) => Problems.At(File, Value.At, problem);

    /// <summary>The error for a value of another kind.</summary>
    /// <param name="name">What the value is called in the file.</param>
    /// <param name="allowed">What may stand there, in words.</param>
    internal InputException Wrong(string name, string allowed) => Error($"{name} is {Describe()}; expected {allowed}.");

    /// <summary>A part of this value, or its key.</summary>
    internal FileNode Part(Node part) => new(File, part);

    private string Describe() => Value switch
    {
        MappingNode => "a group of keys",
        SequenceNode => "a list",
        ScalarNode { Kind: ScalarKind.Null } => "nothing",
        ScalarNode scalar => Quoted.Of(scalar.Text),
        _ => "something else",
    };
}

/// <summary>A value that was read, and where it stood.</summary>
public sealed record Placed<T>(T Value, FileNode Node)
{
    /// <summary>Something else in the same place.</summary>
    public Placed<TMade> With<TMade>(Func<T, TMade> make) => new(make(Value), Node);
}
