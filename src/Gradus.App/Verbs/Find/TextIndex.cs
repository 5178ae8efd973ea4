using System.Runtime.CompilerServices;
using Gradus.Catalogs;
using Gradus.Programs;
using Gradus.Programs.Search;
using Microsoft.Data.Sqlite;

namespace Gradus.App.Verbs.Find;

/// <summary>
/// Search over names, aliases, nicknames, titles, courses, fields and addresses (SQLite FTS5, in memory). All words must occur. What a nickname
/// means comes first, then whole words (by stem), then words that only begin so; among those names before courses, and of equals the programs
/// with the most awards. Where nothing matches, the nearest words that do are searched.
/// </summary>
public sealed class TextIndex : IDisposable
{
    /// <summary>A word by itself is only taken for another when it has so many letters.</summary>
    private const int ShortestAlone = 5;

    /// <summary>Of more words no parts are tried.</summary>
    private const int MostParted = 6;

    /// <summary>Words that a larger part of all items have tell nothing: "university".</summary>
    private const double MostTelling = 0.4;

    private static readonly ConditionalWeakTable<Catalog, TextIndex> Kept = [];

    private readonly SqliteConnection _connection;
    private readonly Lock _oneAtATime = new();

    private readonly Catalog _catalog;
    private readonly Lazy<IReadOnlyList<ItemNames>> _names;
    private readonly Lazy<Spelling> _spelling;
    private readonly Lazy<SchoolNames> _schools;

    private TextIndex(Catalog catalog, SqliteConnection connection)
    {
        _catalog = catalog;
        _connection = connection;
        _names = new(() => [.. catalog.Items.Select(i => ItemNames.Of(i, catalog.Nicknames.Of(i.Institution.Id)))]);
        _spelling = new(Vocabulary);
        _schools = new(() => new SchoolNames(catalog));
    }

    /// <summary>The index of a catalogue, built when it is first asked for and kept as long as the catalogue is.</summary>
    public static TextIndex Of(Catalog catalog) => Kept.GetValue(catalog, Build);

    public static TextIndex Build(Catalog catalog)
    {
        var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        using (SqliteCommand create = connection.CreateCommand())
        {
            create.CommandText = """
                create virtual table item using fts5(
                    title, institution, field, place, courses, page,
                    content='', tokenize='porter unicode61 remove_diacritics 2', prefix='2 3');
                """;
            create.ExecuteNonQuery();
        }

        using SqliteTransaction transaction = connection.BeginTransaction();
        using SqliteCommand insert = connection.CreateCommand();
        insert.Transaction = transaction;
        insert.CommandText = "insert into item(rowid, title, institution, field, place, courses, page) values ($row, $title, $institution, $field, $place, $courses, $page)";
        SqliteParameter row = insert.Parameters.Add("$row", SqliteType.Integer);
        SqliteParameter title = insert.Parameters.Add("$title", SqliteType.Text);
        SqliteParameter institution = insert.Parameters.Add("$institution", SqliteType.Text);
        SqliteParameter field = insert.Parameters.Add("$field", SqliteType.Text);
        SqliteParameter place = insert.Parameters.Add("$place", SqliteType.Text);
        SqliteParameter courses = insert.Parameters.Add("$courses", SqliteType.Text);
        SqliteParameter page = insert.Parameters.Add("$page", SqliteType.Text);
        for (int i = 0; i < catalog.Items.Count; i++)
        {
            Item item = catalog.Items[i];
            row.Value = i + 1;
            title.Value = Plain($"{item.Title} {item.Program?.Degree}");
            institution.Value = Plain($"{item.Institution.Name} {string.Join(' ', item.Institution.Aliases)} {item.Program?.School}");
            field.Value = Plain($"{item.Field?.Title} {item.Cip} {catalog.FindDegreeType(item.DegreeType)?.Name} {string.Join(' ', item.Focus.Select(ProgramWords.Focuses.KeyOf))}");
            place.Value = Plain($"{item.City} {item.Institution.State} {catalog.FindState(item.Institution.State)?.Name}");
            courses.Value = Plain(item.Program is null ? "" : Courses(item.Program));
            page.Value = Plain($"{item.Id} {item.Program?.Url}");
            insert.ExecuteNonQuery();
        }

        transaction.Commit();
        return new TextIndex(catalog, connection);
    }

    /// <summary>What the words mean and find.</summary>
    /// <exception cref="InputException">The text holds no word.</exception>
    public TextAnswer Find(string text)
    {
        TypedWords typed = Read(text);
        if (typed.Words.Count == 0 && typed.Conditions.Count == 0)
        {
            throw new InputException(new Problem(ProblemCode.Malformed, "words", text, "give at least one word.") { Sentence = $"'{text}' holds no word to search for." });
        }

        if (typed.Words.Count == 0 && typed.Conditions.All(WordsConditions.IsNotKnown))
        {
            return new TextAnswer([], typed.Conditions);
        }

        TextAnswer asTyped = Answer(typed, Find(typed), null);
        if (asTyped.Found.Any(i => _catalog.Items[i].IsActive) || typed.Words.Count == 0)
        {
            return asTyped;
        }

        // What nobody was awarded in the newest year is left out of most answers: a part of the words may find what is.
        if (asTyped.Found.Count > 0)
        {
            return InPart(typed) is { } part && part.Found.Any(i => _catalog.Items[i].IsActive) ? part with { Found = [.. asTyped.Found.Union(part.Found)] } : asTyped;
        }

        foreach (IReadOnlyList<string> words in Corrections(typed.Words))
        {
            string meant = string.Join(' ', words);
            TypedWords corrected = Read(meant) with { Conditions = typed.Conditions, Average = typed.Average };
            if (Find(corrected) is { Count: > 0 } instead)
            {
                return Answer(corrected, instead, meant);
            }
        }

        return WithoutConditions(typed) ?? InPart(typed) ?? asTyped;
    }

    private TypedWords Read(string text) => _schools.Value.Among(TypedWords.Read(text, _catalog.Nicknames));

    /// <summary>What the words find where nothing of it is known to meet what is asked for besides: what and where come before how. Null where they find nothing, or all that is asked for is an order.</summary>
    private TextAnswer? WithoutConditions(TypedWords typed)
    {
        WordsCondition[] kept = [.. typed.Conditions.Where(c => c != WordsCondition.Average && _catalog.Items.All(i => c.Holds(i)))];
        return kept.Length < typed.Conditions.Count && Answer(typed with { Conditions = kept }, Find(typed), null) is { Found.Count: > 0 } answer
            ? answer with { Dropped = [.. typed.Conditions.Except(kept)] }
            : null;
    }

    public void Dispose() => _connection.Dispose();

    private TextAnswer Answer(TypedWords typed, IReadOnlyList<int> found, string? meant) => new(
        [.. found.Where(i => typed.Takes(_catalog.Items[i]) && typed.Conditions.All(c => c.Holds(_catalog.Items[i])))], typed.Conditions, meant)
    {
        Schools = typed.Institutions,
        Programs = typed.Programs,
    };

    /// <summary>By nickname, then by whole words, then by their beginnings; conditions not yet applied.</summary>
    private IReadOnlyList<int> Find(TypedWords typed)
    {
        if (typed.Words.Count == 0)
        {
            return Ranked(Enumerable.Range(0, _catalog.Items.Count), []);
        }

        IReadOnlyList<int> named = [.. Programs(typed), .. Institutions(typed)];
        if (typed.IsSchoolsName && named.Count == 0)
        {
            return [];
        }

        IReadOnlyList<int> whole = Ranked(Matching(typed.Words, prefixes: false), typed.Words);
        bool isNickname = named.Count > 0;
        IReadOnlyList<int> begun = isNickname ? [] : Ranked(Matching(typed.Words, prefixes: true), typed.Words);
        return [.. named.Concat(whole).Concat(begun).Distinct()];
    }

    private IEnumerable<int> Programs(TypedWords typed) =>
        typed.Programs.SelectMany(id => Enumerable.Range(0, _catalog.Items.Count).Where(i => _catalog.Items[i].Id == id));

    private IEnumerable<int> Institutions(TypedWords typed)
    {
        if (typed.Institutions.Count == 0)
        {
            return [];
        }

        IEnumerable<int> those = typed.Rest.Count == 0 ? Enumerable.Range(0, _catalog.Items.Count) : Matching(typed.Rest, prefixes: false);
        ILookup<UnitId, int> byInstitution = Ranked(those, typed.Rest).ToLookup(i => _catalog.Items[i].Institution.Id);
        return typed.Institutions.SelectMany(id => byInstitution[id]);
    }

    /// <summary>The closest names first, then fields that the guide is about before those near them, then those with the most awards, offerings before their programs.</summary>
    private IReadOnlyList<int> Ranked(IEnumerable<int> items, IReadOnlyList<string> words) =>
    [
        .. items.OrderBy(i => _names.Value[i].Closeness(words))
            .ThenBy(i => _catalog.Items[i].Field?.Tier ?? Tier.Adjacent)
            .ThenByDescending(i => _catalog.Items[i].LatestAwards.OrNull ?? 0)
            .ThenBy(i => _catalog.Items[i].IsProgram),
    ];

    /// <summary>Positions of items with all words, by bm25 with names before courses.</summary>
    /// <param name="words">At least one.</param>
    /// <param name="prefixes">True for words that only begin so, too.</param>
    /// <param name="columns">Columns that are looked at; null for all.</param>
    private IReadOnlyList<int> Matching(IReadOnlyList<string> words, bool prefixes, string? columns = null)
    {
        using Lock.Scope turn = _oneAtATime.EnterScope();
        using SqliteCommand select = _connection.CreateCommand();
        select.CommandText = "select rowid from item where item match $query order by bm25(item, 8.0, 6.0, 3.0, 2.0, 1.0, 4.0), rowid";
        select.Parameters.AddWithValue("$query", (columns is null ? "" : $"{{{columns}}} : ") + Query(words, prefixes));
        var found = new List<int>();
        using SqliteDataReader reader = select.ExecuteReader();
        while (reader.Read())
        {
            found.Add(reader.GetInt32(0) - 1);
        }

        return found;
    }

    /// <summary>Every word quoted, so that nothing the person types is read as an operator; beginnings only of words of three letters and more.</summary>
    private static string Query(IReadOnlyList<string> words, bool prefixes) => string.Join(' ', words.Select(word => $"\"{word}\"{(prefixes && word.Length >= 3 ? "*" : "")}"));

    /// <summary>
    /// What most of the words find together, with those left out for it; null where no part of them tells items apart. Of parts of one size that which leaves
    /// out the words that fewest items have. A word that names a school is never left out: where no degree has all of several, what each has is found.
    /// </summary>
    private TextAnswer? InPart(TypedWords typed)
    {
        bool isSchool = typed.Institutions.Count > 0;
        string[] each = [.. (isSchool ? typed.Rest : typed.Words).Distinct(StringComparer.Ordinal)];
        bool mayStandAlone = isSchool || typed.Conditions.Count > 0;
        if (each.Length > MostParted || each.Length < (mayStandAlone ? 1 : 2))
        {
            return null;
        }

        int[] having = [.. each.Select(w => Matching([w], prefixes: false).Count)];
        bool[] isPlace = [.. each.Select(w => IsName(w, "institution place"))];
        bool[] isName = [.. each.Select((w, i) => IsSchool(w) || (having[i] == 0 && IsBesideKind(i)))];
        HashSet<UnitId> schools = [.. typed.Institutions];
        TextAnswer? inactive = null;
        foreach (int left in Enumerable.Range(1, (1 << each.Length) - (mayStandAlone ? 1 : 2)).Where(l => !Any(isName, l)).OrderBy(l => Any(isPlace, l)).ThenBy(int.PopCount).ThenBy(l => Enumerable.Range(0, each.Length).Where(i => IsIn(i, l)).Sum(i => having[i])))
        {
            string[] kept = [.. each.Where((_, i) => !IsIn(i, left))];
            IEnumerable<int> matching = kept.Length == 0 ? Enumerable.Range(0, _catalog.Items.Count) : Matching(kept, prefixes: false);
            IReadOnlyList<int> found = Ranked(matching.Where(i => !isSchool || schools.Contains(_catalog.Items[i].Institution.Id)), kept);
            if ((kept.Length == 0 || found.Count < _catalog.Items.Count * MostTelling) && Answer(typed, found, null) is { Found.Count: > 0 } answer)
            {
                answer = answer with { LeftOut = [.. each.Where((_, i) => IsIn(i, left))] };
                if (answer.Found.Any(i => _catalog.Items[i].IsActive))
                {
                    return answer;
                }

                inactive ??= answer;
            }
        }

        return inactive ?? Apart(typed, [.. each.Where((_, i) => isName[i])], [.. each.Where((_, i) => !isName[i])]);

        bool Any(bool[] of, int set) => Enumerable.Range(0, each.Length).Any(i => IsIn(i, set) && of[i]);

        bool IsBesideKind(int i) => (i > 0 && SchoolNames.IsKind(each[i - 1])) || (i + 1 < each.Length && SchoolNames.IsKind(each[i + 1]));

        static bool IsIn(int word, int set) => ((set >> word) & 1) == 1;
    }

    /// <summary>What each of several schools has of the other words, or at all where none has it; null where fewer than two are named, or one has nothing.</summary>
    private TextAnswer? Apart(TypedWords typed, IReadOnlyList<string> names, IReadOnlyList<string> others)
    {
        List<List<string>> schools = [];
        foreach (string name in names)
        {
            if (schools.Count > 0 && Matching([.. schools[^1], name], prefixes: false, "institution place").Count > 0)
            {
                schools[^1].Add(name);
            }
            else
            {
                schools.Add([name]);
            }
        }

        string[] named = [.. schools.Select(s => string.Join(' ', s)), .. typed.Institutions.Count > 0 ? [string.Join(' ', typed.Words.Except(typed.Rest, StringComparer.Ordinal))] : Array.Empty<string>()];
        if (named.Length < 2)
        {
            return null;
        }

        HashSet<UnitId> meant = [.. typed.Institutions];
        foreach (IReadOnlyList<string> words in new IReadOnlyList<string>[] { others, [] })
        {
            ItemSet with = words.Count == 0 ? ItemSet.All(_catalog.Items.Count) : Set(Matching(words, prefixes: false));
            IReadOnlyList<int>[] found =
            [
                .. schools.Select(s => Answer(typed, [.. Matching(s, prefixes: false, "institution place").Where(with.Contains)], null).Found),
                .. meant.Count > 0 ? [Answer(typed, [.. with.Positions().Where(i => meant.Contains(_catalog.Items[i].Institution.Id))], null).Found] : Array.Empty<IReadOnlyList<int>>(),
            ];
            if (Array.TrueForAll(found, f => f.Count > 0))
            {
                return new TextAnswer(Ranked(found.SelectMany(f => f).Distinct(), words), typed.Conditions) { Apart = named, LeftOut = [.. others.Except(words, StringComparer.Ordinal)] };
            }
        }

        return null;
    }

    private ItemSet Set(IEnumerable<int> positions)
    {
        var set = new ItemSet(_catalog.Items.Count);
        foreach (int position in positions)
        {
            set.Add(position);
        }

        return set;
    }

    /// <summary>True for a word that tells schools or places apart rather than fields: it is the last to be left out.</summary>
    private bool IsName(string word, string columns) => Matching([word], prefixes: false, columns) is { Count: > 0 } named && named.Count > Matching([word], prefixes: false, "title field").Count;

    /// <summary>True for a word that names a school, and not most of them.</summary>
    private bool IsSchool(string word) => _schools.Value.IsFirst(word) && IsName(word, "institution") && Matching([word], prefixes: false, "institution").Count < _catalog.Items.Count * MostTelling;

    /// <summary>The words with each that occurs nowhere changed to one near it, the nearest first; at most two such words.</summary>
    private IEnumerable<IReadOnlyList<string>> Corrections(IReadOnlyList<string> words)
    {
        int[] unknown = [.. Enumerable.Range(0, words.Count).Where(i => Matching([words[i]], prefixes: true).Count == 0)];
        if (unknown.Length is 0 or > 2 || (words.Count == 1 && words[0].Length < ShortestAlone))
        {
            yield break;
        }

        foreach (string first in _spelling.Value.Near(words[unknown[0]]))
        {
            foreach (string second in unknown.Length == 2 ? _spelling.Value.Near(words[unknown[1]]) : [""])
            {
                string[] changed = [.. words];
                changed[unknown[0]] = first;
                if (unknown.Length == 2)
                {
                    changed[unknown[1]] = second;
                }

                yield return changed;
            }
        }
    }

    private Spelling Vocabulary()
    {
        var weights = new Dictionary<string, long>(StringComparer.Ordinal);
        for (int i = 0; i < _catalog.Items.Count; i++)
        {
            foreach (string word in _names.Value[i].Words)
            {
                weights[word] = weights.GetValueOrDefault(word) + 1 + (_catalog.Items[i].LatestAwards.OrNull ?? 0);
            }
        }

        return new Spelling(weights);
    }

    private static string Plain(string text) => string.Join(' ', PlainWords.Of(text));

    /// <summary>Titles of courses and names of specialisations: nothing else of how the dataset writes them down.</summary>
    private static string Courses(Gradus.Programs.Program program) => string.Join(
        ' ', program.Coursework.All.Select(c => c.Title).Concat(program.Coursework.Specializations));
}
