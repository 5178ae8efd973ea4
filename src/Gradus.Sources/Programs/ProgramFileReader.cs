using Gradus.Programs;
using Gradus.Sources.Curated;
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
                    throw new InputException($"{name}: the name must start with the unitId {record.Institution} of the file.");
                }

                if (!records.TryAdd(record.Id, record))
                {
                    throw new InputException($"{name}: the id '{record.Id}' stands in another file too.");
                }
            }
        }

        return [.. records.Values];
    }

    /// <summary>The records of one file already read, in file order.</summary>
    public static IReadOnlyList<ProgramRecord> Parse(YamlNode root)
    {
        ProgramShape.File.Check(root, "the file");
        var file = (YamlMapping)root;
        var institution = new UnitId(file.Whole("unitId")!.Value);
        var records = new List<ProgramRecord>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (YamlMapping program in file.Groups("programs"))
        {
            if (!ids.Add(program.Text("id")!))
            {
                throw program.Find("id")!.Error($"the id '{program.Text("id")}' stands twice.");
            }

            records.Add(RecordOf(institution, file.Text("institution")!, program));
        }

        return records;
    }

    private static ProgramRecord RecordOf(UnitId institution, string name, YamlMapping program) => new()
    {
        Institution = institution,
        InstitutionName = name,
        Id = program.Text("id")!,
        Title = program.Text("title")!,
        Degree = program.Text("degree")!,
        Focus = [.. program.Texts("focus").Select(key => Words.Of(ProgramWords.Focuses, key))],
        School = program.Text("school"),
        Concentration = program.Text("concentration"),
        Cip = program.Text("cip") is { } cip ? CipCode.Parse(cip) : null,
        Url = program.Text("url")!,
        CreditSystem = program.Text("creditSystem") is { } system ? Words.Of(ProgramWords.CreditSystems, system) : null,
        Note = program.Text("note"),
        Facts = FactsOf(program),
    };

    private static List<RecordFact> FactsOf(YamlMapping program)
    {
        var sources = program.Find("sources") as YamlMapping;
        var facts = new List<RecordFact>();
        var used = new HashSet<string>(StringComparer.Ordinal);
        if (program.Find("facts") is YamlMapping group)
        {
            foreach (FactField field in FactFields.All)
            {
                IEnumerable<YamlMapping> found = group.Find(field.Name) switch
                {
                    YamlMapping one => [one],
                    YamlSequence many => many.Items.Cast<YamlMapping>(),
                    _ => [],
                };
                facts.AddRange(found.Select(fact => FactOf(field, fact, sources, used)));
            }
        }

        foreach (KeyValuePair<YamlScalar, YamlNode> source in sources?.Entries ?? [])
        {
            if (!used.Contains(source.Key.Value))
            {
                throw source.Key.Error($"no fact cites the source '{source.Key.Value}'.");
            }
        }

        return facts;
    }

    private static RecordFact FactOf(FactField field, YamlMapping fact, YamlMapping? sources, HashSet<string> used)
    {
        string key = fact.Text("source")!;
        used.Add(key);
        return sources?.Find(key) is YamlMapping source
            ? new(field.Name, YamlJson.ToJson(fact.Find("value")!), source.Text("page")!, Words.Of(ProgramWords.PageKinds, source.Text("kind")!), source.Whole("year"))
            : throw fact.Find("source")!.Error($"{field.Name} cites '{key}', which is not among the program's sources: {string.Join(", ", sources?.Entries.Select(e => e.Key.Value) ?? ["there are none"])}.");
    }
}
