using Gradus.Institutions;
using Gradus.People;
using Gradus.Programs;

namespace Gradus.Costs.Prices;

/// <summary>What of a person decides the price: nothing else about them does.</summary>
/// <param name="State">USPS code of the state of residence; null when not said, and then no in-state price is taken.</param>
/// <param name="International">On a student visa: never an in-state resident.</param>
/// <param name="PartTime">True part-time, false full-time, null when not said: then the full-time price is taken.</param>
/// <param name="Online">False when the person would study on campus only; then no price of the online form is taken.</param>
public sealed record PriceTerms(string? State, bool International, bool? PartTime, bool? Online = null)
{
    /// <summary>True where an agreement between states lets the person pay the resident price.</summary>
    public bool AsResident { get; init; }

    /// <summary>
    /// True for somebody on the Post-9/11 GI Bill who would live where they study: a public institution charges them the resident price (38 U.S.C. 3679(c)).
    /// </summary>
    public bool ByGiBill { get; init; }

    /// <summary>Prices of single degrees that the person was told.</summary>
    public ValueList<ToldPrice> Told { get; init; } = [];

    /// <summary>The same for one degree: who studies online only lives elsewhere.</summary>
    public PriceTerms For(Item item) => ByGiBill && item.IsOnlineOnly() ? this with { ByGiBill = false } : this;

    /// <summary>Nothing said.</summary>
    public static PriceTerms Unsaid { get; } = new(null, false, null);

    /// <summary>Public institutions charge residents of their own state less; private ones charge everybody alike.</summary>
    public ChargeResidency At(Institution institution) =>
        institution.Control != Control.Public || AsResident || ByGiBill || (!International && State == institution.State)
            ? ChargeResidency.InState
            : ChargeResidency.OutOfState;
}
