using System.Text;
using Gradus.App.Calendars;

namespace Gradus.Tests.StudyPlans;

/// <summary>A calendar file is as RFC 5545 has it.</summary>
public sealed class CalendarFileTests
{
    private static readonly string File = new CalendarFile("My degree; part, one", "study plan")
        .Add("a@gradus", new DateOnly(2026, 11, 26), new DateOnly(2027, 8, 1), new DateOnly(2027, 12, 1), "Fall 2027: CS 6515, CS 7641", "One\nTwo; é " + new string('x', 200)).ToString();

    [Fact]
    public void Lines_EndInCrLf_AndAreAtMost75Octets()
    {
        Assert.EndsWith("END:VCALENDAR\r\n", File, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', File.Replace("\r\n", "", StringComparison.Ordinal));
        Assert.All(File.Split("\r\n"), l => Assert.True(Encoding.UTF8.GetByteCount(l) <= 75, l));
    }

    [Fact]
    public void Unfolded_ItSaysWhatWasGiven()
    {
        string[] lines = File.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n");
        Assert.Equal(["BEGIN:VCALENDAR", "VERSION:2.0"], lines[..2]);
        Assert.Contains("X-WR-CALNAME:My degree\\; part\\, one", lines);
        Assert.Contains("DTSTAMP:20261126T000000Z", lines);
        Assert.Contains("DTSTART;VALUE=DATE:20270801", lines);
        Assert.Contains("DTEND;VALUE=DATE:20271201", lines);
        Assert.Contains("SUMMARY:Fall 2027: CS 6515\\, CS 7641", lines);
        Assert.Contains("DESCRIPTION:One\\nTwo\\; é " + new string('x', 200), lines);
        Assert.Equal(lines.Count(l => l.StartsWith("BEGIN:", StringComparison.Ordinal)), lines.Count(l => l.StartsWith("END:", StringComparison.Ordinal)));
    }
}
