using System.Globalization;

namespace Gradus.Keeping;

/// <summary>How far an application is.</summary>
public enum ApplicationStatus
{
    Considering,
    Preparing,
    Submitted,
    Admitted,
    Waitlisted,
    Refused,
    DepositPaid,
    Declined,
}

/// <summary>An application that a person follows.</summary>
/// <param name="Item">Identifier of the program or offering.</param>
/// <param name="Status">How far it is.</param>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record KeptApplication(string Item, ApplicationStatus Status)
{
    /// <summary>The last day on which to apply, as the school told them; null where they gave none.</summary>
    public OwnDay? Deadline { get; init; }

    /// <summary>The day by which an offer has to be answered or a deposit paid; null where they gave none.</summary>
    public OwnDay? ReplyBy { get; init; }

    /// <summary>What applying costs, USD, as they were told; null where they gave none.</summary>
    public decimal? Fee { get; init; }

    /// <summary>Keys of the steps that are done, ascending, none twice.</summary>
    public IReadOnlyList<string> Done { get; init; } = [];

    /// <summary>Most dollars of a fee.</summary>
    public const decimal MostFee = 1_000;

    /// <summary>Most steps that are marked.</summary>
    public const int MostDone = 50;

    /// <summary>The words of statuses, in the order of an application.</summary>
    public static IReadOnlyList<(string Key, ApplicationStatus Status)> Statuses { get; } =
    [
        ("considering", ApplicationStatus.Considering), ("preparing", ApplicationStatus.Preparing), ("submitted", ApplicationStatus.Submitted), ("admitted", ApplicationStatus.Admitted),
        ("waitlisted", ApplicationStatus.Waitlisted), ("refused", ApplicationStatus.Refused), ("deposit-paid", ApplicationStatus.DepositPaid), ("declined", ApplicationStatus.Declined),
    ];

    /// <summary>The word of a status.</summary>
    public static string WordOf(ApplicationStatus status) => Statuses.First(s => s.Status == status).Key;

    /// <summary>The status of a word; null where there is none.</summary>
    public static ApplicationStatus? StatusOf(string word) => Statuses.Where(s => s.Key == word).Select(s => (ApplicationStatus?)s.Status).FirstOrDefault();
}

/// <summary>A day as a school names it: a whole day there, or a moment with its offset from UTC.</summary>
/// <param name="Day">The day where the school is.</param>
/// <param name="Moment">The moment; null for a whole day.</param>
public readonly record struct OwnDay(DateOnly Day, DateTimeOffset? Moment)
{
    private const string DayForm = "yyyy-MM-dd";
    private const string MomentForm = "yyyy-MM-dd'T'HH:mmzzz";

    /// <summary>Reads "2027-01-15" or "2027-01-15T23:59-05:00"; Z stands for no offset. A time without its offset is none: nobody could tell when it is elsewhere.</summary>
    public static bool TryParse(string text, out OwnDay day)
    {
        if (DateOnly.TryParseExact(text, DayForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly whole))
        {
            day = new OwnDay(whole, null);
            return true;
        }

        string exact = text.EndsWith('Z') ? text[..^1] + "+00:00" : text;
        if (exact.Length == DayForm.Length + 12 && DateTimeOffset.TryParseExact(exact, MomentForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTimeOffset moment))
        {
            day = new OwnDay(DateOnly.FromDateTime(moment.DateTime), moment);
            return true;
        }

        day = default;
        return false;
    }

    /// <summary>True where it is over: a moment before now, a whole day before the day that now falls on.</summary>
    /// <param name="now">With the offset of the person's clock.</param>
    public bool IsPast(DateTimeOffset now) => Moment is { } moment ? moment < now : Day < DateOnly.FromDateTime(now.DateTime);

    /// <summary>As <see cref="TryParse"/> reads it.</summary>
    public override string ToString() => Moment is { } moment ? moment.ToString(MomentForm, CultureInfo.InvariantCulture) : Day.ToString(DayForm, CultureInfo.InvariantCulture);
}
