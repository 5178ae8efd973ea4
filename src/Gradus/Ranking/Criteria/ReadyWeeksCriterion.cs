using Gradus.People;
using Gradus.Programs;
using Gradus.Readiness;
using Gradus.Statistics;

namespace Gradus.Ranking.Criteria;

/// <summary>
/// How long until the person has what a program asks for. Its doubt reaches from what is known to be missing to what may be; of a program that names nothing, from no course
/// to what programs of its kind mostly ask for.
/// </summary>
public sealed class ReadyWeeksCriterion() : Criterion("ready-weeks", "Weeks until I am ready", "How many weeks of courses until I have what it asks for", Preference.Less)
{
    private static readonly Source Entry = new("Gradus", "what is asked for entry against what I bring", null, null);

    /// <summary>Only for who says that something was never studied: who names no gap is told what is asked for, and keeps the places.</summary>
    public override double StartingPoints => 10;

    public override double StartingPointsFor(Profile profile) => profile.Background.NamesAGap ? StartingPoints : 0;

    public override bool CanBeWeighed(Profile profile) => profile.Background != new Background();

    public override string WhyNothing => "no course is known to be missing, or none makes up what is";

    public override Func<Item, Figure<double>> For(CriterionGround ground) => item =>
    {
        if (ground.ReadyWeeks.Of(item) is not { } weeks)
        {
            return Figure<double>.Missing(FigureStatus.NotApplicable, Entry, "weeks");
        }

        return Figure<double>.Known(weeks.Likely, FigureKind.Estimated, Entry, "weeks")
            .WithSpread(weeks.Least == weeks.Most ? null : Spread.EquallyLikely("what is known to be missing, what is usual, and what may be missing", Values(weeks)));
    };

    /// <summary>Who never has it is never ready: a worse answer of a person must not raise a program's place.</summary>
    public override string? WorthNothing(Figure<double> missing) => missing.Status == FigureStatus.NotApplicable ? "something is asked that no course makes up" : null;

    /// <summary>The three as about as likely, each so often that eight of ten reach from the least to the most: between them lies no number of weeks that can be.</summary>
    private static double[] Values(WeeksUntilReady weeks) => [weeks.Least, weeks.Least, weeks.Likely, weeks.Likely, weeks.Likely, weeks.Most, weeks.Most];

    /// <summary>Who has everything has nothing against it.</summary>
    public override bool? Verdict(double measure) => measure == 0 ? true : null;

    public override string Ask => "Which of your prerequisites do you count as met by what I have, and may I make up the rest after admission?";

    public override string Text(Figure<double> measure) =>
        new WeeksUntilReady((int)(measure.Low ?? measure.Value), (int)measure.Value, (int)(measure.High ?? measure.Value)).Words;

    public override string Phrase(CriterionStanding standing) => standing.Measure is { Value: 0, Spread: null }
        ? "no course is missing of what it asks for"
        : $"{Text(standing.Measure)} of courses until I have what it asks for";
}
