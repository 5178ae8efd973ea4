using System.Text.Json.Nodes;
using Gradus.People;
using Gradus.Ranking.Criteria;
using Gradus.Ranking.Weighing;
using Gradus.Sources.Forms;

namespace Gradus.Sources.Profiles;

/// <summary>The two ways to say what matters: weights, or an order.</summary>
internal static class ProfilePriorities
{
    private static readonly WeightShape Weight = new();

    /// <summary>Keys of criteria, each once.</summary>
    public static ListShape<string> Order { get; } = new(
        new KeyShape([.. KnownCriteria.All.Select(c => (c.Id, c.Meaning))], (ProfileCriteria.KeyWords, ProfileCriteria.KeyPattern, OwnCriterion.IsKey)),
        KnownCriteria.All.Count + ProfileCriteria.Most,
        key => key);

    /// <summary>A number for each criterion that counts, kept in the order of the criteria.</summary>
    public static GroupShape<ValueList<CriterionWeight>> Weights { get; } = WeightsShape();

    /// <summary>Weights and an order at once could contradict each other.</summary>
    public static void NotBoth(Profile profile, MappingNode node, string path, ProfileReading reading)
    {
        if (node.Find("weights") is { Value: MappingNode { Entries.Count: > 0 } } weights
            && node.Find("order") is { Value: SequenceNode { Items.Count: > 0 } } order)
        {
            Entry later = order.At.CompareTo(weights.At) > 0 ? order : weights;
            reading.Problems.Add(later.At, "weights and order are both given; keep one of them.");
        }
    }

    public static void NotBothInSchema(JsonObject schema) => schema["not"] = new JsonObject
    {
        ["required"] = new JsonArray("weights", "order"),
        ["properties"] = new JsonObject
        {
            ["weights"] = new JsonObject { ["type"] = "object", ["minProperties"] = 1 },
            ["order"] = new JsonObject { ["type"] = "array", ["minItems"] = 1 },
        },
    };

    private static GroupShape<ValueList<CriterionWeight>> WeightsShape()
    {
        GroupShape<ValueList<CriterionWeight>> shape = new([]);
        string[] order = [.. KnownCriteria.All.Select(c => c.Id)];
        foreach (Criterion criterion in KnownCriteria.All)
        {
            shape.WithValue(
                criterion.Id,
                criterion.Meaning,
                Weight,
                weights => WeightOf(weights, criterion.Id),
                (weights, weight) => [.. weights.Append(weight with { Criterion = criterion.Id }).OrderBy(w => Array.IndexOf(order, w.Criterion) is var at && at < 0 ? order.Length : at)]);
        }

        shape.WithOthers(
            ProfileCriteria.KeyPattern,
            OwnCriterion.IsKey,
            Weight,
            weights => weights.Where(w => OwnCriterion.IsKey(w.Criterion)).Select(w => (w.Criterion, w)),
            (weights, key, weight) => [.. weights, weight with { Criterion = key }]);
        return shape.Rule(SomeWeight, SomeWeightInSchema).Rule(RangesMeet);
    }

    private static CriterionWeight? WeightOf(ValueList<CriterionWeight> weights, string criterion)
    {
        foreach (CriterionWeight weight in weights)
        {
            if (weight.Criterion == criterion)
            {
                return weight;
            }
        }

        return null;
    }

    private static void SomeWeight(ValueList<CriterionWeight> weights, MappingNode node, string path, ProfileReading reading)
    {
        bool allNothing = node.Entries.All(e => e.Value is ScalarNode { Kind: ScalarKind.Null } || (Number.TryRead(e.Value, 100, "", out decimal weight) && weight == 0));
        if (node.Entries.Count > 0 && allNothing)
        {
            reading.Problems.Add(node.At, $"{path} are all 0; at least one must be above 0.");
        }
    }

    /// <summary>Ranges are percent of all weight, so some weights must meet all of them.</summary>
    private static void RangesMeet(ValueList<CriterionWeight> weights, MappingNode node, string path, ProfileReading reading)
    {
        if (!weights.Any(w => w.IsRange))
        {
            return;
        }

        try
        {
            RangedWeights.Of([.. weights.Where(w => w.High > 0).Select(w => (w.Criterion, (double)w.Low, (double)w.High))]);
        }
        catch (InputException error)
        {
            reading.Problems.Add(node.At, $"{path} ({error.Problem?.Value}): {error.Problem?.Allowed}");
        }
    }

    private static void SomeWeightInSchema(JsonObject schema) => schema["not"] = new JsonObject
    {
        ["type"] = "object",
        ["minProperties"] = 1,
        ["additionalProperties"] = new JsonObject { ["enum"] = new JsonArray(0, null) },
    };
}
