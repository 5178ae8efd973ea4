using Gradus.Institutions;

namespace Gradus.Costs.Prices;

/// <summary>What of a person decides the price: nothing else about them does.</summary>
/// <param name="State">USPS code of the state of residence; null when not said, and then no in-state price is taken.</param>
/// <param name="International">On a student visa: never an in-state resident.</param>
/// <param name="PartTime">True part-time, false full-time, null when not said: then the full-time price is taken.</param>
/// <param name="Online">False when the person would study on campus only; then no price of the online form is taken.</param>
public sealed record PriceTerms(string? State, bool International, bool? PartTime, bool? Online = null)
{
    /// <summary>Nothing said.</summary>
    public static PriceTerms Unsaid { get; } = new(null, false, null);

    /// <summary>Public institutions charge residents of their own state less; private ones charge everybody alike.</summary>
    public ChargeResidency At(Institution institution) =>
        institution.Control != Control.Public || (!International && State == institution.State)
            ? ChargeResidency.InState
            : ChargeResidency.OutOfState;
}
