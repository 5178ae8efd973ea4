using System.Globalization;
using Gradus.Catalogs;
using Gradus.Costs.Prices;
using Gradus.Degrees;
using Gradus.Ledgers;
using Gradus.People;
using Gradus.Programs;
using Gradus.StudyPlans;

namespace Gradus.App.Verbs.Plan;

/// <summary>A plan of one degree for one person, with what it was made from.</summary>
/// <param name="Item">The degree.</param>
/// <param name="Ledger">The person, and the rules of the day.</param>
/// <param name="Question">What was asked.</param>
/// <param name="Ground">Rules, courses done and wishes.</param>
/// <param name="Plan">The plan.</param>
/// <param name="Audit">What the courses done fill, and what is left.</param>
/// <param name="Price">The price of the whole degree; a term's is shared out of it, or stands in the rules with it.</param>
public sealed record PlanAnswer(Item Item, LedgerGround Ledger, PlanQuestion Question, PlanGround Ground, StudyPlan Plan, DegreeAudit Audit, DegreePrice Price)
{
    private const string Earned = "Earned before";

    /// <summary>The rules of a degree.</summary>
    /// <exception cref="InputException">Too little of them is known.</exception>
    public static DegreeRules RulesOf(Catalog catalog, Item item)
    {
        if (item.Program is { } program && catalog.Degrees.Of(program) is { } rules)
        {
            return rules;
        }

        string[] known = [.. catalog.Programs.Where(p => catalog.Degrees.Of(p) is not null).Select(p => p.Id)];
        IReadOnlyList<string> near = Nearest.To(item.Id, known, 5);
        throw new InputException(new Problem(ProblemCode.NotFound, "id", item.Id, "too little is on record of what it asks.")
        {
            Sentence = $"What {item.Title} at {item.Institution.Name} asks of those who study it is not on record well enough to plan it. It is of {known.Length} degrees, among them:{string.Concat(near.Select(n => $"\n  {n}"))}",
        });
    }

    /// <exception cref="InputException">What is asked cannot be.</exception>
    public static PlanAnswer Of(LedgerGround ledger, Item item, DegreeRules degree, PlanQuestion asked)
    {
        var rules = new RuleSet(degree, asked.Track ?? degree.TrackOf(item.Id));
        TakenCourse[] done = [.. Done(ledger, rules, asked)];
        PriceTerms terms = ledger.PriceTerms(WayOffer.Fitting(item, ledger.Profile)) with { Told = [.. ToldPrice.Of(ledger.Profile.Told)] };
        DegreePrice price = Pricing.Of(ledger.Catalog, item, terms);
        var ground = new PlanGround(rules, done, Wishes(ledger, asked, rules))
        {
            HoursPerCredit = ledger.Assumptions.HoursPerCredit,
            UsualMost = ledger.Assumptions.MostCredits,
            UsualSummerMost = ledger.Assumptions.SummerMostCredits,
            Charges = price.ByTerm,
            PerCredit = price.Total is { IsKnown: true, Value: var whole } ? whole / degree.Credits : null,
        };
        return new PlanAnswer(item, ledger, asked, ground, PlanSolver.Solve(ground), DegreeAudit.Of(rules, done), price);
    }

    /// <summary>What an amount of its price could as well be, USD: as wide as the whole price is; null where the amount is not known.</summary>
    public (decimal Low, decimal High)? Range(decimal? cost) =>
        cost is not { } amount ? null
        : Price.Total is { IsKnown: true, Value: > 0 and var whole, Low: { } low, High: { } high } ? (Cents.Round(amount * low / whole), Cents.Round(amount * high / whole))
        : (amount, amount);

    /// <summary>What would be left on each track of the degree, in the order of the rules; none where there is one track.</summary>
    public IReadOnlyList<(DegreeTrack Track, DegreeAudit Audit)> Tracks()
    {
        DegreeRules degree = Ground.Rules.Degree;
        return degree.Tracks.Count < 2 ? [] : [.. degree.Tracks.Select(t => (t, DegreeAudit.Of(new RuleSet(degree, t), [.. Ground.Done.Select(d => d with { Fills = null })])))];
    }

    private static PlanWishes Wishes(LedgerGround ledger, PlanQuestion asked, RuleSet rules)
    {
        Study study = ledger.Profile.Study;
        return new PlanWishes
        {
            Start = asked.Start ?? ledger.Start,
            Aim = asked.Aim,
            Summers = asked.Summers ?? (study.SummersOnly == true ? SummerWish.Only : SummerWish.Too),
            HoursPerWeek = asked.Hours ?? study.HoursPerWeek?.Most,
            CreditsPerTerm = asked.Credits,
            CoursesPerTerm = asked.Courses ?? study.CoursesPerTerm,
            BudgetPerYear = asked.Budget,
            DoneBy = asked.By,
            Leave = [.. asked.Leave],
            Pins = [.. asked.Pins.Select(p => new PinnedCourse(p.Code, p.More is null ? null : Read(p.More)))],
            Without = [.. asked.Without.Select(w => w.Code)],
            Uses = [.. asked.Uses.Where(u => asked.Taken.Concat(asked.Transfer).All(t => t.Code != u.Code)).Select(u => new FixedUse(u.Code, u.More!))],
            Wanted = [.. asked.Wanted.Select(w => w.Code)],
            FullTime = ledger.International && rules.Degree.Limits.FullTime is not null,
        };
    }

    private static Term Read(string term) => WrittenTerm.TryRead(term, out Term read, out _) ? read : throw new InputException($"{term} is no term.");

    private static IEnumerable<TakenCourse> Done(LedgerGround ledger, RuleSet rules, PlanQuestion asked)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach ((SaidCourse said, bool elsewhere) in asked.Taken.Select(t => (t, false)).Concat(asked.Transfer.Select(t => (t, true))))
        {
            if (seen.Add(said.Code))
            {
                yield return new TakenCourse(rules.Find(said.Code) ?? new RuleCourse(said.Code, said.Code, rules.UsualCredits) { IsOpen = true })
                {
                    Grade = said.More,
                    IsFromElsewhere = elsewhere,
                    Fills = asked.Uses.LastOrDefault(u => u.Code == said.Code)?.More,
                };
            }
        }

        decimal most = rules.Degree.Limits.Transfer ?? decimal.Floor(rules.Degree.Credits * ledger.Assumptions.EarnedMost);
        decimal left = Math.Min(ledger.Profile.Study.EarnedCredits ?? 0, most);
        for (int i = 1; left > 0; i++, left -= rules.UsualCredits)
        {
            string name = string.Create(CultureInfo.InvariantCulture, $"{Earned} {i}");
            yield return new TakenCourse(new RuleCourse(name, name, Math.Round(Math.Min(left, rules.UsualCredits), 1)) { IsOpen = true }) { IsFromElsewhere = true };
        }
    }
}
