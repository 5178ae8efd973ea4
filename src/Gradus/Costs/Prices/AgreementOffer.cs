using Gradus.Institutions;
using Gradus.Programs;

namespace Gradus.Costs.Prices;

/// <summary>What an agreement means for one degree and person.</summary>
/// <param name="Agreement">Which.</param>
/// <param name="Participant">How the program is known to take part; null where nobody says, and then it is to be asked.</param>
public sealed record AgreementOffer(TuitionAgreement Agreement, AgreementParticipant? Participant)
{
    /// <summary>The same in words.</summary>
    public string Words => Participant is { } known
        ? $"{Agreement.Name}: you pay the resident price. {known.Reason} {Agreement.Condition} ({known.Source})"
        : $"Ask whether it takes part in the {Agreement.Name}: you would pay {Agreement.Pays}. {Agreement.Condition}{(Agreement.Confirmed ? "" : " (unconfirmed)")}";

    /// <summary>What a non-resident of a public institution has to know; a program known to take part first; null where no agreement joins the two states.</summary>
    public static AgreementOffer? Of(TuitionAgreements agreements, Item item, PriceTerms terms)
    {
        Institution institution = item.Institution;
        if (terms.State is not { } home || terms.International || institution.Control != Control.Public || home == institution.State)
        {
            return null;
        }

        AgreementOffer? ask = null;
        foreach (TuitionAgreement agreement in agreements.All)
        {
            if (agreement.States.Contains(home) && agreement.States.Contains(institution.State))
            {
                AgreementParticipant? participant = agreement.Participants.FirstOrDefault(p => p.Holds(institution.Id, item.Cip));
                if (participant is not null)
                {
                    return new AgreementOffer(agreement, participant);
                }

                ask ??= new AgreementOffer(agreement, null);
            }
        }

        return ask;
    }
}
