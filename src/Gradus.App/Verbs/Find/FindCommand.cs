using System.CommandLine;
using System.Text;
using Gradus.App.Contracts;
using Gradus.App.Questions;
using Gradus.App.Shell;
using Gradus.App.Verbs.Keeping;
using Gradus.App.Verbs.Profiles;
using Gradus.Catalogs;
using Gradus.Costs.Prices;
using Gradus.People;
using Gradus.Ranking;

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
        var from = new Option<string?>("--from") { Description = "My own list: a CSV file of schools, and of programs where I know them; each row is matched", HelpName = "FILE" };
        var into = new Option<string?>("--output") { Description = "With --from: write the matches as a table with a column 'id' to correct", HelpName = "FILE" };
        var json = new Option<bool>("--json") { Description = "Answer as JSON; schema: gradus schema find" };
        Option<string?> workspace = WorkspaceLocation.Option();
        Option<string?> data = DataLocation.Option();
        var command = new Command("find", """
            Search and filter programs and offerings.

            An offering is what the federal files count: an institution's master's awards in one CIP code. A program is a named degree
            with facts cited from its pages. With --cip and no words, offerings are listed; --kind all adds the named programs.

            Example: gradus find "machine learning" --state GA CA --stem
            Example: gradus find --cip 11.0102 --sort awards
            Example: gradus find "data science" --profile examples/international-applicant.yaml
            Example: gradus find --from schools.csv --output matched.csv
            """)
        {
            limit, from, into, workspace, json, data,
        };
        question.AddTo(command);
        command.SetAction(parsed =>
        {
            int? rows = RowLimit.Read(parsed, limit);
            Catalog catalog = DataLocation.Load(parsed.GetValue(data));
            if (parsed.GetValue(from) is { } list)
            {
                return Match(catalog, list, parsed.GetValue(into), parsed.GetValue(json), parsed.InvocationConfiguration.Output);
            }

            GivenValues given = question.Given(parsed);
            var typed = WordsAsked.Of(FindQuestion.Text.Read(given, ""), catalog.Nicknames);
            (Profile? person, PriceTerms terms) = WhoAsks.Looking(given, parsed.GetValue(workspace), catalog);
            FindQuestion asked = typed.Within(FindQuestion.Read(given, catalog, countsOfferings: typed.Words.Length == 0), catalog);
            FindAnswer answer = FindAnswer.Of(catalog, typed.Words, asked, terms).Within(person is null ? [] : ShortlistFilters.OfBudget(person, catalog));
            answer = answer with { Remarks = [.. typed.Remarks, .. answer.Remarks] };
            TextWriter output = parsed.InvocationConfiguration.Output;
            var found = FindContract.Of(catalog, answer, rows ?? (parsed.GetValue(json) ? int.MaxValue : ShownRows), person);
            if (parsed.GetValue(json))
            {
                AnswerJson.Write(output, found, FindJson.Plain.FindContract);
            }
            else
            {
                FindText.Write(new Screen(output), found);
            }

            return answer.Items.Count > 0 ? ExitCode.Done : ExitCode.No;
        });
        return command;
    }

    /// <summary>Matches a person's own list.</summary>
    private static int Match(Catalog catalog, string list, string? into, bool json, TextWriter output)
    {
        IReadOnlyList<SchoolMatch> matches = SchoolMatch.Of(SchoolList.Read(list), catalog);
        if (into is not null)
        {
            ProfileFile.Write(into, Encoding.UTF8.GetString(SchoolListText.Csv(matches)), force: false);
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
