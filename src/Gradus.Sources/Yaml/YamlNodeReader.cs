using Gradus.Sources.Files;
using Gradus.Sources.Forms;

namespace Gradus.Sources.Yaml;

/// <summary>Reads the text of a file of the dataset that people edit; a shape reads what it holds.</summary>
public static class YamlNodeReader
{
    /// <summary>Reads a file from disk; messages carry <paramref name="name"/>.</summary>
    /// <exception cref="InputException">The file is absent, unreadable, too long or not plain YAML.</exception>
    public static FileNode ReadFile(string path, string? name = null, FormLimits? limits = null)
    {
        limits ??= FormLimits.File;
        name ??= Path.GetFileName(path);
        return Read(name, BoundedFile.Read(path, name, limits.Bytes, file => FormText.TooLarge(file, limits)), limits);
    }

    /// <summary>Reads the bytes of one document.</summary>
    public static FileNode Read(string file, ReadOnlySpan<byte> bytes, FormLimits? limits = null)
    {
        limits ??= FormLimits.File;
        return Read(file, FormText.Decode(file, bytes, limits), 1, limits);
    }

    /// <summary>Reads text that starts at a given line of its file; JSON too.</summary>
    public static FileNode Read(string file, string text, int firstLine = 1, FormLimits? limits = null)
    {
        FormText.RefuseOddCharacters(file, text, firstLine);
        return YamlNodes.Read(file, text, limits ?? FormLimits.File, firstLine) is { } node
            ? new FileNode(file, node)
            : throw Problems.At(file, Position.Start.Below(firstLine), "is empty.");
    }
}
