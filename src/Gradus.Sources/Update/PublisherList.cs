using Gradus.Sources.Yaml;

namespace Gradus.Sources.Update;

/// <summary>
/// The addresses of the publishers' files, as <c>data/publishers.yaml</c> lists them. A file with years stands for one
/// file a year, <c>{year}</c> in its path and address.
/// </summary>
public sealed record PublisherList(IReadOnlyList<PublisherFile> Files, IReadOnlyList<CarriedFile> Carried)
{
    /// <exception cref="InputException">The file cannot be read; the message names the line.</exception>
    public static PublisherList Read(string path) => Collect(YamlNodeReader.ReadFile(path, path), path);

    /// <param name="yaml">The text of the list.</param>
    /// <param name="name">What messages call it.</param>
    /// <exception cref="InputException">The text is not such a list; the message names the line.</exception>
    public static PublisherList Parse(string yaml, string name) => Collect(YamlNodeReader.Read(name, yaml), name);

    private static PublisherList Collect(YamlNode node, string name)
    {
        var root = new PublisherEntry(node as YamlMapping ?? throw node.Error("expected a group with the key 'files'."));
        root.AllowKeys("files");
        var files = new List<PublisherFile>();
        var carried = new List<CarriedFile>();
        foreach (PublisherEntry entry in root.Entries("files"))
        {
            if (entry.Flag("carried"))
            {
                carried.Add(entry.ToCarried());
            }
            else
            {
                files.AddRange(entry.ToFiles());
            }
        }

        string? twice = files.Select(f => f.Path).Concat(carried.Select(c => c.Path))
            .GroupBy(p => p, StringComparer.OrdinalIgnoreCase).FirstOrDefault(g => g.Skip(1).Any())?.Key;
        return twice is null ? new PublisherList(files, carried) : throw new InputException($"{name}: the file '{twice}' is listed twice.");
    }
}
