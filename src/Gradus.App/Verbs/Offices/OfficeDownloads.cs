using System.Text;
using Gradus.App.Web;
using Gradus.Workspace;
using Gradus.Workspace.Postgres;

namespace Gradus.App.Verbs.Offices;

/// <summary>What is kept of somebody who is signed in, as files.</summary>
public static class OfficeDownloads
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        // What they keep, for another guide to read; and every row of theirs, for themselves.
        MapFile(routes, OfficePaths.Export, "gradus-mine.json", (office, id) => PortableWorkspace.Write(office.Export(id, id)));
        MapFile(routes, OfficePaths.Everything, "gradus-everything.json", (office, id) => office.Everything(id, id));
    }

    private static void MapFile(IEndpointRouteBuilder routes, string path, string name, Func<Office, string, string> write) => routes.MapGet(path, (Visitor visitor, HttpContext context) =>
        visitor is { Office: { } office, Person: { } person }
            ? HeadRequests.Is(context) ? Results.Bytes([], "application/json") : Results.File(Encoding.UTF8.GetBytes(write(office, person.Id)), "application/json", name)
            : Results.NotFound()).WithMetadata(new PersonalAttribute());
}
