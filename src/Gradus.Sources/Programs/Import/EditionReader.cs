using Gradus.Programs;
using Gradus.Sources.Curated;
using Gradus.Sources.Files;
using Gradus.Sources.Yaml;

namespace Gradus.Sources.Programs.Import;

/// <summary>Reads an edition of the list of named-program facts: one JSON object on each line, the same fields as the program schema.</summary>
public static class EditionReader
{
    private static readonly RecordShape Line = new(
    [
        new YamlMember("id", CuratedShapes.Key),
        new YamlMember("unitid", CuratedShapes.UnitIdNumber),
        new YamlMember("institution", new TextShape(200)),
        new YamlMember("school", new OptionalShape(new TextShape(200))),
        new YamlMember("title", new TextShape(200)),
        new YamlMember("degree", new ChoiceShape([.. ProgramWords.Degrees])),
        new YamlMember("focus", CuratedShapes.FocusList),
        new YamlMember("concentration", new OptionalShape(new TextShape(200))),
        new YamlMember("cip", new OptionalShape(CuratedShapes.Cip6)),
        new YamlMember("url", CuratedShapes.WebAddress),
        new YamlMember("creditSystem", new OptionalShape(new ChoiceShape([.. ProgramWords.CreditSystems.Keys]))),
        new YamlMember("note", new OptionalShape(new TextShape(2000))),
        .. FactFields.All.Select(f => new YamlMember(f.Name, Fact(f), Required: !f.IsLate)),
    ]);

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
    public static ProgramRecord Parse(string file, string line, int number)
    {
        YamlNode node = YamlNodeReader.Read(file, line, number);
        Line.Check(node, "the line");
        var facts = (YamlMapping)node;
        return new ProgramRecord
        {
            Institution = new UnitId(facts.Whole("unitid")!.Value),
            InstitutionName = facts.Text("institution")!,
            Id = facts.Text("id")!,
            Title = facts.Text("title")!,
            Degree = facts.Text("degree")!,
            Focus = [.. facts.Texts("focus").Select(key => Words.Of(ProgramWords.Focuses, key))],
            School = facts.Text("school"),
            Concentration = facts.Text("concentration"),
            Cip = facts.Text("cip") is { } cip ? CipCode.Parse(cip) : null,
            Url = facts.Text("url")!,
            CreditSystem = facts.Text("creditSystem") is { } system ? Words.Of(ProgramWords.CreditSystems, system) : null,
            Note = facts.Text("note"),
            Facts = [.. FactFields.All.SelectMany(field => FactsOf(field, facts))],
        };
    }

    private static YamlShape Fact(FactField field)
    {
        var fact = new RecordShape(
            new YamlMember("value", field.Value) { Label = field.Name },
            new YamlMember("source", CuratedShapes.WebAddress),
            new YamlMember("kind", new ChoiceShape([.. ProgramWords.PageKinds.Keys])),
            new YamlMember("year", new OptionalShape(ProgramShape.Year)));
        return field.Many ? new ListShape(fact, 0, 50) : new OptionalShape(fact);
    }

    private static IEnumerable<RecordFact> FactsOf(FactField field, YamlMapping line)
    {
        IEnumerable<YamlMapping> found = field.Many
            ? line.Groups(field.Name)
            : line.Find(field.Name) is YamlMapping one ? [one] : [];
        return found.Select(fact => new RecordFact(
            field.Name, YamlJson.ToJson(fact.Find("value")!), fact.Text("source")!, Words.Of(ProgramWords.PageKinds, fact.Text("kind")!), fact.Whole("year")));
    }
}
