using System.CommandLine;
using Gradus.App.Asked;
using Gradus.App.Contracts;
using Gradus.App.Shell;
using Gradus.App.Verbs.Find;
using Gradus.App.Verbs.Keeping;
using Gradus.Catalogs;

namespace Gradus.App.Verbs.Compare;

/// <summary><c>gradus compare</c>: several programs or offerings side by side.</summary>
public static class CompareCommand
{
    public static Command Create()
    {
        var question = new ParameterOptions(CompareQuestion.Whole);
        var from = new Option<string?>("--from") { Description = "Take the ids from a CSV file of mine, as gradus find --from takes and writes it", HelpName = "FILE" };
        var forms = new AnswerForms("compare", "a row for each, a column for each thing");
        Option<string?> workspace = WorkspaceLocation.Option();
        Option<string?> data = DataLocation.Option();
        var command = new Command("compare", $"""
            {CompareVerb.Verb.About}

            Rows in which they differ are marked with *. More than six stand below each other.

            Example: gradus compare 139755-11.0701 110635-11.0701 --resident GA
            Example: gradus compare --from matched.csv --csv
            Example: gradus compare 139755-11.0701 110635-11.0701 --profile examples/working-engineer.yaml
            """);
        question.AddTo(command);
        command.Add(from);
        command.Add(workspace);
        forms.AddTo(command);
        command.Add(data);
        command.SetAction(parsed =>
        {
            forms.Check(parsed);
            Asking asking = KeptAsker.Asks(parsed, question.Given(parsed), data, workspace);
            (CompareContract answer, int count) = CompareVerb.Answer(asking, Listed(parsed.GetValue(from), asking.Catalog, parsed.InvocationConfiguration.Error));
            forms.Write(parsed, answer, CompareJson.Plain.CompareContract, CompareRows.Csv, count > CompareQuestion.MostColumns ? CompareRows.Write : CompareText.Write);

            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>The ids of a person's own list; none where no file is given.</summary>
    /// <param name="file">The list.</param>
    /// <param name="catalog">The dataset.</param>
    /// <param name="error">Takes which rows are not sure.</param>
    /// <exception cref="InputException">A row of it means no degree here.</exception>
    private static IReadOnlyList<string> Listed(string? file, Catalog catalog, TextWriter error)
    {
        if (file is null)
        {
            return [];
        }

        IReadOnlyList<SchoolMatch> matches = SchoolMatch.Of(SchoolList.Read(file), catalog);
        foreach (SchoolMatch unsure in matches.Where(m => m.Standing == MatchStanding.Ask))
        {
            error.WriteLine($"{file}, row {unsure.Row.Row}: taken for {unsure.Item!.Id}, which is not sure; gradus find --from {file} shows what else it may be.");
        }

        return matches.FirstOrDefault(m => m.Item is null) is { } none
            ? throw new InputException($"{file}, row {none.Row.Row}: nothing here goes by that name; correct it or take the row out. gradus find --from {file} shows what each row is taken for.")
            : [.. matches.Select(m => m.Item!.Id)];
    }
}
