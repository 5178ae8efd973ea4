using System.ComponentModel;
using Gradus.App.Contracts;
using Gradus.Catalogs;
using Gradus.Programs;

namespace Gradus.App.Verbs.Find;

/// <summary>The answer of <c>gradus find --from</c> as other programs read it.</summary>
public sealed record SchoolListContract(
    [Description("Version of the dataset")] string Dataset,
    IReadOnlyList<SchoolListRow> Rows)
{
    public static SchoolListContract Of(Catalog catalog, IReadOnlyList<SchoolMatch> matches) => new(catalog.Version, [.. matches.Select(SchoolListRow.Of)]);
}

/// <summary>One row of the list.</summary>
public sealed record SchoolListRow(
    [Description("As the spreadsheet numbers it"), Least(1)] int Row,
    [Description("As written")] string School,
    [Description("As written")] string Program,
    [Description("How sure it is what is meant"), Words("given", "found", "ask", "none")] string Standing,
    [Description("What is taken; null where nothing fits")] string? Id,
    [Description("The likeliest first")] IReadOnlyList<SchoolListItem> Candidates,
    [Description("What to look at")] string? Note)
{
    public static SchoolListRow Of(SchoolMatch match) => new(
        match.Row.Row, match.Row.School, match.Row.Program, match.Standing.ToString().ToLowerInvariant(), match.Item?.Id, [.. match.Items.Select(SchoolListItem.Of)], match.Note);
}

/// <summary>A degree that may be meant.</summary>
public sealed record SchoolListItem(string Id, string Title, string Institution)
{
    public static SchoolListItem Of(Item item) => new(item.Id, item.Title, item.Institution.Name);
}
