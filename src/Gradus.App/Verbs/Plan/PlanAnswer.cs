using System.Globalization;
using Gradus.Catalogs;
using Gradus.Costs.Prices;
using Gradus.Curricula;
using Gradus.Degrees;
using Gradus.Ledgers;
using Gradus.People;
using Gradus.Programs;
using Gradus.Programs.Curriculum.Reading;
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

    /// <summary>What a course counts for that has the goal's own name, and one that is about it; one that applies it counts once.</summary>
    private const int Named = 3;

    private const int About = 2;

    /// <summary>The rules of a degree.</summary>
    /// <exception cref="InputException">Too little of them is known.</exception>
    public static DegreeRules RulesOf(Catalog catalog, Item item)
    {
        if (item.Program is { } program && catalog.Degrees.Of(program) is { } rules)
        {
            return rules;
        }

        Gradus.Programs.Program[] known = [.. catalog.Programs.Where(p => catalog.Degrees.Of(p) is not null)];
        IReadOnlyList<string> near = Nearest.To(item.Id, known.Select(p => p.Id), 5);
        if (near.Count == 0)
        {
            near = [.. known.OrderByDescending(p => p.Institution == item.Institution.Id).ThenByDescending(p => p.DegreeType == item.DegreeType).ThenBy(p => p.Id, StringComparer.Ordinal).Take(5).Select(p => p.Id)];
        }

        throw new InputException(new Problem(ProblemCode.NotFound, "id", item.Id, "too little is on record of what it asks.")
        {
            Sentence = $"What {item.Title} at {item.Institution.Name} asks of those who study it is not on record well enough to plan it. {Lacking(item)} It is of {known.Length} degrees, among them:{string.Concat(near.Select(n => $"\n  {n}"))}",
        });
    }

    private static string Lacking(Item item) => item.Program is { } program
        ? StatedRules.Lacking(program) ?? ""
        : "It is what the school reports under a field, not a degree with a page of its own.";

    /// <exception cref="InputException">What is asked cannot be.</exception>
    public static PlanAnswer Of(LedgerGround ledger, Item item, DegreeRules degree, PlanQuestion asked)
    {
        degree = Counting(degree, asked);
        var rules = new RuleSet(degree, asked.Track ?? degree.TrackOf(item.Id));
        TakenCourse[] done = [.. Done(ledger, rules, asked)];
        var cost = Gradus.Ledgers.Ledger.Of(ledger, item, LedgerChoices.None);
        PriceTerms terms = ledger.PriceTerms(WayOffer.Fitting(item, ledger.Profile)) with { Told = [.. ToldPrice.Of(ledger.Profile.Told)] };
        DegreePrice price = Pricing.Of(ledger.Catalog, item, terms);
        var ground = new PlanGround(rules, done, Wishes(ledger, asked, rules, cost.Load))
        {
            HoursPerCredit = Math.Round(cost.Load.CourseHours / (cost.Load.CourseCredits / cost.Load.OwnUnit), 2),
            UsualMost = Math.Round(ledger.Assumptions.MostCredits / cost.Load.OwnUnit, 1),
            UsualSummerMost = Math.Round(ledger.Assumptions.SummerMostCredits / cost.Load.OwnUnit, 1),
            Charges = price.ByTerm,
            PerCredit = price.Total is { IsKnown: true, Value: var whole } ? whole / degree.Credits : null,
        };
        StudyPlan plan = PlanSolver.Solve(ground);
        if (ground.Wishes.Assumed && plan.Status is not (PlanStatus.Optimal or PlanStatus.Feasible))
        {
            ground = ground with { Wishes = Said(ground.Wishes, asked, ledger.Profile.Study) };
            plan = PlanSolver.Solve(ground);
        }

        return new PlanAnswer(item, ledger, asked, ground, plan, DegreeAudit.WithRepeats(rules, done), price) { Cost = cost, Visa = PlanVisa.Of(ledger, item, ground, plan, cost.Load.OwnUnit) };
    }

    /// <summary>The whole cost as it is counted without a plan.</summary>
    public required Ledger Cost { get; init; }

    /// <summary>What a student visa says of the plan; null for somebody who studies on none, and without a plan.</summary>
    public required PlanVisa? Visa { get; init; }

    /// <summary>What an amount of its price could as well be, USD: as wide as the whole price is; null where the amount is not known.</summary>
    public (decimal Low, decimal High)? Range(decimal? cost) =>
        cost is not { } amount ? null
        : Price.Total is { IsKnown: true, Value: > 0 and var whole, Low: { } low, High: { } high } ? (Cents.Round(amount * low / whole), Cents.Round(amount * high / whole))
        : (amount, amount);

    /// <summary>What would be left on each track of the degree, in the order of the rules; none where there is one track.</summary>
    public IReadOnlyList<(DegreeTrack Track, DegreeAudit Audit)> Tracks()
    {
        DegreeRules degree = Ground.Rules.Degree;
        return degree.Tracks.Count < 2 ? [] : [.. degree.Tracks.Select(t => (t, DegreeAudit.WithRepeats(new RuleSet(degree, t), [.. Ground.Done.Select(d => d with { Fills = null })])))];
    }

    /// <summary>The rules with what the person says that courses count for where the pages name none.</summary>
    private static DegreeRules Counting(DegreeRules degree, PlanQuestion asked)
    {
        foreach (SaidCourse use in asked.Uses.Where(u => degree.HasOpenPlaces(u.More!)))
        {
            if (PlanQuestion.Find(use.Code, degree) is null && !asked.Taken.Concat(asked.Transfer).Any(t => IsSame(t, use)))
            {
                throw new InputException(new Problem(ProblemCode.NotFound, PlanQuestion.UsePart.Name, use.ToString(), $"these rules name no course {use.Code}; where you passed it, say so with {PlanQuestion.TakenPart.Name} or {PlanQuestion.TransferPart.Name}, and use says what it counts for."));
            }

            degree = degree.Counting(use.Code, use.More!);
        }

        return degree;
    }

    private static bool IsSame(SaidCourse one, SaidCourse other) => string.Equals(one.Code, other.Code, StringComparison.OrdinalIgnoreCase);

    /// <summary>What the person said, and where they did not, the load that their whole cost is counted with.</summary>
    private static PlanWishes Wishes(LedgerGround ledger, PlanQuestion asked, RuleSet rules, StudyLoad load)
    {
        Study study = ledger.Profile.Study;
        var wishes = new PlanWishes
        {
            Start = asked.Start ?? load.Start,
            Aim = asked.Aim,
            HoursPerWeek = asked.Hours ?? study.HoursPerWeek?.Most,
            CreditsPerTerm = asked.Credits,
            BudgetPerYear = asked.Budget,
            DoneBy = asked.By,
            Leave = [.. asked.Leave],
            Pins = [.. asked.Pins.Select(p => new PinnedCourse(p.Code, p.More is null ? null : Read(p.More)))],
            Without = [.. asked.Without.Select(w => w.Code)],
            Uses = [.. asked.Uses.Where(u => asked.Taken.Concat(asked.Transfer).All(t => !IsSame(t, u))).Select(u => new FixedUse(u.Code, u.More!))],
            Wanted = [.. asked.Wanted.Select(w => w.Code)],
            OfGoal = [.. OfGoal(ledger.Profile.Goal, rules).SelectMany(code => Enumerable.Repeat(code, WeightOf(ledger.Profile.Goal, rules.Find(code)!)))],
            Early = [.. Early(ledger.Profile.Goal, rules)],
            FullTime = ledger.International && rules.Degree.Limits.FullTime is not null,
        };
        wishes = Said(wishes, asked, study);
        bool loads = wishes.CoursesPerTerm is null && asked is { Credits: null, Hours: null }, summers = asked.Summers is null && study is { Summers: null, SummersOnly: not true };
        return asked.Aim != PlanAim.Soonest || !(loads || summers) ? wishes : wishes with
        {
            CoursesPerTerm = loads ? load.Courses : wishes.CoursesPerTerm,
            Summers = summers ? load.Summers : wishes.Summers,
            Assumed = true,
        };
    }

    /// <summary>
    /// Codes of the courses whose titles name an area that the goal's subjects are made of, by the phrases of the rubric of courses. Computer science at large says nothing beside a subject that
    /// is narrower: nearly every course would be of it.
    /// </summary>
    private static IEnumerable<string> OfGoal(Goal goal, RuleSet rules)
    {
        Focus[] narrow = [.. goal.Focus.Where(f => f != Focus.ComputerScience)];
        Focus[] about = narrow.Length > 0 ? narrow : [.. goal.Focus];
        CourseArea[] areas = [.. about.SelectMany(GoalAreas.Of).Concat(about.Contains(Focus.MachineLearning) ? [CourseArea.DeepLearning] : Array.Empty<CourseArea>()).Distinct()];
        return rules.Courses.Where(c => !c.IsOpen && Array.Exists(areas, area => KeywordReader.Holds(c.Title, "", area))).Select(c => c.Code);
    }

    /// <summary>
    /// Codes of all courses in the order in which they should come where nothing else decides: applications last; before them those whose titles name what the person wants to study, then others about
    /// it, then foundations, then as the rules name them.
    /// </summary>
    private static IEnumerable<string> Early(Goal goal, RuleSet rules)
    {
        HashSet<string> wanted = [.. OfGoal(goal, rules)];
        return rules.Courses.Where(c => !c.IsOpen).Select((course, at) => (course.Code, Stage: CourseStages.Of(course.Title), IsNamed: Names(goal, course), IsWanted: wanted.Contains(course.Code), At: at))
            .OrderBy(c => c.Stage == CourseStage.Application).ThenBy(c => !c.IsNamed).ThenBy(c => !c.IsWanted).ThenBy(c => c.Stage).ThenBy(c => c.At).Select(c => c.Code);
    }

    /// <summary>True where a title has a subject of the goal by its own name, or is of deep learning for machine learning, whose second course it is.</summary>
    private static bool Names(Goal goal, RuleCourse course) =>
        goal.Focus.Any(f => course.Title.Contains(Vocabularies.Focuses.KeyOf(f).Replace('-', ' '), StringComparison.OrdinalIgnoreCase))
        || (goal.Focus.Contains(Focus.MachineLearning) && KeywordReader.Holds(course.Title, "", CourseArea.DeepLearning));

    /// <summary>How much a course about the goal counts: named by it and no application of it most, an application least.</summary>
    private static int WeightOf(Goal goal, RuleCourse course) => CourseStages.Of(course.Title) == CourseStage.Application ? 1 : Names(goal, course) ? Named : About;

    /// <summary>Courses about what the person wants to study that no plan within their hours holds, because each alone takes more; empty where no hours are said.</summary>
    public IReadOnlyList<RuleCourse> BeyondHours => Ground.Wishes.HoursPerWeek is not { } have || Plan.Terms.Count == 0 ? [] :
    [
        .. Ground.Rules.Courses.Where(c => Ground.Wishes.OfGoal.Contains(c.Code) && Ground.HoursOf(c) > have
            && CourseStages.Of(c.Title) != CourseStage.Application
            && Ground.Done.All(d => d.Course.Code != c.Code) && Plan.Terms.SelectMany(t => t.Courses).All(p => p.Course.Code != c.Code)),
    ];

    /// <summary>Courses of a term and summers as they were said.</summary>
    private static PlanWishes Said(PlanWishes wishes, PlanQuestion asked, Study study) => wishes with
    {
        CoursesPerTerm = asked.Courses ?? study.CoursesPerTerm,
        Summers = asked.Summers ?? (study.SummersOnly == true ? SummerWish.Only : study.Summers == false ? SummerWish.None : SummerWish.Too),
        Assumed = false,
    };

    private static Term Read(string term) => WrittenTerm.TryRead(term, out Term read, out _) ? read : throw new InputException($"{term} is no term.");

    private static IEnumerable<TakenCourse> Done(LedgerGround ledger, RuleSet rules, PlanQuestion asked)
    {
        (SaidCourse Said, bool Elsewhere)[] all = [.. asked.Taken.Select(t => (t, false)), .. asked.Transfer.Select(t => (t, true))];
        foreach ((SaidCourse said, bool elsewhere) in all.GroupBy(a => a.Said.Code, StringComparer.OrdinalIgnoreCase).Select(g => g.MaxBy(a => LetterGrade.Rank(a.Said.More))))
        {
            yield return new TakenCourse(rules.Find(said.Code) ?? new RuleCourse(said.Code, said.Code, rules.UsualCredits) { IsOpen = true })
            {
                Grade = said.More,
                IsFromElsewhere = elsewhere,
                Fills = asked.Uses.LastOrDefault(u => IsSame(u, said))?.More,
            };
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
