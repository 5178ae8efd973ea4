using System.CommandLine;
using Gradus.App.Asked;
using Gradus.App.Contracts;
using Gradus.App.Shell;
using Gradus.App.Verbs.Keeping;
using Gradus.People;
using Gradus.Programs;

namespace Gradus.App.Verbs.Show;

/// <summary><c>gradus show</c>: everything the dataset holds on one program or offering.</summary>
public static class ShowCommand
{
    public static Command Create()
    {
        var question = new ParameterOptions(ShowQuestion.Whole);
        var json = new Option<bool>("--json") { Description = "Answer as JSON; schema: gradus schema show" };
        Option<string?> workspace = WorkspaceLocation.Option();
        Option<string?> data = DataLocation.Option();
        var command = new Command("show", $"""
            {ShowVerb.Verb.About}

            Example: gradus show 139755-11.0701 --resident GA
            """);
        question.AddTo(command);
        command.Add(workspace);
        command.Add(json);
        command.Add(data);
        command.SetAction(parsed =>
        {
            Asking asking = KeptAsker.Asks(parsed, question.Given(parsed), data, workspace);
            (ShowContract shown, Profile? person, Item item) = ShowVerb.Answer(asking);
            TextWriter output = parsed.InvocationConfiguration.Output;
            if (parsed.GetValue(json))
            {
                AnswerJson.Write(output, shown, ShowJson.Plain.ShowContract);
            }
            else
            {
                new ShowText(new Screen(output), shown).Write();
                if (person is not null)
                {
                    EntryAnswer.Write(new Screen(output), asking.Catalog, person, item, shown.Standing);
                }
            }

            return ExitCode.Done;
        });
        return command;
    }
}
