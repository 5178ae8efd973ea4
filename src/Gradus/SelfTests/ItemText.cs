using System.Globalization;
using System.Numerics;

namespace Gradus.SelfTests;

/// <summary>Numbers and formulas as questions write them.</summary>
internal static class ItemText
{
    /// <summary>A whole number.</summary>
    public static string N(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A fraction in lowest terms: "3/4", "-2"; the denominator is not 0.</summary>
    public static string F(long numerator, long denominator)
    {
        long common = (long)BigInteger.GreatestCommonDivisor(numerator, denominator);
        long top = numerator / common * Math.Sign(denominator);
        long bottom = Math.Abs(denominator / common);
        return bottom == 1 ? N(top) : $"{N(top)}/{N(bottom)}";
    }

    /// <summary>A number with so many decimals.</summary>
    public static string D(double number, int decimals = 2)
    {
        double rounded = Math.Round(number, decimals, MidpointRounding.AwayFromZero);
        return (rounded == 0 ? 0 : rounded).ToString("0." + new string('0', decimals), CultureInfo.InvariantCulture);
    }

    /// <summary>"3x^2 - x + 4" from the highest power down; zero terms are left out.</summary>
    public static string P(params IReadOnlyList<long> coefficients)
    {
        string text = "";
        for (int i = 0; i < coefficients.Count; i++)
        {
            long c = coefficients[i];
            int power = coefficients.Count - 1 - i;
            if (c == 0)
            {
                continue;
            }

            string x = power == 0 ? "" : power == 1 ? "x" : $"x^{power}";
            string size = Math.Abs(c) == 1 && power > 0 ? "" : N(Math.Abs(c));
            text += text.Length == 0 ? $"{(c < 0 ? "-" : "")}{size}{x}" : $" {(c < 0 ? "-" : "+")} {size}{x}";
        }

        return text.Length == 0 ? "0" : text;
    }

    /// <summary>"+ 3", "- 2" to stand behind something.</summary>
    public static string Plus(long number) => number < 0 ? $"- {N(-number)}" : $"+ {N(number)}";

    /// <summary>"(1, -2, 3)".</summary>
    public static string V(params IReadOnlyList<long> entries) => $"({string.Join(", ", entries.Select(N))})";

    /// <summary>"[[1, 2], [3, 4]]", row by row.</summary>
    public static string M(int columns, params IReadOnlyList<long> entries) => $"[{string.Join(", ", entries.Chunk(columns).Select(row => $"[{string.Join(", ", row.Select(N))}]"))}]";

    /// <summary>Ways to choose so many of a number.</summary>
    public static long Choose(int of, int some)
    {
        long ways = 1;
        for (int i = 1; i <= some; i++)
        {
            ways = ways * (of - some + i) / i;
        }

        return ways;
    }

    /// <summary>A whole power.</summary>
    public static long Pow(long number, int power) => power == 0 ? 1 : number * Pow(number, power - 1);
}
