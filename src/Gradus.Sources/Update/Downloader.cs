using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using Gradus.Sources.Files;

namespace Gradus.Sources.Update;

/// <summary>What became of a file that was asked for.</summary>
public enum DownloadOutcome
{
    /// <summary>Came whole.</summary>
    Downloaded,

    /// <summary>Came in parts: at least one request went on where another had stopped.</summary>
    Resumed,

    /// <summary>The server says that the copy already here is current.</summary>
    Unchanged,

    /// <summary>Not published at its address (yet), which the list allows.</summary>
    NotPublished,
}

/// <summary>A file that was asked for.</summary>
/// <param name="File">Which.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Path">Where it lies now; null when it is not published.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="Sha256">Of its bytes, lower-case hexadecimal; null when it is not published.</param>
public sealed record Download(PublisherFile File, DownloadOutcome Outcome, string? Path, long Bytes, string? Sha256);

/// <summary>How far a file has come.</summary>
/// <param name="File">Which.</param>
/// <param name="Bytes">Bytes here so far.</param>
/// <param name="Total">Bytes in all; null where the server does not say.</param>
public readonly record struct TransferProgress(PublisherFile File, long Bytes, long? Total);

/// <summary>
/// Fetches one publisher's file into a folder. A cut transfer is kept as <c>.part</c> and continued with a range request,
/// now or on the next run, as long as the server says the file is the same; else it starts over. What arrives is checked
/// against its announced length, the size limit and its kind before it takes its name.
/// </summary>
public sealed class Downloader(PublisherClient client, DownloadSettings settings)
{
    /// <exception cref="InputException">The file could not be had; what was there before is untouched.</exception>
    public async Task<Download> FetchAsync(
        PublisherFile file, string folder, IProgress<TransferProgress>? progress, CancellationToken cancellation)
    {
        var transfer = new Transfer(file, new PartialFile(folder, file), progress);
        for (int attempt = 1; ; attempt++)
        {
            try
            {
                return await AttemptInTimeAsync(transfer, cancellation);
            }
            catch (TransferException error) when (attempt < settings.Attempts)
            {
                await Task.Delay(settings.WaitAfter(attempt, error.RetryAfter), settings.Time, cancellation);
            }
            catch (Exception error) when (DiskFaults.Is(error))
            {
                throw file.Fault($"cannot be written to {folder}: {DiskFaults.Words(error)}", error);
            }
            catch (TransferException error)
            {
                string kept = transfer.Partial.PartLength > 0 ? $" The {transfer.Partial.PartLength:N0} bytes that came are kept; the next run goes on from there." : "";
                throw file.Fault($"gave up after {attempt} attempts: {error.Message}.{kept}", error);
            }
        }
    }

    private async Task<Download> AttemptInTimeAsync(Transfer transfer, CancellationToken cancellation)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        deadline.CancelAfter(settings.FileTimeout);
        try
        {
            return await AttemptAsync(transfer, deadline.Token);
        }
        catch (OperationCanceledException error) when (!cancellation.IsCancellationRequested)
        {
            throw new TransferException($"not complete within {settings.FileTimeout.TotalSeconds:0.##} s", error);
        }
    }

    private async Task<Download> AttemptAsync(Transfer transfer, CancellationToken cancellation)
    {
        PublisherFile file = transfer.File;
        FileState? part = transfer.Partial.ReadPart();
        FileState? whole = part is null ? transfer.Partial.ReadWhole() : null;
        using HttpResponseMessage response = await client.GetAsync(file, h => AddConditions(h, transfer, part, whole), cancellation);
        switch (response.StatusCode)
        {
            case HttpStatusCode.OK:
                transfer.Partial.Discard();
                transfer.Resumed = false;
                await ReceiveAsync(transfer, response, 0, response.Content.Headers.ContentLength, cancellation);
                return Finish(transfer, StateOf(file, response));
            case HttpStatusCode.PartialContent when part is not null:
                long start = CheckRange(transfer, part, response);
                await ReceiveAsync(transfer, response, start, response.Content.Headers.ContentRange!.Length, cancellation);
                transfer.Resumed = true;
                return Finish(transfer, part);
            case HttpStatusCode.NotModified when whole is not null:
                return Result(transfer, DownloadOutcome.Unchanged, whole.Sha256!);
            case HttpStatusCode.NotFound or HttpStatusCode.Gone when file.MayBeAbsent:
                transfer.Partial.Discard();
                return new(file, DownloadOutcome.NotPublished, null, 0, null);
            case HttpStatusCode.RequestedRangeNotSatisfiable when part is not null:
                transfer.Partial.Discard();
                throw new TransferException("the file is no longer as long as it was");
            default:
                throw Refusal(file, response);
        }
    }

    private static void AddConditions(HttpRequestHeaders headers, Transfer transfer, FileState? part, FileState? whole)
    {
        if (part is not null)
        {
            headers.Range = new RangeHeaderValue(transfer.Partial.PartLength, null);
            headers.TryAddWithoutValidation("If-Range", part.ETag ?? part.LastModified);
        }
        else if (whole is not null)
        {
            headers.TryAddWithoutValidation(whole.ETag is null ? "If-Modified-Since" : "If-None-Match", whole.ETag ?? whole.LastModified);
        }
    }

    /// <summary>Where the server goes on; the part is forgotten when that is not where it ends or the file is another.</summary>
    private static long CheckRange(Transfer transfer, FileState part, HttpResponseMessage response)
    {
        ContentRangeHeaderValue? range = response.Content.Headers.ContentRange;
        long length = transfer.Partial.PartLength;
        bool same = response.Headers.ETag is null || part.ETag is null || response.Headers.ETag.ToString() == part.ETag;
        if (range?.From != length || range.Unit != "bytes" || !same)
        {
            transfer.Partial.Discard();
            throw new TransferException("the server went on elsewhere than it was asked to");
        }

        return length;
    }

    private async Task ReceiveAsync(Transfer transfer, HttpResponseMessage response, long start, long? total, CancellationToken cancellation)
    {
        PublisherFile file = transfer.File;
        if (total > file.MaximumBytes)
        {
            transfer.Partial.Discard();
            throw file.Fault($"the server announces {total:N0} bytes; allowed: {file.MaximumBytes:N0} (maximum_bytes).");
        }

        if (start == 0)
        {
            transfer.Partial.WritePartState(StateOf(file, response));
        }

        long end = await CopyAsync(transfer, response, start, total, cancellation);
        if (total is not null && end != total)
        {
            throw new TransferException($"{end:N0} bytes came, {total:N0} were announced");
        }
    }

    private async Task<long> CopyAsync(Transfer transfer, HttpResponseMessage response, long start, long? total, CancellationToken cancellation)
    {
        using Stream to = settings.OpenForWriting(transfer.Partial.PartPath, start > 0);
        using var stall = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        byte[] buffer = new byte[81920];
        long here = start;
        Stream? body = null;
        while (true)
        {
            body ??= await response.Content.ReadAsStreamAsync(cancellation);
            int read = await ReadAsync(body, buffer, stall, here, total, cancellation);
            if (read == 0)
            {
                return here;
            }

            here += read;
            if (here > transfer.File.MaximumBytes)
            {
                await to.DisposeAsync();
                transfer.Partial.Discard();
                throw transfer.File.Fault($"sends more than the {transfer.File.MaximumBytes:N0} bytes allowed (maximum_bytes).");
            }

            await to.WriteAsync(buffer.AsMemory(0, read), cancellation);
            transfer.Progress?.Report(new TransferProgress(transfer.File, here, total));
        }
    }

    private async Task<int> ReadAsync(
        Stream body, byte[] buffer, CancellationTokenSource stall, long here, long? total, CancellationToken cancellation)
    {
        stall.CancelAfter(settings.StallTimeout);
        string sofar = total is null ? $"{here:N0} bytes" : $"{here:N0} of {total:N0} bytes";
        try
        {
            return await body.ReadAsync(buffer, stall.Token);
        }
        catch (OperationCanceledException error) when (!cancellation.IsCancellationRequested)
        {
            throw new TransferException($"nothing more came for {settings.StallTimeout.TotalSeconds:0.##} s after {sofar}", error);
        }
        catch (Exception error) when (error is IOException or HttpRequestException)
        {
            throw new TransferException($"the connection was cut after {sofar}", error);
        }
    }

    private static Download Finish(Transfer transfer, FileState state)
    {
        try
        {
            ContentCheck.Verify(transfer.Partial.PartPath, transfer.File);
        }
        catch (InputException)
        {
            transfer.Partial.Discard();
            throw;
        }

        string hash = PartialFile.HashOf(transfer.Partial.PartPath);
        transfer.Partial.Complete(state with { Sha256 = hash });
        return Result(transfer, transfer.Resumed ? DownloadOutcome.Resumed : DownloadOutcome.Downloaded, hash);
    }

    private static Download Result(Transfer transfer, DownloadOutcome outcome, string hash) =>
        new(transfer.File, outcome, transfer.Partial.WholePath, new FileInfo(transfer.Partial.WholePath).Length, hash);

    private static FileState StateOf(PublisherFile file, HttpResponseMessage response) => new(
        file.Address.AbsoluteUri,
        response.Headers.ETag is { IsWeak: false } tag ? tag.ToString() : null,
        response.Content.Headers.LastModified?.ToString("R", CultureInfo.InvariantCulture),
        null);

    private static Exception Refusal(PublisherFile file, HttpResponseMessage response)
    {
        int status = (int)response.StatusCode;
        if (status is 408 or 429 or >= 500)
        {
            return new TransferException($"the server answered {status}", retryAfter: response.Headers.RetryAfter?.Delta);
        }

        string page = file.Page is null ? "" : $" The publisher's page: {PublisherFile.Show(file.Page)}";
        return status switch
        {
            404 or 410 => file.Fault($"the server answered {status}: there is no such file. The publisher may have moved it; correct its address in the list of publishers.{page}"),
            401 or 403 => file.Fault($"the server answered {status}: it refuses programs. Fetch the file with a browser and mark it 'carried' in a copy of the list of publishers.{page}"),
            _ => file.Fault($"the server answered {status}; expected 200."),
        };
    }

    private sealed class Transfer(PublisherFile file, PartialFile partial, IProgress<TransferProgress>? progress)
    {
        public PublisherFile File => file;

        public PartialFile Partial => partial;

        public IProgress<TransferProgress>? Progress => progress;

        public bool Resumed { get; set; }
    }
}
