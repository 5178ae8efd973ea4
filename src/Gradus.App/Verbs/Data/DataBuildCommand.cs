using System.CommandLine;
using Gradus.App.Contracts;
using Gradus.App.Shell;
using Gradus.Sources.Compiler;

namespace Gradus.App.Verbs.Data;

/// <summary><c>gradus data build</c>.</summary>
internal static class DataBuildCommand
{
    public static Command Create()
    {
        var from = new Option<string>("--from") { Description = "Folder with the publishers' files, in any sub-folders.", HelpName = "DIR", Required = true };
        var to = new Option<string>("--to") { Description = "Folder to write the dataset to.", HelpName = "DIR", Required = true };
        var curated = new Option<string?>("--curated")
        {
            Description = "Folder with scope.yaml and the other curated files; the --to folder where it has them, else the shipped dataset's; copied to --to.",
            HelpName = "DIR",
        };
        Option<bool> json = DataCommand.JsonOption("data-build");
        var command = new Command(
            "build",
            "Compile the publishers' files into a dataset. Writes only when everything could be read.\n\n"
            + "Example: gradus data build --from downloads --to data") { from, to, curated, json };
        command.SetAction(parsed => Run(
            parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error, parsed.GetRequiredValue(from), parsed.GetRequiredValue(to), parsed.GetValue(curated), parsed.GetValue(json)));
        return command;
    }

    private static int Run(TextWriter output, TextWriter error, string from, string to, string? curated, bool json)
    {
        CompiledDataset dataset = DatasetBuild.Run(from, to, curated, DataLocation.Directory(null), DataCommand.Progress(), error.WriteLine);
        if (json)
        {
            AnswerJson.Write(output, new BuildAnswer(dataset.Version, to, dataset.Files.Count, dataset.TotalBytes, dataset.Notes), DataJson.Plain.BuildAnswer);
            return ExitCode.Done;
        }

        var screen = new Screen(output);
        screen.Line($"Dataset {dataset.Version}: {dataset.Files.Count} files, {dataset.TotalBytes:N0} bytes, in {to}");
        foreach (string note in dataset.Notes)
        {
            screen.Line($"- {note}");
        }

        return ExitCode.Done;
    }
}
