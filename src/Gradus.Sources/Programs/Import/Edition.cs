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

    public static RecordShape Shape { get; } = new(new YamlMember("editions", new ListShape(new RecordShape(
        new YamlMember("name", new TextShape(100)),
        new YamlMember("sha256", new TextShape(64, "^[0-9a-f]{64}$", "64 hexadecimal digits")),
        new YamlMember("programs", new NumberShape(1, 1_000_000, Whole: true)),
        new YamlMember("facts", new NumberShape(0, 10_000_000, Whole: true))))));

    /// <summary>The edition that a file holds.</summary>
    public static Edition Of(string path, IReadOnlyList<ProgramRecord> records) => new(
        Path.GetFileName(path), Convert.ToHexStringLower(SHA256.HashData(BoundedFile.Read(path, SizeLimits.LargestTable))), records.Count, records.Sum(r => r.Facts.Count));

    /// <summary>The editions brought in so far, oldest first.</summary>
    /// <exception cref="InputException">The file is absent or malformed.</exception>
    public static IReadOnlyList<Edition> ReadAll(string path)
    {
        YamlNode root = YamlNodeReader.ReadFile(path);
        Shape.Check(root, "program-editions");
        return [.. ((YamlMapping)root).Groups("editions").Select(row => new Edition(
            row.Text("name")!, row.Text("sha256")!, row.Whole("programs")!.Value, row.Whole("facts")!.Value))];
    }

    /// <summary>Its line of the file.</summary>
    public string ToLine() => string.Create(
        CultureInfo.InvariantCulture, $"  - {{name: {YamlText.Flow(Name)}, sha256: \"{Sha256}\", programs: {Programs}, facts: {Facts}}}\n");
}
