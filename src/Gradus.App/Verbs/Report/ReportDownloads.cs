using System.Text;
using Gradus.App.Asked;
using Gradus.App.Verbs.Shortlists;
using Gradus.App.Web;

namespace Gradus.App.Verbs.Report;

/// <summary>The report of a reader as a file. It is theirs: nobody keeps it on the way.</summary>
public static class ReportDownloads
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet(ReportState.FilePath, (HttpRequest request, AskedData data, Reader reader, RecentShortlists shortlists) =>
        AskedFile.Of(
            ReportQuestion.Everything,
            () => ReportState.Read(request.Query, data, reader),
            state => state.Problems,
            state => state.Answer(data, shortlists) is { } answer
                ? Results.File(Encoding.UTF8.GetBytes(ReportHtml.Of(answer)), "text/html; charset=utf-8", ReportFile.NameOf(answer.Contract.Profile))
                : Results.LocalRedirect(ReportState.Path))).WithMetadata(new PersonalAttribute());
}
