using Gradus.Sources.Yaml;

namespace Gradus.Sources.Curated;

/// <summary>What one release of the program changed in its dataset.</summary>
/// <param name="Release">Release of the program: "0.1.0".</param>
/// <param name="Changes">Each one sentence.</param>
public sealed record DatasetRelease(string Release, IReadOnlyList<string> Changes);

/// <summary>Reads <c>changelog.yaml</c>: what people changed in the dataset, newest release first.</summary>
public static class DatasetChangelog
{
    public const string FileName = "changelog.yaml";

    public static RecordShape Shape { get; } = new(
        new YamlMember("releases", new ListShape(new RecordShape(
            new YamlMember("release", new TextShape(20, "^[0-9]+[.][0-9]+[.][0-9]+$", "a release as \"0.1.0\" in quotes")),
            new YamlMember("changes", new ListShape(new TextShape(500), 1, 100))))));

    /// <summary>Empty where the folder has no such file.</summary>
    /// <exception cref="InputException">The file is malformed.</exception>
    public static IReadOnlyList<DatasetRelease> Read(string directory)
    {
        string path = Path.Combine(directory, FileName);
        return File.Exists(path) ? Parse(YamlNodeReader.ReadFile(path)) : [];
    }

    public static IReadOnlyList<DatasetRelease> Parse(YamlNode root)
    {
        Shape.Check(root, "changelog");
        return [.. ((YamlMapping)root).Groups("releases").Select(r => new DatasetRelease(r.Text("release")!, r.Texts("changes")))];
    }
}
