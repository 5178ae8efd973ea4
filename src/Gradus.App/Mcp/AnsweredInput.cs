using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Gradus.App.Mcp;

/// <summary>
/// The input of a server whose asker may close it right behind the last question: the end is told only once every question was answered, since
/// the protocol's library gives up what is under way when it hears of the end.
/// </summary>
/// <param name="inner">Where questions come from.</param>
internal sealed class AnsweredInput(Stream inner) : Stream
{
    /// <summary>An answer goes out, and a question that was read is taken up, well within this.</summary>
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(50);

    /// <summary>Moments without a question under way after which there is none.</summary>
    private const int Quiet = 4;

    private int _underWay;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Counts the questions under way.</summary>
    public McpMessageHandler Counted(McpMessageHandler next) => async (context, cancellation) =>
    {
        bool asks = context.JsonRpcMessage is JsonRpcRequest;
        Interlocked.Add(ref _underWay, asks ? 1 : 0);
        try
        {
            await next(context, cancellation);
        }
        finally
        {
            Interlocked.Add(ref _underWay, asks ? -1 : 0);
        }
    };

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        int read = await inner.ReadAsync(buffer, cancellationToken);
        for (int quiet = 0; read == 0 && buffer.Length > 0 && quiet < Quiet;)
        {
            await Task.Delay(Moment, cancellationToken);
            quiet = Volatile.Read(ref _underWay) == 0 ? quiet + 1 : 0;
        }

        return read;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => inner.Read(buffer, offset, count);

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
