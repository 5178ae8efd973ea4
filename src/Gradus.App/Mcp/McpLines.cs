using System.Buffers;
using System.IO.Pipelines;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Gradus.App.Mcp;

/// <summary>
/// Messages over two streams, one a line. The protocol's library says nothing of a line that it cannot read, takes one of any length, and gives up
/// what is under way when it hears of the end; so lines are looked at before it has them, and the end is told once every question was answered.
/// </summary>
/// <param name="input">Where questions come from.</param>
/// <param name="output">Where answers go.</param>
internal sealed class McpLines(Stream input, Stream output)
{
    /// <summary>Bytes of the longest line that is read; the rest of a longer one is thrown away as it comes.</summary>
    public const int Longest = 1024 * 1024;

    /// <summary>An answer goes out, and a question that was read is taken up, well within this.</summary>
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(50);

    /// <summary>Moments without a question under way after which there is none.</summary>
    private const int Quiet = 4;

    /// <summary>Each has room for the longest line: who reads lines takes nothing before its end has come.</summary>
    private readonly Pipe _questions = new(new PipeOptions(pauseWriterThreshold: 2 * Longest, resumeWriterThreshold: Longest));
    private readonly Pipe _answers = new(new PipeOptions(pauseWriterThreshold: 0));
    private readonly SemaphoreSlim _writing = new(1);

    private int _underWay;

    /// <summary>The same two streams for the protocol's library.</summary>
    public StreamServerTransport Transport() => new(_questions.Reader.AsStream(), _answers.Writer.AsStream(), "gradus");

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

    /// <summary>Hands questions on until the input ends and every one was answered.</summary>
    public async Task Read(CancellationToken cancellation)
    {
        try
        {
            await ReadLines(PipeReader.Create(input), cancellation);
            for (int quiet = 0; quiet < Quiet;)
            {
                await Task.Delay(Moment, cancellation);
                quiet = Volatile.Read(ref _underWay) == 0 ? quiet + 1 : 0;
            }
        }
        finally
        {
            await _questions.Writer.CompleteAsync();
        }
    }

    /// <summary>Hands answers on, each line whole, until <see cref="End"/>.</summary>
    public async Task Write(CancellationToken cancellation)
    {
        PipeReader answers = _answers.Reader;
        try
        {
            for (bool ended = false; !ended;)
            {
                ReadResult read = await answers.ReadAsync(cancellation);
                ReadOnlySequence<byte> rest = read.Buffer;
                while (rest.PositionOf((byte)'\n') is { } end)
                {
                    SequencePosition next = rest.GetPosition(1, end);
                    await Send(rest.Slice(0, next), cancellation);
                    rest = rest.Slice(next);
                }

                answers.AdvanceTo(rest.Start, rest.End);
                ended = read.IsCompleted;
            }
        }
        finally
        {
            await answers.CompleteAsync();
        }
    }

    /// <summary>No more answers come.</summary>
    public ValueTask End() => _answers.Writer.CompleteAsync();

    private async Task ReadLines(PipeReader lines, CancellationToken cancellation)
    {
        bool thrownAway = false;
        for (bool ended = false; !ended;)
        {
            ReadResult read = await lines.ReadAsync(cancellation);
            ReadOnlySequence<byte> rest = read.Buffer;
            while (rest.PositionOf((byte)'\n') is { } end)
            {
                if (!thrownAway)
                {
                    await Take(rest.Slice(0, end), cancellation);
                }

                thrownAway = false;
                rest = rest.Slice(rest.GetPosition(1, end));
            }

            ended = read.IsCompleted;
            if (ended || rest.Length > Longest)
            {
                if (!thrownAway)
                {
                    await Take(rest, cancellation);
                }

                thrownAway = true;
                rest = rest.Slice(rest.End);
            }
            else if (thrownAway)
            {
                rest = rest.Slice(rest.End);
            }

            lines.AdvanceTo(rest.Start, rest.End);
        }
    }

    /// <summary>Hands a line on, or answers what is wrong with it. A line of blanks is no message.</summary>
    private async Task Take(ReadOnlySequence<byte> line, CancellationToken cancellation)
    {
        if (line.Length > Longest)
        {
            await Send(new ReadOnlySequence<byte>(MessageLine.Error(MessageLine.TooLong)), cancellation);
            return;
        }

        byte[] message = MessageLine.Trimmed(line.ToArray());
        if (message.Length == 0)
        {
            return;
        }

        if (MessageLine.Wrong(message) is { } wrong)
        {
            await Send(new ReadOnlySequence<byte>(MessageLine.Error(wrong)), cancellation);
            return;
        }

        await _questions.Writer.WriteAsync(message, cancellation);
        await _questions.Writer.WriteAsync("\n"u8.ToArray(), cancellation);
    }

    private async Task Send(ReadOnlySequence<byte> line, CancellationToken cancellation)
    {
        await _writing.WaitAsync(cancellation);
        try
        {
            foreach (ReadOnlyMemory<byte> piece in line)
            {
                await output.WriteAsync(piece, cancellation);
            }

            await output.FlushAsync(cancellation);
        }
        finally
        {
            _writing.Release();
        }
    }
}
