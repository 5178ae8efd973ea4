using Gradus.Earnings.Estimates;
using Gradus.Sources.Cells;
using Gradus.Sources.Dataset;
using Gradus.Sources.Publishers.Ipeds;

namespace Gradus.Sources.Publishers.Pay;

/// <summary>Medians estimated where none is published: worked out when the dataset is made, so that no start of the program has to.</summary>
public sealed class PayEstimateTable : DatasetTable
{
    private const string NoBasis = "-";

    /// <summary>To the nearest so many dollars: an estimate is not surer than that.</summary>
    private const int Step = 100;

    public override Table Table => Declaration;

    internal static Table Declaration { get; } = new(
        "earnings_estimates", "Estimated median earnings where none is published; NA = published, NR = nothing can be said", "public-domain",
        [.. PayInstitutionTable.Declaration.Publishers, "cip/CIP-SOC", "bls/oews"], ["unit_id", "cip4"],
        [
            new("unit_id", ColumnType.Integer, "IPEDS UNITID of the institution", null, 100000, 999999), PayInputs.Cip4,
            .. PayHorizon.All.SelectMany(h => new[]
            {
                new Column("pay_" + h.Key, ColumnType.Integer, "Estimated median, dollars as in earnings_horizons", "USD", 1, 10000000),
                new Column("low_" + h.Key, ColumnType.Integer, "10th percentile of what it could be", "USD", 1, 10000000),
                new Column("high_" + h.Key, ColumnType.Integer, "90th percentile of what it could be", "USD", 1, 10000000),
            }),
            new("basis", ColumnType.Words, "What each rests on, in the order of the columns: horizons, degrees, institution, neighbours; - where there is no estimate"),
        ])
    {
        References = [new(["unit_id"], "institutions", ["unit_id"])],
    };

    internal override TableWriter Build(Compilation from, List<string> notes)
    {
        var table = new TableWriter(Table);
        PayData data = PayInputs.Of(from);
        if (PayModel.Of(data) is not { } model)
        {
            return table;
        }

        var cells = new Dictionary<(string Opeid6, int Cip4), int>(data.Cells.Count);
        for (int i = 0; i < data.Cells.Count; i++)
        {
            cells.Add((data.Cells[i].Opeid6, data.Cells[i].Cip4.Digits), i);
        }

        foreach ((UnitId institution, CipCode cip4) in MasterAwards.Of(from).Counts.Select(o => (o.Institution, o.Cip.Four)).Distinct())
        {
            if (!from.Scope.Opeid6.TryGetValue(institution, out string? opeid6))
            {
                continue;
            }

            int cell = cells[(opeid6, cip4.Digits)];
            EstimatedPay?[] estimates = [.. Enumerable.Range(0, PayHorizon.All.Count).Select(h => model.Estimate(cell, h))];
            if (Array.TrueForAll(estimates, e => e is null))
            {
                continue;
            }

            IEnumerable<string> figures = estimates.SelectMany((e, h) => e is null
                ? Enumerable.Repeat(data.Cells[cell].Pay[h] is null ? Missing.NotReported : Missing.NotApplicable, 3)
                : [Dollars(e.Value), Dollars(e.Low), Dollars(e.High)]);
            table.Add([institution.ToString(), cip4.ToString(), .. figures, string.Join(' ', estimates.Select(e => e is null ? NoBasis : Word(e.Basis)))]);
        }

        return table;
    }

    internal static PayEstimates Load(TableSet tables)
    {
        const int FirstFigure = 2;
        int horizons = PayHorizon.All.Count;
        var rows = new List<PayEstimateRow>(5000);
        using TableReader row = tables.Open(Declaration);
        while (row.Read())
        {
            string[] bases = row.Words(FirstFigure + (3 * horizons));
            var estimates = new EstimatedPay?[horizons];
            for (int h = 0; h < horizons; h++)
            {
                int at = FirstFigure + (3 * h);
                estimates[h] = row.NumberOrNull(at) is { } value && h < bases.Length && Basis(bases[h]) is { } basis
                    ? new EstimatedPay(value, row.NumberOrNull(at + 1) ?? value, row.NumberOrNull(at + 2) ?? value, basis)
                    : null;
            }

            rows.Add(new PayEstimateRow(row.Unit(0), row.Cip(1), estimates));
        }

        return new PayEstimates(rows);
    }

    private static string Dollars(double value) => TableWriter.Number(Math.Round(value / Step) * Step, 0);

    private static string Word(EstimateBasis basis) => basis switch
    {
        EstimateBasis.OtherHorizons => "horizons",
        EstimateBasis.OtherDegrees => "degrees",
        EstimateBasis.Institution => "institution",
        _ => "neighbours",
    };

    private static EstimateBasis? Basis(string word)
    {
        foreach (EstimateBasis basis in Enum.GetValues<EstimateBasis>())
        {
            if (Word(basis) == word)
            {
                return basis;
            }
        }

        return null;
    }
}
