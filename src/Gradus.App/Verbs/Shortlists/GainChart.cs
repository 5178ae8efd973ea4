using System.Globalization;
using Gradus.App.Charts;
using Gradus.App.Figures;
using Gradus.Statistics;

namespace Gradus.App.Verbs.Shortlists;

/// <summary>An amount with its ends and its words, USD.</summary>
/// <param name="Value">The middle.</param>
/// <param name="Low">10th percentile.</param>
/// <param name="High">90th percentile.</param>
/// <param name="Said">The same in words.</param>
public sealed record GainAmount(double Value, double Low, double High, string Said);

/// <summary>One degree of the picture.</summary>
/// <param name="Id">Of the program or offering.</param>
/// <param name="Title">Its title.</param>
/// <param name="Institution">Its institution.</param>
/// <param name="Price">To the person.</param>
/// <param name="IsOwn">True where the price is the degree's own and not old.</param>
/// <param name="Adds">What it adds to them.</param>
public sealed record GainPoint(string Id, string Title, string Institution, GainAmount Price, bool IsOwn, GainAmount Adds);

/// <summary>Price to a person against what each degree adds to them.</summary>
public static class GainChart
{
    private const int Named = 3;
    private const int LongestLine = 24;
    private const double Much = 0.3;
    private const double Hardly = 0.15;

    /// <param name="known">The degrees of which both are known, first place first.</param>
    /// <param name="years">Over which the return counts.</param>
    /// <param name="dollarsOf">Year whose dollars the return is in.</param>
    /// <param name="wish">The most that the person would pay for a whole degree, USD; null where not said.</param>
    /// <returns>Null where there are not two.</returns>
    public static Chart? Of(IReadOnlyList<GainPoint> known, int years, int dollarsOf, decimal? wish)
    {
        if (known.Count < 2)
        {
            return null;
        }

        (string wide, string narrow) = Cloud.Draw("Price against what each adds", [.. known.Select((point, i) => Dot(point, i < Named))], wish is { } most ? ((double)most, $"my {Written.Dollars(most)}") : null);
        return new Chart(
            "price-gain",
            Finding(Apart.Share([.. known.Select(Price)]), Apart.Share([.. known.Select(Adds)])),
            $"Across: price to me; up: what it adds in {Titles.Count(years, "year")}, dollars of {ChartText.Year(dollarsOf)}. Each dot one of the first {known.Count} on my list, the first {Named} named; lines: eight of ten; hollow: not its own price.",
            wide,
            new ChartTable(
                [new("Program"), new("Price to me", true), new("Adds", true), new("1 in 10 below", true), new("9 in 10 below", true)],
                [.. known.Select(p => (IReadOnlyList<ChartCell>)[new ChartCell(Name(p), Name(p), GuideLinks.Item(p.Id)), Cell(p.Price.Value), Cell(p.Adds.Value), Cell(p.Adds.Low), Cell(p.Adds.High)])]),
            "Prices with their sources on each program's page; what it adds from your profile and the assumptions of its return")
        {
            NarrowDrawing = narrow,
        };
    }

    private static (double Low, double High)? Price(GainPoint point) => (point.Price.Low, point.Price.High);

    private static (double Low, double High)? Adds(GainPoint point) => (point.Adds.Low, point.Adds.High);

    private static string Finding(double price, double adds) => (price >= Much, adds < Hardly) switch
    {
        (true, true) => "Price tells them apart; what they add hardly does",
        (true, false) => "They differ in price and in what they add",
        (false, true) => "Neither price nor gain tells them well apart",
        _ => "What they add differs more than what they cost",
    };

    private static CloudDot Dot(GainPoint point, bool named) => new(
        named ? [ShortNames.Cut(ShortNames.School(point.Institution), LongestLine), ShortNames.Subject(point.Title, LongestLine)] : [],
        $"{Name(point)}: {point.Price.Said}; adds {point.Adds.Said}",
        point.Price.Value,
        (point.Price.Low, point.Price.High),
        point.Adds.Value,
        (point.Adds.Low, point.Adds.High),
        point.IsOwn);

    private static string Name(GainPoint point) => $"{ShortNames.Institution(point.Institution)}, {ShortNames.Title(point.Title)}";

    private static ChartCell Cell(double value) => new(Written.Dollars(value), value.ToString("0", CultureInfo.InvariantCulture));
}
