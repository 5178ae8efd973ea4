using System.Globalization;
using Gradus.App.Figures;
using Gradus.Catalogs;
using Gradus.Places;
using Gradus.Institutions;
using Gradus.People;
using Gradus.Programs;
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

    /// <summary>No name of a place is longer.</summary>
    private const int MostPlaceLetters = 60;

    /// <summary>Reads the parameters of an address.</summary>
    /// <param name="given">The parameters; unknown ones are ignored.</param>
    /// <param name="problems">One sentence for each value that could not be used.</param>
    public ExploreQuery Read(IQueryCollection given, ICollection<string> problems)
    {
        string view = given["view"].ToString();
        string? near = Text(given, "near", MostPlaceLetters, problems);
        var query = new ExploreQuery
        {
            Words = Words(given, problems),
            Chosen = Chosen(given, problems),
            MaximumPrice = Number(given, "max-tuition", "the price", 0, 10_000_000, problems) is { } most ? (decimal)most : null,
            Near = near is null ? null : FindPlace(near, problems),
            Within = Number(given, "within", "the distance", 1, ExploreQuery.MostMiles, problems) ?? ExploreQuery.DefaultMiles,
            MinimumAwards = Number(given, "min-awards", "the number of awards", 0, 100_000, problems) is { } least ? (int)Math.Ceiling(least) : null,
            IncludeInactive = IsYes(given["include-inactive"].ToString()),
            Sort = OneOf(given, "sort", [.. ExploreQuery.Sorts.Select(s => s.Key)], problems),
            View = OneOf(given, "view", ["table", "cards", "map"], problems) switch { "cards" => ExploreView.Cards, "map" => ExploreView.Map, _ => ExploreView.Table },
            Columns = Columns(given, problems),
            Page = (int)(Number(given, "page", "the page", 1, 10_000, problems) ?? 1),
            Picks = Picks(given, problems),
        };
        if (query.Sort == "distance" && query.Near is null)
        {
            problems.Add("Sorting by distance needs a place to measure from.");
        }

        return query;
    }

    /// <summary>The address of a search; parts that are as usual are left out.</summary>
    public static string Of(ExploreQuery query)
    {
        var parts = new List<string>();
        foreach ((string name, string value) in Parameters(query))
        {
            parts.Add($"{name}={Uri.EscapeDataString(value)}");
        }

        return parts.Count > 0 ? $"{Path}?{string.Join('&', parts)}" : Path;
    }

    /// <summary>The parameters of a search, in the order an address has them.</summary>
    public static IEnumerable<(string Name, string Value)> Parameters(ExploreQuery query)
    {
        IEnumerable<(string, string?)> all =
        [
            ("q", query.Words.Length > 0 ? query.Words : null),
            .. query.Chosen.OrderBy(c => c.Key, StringComparer.Ordinal).SelectMany(c => c.Value.Select(o => (c.Key, (string?)o.Key))),
            ("max-tuition", Text(query.MaximumPrice)),
            ("near", query.Near is { } near ? PlaceFinder.Name(near) : null),
            ("within", query.Near is not null && query.Within != ExploreQuery.DefaultMiles ? query.Within.ToString(CultureInfo.InvariantCulture) : null),
            ("min-awards", Text(query.MinimumAwards)),
            ("include-inactive", query.IncludeInactive ? "true" : null),
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

    private static string Words(IQueryCollection given, ICollection<string> problems)
    {
        string? words = Text(given, "q", MostWordLetters, problems);
        if (words is not null && !words.Any(char.IsLetterOrDigit))
        {
            problems.Add($"'{words}' holds no word to search for.");
            return "";
        }

        return words ?? "";
    }

    private Dictionary<string, IReadOnlyList<FacetOption>> Chosen(IQueryCollection given, ICollection<string> problems)
    {
        var chosen = new Dictionary<string, IReadOnlyList<FacetOption>>(StringComparer.Ordinal);
        foreach (Facet facet in facets.Facets)
        {
            var options = new List<FacetOption>();
            foreach (string value in given[facet.Key].OfType<string>().Where(v => v.Length > 0 && !(facet.Key == FacetIndex.Kind && v == "all")))
            {
                if (Find(facet, value) is not { } option)
                {
                    problems.Add(Refusal(facet, value));
                }
                else if (!options.Contains(option))
                {
                    options.Add(option);
                }
            }

            if (options.Count > 0)
            {
                chosen.Add(facet.Key, options);
            }
        }

        return chosen;
    }

    private FacetOption? Find(Facet facet, string value) => facet.Key switch
    {
        FacetIndex.Stem or FacetIndex.Earnings => IsYes(value) ? facet.Options[0] : null,
        FacetIndex.Cip => CipCode.TryParse(value, out CipCode code) ? facet.Find(code.ToString()) : null,
        FacetIndex.Controls => Vocabularies.Controls.TryRead(value, out Control control) ? facet.Find(ControlNames.Key(control)) : null,
        FacetIndex.State => facet.Find(value) ?? facet.Options.FirstOrDefault(o => string.Equals(o.Name, value, StringComparison.OrdinalIgnoreCase)),
        _ => facet.Find(value),
    };

    private string Refusal(Facet facet, string value)
    {
        string shown = Shown(value);
        return facet.Key switch
        {
            FacetIndex.State => $"State '{shown}': no state of the dataset; give a code such as GA or a name such as Georgia.",
            FacetIndex.Cip when CipCode.TryParse(value, out CipCode code) && catalog.FindCip(code) is { } entry => $"CIP code {code}: {entry.Title} is outside the scope of this guide.",
            FacetIndex.Cip => $"CIP code '{shown}': no field of this guide; give 2, 4 or 6 digits such as 11, 11.07 or 11.0701.",
            FacetIndex.Stem or FacetIndex.Earnings => $"{facet.Name} '{shown}': only 'true' is understood.",
            _ => $"{facet.Name} '{shown}': not one of {string.Join(", ", facet.Options.Where(o => o.IsListed).Select(o => o.Key))}.",
        };
    }

    private Place? FindPlace(string near, ICollection<string> problems)
    {
        try
        {
            return PlaceFinder.Find(near, catalog.Places);
        }
        catch (InputException error)
        {
            problems.Add(error.Message);
            return null;
        }
    }

    private IReadOnlyList<Item> Picks(IQueryCollection given, ICollection<string> problems)
    {
        var picks = new List<Item>();
        foreach (string id in given["pick"].OfType<string>().Where(v => v.Length > 0).Distinct(StringComparer.Ordinal))
        {
            if (catalog.FindItem(id) is not { } item)
            {
                problems.Add($"To compare: nothing has the id '{Shown(id)}'.");
            }
            else if (picks.Count == ExploreQuery.MostPicks)
            {
                problems.Add($"To compare: at most {ExploreQuery.MostPicks} fit beside each other; the rest are left out.");
                break;
            }
            else
            {
                picks.Add(item);
            }
        }

        return picks;
    }

    private static IReadOnlyList<string> Columns(IQueryCollection given, ICollection<string> problems)
    {
        string[] asked = [.. given["cols"].OfType<string>().SelectMany(v => v.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Distinct(StringComparer.Ordinal)];
        foreach (string key in asked.Where(k => ExploreColumns.Find(k) is null).Take(3))
        {
            problems.Add($"Column '{Shown(key)}': not one of {string.Join(", ", ExploreColumns.All.Select(c => c.Key))}.");
        }

        string[] keys = [.. ExploreColumns.All.Select(c => c.Key).Where(k => k != ExploreColumns.Distance && asked.Contains(k))];
        return keys.SequenceEqual(ExploreColumns.Usual) ? [] : keys;
    }

    private static string OneOf(IQueryCollection given, string name, IReadOnlyList<string> allowed, ICollection<string> problems)
    {
        string value = given[name].ToString();
        if (value.Length == 0 || allowed.Contains(value))
        {
            return value;
        }

        problems.Add($"{name} '{Shown(value)}': not one of {string.Join(", ", allowed)}.");
        return "";
    }

    private static double? Number(IQueryCollection given, string name, string what, double least, double most, ICollection<string> problems)
    {
        string value = given[name].ToString().Trim().Replace("$", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal);
        if (value.Length == 0)
        {
            return null;
        }

        if (double.TryParse(value, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out double number) && number >= least && number <= most)
        {
            return number;
        }

        problems.Add($"'{Shown(value)}' for {what}: give a number from {FigureText.Number(least, "#,0")} to {FigureText.Number(most, "#,0")}.");
        return null;
    }

    private static string? Text(IQueryCollection given, string name, int most, ICollection<string> problems)
    {
        string value = given[name].ToString().Trim();
        if (value.Length <= most)
        {
            return value.Length > 0 ? value : null;
        }

        problems.Add($"{(name == "q" ? "The search" : "The place")} has {Titles.Number(value.Length)} letters; at most {most} are read, so it is left out.");
        return null;
    }

    private static string? Text(IFormattable? value) => value?.ToString(null, CultureInfo.InvariantCulture);

    private static bool IsYes(string value) => value is "true" or "1" or "on" or "yes";

    /// <summary>A given value, short enough to repeat.</summary>
    private static string Shown(string value) => value.Length <= 40 ? value : value[..40] + "...";
}
