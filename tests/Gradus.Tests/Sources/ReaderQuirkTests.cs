using Gradus.Sources.Compiler;
using Gradus.Sources.Files;
using Gradus.Sources.Publishers.Ipeds;
using Gradus.Sources.Publishers.Scorecard;

namespace Gradus.Tests.Sources;

/// <summary>What publishers do to their files and a reader must cope with.</summary>
public sealed class ReaderQuirkTests
{
    private const string Row = "100001,Universidad Ana G. Méndez,,San Juan,PR,72,w,2,1,1,1,11,1,-66.1,18.4\n";

    [Fact]
    public void Encoding_IsToldByContent_NotByYear()
    {
        byte[] utf8 = Packing.Utf8(TinySources.Hd + Row);
        byte[] marked = Packing.Utf8("\uFEFF" + TinySources.Hd + Row);
        byte[] windows = Packing.Windows1252.GetBytes(TinySources.Hd + Row);
        Assert.All((byte[][])[utf8, marked, windows], bytes =>
            Assert.Equal("Universidad Ana G. Méndez", Assert.Single(DirectorySeries.Read(Packing.Source("HD2019.csv", bytes))).Name));
    }

    [Theory]
    [InlineData("\n", false)]
    [InlineData("\r\n", false)]
    [InlineData("\n", true)]
    [InlineData("\r\n", true)]
    public void LineEnds_AndAMissingLastOne_MakeNoDifference(string end, bool last)
    {
        string text = "a,b" + end + "1,2" + end + "3,4" + (last ? end : "");
        using var rows = new CsvRows(Packing.Source("x.csv", text), ["b"]);
        Assert.True(rows.Read());
        Assert.Equal(2, rows.Integer(0));
        Assert.True(rows.Read());
        Assert.Equal(4, rows.Integer(0));
        Assert.Equal(3, rows.Row);
        Assert.False(rows.Read());
    }

    [Fact]
    public void Headers_AreMatchedWithoutCaseAndBlanks_AndByAlias()
    {
        using var rows = new CsvRows(Packing.Source("x.csv", " UnitID ,\"Name \",ACTTYPE \n100001,\"A \"\"b\"\" c\", 2\n"), ["UNITID", "NAME", new("KIND", "ACTTYPE"), new("LATER") { Optional = true }]);
        Assert.True(rows.Read());
        Assert.Equal(new UnitId(100001), rows.Unit(0));
        Assert.Equal("A \"b\" c", rows.Text(1));
        Assert.Equal(2, rows.Integer(2));
        Assert.False(rows.Has(3));
        Assert.Equal("", rows.Text(3));
    }

    [Fact]
    public void QuotesCommasAndLineEnds_InsideQuotedCells_AreText()
    {
        const string Text = "a,b,c\n\"1,5\",\"two\r\nlines\",\"x?hl=\"fees\"&y\"\n\"\",\"he said \"\"no\"\"\",end\n";
        using var rows = new CsvRows(Packing.Source("x.csv", Text), ["a", "b", "c"]);
        Assert.True(rows.Read());
        Assert.Equal(["1,5", "two\r\nlines", "x?hl=\"fees\"&y"], [rows.Text(0), rows.Text(1), rows.Text(2)]);
        Assert.True(rows.Read());
        Assert.Equal(["", "he said \"no\"", "end"], [rows.Text(0), rows.Text(1), rows.Text(2)]);
        Assert.False(rows.Read());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(31)]
    [InlineData(32)]
    [InlineData(33)]
    [InlineData(100)]
    public void RowsOfAnyWidth_AreCountedRight_BeyondTheLastColumnNeeded(int width)
    {
        string header = string.Join(',', Enumerable.Range(0, width).Select(i => $"c{i}"));
        string row = string.Join(',', Enumerable.Range(0, width).Select(i => i % 5 == 0 ? "\"q,\"" : i % 3 == 0 ? "" : "7"));
        using var rows = new CsvRows(Packing.Source("x.csv", $"{header}\n{row}\n{row}\n{row},\n"), ["c0"]);
        Assert.True(rows.Read());
        Assert.Equal("q,", rows.Text(0));
        Assert.True(rows.Read());
        InputException error = Assert.Throws<InputException>(() => rows.Read());
        Assert.Contains($"row 4: {width + 1} cells, expected {width}", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Scorecard_IsReadUnderThePublishersNamesAndTokens()
    {
        SourceBytes file = Packing.Source(
            "Most-Recent-Cohorts-Field-of-Study.csv",
            "UNITID,OPEID6,INSTNM,CIPCODE,CIPDESC,CREDLEV,EARN_MDN_HI_1YR,EARN_MDN_HI_2YR,EARN_MDN_4YR,EARN_MDN_5YR\n"
            + "100001,1,F,1101,x,5,90000,PrivacySuppressed,PS,NA\n100001,1,F,101,x,5,1,NULL,,1\nNULL,1,F,1101,x,5,1,1,1,1\n100001,1,F,1101,x,6,bad,bad,bad,bad\n");
        List<FieldEarnings> rows = FieldOfStudySeries.Read(file, new HashSet<CipCode> { CipCode.Parse("11.01"), CipCode.Parse("01.01") });
        Assert.Equal(2, rows.Count);
        Assert.Equal(["90000", "PS", "PS", "NR"], rows[0].Medians.Select(m => m.ToString()));
        Assert.Equal(CipCode.Parse("01.01"), rows[1].Cip4);
        Assert.Equal(["1", "NR", "NR", "1"], rows[1].Medians.Select(m => m.ToString()));
    }

    [Fact]
    public void Packing_OfAnyKind_HoldsTheSameText()
    {
        byte[] text = Packing.Utf8("a\n1\n");
        (string Name, byte[] Bytes)[] files =
        [
            ("x.csv", text),
            ("x.csv.gz", Packing.Gzip(text)),
            ("x.zip", Packing.Zip("X.CSV", "a\n1\n")),
            ("x.zip", Packing.Zip(("readme.txt", [65]), ("x.csv", text))),
            ("x.zip", Packing.Zip(("x.csv", [65]), ("x_rv.csv", text))),
        ];
        Assert.All(files, file => Assert.Equal(text, Unpacker.Unpack(Packing.Source(file.Name, file.Bytes)).Bytes.ToArray()));
    }

    [Theory]
    [InlineData("HD2024.zip", "ipeds/HD", 2024)]
    [InlineData("hd2019.csv", "ipeds/HD", 2019)]
    [InlineData("IC2023_AY.zip", "ipeds/IC_AY", 2023)]
    [InlineData("IC2024.zip", "ipeds/IC", 2024)]
    [InlineData("C2024_A.zip", "ipeds/C", 2024)]
    [InlineData("MERGED2023_24_PP.csv.gz", "scorecard/institution", 2024)]
    [InlineData("FieldOfStudyData1516_1617_PP.csv", "scorecard/debt", 2017)]
    [InlineData("Most-Recent-Cohorts-Field-of-Study.csv", "scorecard/field-of-study", null)]
    [InlineData("national_M2025_dl.xlsx", "bls/oews", 2025)]
    public void FileNames_TellSeriesAndYear(string name, string key, int? year)
    {
        SourceKind kind = Assert.Single(PublishedTables.Kinds, kind => kind.Pattern.IsMatch(name));
        Assert.Equal(key, kind.Key);
        Assert.Equal(year, kind.YearOf(name));
    }

    [Theory]
    [InlineData("AAMU", "AAMU")]
    [InlineData("Carnegie Mellon; CMU", "Carnegie Mellon|CMU")]
    [InlineData("A | B |  A", "A|B")]
    [InlineData("Warren Wilson, WWC", "Warren Wilson|WWC")]
    [InlineData("Universal Technical Institute - Bloomfield, NJ", "Universal Technical Institute - Bloomfield, NJ")]
    [InlineData("Academy, Inc.", "Academy, Inc.")]
    [InlineData(" ", "")]
    public void Aliases_AreTakenApart(string published, string expected) =>
        Assert.Equal(expected, string.Join('|', AliasList.Split(published)));
}
