using Gradus.Sources.Files;

namespace Gradus.Sources.Scorecard;

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
public static class DebtReader
{
    private static readonly SourceColumn[] Columns =
    [
        new("UNITID", "P_UNITID"), new("CIPCODE", "P_CIPCODE"), new("CREDLEV", "P_CREDLEV"),
        new("DEBTMEDIAN", "P_DEBTMEDIAN"), new("DEBTMEAN", "P_DEBTMEAN"), new("DEBTPAYMENT10YR", "P_DEBTPAYMENT10YR"),
    ];

    /// <summary>Rows at master's level in the given four-digit codes, in file order.</summary>
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
            if (!cips.Contains(cip) || ScorecardCell.Unit(rows, 0) is not { } institution)
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
}
