using Gradus.App.Verbs.Shortlists;
using Gradus.App.Web;
using Gradus.Catalogs;

namespace Gradus.App.Verbs.Compare;

/// <summary>A comparison as a CSV file, for the same reader and the same degrees.</summary>
public static class CompareDownloads
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet(CompareState.CsvPath, (HttpRequest request, Catalog catalog, Reader reader, RecentShortlists shortlists) =>
    {
        var problems = new List<string>();
        var state = CompareState.Read(request.Query, catalog, reader, problems);
        return state.Items.Count < 2
            ? Results.NotFound()
            : Results.File(CompareRows.Csv(state.Answer(catalog, reader, problems, shortlists)), "text/csv; charset=utf-8", "gradus-compare.csv");
    }).WithMetadata(new PersonalAttribute());
}
