using Gradus.Costs;
using Gradus.Sources.Rules;
using Gradus.Sources.Yaml;

namespace Gradus.Sources.Curated;

/// <summary>Reads <c>data/tuition-agreements.yaml</c>.</summary>
public static class TuitionAgreementFile
{
    private static readonly TextShape Sentence = new(400);
    private static readonly TextShape Address = new(500, "^https://[^ <>\"]+$", "a web address that starts with https://");
    private static readonly TextShape State = new(2, "^[A-Z]{2}$", "a USPS code such as GA");

    private static readonly RecordShape Participant = new(
        new YamlMember("institution", new NumberShape(UnitId.Smallest, UnitId.Largest)),
        new YamlMember("cips", new ListShape(CuratedShapes.Cip, 1, 50), Required: false),
        new YamlMember("reason", Sentence),
        new YamlMember("source", Address));

    private static readonly RecordShape AgreementShape = new(
        new YamlMember("id", CuratedShapes.Key),
        new YamlMember("name", Sentence),
        new YamlMember("states", new ListShape(State, 2, 60)),
        new YamlMember("pays", Sentence),
        new YamlMember("condition", Sentence),
        new YamlMember("reference", Sentence),
        new YamlMember("source", Address),
        new YamlMember("saidBy", new ChoiceShape(RuleShapes.Authorities)),
        new YamlMember("confirmed", new FlagShape()),
        new YamlMember("read", Sentence),
        new YamlMember("participants", new ListShape(Participant, 0, 2000)));

    public static RecordShape Shape { get; } = new(
        new YamlMember("agreements", new ListShape(AgreementShape)),
        new YamlMember("residency", new RecordShape(
            new YamlMember("words", Sentence),
            new YamlMember("reference", Sentence),
            new YamlMember("source", Address),
            new YamlMember("read", Sentence))));

    /// <exception cref="InputException">The file is absent or malformed.</exception>
    public static TuitionAgreements Read(string file)
    {
        YamlNode root = YamlNodeReader.ReadFile(file);
        Shape.Check(root, "tuition-agreements");
        var mapping = (YamlMapping)root;
        return new TuitionAgreements([.. mapping.Groups("agreements").Select(Agreement)], ((YamlMapping)mapping.Find("residency")!).Text("words")!);
    }

    /// <summary>The same; none where a dataset carries no such file.</summary>
    /// <exception cref="InputException">The file is malformed.</exception>
    public static TuitionAgreements ReadIfAny(string file) => File.Exists(file) ? Read(file) : TuitionAgreements.None;

    private static TuitionAgreement Agreement(YamlMapping row) => new(
        row.Text("name")!,
        row.Texts("states"),
        row.Text("pays")!,
        row.Text("condition")!,
        row.Text("reference")!,
        row.Text("source")!,
        row.Text("confirmed") == "true",
        [.. row.Groups("participants").Select(p => new AgreementParticipant(
            new UnitId(p.Whole("institution")!.Value), p.Find("cips") is null ? [] : p.Texts("cips"), p.Text("reason")!, p.Text("source")!))]);
}
