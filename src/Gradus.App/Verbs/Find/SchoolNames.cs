using Gradus.Catalogs;
using Gradus.Institutions;
using Gradus.Programs.Search;

namespace Gradus.App.Verbs.Find;

/// <summary>Names of schools as plain words, to find the one that stands among words that were typed: "U of Washington data science".</summary>
internal sealed class SchoolNames
{
    /// <summary>Words that say that a name is one of a school.</summary>
    private static readonly HashSet<string> Kinds = new([TypedWords.University, "college", "institute"], StringComparer.Ordinal);

    private const string State = "state";

    private const string Head = TypedWords.University + " ";

    private readonly IReadOnlyList<Named> _schools;

    /// <param name="catalog">Its schools, those with the most awards first.</param>
    public SchoolNames(Catalog catalog)
    {
        ILookup<UnitId, int> awards = catalog.Items.Where(i => !i.IsProgram).ToLookup(i => i.Institution.Id, i => i.LatestAwards.OrNull ?? 0);
        _schools = [.. catalog.Institutions.OrderByDescending(i => awards[i.Id].Sum()).ThenBy(i => i.Id.Value).Select(Named.Of)];
    }

    /// <summary>True for a word that says that a name is one of a school.</summary>
    public static bool IsKind(string word) => Kinds.Contains(word);

    /// <summary>True for a word with which a school's name begins, or that stands behind University at its beginning: "stanford", "washington".</summary>
    public bool IsFirst(string word) => !IsKind(word) && _schools.Any(s => $"{s.Name} ".StartsWith($"{word} ", StringComparison.Ordinal) || $"{s.Name} ".StartsWith($"{Head}{word} ", StringComparison.Ordinal));

    /// <summary>What was typed with the school whose name stands in it, written out; as it was where no name does. The longest name is taken; before a nickname stands only a whole name that is longer, and "university" beside a nickname is part of it.</summary>
    public TypedWords Among(TypedWords typed)
    {
        bool isNickname = typed.Institutions.Count > 0;
        IReadOnlyList<string> words = isNickname ? typed.Words : typed.Rest;
        if (!words.Any(IsKind))
        {
            return OfState(typed, words, longerThan: isNickname ? words.Count - typed.Rest.Count : 1);
        }

        int longerThan = isNickname ? Math.Max(1, words.Count - typed.Rest.Count) : 1;
        for (int length = words.Count; length > longerThan; length--)
        {
            for (int at = 0; at + length <= words.Count; at++)
            {
                string[] run = [.. words.Skip(at).Take(length)];
                if (run.Any(IsKind) && (isNickname ? Whole(string.Join(' ', run)) : Called(string.Join(' ', run))) is { Count: > 0 } called)
                {
                    return typed with { Institutions = called, Rest = [.. typed.Rest.Except(run, StringComparer.Ordinal)] };
                }
            }
        }

        return isNickname ? typed with { Rest = [.. typed.Rest.Where(w => !IsKind(w))] } : typed;
    }

    /// <summary>"Michigan State" for Michigan State University, where a school goes by that name; of several names in it the longest, and longer than a nickname in it ("Michigan").</summary>
    private TypedWords OfState(TypedWords typed, IReadOnlyList<string> words, int longerThan)
    {
        for (int at = words.Count - 1; at > 0; at--)
        {
            for (int from = 0; from < at && words[at] == State; from++)
            {
                string[] run = [.. words.Skip(from).Take(at - from + 1)];
                if (run.Length > longerThan && Called($"{string.Join(' ', run)} {TypedWords.University}") is { Count: > 0 } called)
                {
                    return typed with { Institutions = called, Rest = [.. typed.Rest.Except(run, StringComparer.Ordinal)], IsSchoolsName = true };
                }
            }
        }

        return typed;
    }

    private IReadOnlyList<UnitId> Whole(string phrase) => [.. _schools.Where(s => s.Name == phrase).Select(s => s.Id)];

    /// <summary>Those whose name it is; else those whose name begins with it, such as campuses; else those among whose other names it stands, also as "UVa" for "U Va".</summary>
    private IReadOnlyList<UnitId> Called(string phrase)
    {
        IReadOnlyList<UnitId> whole = Whole(phrase);
        UnitId[] begun = whole.Count > 0 ? [.. whole] : [.. _schools.Where(s => s.Name.StartsWith($"{phrase} ", StringComparison.Ordinal)).Select(s => s.Id)];
        string joined = phrase.StartsWith(Head, StringComparison.Ordinal) && phrase.Length > Head.Length + 1 ? $"u{phrase[Head.Length..]}" : phrase;
        return begun.Length > 0 ? begun : [.. _schools.Where(s => s.GoesBy(phrase) || s.GoesBy(joined)).Select(s => s.Id)];
    }

    /// <param name="Id">Which.</param>
    /// <param name="Name">Its name as plain words.</param>
    /// <param name="Others">Its other names, one behind the other as the federal files write them, with a blank at both ends.</param>
    private sealed record Named(UnitId Id, string Name, string Others)
    {
        public static Named Of(Institution institution) => new(institution.Id, Phrase(institution.Name), $" {Phrase(string.Join(' ', institution.Aliases))} ");

        public bool GoesBy(string phrase) => Others.Contains($" {phrase} ", StringComparison.Ordinal);

        private static string Phrase(string name) => string.Join(' ', PlainWords.Telling(PlainWords.Of(name)));
    }
}
