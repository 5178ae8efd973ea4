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

    private static readonly FileShape<TableAnswer> TableShape = FileShapes.Group<TableAnswer>(keys =>
    {
        Key<string> table = keys.Required("table", "Name of the table", FileShapes.Text(40));
        Key<IReadOnlyList<OwnKey<string>>> where = keys.Required("where", "Values of columns that pick the rows", FileShapes.Map("^[a-z0-9_]+$", "a column name", FileShapes.Text(100)));
        Key<string> column = keys.Required("column", "The column asked for", FileShapes.Text(40));
        Key<string> statistic = keys.Required("statistic", "positive = rows above 0, sum, or value = of the one row", FileShapes.Choice("positive", "sum", "value"));
        Key<double> expected = keys.Required("expected", "The published figure", Figure(-1_000_000_000));
        Key<string> source = keys.Required("source", "Where it is published", FileShapes.Text(300));
        return found => new TableAnswer(
            table.In(found), where.In(found).ToDictionary(w => w.Name, w => w.Value), column.In(found), statistic.In(found), expected.In(found), source.In(found));
    });

    private static readonly FileShape<SourceAnswer> SourceShape = FileShapes.Group<SourceAnswer>(keys =>
    {
        Key<string> measure = keys.Required("measure", "What is measured", FileShapes.Choice([.. SourceMeasures.Names]));
        Key<int> year = keys.Required("year", "Ending year of the academic year", FileShapes.Whole(2000, 2100));
        Key<double> expected = keys.Required("expected", "What these files give", Figure(0));
        Key<double?> published = keys.OptionalValue("published", "What the publisher prints, where that differs", Figure(0));
        Key<double> tolerance = keys.Optional("tolerance", "How far apart the two may be, as a fraction", FileShapes.Number(0, 1).As(t => (double)t), 0);
        Key<string> source = keys.Required("source", "Where it is published", FileShapes.Text(300));
        return found => new SourceAnswer(measure.In(found), year.In(found), expected.In(found), published.In(found), tolerance.In(found), source.In(found));
    });

    public static FileShape<KnownAnswers> Shape { get; } = FileShapes.Group<KnownAnswers>(keys =>
    {
        Key<IReadOnlyList<TableAnswer>> tables = keys.Required("tables", "Figures that a table must give", FileShapes.List(TableShape));
        Key<IReadOnlyList<SourceAnswer>> sources = keys.Required("sources", "Figures that the publishers' files must give", FileShapes.List(SourceShape));
        return found => new KnownAnswers(tables.In(found), sources.In(found));
    });

    /// <exception cref="InputException">The file is malformed.</exception>
    public static KnownAnswers Read(string path) => Shape.Read(YamlNodeReader.ReadFile(path), "known answers");

    private static FileShape<double> Figure(decimal least) => FileShapes.Number(least, 1_000_000_000_000).As(number => (double)number);
}
