using System.Text;

namespace Gradus.App.Shell;

/// <summary>Passes text on without the blanks at the ends of lines, which tables fill their last column with.</summary>
internal sealed class TrimmingWriter(TextWriter inner) : TextWriter
{
    private int _blanks;

    public override Encoding Encoding => inner.Encoding;

    public override void Write(char value)
    {
        switch (value)
        {
            case ' ':
                _blanks++;
                return;
            case '\r' or '\n':
                _blanks = 0;
                break;
            default:
                for (; _blanks > 0; _blanks--)
                {
                    inner.Write(' ');
                }

                break;
        }

        inner.Write(value);
    }

    public override void Flush() => inner.Flush();
}
