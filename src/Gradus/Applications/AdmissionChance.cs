using System.Globalization;
using Gradus.Programs;
using Gradus.Readiness;
using Gradus.Rules;
using Gradus.Statistics;

namespace Gradus.Applications;

/// <summary>What a chance of admission rests on.</summary>
public enum ChanceBasis
{
    /// <summary>The person gave it.</summary>
    Own,

    /// <summary>The share of applicants that the program admitted.</summary>
    Published,

    /// <summary>Shares of other programs: nobody says how many this one admits.</summary>
    Others,

    /// <summary>Something asked is not met.</summary>
    Blocked,

    /// <summary>There is no application, so that there is no chance to speak of.</summary>
    None,
}

/// <summary>A chance of admission as far as it is known: never one number, unless the person gave one.</summary>
/// <param name="Low">0 to 1, at most <paramref name="Middle"/>.</param>
/// <param name="Middle">0 to 1.</param>
/// <param name="High">0 to 1, at least <paramref name="Middle"/>.</param>
/// <param name="Basis">What it rests on.</param>
/// <param name="Grade">How far the share it rests on can be taken for the program's own; null for the person's own.</param>
/// <param name="Why">What it is made of, in a sentence.</param>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record AdmissionChance(double Low, double Middle, double High, ChanceBasis Basis, FigureGrade? Grade, string Why)
{
    /// <summary>True where it is blocked for want of the bachelor's degree that is asked, which no school waives unless its page says so.</summary>
    public bool LacksDegree { get; init; }

    /// <summary>A chance that the person gives themselves.</summary>
    public static AdmissionChance Own(double low, double high) => new(low, (low + high) / 2, high, ChanceBasis.Own, null, low == high ? "Your own chance, taken as it is." : "Your own range.");
}

/// <summary>Makes chances of a share of applicants: its odds times and through a factor, which is a judgement of the dataset.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class ChanceGround
{
    /// <summary>Factor of the odds around a share that the program itself published lately.</summary>
    public const string OwnRule = "apply-odds-own";

    /// <summary>The same around an old share, or one that somebody else says.</summary>
    public const string OtherRule = "apply-odds-other";

    /// <summary>A further factor downwards: of the whole range where something asked is missing, of its low end where something is not known.</summary>
    public const string OpenRule = "apply-odds-open";

    private readonly ReadinessGround _ready;
    private readonly double _own;
    private readonly double _other;
    private readonly double _open;
    private readonly double[] _known;

    /// <summary>Why nobody without a bachelor's degree applies.</summary>
    internal const string NoDegree = "it takes a bachelor's degree by its start, and you have none by then";

    /// <param name="ready">What the person brings.</param>
    /// <param name="rules">The judgements.</param>
    public ChanceGround(ReadinessGround ready, RuleReading rules)
    {
        _ready = ready;
        _own = (double)rules.Number(OwnRule);
        _other = (double)rules.Number(OtherRule);
        _open = (double)rules.Number(OpenRule);
        _known = [.. ready.Catalog.Programs.Select(p => p.Admission.Counts.AdmitRate).Where(r => r.IsKnown).Select(r => r.Value).Order()];
    }

    /// <summary>The chance at a program.</summary>
    public AdmissionChance Of(Item item)
    {
        if (item.Program?.Admission.NoApplication is { } none)
        {
            return new AdmissionChance(0, 0, 1, ChanceBasis.None, null, none);
        }

        var ready = ProgramReadiness.Of(_ready, item);
        Figure<double> rate = AdmissionOutlook.Of(_ready.Catalog, ready).Rate;
        if (ready.Verdict == Verdict.Blocking)
        {
            bool degree = _ready.LacksDegree(item);
            return new AdmissionChance(
                0, 0, rate.IsKnown ? rate.Value / _other : Share(0.5), ChanceBasis.Blocked, rate.Evidence?.Grade ?? FigureGrade.General,
                degree ? $"{char.ToUpperInvariant(NoDegree[0])}{NoDegree[1..]}." : "Something that is asked is not met; ask whether it can be waived.")
            {
                LacksDegree = degree,
            };
        }

        double gap = ready.Verdict == Verdict.Bridgeable ? _open : 1;
        double open = ready.Verdict == Verdict.Met ? 1 : _open * gap;
        string still = gap > 1 ? " Something asked is missing, so all of it is lower." : open > 1 ? " Something asked is not known, so the low end is lower." : "";
        if (!rate.IsKnown)
        {
            return new AdmissionChance(
                Through(Share(0.1), open), Through(Share(0.5), gap), Through(Share(0.9), gap), ChanceBasis.Others, FigureGrade.General,
                string.Create(CultureInfo.InvariantCulture, $"Nobody says how many it admits: the range of {_known.Length} programs that do, most of them selective.{still}"));
        }

        FigureGrade grade = rate.Evidence?.Grade ?? FigureGrade.ThirdParty;
        double factor = grade == FigureGrade.Own ? _own : _other;
        string year = rate.Source?.Year is { } named ? $"in {named}" : "in a year nobody names";
        string voice = grade switch { FigureGrade.Own => "as its page says", FigureGrade.Old => "an old share", _ => "as somebody else says" };
        return new AdmissionChance(
            Through(rate.Value, factor * open), Through(rate.Value, gap), Times(rate.Value, factor / gap), ChanceBasis.Published, grade,
            string.Create(CultureInfo.InvariantCulture, $"{rate.Value * 100:0.#} of 100 applicants were admitted {year}, {voice}; yours may be higher or lower.{still}"));
    }

    private double Share(double of) => _known.Length == 0 ? of : Quantile.Of(_known, of);

    private static double Times(double share, double factor) => share >= 1 ? 1 : Chance(share / (1 - share) * factor);

    private static double Through(double share, double factor) => Times(share, 1 / factor);

    private static double Chance(double odds) => odds / (1 + odds);
}
