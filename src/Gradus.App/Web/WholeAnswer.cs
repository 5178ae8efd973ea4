using System.Buffers;
using System.IO.Pipelines;
using Microsoft.AspNetCore.Http.Features;

namespace Gradus.App.Web;

/// <summary>
/// An answer that is made in memory and sent once it is whole: nothing goes out of one that failed half-way, and making it never waits for whoever
/// takes it slowly. Headers are those that the making set; none is sent before the answer is.
/// </summary>
/// <param name="context">The request.</param>
internal sealed class WholeAnswer(HttpContext context) : IDisposable
{
    /// <summary>Bytes of the pieces in which memory is taken.</summary>
    private const int Piece = 16 * 1024;

    private readonly IHttpResponseBodyFeature _out = context.Features.GetRequiredFeature<IHttpResponseBodyFeature>();

    private readonly Pipe _made = new(new PipeOptions(pauseWriterThreshold: 0, resumeWriterThreshold: 0, minimumSegmentSize: Piece, useSynchronizationContext: false));

    public async Task Make(RequestDelegate next)
    {
        var body = new StreamResponseBodyFeature(_made.Writer.AsStream(), _out);
        context.Features.Set<IHttpResponseBodyFeature>(body);
        try
        {
            await next(context);
            await body.CompleteAsync();
        }
        finally
        {
            context.Features.Set(_out);
        }

        await _made.Writer.CompleteAsync();
    }

    /// <summary>Sends what was made; nothing at all where nothing was.</summary>
    /// <param name="held">Counts it while it is on its way.</param>
    public async Task Send(HeldBytes held)
    {
        ReadOnlySequence<byte> whole = (await _made.Reader.ReadAsync(context.RequestAborted)).Buffer;
        if (whole.IsEmpty)
        {
            return;
        }

        using HeldBytes.Holder holder = held.Hold(context.Abort);
        holder.Add(whole.Length);
        foreach (ReadOnlyMemory<byte> piece in whole)
        {
            await _out.Stream.WriteAsync(piece, context.RequestAborted);
        }
    }

    public void Dispose()
    {
        _made.Writer.Complete();
        _made.Reader.Complete();
    }
}
