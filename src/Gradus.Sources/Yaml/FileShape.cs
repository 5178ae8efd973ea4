using System.Text.Json.Nodes;

namespace Gradus.Sources.Yaml;

/// <summary>
/// What a value of a file of the dataset may be. One declaration serves twice: it reads the value, or refuses it with its
/// place and what is allowed there, and it states the same in JSON Schema (draft 2020-12) for editors.
/// </summary>
public abstract class FileShape
{
    /// <summary>Does nothing when the value fits.</summary>
    /// <param name="node">The value.</param>
    /// <param name="name">What the value is called in the file, for the message.</param>
    /// <exception cref="InputException">The value does not fit.</exception>
    public abstract void Check(FileNode node, string name);

    /// <summary>A schema of its own: whoever gets it may change it.</summary>
    public abstract JsonObject Schema();

    /// <summary>The value as compact JSON, once it fits.</summary>
    public FileShape<string> AsJson() => new JsonTextShape(this);

    private sealed class JsonTextShape(FileShape value) : FileShape<string>
    {
        public override string Read(FileNode node, string name)
        {
            value.Check(node, name);
            return YamlJson.ToJson(node.Value);
        }

        public override JsonObject Schema() => value.Schema();
    }
}

/// <summary>What a value may be, and what it is read as.</summary>
/// <typeparam name="T">What the program knows it as.</typeparam>
public abstract class FileShape<T> : FileShape
{
    /// <summary>The value.</summary>
    /// <param name="node">The value as it stands in the file.</param>
    /// <param name="name">What it is called there, for the message.</param>
    /// <exception cref="InputException">The value does not fit; the message names file, line and column, and what is allowed.</exception>
    public abstract T Read(FileNode node, string name);

    public sealed override void Check(FileNode node, string name) => Read(node, name);

    /// <summary>The same value as something else; what refuses it knows no place, and is given that of the value.</summary>
    public FileShape<TMade> As<TMade>(Func<T, TMade> make) => new MadeShape<TMade>(this, (value, node, _) =>
    {
        try
        {
            return make(value);
        }
        catch (InputException refused)
        {
            throw new InputException(node.Error(refused.Message).Message, refused);
        }
    });

    /// <summary>The same value as something else, or refused.</summary>
    /// <param name="make">From the value, where it stands and what it is called; throws what <see cref="FileNode.Error"/> gives.</param>
    public FileShape<TMade> As<TMade>(Func<T, FileNode, string, TMade> make) => new MadeShape<TMade>(this, make);

    private sealed class MadeShape<TMade>(FileShape<T> from, Func<T, FileNode, string, TMade> make) : FileShape<TMade>
    {
        public override TMade Read(FileNode node, string name) => make(from.Read(node, name), node, name);

        public override JsonObject Schema() => from.Schema();
    }
}
