using Gradus.Catalogs;
using Gradus.Programs;
using Gradus.Programs.Search;
using Gradus.Schools;

namespace Gradus.App.Verbs.Find;

/// <summary>How sure it is what a row means.</summary>
public enum MatchStanding
{
    /// <summary>The person set the id.</summary>
    Given,

    /// <summary>One degree fits what is written.</summary>
    Found,

    /// <summary>Several fit, or what is written was read otherwise: look at it.</summary>
    Ask,

    /// <summary>Nothing fits.</summary>
    None,
}

/// <summary>What a row of a person's list means.</summary>
/// <param name="Row">The row.</param>
/// <param name="Standing">How sure that is.</param>
/// <param name="Items">The likeliest first; up to four.</param>
/// <param name="Note">What to look at, one sentence; null where nothing.</param>
public sealed record SchoolMatch(SchoolRow Row, MatchStanding Standing, IReadOnlyList<Item> Items, string? Note)
{
    private const int Shown = 4;

    /// <summary>What is taken: the first; null where nothing fits.</summary>
    public Item? Item => Items.Count > 0 ? Items[0] : null;

    /// <summary>Matches every row.</summary>
    public static IReadOnlyList<SchoolMatch> Of(IReadOnlyList<SchoolRow> rows, Catalog catalog)
    {
        using var index = TextIndex.Build(catalog);
        return [.. rows.Select(row => Of(row, catalog, index))];
    }

    /// <summary>Matches a row that names a school alone with an institution: sure where one goes by what is written.</summary>
    /// <param name="row">The row.</param>
    /// <param name="catalog">The dataset.</param>
    /// <param name="index">Its words.</param>
    /// <returns>The match with one degree of each institution that may be meant, and the institution where that is sure.</returns>
    public static (SchoolMatch Match, UnitId? Unit) OfSchool(SchoolRow row, Catalog catalog, TextIndex index)
    {
        (IReadOnlyList<Item> found, string? meant) = Search(index, catalog, row.School);
        Item[] schools = [.. found.DistinctBy(i => i.Institution.Id)];
        HashSet<string> written = [.. SchoolFinder.Words(row.School)];
        Item[] named = [.. schools.Where(i => written.SetEquals(SchoolFinder.Words(i.Institution.Name)))];
        Item[] sure = meant is not null ? [] : named.Length == 1 ? named : schools.Length == 1 ? schools : [];
        return schools.Length == 0
            ? (new SchoolMatch(row, MatchStanding.None, [], "No school here goes by that."), null)
            : sure is [{ } one]
                ? (new SchoolMatch(row, MatchStanding.Found, [one], null), one.Institution.Id)
                : (new SchoolMatch(row, MatchStanding.Ask, [.. schools.Take(Shown)], meant is null ? $"{schools.Length} schools fit: say which, or give its UNITID in a column 'id'." : $"Read as '{meant}'."), null);
    }

    /// <summary>Matches one row.</summary>
    public static SchoolMatch Of(SchoolRow row, Catalog catalog, TextIndex index)
    {
        if (row.Id.Length > 0)
        {
            return catalog.FindItem(row.Id) is { } given
                ? new SchoolMatch(row, MatchStanding.Given, [given], null)
                : new SchoolMatch(row, MatchStanding.None, [], $"There is no id '{row.Id}'.");
        }

        (IReadOnlyList<Item> both, string? meant) = Search(index, catalog, $"{row.Program} {row.School}");
        if (both.Count == 0 && row.Program.Length > 0 && row.School.Length > 0)
        {
            (both, meant) = Search(index, catalog, row.School);
            both = Nearest(both, row.Program);
            meant = both.Count > 0 ? $"No degree there goes by '{row.Program}'; the nearest of the school {(both.Count == 1 ? "is" : "are")} shown." : null;
        }
        else if (meant is not null)
        {
            meant = $"Read as '{meant}'.";
        }

        if (both.Count == 0)
        {
            return new SchoolMatch(row, MatchStanding.None, [], "Nothing here goes by that; try the school alone, or set the id.");
        }

        Item[] shown = [.. both.Take(Shown)];
        bool oneSchool = both.All(i => i.Institution.Id == both[0].Institution.Id);
        bool sure = meant is null && (both.Count == 1 || (row.Program.Length > 0 && oneSchool && IsNamed(both[0], row.Program) && !IsNamed(both[1], row.Program)));
        return new SchoolMatch(row, sure ? MatchStanding.Found : MatchStanding.Ask, shown, meant
            ?? (sure ? null : row.Program.Length == 0 ? $"{both.Count} degrees there; say which program." : $"{both.Count} fit; check that the first is meant."));
    }

    private static (IReadOnlyList<Item> Items, string? Meant) Search(TextIndex index, Catalog catalog, string text)
    {
        if (!PlainWords.Of(text).Any())
        {
            return ([], null);
        }

        TextAnswer answer = index.Find(text);
        if (answer.LeftOut.Count > 0)
        {
            return ([], null);
        }

        // Named degrees are what people write down; what the federal files count comes after them.
        return ([.. answer.Found.Select(i => catalog.Items[i]).Where(i => i.IsActive && i.Restriction is null && i.Program?.SameAs is null).OrderByDescending(i => i.IsProgram)], answer.DidYouMean);
    }

    /// <summary>Those that share most words with what is written.</summary>
    private static IReadOnlyList<Item> Nearest(IReadOnlyList<Item> items, string program)
    {
        string[] words = [.. PlainWords.Of(program)];
        return [.. items.OrderByDescending(i => PlainWords.Of(i.Title).Intersect(words, StringComparer.Ordinal).Count())];
    }

    /// <summary>True where the title holds every word written.</summary>
    private static bool IsNamed(Item item, string program)
    {
        HashSet<string> title = [.. PlainWords.Of($"{item.Title} {item.Program?.Degree}")];
        return PlainWords.Of(program).All(title.Contains);
    }
}
