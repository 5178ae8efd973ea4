using Gradus.Earnings.Estimates;
using Gradus.Sources.Dataset;

namespace Gradus.Sources.Publishers.Pay;

/// <summary>Published medians of master's graduates in every field, and what is known of them: what pay is estimated from.</summary>
public sealed class PayCellTable : DatasetTable
{
    private const int FirstPay = 8;

    public override Table Table => Declaration;

    internal static Table Declaration { get; } = new(
        "graduate_pay", "What pay is estimated from: published medians of master's graduates in every field, and what is known of them", "public-domain",
        PayInputs.Series, ["opeid6", "cip4"],
        [
            PayInputs.Opeid6, PayInputs.Cip4,
            new("awards", ColumnType.Number, "Awards a year, mean of the years of the dataset", "awards", 0, 100000),
            new("women", ColumnType.Number, "Share of women among them", "share", 0, 1),
            new("debt_older", ColumnType.Integer, "Median federal loans in the older release", "USD", 0, 1000000),
            new("debt_newest", ColumnType.Integer, "Median federal loans in the newest release", "USD", 0, 1000000),
            new("bachelors_family", ColumnType.Number, "How far the institution's bachelor's graduates of the two-digit family stand above the nation's, shrunken difference of logarithms", "log ratio", -5, 5),
            new("bachelors_same", ColumnType.Number, "The same of the four-digit code", "log ratio", -5, 5),
            .. PayHorizon.All.Select(h => new Column(
                "pay_" + h.Key, ColumnType.Integer, $"Published median {(int)h.Horizon} year{((int)h.Horizon == 1 ? "" : "s")} after, {(h.Newest ? "newest" : "older")} release; dollars as in earnings_horizons", "USD", 1, 1000000)),
        ]);

    internal override TableWriter Build(Compilation from, List<string> notes)
    {
        var table = new TableWriter(Table);
        foreach (PayCell cell in PayInputs.Of(from).Cells)
        {
            table.Add(
            [
                cell.Opeid6, cell.Cip4.ToString(), PayInputs.Number(cell.Awards), PayInputs.Number(cell.Women), PayInputs.Number(cell.Debt.Older), PayInputs.Number(cell.Debt.Newest),
                PayInputs.Number(cell.Bachelors.Family), PayInputs.Number(cell.Bachelors.Same), .. cell.Pay.Select(PayInputs.Number),
            ]);
        }

        return table;
    }

    internal static IReadOnlyList<PayCell> Load(TableSet tables)
    {
        var cells = new List<PayCell>(15000);
        using TableReader row = tables.Open(Declaration);
        while (row.Read())
        {
            cells.Add(new PayCell
            {
                Opeid6 = row.Text(0),
                Cip4 = row.Cip(1),
                Awards = row.NumberOrNull(2) ?? 0,
                Women = row.NumberOrNull(3),
                Debt = (row.NumberOrNull(4), row.NumberOrNull(5)),
                Bachelors = (row.NumberOrNull(6), row.NumberOrNull(7)),
                Pay = [.. Enumerable.Range(FirstPay, PayHorizon.All.Count).Select(row.NumberOrNull)],
            });
        }

        return cells;
    }
}
