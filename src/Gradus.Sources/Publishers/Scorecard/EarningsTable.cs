using Gradus.Catalogs;
using Gradus.Earnings;
using Gradus.Sources.Cells;
using Gradus.Sources.Dataset;
using Gradus.Sources.Files;

namespace Gradus.Sources.Publishers.Scorecard;

/// <summary>Median earnings 1, 2, 4 and 5 years after completion; four different cohorts.</summary>
public sealed record FieldEarnings(UnitId Institution, CipCode Cip4, DegreeLevel Level, Reading[] Medians);

/// <summary>
/// Reads the field-of-study file of the College Scorecard, under the publisher's column names or those of a derived copy
/// that keeps one suppression flag for the whole row.
/// </summary>
public sealed class FieldOfStudySeries : PublishedSeries<List<FieldEarnings>>
{
    private FieldOfStudySeries()
    {
    }

    public static FieldOfStudySeries Instance { get; } = new();

    public override SourceKind Kind { get; } = SourceKind.One(
        "scorecard/field-of-study", ScorecardFiles.Publisher, "Field of study: median earnings of completers, most recent cohorts", ScorecardFiles.Address,
        "^(field-of-study-most-recent|Most-Recent-Cohorts-Field-of-Study(_05192025)?)" + SourceKind.Packed) with
    { Cited = ScorecardFiles.Cited };

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

    protected override List<FieldEarnings> Read(FileInHand file) => Read(file.Bytes, file.Cips4);

    /// <summary>Rows at master's and bachelor's level in file order: in the given four-digit codes all, in others those with a figure.</summary>
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
            if (ScorecardCell.Unit(rows, 0) is not { } institution)
            {
                continue;
            }

            Reading[] medians = [Median(rows, 3), Median(rows, 4), Median(rows, 5), Median(rows, 6)];
            if (!cips.Contains(cip) && !Array.Exists(medians, median => median.IsKnown))
            {
                continue;
            }

            if (!seen.Add((institution, cip, level)))
            {
                throw rows.BadRow($"UNITID {institution}, CIP {cip} and level {(int)level} occur twice.");
            }

            found.Add(new FieldEarnings(institution, cip, level, medians));
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

/// <summary>Earnings of the institutions of the dataset, in the four-digit codes that hold a field in scope.</summary>
public sealed class EarningsTable : DatasetTable
{
    public override Table Table => Declaration;

    internal static Table Declaration { get; } = new(
        "earnings", "Median earnings of federally aided graduates by institution, four-digit CIP code and level", "public-domain",
        ["scorecard/field-of-study"], ["unit_id", "cip4", "level"],
        [
            Column.UnitId,
            new("cip4", ColumnType.Text, "Four-digit CIP code"),
            new("level", ColumnType.Text, "master or bachelor"),
            new("earnings_1yr", ColumnType.Integer, "Median earnings 1 year after completion; cohort in earnings_horizons", "USD", 1, 1000000),
            new("earnings_2yr", ColumnType.Integer, "Median earnings 2 years after completion", "USD", 1, 1000000),
            new("earnings_4yr", ColumnType.Integer, "Median earnings 4 years after completion", "USD", 1, 1000000),
            new("earnings_5yr", ColumnType.Integer, "Median earnings 5 years after completion", "USD", 1, 1000000),
            new("campuses", ColumnType.Words, "UNITIDs that report together under one OPEID6 and have these same figures; empty where they are this institution's alone"),
        ])
    {
        References = [new(["unit_id"], "institutions", ["unit_id"])],
    };

    internal override TableWriter Build(Compilation from, List<string> notes)
    {
        TableScope scope = from.Scope;
        FieldEarnings[] earnings = [.. (from.Readings.Of(FieldOfStudySeries.Instance) ?? []).Where(row => scope.Cips4.Contains(row.Cip4))];
        var together = earnings
            .Where(row => scope.Opeid6.ContainsKey(row.Institution) && Array.Exists(row.Medians, median => median.IsKnown))
            .ToLookup(row => (scope.Opeid6[row.Institution], row.Cip4, row.Level));
        var table = new TableWriter(Table);
        foreach (FieldEarnings row in earnings.Where(row => scope.Institutions.Contains(row.Institution)))
        {
            UnitId[] same = scope.Opeid6.TryGetValue(row.Institution, out string? code)
                ? [.. together[(code, row.Cip4, row.Level)].Where(other => Together.Agree(other.Medians, row.Medians)).Select(other => other.Institution).Order()]
                : [];
            table.Add(
            [
                row.Institution.ToString(),
                row.Cip4.ToString(),
                row.Level == DegreeLevel.Master ? "master" : "bachelor",
                .. row.Medians.Select(median => median.ToString()),
                same.Length > 1 ? string.Join(' ', same) : "",
            ]);
        }

        return table;
    }

    /// <summary>Earnings of master's graduates joined with debt, where a program that has only one of the two has the other not collected; and of bachelor's graduates.</summary>
    internal static (IReadOnlyList<ProgramEarnings> Masters, IReadOnlyList<ProgramEarnings> Bachelors) Load(TableSet tables, IReadOnlyList<HorizonCohort> horizons, Vintages vintages)
    {
        Dictionary<(UnitId Institution, CipCode Cip4), OwedDebt> debt = DebtTable.Load(tables, vintages.Debt);
        var masters = new List<ProgramEarnings>(6000);
        var bachelors = new List<ProgramEarnings>(6000);
        Table t = Declaration;
        int campuses = t.Ordinal("campuses");
        int[] ordinals = [.. horizons.Select(h => t.Ordinal($"earnings_{(int)h.Horizon}yr"))];
        string[] units = [.. horizons.Select(h => $"USD of {h.DollarsOf}")];
        using TableReader row = tables.Open(t);
        while (row.Read())
        {
            bool isMaster = row.Is(2, "master");
            UnitId institution = row.Unit(0);
            CipCode code = row.Cip(1);
            OwedDebt? owed = null;
            if (isMaster)
            {
                debt.Remove((institution, code), out owed);
            }

            var medians = new Figure<decimal>[ordinals.Length];
            for (int i = 0; i < medians.Length; i++)
            {
                medians[i] = row.Money(ordinals[i], FigureKind.Official, horizons[i].Source, units[i]);
            }

            (isMaster ? masters : bachelors).Add(new ProgramEarnings
            {
                Institution = institution,
                Cip4 = code,
                Medians = medians,
                Campuses = row.Units(campuses),
                MedianDebt = owed?.Median ?? default,
                MeanDebt = owed?.Mean ?? default,
            });
        }

        Figure<decimal>[] none = [.. horizons.Select(h => Figure<decimal>.Missing(FigureStatus.NotCollected, h.Source, $"USD of {h.DollarsOf}"))];
        foreach (((UnitId institution, CipCode code), OwedDebt owed) in debt)
        {
            masters.Add(new ProgramEarnings { Institution = institution, Cip4 = code, Medians = none, MedianDebt = owed.Median, MeanDebt = owed.Mean });
        }

        return (masters, bachelors);
    }
}
