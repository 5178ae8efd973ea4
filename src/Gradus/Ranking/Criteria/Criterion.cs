using Gradus.People;
using Gradus.Programs;

namespace Gradus.Ranking.Criteria;

/// <summary>
/// A thing that candidates are compared on: what it asks, how an item measures up for a person, with how much doubt, and how
/// that is said. The criteria of this guide and those a person brings are of this one type.
/// </summary>
/// <param name="id">The key used in profiles and on the command line.</param>
/// <param name="name">What a reader calls it.</param>
/// <param name="question">What it answers, in one line.</param>
/// <param name="preference">Which direction is worth more.</param>
/// <remarks>Immutable and safe to share between threads.</remarks>
public abstract class Criterion(string id, string name, string question, Preference preference)
{
    /// <summary>From here on a share would be printed as all of them.</summary>
    private const double NearlyAll = 0.995;

    /// <summary>Anchors of measures that are fractions or yes and no.</summary>
    protected static readonly Anchors ZeroToOne = new(0, 1);

    public string Id => id;

    public string Name => name;

    public string Question => question;

    public Preference Preference => preference;

    /// <summary>Question and direction in one line.</summary>
    public string Meaning => $"{Question}; {(Preference == Preference.More ? "more" : "less")} counts for it";

    /// <summary>Anchors that do not depend on the data; null takes them from the data.</summary>
    public virtual Anchors? FixedAnchors => null;

    /// <summary>True for what is worked out under the law for every degree of the catalogue, which is done only once it is weighed.</summary>
    public virtual bool IsWorkedOut => false;

    /// <summary>True where a little more of it can be had, false for what is or is not so.</summary>
    public virtual bool IsGradual => FixedAnchors is null;

    /// <summary>What to ask the school where its figure is missing or in doubt: a question that a person can send as it is.</summary>
    public abstract string Ask { get; }

    /// <summary>What is said of a missing figure that makes an item worth nothing by itself, such as "never"; null where it may be anything, and its peers stand in for it.</summary>
    /// <param name="missing">A figure that is not known.</param>
    public virtual string? WorthNothing(Figure<double> missing) => null;

    /// <summary>Under which key a person keeps the answer to <see cref="Ask"/>, so that it counts; null where no one figure answers it.</summary>
    public virtual string? KeptAs => null;

    /// <summary>How many points it counts for somebody who gives no weights; see <see cref="DefaultWeights"/>. 0 where it only counts when asked for.</summary>
    public virtual double StartingPoints => 0;

    /// <summary>The same for one person: more where they ask for more of what only this criterion counts.</summary>
    public virtual double StartingPointsFor(Profile profile) => StartingPoints;

    /// <summary>True when it tells items apart for this person, once they choose to weigh it.</summary>
    public virtual bool CanBeWeighed(Profile profile) => true;

    /// <summary>True when the person wishes for something that only this criterion counts: it then counts also where their weights do not name it.</summary>
    public virtual bool IsWished(Profile profile) => false;

    /// <summary>Why it orders nothing where no item can be told from another by it, as the second half of a sentence.</summary>
    public virtual string WhyNothing => "nothing is known of it that tells one program from another";

    /// <summary>Why it orders nothing where all on a list measure the same, as the second half of a sentence.</summary>
    public virtual string WhySame(Figure<double> measure) => "it is the same for all that stand on the list";

    /// <summary>True when it counts for a person who says nothing of what counts.</summary>
    protected virtual bool CountsUnasked(Profile profile) => true;

    /// <summary>True when the profile gives ground for it; without a place, for example, nothing is near or far.</summary>
    public bool CountsFor(Profile profile) =>
        CanBeWeighed(profile) && (profile.Weights.Count > 0 || profile.Order.Count > 0 || CountsUnasked(profile));

    /// <summary>
    /// The measure of items for one person, in the criterion's own unit, with the values it could as well have where it is known
    /// not to be the item's own.
    /// </summary>
    public abstract Func<Item, Figure<double>> For(CriterionGround ground);

    /// <summary>
    /// What a measure says by itself, wherever others stand: true where it is never a reason against, false where it is never one for, null where only
    /// the comparison decides.
    /// </summary>
    public virtual bool? Verdict(double measure) => null;

    /// <summary>A known measure with its unit: "$9,900", "12 miles", "+8 % a year".</summary>
    public abstract string Text(Figure<double> measure);

    /// <summary>One reason in a line, for or against: what, and where it stands among all.</summary>
    public virtual string Sentence(CriterionStanding standing)
    {
        string place = standing.Worth == 0 ? "at or beyond the least favourable twentieth"
            : standing.Ahead >= NearlyAll ? "more favourable than nearly all"
            : $"more favourable than {CriterionWords.Percent(standing.Ahead)} %";
        return $"{Phrase(standing)}: {place}";
    }

    /// <summary>The measure in a phrase: "$9,900 median debt".</summary>
    public abstract string Phrase(CriterionStanding standing);
}

/// <summary>How an item stands on a criterion.</summary>
/// <param name="Measure">Its measure; known.</param>
/// <param name="Worth">The measure's worth from 0 to 1.</param>
/// <param name="Ahead">Share of the items with a figure that are worth less.</param>
/// <param name="IsGood">True when it lifts the item above an average one.</param>
public readonly record struct CriterionStanding(Figure<double> Measure, double Worth, double Ahead, bool IsGood);
