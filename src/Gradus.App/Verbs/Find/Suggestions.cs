using System.Text.Json.Serialization;
using Gradus.App.Web;

namespace Gradus.App.Verbs.Find;

/// <summary><c>/suggest?q=</c>: names that begin with what was typed, for the search box.</summary>
public static class Suggestions
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/suggest", (string? q, SuggestionIndex index) =>
        Results.Json(new SuggestionAnswer(q ?? "", index.Find(q ?? "")), SuggestionJson.Default.SuggestionAnswer)).WithMetadata(new CachedAttribute(SameFor.Everybody));
}

/// <summary>What <c>/suggest</c> answers.</summary>
internal sealed record SuggestionAnswer(string Q, IReadOnlyList<Suggestion> Suggestions);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(SuggestionAnswer))]
internal sealed partial class SuggestionJson : JsonSerializerContext;
