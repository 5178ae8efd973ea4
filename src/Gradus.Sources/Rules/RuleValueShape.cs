using Gradus.People;
using Gradus.Rules;
using Gradus.Sources.Curated;
using Gradus.Sources.Yaml;

namespace Gradus.Sources.Rules;

/// <summary>A dated value, once it is known how its rule treats an amount on a boundary.</summary>
internal delegate DatedValue ValueOf(BoundaryBand? boundary);

/// <summary>One dated value of a rule: a number, flag, day or scale, or one for each filing status.</summary>
internal static class RuleValueShape
{
    /// <summary>Larger than any amount, count or percentage a rule may hold.</summary>
    private const decimal Most = 100_000_000;

    private static readonly FileShape<decimal> Amount = FileShapes.Number(0, Most);

    private static readonly FileShape<Placed<IReadOnlyList<Band>>> Bands = FileShapes.List(
        FileShapes.Group<Band>(keys =>
        {
            Key<decimal?> upTo = keys.Required("upTo", "Where the band ends; null for the last", Amount.OrNothing());
            Key<decimal> value = keys.Required("value", "What holds in it", Amount);
            return found => new Band(upTo.In(found), value.In(found));
        }),
        1,
        40).Placed();

    public static FileShape<ValueOf> Shape { get; } = FileShapes.Group<ValueOf>(keys =>
    {
        Key<DateOnly> from = keys.Required("from", "First day on which it holds", RuleShapes.Day);
        Key<DateOnly?> to = keys.OptionalValue("to", "Last day on which it holds; absent where no end is known", RuleShapes.Day);
        Key<Func<BoundaryBand?, RuleValue>?>[] kinds =
        [
            keys.Optional("number", "A number", Plain(Amount, number => new NumberValue(number))),
            keys.Optional("flag", "Yes or no", Plain(FileShapes.Flag(), flag => new FlagValue(flag))),
            keys.Optional("day", "A day", Plain(RuleShapes.Day, day => new DayValue(day))),
            keys.Optional("scale", "Bands", Bands.As<Func<BoundaryBand?, RuleValue>>(bands => boundary => ScaleOf(bands, boundary))),
            keys.Optional("byFiling", "A number for each filing status", Plain(ByFiling(Amount.OrNothing()), values => new FilingValue(
                values.Where(v => v.Value is not null).ToDictionary(v => v.Key, v => (RuleValue)new NumberValue(v.Value!.Value))))),
            keys.Optional("scalesByFiling", "Bands for each filing status", ByFiling(Bands).As<Func<BoundaryBand?, RuleValue>>(scales => boundary => new FilingValue(
                scales.ToDictionary(s => s.Key, s => (RuleValue)ScaleOf(s.Value, boundary))))),
        ];
        Key<string> reference = keys.Required("reference", "The provision, as it is cited", RuleShapes.Sentence);
        Key<string> source = keys.Required("source", "Where it can be read", CuratedShapes.SecureAddress);
        Key<Authority> saidBy = keys.Required("saidBy", "Who says it", FileShapes.Choice(RuleVocabulary.Authorities));
        Key<bool> confirmed = keys.Required("confirmed", "Whether it was read at the source itself", FileShapes.Flag());
        Key<string> read = keys.Required("read", "What was read, and when", RuleShapes.Sentence);
        return found =>
        {
            Key<Func<BoundaryBand?, RuleValue>?>[] given = [.. kinds.Where(kind => kind.IsIn(found))];
            if (given.Length != 1)
            {
                throw found.Error($"a value has exactly one of the keys {string.Join(", ", kinds.Select(k => k.Name))}; this one has {given.Length}.");
            }

            if (to.In(found) < from.In(found))
            {
                throw found.Error($"'to' ({to.In(found):yyyy-MM-dd}) lies before 'from' ({from.In(found):yyyy-MM-dd}).");
            }

            var cited = new RuleSource(reference.In(found), source.In(found), saidBy.In(found), confirmed.In(found), read.In(found));
            return cited is { Authority: Authority.Assumption, Confirmed: true }
                ? throw found.Error("an assumption cannot be confirmed; write 'confirmed: false'.")
                : boundary => new DatedValue(from.In(found), to.In(found), Value(found, given[0], boundary), cited);
        };
    });

    private static RuleValue Value(Found found, Key<Func<BoundaryBand?, RuleValue>?> kind, BoundaryBand? boundary) =>
        kind.Name is "scale" or "scalesByFiling" == boundary is null
            ? throw found.Error("a rule with a scale says in 'boundary' which band an amount exactly on a boundary belongs to; no other rule does.")
            : kind.In(found)!(boundary);

    private static FileShape<Func<BoundaryBand?, RuleValue>> Plain<T>(FileShape<T> shape, Func<T, RuleValue> make) =>
        shape.As<Func<BoundaryBand?, RuleValue>>(value => _ => make(value));

    private static ScaleValue ScaleOf(Placed<IReadOnlyList<Band>> bands, BoundaryBand? boundary)
    {
        try
        {
            return new ScaleValue(new Scale(bands.Value, boundary ?? BoundaryBand.Lower));
        }
        catch (ArgumentException error)
        {
            throw bands.Node.Error("bands are not in order: " + error.Message.Split(" (Parameter", 2)[0]);
        }
    }

    private static FileShape<IReadOnlyDictionary<FilingStatus, T>> ByFiling<T>(FileShape<T> value) => FileShapes.Group<IReadOnlyDictionary<FilingStatus, T>>(keys =>
    {
        (FilingStatus Status, Key<T> Key)[] statuses = [.. Vocabularies.FilingStatuses.Select(s => (s.Value, keys.Required(s.Key, char.ToUpperInvariant(s.Meaning[0]) + s.Meaning[1..], value)))];
        return found => statuses.ToDictionary(s => s.Status, s => s.Key.In(found));
    });
}
