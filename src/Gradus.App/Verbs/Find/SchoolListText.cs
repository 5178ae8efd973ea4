using Gradus.App.Contracts;
using Gradus.App.Figures;
using Gradus.App.Shell;
using Gradus.Programs;

namespace Gradus.App.Verbs.Find;

/// <summary>A person's own list with what each row was taken for: to read, and as a table to correct.</summary>
internal static class SchoolListText
{
    /// <summary>As many as are compared at once.</summary>
    private const int SideBySide = 60;

    public static void Write(Screen screen, IReadOnlyList<SchoolMatch> matches, string? written)
    {
        foreach (SchoolMatch match in matches)
        {
            string said = string.Join(", ", new[] { match.Row.Program, match.Row.School }.Where(t => t.Length > 0));
            screen.Line($"{match.Row.Row}. {(said.Length > 0 ? said : match.Row.Id)}");
            if (match.Item is { } item)
            {
                screen.Line($"   {(match.Standing == MatchStanding.Ask ? "? " : "= ")}{item.Id}: {item.Title}, {Titles.Place(item)}");
            }

            foreach (Item other in match.Items.Skip(1).Where(_ => match.Standing == MatchStanding.Ask))
            {
                screen.Line($"     or {other.Id}: {other.Title}, {other.Institution.Name}");
            }

            if (match.Note is { } note)
            {
                screen.Line($"   {note}");
            }
        }

        SchoolMatch[] plain = [.. matches.Where(m => m.Standing is MatchStanding.Given or MatchStanding.Found)];
        SchoolMatch[] asked = [.. matches.Where(m => m.Standing == MatchStanding.Ask)];
        string[] ids = [.. plain.Select(m => m.Item!.Id).Distinct(StringComparer.Ordinal)];
        screen.Line();
        screen.Line($"{plain.Length} of {matches.Count} rows are plain, {asked.Length} to be looked at, {matches.Count(m => m.Standing == MatchStanding.None)} not found.");
        screen.Line(written is null ? "--output FILE writes this as a table with a column 'id' to correct; give it to --from again." : $"Written to {written}: correct the column 'id' and give the file to --from again.");
        if (ids.Length > 1)
        {
            screen.Line($"Side by side: gradus compare {string.Join(' ', ids.Take(SideBySide))}{(ids.Length > SideBySide ? $" (the first {SideBySide} of {ids.Length})" : "")}");
        }

        if (asked.Length > 0)
        {
            screen.Line($"Not sure, so {(ids.Length > 1 ? "not in that command" : "not for a comparison yet")}; add what you mean once you have looked: {string.Join(", ", asked.Select(m => $"{m.Item!.Id} (row {m.Row.Row})"))}.");
        }
    }

    /// <summary>Row, school, program and id as a table, with what else may be meant.</summary>
    public static byte[] Csv(IReadOnlyList<SchoolMatch> matches)
    {
        CsvExport csv = new CsvExport().Text("school").Text("program").Text("id").Text("standing").Text("matched title").Text("matched institution").Text("or").Text("note").EndRow();
        foreach (SchoolMatch match in matches)
        {
            csv.Text(match.Row.School).Text(match.Row.Program).Text(match.Item?.Id).Text(match.Standing.ToString().ToLowerInvariant()).Text(match.Item?.Title).Text(match.Item?.Institution.Name)
                .Text(string.Join(' ', match.Items.Skip(1).Select(i => i.Id))).Text(match.Note).EndRow();
        }

        return csv.Bytes();
    }
}
