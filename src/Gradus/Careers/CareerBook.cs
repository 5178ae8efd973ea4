using Gradus.People;

namespace Gradus.Careers;

/// <summary>How a claim about careers is known.</summary>
public enum ClaimGround
{
    /// <summary>A page says so.</summary>
    Page,

    /// <summary>A publisher's file says so.</summary>
    Data,

    /// <summary>Nobody was found to measure it: a judgement of this guide.</summary>
    Judged,
}

/// <summary>Words for careers.</summary>
public static class CareerWords
{
    public static Vocabulary<ClaimGround> Grounds { get; } = new(
        new(ClaimGround.Page, "page", "a page says so"),
        new(ClaimGround.Data, "data", "a publisher's file says so"),
        new(ClaimGround.Judged, "judged", "a judgement of this guide: nobody was found to measure it"));
}

/// <summary>Something said of a career, with what stands behind it.</summary>
/// <param name="Says">In our own words.</param>
/// <param name="Ground">How it is known.</param>
/// <param name="Source">Address of the page or file; null for a judgement.</param>
/// <param name="Year">Year of the edition that was read; null for a judgement.</param>
/// <param name="Because">Why we think so; null for what a source says.</param>
public sealed record CareerClaim(string Says, ClaimGround Ground, string? Source, int? Year, string? Because);

/// <summary>An occupation that a funnel leads to.</summary>
/// <param name="Soc">The code under which jobs and pay are counted.</param>
/// <param name="Onet">The entry of O*NET that describes it: "15-2051.00".</param>
/// <param name="Sister">The entry whose survey stands in where this one has none; null where none does.</param>
/// <param name="SisterBecause">Why that one.</param>
public sealed record CareerOccupation(SocCode Soc, string Onet, string? Sister, string? SisterBecause)
{
    private const string Whole = ".00";

    /// <summary>True where the entry describes a part of the occupation that is counted.</summary>
    public bool IsPart => !Onet.EndsWith(Whole, StringComparison.Ordinal);
}

/// <summary>A part of a funnel: what one would do in it.</summary>
/// <param name="Id">Key.</param>
/// <param name="Name">For readers.</param>
/// <param name="Description">In a sentence.</param>
/// <param name="Focus">What a degree that leads there is about.</param>
/// <param name="Settings">The trade that it belongs to; none for any.</param>
/// <param name="Occupations">Codes that people in it are counted under.</param>
/// <param name="DegreeTypes">Identifiers of degree types named for it: a judgement.</param>
/// <param name="Because">Why those types.</param>
public sealed record Specialisation(
    string Id, string Name, string Description, IReadOnlyList<Focus> Focus, IReadOnlyList<Setting> Settings, IReadOnlyList<SocCode> Occupations,
    IReadOnlyList<string> DegreeTypes, string Because);

/// <summary>One of the ways out of a degree, with its specialisations.</summary>
/// <param name="Id">Key.</param>
/// <param name="Name">For readers.</param>
/// <param name="Goal">The kind of career of a profile that means it.</param>
/// <param name="Summary">What it is.</param>
/// <param name="Claims">What is said of it.</param>
/// <param name="Specialisations">Its parts.</param>
public sealed record Funnel(
    string Id, string Name, GoalKind Goal, string Summary, IReadOnlyList<CareerClaim> Claims, IReadOnlyList<Specialisation> Specialisations)
{
    /// <summary>Codes of its occupations, each once, in the order of its specialisations.</summary>
    public IReadOnlyList<SocCode> Occupations => [.. Specialisations.SelectMany(s => s.Occupations).Distinct()];
}

/// <summary>Where degrees can lead, as <c>data/careers.yaml</c> says it. Immutable.</summary>
/// <param name="Occupations">Ascending by code.</param>
/// <param name="Funnels">In the order of the file.</param>
public sealed record CareerBook(IReadOnlyList<CareerOccupation> Occupations, IReadOnlyList<Funnel> Funnels)
{
    /// <summary>Of a dataset that says nothing of careers.</summary>
    public static CareerBook None { get; } = new([], []);

    /// <summary>Entries of O*NET that are read, each once, ascending.</summary>
    public IReadOnlyList<string> OnetCodes =>
        [.. Occupations.SelectMany(o => new[] { o.Onet, o.Sister }).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    public CareerOccupation? Find(SocCode soc) => Occupations.FirstOrDefault(o => o.Soc == soc);

    /// <summary>Specialisations that count their people under an occupation, with their funnels.</summary>
    public IEnumerable<(Funnel Funnel, Specialisation Specialisation)> Under(SocCode soc) =>
        Funnels.SelectMany(f => f.Specialisations.Where(s => s.Occupations.Contains(soc)).Select(s => (f, s)));
}
