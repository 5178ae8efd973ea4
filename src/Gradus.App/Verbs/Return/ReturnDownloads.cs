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
            var state = ReturnState.Read(request.Query, null, out _);
            var ground = ReturnGround.Of(catalog, state.Person(reader), rules, state.Question.Settings);
            return ReturnAnswer.Of(ground, item, state.Question.Against) is { } answer
                ? Results.File(ReturnCharts.SpreadTable(ReturnContract.Of(answer)).ToCsv(), "text/csv; charset=utf-8", $"gradus-{item.Id}-return.csv")
                : Problem(ReturnAnswer.WhyNone(ground, item));
        }
        catch (InputException problem)
        {
            return ProblemContract.Of(problem, PageWords.Say(problem, ReturnQuestion.All)).Answer();
        }
    }).WithMetadata(new PersonalAttribute());

    private static IResult Problem(Problem missing) => ProblemContract.Of(new InputException(missing), PageWords.Say(missing, ReturnQuestion.All)).Answer();
}
