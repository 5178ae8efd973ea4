using System.Text.Json.Nodes;
using Gradus.App.Asked;

namespace Gradus.App.Api;

/// <summary>An example of each verb's question, for its description.</summary>
public static class ApiExamples
{
    /// <summary>The parts of the verb's example, a new object each time.</summary>
    public static JsonObject Question(Verb verb) => JsonNode.Parse(verb.Example)!.AsObject();

    /// <summary>Somebody who asks, a new object each time.</summary>
    public static JsonObject Profile() => new()
    {
        ["residency"] = new JsonObject { ["state"] = "GA" },
        ["job"] = new JsonObject { ["salary"] = 95000, ["keepWorking"] = true },
        ["goal"] = new JsonObject { ["focus"] = new JsonArray("machine-learning") },
        ["study"] = new JsonObject { ["modality"] = new JsonArray("online") },
    };
}
