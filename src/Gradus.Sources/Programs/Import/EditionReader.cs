using Gradus.Programs;
using Gradus.Sources.Curated;
using Gradus.Sources.Files;
using Gradus.Sources.Yaml;

namespace Gradus.Sources.Programs.Import;

/// <summary>Reads an edition of the list of named-program facts: one JSON object on each line, the same fields as the program schema.</summary>
public static class EditionReader
{
    private static readonly FileShape<ProgramRecord> Line = FileShapes.Group<ProgramRecord>(keys =>
    {
        var record = new RecordKeys(keys, allStand: true);
        Key<UnitId> institution = keys.Required("unitid", "IPEDS UNITID of the institution", CuratedShapes.Institution);
        Key<string> name = keys.Required("institution", "Its name", FileShapes.Text(200));
        Key<IReadOnlyList<RecordFact>>[] facts =
        [
            .. FactFields.All.Select(f => f.IsLate ? keys.Optional(f.Name, f.Description, Facts(f), []) : keys.Required(f.Name, f.Description, Facts(f))),
        ];
        return found => record.Of(found, institution.In(found), name.In(found), [.. facts.SelectMany(field => field.In(found))]);
    });

    /// <summary>The records in file order; an id may stand twice.</summary>
    /// <exception cref="InputException">There is no such file, or a line is malformed; the message names file, line and column.</exception>
    public static IReadOnlyList<ProgramRecord> Read(string path)
    {
        string name = "programs/" + Path.GetFileName(path);
        var records = new List<ProgramRecord>();
        int number = 0;
        using var lines = new StreamReader(new MemoryStream(BoundedFile.Read(path, SizeLimits.LargestTable)));
        while (lines.ReadLine() is { } line)
        {
            number++;
            if (line.Trim().Length > 0)
            {
                records.Add(Parse(name, line, number));
            }
        }

        return records;
    }

    /// <summary>The record of one line.</summary>
    public static ProgramRecord Parse(string file, string line, int number) => Line.Read(YamlNodeReader.Read(file, line, number), "the line");

    private static FileShape<IReadOnlyList<RecordFact>> Facts(FactField field)
    {
        FileShape<RecordFact> fact = FileShapes.Group<RecordFact>(keys =>
        {
            Key<string> value = keys.Required("value", "What the page says", field.Value.AsJson(), field.Name);
            Key<string> source = keys.Required("source", "The page's address", CuratedShapes.WebAddress);
            Key<FactKind> kind = keys.Required("kind", "Whose page it is", FileShapes.Choice(ProgramWords.PageKinds));
            Key<int?> year = keys.Required("year", "Year the page or figure speaks of", ProgramShape.Year.OrNothing());
            return found => new RecordFact(field.Name, value.In(found), source.In(found), kind.In(found), year.In(found));
        });
        return field.Many ? FileShapes.List(fact, 0, 50) : fact.OrNull().As(one => (IReadOnlyList<RecordFact>)(one is null ? [] : [one]));
    }
}
