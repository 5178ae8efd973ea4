using System.Text.Json;
using System.Text.Unicode;
using Gradus.Sources.Files;

namespace Gradus.Sources.Cip;

/// <summary>Reads the codes and titles of CIP 2020.</summary>
public static class CipTitlesReader
{
    private static readonly SourceColumn[] Columns = ["CIPCode", "CIPTitle", "Action"];

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
public static class StemListReader
{
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
            throw new InputException($"{file.Name}, row {error.LineNumber + 1}: is not JSON: {error.Message.ReplaceLineEndings(" ")}", error);
        }

        throw InputException.At(file.Name, null, null, "has no list 'records'.");
    }
}

/// <summary>Reads the crosswalk from CIP 2020 to SOC 2018.</summary>
public static class CipToSocReader
{
    private const string NoMatch = "99-9999";

    private static readonly SourceColumn[] Columns = ["CIP2020Code", "SOC2018Code", "SOC2018Title"];

    /// <summary>Pairs with the occupation's title, in file order; "no match" left out.</summary>
    /// <exception cref="InputException">The file is not what it should be.</exception>
    public static List<(CipCode Cip, SocCode Soc, string Title)> Read(SourceBytes file)
    {
        using var rows = new Workbook(file, name => name == "CIP-SOC", "CIP-SOC", Columns);
        var pairs = new List<(CipCode, SocCode, string)>(6200);
        while (rows.Read())
        {
            if (rows.Text(0).Length == 0 || rows.Text(1) == NoMatch)
            {
                continue;
            }

            CipCode cip = CipCode.TryParse(rows.Text(0), out CipCode code) && code.Length == 6 ? code : throw rows.Bad(0, "a six-digit CIP code");
            SocCode soc = SocCode.TryParse(rows.Text(1), out SocCode occupation) ? occupation : throw rows.Bad(1, "a SOC code NN-NNNN");
            pairs.Add((cip, soc, rows.Text(2)));
        }

        return pairs;
    }
}
