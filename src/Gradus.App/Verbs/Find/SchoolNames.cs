using Gradus.Catalogs;
using Gradus.Institutions;
using Gradus.Programs.Search;

namespace Gradus.App.Verbs.Find;

/// <summary>Names of schools as plain words, to find the one that stands among words that were typed: "U of Washington data science".</summary>
internal sealed class SchoolNames
{
    /// <summary>Words that say that a name is one of a school.</summary>
    private static readonly HashSet<string> Kinds = new([TypedWords.University, "college", "institute"], StringComparer.Ordinal);

    private readonly IReadOnlyList<Named> _schools;

    /// <param name="catalog">Its schools, those with the most awards first.</param>
    public SchoolNames(Catalog catalog)
    {
        ILookup<UnitId, int> awards = catalog.Items.Where(i => !i.IsProgram).ToLookup(i => i.Institution.Id, i => i.LatestAwards.OrNull ?? 0);
        _schools = [.. catalog.Institutions.OrderByDescending(i => awards[i.Id].Sum()).ThenBy(i => i.Id.Value).Select(Named.Of)];
    }

    /// <summary>True for a word that says that a name is one of a school.</summary>
    public static bool IsKind(string word) => Kinds.Contains(word);

    /// <summary>What was typed with the school whose name stands in it, written out; as it was where a nickname means one or no name does. The longest name is taken.</summary>
    public TypedWords Among(TypedWords typed)
    {
        if (typed.Institutions.Count > 0 || !typed.Rest.Any(IsKind))
        {
            return typed;
        }

        for (int length = typed.Rest.Count; length > 1; length--)
        {
            for (int at = 0; at + length <= typed.Rest.Count; at++)
            {
                string[] run = [.. typed.Rest.Skip(at).Take(length)];
                if (run.Any(IsKind) && Called(string.Join(' ', run)) is { Count: > 0 } called)
                {
                    return typed with { Institutions = called, Rest = [.. typed.Rest.Take(at), .. typed.Rest.Skip(at + length)] };
                }
            }
        }

        return typed;
    }

    /// <summary>Those whose name it is; else those whose name begins with it, such as campuses; else those that list it as a name.</summary>
    private IReadOnlyList<UnitId> Called(string phrase)
    {
        UnitId[] whole = [.. _schools.Where(s => s.Name == phrase).Select(s => s.Id)];
        UnitId[] begun = whole.Length > 0 ? whole : [.. _schools.Where(s => s.Name.StartsWith($"{phrase} ", StringComparison.Ordinal)).Select(s => s.Id)];
        return begun.Length > 0 ? begun : [.. _schools.Where(s => s.Aliases.Contains(phrase, StringComparer.Ordinal)).Select(s => s.Id)];
    }

    private sealed record Named(UnitId Id, string Name, IReadOnlyList<string> Aliases)
    {
        public static Named Of(Institution institution) => new(institution.Id, Phrase(institution.Name), [.. institution.Aliases.Select(Phrase)]);

        private static string Phrase(string name) => string.Join(' ', PlainWords.Telling(PlainWords.Of(name)));
    }
}
