using Gradus.App;
using Gradus.Tests;

namespace Gradus.BrowserTests;

/// <summary>Reports as files, opened from the disk: free of what axe finds, as wide as the window, whole on paper.</summary>
public sealed class ReportFileTests(GuideBrowser browser) : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("gradus-files-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task ReportOfOne_AndTableOfAClass_HaveNoViolations()
    {
        string example = Path.Combine(SourceFiles.Repository, "examples");
        string alone = Path.Combine(_folder.FullName, "alone.html");
        string students = Path.Combine(_folder.FullName, "students");
        string reports = Path.Combine(_folder.FullName, "reports");
        Directory.CreateDirectory(students);
        foreach (string name in (string[])["working-engineer", "international-applicant"])
        {
            File.Copy(Path.Combine(example, name + ".yaml"), Path.Combine(students, name + ".yaml"));
        }

        Make("report", "--profile", Path.Combine(example, "international-applicant.yaml"), "--out", alone);
        Make("report", "georgia-tech-ms-analytics-online", "cmu-ms-machine-learning", "139755-11.0701", "--profiles", students, "--out", reports);
        foreach (string file in (string[])[alone, Path.Combine(reports, "index.html")])
        {
            foreach ((int width, ColorScheme theme) in ((int, ColorScheme)[])[(Look.Desktop, ColorScheme.Light), (Look.Desktop, ColorScheme.Dark), (Look.Phone, ColorScheme.Light)])
            {
                await using IBrowserContext context = await browser.NewContext(new Look(width) { Theme = theme });
                IPage page = await context.NewPageAsync();
                await page.GotoAsync(new Uri(file).AbsoluteUri);
                Assert.Empty(theme == ColorScheme.Light ? await Accessibility.Violations(page) : await Accessibility.ColourViolations(page));
                Assert.Equal(0, await page.EvaluateAsync<int>("() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)"));
                if (file != alone && width == Look.Desktop && theme == ColorScheme.Light)
                {
                    await page.EmulateMediaAsync(new() { Media = Media.Print });
                    Assert.False(await page.EvaluateAsync<bool>("() => { document.body.style.width = '190mm'; const t = document.querySelector('table.matrix'); return t.getBoundingClientRect().right > document.body.getBoundingClientRect().right + 2; }"));
                }
            }
        }
    }

    private void Make(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        int code = CommandLine.Run([.. arguments, "--workspace", "none"], output, error, _ => browser.Catalog);
        Assert.True(code == 0, error.ToString());
    }
}
