using System.Globalization;
using Gradus.App.Shell;
using Gradus.Tests.Commands;

namespace Gradus.Tests.Applications;

/// <summary>The commands of applications as a person types them, and their calendar as other programs read it.</summary>
public sealed class ApplyCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("gradus-apply-");

    private string File => Path.Combine(_folder.FullName, "mine.ics");

    public void Dispose() => _folder.Delete(recursive: true);

    /// <summary>The library Ical.Net and a reader written only for this test agree on every event.</summary>
    [Fact]
    public void Calendar_IsReadAlikeByTwoOtherPrograms()
    {
        Run("track", "cmu-ms-machine-learning", "--status", "preparing", "--deadline", "2027-01-15T23:59-05:00");
        Run("track", "columbia-ms-data-science", "--status", "admitted", "--reply-by", "2027-04-01");
        Assert.Equal(ExitCode.Done, Run("apply", "--calendar", File).ExitCode);
        string text = System.IO.File.ReadAllText(File);
        Ical.Net.CalendarComponents.CalendarEvent[] events = [.. Ical.Net.Calendar.Load(text)!.Events];
        IReadOnlyList<PlainCalendar.Event> plain = PlainCalendar.Read(text);
        Assert.True(events.Length > 5);
        Assert.Equal(events.Select(e => (e.Uid!, e.Summary!, e.Description!)), plain.Select(e => (e.Values["UID"], e.Values["SUMMARY"], e.Values["DESCRIPTION"])));
        Assert.Equal(events.Select(e => e.Start!.Value.ToString(e.Start.HasTime ? "yyyyMMdd'T'HHmmss'Z'" : "yyyyMMdd", CultureInfo.InvariantCulture)), plain.Select(e => e.Values["DTSTART"]));
        Assert.Equal(events.Length, events.Select(e => e.Uid).Distinct().Count());
        Assert.Equal("20270116T045900Z", plain.Single(e => e.Values["UID"] == "cmu-ms-machine-learning-deadline@gradus").Values["DTSTART"]);
        Assert.Equal("20270401", plain.Single(e => e.Values["UID"] == "columbia-ms-data-science-reply@gradus").Values["DTSTART"]);
    }

    [Fact]
    public void CalendarOfAnotherProgram_IsLeftAsItIs_AndOneOfOursIsReplaced()
    {
        System.IO.File.WriteAllText(File, "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Other//EN\r\nEND:VCALENDAR\r\n");
        Said refused = Run("apply", "--calendar", File);
        Assert.Equal(ExitCode.WrongUse, refused.ExitCode);
        Assert.Contains("another program wrote this file", refused.Error, StringComparison.Ordinal);
        Assert.Contains("-//Other//EN", System.IO.File.ReadAllText(File), StringComparison.Ordinal);
        System.IO.File.Delete(File);
        Run("apply", "--calendar", File);
        string first = System.IO.File.ReadAllText(File);
        Run("apply", "--calendar", File);
        Assert.Equal(first, System.IO.File.ReadAllText(File));
        Said folder = Run("apply", "--calendar", _folder.FullName);
        Assert.Equal(ExitCode.WrongUse, folder.ExitCode);
        Assert.Contains("is a directory; name a file", folder.Error, StringComparison.Ordinal);
        Assert.Equal(["mine.ics"], _folder.EnumerateFiles("*.ics*").Select(f => f.Name));
    }

    [Fact]
    public void Followed_IsShownPlannedAndUndone()
    {
        Assert.Contains("preparing, apply by 2027-01-05, fee $90, done: references", Run("track", "cmu-ms-machine-learning", "--status", "preparing", "--deadline", "2027-01-05", "--fee", "90", "--done", "references").Output.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Said answer = Run("apply", "--json");
        Assert.Equal("kept", (string?)answer.Json["origin"]);
        System.Text.Json.Nodes.JsonNode program = answer.Json["programs"]![0]!;
        Assert.Equal(("preparing", "2027-01-05", "own", 90m), ((string?)program["status"], (string?)program["deadline"]!["day"], (string?)program["deadline"]!["basis"], (decimal)program["fee"]!["value"]!));
        Assert.DoesNotContain(answer.Json["plan"]!.AsArray(), s => (string?)s!["step"] == "references");
        Run("track", "cmu-ms-machine-learning", "--undone", "references");
        Assert.Contains(Run("apply", "--json").Json["plan"]!.AsArray(), s => (string?)s!["step"] == "references");
        Assert.Contains("Taken back: followed the application to cmu-ms-machine-learning: preparing.", Run("undo").Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, Run("track", "cmu-ms-machine-learning", "--stop").ExitCode);
        Assert.Equal("shortlist", (string?)Run("apply", "--json").Json["origin"]);
    }

    [Theory]
    [InlineData("--deadline", "2001-01-15", "The last day to apply that you gave, 2001-01-15, is past.")]
    [InlineData("--reply-by", "2001-04-01T12:00-05:00", "The last day to answer an offer that you gave, 2001-04-01T12:00-05:00, is past.")]
    [InlineData("--deadline", "2099-01-15", null)]
    public void ADayThatIsPast_IsSaidToBe(string option, string day, string? says)
    {
        string said = Asked.Unbroken(Run("track", "cmu-ms-machine-learning", option, day).Output);
        Assert.Equal(says is not null, said.Contains("is past", StringComparison.Ordinal));
        Assert.Contains(says ?? "apply by", said, StringComparison.Ordinal);
    }

    /// <summary>A program that offered a place is looked at though nobody named it, and nothing advises to apply there.</summary>
    [Fact]
    public void OfferSaid_IsAnOfferAndNoApplication()
    {
        Said answer = Run("apply", "cmu-ms-machine-learning", "--offer", "columbia-ms-data-science", "--json");
        System.Text.Json.Nodes.JsonNode offer = Assert.Single(answer.Json["programs"]!.AsArray(), p => (string?)p!["id"] == "columbia-ms-data-science")!;
        Assert.Equal("admitted", (string?)offer["status"]);
        Assert.DoesNotContain(answer.Json["plan"]!.AsArray(), s => (string?)s!["step"] == "submit" && s["for"]!.AsArray().Any(f => (string?)f == "columbia-ms-data-science"));
        Assert.Equal("columbia-ms-data-science", (string?)Assert.Single(answer.Json["offers"]!.AsArray())!["id"]);
        string text = Run("apply", "cmu-ms-machine-learning", "--offer", "columbia-ms-data-science").Output;
        Assert.Contains("columbia-ms-data-science; a place is offered; answer by the day in the offer letter", text, StringComparison.Ordinal);
    }

    /// <summary>The list says how far an application is, also of a program that is not kept.</summary>
    [Fact]
    public void List_SaysHowFarAnApplicationIs()
    {
        Run("track", "cmu-ms-machine-learning", "--status", "submitted");
        Run("keep", "columbia-ms-data-science");
        System.Text.Json.Nodes.JsonNode list = Run("list", "--json").Json;
        Assert.Equal("submitted", (string?)Assert.Single(list["noted"]!.AsArray())!["application"]);
        Assert.Null(Assert.Single(list["kept"]!.AsArray())!["application"]);
        Assert.Contains("application: submitted", Run("list").Output, StringComparison.Ordinal);
    }

    /// <summary>A whole cost without a range rests on charges that are published for another year: it is rounded and says so.</summary>
    [Fact]
    public void CostOfAnOffer_IsNeverSaidToTheDollar()
    {
        string text = Run("apply", "--offer", "columbia-ms-data-science").Output.ReplaceLineEndings(" ");
        Assert.Matches("whole cost (about \\$[0-9,]+00, at the charges on record|\\$[0-9,]+-[0-9,]+)", text);
    }

    [Fact]
    public void ChanceOfAProgramNotLookedAt_IsNamedAsNotUsed()
    {
        string[] question = ["apply", "cmu-ms-machine-learning", "--chance", "columbia-ms-data-science=50"];
        Assert.Equal("columbia-ms-data-science", (string?)Assert.Single(Run([.. question, "--json"]).Json["notLookedAt"]!.AsArray()));
        Assert.Contains("what you said of columbia-ms-data-science", Run(question).Output.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--done", "no-such-step", "not one of language-test")]
    [InlineData("--deadline", "2027-01-15T23:59", "a time needs its offset")]
    [InlineData("--status", "hoping", "not one of considering")]
    [InlineData("--fee", "5000", "give 0 to 1,000")]
    public void WhatCannotBeTracked_IsRefused(string option, string value, string words)
    {
        Said said = Run("track", "cmu-ms-machine-learning", option, value);
        Assert.Equal(ExitCode.WrongUse, said.ExitCode);
        Assert.Contains(words, said.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_FitsAHundredColumns() => Assert.All(Run("apply").Lines, line => Assert.True(line.Length <= 100, line));

    private Said Run(params string[] arguments) => GradusProgram.Run([.. arguments, "--workspace", Path.Combine(_folder.FullName, "workspace.db")]);

    /// <summary>A strict reader of what RFC 5545 allows in lines, of nothing else of it.</summary>
    private static class PlainCalendar
    {
        public sealed record Event(IReadOnlyDictionary<string, string> Values);

        public static IReadOnlyList<Event> Read(string text)
        {
            Assert.EndsWith("\r\n", text, StringComparison.Ordinal);
            string[] lines = text[..^2].Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n");
            Assert.Equal(("BEGIN:VCALENDAR", "END:VCALENDAR"), (lines[0], lines[^1]));
            var events = new List<Event>();
            Dictionary<string, string>? open = null;
            foreach (string line in lines[1..^1])
            {
                int colon = line.IndexOf(':', StringComparison.Ordinal);
                Assert.True(colon > 0 && line[..colon].All(c => char.IsAsciiLetterUpper(c) || c is '-' or ';' or '='), line);
                string name = line[..colon].Split(';')[0];
                string value = line[(colon + 1)..];
                if (line == "BEGIN:VEVENT")
                {
                    Assert.Null(open);
                    open = new Dictionary<string, string>(StringComparer.Ordinal);
                }
                else if (line == "END:VEVENT")
                {
                    Assert.True(open!.ContainsKey("UID") && open.ContainsKey("DTSTAMP") && open.ContainsKey("DTSTART"));
                    events.Add(new Event(open));
                    open = null;
                }
                else
                {
                    open?.Add(name, Unescaped(value));
                }
            }

            Assert.Null(open);
            return events;
        }

        private static string Unescaped(string value)
        {
            var text = new System.Text.StringBuilder();
            for (int i = 0; i < value.Length; i++)
            {
                text.Append(value[i] != '\\' ? value[i] : value[++i] is 'n' ? '\n' : value[i]);
            }

            return text.ToString();
        }
    }
}
