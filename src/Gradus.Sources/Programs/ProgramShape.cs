using Gradus.Programs;
using Gradus.Sources.Curated;
using Gradus.Sources.Yaml;

namespace Gradus.Sources.Programs;

/// <summary>What a file under <c>data/programs</c> may hold; the JSON Schema is this declaration in another notation.</summary>
public static class ProgramShape
{
    private static readonly TextShape SourceKey = new(4, "^s[1-9][0-9]?$", "a key of 'sources': s1, s2 ...");

    public static NumberShape Year { get; } = new(1990, 2100, Whole: true);

    public static RecordShape File { get; } = new(
        new YamlMember("unitId", CuratedShapes.UnitIdNumber, Description: "IPEDS UNITID of the institution that awards the degrees"),
        new YamlMember("institution", new TextShape(200), Description: "Its name in the IPEDS directory"),
        new YamlMember("programs", new ListShape(Program(), 1, 100)));

    private static RecordShape Program() => new(
        new YamlMember("id", CuratedShapes.Key, Description: "Slug, unique among all files: <school>-<degree>-<focus>[-online]"),
        new YamlMember("title", new TextShape(200), Description: "Official degree title"),
        new YamlMember("degree", new ChoiceShape([.. ProgramWords.Degrees])),
        new YamlMember("focus", CuratedShapes.FocusList, Description: "What the degree is about, as the page tells"),
        new YamlMember("school", new TextShape(200), Required: false, "School, college or department that awards it"),
        new YamlMember("concentration", new TextShape(200), Required: false, "Official name of the track, for a general degree"),
        new YamlMember("cip", CuratedShapes.Cip6, Required: false, "Six-digit CIP code, only where the school states it"),
        new YamlMember("url", CuratedShapes.WebAddress, Description: "The program's own page"),
        new YamlMember("creditSystem", new ChoiceShape([.. ProgramWords.CreditSystems.Keys]), Required: false),
        new YamlMember("note", new TextShape(2000), Required: false, "What a careful reader should know, in our own words"),
        new YamlMember("sources", new MapShape(SourceKey.Pattern!, SourceKey.Allowed!, Source()), Required: false, "Pages the facts below cite"),
        new YamlMember("facts", new RecordShape([.. FactFields.All.Select(Fact)]), Required: false));

    private static RecordShape Source() => new(
        new YamlMember("page", CuratedShapes.WebAddress),
        new YamlMember("kind", new ChoiceShape([.. ProgramWords.PageKinds.Keys])),
        new YamlMember("year", Year, Required: false, "Year the page or figure speaks of"));

    private static YamlMember Fact(FactField field)
    {
        var fact = new RecordShape(new YamlMember("value", field.Value) { Label = field.Name }, new YamlMember("source", SourceKey));
        return new YamlMember(field.Name, field.Many ? new ListShape(fact, 1, 50) : fact, Required: false, field.Description);
    }
}
