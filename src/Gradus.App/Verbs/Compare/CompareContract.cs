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

    [Description("In what they differ and in what hardly, in one sentence")]
    public string Finding { get; init; } = "";

    [Description("What can be drawn: what a person would rather have less or more of first, and there what tells most pairs apart")]
    public IReadOnlyList<ComparedMeasure> Measures { get; init; } = [];

    [Description("What the person's standing in the United States means for study; null where nothing has to be said")]
    public StandingContract? Standing { get; init; }

    [Description("What an adviser would say first")]
    public IReadOnlyList<string> Advice { get; init; } = [];

    [Description("Whose whole cost and return are in it; null where nobody said who they are")]
    public ComparedPerson? Person { get; init; }

    [Description("Where each stands on the person's list, by place; empty where that was not asked for")]
    public IReadOnlyList<ComparedOrder> Order { get; init; } = [];

    public static CompareContract Of(Catalog catalog, Comparison comparison, PriceTerms terms)
    {
        IReadOnlyList<ComparedMeasure> measures = CompareMeasures.Of(catalog, comparison, terms);
        return new CompareContract(
            catalog.Version,
            [.. comparison.Items.Select(item => ItemContract.Of(catalog, item))],
            [.. comparison.Rows.Select(row => new ComparedRow(row.Group, row.Name, row.Differs, row.Cells, row.Origin) { CellOrigins = row.CellOrigins })])
        {
            PriceFor = Titles.Whose(terms),
            Finding = CompareFinding.Of(measures, comparison.Items.Count),
            Measures = measures,
            Standing = StandingContract.Of(catalog, comparison.Person?.Profile),
            Advice = comparison.Person?.Profile is { } profile && Readiness.Advice.OfDegree(profile, null) is { } degree ? [degree] : [],
            Person = comparison.Person is { } person ? ComparedPerson.Of(person) : null,
        };
    }
}

/// <summary>One thing in which they are compared.</summary>
public sealed record ComparedRow(
    string Group,
    string Name,
    bool Differs,
    [Description("One for each item, in their order")] IReadOnlyList<string> Cells,
    [Description("Whose figures they are")] string Origin)
{
    [Description("Kind and source of each cell's figure; empty where cells have none of their own")]
    public IReadOnlyList<string> CellOrigins { get; init; } = [];
}

/// <summary>One thing that is a number for each of them.</summary>
public sealed record ComparedMeasure(
    [Description("Stable")] string Key,
    string Name,
    [Words("USD", "degrees", "months", "credits")] string Unit,
    [Description("Which of it a person would rather have"), Words("less", "more", "neither")] string Favours,
    [Description("Share of the pairs whose ranges lie apart"), Least(0, 1)] double Apart,
    [Description("The row that says the same in words")] string Row,
    [Description("One for each item, in their order")] IReadOnlyList<ComparedFigure> Cells)
{
    /// <summary>True where it is known of at least half of them.</summary>
    public bool IsMostlyKnown() => 2 * Cells.Count(c => c.Value is not null) >= Cells.Count;

    /// <summary>False where all are the same, or none is known.</summary>
    public bool Differs() => Cells.Select(c => (c.Value, c.Low, c.High)).Distinct().Count() > 1;
}

/// <summary>One number of one of them.</summary>
public sealed record ComparedFigure(
    [Description("The middle; null where it is not known")] double? Value,
    [Description("The 10th percentile of what it could be; the value itself where it is firm")] double? Low,
    [Description("The 90th percentile of what it could be; the value itself where it is firm")] double? High,
    [Description("True where it is the degree's own and not old")] bool Own,
    [Description("The same in words, with how far it can be relied on, or why it is missing")] string Said)
{
    [Description("True where a part of it is not known, so that it may be more")]
    public bool AtLeast { get; init; }
}

/// <summary>Whose whole cost and return are compared, and by what their shortlist goes.</summary>
public sealed record ComparedPerson(
    [Description("Name of the profile")] string? Profile,
    [Description("Years over which the return counts")] int Years,
    [Description("Year whose dollars the return is in")] int DollarsOf,
    [Description("What has to be said before a return can be worked out; null where nothing has")] string? Question,
    [Description("What counts for the person, the most first; a shortlist leaves out what tells none of its degrees apart, and shares that out")] IReadOnlyList<ComparedWeight> Weights)
{
    internal static ComparedPerson Of(PersonalFigures person) => new(
        person.Profile.Name,
        person.Ground.Basis.Horizon,
        person.Ground.Assumptions.DollarsOf,
        person.Ground.Question,
        [.. person.Weights.Select(w => new ComparedWeight(w.Criterion.Id, w.Criterion.Name, Math.Round(w.Weight, 9)))]);
}

/// <summary>How much a criterion counts.</summary>
public sealed record ComparedWeight([Description("Its key")] string Criterion, string Name, [Description("A fraction of 1"), Least(0, 1)] double Weight);
