namespace Gradus.App.Verbs.WrittenGuide;

/// <summary>The path in words.</summary>
internal static class GuideWords
{
    /// <summary>True for the last of figures that speak of the same and have the same source: it is said once, after it.</summary>
    public static bool EndsAGroup(IReadOnlyList<GuideFigure> figures, int at) => at + 1 == figures.Count || figures[at + 1].Of != figures[at].Of || figures[at + 1].Source != figures[at].Source;

    /// <summary>Whose figures a page has.</summary>
    public static string Standing(string key) => key switch { "yours" => "you", "partly" => "you, in part", _ => "anybody" };
}
