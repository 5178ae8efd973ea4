using System.Text;
using Gradus.App.Verbs.Shortlists;
using Gradus.App.Web;
using Gradus.Catalogs;

namespace Gradus.App.Verbs.Apply;

/// <summary>Applications as a table and as a calendar, for the same reader and the same question.</summary>
public static class ApplyDownloads
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        Map(routes, ApplyState.CsvPath, ApplyCsv.Write, "text/csv; charset=utf-8", "gradus-apply.csv");
        Map(routes, ApplyState.CalendarPath, answer => Encoding.UTF8.GetBytes(ApplyCalendar.Text(answer)), "text/calendar; charset=utf-8", "gradus-applications.ics");
    }

    private static void Map(IEndpointRouteBuilder routes, string path, Func<ApplyContract, byte[]> write, string type, string name) =>
        routes.MapGet(path, (HttpRequest request, Catalog catalog, Reader reader, RecentShortlists shortlists) =>
            AskedFile.Of(
                ApplyQuestion.Everything,
                () => ApplyState.Read(request.Query, catalog, reader, shortlists),
                state => state.Problems,
                state => Results.File(write(state.Answer), type, name))).WithMetadata(new PersonalAttribute());
}
