namespace Gradus.App.Verbs.WrittenGuide;

/// <summary>The path in words.</summary>
internal static class GuideWords
{
    /// <summary>Whose figures a page has.</summary>
    public static string Standing(string key) => key switch { "yours" => "you", "partly" => "you, in part", _ => "anybody" };
}
