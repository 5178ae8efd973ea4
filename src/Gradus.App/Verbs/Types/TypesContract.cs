using System.ComponentModel;
using Gradus.App.Contracts;
using Gradus.App.Figures;
using Gradus.App.Verbs.Profiles;
using Gradus.Catalogs;
using Gradus.Costs.Prices;
using Gradus.People;
using Gradus.Prospects;

namespace Gradus.App.Verbs.Types;

/// <summary>The answer of <c>gradus types</c> as other programs read it: kinds of degree side by side, as measured, and for a person what speaks for and against each.</summary>
[Description("No kind is best: the order says which have degrees that meet what was said, which are named for a career aimed for, and which are nearest to the subject")]
public sealed record TypesContract(
    [Description("Version of the dataset")] string Dataset,
    [Description("What the order comes to, in a sentence")] string Finding,
    [Description("Whose prices")] string PricesFor,
    IReadOnlyList<TypesEntry> Types,
    [Description("What these figures cannot say, one sentence each")] IReadOnlyList<string> Limits)
{
    [Description("Name of the profile")]
    public string? Profile { get; init; }

    [Description("What the person may say so that more of it is about them; empty where enough is said")]
    public IReadOnlyList<string> Tell { get; init; } = [];

    [Description("What the person's standing in the United States means for study; null where nothing has to be said")]
    public StandingContract? Standing { get; init; }

    [Description("Fields of the profile that the answer does not use")]
    public IReadOnlyList<NotUsedContract> NotUsed { get; init; } = [];

    internal static TypesContract Of(Catalog catalog, IReadOnlyList<TypeFit> fits, TypesQuestion asked, Profile? person, PriceTerms terms)
    {
        TypesEntry[] entries = [.. fits.Where(f => asked.Types.Count == 0 || asked.Types.Contains(f.Type)).Select(f => TypesEntry.Of(f))];
        return new TypesContract(catalog.Version, TypesWording.Finding(entries, person), Titles.Whose(terms), entries, TypesWording.Limits(catalog))
        {
            Profile = person?.Name,
            Tell = TypesWording.Tell(person),
            NotUsed = person is null ? [] : Profiles.NotUsed.In(PersonalAnswer.Types, person),
            Standing = StandingContract.Of(catalog, person),
        };
    }

    /// <summary>The same of some kinds, in the same order.</summary>
    internal TypesContract Only(IReadOnlySet<string> types, Profile? person)
    {
        TypesEntry[] entries = [.. Types.Where(t => types.Contains(t.Id))];
        return this with { Types = entries, Finding = TypesWording.Finding(entries, person) };
    }
}

/// <summary>A kind of degree.</summary>
public sealed record TypesEntry(
    string Id,
    string Name,
    string Description,
    [Description("Named programs"), Least(0)] int Programs,
    [Description("Institutions with awards in codes that hold it"), Least(0)] int Offerings,
    [Description("Degrees counted below: named programs, and offerings counted as it without one"), Least(0)] int Degrees,
    TypesMeasures Measures,
    [Description("Measures known of few, whose middle says little")] IReadOnlyList<string> OfFew)
{
    [Description("How its degrees stand to all that the person said; null for nobody in particular")]
    public TypesMeets? Meets { get; init; }

    [Description("What speaks for it in this case, each with its count")]
    public IReadOnlyList<string> For { get; init; } = [];

    [Description("What speaks against it in this case, each with its count")]
    public IReadOnlyList<string> Against { get; init; } = [];

    [Description("What nobody says of most of its degrees")]
    public IReadOnlyList<string> Open { get; init; } = [];

    [Description("How sure that is, in a sentence; null for nobody in particular")]
    public string? Sure { get; init; }

    [Description("How near it is on average to what the person wants to study, 0 to 1; null where they did not say"), Least(0, 1)]
    public double? Nearness { get; init; }

    internal static TypesEntry Of(TypeFit fit) => new(
        fit.Type.Id, fit.Type.Name, fit.Type.Description, fit.Measures.Programs, fit.Measures.Offerings, fit.Measures.Items.Count, TypesMeasures.Of(fit.Measures), TypesWording.OfFew(fit.Measures))
    {
        Meets = fit.Meets is { } meets ? new TypesMeets(meets.Known, meets.May, meets.No) : null,
        For = TypesWording.For(fit),
        Against = TypesWording.Against(fit),
        Open = TypesWording.Open(fit),
        Sure = fit.Meets is null ? null : TypesWording.Sure(fit),
        Nearness = fit.Nearness is { } near ? Math.Round(near, 2) : null,
    };
}

/// <summary>How many degrees meet everything that was said.</summary>
public sealed record TypesMeets([Description("Known to"), Least(0)] int Known, [Description("May"), Least(0)] int May, [Description("Known not to, or not known to meet a must"), Least(0)] int No);

/// <summary>What is measured of the degrees of a kind.</summary>
public sealed record TypesMeasures(
    [Description("Semester credits of named programs")] TypesMeasure Credits,
    [Description("Shortest months from start to degree of named programs")] TypesMeasure Months,
    [Description("Tuition and fees of the whole degree, USD; those that no page states are estimated and counted as known")] TypesMeasure Price,
    [Description("Of those prices, how many a page states for the degree; the others are estimated"), Least(0)] int PricesStated,
    [Description("Degrees awarded in the newest year, by institution and code; other degrees of the same code are among them")] TypesMeasure Cohort,
    [Description("Published median pay one year after, USD, newest release, by institution and four-digit code")] TypesMeasure Pay,
    [Description("Named programs that offer a thesis")] TypesShare Thesis,
    [Description("Named programs that offer a capstone")] TypesShare Capstone,
    [Description("Named programs that can be studied online")] TypesShare Online,
    [Description("Degrees whose code is on the STEM list")] TypesShare Stem)
{
    internal static TypesMeasures Of(Gradus.Prospects.TypeMeasures m) => new(
        TypesMeasure.From(m.Credits), TypesMeasure.From(m.Months), TypesMeasure.From(m.Price), m.PricesStated, TypesMeasure.From(m.Cohort), TypesMeasure.From(m.Pay),
        TypesShare.From(m.Thesis), TypesShare.From(m.Capstone), TypesShare.From(m.Online), TypesShare.From(m.Stem));
}

/// <summary>The middle and the middle half of one measure.</summary>
public sealed record TypesMeasure(
    [Description("How many values are known"), Least(0)] int Known,
    [Description("Of how many"), Least(0)] int Of,
    [Description("A quarter lies at or below; null where nothing is known")] double? LowerQuartile,
    double? Median,
    [Description("A quarter lies at or above")] double? UpperQuartile)
{
    /// <summary>True where something is known, of few only.</summary>
    internal bool IsOfFew => Known is > 0 and < Measured.Few;

    internal static TypesMeasure From(Measured m) => new(m.Known, m.Of, Rounded(m.LowerQuartile), Rounded(m.Median), Rounded(m.UpperQuartile));

    private static double? Rounded(double? value) => value is { } known ? Math.Round(known, 2) : null;
}

/// <summary>How many of those that say anything of it.</summary>
public sealed record TypesShare([Least(0)] int Count, [Description("That say anything"), Least(0)] int Saying, [Least(0)] int Of)
{
    internal static TypesShare From(Counted counted) => new(counted.Count, counted.Saying, counted.Of);
}
