using System.Text;
using Gradus.App.Contracts;
using Gradus.App.Web;
using Gradus.Catalogs;
using Gradus.Ledgers;
using Gradus.Rules;

namespace Gradus.App.Verbs.Plan;

/// <summary>The plan of a page as a file, for the same reader and the same wishes.</summary>
public static class PlanDownloads
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        foreach (string form in PlanExports.Forms)
        {
            routes.MapGet($"/plan/{{id}}/plan.{PlanExports.Ending(form)}", (string id, HttpRequest request, Catalog catalog, Reader reader, RuleBook rules) => Answer(form, id, request, catalog, reader, rules))
                .WithMetadata(new PersonalAttribute());
        }
    }

    private static IResult Answer(string form, string id, HttpRequest request, Catalog catalog, Reader reader, RuleBook rules)
    {
        if (catalog.FindItem(id) is not { Program: { } program } item || catalog.Degrees.Of(program) is not { } degree)
        {
            return Results.NotFound();
        }

        var problems = new List<Problem>();
        try
        {
            var state = PlanState.Read(request.Query, degree, problems, out _);
            if (problems.Count > 0)
            {
                return ProblemContract.Of(new InputException(problems[0]), PageWords.Say(problems[0], PlanQuestion.All)).Answer();
            }

            var answer = PlanAnswer.Of(new LedgerGround(catalog, rules, state.Person(reader)), item, degree, state.Question);
            var plan = PlanContract.Of(answer);
            byte[] file = form == "csv" ? PlanExports.Csv(plan) : Encoding.UTF8.GetBytes(PlanExports.Text(form, answer, plan));
            return Results.File(file, PlanExports.Type(form), $"gradus-{item.Id}-plan.{PlanExports.Ending(form)}");
        }
        catch (InputException problem)
        {
            return ProblemContract.Of(problem, PageWords.Say(problem, PlanQuestion.All)).Answer();
        }
    }
}
