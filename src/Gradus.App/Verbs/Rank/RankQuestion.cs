using System.Globalization;
using System.Text.Json.Nodes;
using Gradus.App.Questions;
using Gradus.App.Verbs.Shortlists;
using Gradus.People;
using Gradus.Ranking.Criteria;

namespace Gradus.App.Verbs.Rank;

/// <summary>What can be asked of an order, beside whose it is.</summary>
/// <param name="Weights">Weights in place of the profile's; none where none are given.</param>
/// <param name="Order">Criteria, the most important first, in place of the profile's weights; none where none are given.</param>
/// <param name="AnyWeights">True where only which criteria have a weight counts.</param>
/// <param name="Lifted">Keys of conditions that do not count.</param>
/// <param name="Draws">How often what is in doubt is drawn; null where that was not said.</param>
/// <param name="Seed">Of the draws.</param>
public sealed record RankQuestion(
    IReadOnlyList<CriterionWeight> Weights, IReadOnlyList<string> Order, bool AnyWeights, IReadOnlyList<string> Lifted, int? Draws, ulong Seed)
{
    /// <summary>Draws where nobody says how many.</summary>
    private const int UsualDraws = 10_000;

    /// <summary>The same for a list of more than <see cref="LongList"/>, where each takes as long as many of a short one.</summary>
    private const int UsualDrawsOfLong = 1_000;

    private const int LongList = 1_000;

    private const int LeastDraws = 100;

    private const int MostDraws = ushort.MaxValue;

    private const decimal MostWeight = 100;

    public static Parameter<CriterionWeight> WeightsPart { get; } = new(
        "weights", "How much each criterion counts: cost=40 cohort=10, or ranges of percent such as cost=20-45", "Weights", Weight, "cost", "cost=101", "cost=45-20", "no-such=10")
    {
        Hint = "KEY=NUMBER",
        IsMany = true,
        IsList = true,
        Most = 40,
        Form = () => new JsonObject { ["type"] = "string", ["pattern"] = "^[a-z0-9-]+=[0-9.]+(-[0-9.]+)?$" },
    };

    public static Parameter<string> OrderPart { get; } = new("order", "Only the order of the criteria, the most important first: cost research place", "Order", Key, "no-such-word")
    {
        Hint = "KEY",
        IsMany = true,
        IsList = true,
        Most = 40,
    };

    public static Parameter<bool> AnyPart { get; } = Parameters.Flag("any-weights", "Take every weight of the criteria that count for as likely", "Any weights");

    public static Parameter<int> DrawsPart { get; } = Parameters.Whole("draws", $"How often what is in doubt is drawn; {UsualDrawsOfLong} for a list of more than {LongList} where it is not said", "Draws", LeastDraws, MostDraws) with { Hint = "N", Usual = "10000" };

    public static Parameter<ulong> SeedPart { get; } = Parameters.Seed("Seed of the draws") with { Usual = "1" };

    /// <summary>Every part with the person, in the order of help.</summary>
    public static IReadOnlyList<Parameter> Whole { get; } = [SubjectParameters.Profile, WeightsPart, OrderPart, AnyPart, ShortlistQuestion.WithoutPart, DrawsPart, SeedPart];

    /// <exception cref="InputException">A part cannot be used, or two do not go together.</exception>
    public static RankQuestion Read(GivenValues given)
    {
        var question = new RankQuestion(
            WeightsPart.ReadAll(given),
            OrderPart.ReadAll(given),
            AnyPart.Read(given, false),
            ShortlistQuestion.Read(given).Lifted,
            DrawsPart.ReadOr(given),
            SeedPart.Read(given, Gradus.Ranking.Shortlist.DefaultSeed));
        if (question.Weights.Count > 0 && question.Order.Count > 0)
        {
            throw new InputException(new Problem(ProblemCode.Conflict, OrderPart.Name, null, "weights and order are both given; keep one of them."));
        }

        Once(question.Weights.Select(w => w.Criterion), WeightsPart.Name);
        Once(question.Order, OrderPart.Name);
        return question.Weights.Count == 0 || question.Weights.Any(w => w.High > 0) ? question
            : throw new InputException(new Problem(ProblemCode.NotAllowed, WeightsPart.Name, null, "all are 0; give at least one above 0."));
    }

    /// <summary>How often what is in doubt is drawn for a list of so many.</summary>
    public int DrawsFor(int entries) => Draws ?? (entries > LongList ? UsualDrawsOfLong : UsualDraws);

    /// <summary>The person with the weights or the order that were given here in place of their own.</summary>
    /// <exception cref="InputException">A criterion of the person's own is named that the profile does not have.</exception>
    public Profile Of(Profile person)
    {
        string[] known = [.. KnownCriteria.For(person).Select(c => c.Id)];
        foreach (string id in Weights.Select(w => w.Criterion).Concat(Order).Where(id => !known.Contains(id, StringComparer.Ordinal)))
        {
            throw Parameters.NotOneOf(Weights.Count > 0 ? WeightsPart.Name : OrderPart.Name, id, known);
        }

        return Weights.Count > 0 ? person with { Weights = [.. Weights.OrderBy(w => Array.IndexOf(known, w.Criterion))], Order = [] }
            : Order.Count > 0 ? person with { Weights = [], Order = [.. Order] }
            : person;
    }

    private static void Once(IEnumerable<string> keys, string part)
    {
        if (keys.GroupBy(k => k).FirstOrDefault(g => g.Count() > 1) is { } twice)
        {
            throw new InputException(new Problem(ProblemCode.Conflict, part, twice.Key, "it is named twice; name each criterion once."));
        }
    }

    private static CriterionWeight Weight(string text)
    {
        if (text.Split('=') is not [var key, var number])
        {
            throw Parameters.Refusal(ProblemCode.Malformed, "give a criterion and a number, such as cost=40 or cost=20-45.");
        }

        string id = Key(key);
        if (WrittenRange.TryRead(number, out decimal low, out decimal high))
        {
            return low <= high && high <= MostWeight ? CriterionWeight.Between(id, low, high)
                : throw Parameters.Refusal(ProblemCode.OutOfRange, "give the lower end of a range first, both from 0 to 100.");
        }

        return decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal weight) && weight <= MostWeight
            ? new CriterionWeight(id, weight)
            : throw Parameters.Refusal(ProblemCode.OutOfRange, "give 0 to 100, or a range of percent such as 20-45.");
    }

    private static string Key(string text) => KnownCriteria.Find(text) is not null || OwnCriterion.IsKey(text) ? text
        : throw Parameters.NotOneOf("", text, [.. KnownCriteria.All.Select(c => c.Id)]);
}
