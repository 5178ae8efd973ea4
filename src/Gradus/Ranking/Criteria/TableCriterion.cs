using Gradus.People;
using Gradus.Programs;

namespace Gradus.Ranking.Criteria;

/// <summary>A criterion that the person brings: a number for each item of a list of theirs. Items outside the list have no figure.</summary>
/// <param name="id">Its key; none of the guide's own.</param>
/// <param name="name">What the person calls it.</param>
/// <param name="question">What it answers.</param>
/// <param name="preference">Which direction is worth more.</param>
/// <param name="unit">The unit of its numbers.</param>
/// <param name="source">Where the list is from.</param>
/// <param name="values">A finite number by item identifier, or by UNITID for all items of an institution; the item's own comes first.</param>
public sealed class TableCriterion(
    string id, string name, string question, Preference preference, string unit, Source source, IReadOnlyDictionary<string, double> values)
    : Criterion(id, name, question, preference)
{
    /// <summary>From its smallest number to its largest; a short list has no outliers to leave out.</summary>
    public override Anchors? FixedAnchors => values.Count > 0 && values.Values.Min() < values.Values.Max() ? new Anchors(values.Values.Min(), values.Values.Max()) : null;

    /// <summary>As much as the cohort or the distance counts for somebody who gives no weights.</summary>
    public override double StartingPoints => 10;

    /// <summary>Who brings a list wants it to count.</summary>
    public override bool IsWished(Profile profile) => true;

    /// <summary>The criterion that a profile describes.</summary>
    public static TableCriterion Of(OwnCriterion own) => new(
        own.Id,
        own.Name,
        own.Question ?? own.Name,
        own.PrefersLess == true ? Preference.Less : Preference.More,
        own.Unit ?? "points",
        new Source(own.Source ?? "your own list", own.Name, null, null),
        own.Values.ToDictionary(v => v.Id, v => (double)v.Value, StringComparer.Ordinal));

    public override Func<Item, Figure<double>> For(CriterionGround ground) => item =>
        values.TryGetValue(item.Id, out double value) || values.TryGetValue(item.Institution.Id.ToString(), out value)
            ? Figure<double>.Known(value, FigureKind.Own, source, unit)
            : Figure<double>.Missing(FigureStatus.NotCollected, source, unit);

    public override bool IsGradual => true;

    public override string Ask => $"What is the number for: {Name}? Your list has none for it.";

    public override string Text(Figure<double> measure) => $"{CriterionWords.Number(measure.Value, "#,0.##")} {unit}";

    public override string Phrase(CriterionStanding standing) => $"{Name.ToLowerInvariant()} {Text(standing.Measure)}";
}
