using System.Text;
using Gradus.App.Calendars;
using Gradus.App.Figures;
using Gradus.Keeping;
using Gradus.Sources.Files;

namespace Gradus.App.Verbs.Apply;

/// <summary>Deadlines and steps as a calendar (RFC 5545): a day of its own for each deadline, and one for the day by which each step is done.</summary>
internal static class ApplyCalendar
{
    private const string Of = "applications";
    private const int LargestFile = 4 * 1024 * 1024;

    /// <summary>The same answer gives the same bytes.</summary>
    public static string Text(ApplyContract answer)
    {
        DateOnly stamp = Written.ReadDay(answer.On);
        var calendar = new CalendarFile("Applications", Of);
        foreach (ApplyProgram program in answer.Programs.Where(p => p.In.Contains("middle", StringComparer.Ordinal) || (p.Status is not null && p.LeftOut is null)))
        {
            foreach ((string kind, ApplyDay day) in new[] { ("early", program.EarlierDay), ("deadline", program.Deadline) }.Where(d => d.Item2 is not null && program.Status is null or "considering" or "preparing").Select(d => (d.Item1, d.Item2!)))
            {
                string title = $"{(day.Closes ? "Apply by" : Written.Capital(day.Round ?? "priority"))}: {program.Title}, {program.Institution}{(day.IsFirm ? "" : " (a guess)")}";
                string words = $"{program.DayInWords}. The day is the school's: at your place it may end earlier. Check it on the school's page.{(day.Page is { } page ? $"\n{page}" : "")}";
                Add(calendar, $"{program.Id}-{kind}@gradus", stamp, day.Moment, Written.ReadDay(day.Day), title, words);
            }

            if (program.AssumedDeadline is { } assumed)
            {
                Add(
                    calendar, $"{program.Id}-assumed@gradus", stamp, null, Written.ReadDay(assumed.Day), $"Apply by, a guess: {program.Title}, {program.Institution}",
                    $"{Written.Capital(program.DayInWords)}.");
            }

            if (program.ReplyBy is { } reply && OwnDay.TryParse(reply, out OwnDay by))
            {
                Add(calendar, $"{program.Id}-reply@gradus", stamp, by.Moment is null ? null : reply, by.Day, $"Answer the offer: {program.Title}, {program.Institution}", "As you were told; the deposit is due with it unless the offer letter says otherwise.");
            }
        }

        foreach (ApplyStep step in answer.Plan)
        {
            DateOnly due = Written.ReadDay(step.Due);
            calendar.Add(
                $"{step.Step}-{step.Anchor}-{step.For[0]}@gradus", stamp, due, due.AddDays(1), $"{(step.IsLate ? "At once" : "Done by today")}: {step.Title}",
                $"For {ApplyWording.Whom(answer, step)}. Begin on {step.Begin}. {(step.Page is null ? "Our judgement: " : "")}{step.Because}{(step.IsFirm ? "" : "\nCounted back from a day that is a guess or assumed.")}{(step.Page is { } page ? $"\n{page}" : "")}");
        }

        return calendar.ToString();
    }

    /// <summary>Writes the file whole, or not at all. A calendar that this program wrote is replaced; any other file is left as it is.</summary>
    /// <exception cref="InputException">Another file has that name, or the place cannot be written to.</exception>
    public static void Write(string path, ApplyContract answer)
    {
        if (string.IsNullOrWhiteSpace(path))
        {
            throw new InputException(new Problem(ProblemCode.Missing, "calendar", null, "name a file, such as applications.ics."));
        }

        bool there = File.Exists(path);
        if (there && !IsOurs(path))
        {
            throw new InputException(new Problem(ProblemCode.Conflict, "calendar", path, "another program wrote this file, or uses it; give the name of a new file. Nothing was written."));
        }

        WholeFile.Write(path, Text(answer), new WriteTerms { Replaces = there });
    }

    private static bool IsOurs(string path)
    {
        try
        {
            using FileStream file = BoundedFile.Open(path, LargestFile);
            using var reader = new StreamReader(file, Encoding.UTF8);
            return reader.ReadLine() == "BEGIN:VCALENDAR" && reader.ReadLine() is not null && reader.ReadLine() == CalendarFile.MarkOf(Of);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or InputException)
        {
            return false;
        }
    }

    private static void Add(CalendarFile calendar, string id, DateOnly stamp, string? moment, DateOnly day, string title, string words)
    {
        if (moment is not null && OwnDay.TryParse(moment, out OwnDay at))
        {
            calendar.Add(id, stamp, at.Moment!.Value, title, words);
        }
        else
        {
            calendar.Add(id, stamp, day, day.AddDays(1), title, words);
        }
    }
}
