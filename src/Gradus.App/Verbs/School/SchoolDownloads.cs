using Gradus.App.Web;
using Gradus.Catalogs;

namespace Gradus.App.Verbs.School;

/// <summary>Schools as a CSV file, for the same reader.</summary>
public static class SchoolDownloads
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet(SchoolState.CsvPath, (HttpRequest request, Catalog catalog, Reader reader) =>
        AskedFile.Of(
            SchoolQuestion.Whole,
            () => SchoolState.Read(request.Query, catalog, reader),
            state => state.Problems,
            state => Results.File(SchoolCsv.Write(state.Answer), "text/csv; charset=utf-8", "gradus-school.csv"))).WithMetadata(new PersonalAttribute());
}
