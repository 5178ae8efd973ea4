using Gradus.Sources.Curated;

namespace Gradus.Sources.Programs;

/// <summary>An institution's offering in scope, with its awards of the newest year; null where that year has no row.</summary>
public sealed record OfferingCount(UnitId Institution, CipCode Cip, int? LatestAwards);

/// <summary>The offering a program belongs to.</summary>
/// <param name="Cip">The code, stated or inferred; null where none fits.</param>
/// <param name="IsStated">True when the school states the code.</param>
/// <param name="Offering">The offering; null where none fits.</param>
/// <param name="Reason">How it was found, or why there is none, in words.</param>
public sealed record ProgramJoin(CipCode? Cip, bool IsStated, OfferingCount? Offering, string Reason)
{
    /// <summary>Four-digit codes of the same series that are as usual for its kind and in which its school has awards: it may be counted in one of them. Empty where the code is known.</summary>
    public IReadOnlyList<CipCode> Others { get; init; } = [];

    /// <summary>The offering's public identifier; empty where there is none.</summary>
    public string OfferingId => Offering is null ? "" : $"{Offering.Institution}-{Offering.Cip}";
}

/// <summary>
/// Joins programs to offerings of their own institution: by the stated code, else by the first code that is usual for the
/// degree type and that the institution offers, codes with awards in the newest year first.
/// </summary>
public sealed class ProgramJoiner
{
    private readonly Dictionary<UnitId, Dictionary<CipCode, OfferingCount>> _offerings;
    private readonly Dictionary<string, IReadOnlyList<CipCode>> _preferred;

    public ProgramJoiner(IEnumerable<OfferingCount> offerings, DegreeTypeFile degreeTypes)
    {
        _offerings = offerings.GroupBy(o => o.Institution).ToDictionary(g => g.Key, g => g.ToDictionary(o => o.Cip));
        _preferred = degreeTypes.Types.ToDictionary(t => t.Type.Id, t => t.Cips, StringComparer.Ordinal);
    }

    /// <summary>The offering of a program.</summary>
    /// <param name="program">The record.</param>
    /// <param name="degreeType">Key of its degree type.</param>
    /// <param name="remark">What is known beyond the record; null for nothing.</param>
    public ProgramJoin Join(ProgramRecord program, string degreeType, ProgramRemark? remark = null)
    {
        Dictionary<CipCode, OfferingCount> offered = _offerings.GetValueOrDefault(program.Institution) ?? [];
        if (program.Cip is { } stated)
        {
            return offered.TryGetValue(stated, out OfferingCount? offering)
                ? new(stated, true, offering, $"the school states {stated}")
                : new(stated, true, null, $"the school states {stated}, under which it reports no master's awards in scope");
        }

        if (remark?.Cip is { } known)
        {
            return offered.TryGetValue(known, out OfferingCount? offering)
                ? new(known, false, offering, $"inferred: {remark.Reason}")
                : new(known, false, null, $"{known} by a remark, under which the institution reports no master's awards in scope");
        }

        if (remark is { IsApart: true })
        {
            return new(null, false, null, remark.Reason);
        }

        IReadOnlyList<CipCode> preferred = _preferred[degreeType];
        OfferingCount? usual = preferred.Select(offered.GetValueOrDefault).FirstOrDefault(o => o?.LatestAwards > 0)
            ?? preferred.Select(offered.GetValueOrDefault).FirstOrDefault(o => o is not null);
        return usual is not null
            ? new(usual.Cip, false, usual, $"inferred: {usual.Cip} is usual for {degreeType}")
            {
                Others = [.. preferred.Where(c => c.Series == usual.Cip.Series && c.Four != usual.Cip.Four && offered.GetValueOrDefault(c)?.LatestAwards > 0).Select(c => c.Four).Distinct().Order()],
            }
            : new(null, false, null, NoFit(preferred, offered));
    }

    private static string NoFit(IReadOnlyList<CipCode> preferred, Dictionary<CipCode, OfferingCount> offered) =>
        preferred.Count == 0
            ? "no code is usual for this kind of degree"
            : $"the institution reports no awards under {string.Join(", ", preferred)}; in scope it reports {(offered.Count == 0 ? "none" : string.Join(", ", offered.Keys.Order()))}";
}
