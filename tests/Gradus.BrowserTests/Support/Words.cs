using System.Text.RegularExpressions;

namespace Gradus.BrowserTests.Support;

/// <summary>Names and addresses of which a test knows a part.</summary>
internal static class Words
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    public static Regex Starting(string text) => new("^" + Regex.Escape(text), RegexOptions.None, Longest);

    public static Regex Containing(string text) => new(Regex.Escape(text), RegexOptions.None, Longest);

    /// <summary>An address that says just this of a parameter.</summary>
    public static Regex Saying(string name, string value) => new($"[?&]{Regex.Escape(name)}={Regex.Escape(value)}(?:&|$)", RegexOptions.None, Longest);
}
