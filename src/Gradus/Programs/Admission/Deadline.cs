using System.Globalization;

namespace Gradus.Programs.Admission;

/// <summary>What happens at a deadline.</summary>
public enum DeadlineMeaning
{
    /// <summary>Applications close for everybody or for one group; the page names no other use of the date.</summary>
    Closing,

    /// <summary>Later applications are still read: a date for funding, priority or an early answer.</summary>
    Priority,
}

/// <summary>A date by which to apply, every year the same as far as the page says.</summary>
/// <param name="Term">The term one starts in.</param>
/// <param name="Month">1 to 12.</param>
/// <param name="Day">1 to 31.</param>
/// <param name="Round">What the page calls the round: "international", "round 2", "priority"; null where it gives no name.</param>
public sealed record Deadline(EntryTerm Term, int Month, int Day, string? Round)
{
    private static readonly string[] NotClosing = ["priority", "early", "funding", "scholarship", "recommended"];

    /// <summary>A round named for priority, an early answer, funding, scholarships or as recommended is no closing date.</summary>
    public DeadlineMeaning Meaning => Round is { } round && NotClosing.Any(word => round.Contains(word, StringComparison.OrdinalIgnoreCase))
        ? DeadlineMeaning.Priority
        : DeadlineMeaning.Closing;

    /// <summary>MM-DD.</summary>
    public string MonthDay => string.Create(CultureInfo.InvariantCulture, $"{Month:00}-{Day:00}");
}
