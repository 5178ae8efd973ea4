using Gradus.App.Contracts;
using Gradus.App.Web;
using Gradus.Catalogs;

namespace Gradus.App.Verbs.Types;

/// <summary>Kinds of degree as a CSV file, for the same reader.</summary>
public static class TypesDownloads
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet(TypesState.CsvPath, (HttpRequest request, Catalog catalog, Reader reader, RecentTypes recent) =>
    {
        try
        {
            var state = TypesState.Read(request.Query, catalog, reader, recent);
            return state.Problems.Count > 0
                ? ProblemContract.Of(new InputException(state.Problems[0]), PageWords.Say(state.Problems[0], TypesQuestion.Whole)).Answer()
                : Results.File(TypesCsv.Write(state.Answer), "text/csv; charset=utf-8", "gradus-types.csv");
        }
        catch (InputException problem)
        {
            return ProblemContract.Of(problem, PageWords.Say(problem, TypesQuestion.Whole)).Answer();
        }
    }).WithMetadata(new PersonalAttribute());
}
