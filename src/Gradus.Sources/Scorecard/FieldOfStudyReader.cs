using Gradus.Sources.Files;

namespace Gradus.Sources.Scorecard;

/// <summary>A level of degree that the dataset keeps earnings of.</summary>
public enum DegreeLevel
{
    Bachelor = 3,
    Master = 5,
}

/// <summary>Median earnings 1, 2, 4 and 5 years after completion; four different cohorts.</summary>
public sealed record FieldEarnings(UnitId Institution, CipCode Cip4, DegreeLevel Level, Reading[] Medians);

/// <summary>
/// Reads the field-of-study file of the College Scorecard, under the publisher's column names or those of a derived copy
/// that keeps one suppression flag for the whole row.
/// </summary>
public static class FieldOfStudyReader
{
    private const int RowFlag = 7;

    private static readonly SourceColumn[] Columns =
    [
        "UNITID", new("CIPCODE"), new("CREDLEV", "credential_level"),
        new("EARN_MDN_HI_1YR", "earn_mdn_1yr"),
        new("EARN_MDN_HI_2YR", "earn_mdn_2yr"),
        new("EARN_MDN_4YR"),
        new("EARN_MDN_5YR"),
        new("earnings_suppressed") { Optional = true },
    ];

    /// <summary>Rows at master's and bachelor's level in the given four-digit codes, in file order.</summary>
    /// <exception cref="InputException">The file is not what it should be.</exception>
    public static List<FieldEarnings> Read(SourceBytes file, IReadOnlySet<CipCode> cips)
    {
        using var rows = new CsvRows(file, Columns, choosing: 3);
        var found = new List<FieldEarnings>();
        var seen = new HashSet<(UnitId, CipCode, DegreeLevel)>();
        while (rows.Read())
        {
            var level = (DegreeLevel)rows.Integer(2);
            if (level is not (DegreeLevel.Master or DegreeLevel.Bachelor))
            {
                continue;
            }

            CipCode cip = ScorecardCell.Cip(rows, 1);
            if (!cips.Contains(cip) || ScorecardCell.Unit(rows, 0) is not { } institution)
            {
                continue;
            }

            if (!seen.Add((institution, cip, level)))
            {
                throw rows.BadRow($"UNITID {institution}, CIP {cip} and level {(int)level} occur twice.");
            }

            found.Add(new FieldEarnings(institution, cip, level, [Median(rows, 3), Median(rows, 4), Median(rows, 5), Median(rows, 6)]));
        }

        return found;
    }

    private static Reading Median(CsvRows rows, int column)
    {
        Reading median = ScorecardCell.Amount(rows, column);
        if (median.Status != FigureStatus.NotReported || !rows.Has(RowFlag))
        {
            return median;
        }

        return rows.Cell(RowFlag) switch
        {
            "true" or "True" or "TRUE" or "1" => Reading.Suppressed,
            "false" or "False" or "FALSE" or "0" or "" => Reading.NotReported,
            _ => throw rows.Bad(RowFlag, "true or false"),
        };
    }
}
