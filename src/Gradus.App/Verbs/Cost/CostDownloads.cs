using Gradus.App.Contracts;
using Gradus.App.Web;
using Gradus.Catalogs;
using Gradus.Ledgers;
using Gradus.Rules;

namespace Gradus.App.Verbs.Cost;

/// <summary>The lines of a cost page as a CSV file, for the same reader and the same choices.</summary>
public static class CostDownloads
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/cost/{id}/lines.csv", (string id, HttpRequest request, Catalog catalog, Reader reader, RuleBook rules) =>
    {
        if (catalog.FindItem(id) is not { } item)
        {
            return Results.NotFound();
        }

        var problems = new List<Problem>();
        var state = CostState.Read(request.Query, problems, out _);
        try
        {
            var answer = CostAnswer.Of(new LedgerGround(catalog, rules, state.Person(reader)), item, state.Question.Choices, withWays: false);
            return problems.Count > 0
                ? ProblemContract.Of(new InputException(problems[0]), PageWords.Say(problems[0], CostQuestion.All)).Answer()
                : Results.File(LedgerCharts.LinesTable(CostContract.Of(answer)).ToCsv(), "text/csv; charset=utf-8", $"gradus-{item.Id}-cost.csv");
        }
        catch (InputException problem)
        {
            return ProblemContract.Of(problem, PageWords.Say(problem, CostQuestion.All)).Answer();
        }
    }).WithMetadata(new PersonalAttribute());
}
