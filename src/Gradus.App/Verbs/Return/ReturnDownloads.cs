using Gradus.App.Contracts;
using Gradus.App.Web;
using Gradus.Catalogs;
using Gradus.Returns;
using Gradus.Rules;

namespace Gradus.App.Verbs.Return;

/// <summary>The spread of a return as a CSV file, for the same reader and the same choices.</summary>
public static class ReturnDownloads
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/return/{id}/values.csv", (string id, HttpRequest request, Catalog catalog, Reader reader, RuleBook rules) =>
    {
        if (catalog.FindItem(id) is not { } item)
        {
            return Results.NotFound();
        }

        try
        {
            var state = ReturnState.Read(request.Query, out _);
            var ground = ReturnGround.Of(catalog, state.Person(reader), rules, state.Settings());
            return ReturnAnswer.Of(ground, item, state.Against) is { } answer
                ? Results.File(ReturnCharts.SpreadTable(answer).ToCsv(), "text/csv; charset=utf-8", $"gradus-{item.Id}-return.csv")
                : Results.NotFound();
        }
        catch (InputException problem)
        {
            return ProblemContract.Of(problem, PageWords.Say(problem)).Answer();
        }
    }).WithMetadata(new PersonalAttribute());
}
