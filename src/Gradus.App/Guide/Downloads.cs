using System.Text;
using Gradus.App.Charts;
using Gradus.App.Portraits;
using Gradus.App.Verbs.Cost;
using Gradus.App.Verbs.Data.Exports;
using Gradus.App.Verbs.Show;
using Gradus.App.Web;
using Gradus.App.Web.Pages.Fields;
using Gradus.Catalogs;
using Gradus.Costs.Prices;
using Gradus.Sources.Dataset;

namespace Gradus.App.Guide;

/// <summary>
/// Files that the guide hands out: the dataset table by table and whole, and the numbers behind each chart. Names come from
/// the tables' declaration and the list of charts; no part of an address ever becomes part of a path.
/// </summary>
public static class Downloads
{
    private const string Csv = "text/csv; charset=utf-8";

    /// <summary>Whole datasets made at a time, for all readers together.</summary>
    private static readonly SemaphoreSlim Making = new(2);

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/fields/core/{chart}.csv", (string chart, Catalog catalog, PortraitCache portraits) =>
            ChartFile(chart == "core-fields" ? OverviewCharts.CoreFields(catalog, portraits.Of) : SubjectCharts.Find(catalog, portraits.Core, chart), "core")).WithMetadata(new CachedAttribute(SameFor.Everybody));
        routes.MapGet("/fields/{cip}/{chart}.csv", (string cip, string chart, Catalog catalog, PortraitCache portraits) =>
            CipCode.TryParse(cip, out CipCode code) && catalog.FindField(code) is { } field
                ? ChartFile(SubjectCharts.Find(catalog, portraits.Of(field), chart), code.ToString())
                : Results.NotFound()).WithMetadata(new CachedAttribute(SameFor.Everybody));
        routes.MapGet("/degrees/{type}/{chart}.csv", (string type, string chart, Catalog catalog, PortraitCache portraits) =>
            catalog.FindDegreeType(type) is { } known
                ? ChartFile(SubjectCharts.Find(catalog, portraits.Of(known), chart), known.Id)
                : Results.NotFound()).WithMetadata(new CachedAttribute(SameFor.Everybody));

        routes.MapGet("/costs/{chart}.csv", (string chart, Catalog catalog, TuitionDistributions distributions) =>
            ChartFile(CostCharts.Find(catalog, distributions, chart), "costs")).WithMetadata(new CachedAttribute(SameFor.Everybody));

        RouteGroupBuilder data = routes.MapGroup("/data").AddEndpointFilter(OnlyTheVersionShown).WithMetadata(new CachedAttribute(SameFor.Everybody));
        data.MapGet("/datapackage.json", (DatasetFiles files) => Results.File(files.PackagePath, "application/json", PackageFile.FileName));
        data.MapGet("/tables/{name}.csv", (string name, DatasetFiles files) =>
            Find(files, name) is { } table ? Results.File(files.PathOf(table), Csv, table.FileName) : Results.NotFound());
        data.MapGet("/tables/{name}.json", (string name, DatasetFiles files, Catalog catalog) =>
            Find(files, name) is { } table ? JsonFile(files, table, catalog.Version) : Results.NotFound());
        data.MapGet("/tables/{name}" + ParquetExport.Ending, (string name, DatasetFiles files, Catalog catalog, CancellationToken cancellation) =>
            Find(files, name) is { } table ? MadeFile(path => ParquetExport.Write(files, table, catalog.Version, path), "application/vnd.apache.parquet", table.Name + ParquetExport.Ending, cancellation) : Task.FromResult(Results.NotFound()));
        data.MapGet("/programs.jsonld", (Catalog catalog, CancellationToken cancellation) => MadeFile(
            path =>
            {
                using FileStream to = File.Create(path);
                ProgramLinkedData.WriteAll(catalog, to);
            },
            "application/ld+json",
            "programs.jsonld",
            cancellation));
        data.MapGet("/metadata.json", (DatasetFiles files, Catalog catalog) => Text(DatasetDescriptions.Datasette(files, catalog.Version), "application/json", "metadata.json"));
        data.MapGet("/dataset.jsonld", (DatasetFiles files, Catalog catalog) => Text(DatasetDescriptions.LinkedData(files, catalog.Version), "application/ld+json", "dataset.jsonld"));
        data.MapGet("/CITATION.cff", (Catalog catalog) => Text(DatasetDescriptions.Citation(catalog.Version), "text/plain; charset=utf-8", "CITATION.cff"));
        data.MapGet("/gradus.zip", (DatasetFiles files, Catalog catalog, CancellationToken cancellation) =>
            MadeFile(path => ZipExport.Write(files, path), "application/zip", $"gradus-{catalog.Version}.zip", cancellation));
        data.MapGet("/gradus.sqlite", (DatasetFiles files, Catalog catalog, CancellationToken cancellation) =>
            MadeFile(path => SqliteExport.Write(files, catalog.Version, path), "application/vnd.sqlite3", $"gradus-{catalog.Version}.sqlite", cancellation));
    }

    private static Table? Find(DatasetFiles files, string name) => files.Tables.FirstOrDefault(t => t.Name == name);

    private static IResult ChartFile(Chart? chart, string about) => chart is null
        ? Results.NotFound()
        : Results.File(chart.Table.ToCsv(), Csv, $"gradus-{about}-{chart.Id}.csv");

    private static IResult Text(string text, string contentType, string name) => Results.File(Encoding.UTF8.GetBytes(text), contentType, name);

    private static IResult JsonFile(DatasetFiles files, Table table, string version)
    {
        var json = new MemoryStream();
        JsonExport.Write(files, table, version, json);
        return Results.File(json.ToArray(), "application/json", table.Name + ".json");
    }

    /// <summary>Makes a file in a folder of its own, and deletes it once it is sent.</summary>
    private static async Task<IResult> MadeFile(Action<string> make, string contentType, string name, CancellationToken cancellation)
    {
        await Making.WaitAsync(cancellation);
        DirectoryInfo folder = Directory.CreateTempSubdirectory("gradus-");
        try
        {
            string path = Path.Combine(folder.FullName, "download");
            make(path);
            return Results.File(new MemoryStream(await File.ReadAllBytesAsync(path, cancellation)), contentType, name);
        }
        finally
        {
            folder.Delete(recursive: true);
            Making.Release();
        }
    }

    /// <summary>Once the dataset on disk was replaced, its files are no longer those of the pages.</summary>
    private static async ValueTask<object?> OnlyTheVersionShown(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        IServiceProvider services = context.HttpContext.RequestServices;
        string now = services.GetRequiredService<DatasetFiles>().VersionNow();
        string shown = services.GetRequiredService<Catalog>().Version;
        return now == shown
            ? await next(context)
            : Results.Text($"The dataset on disk is now {now}; this guide was started with {shown}. Start it again to download the new one.\n", statusCode: StatusCodes.Status409Conflict);
    }
}
