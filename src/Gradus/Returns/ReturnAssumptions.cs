using System.Globalization;
using Gradus.Earnings;
using Gradus.People;
using Gradus.Rules;

namespace Gradus.Returns;

/// <summary>
/// The numbers of one person's return: what the person gave, first on the question, then in the profile, and the guide's
/// default for the rest. Keeps what was read, so that an answer can show all of it.
/// </summary>
/// <remarks>Not safe to share between threads.</remarks>
public sealed class ReturnAssumptions
{
    private readonly RuleSet _rules;
    private readonly ConsumerPrices _prices;
    private readonly IReadOnlyDictionary<string, double> _given;
    private readonly Dictionary<string, ReturnAssumption> _used = new(StringComparer.Ordinal);

    /// <param name="rules">The rules of the day that study starts.</param>
    /// <param name="prices">They turn dollars of earlier years into those of the newest.</param>
    /// <param name="profile">Its assumptions replace defaults.</param>
    /// <param name="given">Values by key, in the units of the rules; they replace all else.</param>
    /// <exception cref="InputException">A key is not known, or a value is out of bounds.</exception>
    public ReturnAssumptions(RuleSet rules, ConsumerPrices prices, Profile profile, IReadOnlyDictionary<string, double>? given = null)
    {
        _rules = rules;
        _prices = prices;
        var all = new Dictionary<string, double>(StringComparer.Ordinal);
        AddOwn(all, AssumptionKeys.DiscountRate, (double?)profile.Assumptions.DiscountRate * 100);
        AddOwn(all, AssumptionKeys.HorizonYears, profile.Assumptions.HorizonYears);
        foreach ((string key, double value) in given ?? new Dictionary<string, double>(StringComparer.Ordinal))
        {
            Check(key, value);
            all[key] = value;
        }

        _given = all;
    }

    private ReturnAssumptions(RuleSet rules, ConsumerPrices prices, IReadOnlyDictionary<string, double> given)
    {
        _rules = rules;
        _prices = prices;
        _given = given;
    }

    /// <summary>What was read or noted, in the order of <see cref="AssumptionKeys.All"/>.</summary>
    public IReadOnlyList<ReturnAssumption> Used =>
        [.. AssumptionKeys.All.Where(b => _used.ContainsKey(b.Key)).Select(b => _used[b.Key])];

    /// <summary>The same with one value changed; nothing read yet. Bounds are not checked: a question may look beyond them.</summary>
    public ReturnAssumptions With(string key, double value) =>
        new(_rules, _prices, new Dictionary<string, double>(_given, StringComparer.Ordinal) { [key] = value });

    /// <summary>A value that has a default.</summary>
    public double this[string key]
    {
        get
        {
            if (!_used.TryGetValue(key, out ReturnAssumption? used))
            {
                RuleInForce rule = _rules.Get(AssumptionKeys.RulePrefix + key);
                bool own = _given.TryGetValue(key, out double value);
                used = new ReturnAssumption(key, rule.Rule.Title, own ? value : (double)((NumberValue)rule.Dated.Value).Number, rule.Rule.Unit, own, rule, rule.Rule.Note);
                _used.Add(key, used);
            }

            return used.Value;
        }
    }

    /// <summary>A value in percent as a fraction.</summary>
    public double Share(string key) => this[key] / 100;

    /// <summary>The person's own value of something that the data give otherwise; null when not given.</summary>
    public double? Own(string key) => _given.TryGetValue(key, out double value) ? value : null;

    /// <summary>Keeps a value that the data, or the person in their place, gave.</summary>
    public void Note(string key, string title, double value, string unit, bool own, string? note) =>
        _used[key] = new ReturnAssumption(key, title, value, unit, own, null, note);

    /// <summary>The factor from dollars of a year to those of the newest year of the price index.</summary>
    /// <exception cref="InputException">The index of either year is not in the dataset.</exception>
    public double PriceFactor(int fromYear) => _prices.Factor(fromYear, DollarsOf)
        ?? throw new InputException(string.Create(CultureInfo.InvariantCulture, $"tables/consumer_prices.csv: there is no yearly average of {fromYear} or of {DollarsOf}, so dollars of {fromYear} cannot be compared."));

    /// <summary>The year whose dollars every amount is in.</summary>
    public int DollarsOf => _prices.Newest ?? _rules.Day.Year;

    /// <summary>Who publishes the price index.</summary>
    public Source PricesFrom => _prices.Source;

    /// <exception cref="InputException">The key is not known, or the value is out of bounds.</exception>
    public static void Check(string key, double value)
    {
        if (!AssumptionKeys.IsKnown(key))
        {
            string near = Nearest.To(key, AssumptionKeys.All.Select(b => b.Key), 1) is [string one] ? $" Did you mean {one}?" : "";
            throw new InputException(new Problem(ProblemCode.NotFound, key, null, $"there is no such assumption.{near} There are: {string.Join(", ", AssumptionKeys.All.Select(b => b.Key))}.")
            {
                Sentence = $"There is no assumption '{key}'.{near} There are: {string.Join(", ", AssumptionKeys.All.Select(b => b.Key))}.",
            });
        }

        AssumptionBounds bounds = AssumptionKeys.All.First(b => b.Key == key);
        if (!double.IsFinite(value) || value < bounds.Least || value > bounds.Most)
        {
            throw new InputException(new Problem(
                ProblemCode.OutOfRange, key, value.ToString(CultureInfo.InvariantCulture), string.Create(CultureInfo.InvariantCulture, $"give {bounds.Least:#,0.##} to {bounds.Most:#,0.##}.")));
        }
    }

    private static void AddOwn(Dictionary<string, double> all, string key, double? value)
    {
        if (value is { } own)
        {
            all[key] = own;
        }
    }
}
