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

    /// <summary>USPS code of the state where the person, their spouse or parent is stationed on active duty: public institutions there charge them the resident price (20 U.S.C. 1015d).</summary>
    public string? Stationed { get; init; }

    /// <summary>True where it is not certain that somebody who lives in a state pays its resident price; see <see cref="Rules.Standing.IsPriceOpen"/>.</summary>
    public bool ResidencyIsOpen { get; init; }

    /// <summary>True for the price of a non-resident, wherever the person lives.</summary>
    internal bool AsNonResident { get; init; }

    /// <summary>Prices of single degrees that the person was told.</summary>
    public ValueList<ToldPrice> Told { get; init; } = [];

    /// <summary>The same for one degree: who studies online only lives elsewhere.</summary>
    public PriceTerms For(Item item) => ByGiBill && item.IsOnlineOnly() ? this with { ByGiBill = false } : this;

    /// <summary>Nothing said.</summary>
    public static PriceTerms Unsaid { get; } = new(null, false, null);

    /// <summary>Public institutions charge residents of their own state less; private ones charge everybody alike.</summary>
    public ChargeResidency At(Institution institution) =>
        institution.Control != Control.Public || AsResident || ByGiBill || IsStationedAt(institution) || (!AsNonResident && !International && State == institution.State)
            ? ChargeResidency.InState
            : ChargeResidency.OutOfState;

    /// <summary>True where active duty gives the resident price at a public institution that the person would otherwise not have for sure.</summary>
    internal bool IsStationedAt(Institution institution) => institution.Control == Control.Public && Stationed == institution.State;

    /// <summary>True where the resident price of a public institution is taken though it is not certain.</summary>
    internal bool IsOpenAt(Institution institution) =>
        ResidencyIsOpen && institution.Control == Control.Public && !International && State == institution.State && !AsResident && !ByGiBill && !IsStationedAt(institution);
}
