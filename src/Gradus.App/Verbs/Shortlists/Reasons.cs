using Gradus.App.Figures;
using Gradus.Ranking;

namespace Gradus.App.Verbs.Shortlists;

/// <summary>Parts of a score in words.</summary>
public static class Reasons
{
    /// <summary>The measure with its unit: "$9,900", "12 miles", "+8 % a year"; why there is none where it is missing.</summary>
    public static string Measure(ScorePart part) =>
        part.Measure.IsKnown ? part.Criterion.Text(part.Measure) : part.Criterion.WorthNothing(part.Measure) ?? FigureText.Of(part.Measure.Status);

    /// <summary>One reason in a line: what, and where it stands among all.</summary>
    public static string Sentence(ScorePart part) => part.Sentence;
}
