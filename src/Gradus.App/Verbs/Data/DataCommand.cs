using System.CommandLine;
using Gradus.Sources.Dataset;

namespace Gradus.App.Verbs.Data;

/// <summary><c>gradus data</c>: build, check, describe, export and update the dataset, and reproduce published figures.</summary>
public static class DataCommand
{
    /// <summary>The verb with its parts; exit codes 0 done, 1 the answer is "no", 2 wrong use or unusable input.</summary>
    public static Command Create() => new("data", "Build, check, describe, compare, export and update the dataset; reproduce published figures; measure estimates; import program facts.\n\nExample: gradus data info")
    {
        DataBuildCommand.Create(),
        DataVerifyCommand.Create(),
        DataInfoCommand.Create(),
        DataExportCommand.Create(),
        DataChangesCommand.Create(),
        DataProgramsCommand.Create(),
        DataReproduceCommand.Create(),
        DataEvaluateCommand.Create(),
        DataTrainCommand.Create(),
    };

    internal static Option<bool> JsonOption(string schema) => new("--json") { Description = $"Answer as JSON; schema: gradus schema {schema}" };

    /// <summary>Progress on the error stream of a terminal; silence in a pipe.</summary>
    internal static IProgress<string>? Progress() => Console.IsErrorRedirected ? null : new TerminalProgress();

    /// <summary>Refuses a dataset whose folder does not hold one.</summary>
    internal static string Open(string directory)
    {
        PackageFile.Read(directory);
        return directory;
    }

    private sealed class TerminalProgress : IProgress<string>
    {
        private const int Width = 60;

        private readonly Lock _gate = new();

        public void Report(string value)
        {
            lock (_gate)
            {
                Console.Error.Write($"\r{(value.Length > Width ? value[..Width] : value.PadRight(Width))}\r");
            }
        }
    }
}
