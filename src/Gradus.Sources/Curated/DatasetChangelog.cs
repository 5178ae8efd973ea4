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

    private static readonly FileShape<DatasetRelease> Release = FileShapes.Group<DatasetRelease>(keys =>
    {
        Key<string> release = keys.Required("release", "Release of the program", FileShapes.Text(20, "^[0-9]+[.][0-9]+[.][0-9]+$", "a release as \"0.1.0\" in quotes"));
        Key<IReadOnlyList<string>> changes = keys.Required("changes", "What it changed in the dataset, each one sentence", FileShapes.List(FileShapes.Text(500), 1, 100));
        return found => new DatasetRelease(release.In(found), changes.In(found));
    });

    public static FileShape<IReadOnlyList<DatasetRelease>> Shape { get; } = FileShapes.Group<IReadOnlyList<DatasetRelease>>(keys =>
    {
        Key<IReadOnlyList<DatasetRelease>> releases = keys.Required("releases", "Newest first", FileShapes.List(Release));
        return found => releases.In(found);
    });

    /// <summary>Empty where the folder has no such file.</summary>
    /// <exception cref="InputException">The file is malformed.</exception>
    public static IReadOnlyList<DatasetRelease> Read(string directory)
    {
        string path = Path.Combine(directory, FileName);
        return File.Exists(path) ? Parse(YamlNodeReader.ReadFile(path)) : [];
    }

    public static IReadOnlyList<DatasetRelease> Parse(FileNode root) => Shape.Read(root, "changelog");
}
