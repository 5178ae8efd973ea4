using System.Text.Json;
using Gradus.App.Search;

namespace Gradus.App.Web;

/// <summary><c>/suggest?q=</c>: names that begin with what was typed, for the search box.</summary>
public static class Suggestions
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/suggest", (string? q, SuggestionIndex index) =>
        Results.Json(new { q = q ?? "", suggestions = index.Find(q ?? "") }, Json));
}
