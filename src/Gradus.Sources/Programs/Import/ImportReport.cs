using System.Globalization;
using System.Text;

namespace Gradus.Sources.Programs.Import;

/// <summary>The report of an import, as Markdown: what the edition changed and what was decided. Same import, same bytes.</summary>
public static class ImportReport
{
    private static readonly (MergeOutcome Outcome, string Title, string About)[] Sections =
    [
        (MergeOutcome.Conflict, "Conflicts", "Mended by hand and changed by the edition."),
        (MergeOutcome.ProgramRemoved, "Programs taken out", "The edition no longer has them, and it was decided so."),
        (MergeOutcome.ProgramUndecided, "Programs the edition no longer has", "Nothing is decided; their records stay."),
        (MergeOutcome.ProgramStaysOut, "Programs that stay out", "Taken out by hand before."),
        (MergeOutcome.Withdrawn, "Facts withdrawn", "The edition no longer states them, and nobody had mended them: taken out."),
        (MergeOutcome.Changed, "Facts and lines changed", "Nobody had mended them: the edition is followed."),
        (MergeOutcome.Mended, "Mended by hand", "The edition says nothing new about them: what was mended stands."),
    ];

    /// <summary>The report.</summary>
    public static string Write(ImportAnswer import)
    {
        var text = new StringBuilder();
        MergeResult result = import.Result;
        text.Append(CultureInfo.InvariantCulture, $"# What `{import.Next.Name}` brought\n\n");
        text.Append(CultureInfo.InvariantCulture, $"Merged over `{import.From.Name}` ({import.From.Programs} programs, {import.From.Facts} facts), which the program files had been made from.\n");
        text.Append(CultureInfo.InvariantCulture, $"The edition lists {import.Next.Programs} programs with {import.Next.Facts} facts; the files now hold {result.Records.Count} with {result.Records.Sum(r => r.Facts.Count)}.\n\n");
        foreach ((MergeOutcome outcome, string title, string about) in Sections)
        {
            MergeNote[] notes = [.. result.Of(outcome)];
            text.Append(CultureInfo.InvariantCulture, $"## {title}\n\n{about}\n\n");
            foreach (MergeNote note in notes)
            {
                text.Append(note.Part.Length == 0 ? $"- `{note.Program}`: {note.Text}\n" : $"- `{note.Program}`, {note.Part}: {note.Text}\n");
            }

            text.Append(notes.Length == 0 ? "None.\n\n" : "\n");
        }

        text.Append("## Facts added to programs that were there\n\n");
        foreach (IGrouping<string, MergeNote> group in result.Of(MergeOutcome.Added).GroupBy(n => n.Program))
        {
            text.Append(CultureInfo.InvariantCulture, $"- `{group.Key}`: {string.Join(", ", group.Select(n => n.Part))}\n");
        }

        MergeNote[] added = [.. result.Of(MergeOutcome.ProgramAdded)];
        text.Append(CultureInfo.InvariantCulture, $"\n## Programs added\n\n{added.Length} programs:\n\n");
        foreach (MergeNote note in added)
        {
            text.Append(CultureInfo.InvariantCulture, $"- `{note.Program}`: {note.Text}\n");
        }

        return text.ToString();
    }
}
