using System.Globalization;
using Sylvan.Data.Csv;

namespace Gradus.Tests.Web.Fields;

/// <summary>The offerings of one code, counted from the tables themselves with none of the guide's own code.</summary>
internal sealed class OfferingRows
{
    private readonly IReadOnlyList<Dictionary<string, string>> _rows;

    private OfferingRows(IReadOnlyList<Dictionary<string, string>> rows, string cip)
    {
        _rows = rows;
        Cip = cip;
    }

    private string Cip { get; }

    private IEnumerable<Dictionary<string, string>> Active => _rows.Where(r => Whole(r["awards_2024"]) > 0);

    /// <param name="cip">The code.</param>
    /// <param name="open">True for institutions that everybody can enrol at, false for the others.</param>
    public static OfferingRows Read(string cip, bool open = true)
    {
        HashSet<string> closed = [.. Rows("institution_restrictions").Select(r => r["unit_id"])];
        return new([.. Rows("offerings").Where(r => r["cip"] == cip && closed.Contains(r["unit_id"]) != open)], cip);
    }

    public int Sum(string what, int year) => _rows.Sum(r => Whole(r[$"{what}_{year}"]) ?? 0);

    public int With(int year) => _rows.Count(r => Whole(r[$"awards_{year}"]) > 0);

    /// <summary>How many active offerings have a published median and how many a suppressed one, where that is not of the school's MBAs.</summary>
    public (int Known, int Suppressed) Earnings(string column)
    {
        HashSet<string> units = [.. Active.Select(r => r["unit_id"])];
        units.ExceptWith(Rows("mixed_fields").Where(r => r["cip4"] == Cip[..5]).Select(r => r["unit_id"]));
        string[] cells = [.. Rows("earnings_release").Where(r => r["level"] == "master" && r["cip4"] == Cip[..5] && units.Contains(r["unit_id"])).Select(r => r[column])];
        return (cells.Count(c => Whole(c) is not null), cells.Count(c => c == "PS"));
    }

    /// <summary>Public institutions with an in-state tuition for 2023-24, and its median.</summary>
    public (int Institutions, double Median) InStateTuition()
    {
        HashSet<string> publics = [.. Rows("institutions").Where(r => r["control"] == "1").Select(r => r["unit_id"])];
        publics.IntersectWith(Active.Select(r => r["unit_id"]));
        double[] prices = [.. Rows("charges").Where(r => r["year"] == "2024" && publics.Contains(r["unit_id"])).Select(r => Whole(r["tuition_in_state"])).OfType<int>().Order().Select(p => (double)p)];
        int middle = prices.Length / 2;
        return (prices.Length, prices.Length % 2 == 1 ? prices[middle] : (prices[middle - 1] + prices[middle]) / 2);
    }

    private static int? Whole(string cell) => int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out int value) ? value : null;

    private static IEnumerable<Dictionary<string, string>> Rows(string table)
    {
        using CsvDataReader csv = CsvDataReader.Create(Path.Combine(SourceFiles.Data, "tables", table + ".csv"));
        while (csv.Read())
        {
            yield return Enumerable.Range(0, csv.FieldCount).ToDictionary(csv.GetName, csv.GetString, StringComparer.Ordinal);
        }
    }
}
