using Gradus.Sources.Update;

namespace Gradus.Tests.Update;

/// <summary>A server with one path, a folder for downloads, and a clock that does not wait.</summary>
public abstract class DownloadTests : IAsyncDisposable
{
    private protected const string Path = "/data/HD2024.zip";

    private protected PublisherServer Server { get; } = new();

    private protected TestFolder Folder { get; } = new();

    private protected ImpatientTime Time { get; } = new();

    private protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private protected PublisherFile Directory => Samples.File(Server.Address(Path));

    private protected string WholePath => Folder["ipeds/HD2024.zip"];

    private protected string PartPath => Folder[".parts/ipeds/HD2024.zip.part"];

    private protected DownloadSettings Settings => new() { Time = Time };

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        Folder.Dispose();
        GC.SuppressFinalize(this);
    }

    private protected async Task<Download> FetchAsync(
        PublisherFile file, DownloadSettings? settings = null, IProgress<TransferProgress>? progress = null, CancellationToken? stop = null)
    {
        DownloadSettings used = settings ?? Settings;
        using var client = new PublisherClient(used.AnswerTimeout);
        return await new Downloader(client, used).FetchAsync(file, Folder.Path, progress, stop ?? Cancellation);
    }

    private protected async Task<string> RefusedAsync(PublisherFile file, string problem, DownloadSettings? settings = null)
    {
        InputException error = await Assert.ThrowsAsync<InputException>(() => FetchAsync(file, settings));
        Assert.StartsWith($"ipeds/HD2024.zip ({file.ShownAddress}): ", error.Message, StringComparison.Ordinal);
        Assert.Contains(problem, error.Message, StringComparison.Ordinal);
        return error.Message;
    }
}
