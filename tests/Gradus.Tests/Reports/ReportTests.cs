using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Gradus.App.Shell;
using Gradus.Tests.Commands;

namespace Gradus.Tests.Reports;

/// <summary>The report as a file: what it holds is what the verbs say, and it needs nothing beside itself.</summary>
public sealed partial class ReportTests : IDisposable
{
    private const int MostBytes = 2_000_000;

    private static readonly string[] Sure =
    [
        "own", "yours", "old", "third-party", "general", "estimated", "official", "derived", "stated", "assumed", "missing", "below", "moved", "undated", "elsewhere", "primary", "secondary", "assumption",
    ];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("gradus-report-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Parts_AreTheAnswersOfTheVerbsAskedAlone()
    {
        string[] person = ["--profile", Example("mathematics-graduate"), "--json", "--workspace", "none"];
        JsonNode report = Run(["report", "cmu-ms-machine-learning", "--courses", .. person]).Json;
        Same(Run(["shortlist", "--limit", "10", .. person]).Json, report["list"]);
        Same(Run(["apply", "cmu-ms-machine-learning", .. person]).Json, report["applications"]);
        JsonNode program = Assert.Single(report["programs"]!.AsArray())!;
        Same(Run(["cost", "cmu-ms-machine-learning", "--ways", .. person]).Json, program["cost"]);
        Same(Run(["return", "cmu-ms-machine-learning", .. person]).Json, program["return"]);
        Same(Run(["ready", "cmu-ms-machine-learning", .. person]).Json, program["ready"]);
        JsonNode planned = Run(["report", "njit-ms-data-science", "--courses", .. person]).Json["programs"]![0]!;
        Same(Run(["plan", "njit-ms-data-science", .. person]).Json, planned["plan"]);
        Assert.Null((string?)planned["noPlan"]);
        Assert.Equal("mathematics graduate", (string?)report["profile"]);
    }

    [Theory]
    [InlineData("working-engineer")]
    [InlineData("international-applicant")]
    public void Report_IsMadeAgain_ByteForByte(string name)
    {
        string first = Made(name);
        string again = Path.Combine(_folder.FullName, "again.html");
        Said said = Run("report", "--from", first, "--out", again);
        Assert.Equal(ExitCode.Done, said.ExitCode);
        Assert.Contains("The same as the file, byte for byte.", said.Output, StringComparison.Ordinal);
        Assert.Equal(File.ReadAllBytes(first), File.ReadAllBytes(again));
    }

    /// <summary>What is kept on the machine counts, goes into the file, and makes the same report on a machine that keeps nothing.</summary>
    [Fact]
    public void ReportOfWhatIsKept_IsMadeAgain_WhereNothingIsKept()
    {
        string workspace = Path.Combine(_folder.FullName, "mine.gradus");
        Run("keep", "columbia-ms-data-science", "cmu-ms-machine-learning", "--note", "told nobody", "--workspace", workspace);
        Run("figure", "cmu-ms-machine-learning", "tuition", "41000", "--told", "the offer letter", "--workspace", workspace);
        Run("track", "cmu-ms-machine-learning", "--status", "preparing", "--deadline", "2027-01-05", "--workspace", workspace);
        string file = Path.Combine(_folder.FullName, "kept.html");
        Assert.Equal(ExitCode.Done, Run("report", "--profile", Example("mathematics-graduate"), "--workspace", workspace, "--out", file).ExitCode);
        string page = File.ReadAllText(file);
        Assert.Contains("2027-01-05", page, StringComparison.Ordinal);
        Assert.DoesNotContain("told nobody", page, StringComparison.Ordinal);
        Assert.Equal(["cmu-ms-machine-learning", "columbia-ms-data-science"], Record(page)["programs"]!.AsArray().Select(p => (string)p!["id"]!).Order(StringComparer.Ordinal));
        Said again = Run("report", "--from", file, "--out", Path.Combine(_folder.FullName, "again.html"), "--workspace", "none");
        Assert.Contains("byte for byte", again.Output, StringComparison.Ordinal);
    }

    /// <summary>In a process of its own, of another place and language.</summary>
    [Fact]
    public async Task Page_IsTheSame_InAnotherTimeZoneAndLanguage()
    {
        string here = Made("mathematics-graduate");
        string there = Path.Combine(_folder.FullName, "there.html");
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "gradus"), ["report", "--profile", Example("mathematics-graduate"), "--workspace", "none", "--out", there]);
        (start.Environment["TZ"], start.Environment["LANG"], start.Environment["LC_ALL"]) = ("Pacific/Kiritimati", "de_DE.UTF-8", "de_DE.UTF-8");
        (start.RedirectStandardOutput, start.Environment["DOTNET_PROCESSOR_COUNT"]) = (true, "1");
        using Process process = Process.Start(start)!;
        await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(ExitCode.Done, process.ExitCode);
        Assert.Equal(await File.ReadAllBytesAsync(here, TestContext.Current.CancellationToken), await File.ReadAllBytesAsync(there, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Page_NeedsNothingBesideItself()
    {
        string page = File.ReadAllText(Made("working-engineer"));
        IHtmlDocument document = Parse(page);
        Assert.Empty(document.QuerySelectorAll("link, img, iframe, object, embed, video, audio, base, form, [src], [srcset], [style], [ping]"));
        Assert.All(document.All.SelectMany(e => e.Attributes), a => Assert.False(a.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase), a.Name));
        IElement script = Assert.Single(document.QuerySelectorAll("script"));
        Assert.Equal("application/json", script.GetAttribute("type"));
        string style = Assert.Single(document.QuerySelectorAll("style")).TextContent;
        Assert.DoesNotContain("url(", style, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("@import", style, StringComparison.OrdinalIgnoreCase);
        string policy = document.QuerySelector("meta[http-equiv='Content-Security-Policy']")!.GetAttribute("content")!;
        Assert.StartsWith("default-src 'none'; ", policy, StringComparison.Ordinal);
        Assert.Contains($"style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)))}'", policy, StringComparison.Ordinal);
        Assert.All(document.QuerySelectorAll("a"), a => Assert.True(
            a.GetAttribute("href")!.StartsWith('#') ? document.GetElementById(a.GetAttribute("href")![1..]) is not null : a.GetAttribute("href")!.StartsWith("http", StringComparison.Ordinal), a.OuterHtml));
        Assert.Equal(("en", "Report for working engineer - Gradus"), (document.DocumentElement.GetAttribute("lang"), document.Title));
        Assert.Equal(document.QuerySelectorAll("[id]").Length, document.QuerySelectorAll("[id]").Select(e => e.Id).Distinct().Count());
        Assert.All(document.QuerySelectorAll("main table"), t => Assert.True(t.Closest(".chart-figure") is not null || t.QuerySelector("caption") is not null));
        Assert.Single(document.QuerySelectorAll("h1"));
        Assert.Empty(BestWord().Matches(document.QuerySelector("main")!.TextContent.ToLowerInvariant()));
        Assert.Single(AdviceWord().Matches(document.QuerySelector("main")!.TextContent));
    }

    /// <summary>No amount stands anywhere without how sure it is: its own element or one around it says so; a chart says it in its source.</summary>
    [Theory]
    [InlineData("working-engineer")]
    [InlineData("international-applicant")]
    public void EveryFigure_SaysHowSureItIs(string name)
    {
        IHtmlDocument document = Parse(File.ReadAllText(Made(name)));
        Assert.All(document.QuerySelectorAll("[data-grade]"), e => Assert.Contains(e.GetAttribute("data-grade"), Sure));
        Assert.All(document.QuerySelectorAll(".chart-figure"), c => Assert.NotEmpty(c.QuerySelector(".source")!.TextContent));
        (IElement Element, string Text)[] amounts =
        [
            .. document.QuerySelectorAll("main *").SelectMany(e => e.ChildNodes.OfType<IText>().Select(t => (e, t.Data))).Where(t => Amount().IsMatch(t.Data)),
        ];
        Assert.True(amounts.Length > 100, $"{amounts.Length} amounts");
        Assert.All(amounts, a => Assert.True(a.Element.Closest("[data-grade], .chart-figure, #assumptions, pre, caption") is not null, a.Text.Trim()));
        Assert.All(document.QuerySelectorAll("table.figures tbody tr"), row => Assert.True(
            row.GetAttribute("data-grade") == "missing" || row.QuerySelectorAll("td").Skip(2).All(td => td.TextContent.Trim().Length > 0), row.TextContent));
    }

    /// <summary>No drawing's table gives the middle of a price alone, and conditions are words, not keys of a profile.</summary>
    [Fact]
    public void RangesStayRanges_AndConditionsAreWords()
    {
        IHtmlDocument page = Parse(File.ReadAllText(Made("mathematics-graduate")));
        string[] tuition = [.. page.QuerySelectorAll("figure tr, details tr").Where(r => r.Children.Length == 2 && r.Children[0].TextContent.Trim() == "Tuition").Select(r => r.Children[1].TextContent.Trim())];
        Assert.NotEmpty(tuition);
        Assert.All(tuition, t => Assert.Matches(@"^\$[0-9,]+-[0-9,]+$", t));
        Assert.DoesNotContain("study.modality", page.Body!.TextContent.Replace(page.GetElementById("gradus-report")!.TextContent, "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Report_StaysUnderTwoMegabytes_WithTenPrograms()
    {
        string[] ids = [.. Run("shortlist", "--profile", Example("international-applicant"), "--limit", "10", "--json").Json["items"]!.AsArray().Select(i => (string)i!["id"]!)];
        string file = Path.Combine(_folder.FullName, "ten.html");
        Assert.Equal(ExitCode.Done, Run(["report", .. ids, "--profile", Example("international-applicant"), "--out", file]).ExitCode);
        Assert.InRange(new FileInfo(file).Length, 100_000, MostBytes);
        Said eleven = Run(["report", .. ids, "cmu-ms-machine-learning", "--profile", Example("international-applicant"), "--out", file]);
        Assert.Equal(ExitCode.WrongUse, eleven.ExitCode);
        Assert.Contains("10", eleven.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void NothingSaid_IsAReportToo_AndSaysWhatIsMissing()
    {
        string profile = Write("nobody.yaml", "");
        string file = Path.Combine(_folder.FullName, "nobody.html");
        Assert.Equal(ExitCode.Done, Run("report", "--profile", profile, "--out", file).ExitCode);
        string text = Parse(File.ReadAllText(file)).QuerySelector("#who")!.TextContent;
        Assert.Contains("Nothing was said", text, StringComparison.Ordinal);
        Assert.Contains("Not said: ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatAPersonCallsThemselves_IsTextAndNothingElse()
    {
        string profile = Write("sly.yaml", "name: \"</script><script>alert(1)</script><b>\"\n");
        string folder = Path.Combine(_folder.FullName, "class");
        Directory.CreateDirectory(folder);
        File.Copy(profile, Path.Combine(folder, "sly.yaml"));
        string reports = Path.Combine(_folder.FullName, "reports");
        Assert.Equal(ExitCode.Done, Run("report", "--profiles", folder, "--out", reports).ExitCode);
        foreach (string file in Directory.GetFiles(reports))
        {
            IHtmlDocument document = Parse(File.ReadAllText(file));
            Assert.DoesNotContain(document.QuerySelectorAll("script"), s => s.GetAttribute("type") != "application/json");
            Assert.Empty(document.QuerySelectorAll("main b"));
        }

        Assert.Contains("byte for byte", Run("report", "--from", Path.Combine(reports, "sly.html"), "--out", Path.Combine(_folder.FullName, "again.html")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void FileOfAnotherProgram_IsLeftAsItIs()
    {
        string file = Write("page.html", "<!DOCTYPE html>\n<title>Mine</title>\n");
        Said refused = Run("report", "--profile", Example("working-engineer"), "--out", file);
        Assert.Equal(ExitCode.WrongUse, refused.ExitCode);
        Assert.Contains("this file is no report of gradus", refused.Error, StringComparison.Ordinal);
        Assert.Equal("<!DOCTYPE html>\n<title>Mine</title>\n", File.ReadAllText(file));
        Assert.Contains("is a directory", Run("report", "--profile", Example("working-engineer"), "--out", _folder.FullName).Error, StringComparison.Ordinal);
        Assert.Contains("cannot be written", Run("report", "--profile", Example("working-engineer"), "--out", Path.Combine(_folder.FullName, "no", "such", "r.html")).Error, StringComparison.Ordinal);
        Assert.Equal(["page.html"], _folder.EnumerateFiles().Select(f => f.Name));
    }

    [Fact]
    public void ReportThatWasChanged_IsFoundOut()
    {
        string file = Made("working-engineer");
        File.WriteAllText(file, File.ReadAllText(file).Replace("nobody checked it", "everybody checked it", StringComparison.Ordinal));
        Said said = Run("report", "--from", file, "--out", Path.Combine(_folder.FullName, "again.html"));
        Assert.Equal(ExitCode.No, said.ExitCode);
        Assert.Contains("it was changed after it was made", said.Output.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Said over = Run("report", "--from", file, "--out", file);
        Assert.Equal(ExitCode.WrongUse, over.ExitCode);
        Assert.Contains("it would replace the file that was read", over.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void ReportOfAnotherDataset_SaysSo_AndGoesOn()
    {
        string file = Made("working-engineer");
        string dataset = (string)Record(File.ReadAllText(file))["dataset"]!;
        File.WriteAllText(file, File.ReadAllText(file).Replace($"\"dataset\":\"{dataset}\"", "\"dataset\":\"1999.0.aaaa\"", StringComparison.Ordinal));
        Said said = Run("report", "--from", file, "--out", Path.Combine(_folder.FullName, "again.html"));
        Assert.Equal(ExitCode.Done, said.ExitCode);
        Assert.Contains($"The file was made from dataset 1999.0.aaaa; this one is {dataset}", said.Output.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    [Fact]
    public void WhatIsNoReport_IsRefusedByMessage()
    {
        string file = Made("working-engineer");
        string page = File.ReadAllText(file);
        Refused("the record inside is damaged", Write("cut.html", page.Replace("{\"form\":1", "{\"form\"", StringComparison.Ordinal)));
        Refused("was written by a newer gradus", Write("newer.html", page.Replace("{\"form\":1", "{\"form\":9", StringComparison.Ordinal)));
        Refused("holds no report of one person", Write("other.html", "<!DOCTYPE html><p>Hello"));
        Refused("holds no report of one person", Write("empty.html", ""));
        Refused("there is no such file", Path.Combine(_folder.FullName, "nowhere.html"));
        Refused("does not fit dataset", Write("odd.html", page.Replace("state: GA", "state: QQ", StringComparison.Ordinal)));
        Said both = Run("report", "--from", file, "--profile", Example("working-engineer"));
        Assert.Contains("give nothing beside it", both.Error, StringComparison.Ordinal);

        void Refused(string words, string path)
        {
            Said said = Run("report", "--from", path, "--out", Path.Combine(_folder.FullName, "never.html"));
            Assert.Equal(ExitCode.WrongUse, said.ExitCode);
            Assert.Contains(words, said.Error, StringComparison.Ordinal);
            Assert.Single(said.Error.TrimEnd('\n').Split('\n'));
            Assert.False(File.Exists(Path.Combine(_folder.FullName, "never.html")));
        }
    }

    [Fact]
    public void Class_HasAReportForEach_AndATable_AndNamesWhatCannotBeRead()
    {
        string folder = Path.Combine(_folder.FullName, "class");
        Directory.CreateDirectory(folder);
        File.Copy(Example("working-engineer"), Path.Combine(folder, "ann.yaml"));
        File.Copy(Example("mathematics-graduate"), Path.Combine(folder, "index.yaml"));
        File.WriteAllText(Path.Combine(folder, "bad.yaml"), "salary: much\n");
        File.WriteAllText(Path.Combine(folder, "notes.txt"), "no profile");
        string reports = Path.Combine(_folder.FullName, "reports");
        Said said = Run("report", "--profiles", folder, "--out", reports);
        Assert.Equal(ExitCode.WrongUse, said.ExitCode);
        Assert.StartsWith("gradus: bad.yaml: ", said.Error, StringComparison.Ordinal);
        Assert.Single(said.Error.TrimEnd('\n').Split('\n'));
        Assert.Contains("Wrote 2 reports", said.Output, StringComparison.Ordinal);
        Assert.Equal(["ann.html", "index.html", "index.yaml.html"], Directory.GetFiles(reports).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal));
        IHtmlDocument table = Parse(File.ReadAllText(Path.Combine(reports, "index.html")));
        Assert.Equal(["ann.html", "index.yaml.html"], table.QuerySelectorAll("tbody th a").Select(a => a.GetAttribute("href")!));
        Assert.Equal(6, table.QuerySelectorAll("tbody tr")[0].Children.Length);
        Assert.Contains("bad.yaml", table.QuerySelector("main > ul")!.TextContent, StringComparison.Ordinal);
        string alone = Path.Combine(_folder.FullName, "alone.html");
        Run("report", "--profile", Example("working-engineer"), "--out", alone, "--workspace", "none");
        Assert.Equal(File.ReadAllText(alone), File.ReadAllText(Path.Combine(reports, "ann.html")));
        Assert.Contains("holds no report of one person", Run("report", "--from", Path.Combine(reports, "index.html")).Error, StringComparison.Ordinal);
    }

    /// <summary>One list for a class: a table of students by programs, in the page and as a file, whose numbers are those of each report.</summary>
    [Fact]
    public void ClassBesideOneList_HasATable_OfTheNumbersOfEachReport()
    {
        string[] ids = ["georgia-tech-ms-analytics-online", "cmu-ms-machine-learning", "139755-11.0701"];
        string folder = Path.Combine(_folder.FullName, "class");
        Directory.CreateDirectory(folder);
        File.Copy(Example("working-engineer"), Path.Combine(folder, "ann.yaml"));
        File.Copy(Example("international-applicant"), Path.Combine(folder, "bob.yaml"));
        File.WriteAllText(Path.Combine(folder, "cid.yaml"), "name: =Cid\nbackground: {degree: {level: none}}\n");
        string reports = Path.Combine(_folder.FullName, "reports");
        Said said = Run(["report", .. ids, "--profiles", folder, "--out", reports]);
        Assert.True(said.ExitCode == ExitCode.Done, said.Error);
        Assert.Contains("class.csv", said.Output, StringComparison.Ordinal);
        IElement table = Parse(File.ReadAllText(Path.Combine(reports, "index.html"))).QuerySelector("table.matrix")!;
        Assert.Equal(ids.Length + 1, table.QuerySelectorAll("thead th").Length);
        byte[] bytes = File.ReadAllBytes(Path.Combine(reports, "class.csv"));
        Assert.Equal(Encoding.UTF8.Preamble, bytes.AsSpan(0, 3));
        using var reader = new StreamReader(new MemoryStream(bytes));
        using Sylvan.Data.Csv.CsvDataReader csv = Sylvan.Data.Csv.CsvDataReader.Create(reader);
        foreach (IElement row in table.QuerySelectorAll("tbody tr"))
        {
            string file = row.QuerySelector("th a")!.GetAttribute("href")!;
            JsonNode record = Record(File.ReadAllText(Path.Combine(reports, file)));
            IElement[] cells = [.. row.QuerySelectorAll("td")];
            Assert.Equal(ids.Length, cells.Length);
            for (int i = 0; i < ids.Length; i++)
            {
                JsonNode program = record["programs"]!.AsArray().Single(p => (string)p!["id"]! == ids[i])!;
                Assert.True(csv.Read());
                string Cell(string name) => csv.GetString(csv.GetOrdinal(name));
                Assert.Equal((file, ids[i]), (Cell("report"), Cell("id")));
                string cost = (string)program["cost"]!["said"]!["total"]!;
                Assert.Equal(cost, Cell("cost"));
                Assert.Equal(Math.Round((double)program["cost"]!["ranges"]!["total"]!["low"]!), double.Parse(Cell("cost_least"), System.Globalization.CultureInfo.InvariantCulture));
                Assert.Contains(cost, cells[i].TextContent, StringComparison.Ordinal);
                Assert.Contains(Cell("entry"), cells[i].TextContent, StringComparison.Ordinal);
                Assert.Contains(Cell("adds").TrimStart('\''), cells[i].TextContent, StringComparison.Ordinal);
                if (program["return"] is { } gain)
                {
                    Assert.Equal(Math.Round((double)gain["median"]!), double.Parse(Cell("adds_middle"), System.Globalization.CultureInfo.InvariantCulture));
                    Assert.StartsWith("estimated", Cell("adds_grade"), StringComparison.Ordinal);
                }
                else
                {
                    Assert.Equal(("not known", "", "missing"), (Cell("adds"), Cell("adds_middle"), Cell("adds_grade")));
                    Assert.NotEqual("", Cell("adds_missing"));
                }

                if (file == "cid.html")
                {
                    Assert.Equal("'=Cid", Cell("student"));
                    Assert.Equal("cannot enter yet", Cell("entry"));
                    Assert.Contains("a bachelor's degree", Cell("in_the_way"), StringComparison.Ordinal);
                }
            }
        }

        Assert.False(csv.Read());
        Assert.Equal(ExitCode.Done, Run(["report", .. ids, "--profiles", folder, "--out", reports]).ExitCode);
        Assert.Equal(bytes, File.ReadAllBytes(Path.Combine(reports, "class.csv")));
        File.WriteAllText(Path.Combine(reports, "class.csv"), "mine\n1\n");
        Assert.Contains("no table of a class", Run(["report", ids[0], "--profiles", folder, "--out", reports]).Error, StringComparison.Ordinal);
        Assert.Equal("mine\n1\n", File.ReadAllText(Path.Combine(reports, "class.csv")));
    }

    [Fact]
    public void FolderWithoutProfiles_OrWithTooMany_IsRefused()
    {
        string folder = Path.Combine(_folder.FullName, "none");
        Assert.Contains("there is no such folder", Run("report", "--profiles", folder).Error, StringComparison.Ordinal);
        Directory.CreateDirectory(folder);
        Assert.Contains("holds no profile", Run("report", "--profiles", folder).Error, StringComparison.Ordinal);
        for (int i = 0; i < 1000; i++)
        {
            File.WriteAllText(Path.Combine(folder, $"p{i}.yaml"), "");
        }

        string reports = Path.Combine(_folder.FullName, "reports");
        Assert.Contains("holds 1,000 profiles; at most 200 are read at once", Run("report", "--profiles", folder, "--out", reports).Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(reports));
        Assert.Contains("leave --json out", Run("report", "--profiles", folder, "--json").Error, StringComparison.Ordinal);
    }

    private static void Same(JsonNode alone, JsonNode? part) => Assert.True(JsonNode.DeepEquals(alone, part), "differs from the verb asked alone");

    private string Made(string name)
    {
        string file = Path.Combine(_folder.FullName, name + ".html");
        Said said = Run("report", "--profile", Example(name), "--out", file, "--workspace", "none");
        Assert.True(said.ExitCode == ExitCode.Done, said.Error);
        return file;
    }

    private string Write(string name, string text)
    {
        string file = Path.Combine(_folder.FullName, name);
        File.WriteAllText(file, text);
        return file;
    }

    private static string Example(string name) => Path.Combine(SourceFiles.Repository, "examples", name + ".yaml");

    private static JsonNode Record(string page) => JsonNode.Parse(Parse(page).GetElementById("gradus-report")!.TextContent)!;

    private static IHtmlDocument Parse(string page) => new HtmlParser().ParseDocument(page);

    private static Said Run(params string[] arguments) => GradusProgram.Run(arguments);

    [GeneratedRegex(@"\$[0-9]|[0-9] %", RegexOptions.None, 1000)]
    private static partial Regex Amount();

    [GeneratedRegex(@"(?<![/-])\bbest\b(?!-)", RegexOptions.None, 1000)]
    private static partial Regex BestWord();

    [GeneratedRegex("no financial, legal", RegexOptions.None, 1000)]
    private static partial Regex AdviceWord();
}
