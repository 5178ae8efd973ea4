using System.ComponentModel;
using Gradus.App.Contracts;
using Gradus.App.Figures;
using Gradus.Catalogs;
using Gradus.Costs.Prices;
using Gradus.Earnings;
using Gradus.Portraits;
using Gradus.Programs;
using Gradus.Statistics;

namespace Gradus.App.Verbs.Show;

/// <summary>Where one measure of a degree stands among those of its peers.</summary>
public sealed record ShownStanding(
    [Words("price", "pay", "awards", "months")] string Key,
    string Name,
    [Description("USD, degrees or months")] double Value,
    [Description("The 10th percentile of what it could be; the value itself where it is firm")] double Low,
    [Description("The 90th percentile of what it could be; the value itself where it is firm")] double High,
    [Description("The value in words")] string Said,
    [Description("True where it is the degree's own and not old")] bool Own,
    [Description("Who the peers are")] string Among,
    [Description("How many of them have a value"), Least(1)] int Count,
    [Description("How many of those have a smaller one"), Least(0)] int Below,
    [Description("Every second percentile of theirs, from the 2nd to the 98th")] IReadOnlyList<double> Peers)
{
    [Description("The same in words, both ends where it is not firm: cheaper than 77 of 100, dearer than 60 to 80 of 100")]
    public string Place { get; init; } = "";

    [Description("Half of the peers lie at most here")]
    public double Median { get; init; }

    /// <summary>Those of which the value is known and ten peers or more have one.</summary>
    internal static IReadOnlyList<ShownStanding> Of(Catalog catalog, Item item, TuitionContext? price, PeerValues peers)
    {
        var all = new List<ShownStanding?>();
        if (price is not null)
        {
            FigureOf<decimal> total = FigureContract.Of(price.Price.Total);
            all.Add(Make("price", "Price to me", ((double)total.Value!, (double)total.Low!, (double)total.High!), total.InDollars(), total.Grade == "own", TuitionText.Degrees(price.Among), price.Among.Ascending, "cheaper", "dearer"));
        }

        string field = item.Cip is { } cip ? $"in its group of fields (CIP {cip.Series})" : "";
        Figure<decimal> pay = catalog.NewestMedianOf(item, Horizon.OneYear);
        if (pay.IsKnown)
        {
            FigureOf<decimal> earned = FigureContract.Of(pay);
            all.Add(Make("pay", "Pay, one year after", ((double)pay.Value, (double)pay.Low!, (double)pay.High!), earned.InDollars(), earned.Grade == "own", "published medians " + field, peers.Of(PeerMeasure.Pay, item), "less", "more"));
        }

        if (item.LatestAwards.OrNull is > 0 and { } awards)
        {
            all.Add(Make("awards", "Degrees a year", (awards, awards, awards), Titles.Number(awards), !item.IsProgram, "offerings " + field, peers.Of(PeerMeasure.Awards, item), "fewer", "more"));
        }

        if (item.Program?.MinimumMonths.OrNull is { } months)
        {
            all.Add(Make("months", "Months", (months, months, item.Program.MaximumMonths.OrNull ?? months), FigureText.Number(months), true, "named programs whose pages say", peers.Of(PeerMeasure.Months, item), "shorter", "longer"));
        }

        return [.. all.OfType<ShownStanding>()];
    }

    private static ShownStanding? Make(string key, string name, (double Value, double Low, double High) of, string said, bool own, string among, IReadOnlyList<double> ascending, string less, string more)
    {
        if (ascending.Count < PeerPlace.Fewest)
        {
            return null;
        }

        double[] values = [.. ascending];
        int below = values.Count(v => v < of.Value);
        return new ShownStanding(key, name, of.Value, of.Low, of.High, said, own, among, values.Length, below, PeerPlace.Ticks(values))
        {
            Median = Math.Round(Quantile.Of(values, 0.5), 2),
            Place = PeerPlace.Words(values, of.Low, of.Value, of.High, less, more),
        };
    }
}
