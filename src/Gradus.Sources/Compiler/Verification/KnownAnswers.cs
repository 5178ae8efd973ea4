using System.Globalization;
using Gradus.Sources.Yaml;

namespace Gradus.Sources.Compiler;

/// <summary>A published figure that a table must give.</summary>
/// <param name="Table">Name of the table.</param>
/// <param name="Where">Values of columns that pick the rows.</param>
/// <param name="Column">The column asked for.</param>
/// <param name="Statistic">positive (rows above 0), sum, or value (of the one row).</param>
/// <param name="Expected">The published figure.</param>
/// <param name="Source">Where it is published.</param>
public sealed record TableAnswer(
    string Table, IReadOnlyDictionary<string, string> Where, string Column, string Statistic, double Expected, string Source);

/// <summary>A published figure that the publishers' files must give when all of their rows are taken.</summary>
/// <param name="Measure">masters-awards, or graduate-tuition-and-fees of all, public or private institutions.</param>
/// <param name="Year">Ending year of the academic year.</param>
/// <param name="Expected">What these files give.</param>
/// <param name="Published">What the publisher prints, where that differs.</param>
/// <param name="Tolerance">How far apart the two may be, as a fraction.</param>
/// <param name="Source">Where it is published.</param>
public sealed record SourceAnswer(string Measure, int Year, double Expected, double? Published, double Tolerance, string Source);

/// <summary>Reads <c>known-answers.yaml</c>.</summary>
public sealed record KnownAnswers(IReadOnlyList<TableAnswer> Tables, IReadOnlyList<SourceAnswer> Sources)
{
    public const string FileName = "known-answers.yaml";

    public static RecordShape Shape { get; } = new(
        new YamlMember("tables", new ListShape(new RecordShape(
            new YamlMember("table", new TextShape(40)),
            new YamlMember("where", new MapShape("^[a-z0-9_]+$", "a column name", new TextShape(100))),
            new YamlMember("column", new TextShape(40)),
            new YamlMember("statistic", new ChoiceShape("positive", "sum", "value")),
            new YamlMember("expected", new NumberShape(-1e9, 1e12)),
            new YamlMember("source", new TextShape(300))))),
        new YamlMember("sources", new ListShape(new RecordShape(
            new YamlMember("measure", new ChoiceShape([.. SourceMeasures.Names])),
            new YamlMember("year", new NumberShape(2000, 2100, Whole: true)),
            new YamlMember("expected", new NumberShape(0, 1e12)),
            new YamlMember("published", new NumberShape(0, 1e12), Required: false),
            new YamlMember("tolerance", new NumberShape(0, 1), Required: false),
            new YamlMember("source", new TextShape(300))))));

    /// <exception cref="InputException">The file is malformed.</exception>
    public static KnownAnswers Read(string path)
    {
        YamlNode root = YamlNodeReader.ReadFile(path);
        Shape.Check(root, "known answers");
        var file = (YamlMapping)root;
        return new KnownAnswers([.. file.Groups("tables").Select(ReadTable)], [.. file.Groups("sources").Select(ReadSource)]);
    }

    private static TableAnswer ReadTable(YamlMapping row) => new(
        row.Text("table")!,
        ((YamlMapping)row.Find("where")!).Entries.ToDictionary(e => e.Key.Value, e => ((YamlScalar)e.Value).Value),
        row.Text("column")!,
        row.Text("statistic")!,
        Number(row, "expected")!.Value,
        row.Text("source")!);

    private static SourceAnswer ReadSource(YamlMapping row) => new(
        row.Text("measure")!,
        row.Whole("year")!.Value,
        Number(row, "expected")!.Value,
        Number(row, "published"),
        Number(row, "tolerance") ?? 0,
        row.Text("source")!);

    private static double? Number(YamlMapping row, string key) =>
        row.Text(key) is { } text ? double.Parse(text, CultureInfo.InvariantCulture) : null;
}
