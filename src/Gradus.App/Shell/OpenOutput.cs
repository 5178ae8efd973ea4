using System.Text;

namespace Gradus.App.Shell;

/// <summary>
/// Writes as long as somebody reads; where the shell has closed the output, or its reader has gone, the rest is left out quietly.
/// Where the output takes no more for another reason, such as a full disk, the rest is left out and <see cref="Trouble"/> says why.
/// </summary>
/// <param name="inner">Where to.</param>
internal sealed class OpenOutput(TextWriter inner) : TextWriter
{
    /// <summary>Codes of the system for a reader that has gone: EPIPE, EBADF; on Windows ERROR_BROKEN_PIPE, ERROR_NO_DATA, ERROR_INVALID_HANDLE.</summary>
    private static readonly int[] Gone = [32, 9, unchecked((int)0x8007006D), unchecked((int)0x800700E8), unchecked((int)0x80070006)];

    private bool _isClosed;

    public override Encoding Encoding => inner.Encoding;

    public override string NewLine => inner.NewLine;

    /// <summary>Why what was written is not whole; null where it is, or nobody reads it.</summary>
    public string? Trouble { get; private set; }

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
            Trouble = error is IOException && !Gone.Contains(error.HResult) ? error.Message.ReplaceLineEndings(" ").Trim() : null;
        }
    }
}
