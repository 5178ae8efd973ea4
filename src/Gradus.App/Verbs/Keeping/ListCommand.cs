using System.CommandLine;
using Gradus.App.Contracts;
using Gradus.App.Shell;
using Gradus.Catalogs;

namespace Gradus.App.Verbs.Keeping;

/// <summary><c>gradus list</c>: what I keep.</summary>
public static class ListCommand
{
    public static Command Create()
    {
        Option<string?> file = WorkspaceLocation.Option();
        var json = new Option<bool>("--json") { Description = "Answer as JSON; schema: gradus schema list" };
        Option<string?> data = DataLocation.Option();
        var command = new Command("list", """
            Show what I keep: programs and offerings with their price to me, my notes and my own figures.

            Whose price it is goes by the profile that is kept (gradus workspace profile FILE); without one, that of somebody from
            another state.

            Example: gradus list
            """)
        {
            file, json, data,
        };
        command.SetAction(parsed =>
        {
            Catalog catalog = DataLocation.Load(parsed, data);
            var answer = ListContract.Of(catalog, WorkspaceLocation.Open(parsed.GetValue(file)).Read());
            TextWriter output = parsed.InvocationConfiguration.Output;
            if (parsed.GetValue(json))
            {
                AnswerJson.Write(output, answer, ListJson.Plain.ListContract);
            }
            else
            {
                ListText.Write(new Screen(output), answer);
            }

            return answer.Kept.Count > 0 ? ExitCode.Done : ExitCode.No;
        });
        return command;
    }
}
