using Gradus.App.Contracts;
using Gradus.App.Questions;
using Gradus.App.Web;
using Gradus.Catalogs;

namespace Gradus.App.Verbs.Careers;

/// <summary>Careers as a CSV file, for the same reader and place.</summary>
public static class CareersDownloads
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet(CareersState.CsvPath, (HttpRequest request, Catalog catalog, Reader reader) =>
    {
        try
        {
            string of = CareersQuestion.OfPart.Read(GivenValues.From(request.Query), "");
            var state = CareersState.Read(request.Query, of.Length == 0 ? CareerName.All : CareerName.Find(of, catalog), catalog, reader);
            return state.Problems.Count > 0
                ? ProblemContract.Of(new InputException(state.Problems[0]), PageWords.Say(state.Problems[0], CareersQuestion.All)).Answer()
                : Results.File(CareersCsv.Write(state.Answer), "text/csv; charset=utf-8", "gradus-careers.csv");
        }
        catch (InputException problem)
        {
            return ProblemContract.Of(problem, PageWords.Say(problem, CareersQuestion.Whole)).Answer();
        }
    }).WithMetadata(new PersonalAttribute());
}
