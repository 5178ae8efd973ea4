using System.Globalization;

namespace Gradus.Statistics;

/// <summary>
/// The one place that decides with how many digits an amount is said that is not firm: both ends of its range to hundreds, to tens under a thousand; to
/// two digits where the range is wide, so that the upper end is half as much again as the lower one or more.
/// </summary>
public static class Roughly
{
    private const decimal Wide = 1.5m;
    private const decimal Hundreds = 100;
    private const decimal Tens = 10;

    /// <summary>Both ends as far as they are known.</summary>
    /// <param name="low">USD.</param>
    /// <param name="high">USD, at least <paramref name="low"/>.</param>
    public static (decimal Low, decimal High) Ends(decimal low, decimal high)
    {
        bool wide = high > low && high >= Wide * Math.Abs(low);
        return (End(low, wide), End(high, wide));
    }

    /// <summary>One amount that is not firm, as far as it is known: to hundreds, to tens under a thousand.</summary>
    public static decimal Amount(decimal amount) => End(amount, wide: false);

    /// <summary>"$27,000-45,000"; "$25,300" where both ends are the same; "-$400 to $1,200" where one is below 0.</summary>
    /// <param name="low">USD.</param>
    /// <param name="high">USD, at least <paramref name="low"/>.</param>
    /// <param name="between">What stands between the ends; after a dash the sign of dollars is not repeated.</param>
    public static string Dollars(decimal low, decimal high, string between = "-")
    {
        (decimal from, decimal to) = Ends(low, high);
        return from == to ? Text(from)
            : between == "-" && from >= 0 ? $"{Text(from)}-{Text(to)[1..]}"
            : $"{Text(from)} {between.Trim().Replace("-", "to", StringComparison.Ordinal)} {Text(to)}";
    }

    private static decimal End(decimal amount, bool wide)
    {
        decimal size = Math.Abs(amount);
        decimal step = size < 1000 ? Tens : Hundreds;
        for (decimal digits = step * 10; wide && size >= digits * Tens; digits *= 10)
        {
            step = digits;
        }

        return decimal.Round(amount / step, 0, MidpointRounding.AwayFromZero) * step;
    }

    private static string Text(decimal amount) => amount.ToString("$#,0;-$#,0", CultureInfo.InvariantCulture);
}
