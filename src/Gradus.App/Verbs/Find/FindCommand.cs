using System.CommandLine;
using System.Text;
using Gradus.App.Asked;
using Gradus.App.Contracts;
using Gradus.App.Shell;
using Gradus.App.Verbs.Keeping;
using Gradus.Catalogs;
using Gradus.Sources.Files;

namespace Gradus.App.Verbs.Find;

/// <summary><c>gradus find</c>: search and filter programs and offerings.</summary>
public static class FindCommand
{
    /// <summary>Rows shown when no limit is asked for and a person reads.</summary>
    private const int ShownRows = 20;

    public static Command Create()
    {
        var question = new ParameterOptions(FindQuestion.Whole);
        var limit = RowLimit.Option($"Rows to show (default {ShownRows}, or all with --json)");
        var offset = new Option<int?>("--offset") { Description = "Rows to leave out before the first; with --limit, the next page", HelpName = "N" };
        var from = new Option<string?>("--from") { Description = "My own list: a CSV file of schools, and of programs where I know them; each row is matched", HelpName = "FILE" };
        var into = new Option<string?>("--output") { Description = "With --from: write the matches as a table with a column 'id' to correct", HelpName = "FILE" };
        var json = new Option<bool>("--json") { Description = "Answer as JSON; schema: gradus schema find" };
        Option<string?> workspace = WorkspaceLocation.Option();
        Option<string?> data = DataLocation.Option();
        var command = new Command("find", $"""
            {FindVerb.Verb.About}

            An offering is what the federal files count: an institution's master's awards in one CIP code. A program is a named degree
            with facts cited from its pages. With --cip and no words, offerings are listed; --kind all adds the named programs.

            Example: gradus find "machine learning" --state GA CA --stem
            Example: gradus find --cip 11.0102 --sort awards
            Example: gradus find "data science" --profile examples/international-applicant.yaml
            Example: gradus find --from schools.csv --output matched.csv
            """)
        {
            limit, offset, from, into, workspace, json, data,
        };
        question.AddTo(command);
        command.SetAction(parsed =>
        {
            int? rows = RowLimit.Read(parsed, limit);
            int skipped = RowLimit.Skipped(parsed, offset);
            if (parsed.GetValue(from) is { } list)
            {
                return Match(DataLocation.Load(parsed, data), list, parsed.GetValue(into), parsed.GetValue(json), parsed.InvocationConfiguration.Output);
            }

            Asking asking = KeptAsker.Asks(parsed, question.Given(parsed), data, workspace);
            FindContract found = FindVerb.Answer(asking, new RowRange(skipped, rows ?? (parsed.GetValue(json) ? int.MaxValue : ShownRows)));
            TextWriter output = parsed.InvocationConfiguration.Output;
            if (parsed.GetValue(json))
            {
                AnswerJson.Write(output, found, FindJson.Plain.FindContract);
            }
            else
            {
                FindText.Write(new Screen(output), found, skipped);
            }

            return found.Count > 0 ? ExitCode.Done : ExitCode.No;
        });
        return command;
    }

    /// <summary>Matches a person's own list.</summary>
    private static int Match(Catalog catalog, string list, string? into, bool json, TextWriter output)
    {
        IReadOnlyList<SchoolMatch> matches = SchoolMatch.Of(SchoolList.Read(list), catalog);
        if (into is not null)
        {
            WholeFile.Write(into, Encoding.UTF8.GetString(SchoolListText.Csv(matches)), new WriteTerms());
        }

        if (json)
        {
            AnswerJson.Write(output, SchoolListContract.Of(catalog, matches), FindJson.Plain.SchoolListContract);
        }
        else
        {
            SchoolListText.Write(new Screen(output), matches, into);
        }

        return matches.Any(m => m.Item is not null) ? ExitCode.Done : ExitCode.No;
    }
}
