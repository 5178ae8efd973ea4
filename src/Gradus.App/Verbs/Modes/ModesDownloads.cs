using Gradus.App.Contracts;
using Gradus.App.Web;
using Gradus.Catalogs;

namespace Gradus.App.Verbs.Modes;

/// <summary>Ways of studying as a CSV file, for the same reader.</summary>
public static class ModesDownloads
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet(ModesState.CsvPath, (HttpRequest request, Catalog catalog, Reader reader, RecentModes recent) =>
    {
        try
        {
            var state = ModesState.Read(request.Query, catalog, reader, recent);
            return state.Problems.Count > 0
                ? ProblemContract.Of(new InputException(state.Problems[0]), PageWords.Say(state.Problems[0], ModesQuestion.Everything)).Answer()
                : Results.File(ModesCsv.Write(state.Answer), "text/csv; charset=utf-8", "gradus-modes.csv");
        }
        catch (InputException problem)
        {
            return ProblemContract.Of(problem, PageWords.Say(problem, ModesQuestion.Everything)).Answer();
        }
    }).WithMetadata(new PersonalAttribute());
}
