using Gradus.Catalogs;
using Gradus.Costs.Prices;
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
    public required IReadOnlyList<LedgerTerm> Terms { get; init; }

    /// <summary>By term, then in the order of <see cref="LineKey.All"/>.</summary>
    public required IReadOnlyList<LedgerLine> Lines { get; init; }

    /// <summary>Lines whose amount nobody states; they are not in the total.</summary>
    public required IReadOnlyList<UnknownLine> Unknown { get; init; }

    /// <summary>The sum of the lines, USD.</summary>
    public required decimal Total { get; init; }
    public required Financing Financing { get; init; }
    public required StudyOutcome Outcome { get; init; }

    /// <summary>Help that pays tuition and fees, or is paid out for anything; help for living is not in it. USD.</summary>
    public required decimal HelpTowardsCharges { get; init; }

    /// <summary>Why what the person said of hours, courses or summers fits no term, and what would; null where it fits.</summary>
    public required string? Misfit { get; init; }

    /// <summary>The rules of a student visa; null for somebody who studies on none.</summary>
    public required StudentVisa? Visa { get; init; }

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

    /// <summary>The ledger of a degree for one person.</summary>
    /// <exception cref="InputException">The start lies outside the rules' time, or an own figure names a term that the degree does not have.</exception>
    public static Ledger Of(Catalog catalog, RuleBook rules, Item item, Profile profile, LedgerChoices choices) =>
        Of(new LedgerGround(catalog, rules, profile), item, choices);

    /// <summary>The same, from a ground that serves many ledgers.</summary>
    public static Ledger Of(LedgerGround ground, Item item, LedgerChoices choices)
    {
        StudyWay way = choices.Way ?? WayOffer.Fitting(item, ground.Profile);
        var plan = TermPlan.Of(ground, item, way, choices.Summers);
        Check(choices, plan);
        var work = WorkWhileStudying.Of(ground, way);
        var draft = new LedgerDraft(plan.Terms, choices.Edits);
        var charges = StudyCharges.Enter(draft, ground, item, way, plan, work);
        var living = LivingCosts.Enter(draft, ground, item, way);
        var aid = StudyAid.Enter(draft, ground, item, way, charges, work);
        var taxes = StudyTaxes.Enter(draft, ground, charges, aid, work);
        var paying = new FinancingPlan(draft, ground, charges, living, aid, taxes, work);
        Financing financing = paying.Enter();
        List<LedgerLine> lines = draft.Lines();
        IEnumerable<RuleInForce> read = ground.Assumptions.Cited.Concat(taxes.Read.SelectMany(t => t.Cited)).Concat(paying.Read.SelectMany(l => l.Cited));
        return new Ledger(read, ground.Profile, () => LedgerWords.Assumptions(ground, item, way, plan, charges, living, aid, work, financing))
        {
            Item = item,
            Way = way,
            Price = charges.Price,
            Terms = plan.Terms,
            Lines = lines,
            Unknown = draft.Unknown,
            Total = lines.Sum(l => l.Amount),
            Financing = financing,
            Outcome = StudyOutcome.Of(lines, financing, work),
            HelpTowardsCharges = aid.TowardsCharges,
            Misfit = plan.Misfit,
            Visa = StudyVisa.Of(ground.Rules, ground.Profile, item, way, plan.End),
        };
    }

    private static void Check(LedgerChoices choices, TermPlan plan)
    {
        if (choices.Edits.FirstOrDefault(e => e.Term > plan.Terms.Count) is { } late)
        {
            throw new InputException($"{late.Text()}: the degree has {plan.Terms.Count} terms studied this way; give a term from 1 to {plan.Terms.Count}.");
        }
    }
}
