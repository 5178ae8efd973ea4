using System.Globalization;
using Gradus.Costs;
using Gradus.Places;
using Gradus.Profiles;
using Gradus.Programs;

namespace Gradus.Ranking;

/// <summary>
/// The conditions that a profile makes. What is not known of an item never fails a condition; it is named as missing
/// beside the item instead.
/// </summary>
public static class ShortlistFilters
{
    public static IReadOnlyList<ItemFilter> Of(Profile profile, Catalog catalog)
    {
        var filters = new List<ItemFilter>();
        void Add(bool asked, string wording, Func<Item, bool> holds)
        {
            if (asked)
            {
                filters.Add(new ItemFilter(wording, holds));
            }
        }

        Requirements require = profile.Require;
        PriceTerms terms = profile.PriceTerms();
        bool visa = profile.Residency.Citizenship == Citizenship.F1Visa;
        Add(require.States.Count > 0, $"require.states {string.Join(", ", require.States)}", i => require.States.Contains(i.Institution.State));
        Add(require.Regions.Count > 0, $"require.regions {string.Join(", ", require.Regions.Select(r => Vocabularies.Regions.KeyOf(r)))}", i => IsIn(catalog, i, require.Regions));
        Add(require.Modality.Count > 0, $"require.modality {Keys(require.Modality)}", i => require.Modality.Any(m => i.Offers(m) != false));
        Add(require.Stem is not null, $"require.stem {(require.Stem == true ? "true" : "false")}", i => !i.Stem.IsKnown || i.Stem.Value == require.Stem);
        Add(require.DegreeTypes.Count > 0, $"require.degree-types {string.Join(", ", require.DegreeTypes)}", i => require.DegreeTypes.Contains(i.DegreeType));
        Add(require.Focus.Count > 0, $"require.focus {string.Join(", ", require.Focus.Select(f => f.Key()))}", i => require.Focus.Any(f => i.Focus.Contains(f.Key())));
        Add(require.Control.Count > 0, $"require.control {string.Join(", ", require.Control.Select(c => Vocabularies.Controls.KeyOf(c)))}", i => require.Control.Contains(i.Institution.Control));
        Add(require.MinAwards is not null, $"require.min-awards {require.MinAwards}", i => !i.LatestAwards.IsKnown || i.LatestAwards.Value >= require.MinAwards);
        Add(require.HasEarnings == true, "require.has-earnings", i => catalog.EarningsOf(i)?.HasMedian == true);
        Add(require.MaxTuition is not null, $"require.max-tuition {Money(require.MaxTuition)}", i => Pricing.Of(catalog, i, terms).Total is not { IsKnown: true } price || price.Value <= require.MaxTuition);
        Add(
            profile.Budget.Total is not null,
            $"budget.total {Money(profile.Budget.Total)} after promised aid",
            i => Pricing.Of(catalog, i, terms).Total is not { IsKnown: true } price || price.Value - profile.PromisedAid(Years(i)) <= profile.Budget.Total);
        Add(visa, "an F-1 student studies on campus: online-only programs are left out", i => !i.IsOnlineOnly());
        Add(
            visa && profile.Residency.WorkAuthorisationYears > 1,
            $"{profile.Residency.WorkAuthorisationYears} years of work afterwards need a STEM code",
            i => !i.Stem.IsKnown || i.Stem.Value);
        Add(profile.Study.Modality.Count > 0, $"study.modality {Keys(profile.Study.Modality)}", i => profile.Study.Modality.Any(m => i.Offers(m) != false));
        Add(profile.Places.MoveAnywhere == false, "no moving: online, or near home or the places wished for", i => IsWithinReach(catalog, profile, i));
        return filters;
    }

    private static bool IsWithinReach(Catalog catalog, Profile profile, Item item)
    {
        bool online = (profile.Study.Modality.Count == 0 || profile.Study.Modality.Contains(StudyMode.Online)) && item.Offers(StudyMode.Online) != false;
        if (online)
        {
            return true;
        }

        PlaceWishes places = profile.Places;
        if (places.Near is { } near)
        {
            return item.MilesFrom(PlaceFinder.Find(near.Place.ToString(), catalog.Places)) is not { } miles || miles <= near.Miles;
        }

        return places.States.Contains(item.Institution.State)
            || IsIn(catalog, item, places.Regions)
            || (places.States.Count == 0 && places.Regions.Count == 0 && profile.Residency.State is { } home && item.Institution.State == home);
    }

    private static bool IsIn(Catalog catalog, Item item, IReadOnlyList<Region> regions) =>
        catalog.FindState(item.Institution.State) is { } state && regions.Any(r => r.Includes(state));

    private static double Years(Item item) => (item.Program is { } program ? DegreeLength.Of(program) : DegreeLength.Usual).AcademicYears;

    private static string Keys(IReadOnlyList<StudyMode> modes) => string.Join(", ", modes.Select(m => Vocabularies.StudyModes.KeyOf(m)));

    private static string Money(decimal? amount) => (amount ?? 0).ToString("$#,0", CultureInfo.InvariantCulture);
}
