using Gradus.Sources.Files;
using Gradus.Sources.Forms;

namespace Gradus.Sources.Yaml;

/// <summary>Reads a file of the dataset that people edit into nodes that know their file and place.</summary>
public static class YamlNodeReader
{
    /// <summary>Reads a file from disk; messages carry <paramref name="name"/>.</summary>
    /// <exception cref="InputException">The file is absent, unreadable, too long or not plain YAML.</exception>
    public static YamlNode ReadFile(string path, string? name = null, FormLimits? limits = null)
    {
        limits ??= FormLimits.File;
        name ??= Path.GetFileName(path);
        return Read(name, BoundedFile.Read(path, name, limits.Bytes, file => FormText.TooLarge(file, limits)), limits);
    }

    /// <summary>Reads the bytes of one document.</summary>
    public static YamlNode Read(string file, ReadOnlySpan<byte> bytes, FormLimits? limits = null)
    {
        limits ??= FormLimits.File;
        return Read(file, FormText.Decode(file, bytes, limits), 1, limits);
    }

    /// <summary>Reads text that starts at a given line of its file; JSON too.</summary>
    public static YamlNode Read(string file, string text, int firstLine = 1, FormLimits? limits = null)
    {
        FormText.RefuseOddCharacters(file, text, firstLine);
        return YamlNodes.Read(file, text, limits ?? FormLimits.File, firstLine) is { } node
            ? Of(file, node)
            : throw Problems.At(file, Position.Start.Below(firstLine), "is empty.");
    }

    private static YamlNode Of(string file, Node node) => node switch
    {
        ScalarNode value => new YamlScalar(file, value.At.Line, value.At.Column, value.Text, value.IsPlain),
        SequenceNode list => new YamlSequence(file, list.At.Line, list.At.Column, [.. list.Items.Select(item => Of(file, item))]),
        MappingNode group => new YamlMapping(file, group.At.Line, group.At.Column, [.. group.Entries.Select(entry =>
            KeyValuePair.Create(new YamlScalar(file, entry.At.Line, entry.At.Column, entry.Key, IsPlain: true), Of(file, entry.Value)))]),
        _ => throw new ArgumentOutOfRangeException(nameof(node)),
    };
}
