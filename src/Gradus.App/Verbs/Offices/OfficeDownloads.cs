using System.Text;
using Gradus.App.Web;
using Gradus.Workspace;

namespace Gradus.App.Verbs.Offices;

/// <summary>Everything that somebody who is signed in keeps, as one file.</summary>
public static class OfficeDownloads
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet(OfficePaths.Export, (Visitor visitor, HttpContext context) =>
        visitor is { Office: { } office, Person: { } person }
            ? HeadRequests.Is(context) ? Results.Bytes([], "application/json") : Results.File(Encoding.UTF8.GetBytes(PortableWorkspace.Write(office.Export(person.Id, person.Id))), "application/json", "gradus-mine.json")
            : Results.NotFound()).WithMetadata(new PersonalAttribute());
}
