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
    public override Func<Item, Figure<double>> For(CriterionGround ground) => item =>
        values.TryGetValue(item.Id, out double value) || values.TryGetValue(item.Institution.Id.ToString(), out value)
            ? Figure<double>.Known(value, FigureKind.Own, source, unit)
            : Figure<double>.Missing(FigureStatus.NotCollected, source, unit);

    public override string Text(Figure<double> measure) => $"{CriterionWords.Number(measure.Value, "#,0.##")} {unit}";

    protected override string Phrase(CriterionStanding standing) => $"{Name.ToLowerInvariant()} {Text(standing.Measure)}";
}
