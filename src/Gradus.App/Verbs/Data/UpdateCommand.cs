using System.CommandLine;
using Gradus.Sources.Update;

namespace Gradus.App.Verbs.Data;

/// <summary>
/// <c>gradus data update</c>. Exit code 0: done, already current, or shown; 1: the new data did not verify; 2: wrong use, a
/// file could not be had, or stopped.
/// </summary>
public sealed class UpdateCommand
{
    private const string Description = """
        Download the publishers' current files, rebuild the dataset, show what changes, and swap it in.

        The only command that uses the network. The old dataset stays until the new one has verified.

        Exit code: 0 done, or already current; 1 the new data did not verify; 2 wrong use, or a file could not be had.

        Example: gradus data update --dry-run --carry-from sources
        """;

    private readonly Option<string> _data = new("--data") { Description = "The dataset.", HelpName = "DIR", DefaultValueFactory = _ => "data" };
    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Show what would change and stop." };
    private readonly Option<string?> _keep = new("--keep-downloads") { Description = "Keep the publishers' files in DIR.", HelpName = "DIR" };
    private readonly Option<string?> _carry = new("--carry-from") { Description = "Folder of sources with the files that have no address.", HelpName = "DIR" };
    private readonly Option<string?> _publishers = new("--publishers") { Description = "List of addresses; publishers.yaml in the dataset unless given.", HelpName = "FILE" };

    private readonly CompileDataset _compile;
    private readonly VerifyDataset _verify;
    private readonly DownloadSettings _settings;
    private readonly bool _terminal;

    private UpdateCommand(CompileDataset compile, VerifyDataset verify, DownloadSettings? settings, bool? terminal)
    {
        _compile = compile;
        _verify = verify;
        _settings = settings ?? new DownloadSettings();
        _terminal = terminal ?? !Console.IsErrorRedirected;
    }

    /// <param name="compile">Makes a dataset from sources.</param>
    /// <param name="verify">Checks it.</param>
    /// <param name="settings">Limits of the downloads; null for the usual ones.</param>
    /// <param name="terminal">Whether errors go to a terminal, which then also gets progress; null to find out.</param>
    public static Command Create(CompileDataset compile, VerifyDataset verify, DownloadSettings? settings = null, bool? terminal = null)
    {
        var update = new UpdateCommand(compile, verify, settings, terminal);
        var command = new Command("update", Description) { update._data, update._dryRun, update._keep, update._carry, update._publishers };
        command.SetAction(update.RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parse, CancellationToken cancellation)
    {
        TextWriter error = parse.InvocationConfiguration.Error;
        var progress = new UpdateProgress(_terminal ? error : null);
        try
        {
            UpdateReport report = await UpdateAsync(parse, progress, cancellation);
            progress.Clear();
            UpdateText.Write(report, parse.InvocationConfiguration.Output, error);
            return report.Outcome == UpdateOutcome.NotVerified ? 1 : 0;
        }
        catch (InputException problem)
        {
            progress.Clear();
            await error.WriteLineAsync(problem.Message);
            return 2;
        }
        catch (OperationCanceledException)
        {
            progress.Clear();
            await error.WriteLineAsync("Stopped. The dataset is as it was; what was downloaded is kept for the next run.");
            return 2;
        }
    }

    private async Task<UpdateReport> UpdateAsync(ParseResult parse, UpdateProgress progress, CancellationToken cancellation)
    {
        using var client = new PublisherClient(_settings.AnswerTimeout);
        TextWriter error = parse.InvocationConfiguration.Error;
        var run = new UpdateRun(new Downloader(client, _settings), _settings, _compile, _verify) { Recovered = error.WriteLine };
        var options = new UpdateOptions
        {
            Data = parse.GetValue(_data)!,
            Publishers = parse.GetValue(_publishers),
            DryRun = parse.GetValue(_dryRun),
            KeepDownloads = parse.GetValue(_keep),
            CarryFrom = parse.GetValue(_carry),
        };
        return await run.RunAsync(options, progress, progress, cancellation);
    }
}
