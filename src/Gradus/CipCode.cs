using System.Globalization;

namespace Gradus;

/// <summary>
/// A code of the Classification of Instructional Programs (2020): two, four or six digits, written
/// <c>11</c>, <c>11.07</c>, <c>11.0701</c>. Ordered as the publisher lists them: a series stands before its members.
/// </summary>
/// <param name="Digits">All digits as one number, padded with zeros to six: 11.07 is 110700.</param>
/// <param name="Length">How many digits are meant: 2, 4 or 6.</param>
public readonly record struct CipCode(int Digits, int Length) : IComparable<CipCode>
{
    /// <summary>Reads <c>11.0701</c>, <c>11.07</c>, <c>11</c>, and the same without the point.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out CipCode code)
    {
        code = default;
        int digits = 0;
        int length = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '.' && i == 2 && text.Length > 3)
            {
                continue;
            }

            if (!char.IsAsciiDigit(c) || length == 6)
            {
                return false;
            }

            digits = (digits * 10) + (c - '0');
            length++;
        }

        if (length is not (2 or 4 or 6))
        {
            return false;
        }

        code = new CipCode(length == 2 ? digits * 10_000 : length == 4 ? digits * 100 : digits, length);
        return true;
    }

    /// <summary>Reads a code that is known to be well formed.</summary>
    /// <exception cref="FormatException">The text is no CIP code.</exception>
    public static CipCode Parse(string text) => TryParse(text, out CipCode code)
        ? code
        : throw new FormatException($"'{text}' is no CIP code: expected NN, NN.NN or NN.NNNN.");

    /// <summary>The four-digit code that this one belongs to; a shorter code is itself.</summary>
    public CipCode Four => Length <= 4 ? this : new CipCode(Digits / 100 * 100, 4);

    /// <summary>The two-digit series that this code belongs to.</summary>
    public CipCode Series => new(Digits / 10_000 * 10_000, 2);

    /// <summary>True when <paramref name="other"/> is this code or lies below it.</summary>
    public bool Contains(CipCode other) => Length switch
    {
        2 => other.Series == this,
        4 => other.Length >= 4 && other.Four == this,
        _ => other == this,
    };

    public int CompareTo(CipCode other)
    {
        int byDigits = Digits.CompareTo(other.Digits);
        return byDigits != 0 ? byDigits : Length.CompareTo(other.Length);
    }

    public override string ToString() => Length switch
    {
        2 => string.Create(CultureInfo.InvariantCulture, $"{Digits / 10_000:00}"),
        4 => string.Create(CultureInfo.InvariantCulture, $"{Digits / 10_000:00}.{Digits / 100 % 100:00}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Digits / 10_000:00}.{Digits % 10_000:0000}"),
    };
}
