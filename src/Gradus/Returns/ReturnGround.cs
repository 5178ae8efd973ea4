using System.Collections.Concurrent;
using Gradus.Careers;
using Gradus.Catalogs;
using Gradus.Ledgers;
using Gradus.Loans;
using Gradus.People;
using Gradus.Programs;
using Gradus.Rules;
using Gradus.Taxes;

namespace Gradus.Returns;

/// <summary>Everything of one person's returns that does not depend on the degree.</summary>
/// <remarks>Immutable once made, and safe to share between threads, but for <see cref="Assumptions"/>.</remarks>
public sealed class ReturnGround
{
    private readonly double _searchMonths;
    private readonly double _leavesAfter;
    private readonly double _stayChance;
    private readonly Without? _without;
    private readonly DegreeEffects? _effects;
    private readonly IReadOnlyList<Occupation> _aims;
    private readonly MoveTerms _moveTerms;
    private readonly FieldOccupations _leads;
    private readonly ConcurrentDictionary<string, JobMove?> _moves = new(StringComparer.Ordinal);
    private readonly double _share;
    private readonly bool _visa;
    private readonly RuleSet _rules;

    private ReturnGround(Catalog catalog, Profile profile, RuleBook book, ReturnAssumptions assumptions, ReturnSettings settings, LedgerGround ledgers, RuleSet rules, PayLevels? levels)
    {
        Catalog = catalog;
        Profile = profile;
        Book = book;
        Assumptions = assumptions;
        Settings = settings;
        _rules = rules;
        TaxRules taxes = TaxRules.From(rules, ledgers.Filing, ledgers.TaxingState, Dependants.Any(profile, ledgers.International));
        RuleReading read = _rules.Read();
        var assistance = RepaymentAssistancePlan.From(_rules);
        var tiered = TieredStandardPlan.From(_rules);
        Basis = new ValuationBasis
        {
            Horizon = YearsCounted(profile, (int)assumptions[AssumptionKeys.HorizonYears]),
            DiscountRate = assumptions.Share(AssumptionKeys.DiscountRate),
            Inflation = assumptions.Share(AssumptionKeys.Inflation),
            Tax = new HouseholdTax(taxes, profile.Household.PartnerIncome ?? 0, profile.Assumptions.StateTaxRate ?? 0, ledgers.ClaimedYears()),
            Plans = new RepaymentPlans(assistance, tiered),
            Dependents = ClaimedBy(profile, ledgers),
            ForgivenessTaxed = read.Flag(LoanRules.ForgivenessTaxed),
        };
        _visa = profile.IsInternational;
        Occupation[] goal = Goal(catalog, profile);
        SpreadDescription = goal.Length == 0 ? "no occupation is known" : string.Join(", ", goal.Take(NamedOccupations).Select(o => o.Title)) + (goal.Length > NamedOccupations ? " and others" : "");
        double? fitted = PersonalSpread.Of(goal);
        double today = assumptions.Own(AssumptionKeys.PersonalSpread) / 100 ?? fitted ?? 0;
        double lasting = assumptions.Share(AssumptionKeys.LastingSpread);
        Spread = today * lasting;
        assumptions.Note(
            AssumptionKeys.PersonalSpread, "How far people with the same degree are paid apart, one standard deviation", Math.Round(today * 100, 1), "percent",
            assumptions.Own(AssumptionKeys.PersonalSpread) is not null, $"fitted to the percentiles of pay of {SpreadDescription} (OEWS)");
        _without = Withouts.Of(catalog, profile, assumptions, lasting);
        Levels = new PayLevels(catalog, assumptions, JobGrowth(goal), levels);
        _effects = _without is { } pay ? new DegreeEffects(assumptions, Levels, pay, IsPaidAbroad(profile)) : null;
        _aims = JobMove.Aims(catalog, profile);
        _moveTerms = _aims.Count == 0 ? default : new MoveTerms(assumptions.Share(AssumptionKeys.PayGrowth), assumptions.Share(AssumptionKeys.MoveChance), assumptions[AssumptionKeys.MoveMonths]);
        _leads = FieldOccupations.Of(catalog.Fields);
        _share = assumptions.Share(AssumptionKeys.DegreesDoing);
        Studies = new StudyPaths(ledgers);
        _searchMonths = assumptions[AssumptionKeys.JobSearchMonths];
        _leavesAfter = assumptions.Share(AssumptionKeys.LeavesAfter);
        NotFinishing = assumptions.Share(AssumptionKeys.NotFinishing);
        Correlation = assumptions.Share(AssumptionKeys.SamePerson);
        if (_visa)
        {
            _stayChance = assumptions.Share(AssumptionKeys.StayChance);
        }

        Cited = [.. new[] { assistance.Cited, tiered.Cited, taxes.Cited, read.Cited }.SelectMany(c => c).DistinctBy(c => c.Rule.Id)];
    }

    /// <summary>On a student visa; or of another citizenship and living in no state.</summary>
    private static bool IsPaidAbroad(Profile profile) => profile.IsInternational || profile.Residency is { Citizenship: Citizenship.Other, State: null };

    private const int NamedOccupations = 3;

    public Catalog Catalog { get; }

    public Profile Profile { get; }

    public RuleBook Book { get; }

    public ReturnAssumptions Assumptions { get; }

    public ReturnSettings Settings { get; }

    public ValuationBasis Basis { get; }

    /// <summary>Pay without the degree.</summary>
    /// <exception cref="InvalidOperationException">It is not known; see <see cref="Question"/>.</exception>
    public Without Without => _without ?? throw new InvalidOperationException("Pay without the degree is not known.");

    /// <summary>What to ask the person before anything can be said; null where their pay without the degree is known.</summary>
    public string? Question => _without is null ? Withouts.Question(Profile) : null;

    /// <summary>True where the person aims for an occupation that they do not hold.</summary>
    public bool AimsForAMove => _aims.Count > 0;

    /// <summary>
    /// The move that a degree may lead to: to those of the occupations aimed for that its field leads to by the official crosswalk, or that are in computing and mathematics as
    /// every degree here is; null where it leads to none of them. A data degree makes nobody a physician.
    /// </summary>
    public JobMove? MoveAfter(Item item)
    {
        Occupation[] reached = [.. _aims.Where(a => LeadsTo(item, a))];
        return reached.Length == 0 ? null : _moves.GetOrAdd(string.Join(' ', reached.Select(r => r.Code)), _ => JobMove.Of(Catalog, Profile, _moveTerms, reached));
    }

    /// <summary>Occupations aimed for that no move is counted to after this degree, by name.</summary>
    public IReadOnlyList<string> NotReachedBy(Item item) => [.. _aims.Where(a => !LeadsTo(item, a)).Select(a => a.Title)];

    private bool LeadsTo(Item item, Occupation aim) => aim.Code.MajorGroup == ComputingAndMathematics || _leads.Reach(item, aim.Code);

    /// <summary>Major group of the Standard Occupational Classification.</summary>
    private const string ComputingAndMathematics = "15";

    /// <summary>Standard deviation of the logarithm of lasting pay among people with the degree.</summary>
    public double Spread { get; }

    /// <summary>Whose percentiles <see cref="Spread"/> was fitted to.</summary>
    public string SpreadDescription { get; }

    public PayLevels Levels { get; }

    public StudyPaths Studies { get; }

    /// <summary>Chance of leaving without the degree, 0 to 1.</summary>
    public double NotFinishing { get; }

    public double Correlation { get; }

    /// <summary>Chance that those who finish stay, in the country or in their line of work, 0 to 1.</summary>
    public double FirstChance => _visa ? _stayChance : AimsForAMove ? 1 - _moveTerms.Chance : 1;

    /// <summary>The law the answers rest on.</summary>
    public IReadOnlyList<RuleInForce> Cited { get; }

    /// <summary>Everything of a person's returns that does not depend on the degree.</summary>
    /// <param name="catalog">The dataset.</param>
    /// <param name="profile">The person.</param>
    /// <param name="book">Law and defaults.</param>
    /// <param name="settings">What the question changes.</param>
    /// <exception cref="InputException">A given value is out of bounds, or the start lies outside the rules.</exception>
    public static ReturnGround Of(Catalog catalog, Profile profile, RuleBook book, ReturnSettings? settings = null)
    {
        ReturnSettings chosen = settings ?? new ReturnSettings();
        var ledgers = new LedgerGround(catalog, book, profile);
        RuleSet rules = book.At(ledgers.FirstDay(ledgers.Start));
        return new ReturnGround(catalog, profile, book, new ReturnAssumptions(rules, catalog.ConsumerPrices, profile, chosen.Given), chosen, ledgers, rules, levels: null);
    }

    /// <summary>The same with one assumption changed.</summary>
    public ReturnGround With(string key, double value) => new(Catalog, Profile, Book, Assumptions.With(key, value), Settings, Studies.Ground, _rules, Levels);

    /// <summary>What chance decides for this person.</summary>
    public PersonDraws Draw() => new(Settings.Draws, Settings.Seed, Correlation);

    /// <summary>Positions of items such that those whose pay scatters alike stand together.</summary>
    internal int[] Alike(IReadOnlyList<Item> items) => _effects is null
        ? [.. Enumerable.Range(0, items.Count)]
        : [.. items.Select((item, at) => (at, Effect: _effects.Of(item), Doubt: Levels.Of(item)?.Around.High))
            .OrderBy(i => i.Effect.Middle).ThenBy(i => i.Effect.Spread).ThenBy(i => i.Effect.Program).ThenBy(i => i.Doubt).Select(i => i.at)];

    /// <summary>A degree, ready to be computed; null where its price, all earnings or the person's pay are unknown.</summary>
    /// <param name="item">The degree.</param>
    /// <param name="own">True where the person's own price, length and salary speak of it; false for a degree beside it.</param>
    public ReturnCase? CaseOf(Item item, bool own = true)
    {
        PayLevel? level = own ? LevelOf(item) : Levels.Of(item);
        StudyPath? study = own ? Studies.Of(item, Assumptions.Own(AssumptionKeys.Price), Assumptions.Own(AssumptionKeys.Months)) : Studies.Of(item);
        return level is null || study is null || _without is null ? null : CaseOf(item, study, level);
    }

    /// <summary>A degree studied in one way; null where its price, all earnings or the person's pay are unknown.</summary>
    /// <param name="item">The degree.</param>
    /// <param name="way">How it is studied.</param>
    public ReturnCase? CaseOf(Item item, StudyWay way) =>
        _without is not null && LevelOf(item) is { } level && Studies.Of(item, Assumptions.Own(AssumptionKeys.Price), Assumptions.Own(AssumptionKeys.Months), way) is { } study
            ? CaseOf(item, study, level)
            : null;

    /// <summary>A degree at another price or of another length; null where all earnings are unknown.</summary>
    /// <param name="item">The degree.</param>
    /// <param name="price">Tuition and fees, USD; null for what the answer takes.</param>
    /// <param name="months">Months of study; null for what the answer takes.</param>
    public ReturnCase? CaseWith(Item item, double? price = null, double? months = null) =>
        _without is not null && LevelOf(item) is { } level && Studies.Of(item, price ?? Assumptions.Own(AssumptionKeys.Price), months ?? Assumptions.Own(AssumptionKeys.Months)) is { } study
            ? CaseOf(item, study, level)
            : null;

    /// <summary>A degree studied online at the person's pace, without the person's own figures; null where price or earnings are unknown.</summary>
    public ReturnCase? OnlineCaseOf(Item item)
    {
        StudyWay way = WayOffer.Fitting(item, Profile) with { Mode = StudyMode.Online };
        return _without is not null && Levels.Of(item) is { } level && Studies.Of(item, way: way) is { } study ? CaseOf(item, study, level) : null;
    }

    /// <summary>A degree with a given study and level of pay.</summary>
    public ReturnCase CaseOf(Item item, StudyPath study, PayLevel level)
    {
        double? kept = Assumptions.Own(AssumptionKeys.KeptPay);
        // A job that is kept lasts as long without the degree: what is below its pay without the degree begins after the study with it, too.
        double? other = Assumptions.Own(AssumptionKeys.Salary) is null && Profile.Job is { PayWithout: { } less and > 0, PayNow: { } now } && !StudiesFromHome(item, study) && !(study.KeptShare >= 1 && now > less) ? (double)now * study.KeptShare : null;
        StudyPath own = (kept ?? other) is { } pay ? study with { KeptShare = pay / Without.PayOf(0) }
            : KeepsUnsaidPay(study) ? study with { KeptShare = 1 }
            : FindsWork(study) ? study with { KeptShare = (double)Studies.Ground.Assumptions.PayKeptPartTime, SearchesMeanwhile = !Without.HasJob } : study;
        // Who studies from home and says nothing of staying here afterwards works on at home: no pay of this country is drawn for them.
        bool arrives = _visa && (!StudiesFromHome(item, own) || Assumptions.Own(AssumptionKeys.StayChance) is not null);
        var after = new PayAfter(Without, level, _effects!.Of(item), arrives ? MoveAfter(item) ?? Arrival(item) : _visa ? null : MoveAfter(item), _share, Spread, arrives);
        return new ReturnCase(Basis, own, after, Without, _searchMonths, _leavesAfter, AuthorisationOf(item, own));
    }

    /// <summary>The level of pay after a degree, the person's own figure first; null when nothing is known.</summary>
    public PayLevel? LevelOf(Item item)
    {
        PayLevel? published = Levels.Of(item);
        return Assumptions.Own(AssumptionKeys.SalaryAfter) is { } own ? Levels.Own(own, Assumptions.Own(AssumptionKeys.SalaryAfterFive), published) : published;
    }

    /// <summary>What the law allows somebody on a student visa after this degree; null for everybody else.</summary>
    public WorkAuthorisation? LawFor(Item item, StudyPath study) => VisaOf(item, study)?.Work;

    /// <summary>The rules of a student visa for this degree studied so; null for everybody else.</summary>
    public StudentVisa? VisaOf(Item item, StudyPath study) => !_visa ? null
        : study.Ledger?.Visa ?? StudyVisa.Of(Book, Profile, item, WayOffer.Fitting(item, Profile), _rules.Day.AddMonths(study.Months));

    /// <summary>A level of pay after the degree in one draw: that of its graduates times the person's place.</summary>
    public double PersonLevel(double place) => Math.Exp(Spread * place);

    /// <summary>A level of pay without the degree in one draw.</summary>
    public double WithoutLevel(double place) => Math.Exp(Without.Spread * place);

    /// <summary>The plan that is taken: the one asked for, or the one that leaves more where pay is in the middle.</summary>
    public bool UsesAssistance(ReturnCase of)
    {
        if (Settings.Plan != RepaymentPlan.Cheaper || of.Study.Federal.Balance <= 0)
        {
            return Settings.Plan != RepaymentPlan.Tiered;
        }

        return YearByYear.PresentValue(Basis, of.Finish, 1, assistance: true) >= YearByYear.PresentValue(Basis, of.Finish, 1, assistance: false);
    }

    private Authorisation? AuthorisationOf(Item item, StudyPath study) =>
        VisaOf(item, study) is { } visa ? new Authorisation(visa.Work.Months, Stays(visa) ? _stayChance : 0) : null;

    /// <summary>Whether staying on is counted: with work authorised after the degree; without, only where the person says how likely it is.</summary>
    private bool Stays(StudentVisa visa) =>
        visa.Study != VisaAnswer.No && (visa.Work.Months > 0 || Assumptions.Own(AssumptionKeys.StayChance) is not null);

    /// <summary>True for somebody from abroad whose study gives no right to be here: a job kept meanwhile is one at home, as it would be without the study.</summary>
    public bool StudiesFromHome(Item item, StudyPath study) => _visa && VisaOf(item, study)?.Study == VisaAnswer.No;

    /// <summary>True where a job is kept beside part-time study and its pay is not said, so that the ledger does not know of it.</summary>
    private bool KeepsUnsaidPay(StudyPath study) =>
        Profile.Job is { YearlyPay: null, IsAtWork: true, KeepWorking: true } && study.Ledger?.Way.Pace == Pace.PartTime;

    /// <summary>True where somebody without pay would find the same work beside the study as without it.</summary>
    public bool FindsWork(StudyPath study) => study.Ledger is { } ledger && Studies.Ground.MayFindWork(ledger.Way);

    /// <summary>What somebody from abroad who names no occupation is taken to do here: work of the degree's field.</summary>
    private JobMove? Arrival(Item item) => Levels.FieldOf(item) is { } field ? new JobMove("work in the degree's field", field.Path, 1, 0) : null;

    /// <summary>Who lowers a payment that goes by income: as on the tax return, and all who are claimed where the ledger claims nobody.</summary>
    private static IReadOnlyList<int> ClaimedBy(Profile profile, LedgerGround ledgers) =>
        ledgers.ClaimedYears() is { Count: > 0 } years ? [.. years.Select(y => y.Count)] : [profile.Household.Dependents ?? 0];

    /// <summary>Pay ends where work does.</summary>
    private static int YearsCounted(Profile profile, int horizon) =>
        profile.Job.YearsToRetirement is { } left ? Math.Clamp(left, 1, horizon) : horizon;

    /// <summary>The occupations the person names; else their own; else those that core fields lead to.</summary>
    private static Occupation[] Goal(Catalog catalog, Profile profile)
    {
        IEnumerable<SocCode> codes = profile.Goal.Occupations.Count > 0 ? profile.Goal.Occupations
            : catalog.Fields.Where(f => f.Tier == Tier.Core).SelectMany(f => f.Occupations).Distinct().OrderBy(c => c.Text, StringComparer.Ordinal);
        return [.. codes.Select(catalog.FindOccupation).OfType<Occupation>()];
    }

    /// <summary>Projected yearly growth of jobs over ten years, weighted by the people in them.</summary>
    private static double JobGrowth(Occupation[] goal)
    {
        (double People, double Growth)[] known = [.. goal.Where(o => o.Growth.IsKnown).Select(o => (o.Employment.IsKnown ? o.Employment.Value : 1.0, o.Growth.Value))];
        return known.Length == 0 ? 0 : Math.Pow(1 + (known.Sum(k => k.People * k.Growth) / known.Sum(k => k.People)), 1 / PayPath.ExtraYears) - 1;
    }
}
