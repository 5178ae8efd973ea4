using System.Globalization;
using Gradus.Catalogs;
using Gradus.Institutions;
using Gradus.Programs;
using Gradus.Programs.Search;

namespace Gradus.Schools;

/// <summary>A school that is asked about, and the degree there that its figures of a field are of.</summary>
/// <param name="Institution">Which.</param>
/// <param name="Degree">The degree named, else the active offering nearest the guide's subject with the most awards; null where it has none.</param>
/// <param name="IsNamed">True where the degree was named.</param>
public sealed record AskedSchool(Institution Institution, Item? Degree, bool IsNamed)
{
    /// <summary>Others whose names hold every word of what was given, where that is nobody's whole name; empty where it can mean this school alone.</summary>
    public IReadOnlyList<Institution> Others { get; init; } = [];

    /// <summary>What was given, where <see cref="Others"/> could be meant; null else.</summary>
    public string? Given { get; init; }
}

/// <summary>Finds the institution that a name means.</summary>
public static class SchoolFinder
{
    private const int Shown = 8;
    private const int Proposed = 3;

    /// <summary>Words that the federal files add to a school's name.</summary>
    private static readonly string[] CampusWords = ["main", "campus"];

    /// <summary>
    /// By UNITID, by the id of a degree there, by its whole name, by a nickname or an alias, or by words that one name alone holds.
    /// </summary>
    /// <exception cref="InputException">Nothing goes by the name, or several do: they are listed.</exception>
    public static AskedSchool Find(string given, Catalog catalog)
    {
        if (catalog.FindItem(given) is { } degree)
        {
            return new AskedSchool(degree.Institution, degree, true);
        }

        if (UnitId.TryParse(given, out UnitId id))
        {
            return catalog.FindInstitution(id) is { } known ? Of(known, catalog) : throw Refused(given, "no institution of this dataset has this UNITID.");
        }

        string[] words = [.. TypedWords.InFull([.. Words(given)])];
        if (words.Length == 0)
        {
            throw Refused(given, "give the name of a school, its UNITID, or the id of a degree there.");
        }

        if (TypedWords.Forms(PlainWords.Of(given)).FirstOrDefault(catalog.Nicknames.Institutions.ContainsKey) is { } name && catalog.FindInstitution(catalog.Nicknames.Institutions[name][0]) is { } called)
        {
            return Of(called, catalog);
        }

        if (TypedWords.IsElsewhere(given, catalog.Nicknames))
        {
            throw Refused(given, Nicknames.NotInTheUnitedStates);
        }

        Institution[] found = Narrowest(words, catalog);
        return found switch
        {
            [] => throw Refused(given, $"no school here goes by that.{Near(given, catalog)}"),
            [{ } one] => Alone(given, words, one, catalog),
            _ => throw Refused(given, $"{found.Length.ToString(CultureInfo.InvariantCulture)} schools go by that; give the UNITID of one:{string.Concat(found.Take(Shown).Select(i => $"\n  {i.Id} {i.Name}, {i.City} {i.State}"))}{(found.Length > Shown ? $"\n  and {(found.Length - Shown).ToString(CultureInfo.InvariantCulture)} more" : "")}"),
        };
    }

    /// <summary>The school found, with the others that the same words could mean: "Oklahoma" is short for one school, and part of the name of several.</summary>
    private static AskedSchool Alone(string given, string[] words, Institution one, Catalog catalog)
    {
        AskedSchool found = Of(one, catalog);
        string[] said = [.. PlainWords.Of(given)];
        bool isWhole = said.Length > words.Length || PlainWords.Of(one.Name).Except(CampusWords, StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal).SetEquals(said);
        Institution[] others = isWhole ? [] : [.. catalog.Institutions.Where(i => i.Id != one.Id && words.ToHashSet(StringComparer.Ordinal).IsSubsetOf(Words(i.Name)))];
        return others.Length == 0 ? found : found with { Others = others, Given = given };
    }

    /// <summary>The school with the degree that stands for it.</summary>
    public static AskedSchool Of(Institution institution, Catalog catalog) => new(
        institution,
        catalog.Items.Where(i => !i.IsProgram && i.Institution.Id == institution.Id && i.IsActive)
            .OrderBy(i => i.Field?.Tier == Tier.Core ? 0 : 1).ThenByDescending(i => i.LatestAwards.OrNull ?? 0).ThenBy(i => i.Id, StringComparer.Ordinal).FirstOrDefault(),
        false);

    /// <summary>Those whose whole name it is; else those with such an alias; else those whose name holds every word.</summary>
    private static Institution[] Narrowest(string[] words, Catalog catalog)
    {
        HashSet<string> written = [.. words];
        Institution[] whole = [.. catalog.Institutions.Where(i => written.SetEquals(Words(i.Name)))];
        Institution[] alias = whole.Length > 0 ? whole : [.. catalog.Institutions.Where(i => i.Aliases.Any(a => written.SetEquals(Words(a))))];
        return alias.Length > 0 ? alias : [.. catalog.Institutions.Where(i => written.IsSubsetOf(Words(i.Name)))];
    }

    /// <summary>The words by which a school's name is told from others: without articles, and without what the federal files add.</summary>
    public static IEnumerable<string> Words(string name) => PlainWords.Telling(PlainWords.Of(name)).Except(CampusWords, StringComparer.Ordinal);

    private static string Near(string given, Catalog catalog) =>
        NearNames.Holders(given, catalog) is { Count: > 0 } near ? $" Did you mean {string.Join("; or ", near.Take(Proposed))}?" : " Try fewer words of its name.";

    private static InputException Refused(string given, string allowed) => new(new Problem(ProblemCode.NotFound, "name", given, allowed));
}
