using System.Globalization;
using Gradus.Keeping;
using Gradus.People;
using Gradus.Programs;
using Gradus.Statistics;
using Gradus.Taxes;

namespace Gradus.Ledgers;

/// <summary>What a ledger rests on, in sentences.</summary>
internal static class LedgerWords
{
    public static IReadOnlyList<string> Assumptions(
        LedgerGround ground, Item item, StudyWay way, TermPlan plan, StudyCharges charges, LivingCosts living, StudyAid aid, WorkWhileStudying work, Financing financing,
        IReadOnlyList<OwnFigure> told)
    {
        Profile profile = ground.Profile;
        var said = new List<string>();
        if (profile.Start is null)
        {
            said.Add($"You start in {ground.Start}, the first fall after the rules were looked at; your profile gives no start.");
        }

        AddIf(ToldFigures.Sentence(told));
        AddIf(plan.OtherStart);
        said.Add(plan.How);
        said.AddRange(charges.Price.Assumptions);
        Residency(said, ground, item, way);
        said.Add("Charges are the newest published and are not raised to the years you study in.");
        if (way.Mode != StudyMode.Campus && item.Program?.IsOnline != true)
        {
            said.Add("The price is not known to be that of the online or hybrid form.");
        }

        AddIf(living.Assumption);
        AddIf(work.Reason);
        AddIf(StudyCharges.InsuredThroughPartner(ground, way, work));
        AddIf(work.Salary is null ? "Without a job you give up no pay here; what you could earn instead belongs to the return of the degree." : null);
        if (work.GivesUpPay)
        {
            said.Add("After the degree the same pay is taken to come in again for the rest of that calendar year.");
        }

        AddIf(profile.Household.FilingStatus is null && work.Salary > 0 ? "You file as single; your profile does not say." : null);
        AddIf(StateTax(ground, work));
        AddIf(SelfEmployed(ground));
        AddIf(Children(ground));
        said.AddRange(aid.Said);
        said.AddRange(aid.Where);
        AddIf(profile.Job.EmployerAidPerYear > 0 && !work.KeepsPay ? "Your employer pays nothing once you give up the job." : null);
        AddIf(profile.Job is { Status: JobStatus.SelfEmployed, EmployerAidPerYear: > 0 } ? "You work for yourself: what an employer pays is counted as you say it. A business of your own can give its owner little of it free of tax (26 U.S.C. 127(b)(3)): ask who does your return." : null);
        AddIf(PaidBack(ground, plan.End, aid.Employer.Sum()));
        AddIf(ground.International ? "On a student visa you get no federal loan and no Lifetime Learning Credit." : null);
        AddIf(ground.International ? null : ground.WhyNoCredit);
        AddIf(ground.International && !ground.ComesFromAbroad && way.Mode != StudyMode.Online ? "You are in the United States already, so your student record is moved to the new school: no fee of a new visa and no move from abroad are counted. Who leaves and comes back may need a visa." : null);
        AddIf(ground.International || !ground.IsNonresident(ground.Start.Year) ? null
            : ground.Profile.StudiesFromAbroad ? "Studied from abroad, no Lifetime Learning Credit is counted (26 U.S.C. 25A(g)(7))."
            : "Coming from abroad you file as a nonresident at first: no Lifetime Learning Credit is counted (26 U.S.C. 25A(g)(7)).");
        Money(said, ground, charges, financing);
        return said;

        void AddIf(string? sentence)
        {
            if (sentence is not null)
            {
                said.Add(sentence);
            }
        }
    }

    private static void Residency(List<string> said, LedgerGround ground, Item item, StudyWay way)
    {
        if (item.Institution.Control == Institutions.Control.Public && !ground.International
            && ground.PriceTerms(way).At(item.Institution) == Costs.ChargeResidency.OutOfState && ground.Catalog.Agreements.Residency is { Length: > 0 } words)
        {
            said.Add(words);
        }
    }

    /// <summary>That the employer's help has to be paid back by who leaves too early; null where nothing is.</summary>
    private static string? PaidBack(LedgerGround ground, DateOnly end, decimal help) => ground.Profile.Job is { MayOweAidBack: true, EmployerAidStayMonths: { } months } && help > 0
        ? string.Create(CultureInfo.InvariantCulture, $"If you leave your employer within {months} months after the degree, up to {end.AddMonths(months):MMMM yyyy}, you have to pay back what it paid, up to {help:#,0.##}: that is in no line here. Whether a part is forgiven month by month, your agreement says.")
        : null;

    /// <summary>What self-employment adds to tax, which is not counted; null for everybody else.</summary>
    public static string? SelfEmployed(LedgerGround ground) => ground.Profile.Job is { Status: JobStatus.SelfEmployed, YearlyPay: { } profit and > 0 }
        ? $"Tax is that of an employee: self-employment tax on top is not counted, about {Roughly.Amount(SelfEmployment.More(ground.Rules.At(ground.FirstDay(ground.Start)), profit)).ToString("$#,0", CultureInfo.InvariantCulture)} a year at today's profit before what deducting half of it gives back (26 U.S.C. 1401, 164(f))."
        : null;

    private static string? StateTax(LedgerGround ground, WorkWhileStudying work)
    {
        if (!(work.Salary > 0) || ground.Profile.Assumptions.StateTaxRate is not null)
        {
            return null;
        }

        if (ground.ComesFromAbroad)
        {
            return "Pay earned abroad is taxed as if it were earned here, without state tax; your country's tax is not known here.";
        }

        if (ground.TaxesOf(ground.Start.Year).State is { } table)
        {
            return table.IsNone ? $"{ground.Catalog.FindState(table.State)?.Name ?? table.State} has no income tax on pay." : $"State income tax goes by the table of {table.State}, without its further credits and local taxes; give a rate of your own in its place.";
        }

        return string.Create(
            CultureInfo.InvariantCulture,
            $"State income tax is not counted, about {ground.UncountedStateTax(work.Salary.Value):#,0} a year: {(ground.Profile.Residency.State is { } state ? $"there is no table for {state}" : "your profile names no state")}; give a rate of your own.");
    }

    private static string? Children(LedgerGround ground)
    {
        if (!Dependants.Any(ground.Profile, ground.International))
        {
            return null;
        }

        string counted = "Child tax credit and earned-income credit count as if they came in month by month";
        return ground.Profile.Household.ChildrenBorn.Count > 0
            ? $"{counted}; your children grow out of them."
            : string.Create(CultureInfo.InvariantCulture, $"{counted}; your dependants are taken to be children of {ground.Assumptions.ChildAge} at the start, who grow up: say when they were born.");
    }

    private static void Money(List<string> said, LedgerGround ground, StudyCharges charges, Financing financing)
    {
        Profile profile = ground.Profile;
        if (financing.ShortAnywayPerMonth > 0)
        {
            said.Add(string.Create(
                CultureInfo.InvariantCulture,
                $"Your household spends {financing.ShortAnywayPerMonth:#,0.##} a month more than its pay after tax, degree or not: that is neither lent nor charged to the degree, and leaves no pay for it."));
        }

        if (ground.PartnerFilesApart)
        {
            said.Add(string.Create(
                CultureInfo.InvariantCulture,
                $"Your partner's {profile.Household.PartnerIncome:#,0.##} a year, taxed on a return of its own, counts towards what your household lives on. If you do not share what you spend, leave it out and name your own share."));
        }

        if (profile.Budget.Savings is null)
        {
            said.Add("You did not say what you have saved: nothing is counted.");
        }

        said.Add(profile.Budget.LivingPerMonth is { } month
            ? string.Create(CultureInfo.InvariantCulture, $"The {month:#,0.##} a month that you spend anyway are spent between terms too, and pay between terms is not counted unless you keep your job.")
            : ground.HasPay ? "You did not say what you spend a month: the degree is taken to be paid from pay as far as pay goes, and the rest of it to be lived on."
            : "You did not say what you spend a month anyway.");
        if (charges.Price.ByTerm is { ByMonth: false })
        {
            said.Add("A term is paid at its start: as somebody else notes of its pages, this program is not paid month by month.");
        }
        else if (charges.InInstalments(ground))
        {
            said.Add("While pay comes in, a term is paid month by month, as most schools allow.");
        }

        if (financing.Terms.Any(t => t.Private > 0))
        {
            said.Add("The gap is yours to close. No lender has offered you a private loan: interest on one is counted at this guide's assumed rate, so that the gap does not look free.");
        }

        said.Add("Help is taken to arrive when charges are due, and a year's tax credit the year after.");
    }
}
