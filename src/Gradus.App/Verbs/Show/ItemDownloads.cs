using Gradus.App.Charts;
using Gradus.App.Figures;
using Gradus.App.Web;
using Gradus.Catalogs;
using Gradus.Programs;

namespace Gradus.App.Verbs.Show;

/// <summary>The numbers behind the charts of a program's page as CSV files.</summary>
public static class ItemDownloads
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/programs/{id}/{chart}.csv", (string id, string chart, Catalog catalog) =>
        catalog.FindItem(id) is { } item && ItemCharts.Find(catalog, item, chart) is { } found
            ? Results.File(found.Table.ToCsv(), "text/csv; charset=utf-8", $"gradus-{item.Id}-{found.Id}.csv")
            : Results.NotFound()).WithMetadata(new CachedAttribute(SameFor.Everybody));

    public static string Address(Item item, Chart chart) => $"{GuideLinks.Item(item.Id)}/{chart.Id}.csv";
}
