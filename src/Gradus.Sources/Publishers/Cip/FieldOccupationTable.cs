using Gradus.Sources.Dataset;
using Gradus.Sources.Files;

namespace Gradus.Sources.Publishers.Cip;

/// <summary>An occupation that the crosswalk names for a field, with its title.</summary>
public sealed record FieldOccupation(CipCode Cip, SocCode Soc, string Title);

/// <summary>Reads the crosswalk from CIP 2020 to SOC 2018.</summary>
public sealed class FieldOccupationSeries : PublishedSeries<List<FieldOccupation>>
{
    private const string NoMatch = "99-9999";

    private static readonly SourceColumn[] Columns = ["CIP2020Code", "SOC2018Code", "SOC2018Title"];

    private FieldOccupationSeries()
    {
    }

    public static FieldOccupationSeries Instance { get; } = new();

    public override SourceKind Kind { get; } = SourceKind.One(
        "cip/CIP-SOC", "National Center for Education Statistics and US Bureau of Labor Statistics", "CIP 2020 to SOC 2018 crosswalk",
        "https://nces.ed.gov/ipeds/cipcode/post3.aspx?y=56", @"^CIP(?<year>2020)_SOC2018_Crosswalk\.xlsx$");

    protected override List<FieldOccupation> Read(FileInHand file) => Read(file.Bytes);

    /// <summary>Pairs with the occupation's title, in file order; "no match" left out.</summary>
    /// <exception cref="InputException">The file is not what it should be.</exception>
    public static List<FieldOccupation> Read(SourceBytes file)
    {
        using var rows = new Workbook(file, name => name == "CIP-SOC", "CIP-SOC", Columns);
        var pairs = new List<FieldOccupation>(6200);
        while (rows.Read())
        {
            if (rows.Text(0).Length == 0 || rows.Text(1) == NoMatch)
            {
                continue;
            }

            CipCode cip = CipCode.TryParse(rows.Text(0), out CipCode code) && code.Length == 6 ? code : throw rows.Bad(0, "a six-digit CIP code");
            SocCode soc = SocCode.TryParse(rows.Text(1), out SocCode occupation) ? occupation : throw rows.Bad(1, "a SOC code NN-NNNN");
            pairs.Add(new FieldOccupation(cip, soc, rows.Text(2)));
        }

        return pairs;
    }
}

/// <summary>The occupations that the codes in scope lead to.</summary>
public sealed class FieldOccupationTable : DatasetTable
{
    public override Table Table => Declaration;

    internal static Table Declaration { get; } = new(
        "field_occupations", "Occupations that the CIP-SOC crosswalk names for each field in scope", "public-domain",
        ["cip/CIP-SOC"], ["cip", "soc"],
        [
            new("cip", ColumnType.Text, "Six-digit code"),
            new("soc", ColumnType.Text, "SOC 2018 code"),
        ])
    {
        References = [new(["cip"], "fields", ["cip"]), new(["soc"], "occupations", ["soc"])],
    };

    internal override TableWriter Build(Compilation from, List<string> notes)
    {
        var table = new TableWriter(Table);
        foreach (FieldOccupation pair in (from.Readings.Of(FieldOccupationSeries.Instance) ?? []).Where(pair => from.Cips.Contains(pair.Cip)))
        {
            table.Add(pair.Cip.ToString(), pair.Soc.ToString());
        }

        return table;
    }

    /// <summary>Occupation codes, ascending, by field.</summary>
    internal static ILookup<CipCode, SocCode> Load(TableSet tables)
    {
        var pairs = new List<(CipCode Cip, SocCode Soc)>(600);
        using TableReader row = tables.Open(Declaration);
        while (row.Read())
        {
            pairs.Add((row.Cip(0), row.Soc(1)));
        }

        return pairs.ToLookup(pair => pair.Cip, pair => pair.Soc);
    }
}
