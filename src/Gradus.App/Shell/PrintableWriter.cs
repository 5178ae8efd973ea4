using System.Text;

namespace Gradus.App.Shell;

/// <summary>Passes text on as <see cref="Printable"/> shows it.</summary>
/// <param name="inner">Where to.</param>
internal sealed class PrintableWriter(TextWriter inner) : TextWriter
{
    /// <summary>Where the text goes.</summary>
    public TextWriter Inner => inner;

    public override Encoding Encoding => inner.Encoding;

    public override string NewLine => inner.NewLine;

    public override void Write(char value) => inner.Write(Printable.Is(value) ? value : '\uFFFD');

    public override void Write(string? value)
    {
        if (value is not null)
        {
            inner.Write(Printable.Of(value));
        }
    }

    public override void Write(ReadOnlySpan<char> buffer) => Write(buffer.ToString());

    public override void Write(char[] buffer, int index, int count) => Write(new string(buffer, index, count));

    public override void WriteLine() => inner.WriteLine();

    public override void WriteLine(string? value)
    {
        Write(value);
        inner.WriteLine();
    }

    public override void Flush() => inner.Flush();
}
