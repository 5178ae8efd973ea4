using System.Globalization;
using Gradus.App.Figures;
using Gradus.App.Questions;
using Gradus.Catalogs;
using Gradus.People;
using Gradus.Places;
using Gradus.Programs;
using Gradus.Programs.Admission;
using Gradus.Programs.Search;

namespace Gradus.App.Verbs.Find;

/// <summary>
/// A search as an address and back. Names and values are those of <c>gradus find</c>; what cannot be used is left out
/// and named.
/// </summary>
public sealed class ExploreAddress(Catalog catalog, FacetIndex facets)
{
    public const string Path = "/explore";

    /// <summary>Longer words are no search.</summary>
    public const int MostWordLetters = 200;

    private static readonly Parameter<string> WordsPart = new("q", "Words to look for", "Words", OneWordAtLeast, "!!!", new string('x', MostWordLetters + 1));

    private static readonly Parameter<ExploreView> ViewPart =
        Parameters.Word("view", "How results are laid out", "View", [("table", ExploreView.Table), ("cards", ExploreView.Cards), ("map", ExploreView.Map)]);

    private static readonly Parameter<string> ColumnPart = Parameters.Word("cols", "Columns of the table", "Column", [.. ExploreColumns.All.Select(c => (c.Key, c.Key))]) with { IsMany = true };

    private static readonly Parameter<int> PagePart = Parameters.Whole("page", "Which page of the results", "Page", 1, 10_000);

    private static readonly Parameter<string> PickPart = Parameters.Text("pick", "What is set aside for comparison", "To compare", 100) with { IsMany = true };

    /// <summary>Every part of an address of a search.</summary>
    public static IReadOnlyList<Parameter> All { get; } = [.. FindQuestion.All, WordsPart, ViewPart, ColumnPart, PagePart, PickPart];

    /// <summary>Reads the parameters of an address.</summary>
    /// <param name="query">The parameters; unknown ones are ignored.</param>
    /// <param name="problems">What could not be used.</param>
    public ExploreQuery Read(IQueryCollection query, ICollection<Problem> problems)
    {
        var given = GivenValues.From(query, problems);
        var typed = WordsAsked.Of(WordsPart.Read(given, ""), catalog.Nicknames, catalog.Places);
        return Of(typed.Within(FindQuestion.Read(given, catalog, countsOfferings: false), catalog), typed.Words) with
        {
            TermsAsked = [.. PriceParameters.Fields(given)],
            View = ViewPart.Read(given, ExploreView.Table),
            Columns = Columns(given),
            Page = PagePart.Read(given, 1),
            Picks = Picks(given),
        };
    }

    /// <summary>A question that was read, by the sets that answer it.</summary>
    /// <param name="asked">The question.</param>
    /// <param name="words">The words to look for; empty for none.</param>
    public ExploreQuery Of(FindQuestion asked, string words)
    {
        return new ExploreQuery
        {
            Words = words,
            Chosen = Chosen(asked),
            MaximumPrice = asked.Query.MaximumPrice,
            Near = asked.Query.Near,
            Within = asked.Query.Within,
            MinimumAwards = asked.Query.MinimumAwards,
            MaximumApplicationFee = asked.Query.MaximumApplicationFee,
            Toefl = asked.Query.Toefl,
            Ielts = asked.Query.Ielts,
            IncludeInactive = asked.Query.IncludeInactive,
            IncludeRestricted = asked.Query.IncludeRestricted,
            Sort = asked.Sort,
        };
    }

    /// <summary>The address of a search; parts that are as usual are left out.</summary>
    public static string Of(ExploreQuery query)
    {
        return AddressText.Of(Path, Fields(query));
    }

    /// <summary>The parameters of a search, in the order an address has them.</summary>
    public static IEnumerable<(string Name, string Value)> Fields(ExploreQuery query)
    {
        IEnumerable<(string, string?)> all =
        [
            ("q", query.Words.Length > 0 ? query.Words : null),
            .. query.Chosen.OrderBy(c => c.Key, StringComparer.Ordinal).SelectMany(c => c.Value.Select(o => (c.Key, (string?)o.Key))),
            ("max-tuition", Text(query.MaximumPrice)),
            ("near", query.Near is { } near ? PlaceFinder.Name(near) : null),
            ("within", query.Near is not null && query.Within != ExploreQuery.DefaultMiles ? query.Within.ToString(CultureInfo.InvariantCulture) : null),
            ("min-awards", Text(query.MinimumAwards)),
            (FindQuestion.MaximumFee.Name, Text(query.MaximumApplicationFee)),
            (FindQuestion.Toefl.Name, Text(query.Toefl)),
            (FindQuestion.Ielts.Name, Text(query.Ielts)),
            ("include-inactive", query.IncludeInactive ? "true" : null),
            ("include-restricted", query.IncludeRestricted ? "true" : null),
            .. query.TermsAsked.Select(t => (t.Name, (string?)t.Value)),
            .. Layout(query),
            ("page", query.Page > 1 ? Text(query.Page) : null),
            .. query.Picks.Select(p => ("pick", (string?)p.Id)),
        ];
        return all.Where(p => p.Item2 is not null).Select(p => (p.Item1, p.Item2!));
    }

    private static IEnumerable<(string, string?)> Layout(ExploreQuery query) =>
    [
        ("sort", query.Sort.Length > 0 ? query.Sort : null),
        ("view", query.View == ExploreView.Table ? null : query.View == ExploreView.Cards ? "cards" : "map"),
        .. query.Columns.Select(c => ("cols", (string?)c)),
    ];

    /// <summary>What was asked as the options of the facets; a value that no item has stands for none.</summary>
    private Dictionary<string, IReadOnlyList<FacetOption>> Chosen(FindQuestion asked)
    {
        ItemQuery query = asked.Query;
        var keys = new Dictionary<string, IEnumerable<string>>(StringComparer.Ordinal)
        {
            [FacetIndex.Kind] = (query.Kind == ItemKind.All ? asked.KindsAsked : [query.Kind]).Where(k => k != ItemKind.All).Select(k => FindQuestion.Kinds.First(known => known.Value == k).Key),
            [FacetIndex.DegreeType] = query.DegreeTypes,
            [FacetIndex.Focus] = [.. query.Focus.Select(ProgramWords.Focuses.KeyOf)],
            [FacetIndex.Modality] = query.Modalities.Select(Vocabularies.StudyModes.KeyOf),
            [FacetIndex.Start] = query.StartTerms.Select(AdmissionWords.Terms.KeyOf),
            [FacetIndex.Cip] = query.Cips.Select(c => c.ToString()),
            [FacetIndex.State] = query.States,
            [FacetIndex.Region] = query.Regions,
            [FacetIndex.Controls] = query.Controls.Select(Vocabularies.Controls.KeyOf),
            [FacetIndex.Stem] = query.Stem ? ["true"] : [],
            [FacetIndex.Earnings] = query.HasEarnings ? ["true"] : [],
        };
        var chosen = new Dictionary<string, IReadOnlyList<FacetOption>>(StringComparer.Ordinal);
        foreach (Facet facet in facets.Facets)
        {
            FacetOption[] options = [.. keys[facet.Key].Distinct(StringComparer.Ordinal).Select(key => facet.Find(key) ?? new FacetOption(key, key, new ItemSet(catalog.Items.Count), IsListed: false))];
            if (options.Length > 0)
            {
                chosen.Add(facet.Key, options);
            }
        }

        return chosen;
    }

    private IReadOnlyList<Item> Picks(GivenValues given)
    {
        Item[] picks = [.. given.LookUpAll(PickPart, id => Named.Item(id, catalog)).Distinct()];
        if (picks.Length > ExploreQuery.MostPicks)
        {
            given.Refuse(new Problem(ProblemCode.OutOfRange, PickPart.Name, null, $"at most {ExploreQuery.MostPicks} can be compared; the rest are left out."));
        }

        return [.. picks.Take(ExploreQuery.MostPicks)];
    }

    private static IReadOnlyList<string> Columns(GivenValues given)
    {
        string[] texts = [.. given.Of(ColumnPart.Name).SelectMany(v => v.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Distinct(StringComparer.Ordinal)];
        IReadOnlyList<string> asked = ColumnPart.ReadAll(new GivenValues(_ => texts, given));
        string[] keys = [.. ExploreColumns.All.Select(c => c.Key).Where(k => k != ExploreColumns.Distance && asked.Contains(k))];
        return keys.SequenceEqual(ExploreColumns.Usual) ? [] : keys;
    }

    private static string OneWordAtLeast(string words) =>
        words.Length > MostWordLetters ? throw Parameters.Refusal(ProblemCode.OutOfRange, $"it has {Titles.Number(words.Length)} letters; at most {MostWordLetters} are read, so it is left out.")
        : words.Any(char.IsLetterOrDigit) ? words
        : throw Parameters.Refusal(ProblemCode.Malformed, "it holds no word to search for.");

    private static string? Text(IFormattable? value) => value?.ToString(null, CultureInfo.InvariantCulture);
}
