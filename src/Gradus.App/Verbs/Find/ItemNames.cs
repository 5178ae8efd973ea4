using Gradus.Programs;
using Gradus.Programs.Search;

namespace Gradus.App.Verbs.Find;

/// <summary>An item's names as plain words, and how closely words that were typed meet them.</summary>
internal sealed class ItemNames
{
    private readonly string _title;
    private readonly IReadOnlyList<string> _institution;
    private readonly HashSet<string> _words;

    private ItemNames(string title, IReadOnlyList<string> institution, HashSet<string> words) => (_title, _institution, _words) = (title, institution, words);

    /// <summary>Every word of title, field and the institution's names, as written.</summary>
    public IReadOnlyCollection<string> Words => _words;

    public static ItemNames Of(Item item, IEnumerable<string> nicknames)
    {
        string title = Phrase(item.Title);
        IReadOnlyList<string> institution = [.. item.Institution.Aliases.Prepend(item.Institution.Name).Concat(nicknames).Select(Phrase)];
        IEnumerable<string> words = institution.Append(title).Append(Phrase(item.Field?.Title ?? "")).Append(Phrase(item.City)).SelectMany(n => n.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return new ItemNames(title, institution, words.ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>
    /// 0: the words are the name of the institution, or are the title or its end ("MS in Computer Science"); 1: a name begins with them; 2: they stand together in
    /// a name; 3: each is a word of the names; 4: they are only alike or stand elsewhere, as in courses.
    /// </summary>
    public int Closeness(IReadOnlyList<string> typed)
    {
        string phrase = string.Join(' ', typed);
        return phrase.Length == 0 || _institution[0] == phrase || _title == phrase || _title.EndsWith($" {phrase}", StringComparison.Ordinal) || _title == $"{phrase} general" ? 0
            : _institution.Append(_title).Any(name => $"{name} ".StartsWith($"{phrase} ", StringComparison.Ordinal)) ? 1
            : _institution.Append(_title).Any(name => $" {name} ".Contains($" {phrase} ", StringComparison.Ordinal)) ? 2
            : typed.All(_words.Contains) ? 3
            : 4;
    }

    private static string Phrase(string name) => string.Join(' ', PlainWords.Telling(PlainWords.Of(name)));
}
