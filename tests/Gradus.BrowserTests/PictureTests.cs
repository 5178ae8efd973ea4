namespace Gradus.BrowserTests;

/// <summary>Every page is shown in the documents, by pictures that are small and that exist.</summary>
public sealed class PictureTests(GuideBrowser browser)
{
    private const int LargestBytes = 120 * 1024;

    [Fact]
    public async Task Pictures_AreThereAndSmallAndShown()
    {
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        if (Pictures.Taking)
        {
            await Pictures.Take(browser);
        }

        string[] files = [.. Pictures.All.SelectMany(p => p.Shots.Select(s => s.File)).Order(StringComparer.Ordinal)];
        Assert.Equal(files, Directory.EnumerateFiles(Pictures.Folder).Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal));
        Assert.All(files, file => Assert.InRange(new FileInfo(Path.Combine(Pictures.Folder, file)).Length, 1, LargestBytes));
        Assert.Equal(Pictures.Document(), await File.ReadAllTextAsync(Pictures.DocumentPath, cancellation));
    }
}
