using System.Globalization;
using System.Text;

namespace Gradus.App.Calendars;

/// <summary>A calendar file as RFC 5545 has it: events of whole days and of moments, lines of at most 75 octets that end in CR LF.</summary>
public sealed class CalendarFile
{
    private const int LongestLine = 75;

    private readonly StringBuilder _text = new();

    /// <param name="name">What the calendar is called.</param>
    /// <param name="of">What of this program wrote it: "study plan".</param>
    public CalendarFile(string name, string of)
    {
        Line("BEGIN:VCALENDAR");
        Line("VERSION:2.0");
        Line(MarkOf(of));
        Line("CALSCALE:GREGORIAN");
        Line("X-WR-CALNAME:" + Escaped(name));
    }

    /// <summary>The line by which a calendar of this program is known.</summary>
    /// <param name="of">What of this program wrote it.</param>
    public static string MarkOf(string of) => $"PRODID:-//Gradus//{of}//EN";

    /// <summary>Adds an event.</summary>
    /// <param name="id">Stable: the same event has the same whenever it is written.</param>
    /// <param name="stamp">The day its content was made of.</param>
    /// <param name="first">Its first day.</param>
    /// <param name="after">The day after its last.</param>
    /// <param name="title">In a line.</param>
    /// <param name="words">More, several lines.</param>
    public CalendarFile Add(string id, DateOnly stamp, DateOnly first, DateOnly after, string title, string words) =>
        Add(id, stamp, ["DTSTART;VALUE=DATE:" + Day(first), "DTEND;VALUE=DATE:" + Day(after)], title, words);

    /// <summary>Adds an event that has a moment, in coordinated universal time, so that every calendar shows it at its owner's own hour.</summary>
    /// <param name="id">Stable: the same event has the same whenever it is written.</param>
    /// <param name="stamp">The day its content was made of.</param>
    /// <param name="at">The moment.</param>
    /// <param name="title">In a line.</param>
    /// <param name="words">More, several lines.</param>
    public CalendarFile Add(string id, DateOnly stamp, DateTimeOffset at, string title, string words) =>
        Add(id, stamp, ["DTSTART:" + at.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture)], title, words);

    private CalendarFile Add(string id, DateOnly stamp, IReadOnlyList<string> times, string title, string words)
    {
        Line("BEGIN:VEVENT");
        Line("UID:" + id);
        Line("DTSTAMP:" + Day(stamp) + "T000000Z");
        foreach (string time in times)
        {
            Line(time);
        }

        Line("SUMMARY:" + Escaped(title));
        Line("DESCRIPTION:" + Escaped(words));
        Line("TRANSP:TRANSPARENT");
        Line("END:VEVENT");
        return this;
    }

    /// <summary>The whole file.</summary>
    public override string ToString() => _text + "END:VCALENDAR\r\n";

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    /// <summary>RFC 5545, 3.3.11.</summary>
    private static string Escaped(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal)
        .Replace("\r\n", "\\n", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal);

    /// <summary>RFC 5545, 3.1: longer lines go on after a blank; no character is torn.</summary>
    private void Line(string text)
    {
        int room = LongestLine;
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (rune.Utf8SequenceLength > room)
            {
                _text.Append("\r\n ");
                room = LongestLine - 1;
            }

            _text.Append(rune);
            room -= rune.Utf8SequenceLength;
        }

        _text.Append("\r\n");
    }
}
