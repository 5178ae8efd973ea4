using System.Globalization;
using System.Text.Json.Nodes;
using Gradus.People;

namespace Gradus.App.Questions;

/// <summary>Makes the parts of questions, by what their values are.</summary>
public static class Parameters
{
    /// <summary>Where there is no bound, a comma before three digits groups thousands up to here.</summary>
    private const decimal MostMeant = 1_000_000_000;

    private static readonly string[] Yes = ["true", "1", "on", "yes"];

    private static readonly string[] No = ["false", "0", "off", "no"];

    /// <summary>Said or not.</summary>
    public static Parameter<bool> Flag(string name, string words, string label) => new FlagParameter(name, words, label);

    /// <summary>A number between bounds, both included; as people write it (<see cref="WrittenNumber"/>).</summary>
    /// <param name="name">See <see cref="Parameter.Name"/>.</param>
    /// <param name="words">See <see cref="Parameter.Words"/>.</param>
    /// <param name="label">See <see cref="Parameter.Label"/>.</param>
    /// <param name="least">The least it may be.</param>
    /// <param name="most">The most it may be; null for no bound.</param>
    public static Parameter<decimal> Number(string name, string words, string label, decimal least, decimal? most) => new(
        name, words, label, text => Between(text, least, most, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign), Outside(least, most))
    {
        Form = () => Bounds("number", least, most),
    };

    /// <summary>A number between bounds, both included, in steps of one half.</summary>
    /// <inheritdoc cref="Number"/>
    public static Parameter<decimal> Halves(string name, string words, string label, decimal least, decimal most) => new(
        name,
        words,
        label,
        text => Between(text, least, most, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign) is var value && value * 2 % 1 == 0
            ? value
            : throw Refusal(ProblemCode.Malformed, string.Create(CultureInfo.InvariantCulture, $"give a whole or a half, {least:0.#} to {most:0.#}: {decimal.Floor(value * 2) / 2:0.0} or {decimal.Ceiling(value * 2) / 2:0.0}.")),
        [.. Outside(least, most), "6.3"])
    {
        Form = () =>
        {
            JsonObject band = Bounds("number", least, most);
            band["multipleOf"] = 0.5m;
            return band;
        },
    };

    /// <summary>A percentage between bounds, both included; a small number without its sign, which may be meant as a fraction, is refused.</summary>
    /// <param name="name">See <see cref="Parameter.Name"/>.</param>
    /// <param name="words">See <see cref="Parameter.Words"/>.</param>
    /// <param name="label">See <see cref="Parameter.Label"/>.</param>
    /// <param name="least">Smallest allowed.</param>
    /// <param name="most">Largest allowed.</param>
    /// <param name="meant">The least that is taken without a sign, 0 apart.</param>
    public static Parameter<decimal> Percent(string name, string words, string label, decimal least, decimal most, decimal meant) => new(
        name,
        words,
        label,
        text => Between(text, least, most, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign) is var value && (value == 0 || value >= meant || text.EndsWith('%'))
            ? value
            : throw Refusal(ProblemCode.Malformed, string.Create(CultureInfo.InvariantCulture, $"give percent: {value * 100:0.##} for {value * 100:0.##} %; {value}% where that little is meant.")),
        Outside(least, most))
    {
        Form = () => Bounds("number", least, most),
    };

    /// <summary>A whole number between bounds, both included.</summary>
    /// <inheritdoc cref="Number"/>
    public static Parameter<int> Whole(string name, string words, string label, int least, int? most) => new(
        name, words, label, text => (int)Between(text, least, most ?? int.MaxValue, NumberStyles.AllowLeadingSign, most is null), Outside(least, most))
    {
        Form = () => Bounds("integer", least, most),
    };

    /// <summary>Dollars and cents between bounds.</summary>
    /// <param name="name">See <see cref="Parameter.Name"/>.</param>
    /// <param name="words">See <see cref="Parameter.Words"/>.</param>
    /// <param name="label">See <see cref="Parameter.Label"/>.</param>
    /// <param name="least">Smallest allowed.</param>
    /// <param name="most">Largest allowed; null for no limit.</param>
    /// <param name="period">Of what the amount is, "a year"; empty for what is of no period.</param>
    public static Parameter<decimal> Dollars(string name, string words, string label, decimal least, decimal? most, string period = "") => new(
        name,
        words,
        label,
        text => Between(text, least, most, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, period: period) is var amount && Cents.Cut(amount) == amount
            ? amount
            : throw Refusal(ProblemCode.Malformed, "give dollars and at most two digits of cents."),
        [.. Outside(least, most), "1.005"])
    {
        Form = () =>
        {
            JsonObject amount = Bounds("number", least, most);
            amount["multipleOf"] = 0.01m;
            return amount;
        },
    };

    /// <summary>The seed of draws.</summary>
    public static Parameter<ulong> Seed(string words) => new(
        "seed",
        words,
        "Seed",
        text => ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out ulong seed) ? seed : throw Refusal(ProblemCode.Malformed, "give a whole number of 0 or more."),
        "-1",
        "many")
    {
        Hint = "N",
        Form = () => Bounds("integer", 0, ulong.MaxValue),
    };

    /// <summary>One of a few words, in any case.</summary>
    /// <param name="name">See <see cref="Parameter.Name"/>.</param>
    /// <param name="words">See <see cref="Parameter.Words"/>.</param>
    /// <param name="label">See <see cref="Parameter.Label"/>.</param>
    /// <param name="values">Each word with what it means.</param>
    public static Parameter<T> Word<T>(string name, string words, string label, IReadOnlyList<(string Key, T Value)> values) => new(
        name, words, label, text => OneOf(text, values), "no-such-word")
    {
        Form = () => Choice(values.Select(v => v.Key)),
    };

    /// <summary>A word of a vocabulary, in any case; older words are taken too.</summary>
    /// <param name="name">See <see cref="Parameter.Name"/>.</param>
    /// <param name="words">See <see cref="Parameter.Words"/>.</param>
    /// <param name="label">See <see cref="Parameter.Label"/>.</param>
    /// <param name="vocabulary">What may be said.</param>
    public static Parameter<T> Word<T>(string name, string words, string label, Vocabulary<T> vocabulary)
        where T : struct, Enum => new(
        name,
        words,
        label,
        text => vocabulary.TryRead(text, out T value) ? value : OneOf(text, [.. vocabulary.Select(w => (w.Key, w.Value))]),
        "no-such-word")
        {
            Form = () => Choice(vocabulary.Keys),
        };

    /// <summary>Any text up to a length; what it names is looked up by the question.</summary>
    /// <param name="name">See <see cref="Parameter.Name"/>.</param>
    /// <param name="words">See <see cref="Parameter.Words"/>.</param>
    /// <param name="label">See <see cref="Parameter.Label"/>.</param>
    /// <param name="longest">Most characters.</param>
    /// <param name="refused">Values that the look-up refuses.</param>
    public static Parameter<string> Text(string name, string words, string label, int longest, params string[] refused) => new(
        name,
        words,
        label,
        text => text.Length <= longest ? text : throw Refusal(ProblemCode.OutOfRange, string.Create(CultureInfo.InvariantCulture, $"it has {text.Length} characters; at most {longest} are read.")),
        [.. refused, new string('x', longest + 1)])
    {
        Form = () => new JsonObject { ["type"] = "string", ["maxLength"] = longest },
    };

    /// <summary>The value, or null where none is given or it cannot be used and problems are gathered.</summary>
    /// <exception cref="InputException">It cannot be used, and problems are not gathered.</exception>
    public static T? ReadOr<T>(this Parameter<T> part, GivenValues given)
        where T : struct
    {
        IReadOnlyList<T> values = part.ReadAll(new GivenValues(name => [.. given.Of(name).TakeLast(1)], given));
        return values.Count > 0 ? values[0] : null;
    }

    /// <summary>A refusal of a value; the part of the question adds its name and what was given.</summary>
    internal static InputException Refusal(ProblemCode code, string allowed) => new(new Problem(code, "", null, allowed));

    /// <summary>A problem that names what is near among the words allowed.</summary>
    internal static InputException NotOneOf(string field, string text, IReadOnlyCollection<string> allowed)
    {
        string hint = Nearest.To(text, allowed, 1) is [string near] ? $" Did you mean {near}?" : "";
        return new InputException(new Problem(ProblemCode.NotAllowed, field, text, $"not one of {string.Join(", ", allowed)}.{hint}"));
    }

    private static JsonObject Bounds(string type, decimal least, decimal? most)
    {
        var schema = new JsonObject { ["type"] = type, ["minimum"] = least };
        if (most is { } bound)
        {
            schema["maximum"] = bound;
        }

        return schema;
    }

    private static JsonObject Choice(IEnumerable<string> words) => new() { ["type"] = "string", ["enum"] = new JsonArray([.. words.Select(w => (JsonNode)w)]) };

    private static T OneOf<T>(string text, IReadOnlyList<(string Key, T Value)> values)
    {
        foreach ((string key, T value) in values)
        {
            if (string.Equals(key, text, StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }
        }

        throw NotOneOf("", text, [.. values.Select(v => v.Key)]);
    }

    private static decimal Between(string text, decimal least, decimal? most, NumberStyles styles, bool unbounded = false, string period = "")
    {
        bool whole = !styles.HasFlag(NumberStyles.AllowDecimalPoint);
        string range = most is null || unbounded
            ? string.Create(CultureInfo.InvariantCulture, $"{least:#,0.##} or more")
            : string.Create(CultureInfo.InvariantCulture, $"{least:#,0.##} to {most:#,0.##}");
        if (!WrittenNumber.TryRead(text.TrimEnd('%'), most ?? MostMeant, period, out decimal value) || (whole && !decimal.IsInteger(value)))
        {
            throw Refusal(ProblemCode.Malformed, $"give a {(whole ? "whole " : "")}number, {range}{(period.Length > 0 ? $", {period} or a month" : "")}.");
        }

        return value >= least && value <= (most ?? decimal.MaxValue) ? value : throw Refusal(ProblemCode.OutOfRange, $"give {range}.");
    }

    private static string[] Outside(decimal least, decimal? most) =>
    [
        (least - 1).ToString(CultureInfo.InvariantCulture),
        .. most is { } bound ? new[] { (bound + 1).ToString(CultureInfo.InvariantCulture) } : [],
        "many",
    ];

    private sealed record FlagParameter : Parameter<bool>
    {
        public FlagParameter(string name, string words, string label)
            : base(
                name,
                words,
                label,
                text => Yes.Contains(text, StringComparer.OrdinalIgnoreCase) || (No.Contains(text, StringComparer.OrdinalIgnoreCase) ? false : throw Refusal(ProblemCode.NotAllowed, "give true or false.")),
                "perhaps") => Form = () => new JsonObject { ["type"] = "boolean", ["default"] = false };

        public override bool IsFlag => true;
    }
}
