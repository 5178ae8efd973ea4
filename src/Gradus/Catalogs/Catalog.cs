using Gradus.Careers;
using Gradus.Costs;
using Gradus.Degrees;
using Gradus.Earnings;
using Gradus.Earnings.Estimates;
using Gradus.Institutions;
using Gradus.People;
using Gradus.Places;
using Gradus.Programs;
using Gradus.Programs.Admission;
using Gradus.Programs.Bridges;
using Gradus.Research;
using Gradus.Rules;

namespace Gradus.Catalogs;

/// <summary>The whole dataset in memory: immutable, and safe to share between threads.</summary>
/// <remarks>
/// Look-ups are keyed by numbers and texts of the runtime, not by the domain's own value types: those need no code to be
/// compiled at start, which is most of the time a command takes.
/// </remarks>
public sealed class Catalog
{
    private readonly Dictionary<int, Institution> _institutions;
    private readonly Dictionary<string, Item> _items;
    private readonly Dictionary<string, Offering> _offerings;
    private readonly Dictionary<int, Field> _fields;
    private readonly Dictionary<int, CipEntry> _cips;
    private readonly Dictionary<string, DegreeType> _degreeTypes;
    private readonly Dictionary<string, Occupation> _occupations;
    private readonly Dictionary<string, State> _states;
    private readonly Dictionary<long, ProgramEarnings> _earnings;
    private readonly Dictionary<int, List<Charges>> _charges;
    private readonly Dictionary<int, List<AreaOutput>> _research;
    private readonly Dictionary<int, List<ResearchSpending>> _spending;
    private readonly Dictionary<string, List<Program>> _programsOfOffering;
    private readonly Lazy<RuleBook>? _rules;
    private readonly Lazy<Nicknames>? _nicknames;
    private readonly Lazy<TuitionAgreements>? _agreements;
    private readonly Lazy<DegreeBook>? _degrees;
    private readonly Lazy<CareerBook>? _careers;
    private readonly Lazy<IReadOnlyList<BridgeOption>>? _bridges;
    private readonly Lazy<ApplicationSteps>? _applicationSteps;
    private readonly Source _stemList;
    private readonly CatalogEvidence _evidence;
    private readonly Lazy<Dictionary<string, UnitId[]>> _campuses;
    private readonly Lazy<Widening>? _widening;
    private readonly Lazy<Grading> _grading;

    public Catalog(CatalogContent content)
    {
        Version = content.Version;
        Vintages = content.Vintages;
        _evidence = content.Evidence;
        _campuses = new(() => content.Institutions.Where(i => i.Opeid6 is not null).GroupBy(i => i.Opeid6!, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Select(i => i.Id).Order().ToArray(), StringComparer.Ordinal));
        _stemList = Vintages.StemList.Cite(null);
        Institutions = content.Institutions;
        Offerings = content.Offerings;
        Programs = content.Programs;
        Fields = content.Fields;
        DegreeTypes = content.DegreeTypes;
        Occupations = content.Occupations;
        States = content.States;
        StateOutlines = content.StateOutlines;
        Places = content.Places;
        Horizons = content.Horizons;
        ReferenceCharges = content.ReferenceCharges;
        WholeDegreeRange = content.WholeDegreeRange;
        _rules = content.Rules;
        _agreements = content.Agreements;
        _degrees = content.Degrees;
        _careers = content.Careers;
        _bridges = content.Bridges;
        _applicationSteps = content.ApplicationSteps;
        _nicknames = content.Nicknames;
        _widening = content.Widening is { } widening
            ? new Lazy<Widening>(() => widening.Value with { PricesUntil = Programs.SelectMany(p => p.Tuition).Max(t => t.Year) ?? 0 })
            : null;
        int newest = content.Offerings.Select(o => o.Latest.Year.End).DefaultIfEmpty(0).Max();
        _grading = new Lazy<Grading>(() => new Grading(newest, Widening?.FirmYears ?? int.MaxValue));
        Earnings = content.Earnings;
        BachelorEarnings = content.BachelorEarnings;
        _institutions = Index(content.Institutions, i => i.Id.Value);
        _offerings = Index(content.Offerings, o => o.Id);
        _fields = Index(content.Fields, f => f.Cip.Digits);
        Cips = content.Cips;
        _cips = Index(content.Cips, c => c.Code.Digits);
        _degreeTypes = Index(content.DegreeTypes, t => t.Id);
        _occupations = Index(content.Occupations, o => o.Code.Text);
        _states = Index(content.States, s => s.Code);
        _earnings = Index(content.Earnings, e => Key(e.Institution, e.Cip4));
        _charges = Group(content.Charges, c => c.Institution.Value);
        _research = Group(content.Research, r => r.Institution.Value);
        _spending = Group(content.Spending, s => s.Institution.Value);
        _programsOfOffering = Group(content.Programs, p => p.OfferingId ?? "");
        var items = new List<Item>(Programs.Count + Offerings.Count);
        foreach (Program program in Programs)
        {
            items.Add(ItemOf(program));
        }

        foreach (Offering offering in Offerings)
        {
            items.Add(ItemOf(offering));
        }

        Items = items;
        _items = Index(items, i => i.Id);
    }

    /// <summary>The dataset's version, derived from its content.</summary>
    public string Version { get; }

    /// <summary>Editions of the publishers' files behind the figures.</summary>
    public Vintages Vintages { get; }

    /// <summary>Ascending by UNITID.</summary>
    public IReadOnlyList<Institution> Institutions { get; }

    /// <summary>Ascending by institution, then CIP code.</summary>
    public IReadOnlyList<Offering> Offerings { get; }

    /// <summary>Ascending by identifier.</summary>
    public IReadOnlyList<Program> Programs { get; }

    /// <summary>The CIP codes in scope, ascending.</summary>
    public IReadOnlyList<Field> Fields { get; }

    /// <summary>In the order of the written guide.</summary>
    public IReadOnlyList<DegreeType> DegreeTypes { get; }
    public IReadOnlyList<Occupation> Occupations { get; }
    public IReadOnlyList<State> States { get; }

    /// <summary>The states of the map, ascending; the island areas have none.</summary>
    public IReadOnlyList<StateOutline> StateOutlines { get; }
    public IReadOnlyList<Place> Places { get; }

    /// <summary>The shortest horizon first.</summary>
    public IReadOnlyList<HorizonCohort> Horizons { get; }

    /// <summary>Average charges of all US institutions, ascending by year; empty where the dataset holds none.</summary>
    public IReadOnlyList<ReferenceCharge> ReferenceCharges { get; }

    /// <summary>What a whole degree is said to cost; null where nobody says it.</summary>
    public ReferenceRange? WholeDegreeRange { get; }
    /// <summary>Earnings and debt of master's graduates by institution and four-digit code.</summary>
    public IReadOnlyList<ProgramEarnings> Earnings { get; }

    /// <summary>Earnings of bachelor's graduates in the same four-digit codes, without debt: what people earn who stop before a master's.</summary>
    public IReadOnlyList<ProgramEarnings> BachelorEarnings { get; }

    /// <summary>What people call things; none where the dataset carries none.</summary>
    /// <exception cref="InputException">Their file is malformed.</exception>
    public Nicknames Nicknames => _nicknames?.Value ?? Nicknames.None;

    /// <summary>Agreements between states on prices; none where the dataset carries none.</summary>
    /// <exception cref="InputException">Their file is malformed.</exception>
    public TuitionAgreements Agreements => _agreements?.Value ?? TuitionAgreements.None;

    /// <summary>Rules of degrees; those of the programs' own records alone where the dataset carries no others.</summary>
    /// <exception cref="InputException">A file of them is malformed.</exception>
    public DegreeBook Degrees => _degrees?.Value ?? DegreeBook.Empty;

    /// <summary>Ways to learn what programs ask for, ascending by identifier; none where the dataset carries none.</summary>
    /// <exception cref="InputException">A file of them is malformed.</exception>
    public IReadOnlyList<BridgeOption> Bridges => _bridges?.Value ?? [];

    /// <summary>Where degrees can lead; nothing where the dataset says nothing of it.</summary>
    /// <exception cref="InputException">Its file is malformed.</exception>
    public CareerBook Careers => _careers?.Value ?? CareerBook.None;

    /// <summary>What applying takes, and how long.</summary>
    /// <exception cref="InputException">Its file is malformed, or the dataset carries none.</exception>
    public ApplicationSteps ApplicationSteps => _applicationSteps?.Value ?? throw new InputException("The dataset does not say what applying takes.");

    public bool HasRules => _rules is not null;

    /// <summary>Law and defaults that the dataset carries; read when first asked for.</summary>
    /// <exception cref="InputException">They are malformed, or the dataset carries none.</exception>
    public RuleBook Rules => _rules?.Value ?? throw new InputException("The dataset carries no rules.");

    /// <summary>How figures widen; null where the dataset does not say.</summary>
    public Widening? Widening => _widening?.Value;

    /// <summary>Decides the age and the grade of the dataset's figures.</summary>
    public Grading Grading => _grading.Value;

    /// <summary>Every six-digit code of CIP 2020, ascending.</summary>
    public IReadOnlyList<CipEntry> Cips { get; }

    /// <summary>Everything that can be found, shown and ranked: named programs by identifier, then offerings by identifier.</summary>
    public IReadOnlyList<Item> Items { get; }

    /// <summary>
    /// The newest release of earnings and debt by field, beside the older one of <see cref="Earnings"/>: other graduates in other dollars.
    /// Read when first asked for.
    /// </summary>
    /// <exception cref="InputException">Its table is damaged; so for the next four.</exception>
    public EarningsRelease NewestEarnings => _evidence.NewestRelease.Value;

    /// <summary>What O*NET says of the occupations of the guide. Read when first asked for.</summary>
    public OccupationProfiles OccupationProfiles => _evidence.Profiles.Value;

    /// <summary>Names and price levels of the metropolitan areas. Read when first asked for.</summary>
    public MetroAreas MetroAreas => _evidence.MetroAreas.Value;

    /// <summary>Wages by metropolitan area and occupation. Read when first asked for.</summary>
    public MetroWages MetroWages => _evidence.MetroWages.Value;

    /// <summary>Prevailing wages of H-1B filings by occupation, city and wage level. Read when first asked for.</summary>
    public PrevailingWages PrevailingWages => _evidence.PrevailingWages.Value;

    /// <summary>Consumer prices by year. Read when first asked for.</summary>
    public ConsumerPrices ConsumerPrices => _evidence.ConsumerPrices.Value;

    /// <summary>How graduates' pay spreads and grows, as ratios. Read when first asked for.</summary>
    public PayShapes PayShapes => _evidence.PayShapes.Value;

    /// <summary>Pay by field of the bachelor's degree with and without a graduate degree, ascending by code. Read when first asked for.</summary>
    public IReadOnlyList<BachelorFieldPay> BachelorFields => _evidence.BachelorFields.Value;

    /// <summary>How far the graduate students of a school leaned on federal loans; null where nothing is known. Read when first asked for.</summary>
    public GraduateLoans? GraduateLoansOf(Institution institution) =>
        institution.Opeid6 is { } code ? _evidence.GraduateLoans.Value.FirstOrDefault(loans => loans.Opeid6 == code) : null;

    /// <summary>Research doctorates of an institution, the oldest year first; empty where it reported no awards. Read when first asked for; so for the next three.</summary>
    public IEnumerable<Doctorates> DoctoratesOf(UnitId institution) => _evidence.Doctorates.Value[institution.Value];

    /// <summary>Services for students; null where nothing is known.</summary>
    public StudentServices? ServicesOf(UnitId institution) => _evidence.StudentServices.Value.GetValueOrDefault(institution.Value);

    /// <summary>Who teaches there; null where nothing is known.</summary>
    public Faculty? FacultyOf(UnitId institution) => _evidence.Faculty.Value.GetValueOrDefault(institution.Value);

    /// <summary>The fields whose master's students are counted by how they are paid for, as the survey names them.</summary>
    public IEnumerable<string> SupportedFields => _evidence.GraduateSupport.Value.Select(s => s.Field);

    /// <summary>How master's students of a code's field are paid for in the nation; null where the survey's tables are not in the dataset.</summary>
    public GraduateSupport? SupportOf(CipCode cip) => _evidence.GraduateSupport.Value.FirstOrDefault(s => s.Holds(cip));

    /// <summary>What the newest release says of the item's institution in its four-digit code; null where it says nothing.</summary>
    public ReleasedEarnings? NewestEarningsOf(Item item) =>
        item.Cip is { } cip ? NewestEarnings.Find(item.Institution.Id, cip, GraduateLevel.Master) : null;

    /// <summary>Institutions of the dataset that share an OPEID6 with this one, itself among them, ascending.</summary>
    public IReadOnlyList<UnitId> CampusesOf(UnitId institution) =>
        FindInstitution(institution)?.Opeid6 is { } code ? _campuses.Value[code] : [institution];

    public Institution? FindInstitution(UnitId id) => _institutions.GetValueOrDefault(id.Value);

    /// <summary>The program or offering with this identifier; null when there is none.</summary>
    public Item? FindItem(string id) => _items.GetValueOrDefault(id);

    /// <summary>The field in scope with this six-digit code; null when it is outside the scope.</summary>
    public Field? FindField(CipCode cip) => cip.Length == 6 ? _fields.GetValueOrDefault(cip.Digits) : null;

    /// <summary>Any six-digit code of CIP 2020, within scope or not.</summary>
    public CipEntry? FindCip(CipCode cip) => cip.Length == 6 ? _cips.GetValueOrDefault(cip.Digits) : null;

    public DegreeType? FindDegreeType(string id) => _degreeTypes.GetValueOrDefault(id);

    public Occupation? FindOccupation(SocCode code) => _occupations.GetValueOrDefault(code.Text);

    /// <summary>A state by its USPS code.</summary>
    public State? FindState(string code) => _states.GetValueOrDefault(code);

    /// <exception cref="InvalidOperationException">The dataset does not describe the horizon.</exception>
    public HorizonCohort Cohort(Horizon horizon) => Horizons.First(h => h.Horizon == horizon);

    public ProgramEarnings? FindEarnings(UnitId institution, CipCode cip) => _earnings.GetValueOrDefault(Key(institution, cip.Four));

    /// <summary>Earnings of the item's institution in its four-digit code; null where the Scorecard has no row or the code is not known.</summary>
    public ProgramEarnings? EarningsOf(Item item) => item.Cip is { } cip ? FindEarnings(item.Institution.Id, cip) : null;

    /// <summary>What is estimated where no median is published. Read when first asked for.</summary>
    public PayEstimates PayEstimates => _evidence.PayEstimates.Value;

    /// <summary>Oldest year first; empty where the institution reported none.</summary>
    public IReadOnlyList<Charges> ChargesOf(UnitId institution) => _charges.GetValueOrDefault(institution.Value) ?? [];

    public IReadOnlyList<AreaOutput> ResearchOf(UnitId institution) => _research.GetValueOrDefault(institution.Value) ?? [];

    public IReadOnlyList<ResearchSpending> SpendingOf(UnitId institution) => _spending.GetValueOrDefault(institution.Value) ?? [];

    public IReadOnlyList<Program> ProgramsOf(Offering offering) => _programsOfOffering.GetValueOrDefault(offering.Id) ?? [];

    /// <summary>True for computer science of a school with a campus that awards doctorates in computing: they teach it there, whatever is named.</summary>
    private bool OnlineIsNamed(Item offering) =>
        offering.Focus.Contains(Focus.ComputerScience) && ProgramsOf(offering.Offering!).Where(p => p.Restriction is null).Select(ItemOf).ToArray() is { Length: > 0 } named
        && Array.TrueForAll(named, p => p.IsOnlineOnly()) && offering.Institution.IsMostlyOnCampus
        && DoctoratesOf(offering.Institution.Id).OrderBy(d => d.Year.End).LastOrDefault()?.Computing is { IsKnown: true, Value: > 0 };

    private Item ItemOf(Program program) => new(
        program.Id,
        _institutions[program.Institution.Value],
        program,
        program.OfferingId is null ? null : _offerings.GetValueOrDefault(program.OfferingId),
        program.Cip,
        program.Cip is { } cip ? FindField(cip) : null,
        StemOf(program.Cip, program.CipIsStated ? FigureKind.Official : FigureKind.Derived))
    {
        Campus = program.TaughtIn is { } city ? Places.FirstOrDefault(p => p.City == city && p.State == _institutions[program.Institution.Value].State) : null,
    };

    private Item ItemOf(Offering offering)
    {
        var item = new Item(
            offering.Id,
            _institutions[offering.Institution.Value],
            null,
            offering,
            offering.Cip,
            FindField(offering.Cip),
            StemOf(offering.Cip, FigureKind.Official));
        return OnlineIsNamed(item) ? item with { OnlineIsNamed = true } : item;
    }

    private Figure<bool> StemOf(CipCode? cip, FigureKind kind) => cip is { } code && FindCip(code) is { } entry
        ? Figure<bool>.Known(entry.Stem, kind, _stemList, "on the STEM list")
        : Figure<bool>.Missing(FigureStatus.NotReported, _stemList, "on the STEM list");

    /// <summary>UNITID and the four digits in one number.</summary>
    private static long Key(UnitId institution, CipCode cip4) => (institution.Value * 1_000_000L) + cip4.Digits;

    private static Dictionary<TKey, T> Index<TKey, T>(IReadOnlyList<T> rows, Func<T, TKey> key)
        where TKey : notnull
        where T : class
    {
        var index = new Dictionary<TKey, T>(rows.Count);
        foreach (T row in rows)
        {
            index.Add(key(row), row);
        }

        return index;
    }

    private static Dictionary<TKey, List<T>> Group<TKey, T>(IReadOnlyList<T> rows, Func<T, TKey> key)
        where TKey : notnull
        where T : class
    {
        var groups = new Dictionary<TKey, List<T>>();
        foreach (T row in rows)
        {
            TKey of = key(row);
            if (!groups.TryGetValue(of, out List<T>? group))
            {
                groups.Add(of, group = []);
            }

            group.Add(row);
        }

        return groups;
    }
}
