using System.Globalization;
using Gradus.Sources.Cells;
using Gradus.Sources.Files;

namespace Gradus.Sources.Publishers.Bls;

/// <summary>Employment and annual wages of one detailed occupation in the United States.</summary>
/// <remarks>
/// <list type="bullet">
///   <item>Percentiles: annual wage at 10, 25, 50, 75, 90; suppressed where at or above the top-coded wage.</item>
/// </list>
/// </remarks>
public sealed record OccupationWages(SocCode Code, string Title, Reading Employment, Reading[] Percentiles);

/// <summary>Reads the national OEWS workbook.</summary>
public sealed class WageSeries : PublishedSeries<List<OccupationWages>>
{
    private WageSeries()
    {
    }

    public static WageSeries Instance { get; } = new();

    public override SourceKind Kind { get; } = SourceKind.One(
        "bls/oews", BlsFiles.Publisher, "Occupational Employment and Wage Statistics, national", "https://www.bls.gov/oes/tables.htm",
        @"^national_M(?<year>20[0-9]{2})_dl\.xlsx$") with
    { Cited = "BLS OEWS", PeriodInName = name => "May " + name.Groups["year"].Value };

    private static readonly SourceColumn[] Columns =
        ["OCC_CODE", "OCC_TITLE", "O_GROUP", "TOT_EMP", "A_PCT10", "A_PCT25", "A_MEDIAN", "A_PCT75", "A_PCT90"];

    protected override List<OccupationWages> Read(FileInHand file) => Read(file.Bytes);

    /// <summary>Detailed occupations, in file order.</summary>
    /// <exception cref="InputException">The file is not what it should be.</exception>
    public static List<OccupationWages> Read(SourceBytes file)
    {
        using var rows = new Workbook(file, name => name.StartsWith("national", StringComparison.OrdinalIgnoreCase), "national_M…", Columns);
        var occupations = new List<OccupationWages>(900);
        while (rows.Read())
        {
            if (rows.Text(2) != "detailed")
            {
                continue;
            }

            SocCode soc = SocCode.TryParse(rows.Text(0), out SocCode code) ? code : throw rows.Bad(0, "a SOC code NN-NNNN");
            occupations.Add(new OccupationWages(soc, rows.Text(1), Figure(rows, 3), [.. Enumerable.Range(4, 5).Select(c => Figure(rows, c))]));
        }

        return occupations.Count > 0 ? occupations : throw InputException.At(file.Name, null, "O_GROUP", "no row is 'detailed'.");
    }

    /// <summary><c>*</c> and <c>**</c>: no estimate released; <c>#</c>: at or above the top-coded wage.</summary>
    private static Reading Figure(Workbook rows, int column)
    {
        string text = rows.Text(column);
        return text switch
        {
            "*" or "**" or "" => Reading.NotReported,
            "#" => Reading.Suppressed,
            _ => int.TryParse(text, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out int value)
                ? Reading.Known(value)
                : throw rows.Bad(column, "a whole number, *, ** or #"),
        };
    }
}
