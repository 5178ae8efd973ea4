using Gradus.App.Questions;
using Gradus.Catalogs;
using Gradus.Institutions;
using Gradus.People;
using Gradus.Places;
using Gradus.Programs;
using Gradus.Programs.Admission;
using Gradus.Programs.Search;

namespace Gradus.App.Verbs.Find;

/// <summary>What can be asked of a search, beside its words and whose prices: options of <c>gradus find</c>, keys of the search page's address and fields of its form.</summary>
/// <param name="Query">The conditions.</param>
/// <param name="KindsAsked">The kinds that were named; both together are all.</param>
/// <param name="Sort">The key of an order; empty for the usual one of such a search.</param>
public sealed record FindQuestion(ItemQuery Query, IReadOnlyList<ItemKind> KindsAsked, string Sort)
{
    private const int LongestPlace = 60;

    private const int LongestWords = 4096;

    public static IReadOnlyList<(string Key, ItemKind Value)> Kinds { get; } = [("all", ItemKind.All), ("offering", ItemKind.Offering), ("program", ItemKind.Program)];

    public static Parameter<string> Profile { get; } = SubjectParameters.ProfileOf("Who I am: a YAML or JSON file; prices, the rules of a visa and my budget are then mine");

    public static Parameter<string> State { get; } = Many(Parameters.Text("state", "USPS codes of states", "State", LongestPlace, "ZZ"), "GA");

    public static Parameter<string> Region { get; } = Many(Parameters.Text("region", "Census regions or divisions: South, \"New England\" ...", "Region", LongestPlace, "Nowhere"), "REGION");

    public static Parameter<string> Near { get; } = Parameters.Text("near", "A city that has a college, or a ZIP code: \"Atlanta, GA\"", "Near", LongestPlace, "Atlantis") with { Hint = "PLACE" };

    public static Parameter<decimal> Within { get; } = Parameters.Number("within", "Miles from --near (default 100)", "Miles", 0.1m, 5_000) with { Hint = "MILES" };

    public static Parameter<string> Cip { get; } = Many(Parameters.Text("cip", "CIP codes of 2, 4 or 6 digits: 11, 11.07, 11.0701", "CIP code", 20, "11.7", "01.0101", "99.9999"), "CIP");

    public static Parameter<string> Focus { get; } = Many(Parameters.Text("focus", "machine-learning, data-science, statistics ...", "Focus", LongestPlace, "machine-lerning"), "FOCUS");

    public static Parameter<string> DegreeType { get; } = Many(
        Parameters.Text("degree-type", "Keys of degree types, as data/degree-types.yaml and the addresses of /degrees have them: ms-data-science ...", "Degree type", LongestPlace, "ms-ml"), "TYPE");

    public static Parameter<StudyMode> Modality { get; } = Many(Parameters.Word("modality", "campus, online or hybrid, where a page says so", "Taught", Vocabularies.StudyModes), "MODE");

    public static Parameter<decimal> MaximumTuition { get; } =
        Parameters.Dollars("max-tuition", "Most that tuition and fees of the whole degree may cost me", "Price at most", 0, 10_000_000) with { Hint = "USD" };

    public static Parameter<bool> Stem { get; } = Parameters.Flag("stem", "Only CIP codes on the STEM list", "STEM list");

    public static Parameter<Control> Controls { get; } = Many(Parameters.Word("control", string.Join(", ", Vocabularies.Controls.Keys), "Who runs it", Vocabularies.Controls), "CONTROL");

    public static Parameter<int> MinimumAwards { get; } = Parameters.Whole("min-awards", "Fewest awards in the newest year", "Degrees at least", 0, 100_000) with { Hint = "N" };

    public static Parameter<bool> Earnings { get; } = Parameters.Flag("has-earnings", "Only with official earnings of graduates, in the newest release or the older one", "Earnings");

    public static Parameter<decimal> MaximumFee { get; } =
        Parameters.Dollars("max-application-fee", "Most that an application may cost, where the fee is known", "Application fee at most", 0, 10_000) with { Hint = "USD" };

    public static Parameter<EntryTerm> Start { get; } = Many(
        Parameters.Word("start", "fall, winter, spring or summer, where a page says that one can start then", "One can start in", AdmissionWords.Terms), "TERM");

    public static Parameter<decimal> Toefl { get; } = Parameters.Number("toefl", "My TOEFL iBT score: programs known to take it", "TOEFL iBT score", 0, 120) with { Hint = "SCORE" };

    public static Parameter<decimal> Ielts { get; } = Parameters.Number("ielts", "My IELTS band: programs known to take it", "IELTS band", 0, 9) with { Hint = "BAND" };

    public static Parameter<ItemKind> Kind { get; } = Parameters.Word("kind", "all, offering or program", "What", Kinds) with { Hint = "KIND", IsMany = true };

    public static Parameter<bool> IncludeInactive { get; } = Parameters.Flag("include-inactive", "Also offerings without an award in the newest year", "Also without awards");

    public static Parameter<bool> IncludeRestricted { get; } =
        Parameters.Flag("include-restricted", "Also what is not open to everybody, such as the schools of the armed forces", "Also not open to everybody");

    public static Parameter<string> SortPart { get; } = Parameters.Word(
        "sort", "Order: relevance, awards, growth, tuition, earnings, distance or name", "Order", [.. ExploreQuery.Sorts.Select(s => (s.Key, s.Key))]) with
    {
        Hint = "ORDER",
    };

    /// <summary>Every part, in the order of help.</summary>
    public static IReadOnlyList<Parameter> All { get; } =
    [
        SortPart, State, Region, Near, Within, Cip, Focus, DegreeType, Modality, MaximumTuition, Stem, Controls, MinimumAwards, Earnings,
        MaximumFee, Start, Toefl, Ielts, Kind, IncludeInactive, IncludeRestricted, .. PriceParameters.All,
    ];

    /// <summary>The words to look for.</summary>
    public static Parameter<string> Text { get; } = Parameters.Text("text", "Words to look for in names, titles, courses, fields and places", "Words", LongestWords) with
    {
        IsPositional = true,
        IsWords = true,
    };

    /// <summary>Every part with the words.</summary>
    public static IReadOnlyList<Parameter> Whole { get; } = [Text, Profile, .. All];

    /// <summary>The question that was given, its names looked up in the data.</summary>
    /// <param name="given">Its parts.</param>
    /// <param name="catalog">Knows states, regions, places, fields, focuses and degree types.</param>
    /// <param name="countsOfferings">True where a code without words asks what the federal files count: offerings of everybody, unless another kind is said.</param>
    /// <exception cref="InputException">A part cannot be used, and problems are not gathered.</exception>
    public static FindQuestion Read(GivenValues given, Catalog catalog, bool countsOfferings)
    {
        bool IsGiven(Parameter part) => given.Of(part.Name).Count > 0;
        IReadOnlyList<CipCode> cips = given.LookUpAll(Cip, c => Named.Cip(c, catalog));
        bool offerings = countsOfferings && cips.Count > 0 && !IsGiven(Kind);
        string place = Near.Read(given, "");
        Place? near = place.Length > 0 ? given.LookUp<Place?>(Near, place, p => PlaceFinder.Find(p, catalog.Places), null) : null;
        IReadOnlyList<ItemKind> kinds = [.. Kind.ReadAll(given).Distinct()];
        string sort = SortPart.Read(given, "");

        // The form of the page always says how far, so only somebody who types it is asked from where.
        if (place.Length == 0 && (sort == "distance" || (IsGiven(Within) && !given.Gathers)))
        {
            given.Refuse(new Problem(ProblemCode.Missing, Near.Name, null, $"it must be given: {(sort == "distance" ? "sorting by distance" : "so many miles")} from which place?"));
        }

        return new FindQuestion(
            new ItemQuery
            {
                Kind = kinds is [var only] ? only : offerings ? ItemKind.Offering : ItemKind.All,
                States = given.LookUpAll(State, s => Named.State(s, catalog)),
                Regions = given.LookUpAll(Region, r => Named.OneOf(Region.Name, r, Regions(catalog))),
                Near = near,
                Within = (double)Within.Read(given, 100),
                Cips = cips,
                Focus = given.LookUpAll(Focus, f => FocusOf(Named.OneOf(Focus.Name, f, Focuses(catalog)))),
                DegreeTypes = given.LookUpAll(DegreeType, t => Named.OneOf(DegreeType.Name, t, [.. catalog.DegreeTypes.Select(d => d.Id)])),
                Modalities = Modality.ReadAll(given),
                MaximumPrice = MaximumTuition.ReadOr(given),
                Stem = Stem.Read(given, false),
                Controls = Controls.ReadAll(given),
                MinimumAwards = MinimumAwards.ReadOr(given),
                HasEarnings = Earnings.Read(given, false),
                MaximumApplicationFee = MaximumFee.ReadOr(given),
                StartTerms = Start.ReadAll(given),
                Toefl = (double?)Toefl.ReadOr(given),
                Ielts = (double?)Ielts.ReadOr(given),
                IncludeInactive = IncludeInactive.Read(given, false),
                IncludeRestricted = IncludeRestricted.Read(given, offerings),
            },
            kinds,
            sort);
    }

    private static IReadOnlyList<string> Regions(Catalog catalog) =>
        [.. catalog.States.SelectMany(s => new[] { s.Region, s.Division }).Distinct().Order(StringComparer.Ordinal)];

    private static IReadOnlyList<string> Focuses(Catalog catalog) =>
        [.. catalog.Items.SelectMany(i => i.Focus).Distinct().Select(ProgramWords.Focuses.KeyOf).Order(StringComparer.Ordinal)];

    private static Focus FocusOf(string key) => ProgramWords.Focuses.First(word => word.Key == key).Value;

    private static Parameter<T> Many<T>(Parameter<T> part, string hint) => part with { Hint = hint, IsMany = true, IsList = true };
}
