namespace Gradus;

/// <summary>
/// The one rounding of this guide's money: to the cent, halves away from zero. Interest of a month, a payment and a tax are
/// each rounded once, where they arise; sums are never rounded.
/// </summary>
public static class Cents
{
    public static decimal Round(decimal amount) => decimal.Round(amount, 2, MidpointRounding.AwayFromZero);

    /// <summary>Cut to the cent, as fees are.</summary>
    public static decimal Cut(decimal amount) => decimal.Round(amount, 2, MidpointRounding.ToZero);
}
