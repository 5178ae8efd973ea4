using System.CommandLine;
using Gradus.App.Contracts;
using Gradus.App.Shell;
using Gradus.Sources.Update;

namespace Gradus.App.Verbs.Data;

/// <summary><c>gradus data changes</c>: what tells the dataset from an older one, row by row.</summary>
internal static class DataChangesCommand
{
    public static Command Create()
    {
        var since = new Option<string>("--since") { Description = "Folder of the older dataset.", HelpName = "DIR", Required = true };
        Option<string?> data = DataLocation.Option();
        Option<bool> json = DataCommand.JsonOption("data-changes");
        var command = new Command(
            "changes",
            "What the dataset says otherwise than an older one: rows added, removed and changed by table and column, with examples, and publishers' files. For programs alone: gradus watch --since.\n\n"
            + "Exit code 1 where nothing differs.\n\n"
            + "Example: gradus data changes --since older/data") { since, data, json };
        command.SetAction(parsed => Run(parsed.InvocationConfiguration.Output, parsed.GetValue(since)!, DataLocation.Directory(parsed.GetValue(data)), parsed.GetValue(json)));
        return command;
    }

    private static int Run(TextWriter output, string since, string data, bool json)
    {
        DatasetDifference difference = DatasetDifference.Between(DataCommand.Open(since), DataCommand.Open(data));
        if (json)
        {
            AnswerJson.Write(output, Answer(difference), DataJson.Plain.ChangesAnswer);
        }
        else
        {
            UpdateText.WriteDifference(difference, output);
        }

        return difference.SameBytes ? ExitCode.No : ExitCode.Done;
    }

    private static ChangesAnswer Answer(DatasetDifference difference) => new(
        difference.OldVersion,
        difference.NewVersion!,
        [.. difference.Tables.Select(t => new ChangedTable(t.Table, t.Added, t.Removed, t.Changed, [.. t.ChangedColumns.Select(c => new ChangedColumn(c.Column, c.Rows))], t.AddedColumns, t.RemovedColumns, t.Examples))],
        difference.AddedSources,
        difference.RemovedSources,
        difference.ChangedSources);
}
