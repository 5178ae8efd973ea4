using System.Globalization;

namespace Gradus;

/// <summary>An institution as IPEDS numbers it: six digits, 100000 to 999999.</summary>
public readonly record struct UnitId(int Value) : IComparable<UnitId>
{
    public const int Smallest = 100_000;
    public const int Largest = 999_999;

    /// <summary>Reads six digits; anything else is refused.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out UnitId id)
    {
        bool ok = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int value)
            && value is >= Smallest and <= Largest;
        id = ok ? new UnitId(value) : default;
        return ok;
    }

    public int CompareTo(UnitId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
