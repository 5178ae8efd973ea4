using System.Globalization;
using Gradus.Rules;
using Gradus.Sources.Yaml;

namespace Gradus.Sources.Rules;

/// <summary>The rules of one file.</summary>
/// <param name="AsOf">Day on which they were read.</param>
/// <param name="Rules">In file order, each with its place.</param>
public sealed record RuleFile(DateOnly AsOf, IReadOnlyList<Placed<Rule>> Rules);

/// <summary>The form of the files under <c>data/rules</c>.</summary>
public static class RuleShapes
{
    /// <summary>A day YYYY-MM-DD that the calendar has.</summary>
    internal static FileShape<DateOnly> Day { get; } = FileShapes
        .Text(10, "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "a date such as \"2026-07-01\", in quotes or bare")
        .As((text, node, name) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
            ? day
            : throw node.Error($"{name} is '{text}'; there is no such day."));

    internal static FileShape<string> Sentence { get; } = FileShapes.Text(1000);

    public static FileShape<RuleFile> File { get; } = FileShapes.Group<RuleFile>(keys =>
    {
        Key<DateOnly> asOf = keys.Required("asOf", "Day on which the rules were read", Day);
        Key<RuleArea> area = keys.Required("area", "What they are about", FileShapes.Choice(RuleVocabulary.Areas));
        Key<IReadOnlyList<Placed<Func<RuleArea, Rule>>>> rules = keys.Required("rules", "The rules", FileShapes.List(OneRule().Placed(), 1, 200));
        return found => new RuleFile(asOf.In(found), [.. rules.In(found).Select(rule => rule.With(make => make(area.In(found))))]);
    });

    /// <summary>A rule, once its area is known.</summary>
    private static FileShape<Func<RuleArea, Rule>> OneRule() => FileShapes.Group<Func<RuleArea, Rule>>(keys =>
    {
        Key<string> id = keys.Required("id", "Key, by which the program asks for it", FileShapes.Text(80, "^[a-z0-9]+(-[a-z0-9]+)*$", "lower-case words joined by hyphens"));
        Key<string> title = keys.Required("title", "What it is", FileShapes.Text(200));
        Key<string> unit = keys.Required("unit", "Unit of its values", FileShapes.Text(60));
        Key<BoundaryBand?> boundary = keys.OptionalValue(
            "boundary", "The band of a scale that an amount exactly on a boundary belongs to", FileShapes.Choice("lower", "higher").As(word => word == "higher" ? BoundaryBand.Higher : BoundaryBand.Lower));
        Key<string?> note = keys.Optional("note", "What a careful reader should know", Sentence);
        Key<IReadOnlyList<Placed<ValueOf>>> values = keys.Required("values", "Its values, the earliest first, without a gap", FileShapes.List(RuleValueShape.Shape.Placed(), 1, 60));
        return found =>
        {
            List<DatedValue> dated = Dated(values.In(found), boundary.In(found));
            return area => new Rule(id.In(found), area, title.In(found), unit.In(found), note.In(found), dated);
        };
    });

    private static List<DatedValue> Dated(IReadOnlyList<Placed<ValueOf>> values, BoundaryBand? boundary)
    {
        var dated = new List<DatedValue>();
        foreach (Placed<ValueOf> value in values)
        {
            DatedValue next = value.Value(boundary);
            if (dated.Count > 0)
            {
                CheckFollows(dated[^1], next, value.Node);
            }

            dated.Add(next);
        }

        return dated;
    }

    private static void CheckFollows(DatedValue earlier, DatedValue later, FileNode at)
    {
        if (earlier.To is not { } end)
        {
            throw at.Error($"the value from {earlier.From:yyyy-MM-dd} needs a 'to', because another follows it.");
        }

        if (later.From != end.AddDays(1))
        {
            throw at.Error($"starts on {later.From:yyyy-MM-dd}; the value before it ends on {end:yyyy-MM-dd}, so it must start on the next day.");
        }

        if (later.Value.GetType() != earlier.Value.GetType())
        {
            throw at.Error("is of another kind than the value before it.");
        }
    }
}
