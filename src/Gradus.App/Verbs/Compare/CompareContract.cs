using System.ComponentModel;
using Gradus.App.Contracts;
using Gradus.App.Figures;
using Gradus.Catalogs;
using Gradus.Costs.Prices;

namespace Gradus.App.Verbs.Compare;

/// <summary>The answer of <c>gradus compare</c> as other programs read it: the items' identities, and rows with a text for each item.</summary>
public sealed record CompareContract(
    [Description("Version of the dataset")] string Dataset,
    IReadOnlyList<ItemContract> Items,
    IReadOnlyList<ComparedRow> Rows)
{
    [Description("Whose price it is, in words")]
    public string PriceFor { get; init; } = "";

    public static CompareContract Of(Catalog catalog, Comparison comparison, PriceTerms terms) => new(
        catalog.Version,
        [.. comparison.Items.Select(item => ItemContract.Of(catalog, item))],
        [.. comparison.Rows.Select(row => new ComparedRow(row.Group, row.Name, row.Differs, row.Cells, row.Origin))])
    {
        PriceFor = Titles.Whose(terms),
    };
}

/// <summary>One thing in which they are compared.</summary>
public sealed record ComparedRow(
    string Group,
    string Name,
    bool Differs,
    [Description("One for each item, in their order")] IReadOnlyList<string> Cells,
    [Description("Whose figures they are")] string Origin);
