using Gradus.Catalogs;
using Gradus.Costs.Prices;
using Gradus.Keeping;
using Gradus.People;
using Gradus.Programs;
using Gradus.Rules;

namespace Gradus.Ledgers;

/// <summary>The whole cost of one degree for one person until it is done, line by line.</summary>
public sealed record Ledger
{
    private readonly IEnumerable<RuleInForce> _read;
    private readonly Profile _profile;
    private readonly Lazy<IReadOnlyList<string>> _assumptions;

    /// <summary>Help that pays tuition and fees at both ends of the price; null where there is none. It may rise with the price, or be capped.</summary>
    private Lazy<(HelpAtPrice Low, HelpAtPrice High)>? _helpAtEnds;

    /// <summary>Help at one end of the price, and the tax that follows it.</summary>
    /// <param name="Aid">The help.</param>
    /// <param name="Taxes">The lines of tax on it.</param>
    private sealed record HelpAtPrice(StudyAid Aid, IReadOnlyList<LedgerLine> Taxes)
    {
        public decimal Tax(LineKey? key = null) => Taxes.Where(l => key is null || l.Key == key).Sum(l => l.Amount);
    }

    /// <param name="read">Every rule that was read; gone through when asked for.</param>
    /// <param name="profile">Whose it is.</param>
    /// <param name="assumptions">What it rests on beyond rules; put into words when asked for, because a whole catalogue's are not read.</param>
    internal Ledger(IEnumerable<RuleInForce> read, Profile profile, Func<IReadOnlyList<string>> assumptions)
    {
        _read = read;
        _profile = profile;
        _assumptions = new Lazy<IReadOnlyList<string>>(assumptions);
    }

    public required Item Item { get; init; }
    public required StudyWay Way { get; init; }

    /// <summary>The price that tuition and fees come from, before the person's own figures.</summary>
    public required DegreePrice Price { get; init; }

    /// <summary>How much is studied in a term, and why.</summary>
    public required StudyLoad Load { get; init; }
    public required IReadOnlyList<LedgerTerm> Terms { get; init; }

    /// <summary>Hours of study in the fullest week.</summary>
    public decimal WeeklyHours => Terms.Max(t => t.Credits) / Load.CourseCredits * Load.CourseHours;

    /// <summary>By term, then in the order of <see cref="LineKey.All"/>.</summary>
    public required IReadOnlyList<LedgerLine> Lines { get; init; }

    /// <summary>Lines whose amount nobody states; they are not in the total.</summary>
    public required IReadOnlyList<UnknownLine> Unknown { get; init; }

    /// <summary>The sum of the lines, USD.</summary>
    public required decimal Total { get; init; }

    /// <summary>The part of the degree that is left to pay for where earned credits fill the rest; 1 where they fill nothing.</summary>
    internal decimal PaidShare { get; init; } = 1;

    public required Financing Financing { get; init; }
    public required StudyOutcome Outcome { get; init; }

    /// <summary>Help that pays tuition and fees, or is paid out for anything; help for living is not in it. USD.</summary>
    public required decimal HelpTowardsCharges { get; init; }

    /// <summary>How much of a change of the price the person pays, 0 to 1: less than 1 where help rises with it; 1 where the price is firm.</summary>
    internal decimal PaidOfMore
    {
        get
        {
            (decimal grossLow, decimal grossHigh) = GrossCharges();
            (decimal low, decimal high) = Charges();
            return grossLow == grossHigh ? 1 : Math.Clamp((high - low) / (grossHigh - grossLow), 0, 1);
        }
    }

    /// <summary>Why what the person said of hours, courses or summers fits no term, and what would; null where it fits.</summary>
    public required Misfit? Misfit { get; init; }

    /// <summary>That no move is counted though nobody says that the school is near, and what would settle it; null where that is not so.</summary>
    public required string? Staying { get; init; }

    /// <summary>That it is counted at another pace than the person said, or at one that they said nothing of beside a job; null where neither is so, or the way was asked for.</summary>
    public string? OtherPace { get; init; }

    /// <summary>That the term which the person names has begun, or begins within weeks; null where there is time, or they name none.</summary>
    public string? Starting { get; init; }

    /// <summary>Why the visa rules out this way of studying; null where they do not.</summary>
    public string? BarredBy => Visa is { Study: VisaAnswer.No } visa ? visa.Obstacle : null;

    /// <summary>What stands before the figures, because it may be otherwise than the person thinks.</summary>
    public IEnumerable<string> Beforehand => new[] { Starting, OtherPace, Staying, FigureOf(LineKey.Tuition) is null ? null : AidResidency, OnePerson }.OfType<string>();

    /// <summary>That a promised assistantship or scholarship may bring the resident price, and what to ask; null where it does not.</summary>
    public string? AidResidency { get; init; }

    /// <summary>Which lines are counted for the person alone though others live with them; null where there are none, or no such line.</summary>
    public string? OnePerson { get; init; }

    /// <summary>That the program begins in another term than the person would, and which is counted; null where it does not.</summary>
    public string? OtherStart { get; init; }

    /// <summary>That a promised assistantship is not counted in this way of studying; null where none is promised, or it counts.</summary>
    public string? AssistantshipNotCounted { get; init; }

    /// <summary>Where promised help is counted because nobody says where it holds, and that it is not counted because it holds elsewhere; one sentence each.</summary>
    public IReadOnlyList<string> WhereAidHolds { get; init; } = [];

    /// <summary>True where study takes pay that the person would have: what they live on meanwhile has to be found too.</summary>
    public bool GivesUpPay { get; init; }

    /// <summary>True where that living is in no line and in no month, because nobody says what it costs.</summary>
    public bool IsLivingUnsaid { get; init; }

    /// <summary>The rules of a student visa; null for somebody who studies on none.</summary>
    public required StudentVisa? Visa { get; init; }

    /// <summary>What living there may cost by what others report, where the institution reports nothing: in no line and no total; null elsewhere.</summary>
    public LivingRange? LivingElsewhere { get; init; }

    /// <summary>Figures in it that the person was told themselves.</summary>
    public IReadOnlyList<OwnFigure> Told { get; init; } = [];

    /// <summary>True where the price is the program's own, or as the person was told it.</summary>
    public bool PriceIsOwn => Price.IsProgramsOwn || Told.Any(f => f.Line == LineKey.Tuition.Id);

    /// <summary>What the ledger rests on beyond rules, one sentence each.</summary>
    public IReadOnlyList<string> Assumptions => _assumptions.Value;

    /// <summary>False when a line is missing: the total is then the least it costs.</summary>
    public bool IsComplete => Unknown.Count == 0;

    /// <summary>Every rule it rests on, each value once, by area and id; worked out when asked for.</summary>
    public IReadOnlyList<RuleInForce> Rules => LedgerCitations.Of([.. _read, .. Visa?.Cited ?? []], this, _profile);

    /// <summary>The sum of all terms of a line, USD; 0 where it does not arise.</summary>
    public decimal SumOf(LineKey key)
    {
        decimal sum = 0;
        foreach (LedgerLine line in Lines)
        {
            sum += line.Key == key ? line.Amount : 0;
        }

        return sum;
    }

    /// <summary>
    /// What a line could as well be, all terms together: tuition and fees at both ends of their price, the person's own figures left as they are, and help that
    /// rises with the price. Every other line is what it is.
    /// </summary>
    public (decimal Low, decimal High) RangeOf(LineKey key)
    {
        decimal amount = SumOf(key);
        if (amount != 0 && (key.Role == LineRole.Aid || IsTaxOfHelp(key)) && _helpAtEnds is not null && IsDoubtful)
        {
            (HelpAtPrice low, HelpAtPrice high) = _helpAtEnds.Value;
            (decimal atLow, decimal atHigh) = key.Role == LineRole.Aid ? (-low.Aid.Of(key), -high.Aid.Of(key)) : (low.Tax(key), high.Tax(key));
            return (Math.Min(atLow, atHigh), Math.Max(atLow, atHigh));
        }

        if (FigureOf(key) is not { IsKnown: true, Value: > 0, Spread: not null } figure)
        {
            return (amount, amount);
        }

        decimal doubtful = 0;
        foreach (LedgerLine line in Lines)
        {
            doubtful += line.Key == key && line.Kind != FigureKind.Own ? line.Amount : 0;
        }

        return (Cents.Round(amount + (doubtful * ((figure.Low!.Value / figure.Value) - 1))), Cents.Round(amount + (doubtful * ((figure.High!.Value / figure.Value) - 1))));
    }

    /// <summary>What a charge could as well be in all, the person's own figures of single terms left out.</summary>
    internal (decimal Low, decimal High) WholeOf(LineKey key)
    {
        Figure<decimal> figure = key == LineKey.Tuition ? Price.Tuition : Price.Fees;
        return (Cents.Round(figure.Low!.Value * PaidShare), Cents.Round(figure.High!.Value * PaidShare));
    }

    /// <summary>The figure that a line of charges is taken from, with what stands behind it; null for any other line, and where every amount is the person's own.</summary>
    public Figure<decimal>? FigureOf(LineKey key)
    {
        foreach (LedgerLine line in Lines)
        {
            if (line.Key == key && line.Kind != FigureKind.Own)
            {
                return key == LineKey.Tuition ? Price.Tuition : key == LineKey.Fees ? Price.Fees : null;
            }
        }

        return null;
    }

    /// <summary>True where tuition or fees are not firm: the total is then one of a range.</summary>
    public bool IsDoubtful => RangeOf(LineKey.Tuition) is var tuition && RangeOf(LineKey.Fees) is var fees && tuition.Low + fees.Low != tuition.High + fees.High;

    /// <summary>
    /// The total at both ends of the price, less what help for the charges leaves nothing of; interest, fees of loans and other taxes than those on help are those of the price in
    /// the middle. No high end where a line is missing.
    /// </summary>
    public PaidRange TotalRange => Ranged(Total, IsComplete);

    /// <summary>An amount that holds the whole price, at both ends of the price.</summary>
    /// <param name="amount">At the price in the middle.</param>
    /// <param name="complete">False where it may be more.</param>
    /// <param name="part">The part of the price that it holds.</param>
    internal PaidRange Ranged(decimal amount, bool complete, decimal part = 1)
    {
        (decimal low, decimal high) = Charges();
        decimal price = SumOf(LineKey.Tuition) + SumOf(LineKey.Fees);
        (decimal lessTax, decimal moreTax) = TaxBeyond();
        decimal upper = amount + ((high - price + moreTax) * part);
        return new PaidRange(amount + ((low - price + lessTax) * part), complete ? upper : null) { AtHighPrice = upper };
    }

    /// <summary>Tax on help beyond that at the price in the middle, at both ends.</summary>
    private (decimal Low, decimal High) TaxBeyond()
    {
        if (_helpAtEnds is null || !IsDoubtful)
        {
            return (0, 0);
        }

        decimal middle = Lines.Where(l => IsTaxOfHelp(l.Key)).Sum(l => l.Amount);
        return (_helpAtEnds.Value.Low.Tax() - middle, _helpAtEnds.Value.High.Tax() - middle);
    }

    /// <summary>True for tax that goes with what help pays.</summary>
    private static bool IsTaxOfHelp(LineKey key) => key == LineKey.EmployerAidTax || key == LineKey.StipendTax || key == LineKey.TaxCredit;

    /// <summary>Tuition and fees at both ends, less what help pays more of them there than at the price in the middle.</summary>
    internal (decimal Low, decimal High) Charges()
    {
        (decimal low, decimal high) = GrossCharges();
        return _helpAtEnds is null || low == high
            ? (low, high)
            : (low - _helpAtEnds.Value.Low.Aid.TowardsCharges + HelpTowardsCharges, high - _helpAtEnds.Value.High.Aid.TowardsCharges + HelpTowardsCharges);
    }

    /// <summary>Tuition and fees at both ends.</summary>
    private (decimal Low, decimal High) GrossCharges()
    {
        (decimal tuitionLow, decimal tuitionHigh) = RangeOf(LineKey.Tuition);
        (decimal feesLow, decimal feesHigh) = RangeOf(LineKey.Fees);
        return (tuitionLow + feesLow, tuitionHigh + feesHigh);
    }

    /// <summary>Tuition and fees at one end of the price, as edits; the person's own figures of single terms, given after them, stay.</summary>
    internal LineEdit[] PriceAt(Func<(decimal Low, decimal High), decimal> end) =>
        [.. new[] { LineKey.Tuition, LineKey.Fees }.Where(key => FigureOf(key) is not null).Select(key => new LineEdit(key, null, end(WholeOf(key))))];

    /// <summary>Why the hours and courses that the person has fit no term of the way they would study it, and what would; null where they fit.</summary>
    public static Misfit? MisfitOf(LedgerGround ground, Item item) =>
        TermPlan.Of(ground, item, StudyLoad.Of(ground, item, WayOffer.Fitting(item, ground.Profile), LedgerChoices.None.Summers), LedgerChoices.None).Misfit;

    /// <summary>The ledger of a degree for one person.</summary>
    /// <exception cref="InputException">The start lies outside the rules' time, or an own figure names a term that the degree does not have.</exception>
    public static Ledger Of(Catalog catalog, RuleBook rules, Item item, Profile profile, LedgerChoices choices) =>
        Of(new LedgerGround(catalog, rules, profile), item, choices);

    /// <summary>The same, from a ground that serves many ledgers.</summary>
    public static Ledger Of(LedgerGround ground, Item item, LedgerChoices choices)
    {
        StudyWay way = choices.Way ?? WayOffer.Fitting(item, ground.Profile);
        var load = StudyLoad.Of(ground, item, way, choices.Summers);
        var plan = TermPlan.Of(ground, item, load, choices);
        Check(choices, plan);
        var work = WorkWhileStudying.Of(ground, way);
        IReadOnlyList<OwnFigure> told = ToldFigures.Counted(ground.Profile, item.Id, choices.Edits);
        var draft = new LedgerDraft(plan.Terms, [.. ToldFigures.Edits(told), .. choices.Edits]);
        var charges = StudyCharges.Enter(draft, ground, item, way, plan, work);
        var living = LivingCosts.Enter(draft, ground, item, way);
        var aid = StudyAid.Enter(draft, ground, item, way, charges, work);
        var taxes = StudyTaxes.Enter(draft, ground, charges, aid, work);
        var paying = new FinancingPlan(draft, ground, charges, living, aid, taxes, work);
        Financing financing = paying.Enter();
        List<LedgerLine> lines = draft.Lines();
        IEnumerable<RuleInForce> read = ground.Assumptions.Cited.Concat(taxes.Read.SelectMany(t => t.Cited)).Concat(paying.Read.SelectMany(l => l.Cited)).Concat(charges.AidRule is { } helps ? [helps] : []);
        var ledger = new Ledger(read, ground.Profile, () => LedgerWords.Assumptions(ground, item, way, plan, charges, living, aid, work, financing, told))
        {
            Item = item,
            Way = way,
            Price = charges.Price,
            Load = load,
            Terms = plan.Terms,
            Lines = lines,
            Unknown = draft.Unknown,
            Total = lines.Sum(l => l.Amount),
            PaidShare = plan.Share,
            Financing = financing,
            Outcome = StudyOutcome.Of(lines, financing, work),
            HelpTowardsCharges = aid.TowardsCharges,
            AssistantshipNotCounted = aid.AssistantshipNotCounted,
            WhereAidHolds = aid.Where,
            GivesUpPay = work.GivesUpPay,
            IsLivingUnsaid = work.GivesUpPay && living.AnywayPerMonth is null && Array.TrueForAll(living.Over, over => over == 0),
            Told = told,
            Misfit = plan.Misfit,
            Staying = LivingCosts.Staying(ground, item, way),
            Starting = ground.Starting,
            OtherPace = choices.Way is null ? WayOffer.OtherPace(item, ground.Profile, way, work.GivesUpPay) : null,
            OtherStart = plan.OtherStart,
            AidResidency = charges.AidResidency,
            OnePerson = HouseholdLines.CountedForOne(ground.Profile, lines),
            LivingElsewhere = draft.Unknown.Any(u => u.Key == LineKey.Living) ? living.Elsewhere : null,
            Visa = ground.Visas.Of(item, way, plan.End),
        };
        ledger._helpAtEnds = aid.TowardsCharges == 0 ? null : new(() => (HelpAt(r => r.Low), HelpAt(r => r.High)));
        return ledger;

        HelpAtPrice HelpAt(Func<(decimal Low, decimal High), decimal> end)
        {
            var at = new LedgerDraft(plan.Terms, [.. ToldFigures.Edits(told), .. ledger.PriceAt(end), .. choices.Edits]);
            var due = StudyCharges.Enter(at, ground, item, way, plan, work, charges.Price);
            var help = StudyAid.Enter(at, ground, item, way, due, work);
            StudyTaxes.Enter(at, ground, due, help, work);
            return new HelpAtPrice(help, [.. at.Lines().Where(l => IsTaxOfHelp(l.Key))]);
        }
    }

    private static void Check(LedgerChoices choices, TermPlan plan)
    {
        if (choices.Edits.FirstOrDefault(e => e.Term > plan.Terms.Count) is { } late)
        {
            throw new InputException($"{late.Text()}: the degree has {plan.Terms.Count} terms studied this way; give a term from 1 to {plan.Terms.Count}.");
        }
    }
}
