using System.Text.Json.Nodes;
using Gradus.People;
using Gradus.Sources.Forms;

namespace Gradus.Sources.Profiles;

/// <summary>The criteria that a person brings: declared in the profile, with their numbers in it or in a file beside it.</summary>
internal static class ProfileCriteria
{
    /// <summary>Most own criteria of one profile.</summary>
    public const int Most = 5;

    public const string KeyPattern = "^own-[a-z0-9-]{1,36}$";

    public const string KeyWords = "own-... as declared in criteria, in lower-case letters, digits and hyphens";

    /// <summary>Most numbers that stand in the profile itself; a file takes more.</summary>
    private const int MostInProfile = 1000;

    private static readonly GroupShape<OwnCriterion> One = new GroupShape<OwnCriterion>(new() { Id = "", Name = "" })
        .With("id", "Its key in weights and order", new KeyShape([], (KeyWords, KeyPattern, OwnCriterion.IsKey)), c => c.Id, (c, v) => c with { Id = v }).Required()
        .With("name", "What you call it", new TextShape(40), c => c.Name, (c, v) => c with { Name = v }).Required()
        .With("question", "What it answers", ProfileForms.Text, c => c.Question, (c, v) => c with { Question = v })
        .WithValue("prefersLess", "true: the smaller the number, the more it counts for a program", ProfileForms.Flag, c => c.PrefersLess, (c, v) => c with { PrefersLess = v })
        .With("unit", "What the numbers count; points where left out", new TextShape(20), c => c.Unit, (c, v) => c with { Unit = v })
        .With("source", "Where the numbers are from: it is shown beside them", ProfileForms.Text, c => c.Source, (c, v) => c with { Source = v })
        .With("file", "A CSV file with the columns id and value, by its path from the profile's folder; only where the profile is a file of this machine", new TextShape(300), c => c.File, (c, v) => c with { File = v })
        .With("values", "A number for each program, offering or, by UNITID, institution that you know one for; at least two differ", new MarksShape(MostInProfile), c => c.Values, (c, v) => c with { Values = v })
        .Rule(NumbersOnce, NumbersOnceInSchema);

    /// <summary>All of them, each with a key of its own.</summary>
    public static ListShape<OwnCriterion> All { get; } = new(One, Most, c => c.Id);

    /// <summary>Weights and order name only criteria that there are.</summary>
    public static void AreDeclared(Profile profile, MappingNode node, string path, ProfileReading reading)
    {
        HashSet<string> declared = [.. profile.Criteria.Select(c => c.Id)];
        IEnumerable<(Position At, string Where, string Key)> named =
        [
            .. (node.Find("weights")?.Value as MappingNode)?.Entries.Select(e => (e.At, "weights", e.Key)) ?? [],
            .. (node.Find("order")?.Value as SequenceNode)?.Items.OfType<ScalarNode>().Select(s => (s.At, "order", s.Text)) ?? [],
        ];
        foreach ((Position at, string where, string key) in named.Where(n => OwnCriterion.IsKey(n.Key) && !declared.Contains(n.Key)))
        {
            reading.Problems.Add(at, $"{where} names {Quoted.Of(key)}{NearestWord.Suggestion(key, declared)}; declare it under criteria first.");
        }
    }

    private static void NumbersOnce(OwnCriterion criterion, MappingNode node, string path, ProfileReading reading)
    {
        bool hasFile = criterion.File is not null;
        bool hasValues = node.Find("values") is { Value: not (ScalarNode { Kind: ScalarKind.Null } or MappingNode { Entries.Count: 0 }) };
        if (hasFile == hasValues)
        {
            reading.Problems.Add(node.At, $"{path} needs its numbers once: values in the profile, or a file beside it.");
        }
        else if (hasFile && !reading.MayNameFiles)
        {
            reading.Problems.Add(node.Find("file")!.At, $"{path}.file can be read only where the profile is a file of this machine; write the numbers as values.");
        }
    }

    private static void NumbersOnceInSchema(JsonObject schema) => schema["oneOf"] = new JsonArray(
        new JsonObject { ["required"] = new JsonArray("file"), ["properties"] = new JsonObject { ["file"] = new JsonObject { ["type"] = "string" }, ["values"] = new JsonObject { ["maxProperties"] = 0 } } },
        new JsonObject { ["required"] = new JsonArray("values"), ["properties"] = new JsonObject { ["values"] = new JsonObject { ["type"] = "object", ["minProperties"] = 1 }, ["file"] = new JsonObject { ["type"] = "null" } } });
}
