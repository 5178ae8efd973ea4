using System.Text;
using Gradus.Sources.Files;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace Gradus.Sources.Update;

/// <summary>
/// The addresses of the publishers' files, as <c>data/publishers.yaml</c> lists them. A file with years stands for one
/// file a year, <c>{year}</c> in its path and address.
/// </summary>
public sealed record PublisherList(IReadOnlyList<PublisherFile> Files, IReadOnlyList<CarriedFile> Carried)
{
    private const int LargestFile = 1_000_000;
    private const int DeepestNesting = 8;

    /// <exception cref="InputException">The file cannot be read; the message names the line.</exception>
    public static PublisherList Read(string path)
    {
        if (!File.Exists(path))
        {
            throw new InputException($"{path}: there is no such file. It lists the publishers' addresses.");
        }

        return Parse(Encoding.UTF8.GetString(RegularFile.Read(path, LargestFile)).TrimStart('\uFEFF'), path);
    }

    /// <param name="yaml">The text of the list.</param>
    /// <param name="name">What messages call it.</param>
    /// <exception cref="InputException">The text is not such a list; the message names the line.</exception>
    public static PublisherList Parse(string yaml, string name)
    {
        try
        {
            CheckNesting(yaml, name);
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            if (stream.Documents is not [{ RootNode: YamlMappingNode root }])
            {
                throw new InputException($"{name}: expected one YAML mapping with the key 'files'.");
            }

            return Collect(new PublisherEntry(root, name), name);
        }
        catch (YamlException error)
        {
            throw new InputException($"{name}, line {error.Start.Line}: not valid YAML: {error.Message}", error);
        }
    }

    private static PublisherList Collect(PublisherEntry root, string name)
    {
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

    private static void CheckNesting(string yaml, string name)
    {
        var parser = new Parser(new StringReader(yaml));
        int depth = 0;
        while (parser.MoveNext())
        {
            depth += parser.Current!.NestingIncrease;
            if (parser.Current is AnchorAlias)
            {
                throw new InputException($"{name}, line {parser.Current.Start.Line}: aliases are not allowed here.");
            }

            if (depth > DeepestNesting)
            {
                throw new InputException($"{name}, line {parser.Current.Start.Line}: nested deeper than {DeepestNesting} levels.");
            }
        }
    }
}
