using System.Text;
using Gradus.App.Contracts;
using Gradus.App.Web;
using Gradus.Catalogs;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Gradus.App.Verbs.Shortlists;

/// <summary>What belongs to the shortlist page but is no page: its buttons, its list alone, its exports.</summary>
public static class ShortlistEndpoints
{
    /// <summary>Where the form of the page goes: acts on the button and leads to the address of the new state.</summary>
    public const string ChangePath = "/shortlist/change";

    /// <summary>The list without the page around it, for the script.</summary>
    public const string ListPath = "/shortlist/list";

    public const string CsvPath = "/shortlist.csv";

    public const string MarkdownPath = "/shortlist.md";

    /// <summary>The numbers behind the pictures of the order.</summary>
    public const string OrderPath = "/shortlist/order.csv";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(ChangePath, (HttpContext context, Catalog catalog) =>
        {
            string? action = Action(context);
            if (action == ShortlistState.Own)
            {
                MovedWeights.Delete(context.Response);
            }

            bool condition = action?.Split(':')[0] is "lift" or "restore";
            string place = condition ? "#conditions"
                : action == "where" ? "#where" : action?.StartsWith("keep:", StringComparison.Ordinal) == true || action?.StartsWith("note:", StringComparison.Ordinal) == true
                ? "#" + Anchor(action[5..])
                : "#list";
            return Results.LocalRedirect(State(context, catalog).Address() + place);
        });
        routes.MapGet(ListPath, IResult (HttpContext context, Reader reader, Catalog catalog, RecentShortlists shortlists) =>
        {
            return ShortlistAnswer.Remembering(context, State(context, catalog), reader, catalog, shortlists, Action(context) == ShortlistState.Slide) is { } answer
                ? new RazorComponentResult<ShortlistList>(new { Answer = answer with { JustDropped = Dropped(context, catalog) } })
                : Results.NotFound();
        }).WithMetadata(new PersonalAttribute());
        routes.MapGet(CsvPath, (HttpContext context, Reader reader, Catalog catalog, RecentShortlists shortlists) => Export(
            context, reader, catalog, shortlists, answer => Results.File(ShortlistCsv.Of(answer, catalog), "text/csv; charset=utf-8", "shortlist.csv"))).WithMetadata(new PersonalAttribute());
        routes.MapGet(MarkdownPath, (HttpContext context, Reader reader, Catalog catalog, RecentShortlists shortlists) => Export(
            context, reader, catalog, shortlists, answer => Results.File(Encoding.UTF8.GetBytes(ShortlistMarkdown.Of(answer, catalog)), "text/markdown; charset=utf-8", "shortlist.md"))).WithMetadata(new PersonalAttribute());
        routes.MapGet(OrderPath, (HttpContext context, Reader reader, Catalog catalog, RecentShortlists shortlists) => Export(
            context, reader, catalog, shortlists, answer => Results.File(OrderTable.Csv(answer), "text/csv; charset=utf-8", "order.csv"))).WithMetadata(new PersonalAttribute());
    }

    /// <summary>The place on the page where an entry stands.</summary>
    public static string Anchor(string id) => "entry-" + Uri.EscapeDataString(id);

    private static ShortlistState State(HttpContext context, Catalog catalog) => ShortlistState.Of(context.Request.Query, catalog, []).After(Action(context));

    private static string? Action(HttpContext context) => context.Request.Query["do"].LastOrDefault();

    private static Programs.Item? Dropped(HttpContext context, Catalog catalog) => Action(context) is { } action && action.StartsWith("drop:", StringComparison.Ordinal) ? catalog.FindItem(action[5..]) : null;

    private static IResult Export(HttpContext context, Reader reader, Catalog catalog, RecentShortlists shortlists, Func<ShortlistAnswer, IResult> file)
    {
        try
        {
            return ShortlistAnswer.Of(ShortlistState.Of(context.Request.Query, catalog, null).After(Action(context)), reader, catalog, shortlists) is { } answer
                ? file(answer)
                : Results.LocalRedirect(ShortlistState.PagePath);
        }
        catch (InputException problem)
        {
            return ProblemContract.Of(problem, PageWords.Say(problem, ShortlistQuestion.All)).Answer();
        }
    }
}
