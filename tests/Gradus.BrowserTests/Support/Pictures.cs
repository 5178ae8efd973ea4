using System.Text;
using System.Text.Json;
using Gradus.Tests;

namespace Gradus.BrowserTests.Support;

/// <summary>A page in the pictures: once wide and light, once as a phone shows it in the dark.</summary>
/// <param name="Page">Name in <see cref="GuidePages"/>.</param>
/// <param name="Caption">What to see there.</param>
/// <param name="Person">Whose profile the browser holds; null for none.</param>
public sealed record Picture(string Page, string Caption, string? Person = null)
{
    public IReadOnlyList<(string File, Look Look)> Shots =>
    [
        ($"{Page}.webp", new Look(Look.Desktop, Person)),
        ($"{Page}-phone.webp", new Look(Look.Phone, Person) { Theme = ColorScheme.Dark }),
    ];
}

/// <summary>The pictures of the documents; <c>GRADUS_PICTURES=1</c> takes them anew.</summary>
public static class Pictures
{
    public static bool Taking { get; } = Environment.GetEnvironmentVariable("GRADUS_PICTURES") == "1";

    public static string Folder { get; } = Path.Combine(SourceFiles.Repository, "docs", "pictures");

    public static string DocumentPath { get; } = Path.Combine(SourceFiles.Repository, "docs", "pictures.md");

    public static IReadOnlyList<Picture> All { get; } =
    [
        new("start", "Start: what the guide is, and three ways in."),
        new("questions", "Questions: all on one page, each may be skipped."),
        new("profile", "Profile: what the browser holds, to read, change, download and delete.", Look.Engineer),
        new("shortlist", "Shortlist: weights as sliders, the conditions, and why each program stands where it stands.", Look.Engineer),
        new("explore", "Explore: every program and offering, with filters that say how many they leave."),
        new("explore-cards", "Explore as cards."),
        new("explore-map", "Explore as a map of the states."),
        new("program", "A named program: the answer for this reader first.", Look.Engineer),
        new("offering", "An offering, which is what the federal files count."),
        new("compare", "Compare: a row each, bars with their ranges, differences first.", Look.Engineer),
        new("cost", "What a degree costs this reader: keeping the job beside quitting.", Look.Engineer),
        new("return", "What a degree adds for this reader: true years, and a hundred people.", Look.Engineer),
        new("ready-example", "What is met, and what one course would open."),
        new("ready-program", "Line by line against what one program asks for."),
        new("bridge", "The cheapest and the shortest way to close a gap."),
        new("plan", "A plan, term by term, that keeps the degree's rules."),
        new("curriculum-program", "What a program teaches, guaranteed and attainable."),
        new("modes-example", "Ways of studying side by side: the same years, the job kept or given up."),
        new("careers-funnel", "Where it leads: occupations, pay and growth."),
        new("types-example", "Kinds of degree, and which fit."),
        new("schools-example", "Schools beside their peers, and what to ask."),
        new("learn-example", "Two degrees: which is preferred teaches the weights."),
        new("apply-example", "Which to apply to, and each step counted back from the last day."),
        new("report-example", "A person's whole case in one file."),
        new("guide", "The written guide, with this reader's figures."),
        new("costs", "What degrees cost, taken together."),
        new("fields", "Fields: every field and type of degree that the guide covers."),
        new("field", "One field, with live figures in its sentences."),
        new("degree", "One type of degree."),
        new("data", "Data: sources, years, licences, limits and downloads."),
        new("method", "Method: how each figure is made, and how well."),
        new("about", "About."),
        new("no-such-page", "A wrong address."),
    ];

    /// <summary>The document that shows them all.</summary>
    public static string Document()
    {
        var text = new StringBuilder("""
            # The guide in pictures

            Each page as a wide window shows it in light colours, and as a phone shows it in dark ones. The pictures are taken from the
            program by its tests (see [contributing](../CONTRIBUTING.md)).

            """).Append('\n');
        foreach (Picture picture in All)
        {
            text.Append($"## {picture.Caption}\n\n<p>\n");
            foreach ((string file, Look look) in picture.Shots)
            {
                text.Append($"  <img src=\"pictures/{file}\" width=\"{(look.Width == Look.Phone ? 180 : 600)}\" alt=\"{picture.Caption.TrimEnd('.')}{(look.Width == Look.Phone ? ", on a phone, dark" : "")}\">\n");
            }

            text.Append("</p>\n\n");
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }

    /// <summary>Writes every picture, and the document, anew.</summary>
    public static async Task Take(GuideBrowser browser)
    {
        if (Directory.Exists(Folder))
        {
            Directory.Delete(Folder, recursive: true);
        }

        Directory.CreateDirectory(Folder);
        await File.WriteAllTextAsync(DocumentPath, Document());
        foreach (Picture picture in All)
        {
            foreach ((string file, Look look) in picture.Shots)
            {
                IPage page = await browser.NewTab(look);
                await GuidePages.Find(picture.Page).Open(page);
                await File.WriteAllBytesAsync(Path.Combine(Folder, file), await Shoot(page));
                await page.CloseAsync();
            }
        }
    }

    /// <summary>The window as it stands, as WebP: a third of the size of PNG for a page of text.</summary>
    private static async Task<byte[]> Shoot(IPage page)
    {
        await page.BringToFrontAsync();
        ICDPSession browser = await page.Context.NewCDPSessionAsync(page);
        JsonElement? answer = await browser.SendAsync("Page.captureScreenshot", new Dictionary<string, object>(StringComparer.Ordinal) { ["format"] = "webp", ["quality"] = 75 });
        return answer!.Value.GetProperty("data").GetBytesFromBase64();
    }
}
