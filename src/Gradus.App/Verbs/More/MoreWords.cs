using Gradus.App.Figures;
using Gradus.App.Verbs.Learn;
using Gradus.Ranking.Learning;

namespace Gradus.App.Verbs.More;

/// <summary>Recommendations in words.</summary>
internal static class MoreWords
{
    /// <summary>What it goes by: "From 3 degrees that you keep and 1 that you dropped: cost and place count most; likeness in content counts 18 %."</summary>
    public static string Summary(MoreLikeThis more, MoreQuestion asked)
    {
        string[] most = [.. more.Weights.OrderByDescending(w => w.Mean).Take(2).Select(w => Written.Lower(w.Criterion.Name))];
        return $"From {Titles.Count(asked.Like.Count, "degree")} to be like and {Titles.Number(asked.Unlike.Count)} not to be: {string.Join(" and ", most)} seem{(most.Length == 1 ? "s" : "")} to count most, nearness in content counts {Written.Percent(more.Nearness)}.";
    }

    /// <summary>"most like Machine Learning (Carnegie Mellon University): both about machine learning, taught in person".</summary>
    public static string Like(Likeness like) =>
        $"most like {LearnWords.Name(like.Kept)}" + (like.InCommon.Count > 0 ? $": both {string.Join(", ", like.InCommon)}" : "");
}
