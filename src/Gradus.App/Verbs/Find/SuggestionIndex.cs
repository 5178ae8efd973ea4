using System.Globalization;
using System.Text;
using Gradus.App.Figures;
using Gradus.Catalogs;
using Gradus.Places;
using Gradus.Programs;

namespace Gradus.App.Verbs.Find;

/// <summary>Something a person may have begun to type.</summary>
/// <param name="Text">Its name.</param>
/// <param name="Kind">What it is, in words: "institution", "degree type", "field", "program", "city".</param>
/// <param name="Note">Where, or how many; may be empty.</param>
/// <param name="Address">The page that shows it.</param>
public sealed record Suggestion(string Text, string Kind, string Note, string Address);

/// <summary>
/// Names that begin with what was typed: every typed word must begin a word of the name or of another name the thing
/// goes by. Accents and letter case do not matter. Safe to share between threads.
/// </summary>
public sealed class SuggestionIndex
{
    /// <summary>More than this nobody reads while typing.</summary>
    public const int Most = 8;

    /// <summary>Nobody types longer beginnings.</summary>
    public const int MostLetters = 100;

    private readonly List<Entry> _entries = [];

    public SuggestionIndex(Catalog catalog)
    {
        foreach (IGrouping<string, Item> type in catalog.Items.Where(i => i.IsActive && i.Restriction is null).GroupBy(i => i.DegreeType, StringComparer.Ordinal))
        {
            if (catalog.FindDegreeType(type.Key) is { } known)
            {
                Add(known.Name, "", new Suggestion(known.Name, "degree type", Found(type.Count()), $"/explore?degree-type={known.Id}"), 4, type.Count());
            }
        }

        foreach (Field field in catalog.Fields)
        {
            int count = catalog.Items.Count(i => i.IsActive && i.Restriction is null && i.Cip == field.Cip);
            if (count > 0)
            {
                Add(field.Title, field.Cip.ToString(), new Suggestion(field.Title, "field", $"CIP {field.Cip}, {Found(count)}", $"/explore?cip={field.Cip}"), 3, count);
            }
        }

        foreach (IGrouping<int, Item> group in catalog.Items.Where(i => i.IsActive && i.Restriction is null).GroupBy(i => i.Institution.Id.Value))
        {
            Gradus.Institutions.Institution at = group.First().Institution;
            Add(
                at.Name,
                $"{string.Join(' ', at.Aliases)} {string.Join(' ', catalog.Nicknames.Of(at.Id))}",
                new Suggestion(at.Name, "institution", $"{at.City}, {at.State}, {Found(group.Count())}", $"/explore?q={Uri.EscapeDataString(at.Name)}"),
                2,
                group.Sum(i => i.IsProgram ? 0 : i.LatestAwards.OrNull ?? 0));
        }

        foreach (Item item in catalog.Items.Where(i => i.IsProgram))
        {
            Add($"{item.Title} {item.Program!.Degree}", $"{item.Institution.Name} {string.Join(' ', catalog.Nicknames.Institutions.Where(n => n.Value.Contains(item.Institution.Id)).Select(n => n.Key))} {string.Join(' ', catalog.Nicknames.Programs.Where(n => n.Value.Contains(item.Id)).Select(n => n.Key))}", new Suggestion(item.Title, "program", item.Institution.Name, $"/programs/{Uri.EscapeDataString(item.Id)}"), 1, item.LatestAwards.OrNull ?? 0);
        }

        foreach (Place place in catalog.Places)
        {
            Add(PlaceFinder.Name(place), "", new Suggestion(PlaceFinder.Name(place), "city", "within 100 miles", $"/explore?near={Uri.EscapeDataString(PlaceFinder.Name(place))}"), 0, 0);
        }
    }

    /// <summary>The best matches: names that begin with the text first, then those with more behind them; empty where nothing fits.</summary>
    public IReadOnlyList<Suggestion> Find(string typed)
    {
        if (typed.Length > MostLetters)
        {
            return [];
        }

        string[] words = Words(typed);
        string whole = string.Join(' ', words);
        return words.Length == 0
            ? []
            : [.. _entries
                .Where(e => words.All(w => e.Words.Any(have => have.StartsWith(w, StringComparison.Ordinal))))
                .OrderByDescending(e => e.Name.StartsWith(whole, StringComparison.Ordinal))
                .ThenByDescending(e => e.Rank)
                .ThenByDescending(e => e.Weight)
                .ThenBy(e => e.Suggestion.Text, StringComparer.Ordinal)
                .ThenBy(e => e.Suggestion.Address, StringComparer.Ordinal)
                .Take(Most)
                .Select(e => e.Suggestion)];
    }

    private void Add(string name, string alsoKnownAs, Suggestion suggestion, int rank, int weight) =>
        _entries.Add(new Entry(string.Join(' ', Words(name)), Words($"{name} {alsoKnownAs}"), rank, weight, suggestion));

    private static string Found(int count) => $"{Titles.Number(count)} found";

    /// <summary>Words in small letters without accents.</summary>
    private static string[] Words(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (char c in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                plain.Append(char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ');
            }
        }

        return plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    private sealed record Entry(string Name, string[] Words, int Rank, int Weight, Suggestion Suggestion);
}
