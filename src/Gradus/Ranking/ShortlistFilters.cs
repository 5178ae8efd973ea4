using System.Globalization;
using Gradus.Catalogs;
using Gradus.Costs.Prices;
using Gradus.Institutions;
using Gradus.People;
using Gradus.Places;
using Gradus.Programs;
using Gradus.Programs.Search;

namespace Gradus.Ranking;

/// <summary>
/// The conditions that a profile makes. What is not known of an item never fails a condition; it is named as missing
/// beside the item instead.
/// </summary>
public static class ShortlistFilters
{
    /// <summary>Keys of all conditions that a profile can make.</summary>
    public static IReadOnlyList<string> AllKeys { get; } =
    [
        "require.states", "require.regions", "require.modality", "require.stem", "require.degree-types", "require.focus", "require.control",
        "require.min-awards", "require.has-earnings", "require.max-tuition", "budget.total", "visa.campus", "visa.work-years", "study.modality",
        "places.no-moving",
    ];

    public static IReadOnlyList<ItemFilter> Of(Profile profile, Catalog catalog)
    {
        var filters = new List<ItemFilter>();
        void Add(string key, bool asked, string wording, string inWords, Func<Item, bool> holds)
        {
            if (asked)
            {
                filters.Add(new ItemFilter(wording, holds) { Key = key, InWords = inWords });
            }
        }

        Requirements require = profile.Require;
        PriceTerms terms = profile.PriceTerms();
        bool visa = profile.Residency.Citizenship == Citizenship.F1Visa;
        string workYears = $"{profile.Residency.WorkAuthorisationYears} years of work afterwards need a STEM code";
        Add("require.states", require.States.Count > 0, $"require.states {string.Join(", ", require.States)}",
            $"only in {Either(require.States.Select(s => catalog.FindState(s)?.Name ?? s))}", i => require.States.Contains(i.Institution.State));
        Add("require.regions", require.Regions.Count > 0, $"require.regions {string.Join(", ", require.Regions.Select(r => Vocabularies.Regions.KeyOf(r)))}",
            $"only in {Either(require.Regions.Select(r => Vocabularies.Regions.KeyOf(r).Replace('-', ' ')))}", i => IsIn(catalog, i, require.Regions));
        Add("require.modality", require.Modality.Count > 0, $"require.modality {Keys(require.Modality)}",
            $"taught {Taught(require.Modality)}, or nobody says how (a must)", i => require.Modality.Any(m => i.Offers(m) != false));
        Add("require.stem", require.Stem is not null, $"require.stem {(require.Stem == true ? "true" : "false")}",
            require.Stem == true ? "only fields on the STEM list" : "only fields off the STEM list", i => !i.Stem.IsKnown || i.Stem.Value == require.Stem);
        Add("require.degree-types", require.DegreeTypes.Count > 0, $"require.degree-types {string.Join(", ", require.DegreeTypes)}",
            $"only {Either(require.DegreeTypes.Select(t => catalog.FindDegreeType(t)?.Name ?? t))}", i => require.DegreeTypes.Contains(i.DegreeType));
        Add("require.focus", require.Focus.Count > 0, $"require.focus {string.Join(", ", require.Focus.Select(f => f.Key()))}",
            $"only about {Either(require.Focus.Select(f => Vocabularies.Focuses.MeaningOf(f)))}", i => require.Focus.Any(f => i.Focus.Contains(f.Key())));
        Add("require.control", require.Control.Count > 0, $"require.control {string.Join(", ", require.Control.Select(c => Vocabularies.Controls.KeyOf(c)))}",
            $"only at {Either(require.Control.Select(c => ControlNames.Words(c)))} institutions", i => require.Control.Contains(i.Institution.Control));
        Add("require.min-awards", require.MinAwards is not null, $"require.min-awards {require.MinAwards}",
            $"at least {require.MinAwards} degrees in the newest year", i => !i.LatestAwards.IsKnown || i.LatestAwards.Value >= require.MinAwards);
        Add("require.has-earnings", require.HasEarnings == true, "require.has-earnings", "only with official earnings of graduates", i => catalog.EarningsOf(i)?.HasMedian == true);
        Add("require.max-tuition", require.MaxTuition is not null, $"require.max-tuition {Money(require.MaxTuition)}",
            $"tuition and fees up to {Money(require.MaxTuition)}", i => Pricing.Of(catalog, i, terms).Total is not { IsKnown: true } price || price.Value <= require.MaxTuition);
        Add("budget.total", profile.Budget.Total is not null, $"budget.total {Money(profile.Budget.Total)} after promised aid",
            $"tuition and fees within the budget of {Money(profile.Budget.Total)}, after promised aid",
            i => Pricing.Of(catalog, i, terms).Total is not { IsKnown: true } price || price.Value - profile.PromisedAid(Years(i)) <= profile.Budget.Total);
        Add("visa.campus", visa, "an F-1 student studies on campus: online-only programs are left out",
            "an F-1 student studies on campus: online-only programs are left out", i => !i.IsOnlineOnly());
        Add("visa.work-years", visa && profile.Residency.WorkAuthorisationYears > 1, workYears, workYears, i => !i.Stem.IsKnown || i.Stem.Value);
        Add("study.modality", profile.Study.Modality.Count > 0, $"study.modality {Keys(profile.Study.Modality)}",
            $"taught {Taught(profile.Study.Modality)}, or nobody says how (a way I would study)", i => profile.Study.Modality.Any(m => i.Offers(m) != false));
        if (profile.Places.MoveAnywhere == false)
        {
            const string NoMoving = "no moving: online, or near home or the places wished for";
            Place? near = profile.Places.Near is { } wish ? PlaceFinder.Find(wish.Place.ToString(), catalog.Places) : null;
            Add("places.no-moving", asked: true, NoMoving, NoMoving, i => IsWithinReach(catalog, profile, near, i));
        }

        return filters;
    }

    private static bool IsWithinReach(Catalog catalog, Profile profile, Place? place, Item item)
    {
        bool online = (profile.Study.Modality.Count == 0 || profile.Study.Modality.Contains(StudyMode.Online)) && item.Offers(StudyMode.Online) != false;
        if (online)
        {
            return true;
        }

        PlaceWishes places = profile.Places;
        if (places.Near is { } near && place is not null)
        {
            return item.MilesFrom(place) is not { } miles || miles <= near.Miles;
        }

        return places.States.Contains(item.Institution.State)
            || IsIn(catalog, item, places.Regions)
            || (places.States.Count == 0 && places.Regions.Count == 0 && profile.Residency.State is { } home && item.Institution.State == home);
    }

    private static bool IsIn(Catalog catalog, Item item, IReadOnlyList<Region> regions) =>
        catalog.FindState(item.Institution.State) is { } state && regions.Any(r => r.Includes(state));

    private static double Years(Item item) => (item.Program is { } program ? DegreeLength.Of(program) : DegreeLength.Usual).AcademicYears;

    private static string Keys(IReadOnlyList<StudyMode> modes) => string.Join(", ", modes.Select(m => Vocabularies.StudyModes.KeyOf(m)));

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
