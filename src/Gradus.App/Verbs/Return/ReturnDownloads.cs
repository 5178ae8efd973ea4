using Gradus.App.Charts;
using Gradus.App.Contracts;
using Gradus.App.Web;
using Gradus.Catalogs;
using Gradus.Returns;
using Gradus.Rules;

namespace Gradus.App.Verbs.Return;

/// <summary>The spread and the years of a return as CSV files, for the same reader and the same choices.</summary>
public static class ReturnDownloads
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/return/{id}/values.csv", (string id, HttpRequest request, Catalog catalog, Reader reader, RuleBook rules) =>
            Table(id, request, catalog, reader, rules, "return", ReturnCharts.SpreadTable)).WithMetadata(new PersonalAttribute());
        routes.MapGet("/return/{id}/years.csv", (string id, HttpRequest request, Catalog catalog, Reader reader, RuleBook rules) =>
            Table(id, request, catalog, reader, rules, "return-years", ReturnCharts.YearTable)).WithMetadata(new PersonalAttribute());
    }

    private static IResult Table(string id, HttpRequest request, Catalog catalog, Reader reader, RuleBook rules, string name, Func<ReturnContract, ChartTable> table)
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
                ? Results.File(table(ReturnContract.Of(answer)).ToCsv(), "text/csv; charset=utf-8", $"gradus-{item.Id}-{name}.csv")
                : Problem(ReturnAnswer.WhyNone(ground, item));
        }
        catch (InputException problem)
        {
            return ProblemContract.Of(problem, PageWords.Say(problem, ReturnQuestion.All)).Answer();
        }
    }

    private static IResult Problem(Problem missing) => ProblemContract.Of(new InputException(missing), PageWords.Say(missing, ReturnQuestion.All)).Answer();
}
