using System.Net.Http.Headers;
using Gradus.Tests.Commands;

namespace Gradus.Tests.Web;

/// <summary>The page of reports and the file behind its button.</summary>
public sealed class ReportPageTests(GuideFixture guide)
{
    [Fact]
    public async Task NobodyInParticular_IsAskedWhoTheyAre()
    {
        GuidePage page = await guide.Get("/report");
        Assert.Contains("Answer the questions", page.MainText, StringComparison.Ordinal);
        Assert.Empty(page.Document.QuerySelectorAll("a[download]"));
        Assert.Contains("Answer the questions", (await guide.Get("/report.html")).MainText, StringComparison.Ordinal);
    }

    /// <summary>The button gives what the command line writes, and nobody keeps it on the way.</summary>
    [Fact]
    public async Task Button_GivesTheFileOfTheCommandLine()
    {
        using HttpClient client = guide.NewClient("working-engineer");
        GuidePage page = await guide.Get("/report?id=cmu-ms-machine-learning", client);
        string address = page.Document.QuerySelector("main a[download]")!.GetAttribute("href")!;
        Assert.Equal("/report.html?id=cmu-ms-machine-learning", address);
        using HttpResponseMessage response = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal("private, no-store", response.Headers.CacheControl!.ToString().Replace("no-store, private", "private, no-store", StringComparison.Ordinal));
        ContentDispositionHeaderValue disposition = response.Content.Headers.ContentDisposition!;
        Assert.Equal(("attachment", "report-working-engineer.html"), (disposition.DispositionType, disposition.FileName));
        DirectoryInfo folder = Directory.CreateTempSubdirectory("gradus-report-");
        string file = Path.Combine(folder.FullName, "report.html");
        try
        {
            GradusProgram.Run("report", "cmu-ms-machine-learning", "--profile", Path.Combine(SourceFiles.Repository, "examples", "working-engineer.yaml"), "--workspace", "none", "--out", file);
            Assert.Equal(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken), await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task ListAndApplications_LeadToIt()
    {
        Assert.Contains("/report?example=working-engineer", (await guide.Get("/shortlist?example=working-engineer")).Document.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")));
        Assert.Contains("/report?example=working-engineer", (await guide.Get("/apply?example=working-engineer")).Document.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")));
        Assert.DoesNotContain("/report", (await guide.Get("/apply")).Document.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")));
    }
}
