using System.Globalization;
using System.Text;
using Gradus.Sources.Files;

namespace Gradus.Tests.Sources;

/// <summary>A CSV file is read through a window that moves: where rows fall on its edges makes no difference.</summary>
public sealed class CsvWindowTests
{
    private const int Window = 1 << 17;

    [Theory]
    [InlineData(1)]
    [InlineData(31)]
    [InlineData(32)]
    [InlineData(1000)]
    [InlineData(70_000)]
    [InlineData(300_000)]
    public void EveryCell_IsFound_WhereverTheWindowEnds(int width)
    {
        const int LeastBytes = 3 * Window;
        var text = new StringBuilder("number,kind,text,last\n");
        var expected = new List<string>();
        while (text.Length < LeastBytes)
        {
            string cell = expected.Count % 3 == 0 ? new string('x', width) : $"a, \"\"{expected.Count}\"\"\nb";
            expected.Add(cell.Replace("\"\"", "\"", StringComparison.Ordinal));
            text.Append(CultureInfo.InvariantCulture, $"{expected.Count},k,\"{cell}\",{expected.Count * 2}\n");
        }

        using var rows = new CsvRows(Packing.Source("x.csv.gz", Packing.Gzip(Packing.Utf8(text.ToString()))), ["number", "kind", "text", "last"], choosing: 2);
        for (int i = 0; i < expected.Count; i++)
        {
            Assert.True(rows.Read());
            Assert.Equal(i + 1, rows.Integer(0));
            if (i % 2 == 0)
            {
                Assert.Equal(expected[i], rows.Text(2));
                Assert.Equal((i + 1) * 2, rows.Integer(3));
            }

            Assert.Equal("k", rows.Text(1));
        }

        Assert.False(rows.Read());
        Assert.False(rows.Read());
    }

    [Fact]
    public void QuoteNeverClosed_IsAnError_HoweverLongTheFile()
    {
        string text = "a,b\n1,\"" + new string('x', 2 * Window) + "\n2,3\n";
        using var rows = new CsvRows(Packing.Source("x.csv", text), ["a", "b"]);
        InputException error = Assert.Throws<InputException>(() => rows.Read());
        Assert.Contains("row 2: a quote is opened", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void MarkOfUtf8_IsSkipped_AndTheTextBehindItIsWhole()
    {
        byte[] text = [0xEF, 0xBB, 0xBF, .. Packing.Utf8("a,b\n" + string.Concat(Enumerable.Repeat("1,2\n", Window / 2)))];
        using var rows = new CsvRows(Packing.Source("x.csv", text), ["a", "b"]);
        int count = 0;
        while (rows.Read())
        {
            Assert.Equal((1, 2), (rows.Integer(0), rows.Integer(1)));
            count++;
        }

        Assert.Equal(Window / 2, count);
    }

    [Fact]
    public void Cells_InWindows1252AndInUtf8_AreBothRead()
    {
        byte[] text = [.. Packing.Utf8("a,b\nM\u00e9ndez,M"), 0xE9, .. Packing.Utf8("ndez\n")];
        using var rows = new CsvRows(Packing.Source("x.csv", text), ["a", "b"]);
        Assert.True(rows.Read());
        Assert.Equal(("M\u00e9ndez", "M\u00e9ndez"), (rows.Text(0), rows.Text(1)));
    }
}
