using System.Globalization;

namespace Gradus.Sources.Cells;

/// <summary>Whole numbers as the tables write them. Tables repeat most of theirs; equal ones are the same string.</summary>
internal static class Numerals
{
    private const int Kept = 1 << 16;

    private static readonly string?[] Known = new string?[Kept];

    public static string Of(int value)
    {
        if (value is < 0 or >= Kept)
        {
            return value.ToString(CultureInfo.InvariantCulture);
        }

        string? known = Volatile.Read(ref Known[value]);
        if (known is null)
        {
            known = value.ToString(CultureInfo.InvariantCulture);
            Volatile.Write(ref Known[value], known);
        }

        return known;
    }
}
