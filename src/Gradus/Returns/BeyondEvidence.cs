namespace Gradus.Returns;

/// <summary>Pay that lies far above that of a degree's graduates: the studies of what a degree adds, and the pay of its graduates, speak of people who earn less.</summary>
/// <param name="Pay">The person's pay without the degree, USD a year.</param>
/// <param name="Graduates">Pay in the middle of the degree's graduates a year after, USD a year.</param>
/// <param name="IsEstimated">True where that is an estimate.</param>
public sealed record BeyondEvidence(double Pay, double Graduates, bool IsEstimated)
{
    /// <summary>Pay of so many times that of graduates is beyond what the evidence speaks of: a judgement.</summary>
    private const double Far = 1.5;

    /// <summary>Null where pay does not lie so far above, is earned abroad, or pay after the degree is the person's own figure.</summary>
    public static BeyondEvidence? Of(ReturnCase of, ReturnGround ground)
    {
        double pay = ground.Without.PayOf(0), graduates = of.Level.Path.At(1);
        return of.Level.Basis == PayBasis.Own || of.Pay.ComesFromAbroad || graduates <= 0 || pay < Far * graduates
            ? null
            : new BeyondEvidence(pay, graduates, of.Level.Basis is PayBasis.Peers or PayBasis.Estimated);
    }

    /// <summary>How many times graduates' pay it is.</summary>
    public double Times => Pay / Graduates;
}
