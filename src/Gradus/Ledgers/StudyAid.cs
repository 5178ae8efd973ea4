using System.Globalization;
using Gradus.People;
using Gradus.Programs;

namespace Gradus.Ledgers;

/// <summary>Money that does not have to be paid back, by term. USD, 0 or more.</summary>
/// <param name="Scholarships">Scholarships and the GI Bill, as far as they are paid.</param>
/// <param name="Waiver">Tuition that an assistantship waives.</param>
/// <param name="AssistantPay">Pay of the assistantship, before tax.</param>
/// <param name="Employer">What the employer pays.</param>
/// <param name="ToSchool">The part of the scholarships that lowers tuition and fees.</param>
/// <param name="Said">What has to be said of it, one sentence each.</param>
internal sealed record StudyAid(decimal[] Scholarships, decimal[] Waiver, decimal[] AssistantPay, decimal[] Employer, decimal[] ToSchool, IReadOnlyList<string> Said)
{
    /// <summary>
    /// What helps to pay tuition and fees: everything that lowers them, and what is paid out for whatever it is needed for; not
    /// help for living. USD.
    /// </summary>
    public decimal TowardsCharges { get; private init; }

    /// <summary>That a promised assistantship is not counted in this way of studying, and what to do where it holds all the same; null where none is promised, or it counts.</summary>
    public string? AssistantshipNotCounted { get; private init; }

    /// <summary>Where help is counted because nobody says where it holds, and where it is not because it holds elsewhere; one sentence each.</summary>
    public IReadOnlyList<string> Where { get; private init; } = [];

    /// <summary>What of it is income.</summary>
    public required TaxedAid Taxed { get; init; }

    private static readonly Source Profile = new("you", "your profile", null, null);

    public static StudyAid Enter(LedgerDraft draft, LedgerGround ground, Item item, StudyWay way, StudyCharges charges, WorkWhileStudying work)
    {
        Assistantship assistantship = ground.Profile.Budget.Assistantship;
        bool promisedHere = ground.AidPlaces.Holds(assistantship.At, item);
        bool holds = AssistantshipHolds(ground, item, way);
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
        ScholarshipPayments paid = ScholarshipPayments.Of(draft, ground, item, way, charges, waiver, work);
        decimal[] scholarships = paid.Any ? draft.Put(LineKey.Scholarship, paid.InAll, paid.Origin) : draft.PutNothing(LineKey.Scholarship);
        bool own = !scholarships.AsSpan().SequenceEqual(paid.InAll);
        decimal[] toSchool = own ? scholarships : paid.ToSchool;
        decimal[] employer = EnterEmployer(draft, ground, charges, toSchool, waiver, work);
        string? dropped = holds || !promisedHere || !AidPlaces.IsPromised(assistantship) || waiver.Sum() + pay.Sum() > 0 ? null
            : $"Your assistantship is not counted in this way ({way.Words}): most are held only beside full-time study on campus. If yours holds here too, give its lines figures of your own: {LineKey.Waiver.Id}, {LineKey.AssistantPay.Id}.";
        return new StudyAid(scholarships, waiver, pay, employer, toSchool, dropped is null ? paid.Said : [.. paid.Said, dropped])
        {
            Taxed = own ? TaxedAid.None(draft.Terms.Count) : paid.Taxed,
            AssistantshipNotCounted = dropped,
            Where = Places(ground, item),
            TowardsCharges = toSchool.Sum() + waiver.Sum() + employer.Sum() + (own ? 0 : paid.Cash),
        };
    }

    /// <summary>True where an assistantship, if one is promised, counts: at its school, full-time and not online.</summary>
    public static bool AssistantshipHolds(LedgerGround ground, Item item, StudyWay way) =>
        ground.AidPlaces.Holds(ground.Profile.Budget.Assistantship.At, item) && way is { Pace: Pace.FullTime, Mode: not StudyMode.Online };

    private static IReadOnlyList<string> Places(LedgerGround ground, Item item)
    {
        Budget budget = ground.Profile.Budget;
        AidPlaces places = ground.AidPlaces;
        IEnumerable<string> elsewhere =
        [
            .. budget.Scholarships.Where(s => !places.Holds(s.At, item)).Select(s => $"{s.Name ?? "A scholarship"} holds only at {places.Words(s.At!)}, so it is not counted here."),
            .. places.Holds(budget.Assistantship.At, item) || !AidPlaces.IsPromised(budget.Assistantship) ? [] : new[] { $"Your assistantship holds only at {places.Words(budget.Assistantship.At!)}, so it is not counted here." },
        ];
        return [.. elsewhere, .. AidPlaces.CountedEverywhere(budget) is { } everywhere ? [everywhere] : Array.Empty<string>()];
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

    /// <summary>What one of its lines pays in all, USD.</summary>
    public decimal Of(LineKey key) => (key == LineKey.Scholarship ? Scholarships : key == LineKey.Waiver ? Waiver : Employer).Sum();

    private static AmountOrigin Own(string how) => new(FigureKind.Own, Profile, null, how);
}
