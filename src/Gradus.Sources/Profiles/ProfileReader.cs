using Gradus.People;
using Gradus.Sources.Files;
using Gradus.Sources.Forms;

namespace Gradus.Sources.Profiles;

/// <summary>Reads a profile written in YAML or JSON. Strict: what it does not know, it refuses.</summary>
public static class ProfileReader
{
    /// <summary>Reads a file; a name that ends in <c>.json</c> is read as JSON, any other as YAML.</summary>
    /// <exception cref="InputException">
    /// The file cannot be read, or the profile cannot be used; up to 20 problems, one a line, each with line and column.
    /// </exception>
    public static Profile Read(string path, KnownNames known)
    {
        byte[] bytes = BoundedFile.Read(path, path, FormLimits.Profile.Bytes, name => FormText.TooLarge(name, FormLimits.Profile));
        Profile profile = Parse(Path.GetFileName(path), bytes, known, mayNameFiles: true);
        string folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        return profile with
        {
            Criteria = [.. profile.Criteria.Select(c => c.File is { } file ? c with { File = null, Values = MarksFile.Read(Path.Combine(folder, file), known) } : c)],
        };
    }

    /// <summary>Reads the bytes of a profile; <paramref name="file"/> names it in messages and tells JSON from YAML.</summary>
    /// <exception cref="InputException">The profile cannot be used; as for <see cref="Read"/>.</exception>
    public static Profile Parse(string file, ReadOnlySpan<byte> utf8, KnownNames known) => Parse(file, utf8, known, mayNameFiles: false);

    private static Profile Parse(string file, ReadOnlySpan<byte> utf8, KnownNames known, bool mayNameFiles)
    {
        string text = FormText.Decode(file, utf8, FormLimits.Profile);
        Node? node = file.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? JsonNodes.Read(file, text) : YamlNodes.Read(file, text, FormLimits.Profile);
        return node is null or ScalarNode { Kind: ScalarKind.Null } ? new Profile() : FromNode(file, node, known, mayNameFiles);
    }

    /// <summary>Reads a profile from nodes, wherever they came from.</summary>
    /// <exception cref="InputException">The profile cannot be used; as for <see cref="Read"/>.</exception>
    public static Profile FromNode(string file, Node node, KnownNames known) => FromNode(file, node, known, mayNameFiles: false);

    private static Profile FromNode(string file, Node node, KnownNames known, bool mayNameFiles)
    {
        ProfileReading reading = new(known, new Problems()) { MayNameFiles = mayNameFiles };
        ProfileShape.Root.TryRead(node, "", reading, out Profile profile);
        reading.Problems.ThrowIfAny(file);
        return profile;
    }
}
