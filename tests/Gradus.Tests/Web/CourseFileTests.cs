using System.Net;
using System.Text;
using AngleSharp.Dom;

namespace Gradus.Tests.Web;

/// <summary>A file of courses chosen in the browser: read like one that the command line is given, shown, corrected like pasted text, and never kept.</summary>
public sealed class CourseFileTests(GuideFixture guide)
{
    private const string Csv = "title,code,credits,grade,year\nCalculus I,MATH 151,4,B,2015\nTópicos,MATH 300,3,A,2016\n";

    public static TheoryData<string> Encodings => ["utf-8", "utf-8 with its mark", "utf-16", "utf-16 turned", "windows-1252"];

    public static TheoryData<string, string, string> Pages => new()
    {
        { "/ready", "courses", "#courses-text" },
        { "/curriculum", "course-list", "#list-text" },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task Transcript_IsRead_InEveryEncoding_AndNothingIsKept(string encoding)
    {
        using HttpClient client = guide.NewClient();
        GuidePage page = await (await GuideForm.Open(client, "/ready", "courses")).Set("act", "read").SendFile("me.csv", Encoded(Csv, encoding));
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(["Calculus I", "Tópicos"], page.Document.QuerySelectorAll("#courses tbody th").Select(h => h.TextContent.Trim()));
        Assert.Equal(Csv, page.Document.QuerySelector("#courses-text")!.TextContent);
        Assert.NotEmpty(page.Document.QuerySelectorAll("table.strips tbody tr"));
        Assert.Contains("There is none in this browser yet", (await guide.Get("/profile", client)).MainText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("me.json", """[{"title": "Calculus I", "grade": "B"}]""")]
    [InlineData("me.txt", "\n\nFall 2015\nMATH 151  Calculus I  4.0  B\n")]
    public async Task Transcript_OfEveryForm_IsRead_AndCorrectedByItsLines(string name, string text)
    {
        GuideForm form = (await GuideForm.Open(guide.NewClient(), "/ready", "courses")).Set("act", "read");
        GuidePage read = await form.SendFile(name, Encoding.UTF8.GetBytes(text));
        IElement subject = Assert.Single(read.Document.QuerySelectorAll("#courses tbody select"));
        GuidePage corrected = await form.Set("courses", read.Document.QuerySelector("#courses-text")!.TextContent).Set(subject.GetAttribute("name")!, "linear-algebra").Send();
        Assert.Equal("linear-algebra", ((AngleSharp.Html.Dom.IHtmlSelectElement)Assert.Single(corrected.Document.QuerySelectorAll("#courses tbody select"))).Value);
    }

    [Fact]
    public async Task Transcript_IsKept_WhereThatIsAskedFor()
    {
        using HttpClient client = guide.NewClient("mathematics-graduate");
        GuidePage page = await (await GuideForm.Open(client, "/ready", "courses")).Set("act", "keep").SendFile("me.csv", Encoding.UTF8.GetBytes(Csv));
        Assert.Contains("1 course in your profile counts already", page.MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CourseList_IsRead_AsTheTableThatItIs()
    {
        GuidePage page = await (await GuideForm.Open(guide.NewClient(), "/curriculum", "course-list"))
            .SendFile("list.csv", Encoded("title,credits,areas\nMachine Learning,3,\nMedieval Poetry,3,deep-learning\n", "utf-16"));
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(["Machine Learning", "Medieval Poetry"], page.Document.QuerySelectorAll(".courses tbody th").Select(h => h.TextContent.Trim()));
        Assert.Contains("The list holds machine learning and deep learning.", page.MainText, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task WhatIsNoText_IsRefused_AsOnTheCommandLine_AndWhatWasPastedStays(string path, string handler, string area)
    {
        foreach ((string name, byte[] bytes, string said) in ((string, byte[], string)[])
        [
            ("scan.pdf", "%PDF-1.7\n"u8.ToArray(), "scan.pdf: a PDF is not read. Open it, copy the text of the courses, and paste it or save it as a text file."),
            ("table.xlsx", "PK\x3\x4..."u8.ToArray(), "table.xlsx: a document or spreadsheet is not read as it is. Save it as CSV or plain text."),
            ("picture.png", [0x89, 0x50, 0, 0], "picture.png: no text: it holds bytes that no text has."),
            ("empty.csv", [], "empty.csv: no course was found."),
            ("large.txt", Enumerable.Repeat((byte)'a', (5 * 1024 * 1024) + 1).ToArray(), "large.txt: 5,242,881 bytes; at most 5,242,880 are allowed."),
        ])
        {
            GuidePage page = await (await GuideForm.Open(guide.NewClient(), path, handler)).Set("courses", "what I pasted").SendFile(name, bytes);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
            Assert.Contains(said, page.Text(".error"), StringComparison.Ordinal);
            Assert.Equal("what I pasted", page.Document.QuerySelector(area)!.TextContent);
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task FileOfManyMegabytes_IsThrownAway_AndSaid(string path, string handler, string area)
    {
        GuidePage page = await (await GuideForm.Open(guide.NewClient(), path, handler)).SendFile("large.txt", new byte[8 * 1024 * 1024]);
        Assert.Contains("larger than the 5 MB that are read here", page.Text(".error"), StringComparison.Ordinal);
        Assert.Equal("", page.Document.QuerySelector(area)!.TextContent);
    }

    /// <summary>The largest that is allowed goes through whole: what it holds comes back as text, which can be sent again.</summary>
    [Fact]
    public async Task LargestFile_IsRead_AndNothingOfItIsWrittenToTheDisk()
    {
        string padding = string.Concat(Enumerable.Repeat(new string(' ', 8000) + "\n", 650));
        byte[] bytes = Encoding.UTF8.GetBytes(Csv + padding);
        Assert.InRange(bytes.Length, 5_000_000, 5 * 1024 * 1024);
        using var watcher = new FileSystemWatcher(Path.GetTempPath(), "ASPNETCORE_*") { EnableRaisingEvents = true };
        int written = 0;
        watcher.Created += (_, _) => Interlocked.Increment(ref written);
        GuideForm form = (await GuideForm.Open(guide.NewClient(), "/ready", "courses")).Set("act", "read");
        GuidePage page = await form.SendFile("me.csv", bytes);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(2, page.Document.QuerySelectorAll("#courses tbody th").Length);
        Assert.Equal(bytes.Length, Encoding.UTF8.GetByteCount(page.Document.QuerySelector("#courses-text")!.TextContent));
        Assert.Equal(0, written);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task FileOfAnotherSite_IsRefused(string path, string handler, string area)
    {
        GuidePage page = await (await GuideForm.Open(guide.NewClient(), path, handler)).Remove("__RequestVerificationToken").SendFile("me.csv", Encoding.UTF8.GetBytes(Csv));
        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Null(page.Document.QuerySelector(area));
    }

    private static byte[] Encoded(string text, string encoding) => encoding switch
    {
        "utf-8" => Encoding.UTF8.GetBytes(text),
        "utf-8 with its mark" => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)],
        "utf-16" => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)],
        "utf-16 turned" => [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(text)],
        _ => CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(text),
    };
}
