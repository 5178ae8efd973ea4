using System.Globalization;
using Gradus.Catalogs;
using Gradus.Institutions;
using Gradus.Statistics;

namespace Gradus.Costs.Prices;

/// <summary>What institutions report that living costs students for a year, where one reports nothing.</summary>
/// <param name="Low">The 10th percentile, USD.</param>
/// <param name="High">The 90th percentile.</param>
/// <param name="Whose">Who they are: "12 others in TX".</param>
public sealed record ReportedLiving(decimal Low, decimal High, string Whose)
{
    /// <summary>Where it is reported for: living off campus, which most graduate students do.</summary>
    public const string OffCampus = "off campus";

    /// <summary>Fewer than so many of a state say little: then those of the country stand in.</summary>
    private const int Few = 5;

    private const double LowShare = 0.1;
    private const double HighShare = 0.9;

    /// <summary>The same in a sentence.</summary>
    public string Words => string.Create(CultureInfo.InvariantCulture, $"{Whose} name {Roughly.Dollars(Low, High, "to")} for a year (eight of ten), to which a budget is held.");

    /// <summary>Of the institutions of a state, or of the country where too few of it report any; null where nobody does.</summary>
    public static ReportedLiving? In(Catalog catalog, string state)
    {
        double[] there = Reported(catalog, i => i.State == state);
        bool few = there.Length < Few;
        double[] all = few ? Reported(catalog, _ => true) : there;
        return all.Length == 0 ? null
            : new ReportedLiving((decimal)Quantile.Of(all, LowShare), (decimal)Quantile.Of(all, HighShare), $"{all.Length} others{(few ? "" : $" in {state}")}");
    }

    /// <summary>Room and board, and other expenses, of the newest year that one institution reports them for: off campus, else on campus.</summary>
    public static (Figure<decimal> Room, Figure<decimal> Other, string Where) Of(IReadOnlyList<Charges> charges)
    {
        Figure<decimal> room = Charges.Newest(charges, c => c.OffCampusRoomAndBoard);
        Figure<decimal> other = Charges.Newest(charges, c => c.OffCampusOther);
        return room.IsKnown && other.IsKnown
            ? (room, other, OffCampus)
            : (Charges.Newest(charges, c => c.OnCampusRoomAndBoard), Charges.Newest(charges, c => c.OnCampusOther), "on campus, as none is reported off campus");
    }

    private static double[] Reported(Catalog catalog, Predicate<Institution> which) =>
    [
        .. catalog.Institutions.Where(i => which(i)).Select(i => Of(catalog.ChargesOf(i.Id)))
            .Where(p => p.Room.IsKnown && p.Other.IsKnown).Select(p => (double)(p.Room.Value + p.Other.Value)).Order(),
    ];
}
