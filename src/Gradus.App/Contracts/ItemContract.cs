using System.ComponentModel;
using Gradus.Catalogs;
using Gradus.Earnings;
using Gradus.Institutions;
using Gradus.People;
using Gradus.Programs;

namespace Gradus.App.Contracts;

/// <summary>What every answer says of a program or offering, whatever else it says.</summary>
public record ItemContract
{
    [Description("Of the program or offering")]
    public string Id { get; init; } = "";

    [Words("offering", "program")]
    public string Kind { get; init; } = "";

    [Description("The institution's id at IPEDS")]
    public int UnitId { get; init; }

    public string Institution { get; init; } = "";

    public string City { get; init; } = "";

    [Description("USPS code")]
    public string State { get; init; } = "";

    [Words("public", "nonprofit", "for-profit")]
    public string Control { get; init; } = "";

    [Description("CIP code; null where none is known")]
    public string? Cip { get; init; }

    [Description("Whether the program states its code itself; null where none is known"), Words("stated", "inferred")]
    public string? CipBasis { get; init; }

    public string Title { get; init; } = "";

    [Description("A key of data/degree-types.yaml")]
    public string DegreeType { get; init; } = "";

    public IReadOnlyList<string> Focus { get; init; } = [];

    [Description("How close its field is to machine learning; null where none is known"), Words("core", "adjacent")]
    public string? Tier { get; init; }

    [Description("Master's degrees awarded in awardsYear in the offering")]
    public int? Awards { get; init; }

    [Words("known", "suppressed", "not-reported", "not-applicable", "not-collected")]
    public string AwardsStatus { get; init; } = "";

    public string? AwardsYear { get; init; }

    [Description("Whether its code is on the list of STEM degrees")]
    public FigureOf<bool> Stem { get; init; } = null!;

    [Description("Median earnings one year after")]
    public FigureOf<decimal> Earnings1yr { get; init; } = null!;

    [Words("campus", "online", "online-async", "online-sync", "hybrid")]
    public IReadOnlyList<string> Modality { get; init; } = [];

    [Description("The offering it is counted in")]
    public string? Offering { get; init; }

    [Description("Named programs counted in the offering")]
    public IReadOnlyList<string> Programs { get; init; } = [];

    public static ItemContract Of(Catalog catalog, Item item) => new()
    {
        Id = item.Id,
        Kind = item.IsProgram ? "program" : "offering",
        UnitId = item.Institution.Id.Value,
        Institution = item.Institution.Name,
        City = item.City,
        State = item.Institution.State,
        Control = ControlNames.Key(item.Institution.Control),
        Cip = item.Cip?.ToString(),
        CipBasis = item.Cip is null ? null : item.Program is { CipIsStated: false } ? "inferred" : "stated",
        Title = item.Title,
        DegreeType = item.DegreeType,
        Focus = [.. item.Focus.Select(ProgramWords.Focuses.KeyOf)],
        Tier = item.Field?.Tier switch { Gradus.Programs.Tier.Core => "core", Gradus.Programs.Tier.Adjacent => "adjacent", _ => null },
        Awards = item.LatestAwards.OrNull,
        AwardsStatus = FigureKeys.Of(item.LatestAwards.Status),
        AwardsYear = item.Offering?.Latest.Year.ToString(),
        Stem = FigureContract.Of(catalog.Grading.Weigh(item.Stem, item.IsProgram ? FigureSubject.Program : FigureSubject.Offering)),
        Earnings1yr = FigureContract.Of(catalog.PayOf(item, Horizon.OneYear)),
        Modality = [.. item.Modalities.Select(Key)],
        Offering = item.Offering?.Id,
        Programs = item.IsProgram || item.Offering is null ? [] : [.. catalog.ProgramsOf(item.Offering).Select(p => p.Id)],
    };

    /// <summary>The word for a way of teaching.</summary>
    public static string Key(Modality modality) => modality switch
    {
        Gradus.People.Modality.Campus => "campus",
        Gradus.People.Modality.OnlineAsync => "online-async",
        Gradus.People.Modality.OnlineSync => "online-sync",
        Gradus.People.Modality.Online => "online",
        _ => "hybrid",
    };

    /// <summary>The same in words, by its key: "online, at any hour".</summary>
    public static string Words(string key) => key switch
    {
        "online-async" => "online, at any hour",
        "online-sync" => "online, at fixed hours",
        "campus" => "on campus",
        _ => key,
    };
}
