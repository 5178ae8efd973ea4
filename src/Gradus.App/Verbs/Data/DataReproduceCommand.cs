using System.CommandLine;
using Gradus.App.Contracts;
using Gradus.App.Shell;
using Gradus.Catalogs;
using Gradus.Sources.Compiler;
using Gradus.Sources.Curated;

namespace Gradus.App.Verbs.Data;

/// <summary><c>gradus data reproduce</c>.</summary>
internal static class DataReproduceCommand
{
    private const string Description = """
        Compute published averages of graduate charges anew, and the distribution of whole degrees' tuition.

        Prints the average charge for a year as NCES publishes it beside the one that its files give, with the difference and what
        explains it, and then what the degrees of this guide cost as a whole, by control and residency. With --from everything is
        computed from the publisher's files; without, the averages are those that the dataset holds.

        Exit code 1 where an average is further than 5 % from the published one, or is not the one that the dataset holds.

        Example: gradus data reproduce --from downloads
        """;

    public static Command Create()
    {
        Option<string?> data = DataLocation.Option();
        var from = new Option<string?>("--from") { Description = "Folder with the publisher's files: HD, IC_AY and EFIA, in any sub-folders.", HelpName = "DIR" };
        Option<bool> json = DataCommand.JsonOption("reproduce");
        var command = new Command("reproduce", Description) { data, from, json };
        command.SetAction(parsed => Run(
            parsed.InvocationConfiguration.Output, DataLocation.Directory(parsed.GetValue(data)), parsed.GetValue(from), parsed.GetValue(json)));
        return command;
    }

    private static int Run(TextWriter output, string data, string? from, bool json)
    {
        DataCommand.Open(data);
        var published = ReferenceChargeFile.Read(Path.Combine(data, ReferenceChargeFile.FileName));
        Reproduction? fromFiles = from is null ? null : Reproduction.Of(from, published);
        Catalog catalog = DataLocation.Load(data);
        var answer = new ReproduceAnswer(catalog, published, fromFiles);
        if (json)
        {
            AnswerJson.Write(output, ReproduceContract.Of(answer), ReproduceJson.Plain.ReproduceContract);
        }
        else
        {
            new ReproduceText(new Screen(output), answer).Write();
        }

        return answer.Holds ? ExitCode.Done : ExitCode.No;
    }
}
