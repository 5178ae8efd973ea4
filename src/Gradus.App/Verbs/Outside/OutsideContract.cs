using System.ComponentModel;
using Gradus.App.Contracts;
using Gradus.App.Verbs.Find;
using Gradus.Catalogs;

namespace Gradus.App.Verbs.Outside;

/// <summary>The answer of <c>gradus outside</c> as other programs read it.</summary>
public sealed record OutsideContract(
    [Description("Version of the dataset")] string Dataset,
    [Description("Key of the criterion that the list becomes")] string Criterion,
    string Name,
    [Description("True for ranks, of which the smaller counts more")] bool PrefersLess,
    [Description("Rows that count: their name is sure and they have a number"), Least(0)] int Counted,
    [Description("In the list's order")] IReadOnlyList<OutsideRowContract> Rows,
    [Description("The criterion as a profile declares it, YAML")] string Declaration)
{
    internal static OutsideContract Of(Catalog catalog, OutsideList list) => new(
        catalog.Version,
        list.Criterion.Id,
        list.Criterion.Name,
        list.Criterion.PrefersLess == true,
        list.Counted,
        [.. list.Rows.Select(OutsideRowContract.Of)],
        OutsideWords.Declaration(list.Criterion));
}

/// <summary>One row of the list.</summary>
public sealed record OutsideRowContract(
    [Description("As the spreadsheet numbers it"), Least(1)] int Row,
    [Description("As written")] string School,
    [Description("As written")] string Program,
    [Description("As read; null where it is none")] decimal? Number,
    [Description("How sure it is what is meant"), Words("given", "found", "ask", "none")] string Standing,
    [Description("What the number counts for: a program, an offering, or by UNITID all of an institution; null where the row does not count")] string? Id,
    [Description("The likeliest first")] IReadOnlyList<SchoolListItem> Candidates,
    [Description("What to look at")] string? Note)
{
    internal static OutsideRowContract Of(OutsideRow row) => new(
        row.Match.Row.Row,
        row.Match.Row.School,
        row.Match.Row.Program,
        row.Number,
        row.Match.Standing.ToString().ToLowerInvariant(),
        row.Number is null ? null : row.Id,
        [.. row.Match.Items.Select(SchoolListItem.Of)],
        row.Note);
}
