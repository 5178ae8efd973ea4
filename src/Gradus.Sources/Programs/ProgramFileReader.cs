using Gradus.Sources.Yaml;

namespace Gradus.Sources.Programs;

/// <summary>Reads the files under <c>data/programs</c>.</summary>
public static class ProgramFileReader
{
    /// <summary>All records of a folder, ascending by id; empty where the folder is absent.</summary>
    /// <exception cref="InputException">A file is malformed, or an id stands twice, in one file or in two.</exception>
    public static IReadOnlyList<ProgramRecord> ReadFolder(string folder)
    {
        var records = new SortedDictionary<string, ProgramRecord>(StringComparer.Ordinal);
        if (!Directory.Exists(folder))
        {
            return [];
        }

        foreach (string path in Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal))
        {
            string name = "programs/" + Path.GetFileName(path);
            foreach (ProgramRecord record in Parse(YamlNodeReader.ReadFile(path, name)))
            {
                if (!name.StartsWith($"programs/{record.Institution}-", StringComparison.Ordinal))
                {
                    throw new InputException($"{name}, field unitId: {record.Institution}, and the name of the file does not start with it.");
                }

                if (!records.TryAdd(record.Id, record))
                {
                    throw new InputException($"{name}, field id: '{record.Id}' stands in another file too.");
                }
            }
        }

        return [.. records.Values];
    }

    /// <summary>The records of one file already read, in file order.</summary>
    public static IReadOnlyList<ProgramRecord> Parse(FileNode root) => ProgramShape.File.Read(root, "the file");
}
