using Gradus.App.Contracts;
using Gradus.App.Figures;
using Gradus.App.Shell;
using Gradus.App.Verbs.Find;
using Gradus.People;
using Gradus.Sources.Profiles;

namespace Gradus.App.Verbs.Outside;

/// <summary>A list from outside for a person to read, and as what a profile takes.</summary>
internal static class OutsideWords
{
    public static void Write(Screen screen, OutsideContract answer)
    {
        screen.Line($"{answer.Name}: {Titles.Number(answer.Counted)} of {Titles.Count(answer.Rows.Count, "row")} count. A row counts where its name is sure and it has a number.");
        foreach (OutsideRowContract row in answer.Rows)
        {
            string said = string.Join(", ", new[] { row.Program, row.School }.Where(t => t.Length > 0));
            screen.Line($"{row.Row}. {said} ({(row.Number is { } number ? Written.Number(number) : "no number")}){(row.Id is { } id ? $" = {id}" : "")}");
            if (row.Id is null)
            {
                foreach (SchoolListItem candidate in row.Candidates)
                {
                    screen.Line($"     may be {candidate.Id}: {candidate.Title}, {candidate.Institution}");
                }
            }

            if (row.Note is { } note)
            {
                screen.Line($"   {note}");
            }
        }

        screen.Line();
        screen.Line("A UNITID stands for all degrees of an institution. To make a row sure, write the id into a column 'id' of the list; --output FILE writes the list with one.");
        screen.Line($"It counts once it is in a profile: --keep puts it into the profile that is kept, --marks FILE writes its numbers, to be declared so: criteria, {answer.Criterion}, file. Degrees that are not on the list count like the spread of their peers on it, not as if they came last. Nothing of it is passed on. Dataset {answer.Dataset}.");
    }

    /// <summary>The criterion under <c>criteria</c> of a profile.</summary>
    public static string Declaration(OwnCriterion criterion) => ProfileWriter.Write(new Profile { Criteria = [criterion] });

    /// <summary>The numbers as the file that a profile names.</summary>
    public static byte[] Marks(OwnCriterion criterion)
    {
        CsvExport csv = new CsvExport().Text("id").Text("value").EndRow();
        foreach (OwnMark mark in criterion.Values)
        {
            csv.Text(mark.Id).Text(Written.Number(mark.Value, "0.######")).EndRow();
        }

        return csv.Bytes();
    }

    /// <summary>The list with a column of ids to correct.</summary>
    public static byte[] Table(OutsideContract answer)
    {
        CsvExport csv = new CsvExport().Text("school").Text("program").Text("id").Text(answer.PrefersLess ? "rank" : "score").Text("standing").Text("may be").Text("note").EndRow();
        foreach (OutsideRowContract row in answer.Rows)
        {
            csv.Text(row.School).Text(row.Program).Text(row.Id).Text(row.Number is { } number ? Written.Number(number, "0.######") : "").Text(row.Standing)
                .Text(string.Join(' ', row.Candidates.Select(c => c.Id))).Text(row.Note).EndRow();
        }

        return csv.Bytes();
    }
}
