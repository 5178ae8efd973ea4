using Gradus.App.Web;
using Gradus.Catalogs;

namespace Gradus.App.Verbs.Modes;

/// <summary>Ways of studying as a CSV file, for the same reader.</summary>
public static class ModesDownloads
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet(ModesState.CsvPath, (HttpRequest request, Catalog catalog, Reader reader, RecentModes recent) =>
        AskedFile.Of(
            ModesQuestion.Everything,
            () => ModesState.Read(request.Query, catalog, reader, recent),
            state => state.Problems,
            state => Results.File(ModesCsv.Write(state.Answer), "text/csv; charset=utf-8", "gradus-modes.csv"))).WithMetadata(new PersonalAttribute());
}
