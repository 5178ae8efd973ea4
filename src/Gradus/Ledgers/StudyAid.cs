using System.Globalization;
using Gradus.People;

namespace Gradus.Ledgers;

/// <summary>Money that does not have to be paid back, by term. USD, 0 or more.</summary>
/// <param name="Scholarships">Scholarships.</param>
/// <param name="Waiver">Tuition that an assistantship waives.</param>
/// <param name="AssistantPay">Pay of the assistantship, before tax.</param>
/// <param name="Employer">What the employer pays.</param>
internal sealed record StudyAid(decimal[] Scholarships, decimal[] Waiver, decimal[] AssistantPay, decimal[] Employer)
{
    private static readonly Source Profile = new("you", "your profile", null, null);

    public static StudyAid Enter(LedgerDraft draft, LedgerGround ground, StudyWay way, StudyCharges charges, WorkWhileStudying work)
    {
        decimal[] scholarships = EnterScholarships(draft, ground.Profile.Budget);
        Assistantship assistantship = ground.Profile.Budget.Assistantship;
        bool holds = way is { Pace: Pace.FullTime, Mode: not StudyMode.Online };
        decimal[] waiver = holds && assistantship.TuitionShare is > 0
            ? draft.Put(
                LineKey.Waiver,
                [.. charges.Tuition.Select(t => Cents.Round(t * assistantship.TuitionShare.Value))],
                Own(string.Create(CultureInfo.InvariantCulture, $"{assistantship.TuitionShare:0.##%} of the tuition.")))
            : draft.PutNothing(LineKey.Waiver);
        decimal[] pay = holds && assistantship.PayPerYear is > 0
            ? draft.Put(
                LineKey.AssistantPay,
                [.. draft.Terms.Select(t => Cents.Round(assistantship.PayPerYear.Value * t.Months / ground.Assumptions.LivingMonths))],
                Own(string.Create(CultureInfo.InvariantCulture, $"{assistantship.PayPerYear:#,0} for an academic year of {ground.Assumptions.LivingMonths:0} months, by months enrolled.")))
            : draft.PutNothing(LineKey.AssistantPay);
        return new StudyAid(scholarships, waiver, pay, EnterEmployer(draft, ground, charges, scholarships, waiver, work));
    }

    private static decimal[] EnterScholarships(LedgerDraft draft, Budget budget)
    {
        if (budget.Scholarships.Count == 0)
        {
            return draft.PutNothing(LineKey.Scholarship);
        }

        var amounts = new decimal[draft.Terms.Count];
        foreach (Scholarship scholarship in budget.Scholarships)
        {
            bool second = false;
            for (int i = 0; i < amounts.Length; i++)
            {
                bool summer = draft.Terms[i].Name.Season == Season.Summer;
                decimal half = Cents.Round(scholarship.Amount / 2);
                amounts[i] += scholarship.Per switch
                {
                    ScholarshipBasis.Term => scholarship.Amount,
                    ScholarshipBasis.Program => i == 0 ? scholarship.Amount : 0,
                    _ => summer ? 0 : second ? scholarship.Amount - half : half,
                };
                second ^= !summer;
            }
        }

        return draft.Put(LineKey.Scholarship, amounts, Own("Promised to you: a yearly one half in each fall and spring, one for the program in the first term."));
    }

    /// <summary>Of each calendar year's tuition and fees, what no other help covers, up to the yearly amount; only while the job is kept.</summary>
    private static decimal[] EnterEmployer(
        LedgerDraft draft, LedgerGround ground, StudyCharges charges, decimal[] scholarships, decimal[] waiver, WorkWhileStudying work)
    {
        decimal most = ground.Profile.Job.EmployerAidPerYear ?? 0;
        if (most == 0 || !work.KeepsPay)
        {
            return draft.PutNothing(LineKey.EmployerAid);
        }

        decimal[] open = [.. draft.Terms.Select((_, i) => Math.Max(0, charges.Tuition[i] + charges.Fees[i] - scholarships[i] - waiver[i]))];
        var amounts = new decimal[draft.Terms.Count];
        foreach (int year in draft.Terms.Select(t => t.Start.Year).Distinct())
        {
            decimal[] ofYear = [.. draft.Terms.Select((t, i) => t.Start.Year == year ? open[i] : 0)];
            decimal[] shares = LedgerDraft.Share(Math.Min(most, ofYear.Sum()), ofYear);
            for (int i = 0; i < amounts.Length; i++)
            {
                amounts[i] += shares[i];
            }
        }

        return draft.Put(
            LineKey.EmployerAid,
            amounts,
            Own(string.Create(CultureInfo.InvariantCulture, $"Up to {most:#,0} in a calendar year, not more than its tuition and fees.")));
    }

    private static Grounds Own(string how) => new(FigureKind.Own, Profile, null, how);
}
