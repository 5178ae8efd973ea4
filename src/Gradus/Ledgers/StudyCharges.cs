using System.Globalization;
using Gradus.Costs;
using Gradus.Costs.Prices;
using Gradus.Programs;
using Gradus.Rules;

namespace Gradus.Ledgers;

/// <summary>What is charged for study and for being there, by term.</summary>
/// <param name="Tuition">Tuition.</param>
/// <param name="Fees">Required fees.</param>
/// <param name="Total">Everything that is due when a term starts.</param>
/// <param name="Price">The price that tuition and fees come from.</param>
internal sealed record StudyCharges(decimal[] Tuition, decimal[] Fees, decimal[] Total, DegreePrice Price)
{
    /// <summary>True where a term is paid month by month: pay comes in, most schools allow it, and no page says that this one does not.</summary>
    public bool InInstalments(LedgerGround ground) => ground.HasPay && ground.Assumptions.PaysInInstalments && Price.ByTerm is not { ByMonth: false };

    /// <summary>That promised help may bring the resident price, and what to ask; null where it does not.</summary>
    public string? AidResidency { get; private init; }

    /// <summary>The rule by which it may; null where it does not.</summary>
    public RuleInForce? AidRule { get; private init; }

    public static StudyCharges Enter(LedgerDraft draft, LedgerGround ground, Item item, StudyWay way, TermPlan plan, WorkWhileStudying work)
    {
        DegreePrice charged = FlatCharge.Reach(OfTerms(Pricing.Of(ground.Catalog, item, ground.PriceTerms(way)), draft, plan), ground, item, way, plan);
        AidResidencyPrice reached = Ledgers.AidResidency.Reach(charged, ground, item, way);
        return Enter(draft, ground, item, way, plan, work, reached.Price) with { AidResidency = reached.Words, AidRule = reached.Rule };
    }

    /// <summary>The same at a price that is known: that of the same terms, whatever the person's own figures are.</summary>
    public static StudyCharges Enter(LedgerDraft draft, LedgerGround ground, Item item, StudyWay way, TermPlan plan, WorkWhileStudying work, DegreePrice price)
    {
        decimal[] credits = [.. draft.Terms.Select(t => t.Credits)];
        decimal[] tuition = EnterTuition(draft, price, credits, plan.Share);
        decimal[] fees = EnterFees(draft, price, credits, plan);
        var charged = new List<decimal[]>
        {
            tuition, fees,
            EnterBooks(draft, ground, item, plan, credits),
            EnterInsurance(draft, ground, way, work),
            EnterVisa(draft, ground, way),
            EnterMoving(draft, ground, item, way),
            draft.PutNothing(LineKey.Other),
        };
        decimal[] total = [.. draft.Terms.Select((_, i) => charged.Sum(c => c[i]))];
        return new StudyCharges(tuition, fees, total, price);
    }

    private static decimal[] EnterTuition(LedgerDraft draft, DegreePrice price, decimal[] credits, decimal share)
    {
        if (!price.Tuition.IsKnown)
        {
            return draft.PutUnknown(LineKey.Tuition, price.Total.Status, price.Basis);
        }

        return draft.Put(
            LineKey.Tuition,
            LedgerDraft.Share(Part(price.Tuition.Value, share), credits),
            Stand(price.Tuition, $"{price.Whose}: {price.BasisOver(credits.Length)}."));
    }

    /// <summary>The part of a charge that is left where earned credits fill the rest.</summary>
    private static decimal Part(decimal amount, decimal share) => share == 1 ? amount : Cents.Round(amount * share);

    /// <summary>The price with the fees of these terms, where it states them by term: for the whole degree, at the pace of the terms.</summary>
    private static DegreePrice OfTerms(DegreePrice price, LedgerDraft draft, TermPlan plan)
    {
        if (price is not { ByTerm: not null, Fees: { IsKnown: true, Value: > 0 } usual, Tuition: { IsKnown: true } tuition, Total: { } total })
        {
            return price;
        }

        decimal[] byTerm = FeesByTerm(price, draft, plan);
        decimal fees = Cents.Round(byTerm.Sum() / plan.Share);
        string basis = string.Create(CultureInfo.InvariantCulture, $"{price.TuitionBasis} + fees of your {byTerm.Length} term{(byTerm.Length == 1 ? "" : "s")}, ${byTerm.Sum():#,0.##} in all");
        return price with { Fees = As(usual, fees), Total = As(total, tuition.Value + fees), Basis = basis };

        static Figure<decimal> As(Figure<decimal> of, decimal amount) => Figure<decimal>.Known(amount, of.Kind, of.Source!, of.Unit!)
            .WithSpread(of.Spread?.Times((double)(amount / of.Value))).WithEvidence(of.Evidence);
    }

    /// <summary>Fees by term, as a price states them by the credits of a term, which are counted in the degree's own.</summary>
    private static decimal[] FeesByTerm(DegreePrice price, LedgerDraft draft, TermPlan plan)
    {
        decimal own = plan.Length.AreCreditHours ? (decimal)(plan.Length.Credits / plan.Length.SemesterCredits) : 1;
        return [.. draft.Terms.Select(t => price.ByTerm!.FeesOf(t.Name.Season, t.Credits * own))];
    }

    private static decimal[] EnterFees(LedgerDraft draft, DegreePrice price, decimal[] credits, TermPlan plan)
    {
        if (price.Fees.IsKnown)
        {
            return price.ByTerm is null
                ? draft.Put(LineKey.Fees, LedgerDraft.Share(Part(price.Fees.Value, plan.Share), credits), Stand(price.Fees, "Required fees of the full-time length, shared out by credits over your terms."))
                : draft.Put(LineKey.Fees, FeesByTerm(price, draft, plan), Stand(price.Fees, "What its fees of a term are for the credits of each."));
        }

        return price.IsProgramsOwn
            ? draft.PutUnknown(LineKey.Fees, FigureStatus.NotCollected, "The program states a price; whether fees come on top is not known.")
            : draft.PutUnknown(LineKey.Fees, price.Fees.Status, "The institution reports no required fees.");
    }

    private static decimal[] EnterBooks(LedgerDraft draft, LedgerGround ground, Item item, TermPlan plan, decimal[] credits)
    {
        Figure<decimal> books = Charges.Newest(ground.Catalog.ChargesOf(item.Institution.Id), c => c.Books);
        if (!books.IsKnown)
        {
            return draft.PutUnknown(LineKey.Books, books.Status, "The institution reports no cost of books.");
        }

        decimal years = (decimal)plan.Length.AcademicYears;
        string how = string.Create(CultureInfo.InvariantCulture, $"{books.Value:#,0} a year of full-time study x {years:0.#} years, shared out by credits.");
        return draft.Put(LineKey.Books, LedgerDraft.Share(Cents.Round(books.Value * years * plan.Share), credits), Derived(books, how));
    }

    private static decimal[] EnterInsurance(LedgerDraft draft, LedgerGround ground, StudyWay way, WorkWhileStudying work)
    {
        if (!NeedsInsurance(way, work) || IsInsuredThroughPartner(ground, work))
        {
            return draft.PutNothing(LineKey.Insurance);
        }

        RuleInForce rule = ground.Assumptions.Insurance;
        decimal month = LedgerAssumptions.Amount(rule) / 12;
        return draft.Put(
            LineKey.Insurance,
            [.. draft.Terms.Select(t => Cents.Round(month * t.Span))],
            new AmountOrigin(rule.Kind, rule.Source, null, $"{RuleText.Of(rule.Dated.Value)} a year, for the months until the next term: no job insures you."));
    }

    private static bool NeedsInsurance(StudyWay way, WorkWhileStudying work) =>
        work.GivesUpPay || (way.Mode != Gradus.People.StudyMode.Online && way.Pace == Gradus.People.Pace.FullTime && !work.KeepsPay);

    /// <summary>True for somebody who has no pay to give up, is on no student visa, and has a partner with pay: the study changes nothing of how they are insured.</summary>
    private static bool IsInsuredThroughPartner(LedgerGround ground, WorkWhileStudying work) =>
        !work.GivesUpPay && ground.Profile.Household.PartnerIncome > 0 && !ground.International;

    /// <summary>That no health insurance is counted beside a partner with pay, and what it would be; null where it is counted, or not needed.</summary>
    internal static string? InsuredThroughPartner(LedgerGround ground, StudyWay way, WorkWhileStudying work) => NeedsInsurance(way, work) && IsInsuredThroughPartner(ground, work)
        ? $"No health insurance is counted: you are taken to stay insured as today, such as through your partner's job. Schools mostly ask to see that, or sell their own, about {RuleText.Of(ground.Assumptions.Insurance.Dated.Value)} a year."
        : null;

    private static decimal[] EnterVisa(LedgerDraft draft, LedgerGround ground, StudyWay way)
    {
        if (!ground.International || !ground.ComesFromAbroad || way.Mode == Gradus.People.StudyMode.Online)
        {
            return draft.PutNothing(LineKey.Visa);
        }

        (RuleInForce sevis, RuleInForce visa) = (ground.Assumptions.SevisFee, ground.Assumptions.VisaFee);
        RuleInForce weaker = visa.IsUncertain ? visa : sevis;
        string how = $"SEVIS fee {RuleText.Of(sevis.Dated.Value)} and application fee {RuleText.Of(visa.Dated.Value)}; fees by country are not counted.";
        return draft.Put(LineKey.Visa, Once(draft, LedgerAssumptions.Amount(sevis) + LedgerAssumptions.Amount(visa)), new AmountOrigin(weaker.Kind, weaker.Source, null, how));
    }

    private static decimal[] EnterMoving(LedgerDraft draft, LedgerGround ground, Item item, StudyWay way)
    {
        // Who has borrowed for the program already lives there.
        if (!LivingCosts.Moves(ground, item, way) || ground.Profile.Loans.BorrowingForThisSince is not null)
        {
            return draft.PutNothing(LineKey.Moving);
        }

        RuleInForce rule = ground.International && ground.ComesFromAbroad ? ground.Assumptions.MovingAbroad : ground.Assumptions.Moving;
        return draft.Put(LineKey.Moving, Once(draft, LedgerAssumptions.Amount(rule)), new AmountOrigin(rule.Kind, rule.Source, null, rule.Rule.Title + ", once, there."));
    }

    private static decimal[] Once(LedgerDraft draft, decimal amount)
    {
        var amounts = new decimal[draft.Terms.Count];
        amounts[0] = amount;
        return amounts;
    }

    private static AmountOrigin Stand(Figure<decimal> figure, string how) => new(figure.Kind, figure.Source!, figure.Source!.Year, how);

    private static AmountOrigin Derived(Figure<decimal> figure, string how) =>
        new(figure.Kind == FigureKind.Official ? FigureKind.Derived : figure.Kind, figure.Source!, figure.Source!.Year, how);
}
