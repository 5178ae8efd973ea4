using Gradus.Programs;
using Gradus.Statistics;

namespace Gradus.Returns;

/// <summary>
/// What a finished degree adds to the pay of the person who takes it, as a fraction of their own pay: normal around a middle, and
/// never below nothing.
/// </summary>
/// <param name="Middle">Half of the draws lie below it, 0 or more.</param>
/// <param name="Spread">Standard deviation of what is not known of the person and of degrees in general, before draws below 0 are raised to it; 0 or more.</param>
/// <param name="Program">Standard deviation of what is not known of this degree beside others, 0 or more: it differs between two degrees of one person.</param>
public sealed record DegreeEffect(double Middle, double Spread, double Program = 0)
{
    /// <summary>Standard deviation of both together.</summary>
    public double Whole => Math.Sqrt((Spread * Spread) + (Program * Program));

    /// <summary>The effect where the one doubt and the other lie at standard normal draws.</summary>
    public double At(double person, double program) => Math.Max(0, Middle + (Spread * person) + (Program * program));

    /// <summary>The effect where both together lie at a standard normal draw.</summary>
    public double At(double normal) => Math.Max(0, Middle + (Whole * normal));

    /// <summary>Pay in a draw as a multiple of pay in the middle.</summary>
    public double Multiple(double person, double program) => (1 + At(person, program)) / (1 + Middle);

    /// <summary>The same where both together lie at a standard normal draw.</summary>
    public double Multiple(double normal) => (1 + At(normal)) / (1 + Middle);
}

/// <summary>The effect of each degree on one person's pay.</summary>
/// <remarks>
/// The middle is that of studies which compare the same people before and after. A program moves it by a part of the distance of
/// its graduates' pay from that of their field, after shrinkage. Graduates who are paid more than their field say little to somebody who is paid like them already:
/// that part is halved where pay with the studies' effect reaches the graduates', and fades on both sides of it. Pay in another country has no part of it.
/// Where today's pay lies above the field's, the effect shrinks by
/// 2 / (x + 1 / x), x the one over the other: it changes smoothly, its share of pay never rises with pay, and pay with the degree never falls.
/// What is not known has two parts: one that is the same for all degrees of a person, and the program's own, which is as wide as a judged part of
/// its field's scatter, and wider by as much again as its own standing counts.
/// </remarks>
public sealed class DegreeEffects
{
    /// <summary>Effects are stated to a tenth of a percentage point, their doubt to half of one, which is more than anybody knows.</summary>
    private const double Step = 1000;
    private const double DoubtStep = 200;
    private const double LateYear = 5;
    private const double EarlyYear = 1;

    /// <summary>How fast a program's part fades around the pay of its graduates: the power of the one pay over the other.</summary>
    private const int Fades = 4;

    /// <summary>The program's own share of what is not known is at most so much of the whole variance: the rest are people.</summary>
    private const double MostOwn = 0.5;

    /// <summary>The part that is a program's doing is judged to lie between nothing and twice as much in eight of ten cases.</summary>
    private static readonly double PartDoubt = 1 / Normal.Quantile(0.9);

    private readonly double _logMiddle;
    private readonly double _spread;
    private readonly double _programPart;
    private readonly PayLevels _levels;
    private readonly double _pay;
    private readonly bool _isPaidAbroad;

    /// <param name="assumptions">The effect, its spread and the part of a program's standing that moves it.</param>
    /// <param name="levels">Pay of graduates and of their fields.</param>
    /// <param name="without">The person's pay without the degree; today's is held against the field's.</param>
    /// <param name="isPaidAbroad">True for pay in another country, of which a program's graduates here say nothing.</param>
    public DegreeEffects(ReturnAssumptions assumptions, PayLevels levels, Without without, bool isPaidAbroad)
    {
        _logMiddle = Math.Log(1 + assumptions.Share(AssumptionKeys.Effect));
        _spread = assumptions.Share(AssumptionKeys.EffectSpread);
        _programPart = assumptions.Share(AssumptionKeys.ProgramPart);
        _levels = levels;
        _pay = without.PayOf(0);
        _isPaidAbroad = isPaidAbroad;
    }

    /// <summary>The effect of a degree.</summary>
    public DegreeEffect Of(Item item)
    {
        FieldPay? field = _levels.FieldOf(item);
        double standing = field is null || _isPaidAbroad ? 0 : _levels.StandingOf(item, field);
        double part = _programPart * standing * (standing > 0 ? Room(_pay * Math.Exp(_logMiddle) / _levels.Of(item)!.Path.At(EarlyYear)) : 1);
        double middle = Math.Exp(_logMiddle + part) - 1;
        double above = field is null ? 1 : Above(_pay / field.Path.At(LateYear));
        double scatter = _programPart * _programPart * (field?.Variance ?? 0);
        double own = Math.Min(scatter, MostOwn * _spread * _spread);
        return new DegreeEffect(
            Rounded(Math.Max(0, middle) * above, Step),
            Rounded(Math.Sqrt((_spread * _spread) - own) * above, DoubtStep),
            Rounded(Math.Sqrt(own + (part * part * PartDoubt * PartDoubt)) * above, DoubtStep));
    }

    /// <summary>What is left of the effect where today's pay is some multiple of the field's: all of it up to 1, less above.</summary>
    public static double Above(double multiple) => multiple <= 1 ? 1 : 2 / (multiple + (1 / multiple));

    /// <summary>What counts of graduates who are paid more than their field, where pay with the effect is some multiple of theirs: nearly all far below 1, half at 1, little above.</summary>
    public static double Room(double multiple) => 1 / (1 + Math.Pow(multiple, Fades));

    private static double Rounded(double share, double step) => Math.Round(share * step) / step;
}
