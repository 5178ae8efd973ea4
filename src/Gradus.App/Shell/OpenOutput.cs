using System.Text;

namespace Gradus.App.Shell;

/// <summary>Writes as long as somebody reads; where the shell has closed the output, or its reader has gone, the rest is left out quietly.</summary>
/// <param name="inner">Where to.</param>
internal sealed class OpenOutput(TextWriter inner) : TextWriter
{
    private bool _isClosed;

    public override Encoding Encoding => inner.Encoding;

    public override string NewLine => inner.NewLine;

    public override void Write(char value) => Quietly(() => inner.Write(value));

    public override void Write(string? value) => Quietly(() => inner.Write(value));

    public override void Write(char[] buffer, int index, int count) => Quietly(() => inner.Write(buffer, index, count));

    public override void Flush() => Quietly(inner.Flush);

    private void Quietly(Action write)
    {
        if (_isClosed)
        {
            return;
        }

        try
        {
            write();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ObjectDisposedException)
        {
            _isClosed = true;
        }
    }
}
