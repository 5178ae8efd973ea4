using System.ComponentModel;
using Gradus.App.Contracts;
using Gradus.Catalogs;
using Gradus.Curricula;
using Gradus.Programs;
using Gradus.Programs.Curriculum.Reading;

namespace Gradus.App.Verbs.Curricula;

/// <summary>A degree's areas beside those of other programs.</summary>
public sealed record BesideContract(
    [Description("What is compared: credits, where enough programs of its kind count theirs alike; else courses"), Words("credits", "courses")] string In,
    [Description("Name of the degree type of the others; null where all types are counted, since too few of its own are known")] string? DegreeType,
    [Description("How many others there are")] int Programs,
    IReadOnlyList<BesideAreaContract> Areas)
{
    /// <summary>Null where nothing can be compared.</summary>
    public static BesideContract? Of(Catalog catalog, CatalogCurricula curricula, Program program) => curricula.Beside(program) is not { } beside ? null : new BesideContract(
        beside.InCredits ? "credits" : "courses",
        beside.IsOfType ? catalog.DegreeTypes.FirstOrDefault(t => t.Id == program.DegreeType)?.Name ?? program.DegreeType : null,
        beside.Programs,
        [.. beside.Areas.Select(a => BesideAreaContract.Of(catalog, curricula, beside, a, curricula.Of(program).Areas[(int)a.Area]))]);
}

/// <summary>An area beside others.</summary>
public sealed record BesideAreaContract(
    [Words("ml-fundamentals", "data-science-and-structures", "statistics-and-optimisation", "deep-learning")] string Area,
    [Description("Here: what everybody takes")] double Guaranteed,
    [Description("Here: the most that can be taken")] double Attainable,
    [Description("Of the others: what everybody takes")] PeerRangeContract OthersGuaranteed,
    [Description("Of the others: the most that can be taken")] PeerRangeContract OthersAttainable,
    [Description("Up to two of the others that guarantee more, by what their pages say is taken")] IReadOnlyList<MoreProgramContract> More)
{
    internal static BesideAreaContract Of(Catalog catalog, CatalogCurricula curricula, BesideOthers beside, BesideArea area, AreaCoverage own) => new(
        CourseAreas.All.KeyOf(area.Area),
        own.Least(beside.InCredits),
        own.Most(beside.InCredits),
        PeerRangeContract.Of(area.Guaranteed),
        PeerRangeContract.Of(area.Attainable),
        [
            .. area.More.Select(p =>
            {
                AreaCoverage theirs = curricula.Of(p).Areas[(int)area.Area];
                return new MoreProgramContract(p.Id, p.Title, catalog.FindItem(p.Id)!.Institution.Name, theirs.Least(beside.InCredits), theirs.Most(beside.InCredits));
            }),
        ]);
}

/// <summary>The least, the middle and the most of the other programs.</summary>
public sealed record PeerRangeContract(double Least, double Middle, double Most)
{
    internal static PeerRangeContract Of(PeerRange range) => new(range.Least, range.Middle, range.Most);
}

/// <summary>A program that guarantees more of an area.</summary>
public sealed record MoreProgramContract(string Id, string Title, string Institution, double Guaranteed, double Attainable);
