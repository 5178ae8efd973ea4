using Gradus.Catalogs;
using Gradus.Sources.Cells;
using Gradus.Sources.Dataset;
using Gradus.Sources.Files;

namespace Gradus.Sources.Publishers.Scorecard;

/// <summary>Federal loans of master's graduates in one four-digit CIP code.</summary>
/// <remarks>
/// <list type="bullet">
///   <item>Median: median debt of borrowers, USD.</item>
///   <item>Mean: mean debt of borrowers, USD.</item>
///   <item>MonthlyPayment: payment on the median debt over ten years, USD a month.</item>
/// </list>
/// </remarks>
public sealed record FieldDebt(UnitId Institution, CipCode Cip4, Reading Median, Reading Mean, Reading MonthlyPayment);

/// <summary>Reads an older release with debt by field of study, whose columns have the prefix <c>P_</c>.</summary>
public sealed class DebtSeries : PublishedSeries<List<FieldDebt>>
{
    private DebtSeries()
    {
    }

    public static DebtSeries Instance { get; } = new();

    public override SourceKind Kind { get; } = SourceKind.One(
        "scorecard/debt", ScorecardFiles.Publisher, "Field of study: debt of completers, an older release", ScorecardFiles.Address,
        @"^FieldOfStudyData(?<first>[0-9]{4})_(?<second>[0-9]{2}(?<year>[0-9]{2}))_PP(\.debt)?" + SourceKind.Packed) with
    {
        Cited = ScorecardFiles.Cited,
        Document = "Field of Study, {period} release",
        PeriodInName = name => $"{TwoYears(name.Groups["first"].Value)} and {TwoYears(name.Groups["second"].Value)}",
    };

    private static readonly SourceColumn[] Columns =
    [
        new("UNITID", "P_UNITID"), new("CIPCODE", "P_CIPCODE"), new("CREDLEV", "P_CREDLEV"),
        new("DEBTMEDIAN", "P_DEBTMEDIAN"), new("DEBTMEAN", "P_DEBTMEAN"), new("DEBTPAYMENT10YR", "P_DEBTPAYMENT10YR"),
    ];

    protected override List<FieldDebt> Read(FileInHand file) => Read(file.Bytes, file.Cips4);

    /// <summary>Rows at master's level in file order: in the given four-digit codes all, in others those with a median.</summary>
    /// <exception cref="InputException">The file is not what it should be.</exception>
    public static List<FieldDebt> Read(SourceBytes file, IReadOnlySet<CipCode> cips)
    {
        using var rows = new CsvRows(file, Columns, choosing: 3);
        var found = new List<FieldDebt>();
        var seen = new HashSet<(UnitId, CipCode)>();
        while (rows.Read())
        {
            if (rows.Integer(2) != (int)DegreeLevel.Master)
            {
                continue;
            }

            CipCode cip = ScorecardCell.Cip(rows, 1);
            if (ScorecardCell.Unit(rows, 0) is not { } institution || (!cips.Contains(cip) && !ScorecardCell.Amount(rows, 3).IsKnown))
            {
                continue;
            }

            if (!seen.Add((institution, cip)))
            {
                throw rows.BadRow($"UNITID {institution} and CIP {cip} occur twice at master's level.");
            }

            found.Add(new FieldDebt(
                institution, cip, ScorecardCell.Amount(rows, 3), ScorecardCell.Amount(rows, 4), ScorecardCell.Amount(rows, 5)));
        }

        return found;
    }

    /// <summary>"1516" is "2015-16".</summary>
    private static string TwoYears(string digits) => $"20{digits[..2]}-{digits[2..]}";
}

/// <summary>Federal loans of master's graduates of the institutions of the dataset.</summary>
public sealed class DebtTable : DatasetTable
{
    public override Table Table => Declaration;

    internal static Table Declaration { get; } = new(
        "debt", "Federal loans of master's graduates; vintages says of which years", "public-domain",
        ["scorecard/debt"], ["unit_id", "cip4"],
        [
            Column.UnitId,
            new("cip4", ColumnType.Text, "Four-digit CIP code"),
            new("median_debt", ColumnType.Integer, "Median cumulative loan debt of borrowers", "USD", 0, 500000),
            new("mean_debt", ColumnType.Integer, "Mean cumulative loan debt of borrowers", "USD", 0, 500000),
            new("monthly_payment", ColumnType.Integer, "Payment on the median debt over ten years", "USD a month", 0, 10000),
        ])
    {
        References = [new(["unit_id"], "institutions", ["unit_id"])],
    };

    internal override TableWriter Build(Compilation from, List<string> notes)
    {
        var table = new TableWriter(Table);
        foreach (FieldDebt row in (from.Readings.Of(DebtSeries.Instance) ?? []).Where(row => from.Scope.Institutions.Contains(row.Institution) && from.Scope.Cips4.Contains(row.Cip4)))
        {
            table.Add(row.Institution.ToString(), row.Cip4.ToString(), row.Median.ToString(), row.Mean.ToString(), row.MonthlyPayment.ToString());
        }

        return table;
    }

    internal static Dictionary<(UnitId Institution, CipCode Cip4), OwedDebt> Load(TableSet tables, Vintage vintage)
    {
        Source median = vintage.Cite("DEBTMEDIAN");
        Source mean = vintage.Cite("DEBTMEAN");
        var debt = new Dictionary<(UnitId, CipCode), OwedDebt>();
        using TableReader row = tables.Open(Declaration);
        while (row.Read())
        {
            debt.Add((row.Unit(0), row.Cip(1)), new OwedDebt(row.Money(2, FigureKind.Official, median), row.Money(3, FigureKind.Official, mean)));
        }

        return debt;
    }
}

/// <summary>Debt of borrowers in one field of one institution.</summary>
internal sealed record OwedDebt(Figure<decimal> Median, Figure<decimal> Mean);
