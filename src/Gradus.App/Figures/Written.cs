using System.Globalization;
using Gradus.Statistics;

namespace Gradus.App.Figures;

/// <summary>Amounts, shares, counts and days as every answer writes them, text and pages alike.</summary>
public static class Written
{
    /// <summary>Dollars to the dollar, halves away from zero: "$12,346", "-$5".</summary>
    public static string Dollars(decimal amount) => decimal.Round(amount, 0, MidpointRounding.AwayFromZero).ToString("$#,0;-$#,0", CultureInfo.InvariantCulture);

    /// <inheritdoc cref="Dollars(decimal)"/>
    public static string Dollars(double amount) => Dollars((decimal)amount);

    /// <summary>What is not firm, as far as it is known: "$27,000-45,000"; one amount where both ends are the same.</summary>
    public static string Range(decimal low, decimal high, string between = "-") => Roughly.Dollars(low, high, between);

    /// <summary>One amount that is not firm: "about $25,300".</summary>
    public static string About(decimal amount) => $"about {Dollars(Roughly.Amount(amount))}";

    /// <summary>Dollars and cents: "$12,345.60", "-$5.00".</summary>
    public static string Cents(decimal amount) => amount.ToString("$#,0.00;-$#,0.00", CultureInfo.InvariantCulture);

    /// <summary>A whole number: "12,346".</summary>
    public static string Count(decimal number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary>A number with at most two decimals, or as a format has it.</summary>
    public static string Number(double value, string format = "0.##") => value.ToString(format, CultureInfo.InvariantCulture);

    /// <inheritdoc cref="Number(double, string)"/>
    public static string Number(decimal value, string format = "0.##") => value.ToString(format, CultureInfo.InvariantCulture);

    /// <summary>A share of one in percent: "24 %".</summary>
    public static string Percent(double share, string format = "0") => Number(share * 100, format) + " %";

    /// <inheritdoc cref="Percent(double, string)"/>
    public static string Percent(decimal share, string format = "0") => Number(share * 100, format) + " %";

    /// <summary>The same with a blank that no line breaks at, for a page.</summary>
    public static string PercentUnbroken(double share, string format = "0") => Number(share * 100, format) + "\u00a0%";

    /// <summary>A score or a part of one in points of a hundred: "89.8".</summary>
    public static string Points(double share) => Number(share * 100, "0.0");

    /// <summary>"2026-11-26".</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The day that <see cref="Day"/> wrote.</summary>
    public static DateOnly ReadDay(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Reads a day as <see cref="Day"/> writes it.</summary>
    public static bool TryReadDay(string text, out DateOnly day) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    /// <summary>"2026-11-26 14:05 UTC"; the moment is in universal time.</summary>
    public static string Moment(DateTimeOffset moment) => moment.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) + " UTC";

    /// <summary>"August 2027".</summary>
    public static string Month(DateOnly day) => day.ToString("MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>With its first letter large; an empty text stays empty.</summary>
    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>With its first letter small, unless it begins with a name in capitals such as STEM; an empty text stays empty.</summary>
    public static string Lower(string text) => text.Length == 0 || (text.Length > 1 && char.IsUpper(text[1])) ? text : char.ToLowerInvariant(text[0]) + text[1..];
}
