using Gradus.Catalogs;
using Gradus.Ledgers;
using Gradus.People;
using Gradus.Places;
using Gradus.Programs;
using Gradus.Programs.Search;
using Gradus.Prospects;
using Gradus.Ranking;
using Gradus.Readiness;
using Gradus.Returns;

namespace Gradus.StudyModes;

/// <summary>One person, with what every way is worked out from.</summary>
internal sealed class ModeGround
{
    private readonly Place? _home;
    private readonly IReadOnlyList<ItemFilter> _filters;
    private readonly ReturnGround _returns;
    private readonly ReturnGround _keeping;

    /// <exception cref="InputException">The person names a place that is not known, or a start outside the rules' time.</exception>
    public ModeGround(Catalog catalog, Profile person, ReturnSettings settings)
    {
        (Catalog, Person) = (catalog, person);
        _home = person.Places.Near is { } near ? PlaceFinder.Find(near.Place.ToString(), catalog.Places) : null;
        _filters = [.. ShortlistFilters.Of(person, catalog).Where(f => !ModesAnswer.Lifted.Contains(f.Key, StringComparer.Ordinal) && f.Key != ShortlistFilters.Campus)];
        _returns = ReturnGround.Of(catalog, person, catalog.Rules, settings);

        // Somebody who would give up the job is shown what keeping it would be.
        _keeping = person.Job.KeepWorking == false ? ReturnGround.Of(catalog, person with { Job = person.Job with { KeepWorking = null } }, catalog.Rules, settings) : _returns;
        Candidates = [.. catalog.Items.Where(i => catalog.IsCandidate(i))];
    }

    public Catalog Catalog { get; }

    public Profile Person { get; }

    /// <summary>What can be ranked and compared among all.</summary>
    public IReadOnlyList<Item> Candidates { get; }

    /// <summary>True where the person names a place to live at.</summary>
    public bool HasHome => _home is not null;

    /// <summary>Why nothing can be said of pay; null where something can.</summary>
    public string? Question => _returns.Question;

    /// <summary>Years that a return counts.</summary>
    public int Horizon => _returns.Basis.Horizon;

    /// <summary>The year whose dollars returns are in.</summary>
    public ReturnAssumptions Assumptions => _returns.Assumptions;

    /// <summary>The ledgers of a way: with the job kept where it takes none of its hours.</summary>
    public LedgerGround Ledgers(Pace pace) => Returns(pace).Studies.Ground;

    public double? Miles(Item item) => _home is null ? null : item.MilesFrom(_home);

    /// <summary>Whether an item lies where a way has it: near home, or elsewhere in the places wished for.</summary>
    public bool Lies(Item item, StudyPlace place) => place switch
    {
        StudyPlace.Online => true,
        StudyPlace.Near => Ledgers(Pace.FullTime).LivesNear(item),
        _ => !Ledgers(Pace.FullTime).LivesNear(item) && IsWished(item),
    };

    /// <summary>Whether an item meets what the person said, but for place, teaching and money; what must be known and is not counts as not met.</summary>
    public Match Meets(Item item)
    {
        Match all = Match.Yes;
        foreach (ItemFilter filter in _filters)
        {
            Match match = filter.Meets(item);
            if (match == Match.No || !filter.Keeps(match))
            {
                return Match.No;
            }

            all = match == Match.May ? Match.May : all;
        }

        return all;
    }

    /// <summary>Whether what has to be paid stays within what the person would pay.</summary>
    public Match Within(ItemCost cost)
    {
        Budget budget = Person.Budget;
        return ItemFilters.All(
        [
            budget.Total is { } total ? cost.Held.AtMost(total) : Match.Yes,
            budget.PerYear is { } year ? cost.HeldInYear.AtMost(year) : Match.Yes,
            ShortlistFilters.PaysWithoutLoans(Person) ? cost.Gap.AtMost(0) : Match.Yes,
        ]);
    }

    /// <summary>How ill a degree studied so suits what the person said of hours beside a job and of money: 0 within both, 1 within the hours alone, 2 within the money alone, 3 within neither.</summary>
    public int Misfit(Item item, StudyWay way)
    {
        LedgerGround ground = Ledgers(way.Pace);
        var ledger = Ledger.Of(ground, item, new LedgerChoices { Way = way });
        bool hours = way.Pace == Pace.FullTime || Person.Study.HoursPerWeek is not { } week || ledger.Load.Work.Fits(ledger.WeeklyHours / ledger.Load.CourseHours, week.Most) == Match.Yes;
        return (hours ? 0 : 2) + (Within(ItemCost.Of(ledger)) != Match.No ? 0 : 1);
    }

    public ModeCounts Count(LifeWay way)
    {
        (int known, int may, int notWithin, int notSaid, int paceSaid, int own) = (0, 0, 0, 0, 0, 0);
        var paid = new List<double>();
        LedgerGround ledgers = Ledgers(way.Pace);
        foreach (Item item in Candidates)
        {
            Abandonment.Check();
            if (way.Of(item) is not { } studied || !Lies(item, way.Place) || Meets(item) is var meets && meets == Match.No)
            {
                continue;
            }

            if (item.Offers(studied.Mode) != true)
            {
                notSaid++;
                continue;
            }

            var ledger = Ledger.Of(ledgers, item, new LedgerChoices { Way = studied });
            var cost = ItemCost.Of(ledger);
            paceSaid += item.Program is { Paces.Count: > 0 } ? 1 : 0;
            if (cost.Paid.Low is not null)
            {
                paid.Add((double)(ledger.Total - ledger.SumOf(LineKey.ForegonePay)));
                own += cost.PriceIsOwn ? 1 : 0;
            }

            switch (ItemFilters.All([meets, Within(cost)]))
            {
                case Match.Yes:
                    known++;
                    break;
                case Match.May:
                    may++;
                    break;
                default:
                    notWithin++;
                    break;
            }
        }

        paid.Sort();
        return new ModeCounts(known, may, notWithin, notSaid, paceSaid, new Measured(paid, known + may + notWithin), own);
    }

    public ModeCase Case(Item item, StudyWay way, CaseOrigin origin)
    {
        LedgerGround ground = Ledgers(way.Pace);
        var ledger = Ledger.Of(ground, item, new LedgerChoices { Way = way });
        var cost = ItemCost.Of(ledger);
        int? least = way.Pace == Pace.FullTime ? null : Person.Study.HoursPerWeek?.Least ?? (Person.Study.CoursesPerTerm is null ? (int)(ground.Assumptions.LeastCredits * ground.Assumptions.HoursPerCredit) : null);
        return new ModeCase
        {
            Item = item,
            Person = Person,
            Origin = origin,
            Offer = WayOffer.Of(item, way),
            Ledger = ledger,
            Cost = cost,
            Hours = ledger.WeeklyHours,
            SlowerMonths = Math.Max(ledger.Outcome.Months, least is { } hours ? WithHours(ground, item, way, hours, summers: false).Outcome.Months : 0),
            Within = Within(cost),
            Miles = Miles(item),
            Return = Question is null ? ReturnInWay.Of(Returns(way.Pace), item, way) : null,
            Entry = EntryCheck.Of(Person, item, ground.Catalog),
        };
    }

    /// <summary>The same degree and way with other hours a week for study.</summary>
    /// <param name="ground">Whose study it is.</param>
    /// <param name="item">The degree.</param>
    /// <param name="way">How it is studied.</param>
    /// <param name="hours">Hours a week.</param>
    /// <param name="summers">Whether summers are used, where the person does not say.</param>
    internal static Ledger WithHours(LedgerGround ground, Item item, StudyWay way, int hours, bool? summers = null)
    {
        Profile person = ground.Profile;
        var study = person.Study with { HoursPerWeek = new WeeklyHours(hours, hours), Summers = person.Study.Summers ?? summers };
        var other = new LedgerGround(ground.Catalog, ground.Rules, person with { Study = study });
        return Ledger.Of(other, item, new LedgerChoices { Way = way });
    }

    private ReturnGround Returns(Pace pace) => pace == Pace.PartTime ? _keeping : _returns;

    private bool IsWished(Item item)
    {
        PlaceWishes places = Person.Places;
        return (places.States.Count == 0 && places.Regions.Count == 0)
            || places.States.Contains(item.Institution.State)
            || (Catalog.FindState(item.Institution.State) is { } state && places.Regions.Any(r => r.Includes(state)));
    }
}
