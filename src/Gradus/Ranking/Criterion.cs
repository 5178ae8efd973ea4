
namespace Gradus.Ranking;

/// <summary>Whether a larger measure is worth more or less.</summary>
public enum Preference
{
    More,
    Less,
}

/// <summary>A thing that candidates are compared on.</summary>
/// <param name="Id">The key used in profiles and on the command line.</param>
/// <param name="Name">What a reader calls it.</param>
/// <param name="Question">What it answers, in one line.</param>
/// <param name="Preference">Which direction is worth more.</param>
/// <param name="FixedAnchors">Anchors that do not depend on the data, for measures that are fractions or yes and no.</param>
public sealed record Criterion(string Id, string Name, string Question, Preference Preference, Anchors? FixedAnchors = null)
{
    /// <summary>True for what is worked out under the law for every degree of the catalogue, which is done only once it is weighed.</summary>
    public bool IsWorkedOut => Id is "whole-cost" or "return" or "return-risk";
}

/// <summary>The criteria known so far, in the order in which they are shown.</summary>
public static class Criteria
{
    private static readonly Anchors ZeroToOne = new(0, 1);

    public static Criterion Cost { get; } = new("cost", "Tuition and fees to me", "What the whole degree costs me in tuition and required fees", Preference.Less);

    public static Criterion WholeCost { get; } = new("whole-cost", "Whole cost to me", "Everything it costs me until it is done: tuition, fees, living, moving and pay given up, less aid and tax credits", Preference.Less);

    public static Criterion EarningsAfterOneYear { get; } = new("earnings-1yr", "Earnings after 1 year", "What its aided graduates earned one year later", Preference.More);

    public static Criterion EarningsAfterFiveYears { get; } = new("earnings-5yr", "Earnings after 5 years", "What its aided graduates earned five years later", Preference.More);

    public static Criterion Cohort { get; } = new("cohort", "Size of the cohort", "How many degrees it awarded in the newest year", Preference.More);

    public static Criterion Trend { get; } = new("trend", "Growth of the cohort", "How fast its awards grew", Preference.More);

    public static Criterion Debt { get; } = new("debt", "Debt of graduates", "What its borrowers owed at the end", Preference.Less);

    public static Criterion Research { get; } = new("research", "Research in my areas", "How much the institution publishes in my areas", Preference.More);

    public static Criterion PriceLevel { get; } = new("price-level", "Price level", "How expensive life is there", Preference.Less);

    public static Criterion Distance { get; } = new("distance", "Distance", "How far it is from my place", Preference.Less);

    public static Criterion Stem { get; } = new("stem", "STEM status", "Whether its CIP code is on the STEM list", Preference.More, ZeroToOne);

    public static Criterion Modality { get; } = new("modality", "Way of teaching", "Whether it is taught the way I can study", Preference.More, ZeroToOne);

    public static Criterion Focus { get; } = new("focus", "Fits my goal", "How well its focus and degree type match my goal", Preference.More, ZeroToOne);

    public static Criterion Return { get; } = new("return", "Return to me", "What it brings me over the years beyond staying as I am, in the middle", Preference.More);

    public static Criterion ReturnRisk { get; } = new("return-risk", "Chance of a loss", "How likely it leaves me worse off than staying as I am", Preference.Less, ZeroToOne);

    public static IReadOnlyList<Criterion> All { get; } =
    [
        Cost, WholeCost, EarningsAfterOneYear, EarningsAfterFiveYears, Cohort, Trend, Debt, Research, PriceLevel, Distance, Stem, Modality, Focus, Return, ReturnRisk,
    ];

    public static Criterion? Find(string id) => All.FirstOrDefault(c => c.Id == id);
}
