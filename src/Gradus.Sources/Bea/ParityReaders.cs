using System.Globalization;
using Gradus.Sources.Files;

namespace Gradus.Sources.Bea;

/// <summary>A regional price parity, all items, United States = 100.</summary>
/// <remarks>
/// <list type="bullet">
///   <item>Code: two-digit FIPS of a state, five-digit code of a metropolitan area; <c>00</c> for the nation.</item>
///   <item>Year: the newest year of the file.</item>
/// </list>
/// </remarks>
public sealed record PriceParity(string Code, string Name, int Year, double Value);

/// <summary>Reads regional price parities by state (SARPP): line 5, all items.</summary>
public static class StateParityReader
{
    private const int AllItems = 5;

    /// <summary>The nation and the states, in file order, for the newest year.</summary>
    /// <exception cref="InputException">The file is not what it should be.</exception>
    public static List<PriceParity> Read(SourceBytes file)
    {
        int year = ParityYear.Newest(file, "", "GeoFIPS");
        using var rows = new CsvRows(file, ["GeoFIPS", "GeoName", "LineCode", year.ToString(CultureInfo.InvariantCulture)], notesAtEnd: true);
        var parities = new List<PriceParity>(52);
        while (rows.Read())
        {
            if (rows.Integer(2) != AllItems)
            {
                continue;
            }

            // " ""01000""": the publisher quotes the code after a leading blank, so the quotes belong to the cell.
            string code = rows.Text(0).Trim('"', ' ');
            if (code.Length != 5 || !code.All(char.IsAsciiDigit))
            {
                throw rows.Bad(0, "a FIPS code of five digits");
            }

            parities.Add(new PriceParity(code[..2], rows.Text(1), year, rows.Number(3)));
        }

        return parities;
    }
}

/// <summary>Reads regional price parities by metropolitan area (MARPP).</summary>
public static class MetroParityReader
{
    private const string AllItems = "RPPs: All items";
    private const string Area = " (Metropolitan Statistical Area)";

    /// <summary>Metropolitan areas, in file order, for the newest year.</summary>
    /// <exception cref="InputException">The file is not what it should be.</exception>
    public static List<PriceParity> Read(SourceBytes file)
    {
        int year = ParityYear.Newest(file, "RPP ", "GeoFIPS");
        using var rows = new CsvRows(file, ["GeoFIPS", "GeoName", "Description", $"RPP {year}"], notesAtEnd: true);
        var parities = new List<PriceParity>(400);
        while (rows.Read())
        {
            string name = rows.Text(1);
            if (rows.Text(2) == AllItems && name.EndsWith(Area, StringComparison.Ordinal))
            {
                parities.Add(new PriceParity(rows.Integer(0).ToString("00000", CultureInfo.InvariantCulture), name[..^Area.Length], year, rows.Number(3)));
            }
        }

        return parities;
    }
}

/// <summary>Finds the newest year among columns named by year.</summary>
internal static class ParityYear
{
    /// <exception cref="InputException">No column is named by a year.</exception>
    public static int Newest(SourceBytes file, string prefix, string firstColumn)
    {
        using var rows = new CsvRows(file, [firstColumn], notesAtEnd: true);
        int newest = rows.HeaderNames
            .Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
            .Select(name => int.TryParse(name.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out int year) ? year : 0)
            .Max();
        return newest > 0 ? newest : throw InputException.At(file.Name, 1, prefix + "YYYY", "missing: no column is named by a year.");
    }
}
