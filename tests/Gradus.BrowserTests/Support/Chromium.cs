namespace Gradus.BrowserTests.Support;

/// <summary>The browser that the tests drive: one that is installed, since none is downloaded.</summary>
internal static class Chromium
{
    private static readonly string[] Usual = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    /// <summary><c>GRADUS_CHROMIUM</c>, or the first of the usual places.</summary>
    /// <exception cref="FileNotFoundException">There is none: the tests fail, they are not left out.</exception>
    public static string Path()
    {
        string[] places = Environment.GetEnvironmentVariable("GRADUS_CHROMIUM") is { Length: > 0 } given ? [given] : Usual;
        return places.FirstOrDefault(File.Exists) ?? throw new FileNotFoundException(
            $"No Chromium in {string.Join(" or ", places)}. Install it (Debian: apt-get install chromium) or name it in GRADUS_CHROMIUM.");
    }

    public static Task<IBrowser> Launch(IPlaywright playwright) => playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
    {
        ExecutablePath = Path(),
        // A sandbox cannot be made by root; the only pages opened are this program's own.
        ChromiumSandbox = !Environment.IsPrivilegedProcess,
    });
}
