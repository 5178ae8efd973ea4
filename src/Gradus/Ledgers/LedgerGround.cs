using System.Collections.Concurrent;
using Gradus.Catalogs;
using Gradus.Costs.Prices;
using Gradus.Loans;
using Gradus.People;
using Gradus.Places;
using Gradus.Programs;
using Gradus.Rules;
using Gradus.Taxes;

namespace Gradus.Ledgers;

/// <summary>The terms on which money is lent on a day. Rates are fractions.</summary>
public sealed record LendingTerms(BorrowingLimits Limits, decimal Rate, OriginationFee Fee, PrivateLoan Private, int GraceMonths, IReadOnlyList<RuleInForce> Cited)
{
    /// <summary>A Grad PLUS loan for the rest of the cost; null where the rules of the day close it to the person.</summary>
    public PlusLoan? Plus { get; init; }
}

/// <summary>The terms of a Grad PLUS loan.</summary>
/// <param name="Rate">A fraction a year.</param>
/// <param name="Fee">Kept back.</param>
/// <param name="CreditCheck">The rule that asks for a credit history.</param>
public sealed record PlusLoan(decimal Rate, OriginationFee Fee, RuleInForce CreditCheck);

/// <summary>
/// One person and the rules of every year the person may study in, resolved once: the ledgers of the whole catalogue are
/// computed from it.
/// </summary>
/// <remarks>Safe to share between threads: what is filled in later is the same whoever fills it in.</remarks>
public sealed class LedgerGround
{
    private readonly ConcurrentDictionary<int, TaxRules> _taxes = new();
    private readonly ConcurrentDictionary<int, TaxRules> _nonresidents = new();
    private readonly ConcurrentDictionary<int, TaxBill> _bills = new();
    private readonly ConcurrentDictionary<int, decimal> _partners = new();
    private readonly ConcurrentDictionary<int, LendingTerms> _lending = new();
    private readonly ConcurrentDictionary<(WorkWhileStudying Work, int Year), TaxOrigins> _taxGrounds = new();
    private readonly ConcurrentDictionary<string, ReportedLiving?> _living = new(StringComparer.Ordinal);
    private readonly Place? _home;
    private readonly LegacyBorrower? _legacy;

    /// <exception cref="InputException">The start lies before the first rules, or too far after the last.</exception>
    public LedgerGround(Catalog catalog, RuleBook rules, Profile profile)
    {
        Catalog = catalog;
        Rules = rules;
        Profile = profile;
        Assumptions = LedgerAssumptions.From(rules.At(rules.AsOf));
        Filing = profile.Household.FilingStatus ?? FilingStatus.Single;
        Start = profile.Start ?? SoonStart.FirstFallAfter(Assumptions, rules.AsOf);
        International = profile.Residency.Citizenship == Citizenship.F1Visa;
        if (profile.Places.Near is { } near)
        {
            _home = catalog.Places.FirstOrDefault(p => p.City == near.Place.City && p.State == near.Place.State);
        }

        Visas = new StudyVisas(rules, profile);
        AidPlaces = new AidPlaces(catalog, profile.Budget);
        WhyNoCredit = NoCredit();
        if (SoonStart.TroubleWith(rules, Assumptions, Start) is { } trouble)
        {
            throw new InputException(trouble);
        }

        Starting = profile.Start is { } named ? SoonStart.Words(named, FirstDay(named), rules.AsOf, rules.At(rules.AsOf).Read()) : null;
        _legacy = Legacy(rules, profile.Loans);
    }

    public Catalog Catalog { get; }
    public RuleBook Rules { get; }
    public Profile Profile { get; }
    public LedgerAssumptions Assumptions { get; }
    public FilingStatus Filing { get; }

    /// <summary>What the rules of a student visa say of each degree.</summary>
    internal StudyVisas Visas { get; }

    /// <summary>Where the help holds that the person was promised.</summary>
    internal AidPlaces AidPlaces { get; }

    /// <summary>That the term which the person names has begun, or begins within weeks; null where there is time, or they name none.</summary>
    public string? Starting { get; }

    /// <summary>The first term: the profile's, or the first fall after the rules were last looked at.</summary>
    public Term Start { get; }
    public bool International { get; }

    /// <summary>True for those whom the federal government lends to.</summary>
    public bool MayBorrowFederal => Standing.MayBorrowFederal(Profile.Residency.Citizenship);

    /// <summary>True where somebody of the household has pay, so that it lived on pay before the degree.</summary>
    public bool HasPay => ReturnHasPay || Profile.Household.PartnerIncome > 0;

    /// <summary>True where the tax return that is counted has pay on it: the person's own, or on a joint one the partner's.</summary>
    internal bool ReturnHasPay => Profile.Job.PayNow > 0 || (Filing == FilingStatus.MarriedJointly && Profile.Household.PartnerIncome > 0);

    /// <summary>True where a partner has pay and files a return of their own.</summary>
    internal bool PartnerFilesApart => Filing != FilingStatus.MarriedJointly && Profile.Household.PartnerIncome > 0;

    /// <summary>Prices as this person is charged them, studying in a way.</summary>
    public PriceTerms PriceTerms(StudyWay way) => Profile.PriceTerms() with
    {
        PartTime = way.Pace == Pace.PartTime,
        Online = way.Mode == StudyMode.Online,
        Told = [],
        ByGiBill = way.Mode != StudyMode.Online && AidKinds.HasGiBill(Profile.Budget),
    };

    /// <summary>What institutions of a state report that living costs, for those that report nothing; null where nobody does.</summary>
    internal ReportedLiving? LivingIn(string state) => _living.GetOrAdd(state, static (s, catalog) => ReportedLiving.In(catalog, s), Catalog);

    /// <summary>First day of a term.</summary>
    public DateOnly FirstDay(Term term) => new(term.Year, Assumptions.FirstMonth(term.Season), 1);

    /// <summary>The tax rules of a calendar year.</summary>
    public TaxRules TaxesOf(int year) =>
        _taxes.GetOrAdd(year, static (y, of) => TaxRules.From(of.Rules.At(new DateOnly(y, 1, 1)), of.Filing, of.TaxingState, Dependants.Any(of.Profile, of.International)), this);

    /// <summary>
    /// True for somebody who comes from abroad to study and is no citizen: pay without the degree is earned there.
    /// </summary>
    public bool ComesFromAbroad => Profile.ComesFromAbroad;

    /// <summary>True in the calendar years in which somebody from abroad is a nonresident for tax: a student's first ones, 26 U.S.C. 7701(b)(5).</summary>
    internal bool IsNonresident(int year) => ComesFromAbroad && year < Start.Year + Rules.At(new DateOnly(year, 1, 1)).Read().Whole("fica-student-visa-exempt-years");

    /// <summary>The tax rules of a calendar year for a nonresident, who files alone.</summary>
    internal TaxRules NonresidentTaxesOf(int year) =>
        _nonresidents.GetOrAdd(year, static (y, of) => TaxRules.From(of.Rules.At(new DateOnly(y, 1, 1)), FilingStatus.Single, nonresident: true), this);

    /// <summary>The tax of a calendar year with all of the pay; without a job, with the partner's alone.</summary>
    public TaxBill FullBill(int year) =>
        _bills.GetOrAdd(year, static (y, of) => TaxBill.Of(of.TaxesOf(y), of.TaxYear(of.Profile.Job.PayNow ?? 0, y)), this);

    /// <summary>The tax of a calendar year with all of the pay that study would take; what the person would earn without the degree where they say so.</summary>
    internal TaxBill BillWithout(WorkWhileStudying work, int year) => (work.Salary ?? 0) == (Profile.Job.PayNow ?? 0)
        ? FullBill(year)
        : TaxBill.Of(TaxesOf(year), TaxYear(work.Salary ?? 0, year));

    /// <summary>The terms of loans paid out on a day.</summary>
    public LendingTerms LendingOn(DateOnly day) =>
        _lending.GetOrAdd(day.DayNumber, static (number, of) => of.Lending(of.Rules.At(DateOnly.FromDayNumber(number))), this);

    /// <summary>What the lines of tax say of themselves, for a first year of study.</summary>
    internal TaxOrigins TaxOriginsOf(WorkWhileStudying work, int year) =>
        _taxGrounds.GetOrAdd((work, year), static (key, of) => TaxOrigins.Of(key.Work, of.TaxesOf(key.Year), of.IsNonresident(key.Year)), this);

    /// <summary>The year's tax on wages, with the partner's, the children's and the state's as the profile says.</summary>
    public TaxYear TaxYear(decimal wages, int year)
    {
        var dependants = Dependants.In(year, Profile, Start.Year, Assumptions, International);
        return new TaxYear
        {
            Wages = wages,
            PartnerWages = Profile.Household.PartnerIncome ?? 0,
            StateRate = Profile.Assumptions.StateTaxRate,
            Children = dependants.Children,
            OtherDependents = dependants.Others,
        };
    }

    /// <summary>Who is claimed in each year from the first term until the last child has grown up; empty where nobody is.</summary>
    public IReadOnlyList<Dependants> ClaimedYears() => !Dependants.Any(Profile, International) ? []
        : [.. Enumerable.Range(0, Assumptions.DependentUntil + 1).Select(year => Dependants.In(Start.Year + year, Profile, Start.Year, Assumptions, International))];

    /// <summary>The state whose table of income tax is used; null where the person gives a rate of their own or no state.</summary>
    public string? TaxingState => Profile.Assumptions.StateTaxRate is null ? Profile.Residency.State : null;

    /// <summary>Why no Lifetime Learning Credit is counted for who may have one; null for who files a usual federal return.</summary>
    public string? WhyNoCredit { get; }

    private string? NoCredit() => Catalog.FindState(Profile.Residency.State ?? "") is { IsIsland: true } island
        ? $"Taxes of {island.Name} are not known here: pay is taxed as if it were earned in a state without tax of its own, and no Lifetime Learning Credit is counted, because who lives and earns there mostly owes no federal income tax that it could lower. Ask who does your return."
        : !Profile.StudiesFromAbroad && Profile.Residency.Citizenship is (Citizenship.Other or Citizenship.Dependant)
        ? "No Lifetime Learning Credit is counted: it asks for a Social Security number that allows work (26 U.S.C. 25A(g)(1)). If you have one, it may take a part of the tuition off your tax."
        : null;

    /// <summary>About what the state's income tax takes of a year's pay where it is not counted, USD; 0 where it is counted, and where the pay is earned abroad.</summary>
    /// <param name="pay">Pay of the year before tax, USD.</param>
    public decimal UncountedStateTax(decimal pay) =>
        Profile.Assumptions.StateTaxRate is not null || ComesFromAbroad || TaxesOf(Start.Year).State is not null ? 0 : pay * Assumptions.TypicalStateTax;

    /// <summary>The household's pay after tax in a year without the degree: what the person would earn then where they say so, else today's.</summary>
    public decimal PayWithoutDegree(int year) => Profile.Job.PayWithout is { } pay
        ? TaxBill.Of(TaxesOf(year), TaxYear(pay, year)).AfterTax + (PartnersMonth(year) * 12)
        : PayAnyway(year) * 12;

    /// <summary>The household's pay after tax in a month of a year, as it is today.</summary>
    public decimal PayAnyway(int year) => Cents.Round(FullBill(year).AfterTax / 12) + PartnersMonth(year);

    /// <summary>
    /// A partner's pay after tax in a month, where it is on a return of its own and so in no bill of the person: with the tax of a married couple's separate return, else that of a single person.
    /// The household lives on it, whoever files how.
    /// </summary>
    internal decimal PartnersMonth(int year) => !PartnerFilesApart ? 0 : _partners.GetOrAdd(year, static (y, of) =>
    {
        FilingStatus filing = of.Filing == FilingStatus.MarriedSeparately ? FilingStatus.MarriedSeparately : FilingStatus.Single;
        var rules = TaxRules.From(of.Rules.At(new DateOnly(y, 1, 1)), filing, of.TaxingState);
        return Cents.Round(TaxBill.Of(rules, new TaxYear { Wages = of.Profile.Household.PartnerIncome ?? 0, StateRate = of.Profile.Assumptions.StateTaxRate }).AfterTax / 12);
    }, this);

    /// <summary>
    /// What the household spends a month beyond its pay, degree or not: neither lent to the degree nor charged to it. Only
    /// where it lives on pay and says what it spends; 0 otherwise.
    /// </summary>
    public decimal ShortAnyway(int year) => HasPay ? Math.Max(0, (Profile.Budget.LivingPerMonth ?? 0) - PayAnyway(year)) : 0;

    /// <summary>
    /// Whether somebody without pay may find work beside study in a way as they would without it: part-time, and from abroad only where they stay there.
    /// </summary>
    public bool MayFindWork(StudyWay way) => Profile.Job.LooksForWork && way.Pace == Pace.PartTime && (!International || way.Mode == StudyMode.Online);

    /// <summary>True when the person lives near enough not to move; false when not, or when nobody says where the person lives.</summary>
    public bool LivesNear(Programs.Item item) =>
        _home is not null && item.MilesFrom(_home) is { } miles && miles <= Profile.Places.Near!.Miles;

    /// <summary>
    /// True for somebody who stays where they are, names no town and lives in the school's state, or is stationed there: who keeps a home and a job there is not counted a second home, whatever the
    /// distance, and the answer says so.
    /// </summary>
    public bool StaysInStateOf(Programs.Item item) => Profile.Places.Near is null && ((Profile.StaysPut && Profile.Residency.State == item.Institution.State) || Profile.Residency.Stationed == item.Institution.State);

    /// <summary>Somebody in the program and borrowing for it when the rules changed; the school's expected end bounds what is kept.</summary>
    private LegacyBorrower? Legacy(RuleBook rules, PriorLoans loans)
    {
        if (loans.BorrowingForThisSince is not { } since)
        {
            return null;
        }

        DateOnly began = FirstDay(since);
        DateOnly end = loans.ExpectedEnd is { } term
            ? FirstDay(term).AddMonths(Assumptions.Months(term.Season))
            : began.AddYears(rules.At(rules.AsOf).Read().Whole(LoanRules.LegacyYears));
        return new LegacyBorrower(began, began, end);
    }

    private LendingTerms Lending(RuleSet rules)
    {
        RuleReading read = rules.Read();
        var limits = BorrowingLimits.For(rules.Book, rules.Day, _legacy);
        var fee = OriginationFee.From(rules);
        var gap = PrivateLoan.From(rules);
        decimal rate = read.Fraction(LoanRules.InterestRate);
        int grace = read.Whole(LoanRules.GraceMonths);
        PlusLoan? plus = limits.HasGradPlus
            ? new PlusLoan(read.Fraction(LoanRules.PlusInterestRate), new OriginationFee(read.Fraction(LoanRules.PlusOriginationFee), []), rules.Get(LoanRules.PlusCreditCheck))
            : null;
        return new LendingTerms(limits, rate, fee, gap, grace, [.. limits.Cited, .. read.Cited, .. fee.Cited, .. gap.Cited]) { Plus = plus };
    }
}
