using Gradus.App.Figures;
using Gradus.App.Shell;
using Gradus.App.Verbs.Profiles;
using Gradus.Catalogs;
using Gradus.People;
using Gradus.Programs.Search;
using Gradus.Ranking;
using Gradus.Readiness;

namespace Gradus.App.Verbs.Shortlists;

/// <summary>A shortlist for a person to read.</summary>
internal static class ShortlistText
{
    public static void Write(Screen screen, Catalog catalog, Profile profile, Shortlist answer, int limit, bool brief)
    {
        screen.Line($"Shortlist{(profile.Name is null ? "" : $" for {profile.Name}")}: {ShortlistWords.Count(answer)}.");
        foreach (string advice in Advice.Of(profile))
        {
            screen.Line(advice);
        }

        WriteConditions(screen, answer);
        WriteLifted(screen, answer);
        WriteWeights(screen, profile, answer);
        if (answer.Entries.Count == 0)
        {
            screen.Heading("Nothing meets every condition.");
            if (answer.Relaxed.Where(r => r.Count > 0).Select(r => r.Filter).FirstOrDefault() is { } first)
            {
                screen.Line($"What would without one of them: --without {first.Key}.");
            }

            NotUsed.Write(screen, PersonalAnswer.Shortlist, profile);
            return;
        }

        screen.Line();
        if (brief)
        {
            WriteBrief(screen, answer, limit);
        }
        else
        {
            foreach (ShortlistEntry entry in answer.Entries.Take(limit))
            {
                WriteEntry(screen, entry, answer.Entry(entry.Item));
            }
        }

        screen.Line();
        int shown = Math.Min(limit, answer.Entries.Count);
        screen.Line($"{Titles.Number(shown)} of {Titles.Number(answer.Entries.Count)} shown. The range of places is where an entry stands in eight of ten draws of its missing figures and "
            + "of prices that are only the institution's; entries are ordered by their mean place over all draws. The doubt in the weights and in other figures is not in it yet.");
        screen.Line($"Papers {answer.ResearchPeriod}. Earnings: federally aided graduates of the field at the institution. gradus show ID gives every figure with its source. Dataset {catalog.Version}.");
        NotUsed.Write(screen, PersonalAnswer.Shortlist, profile);
    }

    private static void WriteConditions(Screen screen, Shortlist answer)
    {
        foreach (ItemFilter filter in answer.Filters)
        {
            int without = answer.Relaxed.Where(r => r.Filter == filter).Select(r => r.Count).FirstOrDefault();
            int more = without - answer.Entries.Count;
            screen.Line($"  Condition: {filter.Wording} ({(more > 0 ? $"{Titles.Number(more)} more" : "no more")} would meet the rest without it)");
        }
    }

    private static void WriteLifted(Screen screen, Shortlist answer)
    {
        foreach ((ItemFilter filter, int count) in answer.Lifted)
        {
            screen.Line($"  Lifted: {filter.Wording} ({Titles.Number(answer.Entries.Count - count)} fewer with it)");
        }
    }

    private static void WriteWeights(Screen screen, Profile profile, Shortlist answer)
    {
        IEnumerable<string> weights = answer.Criteria
            .OrderByDescending(c => answer.Weights[c])
            .Select(c => $"{c.Id} {Written.Percent(answer.Weights[c])}");
        string whose = profile.Weights.Count > 0 ? "as given" : profile.Order.Count > 0 ? "from the order given" : "a starting point, because the profile gives none";
        screen.Line($"  Weights ({whose}): {string.Join(", ", weights)}");
        if (answer.Wished.Count > 0)
        {
            screen.Line($"  {string.Join(" and ", answer.Wished.Select(c => c.Id))} {(answer.Wished.Count == 1 ? "counts" : "count")} as much as the mean of the others, because you wish for it; a weight of 0 keeps it out.");
        }

        foreach (DroppedWeight dropped in answer.Dropped)
        {
            screen.Line($"  {dropped.Criterion.Id} counts nothing: {dropped.Why}.");
        }
    }

    private static void WriteBrief(Screen screen, Shortlist answer, int limit) => screen.Table(
        [">Rank", ">Range", ">Score", "Program or offering", ">Whole degree"],
        answer.Entries.Take(limit).Select(e => (IReadOnlyList<string>)
        [
            Titles.Number(e.Standing.Rank),
            Range(e),
            Written.Points(e.Standing.Score),
            $"{e.Item.Title}, {e.Item.Institution.Name} {e.Item.Institution.State}",
            FigureText.Graded(e.Price.Total),
        ]));

    private static void WriteEntry(Screen screen, ShortlistEntry entry, EntryCheck check)
    {
        screen.Heading($"{Titles.Number(entry.Standing.Rank)}. {entry.Item.Title}, {Titles.Place(entry.Item)}");
        screen.Line($"   {entry.Item.Id}   score {Written.Points(entry.Standing.Score)}   place {Range(entry)}");
        screen.Line($"   Whole degree {FigureText.Range(entry.Price.Total)}{(entry.Price.Total.IsKnown ? $" ({FigureText.Grade(entry.Price.Total)}: {entry.Price.Basis})" : "")}");
        foreach (string may in entry.May)
        {
            screen.Line($"   ? {may}");
        }

        foreach (string line in EntryText.Lines(check))
        {
            screen.Line($"   ! {line}");
        }

        screen.Line($"   Parts: {string.Join(", ", entry.Parts.OrderByDescending(p => p.Contribution).Select(p => $"{p.Criterion.Id} {Written.Points(p.Contribution)}/{Written.Points(p.Weight)}"))}");
        foreach (ScorePart part in entry.For)
        {
            screen.Line($"   + {Reasons.Sentence(part)}");
        }

        foreach (ScorePart part in entry.Against)
        {
            screen.Line($"   - {Reasons.Sentence(part)}");
        }

        if (entry.Missing.Count > 0)
        {
            screen.Line($"   ? {string.Join("; ", entry.Missing.Select(p => $"{p.Criterion.Id} {FigureText.Of(p.Measure.Status)}"))}");
        }
    }

    private static string Range(ShortlistEntry entry) => entry.Standing.RankLow == entry.Standing.RankHigh
        ? Titles.Number(entry.Standing.RankLow)
        : $"{Titles.Number(entry.Standing.RankLow)}-{Titles.Number(entry.Standing.RankHigh)}";
}
