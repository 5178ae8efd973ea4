using Gradus.Sources.Yaml;

namespace Gradus.Sources.Update;

/// <summary>
/// The addresses of the publishers' files, as <c>data/publishers.yaml</c> lists them. A file with years stands for one
/// file a year, <c>{year}</c> in its path and address.
/// </summary>
public sealed record PublisherList(IReadOnlyList<PublisherFile> Files, IReadOnlyList<CarriedFile> Carried)
{
    public const string FileName = "publishers.yaml";

    public static FileShape<PublisherList> Shape { get; } = FileShapes.Group<PublisherList>(keys =>
    {
        Key<IReadOnlyList<Placed<PublisherEntry>>> files = keys.Required("files", "The publishers' files", FileShapes.List(PublisherShape.Entry.Placed()));
        return found =>
        {
            var paths = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            foreach (Placed<PublisherEntry> entry in files.In(found))
            {
                if (Paths(entry.Value).FirstOrDefault(path => !paths.Add(path)) is { } twice)
                {
                    throw entry.Node.Error($"the file '{twice}' is listed twice.");
                }
            }

            return new PublisherList(
                [.. files.In(found).SelectMany(entry => entry.Value.Files)],
                [.. files.In(found).Select(entry => entry.Value.Carried).OfType<CarriedFile>()]);
        };
    });

    /// <exception cref="InputException">The file cannot be read; the message names the line.</exception>
    public static PublisherList Read(string path) => Shape.Read(YamlNodeReader.ReadFile(path, path), "the list");

    /// <param name="yaml">The text of the list.</param>
    /// <param name="name">What messages call it.</param>
    /// <exception cref="InputException">The text is not such a list; the message names the line.</exception>
    public static PublisherList Parse(string yaml, string name) => Shape.Read(YamlNodeReader.Read(name, yaml), "the list");

    private static IEnumerable<string> Paths(PublisherEntry entry) =>
        entry.Carried is { } carried ? entry.Files.Select(f => f.Path).Append(carried.Path) : entry.Files.Select(f => f.Path);
}
