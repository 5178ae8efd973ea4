using Gradus.People;

namespace Gradus.Rules;

/// <summary>
/// The rules in force on one day. A value whose text ends earlier is carried forward and says so
/// (<see cref="RuleInForce.IsAssumedToContinue"/>); before its first value a rule is an error.
/// </summary>
public sealed class RuleSet(RuleBook book, DateOnly day)
{
    public RuleBook Book { get; } = book;

    public DateOnly Day { get; } = day;

    /// <exception cref="InputException">There is no such rule, or none yet on the day.</exception>
    public RuleInForce Get(string id)
    {
        Rule rule = Book.Find(id) ?? throw new InputException($"rules: there is no rule '{id}'.");
        return rule.At(Day) ?? throw new InputException(
            $"the rules that this guide knows ({id}) begin on {rule.Values[0].From:yyyy-MM-dd}; {Day:yyyy-MM-dd} lies before: give that day or a later one.");
    }

    /// <summary>The rule on the day; null where it does not exist yet.</summary>
    public RuleInForce? Find(string id) => Book.Find(id)?.At(Day);

    /// <summary>Reads values and keeps what was read, so that the answer can cite it.</summary>
    public RuleReading Read() => new(this);
}

/// <summary>Values read from one rule set, with the rules they came from.</summary>
public sealed class RuleReading(RuleSet rules)
{
    private readonly List<RuleInForce> _cited = [];

    /// <summary>What was read, in order, each rule once.</summary>
    public IReadOnlyList<RuleInForce> Cited => _cited;

    public decimal Number(string id) => As<NumberValue>(id, Of(id)).Number;

    /// <summary>A whole number, such as a count of months.</summary>
    public int Whole(string id) => decimal.ToInt32(Number(id));

    /// <summary>A value in percent as a fraction: 8.07 gives 0.0807.</summary>
    public decimal Fraction(string id) => Number(id) / 100;

    public bool Flag(string id) => As<FlagValue>(id, Of(id)).Holds;

    public DateOnly Day(string id) => As<DayValue>(id, Of(id)).Day;

    public Scale Scale(string id) => As<ScaleValue>(id, Of(id)).Scale;

    /// <summary>The number for a filing status; null where that status has no claim.</summary>
    public decimal? Number(string id, FilingStatus filing) => Of(id, filing) is { } value ? As<NumberValue>(id, value).Number : null;

    /// <summary>The scale for a filing status.</summary>
    /// <exception cref="InputException">The rule has no scale for it.</exception>
    public Scale Scale(string id, FilingStatus filing) => As<ScaleValue>(id, Of(id, filing)).Scale;

    /// <summary>The number where the rule exists on the day; null before its first value.</summary>
    public decimal? NumberIfAny(string id) => rules.Find(id) is null ? null : Number(id);

    private RuleValue Of(string id)
    {
        RuleInForce found = rules.Get(id);
        foreach (RuleInForce cited in _cited)
        {
            if (cited.Rule.Id == id)
            {
                return found.Dated.Value;
            }
        }

        _cited.Add(found);
        return found.Dated.Value;
    }

    private RuleValue? Of(string id, FilingStatus filing) => As<FilingValue>(id, Of(id)).ByStatus.GetValueOrDefault(filing);

    private static T As<T>(string id, RuleValue? value)
        where T : RuleValue => value as T ?? throw new InputException(
            $"rules: {id} should hold a {typeof(T).Name}; it holds {(value is null ? "nothing" : $"a {value.GetType().Name}")}.");
}
