using Gradus.App.Questions;
using Gradus.App.Web;
using Gradus.Catalogs;

namespace Gradus.App.Verbs.Careers;

/// <summary>Careers as a CSV file, for the same reader and place.</summary>
public static class CareersDownloads
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet(CareersState.CsvPath, (HttpRequest request, Catalog catalog, Reader reader) =>
        AskedFile.Of(
            CareersQuestion.Whole,
            () =>
            {
                string of = CareersQuestion.OfPart.Read(GivenValues.From(request.Query), "");
                return CareersState.Read(request.Query, of.Length == 0 ? CareerName.All : CareerName.Find(of, catalog), catalog, reader);
            },
            state => state.Problems,
            state => Results.File(CareersCsv.Write(state.Answer), "text/csv; charset=utf-8", "gradus-careers.csv"))).WithMetadata(new PersonalAttribute());
}
