using Gradus.App.Web;
using Gradus.Catalogs;

namespace Gradus.App.Verbs.Types;

/// <summary>Kinds of degree as a CSV file, for the same reader.</summary>
public static class TypesDownloads
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet(TypesState.CsvPath, (HttpRequest request, Catalog catalog, Reader reader, RecentTypes recent) =>
        AskedFile.Of(
            TypesQuestion.Whole,
            () => TypesState.Read(request.Query, catalog, reader, recent),
            state => state.Problems,
            state => Results.File(TypesCsv.Write(state.Answer), "text/csv; charset=utf-8", "gradus-types.csv"))).WithMetadata(new PersonalAttribute());
}
