using System.Globalization;
using System.Text;

namespace Gradus.App.Contracts;

/// <summary>
/// A table to open in a spreadsheet (RFC 4180, UTF-8 with a mark so that spreadsheets know it). No cell of text can be taken for a
/// formula: one that begins like a formula gets an apostrophe in front.
/// </summary>
public sealed class CsvExport
{
    private readonly StringBuilder _text = new();
    private bool _rowBegun;

    public byte[] Bytes() => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(_text.ToString())];

    public CsvExport Text(string? text) => Cell(IsLikeFormula(text) ? "'" + text : text ?? "");

    /// <summary>A number with a point, no grouping; empty for null.</summary>
    public CsvExport Number(double? number) => Cell(number?.ToString("0.######", CultureInfo.InvariantCulture) ?? "");

    public CsvExport EndRow()
    {
        _text.Append("\r\n");
        _rowBegun = false;
        return this;
    }

    /// <summary>Spreadsheets run what begins with = + - @, also in their full width, and look past tabs and line ends (OWASP, CSV injection).</summary>
    private static bool IsLikeFormula(string? text) =>
        text is { Length: > 0 } && text[0] is '=' or '+' or '-' or '@' or '\uFF1D' or '\uFF0B' or '\uFF0D' or '\uFF20' or '\t' or '\r' or '\n' or '\0';

    private CsvExport Cell(string text)
    {
        if (_rowBegun)
        {
            _text.Append(',');
        }

        _rowBegun = true;
        bool quoted = text.AsSpan().IndexOfAny(",\"\r\n") >= 0;
        _text.Append(quoted ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text);
        return this;
    }
}
