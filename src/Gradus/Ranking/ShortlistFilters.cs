using System.Globalization;
using Gradus.Catalogs;
using Gradus.Costs.Prices;
using Gradus.Institutions;
using Gradus.Ledgers;
using Gradus.People;
using Gradus.Places;
using Gradus.Programs;
using Gradus.Programs.Search;
using Gradus.Ranking.Criteria;
using Gradus.Readiness;
using Gradus.Rules;
using Gradus.Statistics;

namespace Gradus.Ranking;

/// <summary>
/// The conditions that a profile makes. An amount keeps what may be within it and says so; of what is required of a category,
/// only what is known to be so stays; what is wished for keeps what nobody speaks against.
/// </summary>
public static class ShortlistFilters
{
    /// <summary>Key of the condition that a student visa asks for study on campus.</summary>
    public const string Campus = "visa.campus";

    /// <summary>Keys of all conditions that a profile can make.</summary>
    public static IReadOnlyList<string> AllKeys { get; } =
    [
        "require.states", "require.regions", "require.modality", "require.stem", "require.degree-types", "require.focus", "require.control",
        "require.min-awards", "require.has-earnings", "require.max-tuition", "require.ready-within", "budget.total", "budget.per-year", "budget.no-loans", Campus,
        "visa.work-years", "study.modality", "places.no-moving", "goal.field", "goal.research", "background.entry", "background.computing",
    ];

    /// <param name="profile">The person.</param>
    /// <param name="catalog">The dataset.</param>
    /// <param name="costs">Whole costs of the items to the person, by their identifiers: the help towards a price is read from them, if any was promised. Null to work them out here.</param>
    /// <param name="ready">Weeks until the person is ready; null to work them out here.</param>
    public static IReadOnlyList<ItemFilter> Of(Profile profile, Catalog catalog, Func<IReadOnlyDictionary<string, ItemCost>>? costs = null, Func<ReadyWeeks>? ready = null)
    {
        var filters = new List<ItemFilter>();
        void Add(string key, bool asked, string wording, string inWords, Func<Item, bool> holds, Func<Item, string> itIs)
        {
            if (asked)
            {
                filters.Add(new ItemFilter(wording, holds) { Key = key, InWords = inWords, Is = itIs });
            }
        }

        void Weigh(string key, bool asked, string wording, string inWords, Func<Item, Match> meets, bool keeps = true, Func<Item, string?>? doubt = null, Func<Item, string>? has = null, Func<Item, string>? itIs = null)
        {
            if (asked)
            {
                filters.Add(new ItemFilter(wording, meets) { Key = key, InWords = inWords, KeepsWhatMay = keeps, Doubt = doubt, Has = has, Is = itIs });
            }
        }

        Requirements require = profile.Require;
        PriceTerms terms = profile.PriceTerms();
        costs ??= WorkedOut(profile, catalog);
        bool visa = profile.IsInternational;
        var visas = new StudyVisas(catalog.Rules, profile);
        int years = profile.Residency.WorkAuthorisationYears ?? 0;
        string workYears = $"{years} {(years == 1 ? "year" : "years")} of authorised work afterwards";
        Add("require.states", require.States.Count > 0, $"require.states {string.Join(", ", require.States)}",
            $"only in {Either(require.States.Select(s => catalog.FindState(s)?.Name ?? s))}", i => require.States.Contains(i.Institution.State), StateOf);
        Add("require.regions", require.Regions.Count > 0, $"require.regions {string.Join(", ", require.Regions.Select(r => Vocabularies.Regions.KeyOf(r)))}",
            $"only in {Either(require.Regions.Select(r => Vocabularies.Regions.KeyOf(r).Replace('-', ' ')))}", i => IsIn(catalog, i, require.Regions), StateOf);
        Weigh("require.modality", require.Modality.Count > 0, $"require.modality {Keys(require.Modality)}",
            $"known to be taught {Taught(require.Modality)} (a must)", i => ItemQuery.Any(require.Modality.Select(i.Offers)), keeps: false, itIs: TaughtAs);
        Weigh("require.stem", require.Stem is not null, $"require.stem {(require.Stem == true ? "true" : "false")}",
            require.Stem == true ? "only fields on the STEM list" : "only fields off the STEM list", i => !i.Stem.IsKnown ? Match.May : i.Stem.Value == require.Stem ? Match.Yes : Match.No, keeps: false, itIs: i => !i.Stem.IsKnown ? "its field is not known for sure" : i.Stem.Value ? "it is on the list" : "it is not on the list");
        Add("require.degree-types", require.DegreeTypes.Count > 0, $"require.degree-types {string.Join(", ", require.DegreeTypes)}",
            $"only {Either(require.DegreeTypes.Select(t => catalog.FindDegreeType(t)?.Name ?? t))}", i => require.DegreeTypes.Contains(i.DegreeType), i => catalog.FindDegreeType(i.DegreeType)?.Name ?? i.DegreeType);
        Add("require.focus", require.Focus.Count > 0, $"require.focus {string.Join(", ", require.Focus.Select(f => f.Key()))}",
            $"only about {Either(require.Focus.Select(f => Vocabularies.Focuses.MeaningOf(f)))}", i => require.Focus.Any(i.Focus.Contains), AboutWhat);
        Add("require.control", require.Control.Count > 0, $"require.control {string.Join(", ", require.Control.Select(c => Vocabularies.Controls.KeyOf(c)))}",
            $"only at {Either(require.Control.Select(c => ControlNames.Words(c)))} institutions", i => require.Control.Contains(i.Institution.Control), i => ControlNames.Words(i.Institution.Control));
        Weigh("require.min-awards", require.MinAwards is not null, $"require.min-awards {require.MinAwards}",
            $"at least {require.MinAwards} degrees in the newest year", i => !i.CohortAwards.IsKnown ? Match.May : i.CohortAwards.Value >= require.MinAwards ? Match.Yes : Match.No, itIs: i => i.CohortAwards.IsKnown ? string.Create(CultureInfo.InvariantCulture, $"{i.CohortAwards.Value:#,0}") : "not reported");
        Add("require.has-earnings", require.HasEarnings == true, "require.has-earnings", "only with official earnings of graduates", catalog.HasPublishedPay, _ => "none is published");
        Weigh("require.max-tuition", require.MaxTuition is not null, $"require.max-tuition {Money(require.MaxTuition)}",
            $"tuition and fees up to {Money(require.MaxTuition)}",
            i => ItemFilter.AtMost(Pricing.Of(catalog, i, terms).Total, require.MaxTuition!.Value),
            doubt: i => ItemFilter.MayBeWithin(Pricing.Of(catalog, i, terms).Total, require.MaxTuition!.Value), itIs: Price);
        if (catalog.HasRules && require.ReadyWithin is { } weeks)
        {
            var worked = new Lazy<ReadyWeeks>(() => ready?.Invoke() ?? new ReadyWeeks(new ReadinessGround(catalog, profile, new TestScores())));
            string within = string.Create(CultureInfo.InvariantCulture, $"{weeks} week{(weeks == 1 ? "" : "s")}");
            Weigh("require.ready-within", asked: true, $"require.ready-within {within}", $"everything it asks for within {within} of courses",
                i => worked.Value.Of(i) is not { } until || until.Least > weeks ? Match.No : until.Most <= weeks ? Match.Yes : Match.May,
                doubt: i => $"{worked.Value.Of(i)!.Value.Words} of courses first: may be within your {within}",
                has: i => worked.Value.Of(i) is { } until ? $"{until.Words} of courses first" : "something is asked that no course makes up");
        }

        Budget budget = profile.Budget;

        // Where study takes the pay, what pays for living has to be found too.
        string taken = profile.Job is { PayNow: > 0, KeepWorking: not true } ? ", or found where study takes your pay" : "";
        if (catalog.HasRules)
        {
            Held("budget.total", budget.Total, "for the whole degree, help taken off", c => c.Held);
            Held("budget.per-year", budget.PerYear, "in any year of study, help taken off", c => c.HeldInYear);
            const string NoLoans = "no loans: pay, savings and promised help pay for it";
            Weigh("budget.no-loans", PaysWithoutLoans(profile), NoLoans, NoLoans, i => Cost(i).Gap.AtMost(0), has: i => $"{Cost(i).Gap.Words} left that neither pay, savings nor help pays for", doubt: i => $"{Cost(i).Gap.Words} may be left that neither pay, savings nor help pays for");
        }
        else
        {
            Weigh("budget.total", budget.Total is not null, $"budget.total {Money(budget.Total)}", $"tuition and fees within the budget of {Money(budget.Total)}",
                i => ItemFilter.AtMost(Pricing.Of(catalog, i, terms).Total, budget.Total!.Value),
                doubt: i => ItemFilter.MayBeWithin(Pricing.Of(catalog, i, terms).Total, budget.Total!.Value), itIs: Price);
        }

        const string OnCampus = "an F-1 student studies on campus, full-time: what has no I-20 is left out";
        Weigh(Campus, visa, OnCampus, OnCampus, i => Visa(i).Study switch { VisaAnswer.Yes => Match.Yes, VisaAnswer.Ask => Match.May, _ => Match.No }, doubt: OpenPoint, itIs: NoStudy);
        Weigh("visa.work-years", visa && years > 0, workYears, workYears, i => Works(Visa(i), i.Stem.IsKnown, years * 12), doubt: OpenPoint, itIs: i => string.Create(CultureInfo.InvariantCulture, $"{Visa(i).Work.Months} months"));
        Weigh("study.modality", profile.Study.Modality.Count > 0, $"study.modality {Keys(profile.Study.Modality)}",
            $"taught {Taught(profile.Study.Modality)}, or nobody says how (a way I would study)", i => ItemQuery.Any(profile.Study.Modality.Select(i.Offers)),
            doubt: i => i.OnlineIsNamed || !profile.Study.Modality.Contains(StudyMode.Campus) ? $"nobody says that it is taught {Taught(profile.Study.Modality)}{(i.OnlineIsNamed ? "; its online degree is listed apart" : "")}" : null, itIs: TaughtAs);
        if (profile.StaysPut)
        {
            string NoMoving = profile.Places.MoveAnywhere == false
                ? "no moving: online, or near home or the places wished for"
                : "no moving, because you keep your job: online, or in your state, near home or the places wished for";
            Place? near = profile.Places.Near is { } wish ? PlaceFinder.Find(wish.Place.ToString(), catalog.Places) : null;
            Weigh("places.no-moving", asked: true, NoMoving, NoMoving, i => IsWithinReach(catalog, profile, near, i), itIs: i => $"{TaughtAs(i)}, in {i.City} {i.Institution.State}{(near is not null && i.MilesFrom(near) is { } miles ? string.Create(CultureInfo.InvariantCulture, $", {miles:#,0} miles from {near.City}") : "")}");
        }

        var aim = Aim.Of(profile);
        string fields = Either(aim.Fields.Select(f => Vocabularies.Focuses.MeaningOf(f)));
        Weigh("goal.field", aim.Fields.Count > 0, $"about {fields}, or near it", $"about {fields}, or a field near it",
            i => IsAbout(i, aim, profile.Goal) ? Match.Yes : Match.No, itIs: AboutWhat);
        const string Research = "leads to research: no coursework-only or professional degree, and none taught online only whose page names no thesis";
        Weigh("goal.research", profile.Goal.Kind == GoalKind.Research, Research, Research, i => LeadsToResearch(i, profile), itIs: i => i.Program is { FinalProjects.Count: > 0 } p && !p.FinalProjects.Contains(FinalProject.Thesis) ? "its page names no thesis" : "a degree named for practice");
        bool presence = catalog.Items.Any(i => LawfulPresence.Of(catalog.Rules, profile, i) is not null);
        string enter = presence ? "can be entered with the degree, the average and the standing that you have" : "can be entered with the degree and the average that you have";
        Weigh("background.entry", presence || catalog.Items.Any(i => EntryCheck.IsOpen(profile, i, catalog) != Match.Yes), enter, enter, i => EntryCheck.IsOpen(profile, i, catalog),
            doubt: i => LawfulPresence.Of(catalog.Rules, profile, i) is not null ? "its state's rule on lawful presence may keep you out: ask before you apply" : UsualAverage.Of(catalog).Beside(profile.Background.Degree, i) is null ? null : "no page says which average it asks, and yours is below what is usual",
            itIs: i => string.Join(" and ", EntryCheck.Lacking(profile, i, catalog).Select(d => $"it asks for {d.What}; {d.Why}")));
        const string OtherFields = "not made for people whose degree is outside computing: yours is in it";
        Add("background.computing", profile.Background.Degree.Field is { } field && DegreeFields.IsComputing(field), OtherFields, OtherFields, i => i.Program is not { IsConversion: true }, _ => "it is made for people whose degree is not in computing");
        return filters;

        void Held(string key, decimal? most, string what, Func<ItemCost, PaidRange> paid) => Weigh(
            key, most is not null, $"{key} {Money(most)} {what}", $"all that has to be paid, living over what you spend anyway and interest included{taken}, up to {Money(most)} {what}",
            i => paid(Cost(i)).AtMost(most!.Value),
            doubt: i => $"{paid(Cost(i)).Words}{Toward(key, i)}: may be within your {Money(most)}",
            has: i => $"{paid(Cost(i)).Words}{Toward(key, i)}");

        string Toward(string key, Item item) => $" to {(Cost(item).IsToFind ? "find" : "pay")} in all{(key == "budget.total" ? "" : " in the dearest year")}{(Cost(item).Help is { } help ? $", {help.Brief}" : "")}{(Cost(item).LivingFrom is { } whose ? $", living there taken from {whose}" : "")}";

        ItemCost Cost(Item item) => costs!()[item.Id];

        string StateOf(Item item) => $"in {catalog.FindState(item.Institution.State)?.Name ?? item.Institution.State}";
        string Price(Item item) => Pricing.Of(catalog, item, terms).Total is { IsKnown: true } price ? Roughly.Dollars(price.Low!.Value, price.High!.Value) : "not known";
        string NoStudy(Item item) => Visa(item).Obstacle ?? TaughtAs(item);

        StudentVisa Visa(Item item) => visas.MostAllowed(item)!;
        string OpenPoint(Item item) => Visa(item).Points.First(p => p.Answer == VisaAnswer.Ask).Words;
    }

    /// <summary>Those of the conditions that are on what has to be paid: what a budget leaves of a search.</summary>
    public static IReadOnlyList<ItemFilter> OfBudget(Profile profile, Catalog catalog) =>
        [.. Of(profile, catalog).Where(f => f.Key.StartsWith("budget.", StringComparison.Ordinal))];

    /// <summary>
    /// Whether somebody who would not borrow is held to what pay, savings and help pay for: where they say either pay or savings. A sum for a year
    /// or for all says by itself what can be paid.
    /// </summary>
    public static bool PaysWithoutLoans(Profile profile) => profile.Budget.MayBorrow == false
        && (profile.Job.PayNow > 0 || (profile.Budget is { PerYear: null, Total: null } && profile.Budget.Savings is not null));

    /// <summary>About a field asked for or near one, of a type asked for, or leading to an occupation aimed for in a setting asked for.</summary>
    private static bool IsAbout(Item item, Aim aim, Goal goal) =>
        goal.DegreeTypes.Contains(item.DegreeType) || aim.NearestField(item) >= FocusNearness.Near || aim.IsSet(item);

    /// <summary>
    /// A thesis leads to research. A degree named for practice (MPS, MEng, MEM, MCS, MIDS) leaves it out unless its page names a thesis, and so does
    /// one whose page names other ends only, and one taught online only, where few name a thesis, for who would study otherwise too. Of the rest nobody says.
    /// </summary>
    private static Match LeadsToResearch(Item item, Profile profile) => item.Program is not { } program ? Match.May
        : program.FinalProjects.Contains(FinalProject.Thesis) ? Match.Yes
        : item.IsOnlineOnly() && profile.Study.Modality is not [StudyMode.Online] ? Match.No
        : Professional.Contains(program.Degree, StringComparer.Ordinal) || Array.Exists(ForPractice, w => program.Title.Contains(w, StringComparison.OrdinalIgnoreCase)) ? Match.No
        : program.FinalProjects.Count == 0 || program.FinalProjects.Contains(FinalProject.Project) ? Match.May
        : Match.No;

    private static readonly string[] Professional = ["MPS", "MEng", "MEM", "MCS", "MIDS"];
    private static readonly string[] ForPractice = ["professional", "executive", "master of engineering", "coursework only"];

    private static Func<IReadOnlyDictionary<string, ItemCost>> WorkedOut(Profile profile, Catalog catalog)
    {
        var worked = new Lazy<IReadOnlyDictionary<string, ItemCost>>(() => CatalogCosts
            .Of(new LedgerGround(catalog, catalog.Rules, profile), [.. catalog.Items.Where(i => i.IsActive)])
            .ToDictionary(c => c.Item.Id, StringComparer.Ordinal));
        return () => worked.Value;
    }

    /// <summary>Whether a degree is followed by so many months of authorised work; what has to be asked may be.</summary>
    private static Match Works(StudentVisa visa, bool stemIsKnown, int months) =>
        visa.Training == VisaAnswer.No ? Match.No
        : visa.Training == VisaAnswer.Ask ? Match.May
        : visa.Work.Months >= months ? Match.Yes
        : stemIsKnown ? Match.No : Match.May;

    /// <summary>Online where that is wished for, or near; an unknown distance, or nobody saying whether it is online, leaves it open.</summary>
    private static Match IsWithinReach(Catalog catalog, Profile profile, Place? place, Item item)
    {
        bool mayBeOnline = profile.Study.Modality.Count == 0 || profile.Study.Modality.Contains(StudyMode.Online);
        bool? online = mayBeOnline ? item.Offers(StudyMode.Online) : false;
        return ItemQuery.Any([online, IsNear(catalog, profile, place, item)]);
    }

    /// <summary>Null where the distance is not known.</summary>
    private static bool? IsNear(Catalog catalog, Profile profile, Place? place, Item item)
    {
        PlaceWishes places = profile.Places;
        if (places.Near is { } near && place is not null)
        {
            return item.MilesFrom(place) is { } miles ? miles <= near.Miles : null;
        }

        return places.States.Contains(item.Institution.State)
            || IsIn(catalog, item, places.Regions)
            || (places.States.Count == 0 && places.Regions.Count == 0 && profile.Residency.State is { } home && item.Institution.State == home);
    }

    private static bool IsIn(Catalog catalog, Item item, IReadOnlyList<Region> regions) =>
        catalog.FindState(item.Institution.State) is { } state && regions.Any(r => r.Includes(state));

    private static string Keys(IReadOnlyList<StudyMode> modes) => string.Join(", ", modes.Select(m => Vocabularies.StudyModes.KeyOf(m)));

    private static string TaughtAs(Item item) => item.Modalities.Count == 0 ? "nobody says how it is taught" : $"taught {Taught([.. ((StudyMode[])[StudyMode.Campus, StudyMode.Online, StudyMode.Hybrid]).Where(m => item.Offers(m) == true)])}";

    /// <summary>In words what an item is about.</summary>
    private static string AboutWhat(Item item) => item.Focus.Count == 0 ? "its focus is not known" : $"about {Either(item.Focus.Where(f => f != Focus.Other).Select(f => ProgramWords.Focuses.MeaningOf(f)).DefaultIfEmpty("another field"))}";

    private static string Taught(IReadOnlyList<StudyMode> modes) =>
        Either(modes.Select(m => m switch { StudyMode.Campus => "in person", StudyMode.Online => "online", _ => "partly online" }));

    /// <summary>"a", "a or b", "a, b or c".</summary>
    private static string Either(IEnumerable<string> choices)
    {
        string[] all = [.. choices];
        return all.Length < 2 ? string.Concat(all) : $"{string.Join(", ", all[..^1])} or {all[^1]}";
    }

    private static string Money(decimal? amount) => (amount ?? 0).ToString("$#,0", CultureInfo.InvariantCulture);
}
