using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Gradus.App.Questions;
using Gradus.App.Verbs.Bridge;
using Gradus.App.Verbs.Careers;
using Gradus.App.Verbs.Compare;
using Gradus.App.Verbs.Cost;
using Gradus.App.Verbs.Curricula;
using Gradus.App.Verbs.Find;
using Gradus.App.Verbs.Keeping;
using Gradus.App.Verbs.Learn;
using Gradus.App.Verbs.Loans;
using Gradus.App.Verbs.More;
using Gradus.App.Verbs.Outside;
using Gradus.App.Verbs.Plan;
using Gradus.App.Verbs.Rank;
using Gradus.App.Verbs.Ready;
using Gradus.App.Verbs.Return;
using Gradus.App.Verbs.SelfTest;
using Gradus.App.Verbs.Shortlists;
using Gradus.App.Verbs.Show;
using Gradus.App.Verbs.Types;

namespace Gradus.App.Verbs.Schema;

/// <summary>What can be asked of each verb, as JSON Schema (2020-12): the parts of its question as the members of an object.</summary>
public static class QuestionSchemas
{
    private const string Ending = "-question";

    private static readonly JsonSerializerOptions Layout = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The verbs that ask, with the parts of their questions.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<Parameter>> Verbs { get; } = new SortedDictionary<string, IReadOnlyList<Parameter>>(StringComparer.Ordinal)
    {
        ["bridge"] = BridgeQuestion.Whole,
        ["careers"] = CareersQuestion.Whole,
        ["compare"] = CompareQuestion.Whole,
        ["cost"] = CostQuestion.Whole,
        ["curriculum"] = CurriculumQuestion.Whole,
        ["drop"] = KeepingQuestions.Drop,
        ["figure"] = KeepingQuestions.Figure,
        ["find"] = FindQuestion.Whole,
        ["forget"] = KeepingQuestions.Forget,
        ["keep"] = KeepingQuestions.Keep,
        ["learn"] = LearnQuestion.Whole,
        ["loans"] = LoansParameters.All,
        ["more"] = MoreQuestion.Whole,
        ["note"] = KeepingQuestions.Note,
        ["outside"] = OutsideQuestion.Whole,
        ["plan"] = PlanQuestion.Whole,
        ["rank"] = RankQuestion.Whole,
        ["ready"] = ReadyQuestion.Whole,
        ["return"] = ReturnQuestion.Whole,
        ["shortlist"] = ShortlistQuestion.Whole,
        ["show"] = ShowQuestion.Whole,
        ["test"] = SelfTestQuestion.Whole,
        ["types"] = TypesQuestion.Whole,
    };

    public static IReadOnlyList<string> Names { get; } = [.. Verbs.Keys.Select(verb => verb + Ending)];

    /// <summary>The schema of a name, as text.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    public static string Of(string name)
    {
        string verb = name[..^Ending.Length];
        IReadOnlyList<Parameter> parts = Verbs[verb];
        var properties = new JsonObject();
        foreach (Parameter part in parts)
        {
            properties[part.Name] = part.Schema();
        }

        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = $"https://gradus.example/schemas/{name}.schema.json",
            ["title"] = $"What can be asked of gradus {verb}",
            ["type"] = "object",
            ["additionalProperties"] = false,
            ["properties"] = properties,
        };
        if (parts.Any(p => p.IsRequired))
        {
            schema["required"] = new JsonArray([.. parts.Where(p => p.IsRequired).Select(p => (JsonNode)p.Name)]);
        }

        return schema.ToJsonString(Layout) + "\n";
    }
}
