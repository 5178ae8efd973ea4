using Gradus.Institutions;
using Gradus.People;
using Gradus.Places;

namespace Gradus.Programs;

/// <summary>Something a person can find, look at, compare and rank: a named program, or an offering.</summary>
/// <param name="Id">Stable and readable: the program's slug, or the offering's <c>UNITID-CIP</c>.</param>
/// <param name="Institution">Who awards it.</param>
/// <param name="Program">Null when the item is an offering.</param>
/// <param name="Offering">The offering itself, or the one the program belongs to; null when none is known.</param>
/// <param name="Cip">Its CIP code, stated, inferred or counted under; null when not known.</param>
/// <param name="Field">The field in scope that the code is; null when none.</param>
/// <param name="Stem">Whether the code is on the STEM list; missing when the code is.</param>
public sealed record Item(
    string Id,
    Institution Institution,
    Program? Program,
    Offering? Offering,
    CipCode? Cip,
    Field? Field,
    Figure<bool> Stem)
{
    private static readonly IReadOnlyList<Modality> NotStated = [];

    public bool IsProgram => Program is not null;

    /// <summary>The city where it is taught: that of its own campus, or its institution's.</summary>
    public string City => Program?.TaughtIn ?? Institution.City;

    /// <summary>Where that city lies, for a program of another campus than its institution's; null elsewhere.</summary>
    public Place? Campus { get; init; }

    /// <summary>True for an offering of a school with a campus of which every named program is taught online: the offering speaks of the others that are counted in it.</summary>
    public bool OnlineIsNamed { get; init; }

    /// <summary>The degree's title with its track, or the title of the offering's field.</summary>
    public string Title => Program is null
        ? Field?.Title ?? Cip?.ToString() ?? Id
        : Program.Concentration is null ? Program.Title : $"{Program.Title}: {Program.Concentration}";

    /// <summary>Key of the degree type.</summary>
    public string DegreeType => Program?.DegreeType ?? Field?.DegreeType ?? "other";

    public IReadOnlyList<Focus> Focus => Program?.Focus ?? Field?.Focus ?? [];

    /// <summary>Ways it is taught as far as a page states; empty for an offering, of which IPEDS does not say.</summary>
    public IReadOnlyList<Modality> Modalities => Program?.Modalities ?? NotStated;

    /// <summary>Awards of the newest year in the offering; missing where the item belongs to none.</summary>
    public Figure<int> LatestAwards => Offering?.Latest.Total ?? Figure<int>.Missing(FigureStatus.NotReported, null, "awards");

    /// <summary>The same where they are of degrees like this one; not known where its school counts its MBAs among them.</summary>
    public Figure<int> CohortAwards => Offering is { HoldsMbas: true } ? Figure<int>.Missing(FigureStatus.NotReported, LatestAwards.Source, "awards") : LatestAwards;

    /// <summary>What an application costs: the program's own fee, or else the institution's fee for graduates; USD.</summary>
    public Figure<decimal> ApplicationFee => Program is { Admission.ApplicationFee: { IsKnown: true } own } ? own : Institution.ApplicationFee;

    /// <summary>Null for everybody; else why it is not open to everybody, or not taught in the United States.</summary>
    public string? Restriction => Program?.Restriction ?? Institution.Restriction?.Text;

    /// <summary>A named program, or an offering with at least one award in the newest year.</summary>
    public bool IsActive => IsProgram || Offering!.IsActive;
}
