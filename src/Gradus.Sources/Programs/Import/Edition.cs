using System.Globalization;
using System.Security.Cryptography;
using Gradus.Sources.Files;
using Gradus.Sources.Yaml;

namespace Gradus.Sources.Programs.Import;

/// <summary>An edition of the list of facts that was brought into the program files.</summary>
/// <param name="Name">Name of its file.</param>
/// <param name="Sha256">Its digest, lower-case hexadecimal.</param>
/// <param name="Programs">How many programs it lists.</param>
/// <param name="Facts">How many facts.</param>
public sealed record Edition(string Name, string Sha256, int Programs, int Facts)
{
    /// <summary>The file's name in the folder of the dataset; the newest edition stands last.</summary>
    public const string FileName = "program-editions.yaml";

    private static readonly FileShape<Edition> Entry = FileShapes.Group<Edition>(keys =>
    {
        Key<string> name = keys.Required("name", "Name of its file", FileShapes.Text(100));
        Key<string> sha256 = keys.Required("sha256", "SHA-256 of the file", FileShapes.Text(64, "^[0-9a-f]{64}$", "64 hexadecimal digits"));
        Key<int> programs = keys.Required("programs", "How many programs it lists", FileShapes.Whole(1, 1_000_000));
        Key<int> facts = keys.Required("facts", "How many facts", FileShapes.Whole(0, 10_000_000));
        return found => new Edition(name.In(found), sha256.In(found), programs.In(found), facts.In(found));
    });

    public static FileShape<IReadOnlyList<Edition>> Shape { get; } = FileShapes.Group<IReadOnlyList<Edition>>(keys =>
    {
        Key<IReadOnlyList<Edition>> editions = keys.Required("editions", "Editions that were brought in, oldest first", FileShapes.List(Entry));
        return found => editions.In(found);
    });

    /// <summary>The edition that a file holds.</summary>
    public static Edition Of(string path, IReadOnlyList<ProgramRecord> records) => new(
        Path.GetFileName(path), Convert.ToHexStringLower(SHA256.HashData(BoundedFile.Read(path, SizeLimits.LargestTable))), records.Count, records.Sum(r => r.Facts.Count));

    /// <summary>The editions brought in so far, oldest first.</summary>
    /// <exception cref="InputException">The file is absent or malformed.</exception>
    public static IReadOnlyList<Edition> ReadAll(string path) => Shape.Read(YamlNodeReader.ReadFile(path), "program-editions");

    /// <summary>Its line of the file.</summary>
    public string ToLine() => string.Create(
        CultureInfo.InvariantCulture, $"  - {{name: {YamlText.Flow(Name)}, sha256: \"{Sha256}\", programs: {Programs}, facts: {Facts}}}\n");
}
