using System.Globalization;

namespace Gradus.People;

/// <summary>Ranges of numbers as people write them: "20-45", "20..45", "20 to 45 %".</summary>
public static class WrittenRange
{
    private const int Longest = 40;

    /// <summary>Reads both ends as they stand; whether they are in order and within bounds is for the caller.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="low">The end before the hyphen.</param>
    /// <param name="high">The end behind it.</param>
    /// <returns>False where it is no range, such as one number.</returns>
    public static bool TryRead(string text, out decimal low, out decimal high)
    {
        low = high = 0;
        if (text.Length > Longest || text.Contains('\n', StringComparison.Ordinal))
        {
            return false;
        }

        string bare = text.ToLowerInvariant().Replace(" to ", "-", StringComparison.Ordinal).Replace("..", "-", StringComparison.Ordinal).Replace('\u2013', '-')
            .Replace("%", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        return bare.Split('-') is [{ Length: > 0 } from, { Length: > 0 } to]
            && decimal.TryParse(from, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out low)
            && decimal.TryParse(to, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out high);
    }
}
