using System.IO.Compression;
using Gradus.Sources.Curated;
using Gradus.Sources.Programs;
using Sylvan.Data.Csv;

namespace Gradus.Tests.Programs;

/// <summary>The little of the publishers' files that the tests of named programs need, read in the plainest way.</summary>
internal static class Publishers
{
    public static IReadOnlyList<OfferingCount> Offerings()
    {
        var scope = Scope.Read(Path.Combine(SourceFiles.Data, "scope.yaml")).Select(e => e.Cip).ToHashSet();
        var newest = new Dictionary<(UnitId, CipCode), int?>();
        foreach (int year in new[] { 2020, 2021, 2022, 2023, 2024 })
        {
            foreach ((UnitId, CipCode) key in newest.Keys.ToList())
            {
                newest[key] = null;
            }

            foreach (string[] row in Rows($"C{year}_A.zip", "UNITID", "CIPCODE", "MAJORNUM", "AWLEVEL", "CTOTALT"))
            {
                if (row[2] == "1" && row[3].TrimStart('0') == "7" && CipCode.TryParse(row[1], out CipCode cip) && scope.Contains(cip))
                {
                    newest[(new UnitId(int.Parse(row[0])), cip)] = int.Parse(row[4]);
                }
            }
        }

        return [.. newest.Select(e => new OfferingCount(e.Key.Item1, e.Key.Item2, e.Value))];
    }

    public static IReadOnlyDictionary<UnitId, string> WebAddresses() =>
        Rows("HD2024.zip", "UNITID", "WEBADDR").ToDictionary(r => new UnitId(int.Parse(r[0])), r => r[1]);

    private static IEnumerable<string[]> Rows(string zip, params string[] columns)
    {
        using ZipArchive archive = ZipFile.OpenRead(Path.Combine(SourceFiles.Directory, "ipeds", zip));
        ZipArchiveEntry entry = archive.Entries.FirstOrDefault(e => e.Name.Contains("_rv", StringComparison.Ordinal)) ?? archive.Entries[0];
        using var csv = CsvDataReader.Create(new StreamReader(entry.Open()));
        int[] at = [.. columns.Select(c => Enumerable.Range(0, csv.FieldCount).First(i => csv.GetName(i).Trim() == c))];
        while (csv.Read())
        {
            yield return [.. at.Select(i => csv.GetString(i).Trim())];
        }
    }
}
