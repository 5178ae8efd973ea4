using System.Diagnostics;
using System.Globalization;
using Gradus.Sources.Update;

namespace Gradus.App.Verbs.Data;

/// <summary>One line on a terminal that says what is being done; silent where there is no terminal.</summary>
internal sealed class UpdateProgress(TextWriter? terminal) : IProgress<TransferProgress>, IProgress<string>
{
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(100);

    private long _last = Stopwatch.GetTimestamp() - Stopwatch.Frequency;
    private int _width;

    public void Report(TransferProgress value)
    {
        if (value.Bytes == value.Total || Stopwatch.GetElapsedTime(_last) >= Pace)
        {
            string total = value.Total is { } bytes ? $" of {Kilobytes(bytes)}" : "";
            Show($"{value.File.Path}: {Kilobytes(value.Bytes)}{total} kB");
        }
    }

    public void Report(string value) => Show(value + " ...");

    /// <summary>Takes the line away.</summary>
    public void Clear()
    {
        if (_width > 0)
        {
            Show("");
            terminal?.Write('\r');
            _width = 0;
        }
    }

    private static string Kilobytes(long bytes) => (bytes / 1000).ToString("N0", CultureInfo.InvariantCulture);

    private void Show(string text)
    {
        _last = Stopwatch.GetTimestamp();
        terminal?.Write('\r' + text.PadRight(_width));
        terminal?.Flush();
        _width = text.Length;
    }
}
