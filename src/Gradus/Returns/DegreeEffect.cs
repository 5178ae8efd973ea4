using Gradus.Programs;

namespace Gradus.Returns;

/// <summary>
/// What a finished degree adds to the pay of the person who takes it, as a fraction of their own pay: normal around a middle, and
/// never below nothing.
/// </summary>
/// <param name="Middle">Half of the draws lie below it, 0 or more.</param>
/// <param name="Spread">Standard deviation of the draws before those below 0 are raised to it, 0 or more.</param>
public sealed record DegreeEffect(double Middle, double Spread)
{
    /// <summary>The effect at a standard normal draw.</summary>
    public double At(double normal) => Math.Max(0, Middle + (Spread * normal));

    /// <summary>Pay in a draw as a multiple of pay in the middle.</summary>
    public double Multiple(double normal) => (1 + At(normal)) / (1 + Middle);
}

/// <summary>The effect of each degree on one person's pay.</summary>
/// <remarks>
/// The middle is that of studies which compare the same people before and after. A program moves it by a part of the distance of
/// its graduates' pay from that of their field, after shrinkage. Where today's pay lies above the field's, the effect shrinks by
/// 2 / (x + 1 / x), x the one over the other: it changes smoothly, its share of pay never rises with pay, and its dollars never fall.
/// </remarks>
public sealed class DegreeEffects
{
    /// <summary>Effects are stated to a tenth of a percentage point, which is more than anybody knows.</summary>
    private const double Step = 1000;
    private const double LateYear = 5;

    private readonly double _logMiddle;
    private readonly double _spread;
    private readonly double _programPart;
    private readonly PayLevels _levels;
    private readonly double _pay;

    /// <param name="assumptions">The effect, its spread and the part of a program's standing that moves it.</param>
    /// <param name="levels">Pay of graduates and of their fields.</param>
    /// <param name="without">The person's pay without the degree; today's is held against the field's.</param>
    public DegreeEffects(ReturnAssumptions assumptions, PayLevels levels, Without without)
    {
        _logMiddle = Math.Log(1 + assumptions.Share(AssumptionKeys.Effect));
        _spread = assumptions.Share(AssumptionKeys.EffectSpread);
        _programPart = assumptions.Share(AssumptionKeys.ProgramPart);
        _levels = levels;
        _pay = without.PayOf(0);
    }

    /// <summary>The effect of a degree.</summary>
    public DegreeEffect Of(Item item)
    {
        FieldPay? field = _levels.FieldOf(item);
        double standing = field is null ? 0 : _levels.StandingOf(item, field);
        double middle = Math.Exp(_logMiddle + (_programPart * standing)) - 1;
        double above = field is null ? 1 : Above(_pay / field.Path.At(LateYear));
        return new DegreeEffect(Rounded(Math.Max(0, middle) * above), Rounded(_spread * above));
    }

    /// <summary>What is left of the effect where today's pay is some multiple of the field's: all of it up to 1, less above.</summary>
    public static double Above(double multiple) => multiple <= 1 ? 1 : 2 / (multiple + (1 / multiple));

    private static double Rounded(double share) => Math.Round(share * Step) / Step;
}
