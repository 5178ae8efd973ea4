using Gradus.Statistics;

namespace Gradus.Returns;

/// <summary>
/// One person's pay after one degree, between two readings. At 0 it is what the degree adds to the person: their own path times an
/// effect, or a move to the occupation they aim for. At 1 they are paid like its graduates. Between, the one to the power of 1 - share
/// times the other to the power of share.
/// </summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class PayAfter
{
    private readonly Without _without;
    private readonly double _spread;
    private readonly double _times;

    /// <param name="without">Pay without the degree.</param>
    /// <param name="graduates">Pay of the degree's graduates, or the person's own figure.</param>
    /// <param name="effect">What the degree adds to the person's own pay.</param>
    /// <param name="move">The move aimed for; null where there is none.</param>
    /// <param name="share">How much of the difference to the graduates' pay is the degree's doing, 0 to 1.</param>
    /// <param name="spread">Standard deviation of the logarithm of lasting pay among people with the degree.</param>
    /// <param name="comesFromAbroad">True for somebody whose own pay is earned in another country.</param>
    /// <param name="times">What all pay after the degree in this country is multiplied by; above 0.</param>
    public PayAfter(Without without, PayLevel graduates, DegreeEffect effect, JobMove? move, double share, double spread, bool comesFromAbroad, double times = 1)
    {
        _without = without;
        Graduates = graduates;
        Effect = effect;
        Move = move;
        Share = graduates.Basis == PayBasis.Own ? 1 : share;
        _spread = spread;
        ComesFromAbroad = comesFromAbroad;
        _times = times;
    }

    public PayLevel Graduates { get; }

    public DegreeEffect Effect { get; }

    public JobMove? Move { get; }

    /// <summary>0: what it adds to me; 1: as its graduates are paid.</summary>
    public double Share { get; }

    public bool ComesFromAbroad { get; }

    /// <summary>Whether the level scatters as pay among its graduates does, wholly or in part.</summary>
    public double GraduatesPart => ComesFromAbroad ? 1 : Share;

    /// <summary>The same reading with all pay after the degree in this country multiplied.</summary>
    /// <param name="times">Above 0.</param>
    public PayAfter Times(double times) => new(_without, Graduates, Effect, Move, Share, _spread, ComesFromAbroad, _times * times);

    /// <summary>Pay at level 1 of somebody who stays in their line of work.</summary>
    /// <param name="year">Year of study time, 0 or more.</param>
    /// <param name="since">Years since the degree.</param>
    public double Staying(int year, double since) => _times * Between(ComesFromAbroad ? Here(since) : Raised(year), since);

    /// <summary>Pay at level 1 of somebody who moves to the occupation aimed for; never below that of staying.</summary>
    /// <param name="year">Year of study time, 0 or more.</param>
    /// <param name="since">Years since the degree.</param>
    public double Moving(int year, double since) => _times * Between(Math.Max(Raised(year), Capped(since)), since);

    /// <summary>Pay at level 1 back in the country that the person comes from.</summary>
    public double AtHome(int year) => Raised(year);

    /// <summary>A draw's pay as a multiple of the middle.</summary>
    public double LevelOf(PersonDraws draws, int draw)
    {
        double part = GraduatesPart;
        double mine = part >= 1 ? 0 : Math.Log(Effect.Multiple(draws.Effect[draw], draws.Level[draw])) + (_without.Spread * draws.Without[draw]);
        double theirs = part <= 0 ? 0 : Math.Log(Graduates.At(draws.Level[draw])) + (_spread * draws.With[draw]);
        return Math.Exp(((1 - part) * mine) + (part * theirs));
    }

    /// <summary>Equal where the levels of all draws are.</summary>
    internal (Spread? Around, DegreeEffect? Effect, double Part) Scatter => GraduatesPart <= 0
        ? (null, Effect, 0)
        : (Graduates.Around, GraduatesPart >= 1 ? null : Effect, GraduatesPart);

    private double Raised(int year) => _without.PayOf(year) * (1 + Effect.Middle);

    /// <summary>Pay of somebody new to the country: of the occupation aimed for, and not above the graduates'.</summary>
    private double Here(double since) => Move is null ? Graduates.Path.At(since) : Capped(since);

    private double Capped(double since)
    {
        double moved = Math.Max(0, since - (ComesFromAbroad ? 0 : Move!.DelayMonths / 12));
        return Math.Min(Move!.Path.At(moved), Graduates.Path.At(since));
    }

    private double Between(double mine, double since) => Share <= 0 ? mine
        : Share >= 1 ? Graduates.Path.At(since)
        : Math.Pow(mine, 1 - Share) * Math.Pow(Graduates.Path.At(since), Share);
}
