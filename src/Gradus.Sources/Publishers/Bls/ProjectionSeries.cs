using System.Globalization;
using System.Text.RegularExpressions;
using Gradus.Sources.Files;

namespace Gradus.Sources.Publishers.Bls;

/// <summary>Projected employment of one occupation.</summary>
/// <remarks>
/// <list type="bullet">
///   <item>Growth: change over the ten years, percent; null where not available.</item>
///   <item>AnnualOpenings: openings a year on average; null where not available.</item>
///   <item>EntryEducation: what the publisher assigns as typically needed for entry; null where it assigns none.</item>
/// </list>
/// </remarks>
public sealed record OccupationProjection(SocCode Code, string Title, double? Growth, int? AnnualOpenings, string? EntryEducation);

/// <summary>What the file holds.</summary>
/// <param name="Occupations">Line items (occupations, not groups), in file order.</param>
/// <param name="Years">The years that the column of growth names: "2024-34".</param>
public sealed record Projections(IReadOnlyList<OccupationProjection> Occupations, StatedPeriod Years);

/// <summary>Reads table 1.2 of the employment projections, whose column names carry the years.</summary>
public sealed partial class ProjectionSeries : PublishedSeries<Projections>
{
    private const string Growth = "Employment change, percent";

    private static readonly SourceColumn[] Columns =
    [
        "National Employment Matrix code", "National Employment Matrix title", "Occupation type", Growth,
        "Occupational openings, annual average", "Typical education needed for entry",
    ];

    private ProjectionSeries()
    {
    }

    public static ProjectionSeries Instance { get; } = new();

    public override SourceKind Kind { get; } = SourceKind.One(
        "bls/projections", BlsFiles.Publisher, "Employment projections, table 1.2", "https://www.bls.gov/emp/data/occupational-data.htm",
        @"^occupation(_20[0-9]{2}-(?<year>20[0-9]{2}))?\.xlsx$") with
    { Cited = "BLS Employment Projections", Document = "occupation table 1.2" };

    /// <exception cref="InputException">The file is not what it should be, or names no years.</exception>
    public static Projections Read(SourceBytes file)
    {
        StatedPeriod? years = null;
        using var rows = new Workbook(file, name => name == "Table 1.2", "Table 1.2", Columns, name =>
        {
            years ??= YearsOf(name);
            return WithoutYears(name);
        });
        var occupations = new List<OccupationProjection>(900);
        while (rows.Read())
        {
            if (rows.Text(2) != "Line item")
            {
                continue;
            }

            SocCode soc = SocCode.TryParse(rows.Text(0), out SocCode code) ? code : throw rows.Bad(0, "a SOC code NN-NNNN");
            double? openings = Figure(rows, 4);
            occupations.Add(new OccupationProjection(
                soc, rows.Text(1), Figure(rows, 3), openings is null ? null : (int)Math.Round(openings.Value * 1000, MidpointRounding.ToEven),
                rows.Text(5) is "—" or "-" or "" ? null : rows.Text(5)));
        }

        return occupations.Count == 0 ? throw InputException.At(file.Name, null, "Occupation type", "no row is a 'Line item'.")
            : years is { } stated ? new Projections(occupations, stated)
            : throw InputException.At(file.Name, null, Growth, "the column names no years, such as 'Employment change, percent, YYYY-YY'.");
    }

    protected override Projections Read(FileInHand file) => Read(file.Bytes);

    protected override StatedPeriod? PeriodOf(Projections read) => read.Years;

    private static StatedPeriod? YearsOf(string name)
    {
        Match range = Range().Match(name);
        if (!range.Success || !name.Contains(Growth, StringComparison.Ordinal))
        {
            return null;
        }

        int first = int.Parse(range.Groups["first"].ValueSpan, CultureInfo.InvariantCulture);
        int last = int.Parse(range.Groups["last"].ValueSpan, CultureInfo.InvariantCulture) % 100;
        return new StatedPeriod((first / 100 * 100) + last + (last < first % 100 ? 100 : 0), string.Create(CultureInfo.InvariantCulture, $"{first}-{last:00}"));
    }

    private static double? Figure(Workbook rows, int column) => rows.Text(column) is "—" or "-" or "" ? null : rows.Number(column);

    private static string WithoutYears(string name) => Tidy().Replace(Years().Replace(name, " "), " ").Replace(" ,", ",", StringComparison.Ordinal).Trim(' ', ',');

    [GeneratedRegex(@"20[0-9]{2}(\s*[–-]\s*[0-9]{2,4})?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Patterns.Patience)]
    private static partial Regex Years();

    [GeneratedRegex(@"(?<first>20[0-9]{2})\s*[–-]\s*(?<last>[0-9]{2,4})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Patterns.Patience)]
    private static partial Regex Range();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.Patience)]
    private static partial Regex Tidy();
}
