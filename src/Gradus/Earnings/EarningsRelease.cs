namespace Gradus.Earnings;

/// <summary>
/// A release of earnings by field of study. Its graduates and dollars are others than those of any other release: figures of two
/// releases are never pooled. Immutable.
/// </summary>
public sealed class EarningsRelease
{
    private readonly Dictionary<long, ReleasedEarnings> _masters;
    private readonly Dictionary<long, ReleasedEarnings> _bachelors;

    /// <param name="released">When it came out, as a reader is told it; empty where it holds nothing.</param>
    /// <param name="horizons">The cohorts behind its columns, the shortest first.</param>
    /// <param name="masters">Of master's degrees, ascending by institution and code.</param>
    /// <param name="bachelors">Of bachelor's degrees, likewise.</param>
    public EarningsRelease(
        string released, IReadOnlyList<HorizonCohort> horizons, IReadOnlyList<ReleasedEarnings> masters, IReadOnlyList<ReleasedEarnings> bachelors)
    {
        Released = released;
        Horizons = horizons;
        Masters = masters;
        Bachelors = bachelors;
        _masters = masters.ToDictionary(Key);
        _bachelors = bachelors.ToDictionary(Key);
    }

    /// <summary>A release that holds nothing.</summary>
    public static EarningsRelease None { get; } = new("", [], [], []);

    /// <summary>"10 June 2026".</summary>
    public string Released { get; }

    /// <summary>The cohorts, the shortest horizon first.</summary>
    public IReadOnlyList<HorizonCohort> Horizons { get; }

    public IReadOnlyList<ReleasedEarnings> Masters { get; }

    public IReadOnlyList<ReleasedEarnings> Bachelors { get; }

    /// <summary>What it says of an institution's graduates in a code of any length from four digits; null where nothing.</summary>
    public ReleasedEarnings? Find(UnitId institution, CipCode cip, GraduateLevel level) =>
        (level == GraduateLevel.Master ? _masters : _bachelors).GetValueOrDefault(Key(institution, cip.Four));

    /// <summary>The median of a horizon; not collected where the release has no such column.</summary>
    public Figure<decimal> Median(ReleasedEarnings earnings, Horizon horizon)
    {
        for (int i = 0; i < Horizons.Count; i++)
        {
            if (Horizons[i].Horizon == horizon)
            {
                return earnings.Medians[i];
            }
        }

        return default;
    }

    private static long Key(ReleasedEarnings earnings) => Key(earnings.Institution, earnings.Cip4);

    private static long Key(UnitId institution, CipCode cip4) => (institution.Value * 1_000_000L) + cip4.Digits;
}
