using System.Globalization;
using Gradus.People;
using Gradus.Programs;

namespace Gradus.Ledgers;

/// <summary>What a ledger rests on, in sentences.</summary>
internal static class LedgerWords
{
    public static IReadOnlyList<string> Assumptions(
        LedgerGround ground, Item item, StudyWay way, TermPlan plan, StudyCharges charges, LivingCosts living, WorkWhileStudying work, Financing financing)
    {
        Profile profile = ground.Profile;
        var said = new List<string>();
        if (profile.Start is null)
        {
            said.Add($"You start in {ground.Start}, the first fall after the rules were looked at; your profile gives no start.");
        }

        said.Add(plan.How);
        said.AddRange(charges.Assumptions);
        said.Add("Charges are the newest published and are not raised to the years you study in.");
        if (way.Mode != StudyMode.Campus && item.Program?.IsOnline != true)
        {
            said.Add("The price is not known to be that of the online or hybrid form.");
        }

        AddIf(living.Assumption);
        AddIf(work.Reason);
        AddIf(work.Salary is null ? "Without a job you give up no pay here; what you could earn instead belongs to the return of the degree." : null);
        if (work.GivesUpPay)
        {
            said.Add("After the degree the same pay is taken to come in again for the rest of that calendar year.");
        }

        AddIf(profile.Household.FilingStatus is null && work.Salary > 0 ? "You file as single; your profile does not say." : null);
        AddIf(profile.Assumptions.StateTaxRate is null && work.Salary > 0 ? "State income tax is not counted: your profile gives no rate." : null);
        AddIf(profile.Job.EmployerAidPerYear > 0 && !work.KeepsPay ? "Your employer pays nothing once you give up the job." : null);
        AddIf(ground.International ? "On a student visa you get no federal loan and no Lifetime Learning Credit." : null);
        AddIf(ground.International && (way.Mode == StudyMode.Online || way.Pace == Pace.PartTime)
            ? "A student visa asks for full-time study, nearly all of it in person: this way you would study without one, from where you are." : null);
        AddIf(profile.Residency.Citizenship == Citizenship.Other ? "Federal loans are not counted: they ask for citizenship, permanent residence or an eligible status." : null);
        Money(said, profile, financing);
        return said;

        void AddIf(string? sentence)
        {
            if (sentence is not null)
            {
                said.Add(sentence);
            }
        }
    }

    private static void Money(List<string> said, Profile profile, Financing financing)
    {
        if (profile.Budget.Savings is null)
        {
            said.Add("You did not say what you have saved: nothing is counted.");
        }

        said.Add(profile.Budget.LivingPerMonth is { } month
            ? string.Create(CultureInfo.InvariantCulture, $"The {month:#,0.##} a month that you spend anyway are spent between terms too, and pay between terms is not counted unless you keep your job.")
            : "You did not say what you spend a month anyway: it is taken to be all of the pay that you keep.");
        if (financing.Terms.Any(t => t.Private > 0))
        {
            said.Add("The private loan is one that no lender has offered you: its rate is this guide's assumption.");
        }

        said.Add("Help is taken to arrive when charges are due, and a year's tax credit the year after.");
    }
}
