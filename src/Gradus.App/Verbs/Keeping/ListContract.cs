using System.ComponentModel;
using Gradus.App.Contracts;
using Gradus.App.Figures;
using Gradus.App.Shell;
using Gradus.Catalogs;
using Gradus.Costs.Prices;
using Gradus.Keeping;
using Gradus.Programs;
using Gradus.Sources.Profiles;

namespace Gradus.App.Verbs.Keeping;

/// <summary>The answer of <c>gradus list</c> as other programs read it.</summary>
public sealed record ListContract(
    [Description("Version of the dataset")] string Dataset,
    [Description("Whose price is shown, in words")] string PriceFor,
    [Description("In the order in which they were kept")] IReadOnlyList<ListedItem> Kept,
    [Description("In the order in which they were dropped")] IReadOnlyList<ListedItem> Dropped,
    [Description("Identifiers that are kept or dropped but are not in this dataset")] IReadOnlyList<string> Gone,
    [Description("Items kept side by side under a name")] IReadOnlyList<ListedComparison> Comparisons,
    [Description("Neither kept nor dropped, but with a note, a figure of my own or an application; in the order of their identifiers")] IReadOnlyList<ListedItem> Noted)
{
    /// <exception cref="InputException">The profile that is kept does not fit this dataset.</exception>
    internal static ListContract Of(Catalog catalog, KeptWork work)
    {
        PriceTerms terms = Terms(catalog, work);
        return new ListContract(
            catalog.Version,
            Titles.Whose(terms),
            [.. work.Kept.Select(catalog.FindItem).OfType<Item>().Select(i => ListedItem.Of(catalog, i, terms, work))],
            [.. work.Dropped.Select(catalog.FindItem).OfType<Item>().Select(i => ListedItem.Of(catalog, i, terms, work))],
            [.. work.Choices.Select(c => c.Item).Where(id => catalog.FindItem(id) is null)],
            [.. work.Comparisons.Select(c => new ListedComparison(c.Name, c.Items))],
            [.. Undecided(work).Select(catalog.FindItem).OfType<Item>().Select(i => ListedItem.Of(catalog, i, terms, work))]);
    }

    /// <summary>Whose prices a list shows: those of the profile kept beside it, or of nobody in particular, and what was told.</summary>
    /// <exception cref="InputException">The profile that is kept does not fit this dataset.</exception>
    internal static PriceTerms Terms(Catalog catalog, KeptWork work)
    {
        PriceTerms terms = work.Profile is { } text ? ProfileReader.Parse("the kept profile", System.Text.Encoding.UTF8.GetBytes(text), catalog.Names()).PriceTerms() : PriceTerms.Unsaid;
        return terms with { Told = [.. ToldPrice.Of(work.Figures)] };
    }

    internal static IEnumerable<string> Undecided(KeptWork work) => work.Notes.Select(n => n.Item).Concat(work.Figures.Select(f => f.Item)).Concat(work.Applications.Select(a => a.Item))
        .Except(work.Choices.Select(c => c.Item), StringComparer.Ordinal)
        .Order(StringComparer.Ordinal);
}

/// <summary>A program or offering that a person decided about or wrote something beside.</summary>
public sealed record ListedItem(
    string Id,
    string Title,
    string Institution,
    string City,
    string State,
    [Description("Tuition and required fees of the whole degree, to the person")] FigureOf<decimal> TuitionToMe,
    [Description("The person's note; null for none")] string? Note,
    [Description("Figures that the person was told themselves")] IReadOnlyList<ListedFigure> OwnFigures)
{
    [Description("How far the application is; null where none is followed"), Words("considering", "preparing", "submitted", "admitted", "waitlisted", "refused", "deposit-paid", "declined")]
    public string? Application { get; init; }

    internal static ListedItem Of(Catalog catalog, Item item, PriceTerms terms, KeptWork work) => new(
        item.Id,
        item.Title,
        item.Institution.Name,
        item.City,
        item.Institution.State,
        FigureContract.Of(Pricing.Of(catalog, item, terms).Total),
        work.NoteOf(item.Id),
        [.. work.FiguresOf(item.Id).Select(f => new ListedFigure(f.Line, f.Amount, f.Told))])
    {
        Application = work.ApplicationOf(item.Id) is { } followed ? KeptApplication.WordOf(followed.Status) : null,
    };
}

/// <summary>A figure that a person was told themselves.</summary>
public sealed record ListedFigure([Description("A line of the cost, such as tuition, or a figure of its graduates, such as earnings-1yr")] string Line, [Description("US dollars, of a line of the cost for the whole degree; of cohort a number of degrees")] decimal Amount, [Description("Who says so; empty where not said")] string Told);

/// <summary>Items kept side by side.</summary>
public sealed record ListedComparison(string Name, [Description("Identifiers")] IReadOnlyList<string> Items);
