using System.Text.Json;
using System.Text.Unicode;
using Gradus.Programs;
using Gradus.Sources.Dataset;
using Gradus.Sources.Files;
using Gradus.Sources.Forms;

namespace Gradus.Sources.Publishers.Cip;

/// <summary>Reads the codes and titles of CIP 2020.</summary>
public sealed class CipTitleSeries : PublishedSeries<SortedDictionary<CipCode, string>>
{
    private static readonly SourceColumn[] Columns = ["CIPCode", "CIPTitle", "Action"];

    private CipTitleSeries()
    {
    }

    public static CipTitleSeries Instance { get; } = new();

    public override SourceKind Kind { get; } = SourceKind.One(
        "cip/CIP2020", "National Center for Education Statistics", "Classification of Instructional Programs 2020",
        "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56", "^CIPCode(?<year>2020)" + SourceKind.Packed, required: true);

    protected override SortedDictionary<CipCode, string> Read(FileInHand file) => Read(file.Bytes);

    /// <summary>Titles of the six-digit codes in force, without their closing full stop.</summary>
    /// <remarks>Codes that CIP 2020 deleted, or moved to another code, are listed by the publisher and left out here.</remarks>
    /// <exception cref="InputException">The file is not what it should be.</exception>
    public static SortedDictionary<CipCode, string> Read(SourceBytes file)
    {
        using var rows = new CsvRows(file, Columns);
        var titles = new SortedDictionary<CipCode, string>();
        while (rows.Read())
        {
            if (!CipCode.TryParse(rows.Cell(0), out CipCode cip))
            {
                throw rows.Bad(0, "a CIP code");
            }

            if (cip.Length != 6 || rows.Cell(2) is "Deleted" or "Moved to")
            {
                continue;
            }

            if (!titles.TryAdd(cip, rows.Text(1).TrimEnd('.')))
            {
                throw rows.BadRow($"CIP {cip} is listed twice.");
            }
        }

        return titles;
    }
}

/// <summary>Reads the list of STEM designated degree programs, as parsed from the publisher's PDF.</summary>
public sealed class StemListSeries : PublishedSeries<HashSet<CipCode>>
{
    private StemListSeries()
    {
    }

    public static StemListSeries Instance { get; } = new();

    public override SourceKind Kind { get; } = SourceKind.One(
        "cip/STEM", "US Department of Homeland Security", "STEM Designated Degree Program List",
        "https://studyinthestates.dhs.gov/stem-opt-hub/additional-resources/eligible-cip-codes-for-the-stem-opt-extension", @"^dhs_stem_(?<year>20[0-9]{2})_parsed\.json$", required: true) with
    {
        Cited = "DHS",
        Document = "STEM Designated Degree Program List",
    };

    protected override HashSet<CipCode> Read(FileInHand file) => Read(file.Bytes);

    protected override int? RecordsOf(HashSet<CipCode> read) => read.Count;

    /// <exception cref="InputException">The file is not what it should be.</exception>
    public static HashSet<CipCode> Read(SourceBytes file)
    {
        var codes = new HashSet<CipCode>();
        int position = 0;
        foreach (JsonElement record in Records(file))
        {
            position++;
            string? text = record.ValueKind == JsonValueKind.Object && record.TryGetProperty("cip", out JsonElement value)
                && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
            if (!CipCode.TryParse(text, out CipCode cip) || cip.Length != 6)
            {
                throw InputException.At(file.Name, null, null, $"record {position}: cip '{text}' is not a six-digit CIP code.");
            }

            if (!codes.Add(cip))
            {
                throw InputException.At(file.Name, null, null, $"record {position}: CIP {cip} is listed twice.");
            }
        }

        return codes;
    }

    private static JsonElement[] Records(SourceBytes file)
    {
        try
        {
            using UnpackedBytes unpacked = Unpacker.Unpack(file);
            if (!Utf8.IsValid(unpacked.Bytes))
            {
                throw InputException.At(file.Name, null, null, "is not UTF-8 text, as JSON must be.");
            }

            using JsonDocument json = JsonDocument.Parse(unpacked.Bytes.AsMemory());
            if (json.RootElement.ValueKind == JsonValueKind.Object
                && json.RootElement.TryGetProperty("records", out JsonElement records) && records.ValueKind == JsonValueKind.Array)
            {
                return [.. records.Clone().EnumerateArray()];
            }
        }
        catch (JsonException error)
        {
            throw new InputException($"{file.Name}, row {error.LineNumber + 1}: is {JsonFault.Of(error)}", error);
        }

        throw InputException.At(file.Name, null, null, "has no list 'records'.");
    }
}

/// <summary>CIP codes: all titles, with STEM designation.</summary>
public sealed class CipTable : DatasetTable
{
    public override Table Table => Declaration;

    internal static Table Declaration { get; } = new(
        "cips", "Titles of all six-digit codes of CIP 2020, with STEM designation", "public-domain",
        ["cip/CIP2020", "cip/STEM"], ["cip"],
        [
            new("cip", ColumnType.Text, "Six-digit code"),
            new("title", ColumnType.Text, "Title"),
            new("stem", ColumnType.Flag, "On the DHS STEM Designated Degree Program List"),
        ])
    {
        NeedsRows = true,
    };

    internal override TableWriter Build(Compilation from, List<string> notes)
    {
        HashSet<CipCode> stem = from.Readings.Of(StemListSeries.Instance) ?? [];
        var table = new TableWriter(Table);
        foreach ((CipCode cip, string title) in from.Readings.Of(CipTitleSeries.Instance) ?? [])
        {
            table.Add(cip.ToString(), title, TableWriter.Flag(stem.Contains(cip)));
        }

        return table;
    }

    internal static IReadOnlyList<CipEntry> Load(TableSet tables)
    {
        var titles = new List<CipEntry>(2400);
        using TableReader row = tables.Open(Declaration);
        while (row.Read())
        {
            titles.Add(new CipEntry(row.Cip(0), row.Text(1), row.FlagOrNull(2) ?? throw row.Bad(2, "true or false")));
        }

        return titles;
    }
}
