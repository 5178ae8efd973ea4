using Gradus.App.Figures;
using Gradus.App.Web;
using Gradus.Catalogs;
using Gradus.Curricula;

namespace Gradus.App.Verbs.Curricula;

/// <summary>The numbers behind the chart of a curriculum as a CSV file.</summary>
public static class CurriculumDownloads
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/curriculum/{id}/areas.csv", (string id, Catalog catalog, CatalogCurricula curricula) =>
        catalog.FindItem(id) is { Program: { } program } item && BesideContract.Of(catalog, curricula, program) is { } beside
            ? Results.File(CurriculumCharts.Beside(beside).Table.ToCsv(), "text/csv; charset=utf-8", $"gradus-{item.Id}-areas.csv")
            : Results.NotFound()).WithMetadata(new CachedAttribute(SameFor.Everybody));

    public static string Address(string id) => $"{GuideLinks.Curriculum(id)}/areas.csv";
}
