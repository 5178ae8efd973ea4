using Gradus.Catalogs;
using Gradus.Research;
using Gradus.Sources.Cells;
using Gradus.Sources.Dataset;
using Gradus.Sources.Files;

namespace Gradus.Sources.Publishers.Ncses;

/// <summary>One table of the survey of graduate students: demographics and support of one field. The publisher's file is named like every other, so its folder tells it.</summary>
public sealed class SupportSeries : PublishedSeries<IReadOnlyDictionary<string, int>>
{
    /// <summary>The counts of master's students that are kept, by the survey's own path of the row.</summary>
    private static readonly (string Column, string Path)[] Kept =
    [
        ("students", "All graduate students"),
        ("full_time", "All graduate students -> Full time"),
        ("self", "All graduate students -> Primary mechanism of support for full-time students -> Other types of support -> Self-support"),
        ("research_assistants", "All graduate students -> Primary mechanism of support for full-time students -> Research assistantships"),
        ("teaching_assistants", "All graduate students -> Primary mechanism of support for full-time students -> Teaching assistantships"),
        ("fellows", "All graduate students -> Primary mechanism of support for full-time students -> Fellowships"),
    ];

    private static readonly SourceColumn[] Columns = ["_b_characteristic_b_full_path", "field_master_s_students_number"];

    /// <summary>Marks of footnotes, which the publisher writes into names.</summary>
    private const string Footnote = "<sup>b</sup>";

    private SupportSeries(string table, string number, string key, string field, string cips)
    {
        Field = field;
        Cips = cips;
        Kind = SourceKind.One(
            "research/gss-" + key, "National Center for Science and Engineering Statistics", $"Survey of graduate students, table {number}: {field}",
            "https://ncses.nsf.gov/surveys/graduate-students-postdoctorates-s-e", @"^data\.csv$") with
        {
            Cited = "NSF NCSES GSS",
            Document = $"table {number}, {field}",
            Folder = table,
        };
    }

    /// <summary>Which codes count in which field stands in the survey's table A-16.</summary>
    public static IReadOnlyList<SupportSeries> All { get; } =
    [
        new("10701", "4-8a", "computing", "computer and information sciences", "11"),
        new("10705", "4-10a", "mathematics", "mathematics and statistics", "27"),
        new("10725", "4-20a", "electrical", "electrical and computer engineering", "14.09 14.10 14.47"),
        new("10727", "4-21a", "industrial", "industrial and systems engineering and operations research", "14.27 14.35 14.36 14.37"),
        new("10707", "4-11a", "multidisciplinary", "multidisciplinary sciences, data science among them", "30.06 30.08 30.25 30.30 30.31 30.39 30.48 30.49 30.70 30.7101 30.7103 30.7199"),
    ];

    public string Field { get; }

    /// <summary>CIP codes counted in it, separated by blanks.</summary>
    public string Cips { get; }

    public override SourceKind Kind { get; }

    /// <summary>Columns of counts, in the order of the table of the dataset.</summary>
    public static IReadOnlyList<string> Counts { get; } = [.. Kept.Select(k => k.Column)];

    protected override IReadOnlyDictionary<string, int> Read(FileInHand file) => Read(file.Bytes);

    /// <summary>Counts of master's students by <see cref="Counts"/>.</summary>
    /// <exception cref="InputException">The file is not what it should be, or lacks one of the counts.</exception>
    public static IReadOnlyDictionary<string, int> Read(SourceBytes file)
    {
        using var rows = new CsvRows(file, Columns);
        var found = new Dictionary<string, int>(StringComparer.Ordinal);
        while (rows.Read())
        {
            string path = rows.Text(0).Replace(Footnote, "", StringComparison.Ordinal);
            if (Kept.FirstOrDefault(k => k.Path == path).Column is { } column && !found.TryAdd(column, rows.Amount(1)))
            {
                throw rows.BadRow($"'{path}' occurs twice.");
            }
        }

        string[] missing = [.. Kept.Where(k => !found.ContainsKey(k.Column)).Select(k => k.Path)];
        return missing.Length == 0 ? found : throw InputException.At(rows.File, null, Columns[0].Name, $"there is no row '{missing[0]}'.");
    }
}

/// <summary>How master's students are paid for by field, in the whole nation.</summary>
public sealed class GraduateSupportTable : DatasetTable
{
    private const int FirstCount = 2;

    public override Table Table => Declaration;

    internal static Table Declaration { get; } = new(
        "graduate_support", "Master's students by field and their largest support, the whole nation (NSF survey of graduate students)", "public-domain",
        [.. SupportSeries.All.Select(s => s.Kind.Key)], ["field"],
        [
            new("field", ColumnType.Text, "As the survey names it"),
            new("cips", ColumnType.Words, "CIP codes that are counted in it (table A-16 of the survey)"),
            new("students", ColumnType.Integer, "Master's students, full-time and part-time", "people", 0, 2000000),
            new("full_time", ColumnType.Integer, "Of those, full-time", "people", 0, 2000000),
            new("self", ColumnType.Integer, "Of those in full time, paid for by themselves", "people", 0, 2000000),
            new("research_assistants", ColumnType.Integer, "Of those in full time, research assistants", "people", 0, 2000000),
            new("teaching_assistants", ColumnType.Integer, "Of those in full time, teaching assistants", "people", 0, 2000000),
            new("fellows", ColumnType.Integer, "Of those in full time, with a fellowship", "people", 0, 2000000),
        ]);

    internal override TableWriter Build(Compilation from, List<string> notes)
    {
        var table = new TableWriter(Table);
        foreach (SupportSeries series in SupportSeries.All)
        {
            if (from.Readings.Of(series) is { } counts)
            {
                table.Add([series.Field, series.Cips, .. SupportSeries.Counts.Select(c => Numerals.Of(counts[c]))]);
            }
        }

        return table;
    }

    internal static IReadOnlyList<GraduateSupport> Load(TableSet tables, Vintages vintages)
    {
        var all = new List<GraduateSupport>(8);
        using TableReader row = tables.Open(Declaration);
        while (row.Read())
        {
            string field = row.Text(0);
            Source source = vintages[SupportSeries.All.First(s => s.Field == field).Kind.Key].Cite("master's students");
            all.Add(new GraduateSupport(field, [.. row.Words(1).Select(word => CipCode.TryParse(word, out CipCode cip) ? cip : throw row.Bad(1, "CIP codes"))])
            {
                Students = row.Count(FirstCount, FigureKind.Official, source),
                FullTime = row.Count(FirstCount + 1, FigureKind.Official, source),
                Self = row.Count(FirstCount + 2, FigureKind.Official, source),
                ResearchAssistants = row.Count(FirstCount + 3, FigureKind.Official, source),
                TeachingAssistants = row.Count(FirstCount + 4, FigureKind.Official, source),
                Fellows = row.Count(FirstCount + 5, FigureKind.Official, source),
            });
        }

        return all;
    }
}
