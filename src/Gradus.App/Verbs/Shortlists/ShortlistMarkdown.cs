using System.Text;
using Gradus.App.Figures;
using Gradus.Catalogs;
using Gradus.Programs.Search;
using Gradus.Ranking;

namespace Gradus.App.Verbs.Shortlists;

/// <summary>A shortlist as a Markdown text to keep, print or send.</summary>
internal static class ShortlistMarkdown
{
    private const string Special = "\\`*_{}[]<>|#~&!$";

    public static string Of(ShortlistAnswer answer, Catalog catalog)
    {
        var text = new StringBuilder();
        Shortlist? shortlist = answer.Shortlist;
        text.Append("# Shortlist").Append(answer.Profile.Name is { } name ? $" for {Escaped(name)}" : "").Append("\n\n");
        if (shortlist is null)
        {
            return text.Append(Escaped(answer.Problem ?? "")).Append('\n').ToString();
        }

        text.Append($"{ShortlistWords.Count(shortlist)}. ")
            .Append(answer.Kept.Count > 0 ? $"The {answer.Kept.Count} kept are listed.\n\n" : $"The first {answer.Exported.Count} are listed.\n\n");
        foreach (ItemFilter filter in shortlist.Filters)
        {
            text.Append($"- Condition: {Escaped(filter.InWords)}\n");
        }

        foreach ((ItemFilter filter, _) in shortlist.Lifted)
        {
            text.Append($"- Condition lifted: {Escaped(filter.InWords)}\n");
        }

        if (shortlist.Entries.Count > 0)
        {
            text.Append($"- Order: {Escaped(FirmnessWords.Of(shortlist.Entries.Head))}\n");
        }

        text.Append($"- Weights: {Escaped(ShortlistWords.Weights(answer))}\n- Dataset: {catalog.Version}\n");
        foreach (ShortlistEntry entry in answer.Exported)
        {
            WriteEntry(text, answer, entry);
        }

        text.Append("\n## How to read this\n\nThe range of places is where an entry stands in eight of ten draws of its missing figures; weights given as numbers are taken as exact, ranges and orders of weights are drawn. ")
            .Append($"Papers are of {shortlist.ResearchPeriod}. Earnings are those of federally aided graduates of the field at the institution. Information, not advice.\n");
        return text.ToString();
    }

    private static void WriteEntry(StringBuilder text, ShortlistAnswer answer, ShortlistEntry entry)
    {
        text.Append($"\n## {entry.Standing.Rank}. {Escaped(entry.Item.Title)}, {Escaped(Titles.Place(entry.Item))}\n\n")
            .Append($"- {char.ToUpperInvariant(ShortlistWords.Place(entry.Standing)[0])}{ShortlistWords.Place(entry.Standing)[1..]}; {Written.Points(entry.Standing.Score)} of 100 points\n")
            .Append($"- Tuition and fees to me: {Escaped(FigureText.Graded(entry.Price.Total))} ({Escaped(entry.Price.Basis)})\n");
        if (entry.CountedAs is { } way)
        {
            text.Append($"- Cost and return are counted as studied {way.Words}\n");
        }

        foreach (string may in entry.May)
        {
            text.Append($"- {Escaped(may)}\n");
        }

        foreach (ScorePart part in entry.For)
        {
            text.Append($"- For: {Escaped(Reasons.Sentence(part))}\n");
        }

        foreach (ScorePart part in entry.Against)
        {
            text.Append($"- Against: {Escaped(Reasons.Sentence(part))}\n");
        }

        foreach (ScorePart part in entry.Missing)
        {
            text.Append($"- Missing: {Escaped(part.Criterion.Name)} ({FigureText.Of(part.Measure.Status)})\n");
        }

        if (answer.NoteOf(entry.Item.Id) is { Length: > 0 } note)
        {
            text.Append($"- Note: {Escaped(note.ReplaceLineEndings(" "))}\n");
        }

        IEnumerable<string> sources = entry.Parts.Where(p => p.Measure is { IsKnown: true, Source: not null }).Select(p => p.Measure.Source!.ToString()).Distinct(StringComparer.Ordinal);
        text.Append($"- Sources: {Escaped(string.Join("; ", sources))}\n- Identifier: `{entry.Item.Id}`\n");
    }

    /// <summary>Every character that Markdown or HTML would read as its own, with a backslash (CommonMark 2.4).</summary>
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            escaped.Append(Special.Contains(c, StringComparison.Ordinal) ? $"\\{c}" : c.ToString());
        }

        return escaped.ToString();
    }
}
