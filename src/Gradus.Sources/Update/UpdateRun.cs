using Gradus.Sources.Dataset;
using Gradus.Sources.Files;

namespace Gradus.Sources.Update;

/// <summary>Compiles the sources in a folder into a dataset's folder, which already holds what is written by hand.</summary>
/// <param name="from">Folder of sources.</param>
/// <param name="dataset">Folder of the new dataset; <c>tables/</c> and <c>datapackage.json</c> are to be written there.</param>
/// <param name="progress">Told what is being done.</param>
/// <param name="cancellation">Stops the work.</param>
public delegate void CompileDataset(string from, string dataset, IProgress<string>? progress, CancellationToken cancellation);

/// <summary>Checks a dataset against the sources it is from.</summary>
/// <returns>What does not hold, one sentence each; empty when all does.</returns>
public delegate IReadOnlyList<string> VerifyDataset(string dataset, string from);

/// <summary>What to update and how.</summary>
public sealed record UpdateOptions
{
    /// <summary>The dataset's folder.</summary>
    public required string Data { get; init; }

    /// <summary>The list of addresses; null for <c>publishers.yaml</c> in the dataset.</summary>
    public string? Publishers { get; init; }

    /// <summary>Show what would change and stop.</summary>
    public bool DryRun { get; init; }

    /// <summary>Where downloads are kept afterwards; null to remove them once the dataset is updated.</summary>
    public string? KeepDownloads { get; init; }

    /// <summary>Folder of sources that holds the carried files; null to look in <see cref="KeepDownloads"/>.</summary>
    public string? CarryFrom { get; init; }
}

/// <summary>How an update ended.</summary>
public enum UpdateOutcome
{
    /// <summary>The compiled dataset is the one already there.</summary>
    AlreadyCurrent,

    /// <summary>A trial: the dataset would change.</summary>
    WouldChange,

    /// <summary>The new dataset is in place.</summary>
    Updated,

    /// <summary>The new dataset did not verify; the old one stays.</summary>
    NotVerified,
}

/// <summary>What an update did.</summary>
public sealed record UpdateReport
{
    public required UpdateOutcome Outcome { get; init; }
    public required IReadOnlyList<Download> Downloads { get; init; }
    public required IReadOnlyList<CarriedFile> Carried { get; init; }

    /// <summary>Remarks for the person, about recovery and carried files; none of them an error.</summary>
    public required IReadOnlyList<string> Remarks { get; init; }

    /// <summary>What does not hold in the new dataset; empty when all does.</summary>
    public IReadOnlyList<string> Problems { get; init; } = [];

    /// <summary>Null when the new dataset did not verify.</summary>
    public DatasetDifference? Difference { get; init; }
}

/// <summary>
/// Downloads the publishers' files, compiles and verifies a new dataset beside the old one, and swaps it in as a whole.
/// Whatever goes wrong before the replacement leaves the old dataset as it was, byte for byte.
/// </summary>
public sealed class UpdateRun(Downloader downloader, DownloadSettings settings, CompileDataset compile, VerifyDataset verify)
{
    /// <summary>Called before each step of the replacement; what it throws stops the replacement there. For tests.</summary>
    public Action<ReplacementStep>? BeforeStep { get; init; }

    /// <summary>Told, before anything else is done, what was done about an earlier run that had stopped half-way, one sentence.</summary>
    public Action<string>? Recovered { get; init; }

    /// <exception cref="InputException">The update cannot be done; the old dataset stays.</exception>
    /// <exception cref="OperationCanceledException">The person stopped it; the old dataset stays.</exception>
    public async Task<UpdateReport> RunAsync(
        UpdateOptions options, IProgress<TransferProgress>? transfers, IProgress<string>? steps, CancellationToken cancellation)
    {
        try
        {
            if (!Directory.Exists(options.Data) && !FolderReplacement.HasWork(options.Data))
            {
                throw new InputException($"{options.Data}: there is no such folder.");
            }

            using var replacement = new FolderReplacement(options.Data, BeforeStep);
            if (replacement.Recover() is { } sentence)
            {
                Recovered?.Invoke(sentence);
            }

            CheckIsDataset(replacement.Folder);
            PublisherList publishers = PublisherList.Read(options.Publishers ?? Path.Combine(replacement.Folder, PublisherList.FileName));
            UpdateReport report = await RunAsync(options, publishers, replacement, transfers, steps, cancellation);
            string?[] remarks = [.. report.Remarks, CleanUp(replacement, report.Outcome)];
            return report with { Remarks = [.. remarks.OfType<string>()] };
        }
        catch (Exception error) when (DiskFaults.Is(error))
        {
            throw new InputException($"The update stopped; the dataset in {options.Data} was not replaced: {DiskFaults.Words(error)}", error);
        }
    }

    private async Task<UpdateReport> RunAsync(
        UpdateOptions options,
        PublisherList publishers,
        FolderReplacement replacement,
        IProgress<TransferProgress>? transfers,
        IProgress<string>? steps,
        CancellationToken cancellation)
    {
        try
        {
            string? carryFrom = options.CarryFrom ?? options.KeepDownloads;
            SourcesFolder.CheckCarried(publishers, carryFrom);
            IReadOnlyList<Download> downloads = await DownloadAllAsync(publishers, options.KeepDownloads ?? replacement.Downloads, transfers, cancellation);
            steps?.Report("laying out the sources");
            SourcesFolder.Assemble(downloads, publishers.Carried, carryFrom, replacement.Sources, settings);
            UpdateReport report = await Task.Run(() => Rebuild(options, replacement, downloads, steps, cancellation), cancellation);
            return report with { Carried = publishers.Carried };
        }
        catch
        {
            replacement.RemoveUnfinished();
            throw;
        }
    }

    /// <summary>Removes what is no longer needed; that it cannot be removed is a remark, for the work is done.</summary>
    private static string? CleanUp(FolderReplacement replacement, UpdateOutcome outcome)
    {
        try
        {
            replacement.RemoveLeftovers();
            if (outcome is UpdateOutcome.Updated or UpdateOutcome.AlreadyCurrent)
            {
                replacement.RemoveDownloads();
            }

            return null;
        }
        catch (Exception error) when (DiskFaults.Is(error))
        {
            return $"{replacement.Work} cannot be removed: {DiskFaults.Words(error)}";
        }
    }

    private static void CheckIsDataset(string dataset)
    {
        if (!PackageFile.IsIn(dataset))
        {
            throw new InputException($"{dataset}: not a dataset; it has no {PackageFile.FileName}. Make one first with 'gradus data build'.");
        }
    }

    private async Task<IReadOnlyList<Download>> DownloadAllAsync(
        PublisherList publishers, string folder, IProgress<TransferProgress>? transfers, CancellationToken cancellation)
    {
        var downloads = new List<Download>();
        foreach (PublisherFile file in publishers.Files)
        {
            downloads.Add(await downloader.FetchAsync(file, folder, transfers, cancellation));
        }

        return downloads;
    }

    private UpdateReport Rebuild(
        UpdateOptions options, FolderReplacement replacement, IReadOnlyList<Download> downloads, IProgress<string>? steps, CancellationToken cancellation)
    {
        steps?.Report("compiling");
        HandWritten.Copy(replacement.Folder, replacement.Fresh);
        compile(replacement.Sources, replacement.Fresh, steps, cancellation);
        cancellation.ThrowIfCancellationRequested();
        steps?.Report("verifying");
        var report = new UpdateReport
        {
            Outcome = UpdateOutcome.NotVerified,
            Downloads = downloads,
            Carried = [],
            Remarks = Remarks(downloads),
            Problems = verify(replacement.Fresh, replacement.Sources),
        };
        if (report.Problems.Count == 0)
        {
            steps?.Report("comparing");
            report = report with { Difference = DatasetDifference.Between(replacement.Folder, replacement.Fresh) };
            report = report with { Outcome = Decide(options, replacement, report.Difference, cancellation) };
        }

        return report;
    }

    private static UpdateOutcome Decide(UpdateOptions options, FolderReplacement replacement, DatasetDifference difference, CancellationToken cancellation)
    {
        if (difference.SameBytes)
        {
            return UpdateOutcome.AlreadyCurrent;
        }

        if (options.DryRun)
        {
            return UpdateOutcome.WouldChange;
        }

        cancellation.ThrowIfCancellationRequested();
        DatasetChanges.Of(difference).Write(replacement.Fresh);
        replacement.Replace();
        return UpdateOutcome.Updated;
    }

    private static string[] Remarks(IEnumerable<Download> downloads) =>
    [
        .. downloads.Where(d => d.File.KnownSha256 is not null && d.Sha256 is not null && d.Sha256 != d.File.KnownSha256)
            .Select(d => $"{d.File.Path}: {d.File.IfChanged ?? "another edition than the one known."}"),
    ];
}
