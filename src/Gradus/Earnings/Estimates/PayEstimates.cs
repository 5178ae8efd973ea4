namespace Gradus.Earnings.Estimates;

/// <summary>What is estimated for one institution in one four-digit code.</summary>
/// <param name="Institution">UNITID.</param>
/// <param name="Cip4">The code.</param>
/// <param name="Estimates">By <see cref="PayHorizon.All"/>; null where the median is published or nothing can be said.</param>
public sealed record PayEstimateRow(UnitId Institution, CipCode Cip4, IReadOnlyList<EstimatedPay?> Estimates);

/// <summary>Every estimated median of the dataset. Immutable.</summary>
public sealed class PayEstimates
{
    private readonly Dictionary<long, PayEstimateRow> _rows;

    /// <param name="rows">One for each institution and code at most.</param>
    public PayEstimates(IReadOnlyList<PayEstimateRow> rows) => _rows = rows.ToDictionary(r => Key(r.Institution, r.Cip4));

    /// <summary>Nothing is estimated.</summary>
    public static PayEstimates None { get; } = new([]);

    /// <summary>The estimate; null where the median is published, or there is none.</summary>
    public EstimatedPay? Find(UnitId institution, CipCode cip, bool newest, Horizon horizon) =>
        PayHorizon.IndexOf(newest, horizon) is >= 0 and var index && _rows.TryGetValue(Key(institution, cip.Four), out PayEstimateRow? row) ? row.Estimates[index] : null;

    private static long Key(UnitId institution, CipCode cip4) => (institution.Value * 1_000_000L) + cip4.Digits;
}
