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
        if (TypedWords.IsElsewhere(row.School, catalog.Nicknames))
        {
            return (new SchoolMatch(row, MatchStanding.None, [], Nicknames.NotInTheUnitedStates), null);
        }

        (IReadOnlyList<Item> found, string? meant) = Search(index, catalog, row.School);
        Item[] schools = [.. found.DistinctBy(i => i.Institution.Id)];
        HashSet<string> written = [.. TypedWords.InFull([.. SchoolFinder.Words(row.School)])];
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

        if (TypedWords.IsElsewhere(row.School, catalog.Nicknames))
        {
            return new SchoolMatch(row, MatchStanding.None, [], Nicknames.NotInTheUnitedStates);
        }

        (IReadOnlyList<Item> all, string? meant) = Search(index, catalog, $"{row.Program} {row.School}", alsoRestricted: true);
        var program = TypedWords.Read(row.Program, catalog.Nicknames);
        Item[] both = [.. all.Where(i => i.Restriction is null)];
        Item? closed = row.Program.Length > 0 && !both.Any(i => IsNamed(i, program)) ? all.FirstOrDefault(i => i.Restriction is not null && IsNamed(i, program)) : null;
        if (closed is not null)
        {
            return new SchoolMatch(row, MatchStanding.Ask, [closed, .. both.Take(Shown - 1)], $"Known, and not open to everybody: {closed.Restriction}");
        }

        if (both.Length == 0 && row.Program.Length > 0 && row.School.Length > 0)
        {
            (IReadOnlyList<Item> there, _) = Search(index, catalog, row.School);
            both = [.. Nearest(there, row.Program)];
            meant = both.Length > 0 ? $"No degree there goes by '{row.Program}'; the nearest of the school {(both.Length == 1 ? "is" : "are")} shown." : null;
        }
        else if (meant is not null)
        {
            meant = $"Read as '{meant}'.";
        }

        if (both.Length == 0)
        {
            return new SchoolMatch(row, MatchStanding.None, [], "Nothing here goes by that; try the school alone, or set the id.");
        }

        if (row.Program.Length == 0)
        {
            return new SchoolMatch(row, both.Length == 1 && meant is null ? MatchStanding.Found : MatchStanding.Ask, [.. both.Take(Shown)], meant ?? (both.Length == 1 ? null : $"{both.Length} degrees there; say which program."));
        }

        Item[] named = [.. both.Where(i => IsNamed(i, program))];
        Item[] degrees = [.. named.Where(i => i.IsProgram || !named.Any(n => n.IsProgram && n.Cip == i.Cip && n.Institution.Id == i.Institution.Id))];
        string? note = meant
            ?? (degrees.Length == 0 ? "It goes by another name there; check that it is meant."
            : degrees.Length > 1 ? $"{degrees.Length} fit; check that the first is meant."
            : IsPart(degrees[0], program) ? "One specialization of a degree; check that it is meant."
            : null);
        return new SchoolMatch(row, note is null ? MatchStanding.Found : MatchStanding.Ask, [.. named.Concat(both.Where(i => !IsNamed(i, program))).Take(note is null ? 1 : Shown)], note);
    }

    /// <summary>What the words find, at the schools and of the programs that they name where they name any; nothing where a word was not used.</summary>
    private static (IReadOnlyList<Item> Items, string? Meant) Search(TextIndex index, Catalog catalog, string text, bool alsoRestricted = false)
    {
        if (!PlainWords.Of(text).Any())
        {
            return ([], null);
        }

        TextAnswer answer = index.Find(text);
        if (answer.LeftOut.Count > 0 || answer.Apart.Count > 0)
        {
            return ([], null);
        }

        IEnumerable<Item> found = answer.Found.Select(i => catalog.Items[i])
            .Where(i => i.IsActive && i.Program?.SameAs is null && (alsoRestricted || i.Restriction is null))
            .Where(i => (answer.Schools.Count == 0 || answer.Schools.Contains(i.Institution.Id)) && (answer.Programs.Count == 0 || answer.Programs.Contains(i.Id)));

        // Named degrees are what people write down; what the federal files count comes after them.
        return ([.. found.OrderByDescending(i => i.IsProgram)], answer.DidYouMean);
    }

    /// <summary>Those that share most words with what is written.</summary>
    private static IReadOnlyList<Item> Nearest(IReadOnlyList<Item> items, string program)
    {
        string[] words = [.. PlainWords.Of(program)];
        return [.. items.OrderByDescending(i => PlainWords.Of(i.Title).Intersect(words, StringComparer.Ordinal).Count())];
    }

    /// <summary>True where the title holds every word written, short forms written out, or the program goes by what is written.</summary>
    private static bool IsNamed(Item item, TypedWords program)
    {
        HashSet<string> title = [.. PlainWords.Of($"{item.Title} {item.Program?.Degree}")];
        return program.Programs.Contains(item.Id) || (program.Words.Count > 0 && program.Words.All(title.Contains));
    }

    /// <summary>True for a title that names a specialization behind a colon of which no word is written.</summary>
    private static bool IsPart(Item item, TypedWords program) =>
        item.Title.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && !PlainWords.Telling(PlainWords.Of(item.Title[colon..])).Intersect(program.Words, StringComparer.Ordinal).Any();
}
