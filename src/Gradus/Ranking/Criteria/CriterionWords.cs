using System.Globalization;
using Gradus.Statistics;

namespace Gradus.Ranking.Criteria;

/// <summary>Measures in words, the same on every machine.</summary>
internal static class CriterionWords
{
    /// <summary>Said beside a measure that the person brings.</summary>
    public const string AsTold = ", as you were told";

    /// <summary>The same where it is one, else nothing.</summary>
    public static string Told(Figure<double> measure) => measure.IsKnown && measure.Kind == FigureKind.Own ? AsTold : "";

    /// <summary>Dollars to the dollar.</summary>
    public static string Money(double value) =>
        decimal.Round((decimal)value, 0, MidpointRounding.AwayFromZero).ToString("$#,0;-$#,0", CultureInfo.InvariantCulture);

    /// <summary>Dollars to the dollar; their range, as far as it is known, where the measure is one.</summary>
    public static string Money(Figure<double> measure) =>
        measure.Spread is null ? Money(measure.Value) : Roughly.Dollars((decimal)measure.Low!.Value, (decimal)measure.High!.Value);

    /// <summary>A fraction in whole percent, without the sign.</summary>
    public static string Percent(double share) => (share * 100).ToString("0", CultureInfo.InvariantCulture);

    public static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
