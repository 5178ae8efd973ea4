using Gradus.App.Contracts;
using Gradus.App.Figures;
using Gradus.App.Shell;
using Gradus.App.Verbs.Profiles;
using Gradus.Ledgers;
using Gradus.Ranking;

namespace Gradus.App.Verbs.Shortlists;

/// <summary>A shortlist for a person to read, from the same record as its JSON.</summary>
internal static class ShortlistText
{
    public static void Write(Screen screen, ShortlistContract answer, bool brief)
    {
        screen.Line($"Shortlist{(answer.Profile is null ? "" : $" for {answer.Profile}")}: {answer.Summary}.");
        foreach (string advice in answer.Advice)
        {
            screen.Line(advice);
        }

        WriteConditions(screen, answer);
        WriteWeights(screen, answer);
        if (answer.Count == 0)
        {
            screen.Heading("Nothing meets every condition.");
            if (answer.FirstToLift is { } first)
            {
                screen.Line($"What would without one of them: --without {first}.");
                if (first == ShortlistFilters.Campus)
                {
                    screen.Line(ShortlistWords.StudyFromAbroad);
                }
            }

            PersonText.WriteEnd(screen, answer.NotUsed, answer.Standing);
            return;
        }

        screen.Line(answer.Firmness!);
        foreach (string sentence in answer.Before)
        {
            screen.Line(sentence);
        }

        WriteFindOut(screen, answer.FindOut);
        WriteWhere(screen, answer);
        screen.Line();
        if (brief)
        {
            WriteBrief(screen, answer);
        }
        else
        {
            foreach (ShortlistedItem entry in answer.Items)
            {
                WriteEntry(screen, entry);
            }
        }

        screen.Line();
        if (answer.MayStandAmongFirst.Count > 0)
        {
            screen.Line($"Ask about these: they may stand among the first {ShortlistWords.First} once what is missing of them is known.");
            foreach (ShortlistPossible possible in answer.MayStandAmongFirst)
            {
                screen.Line($"  {possible.Id}: {possible.Words}");
            }
        }

        screen.Line($"{Titles.Number(answer.Items.Count)} of {Titles.Number(answer.Count)} shown. The range of places is where an entry stands in eight of ten draws of its missing figures and "
            + "of prices that are only the institution's; entries are ordered by their mean place over all draws. Weights given as numbers are taken as exact; ranges and orders of weights are drawn.");
        screen.Line($"Papers {answer.ResearchPeriod}. Earnings: federally aided graduates of the field at the institution. gradus show ID gives every figure with its source. Dataset {answer.Dataset}.");
        PersonText.WriteEnd(screen, answer.NotUsed, answer.Standing);
    }

    /// <summary>The questions that would settle most, one below the other.</summary>
    internal static void WriteFindOut(Screen screen, IReadOnlyList<DecidingContract> facts)
    {
        if (facts.Count > 0)
        {
            screen.Heading("Worth finding out");
            for (int i = 0; i < facts.Count; i++)
            {
                screen.Line($"{i + 1}. {facts[i].Title}, {facts[i].Institution} (place {facts[i].Rank}): {facts[i].Question}");
                screen.Line($"   {facts[i].Words}.");
            }

            if (facts.FirstOrDefault(f => f.KeepAs is not null) is { } fact)
            {
                screen.Line($"An answer that you were told counts once you keep it: gradus figure {fact.Id} {fact.KeepAs}=NUMBER");
            }
        }
    }

    private static void WriteWhere(Screen screen, ShortlistContract answer)
    {
        if (answer.Where is { } where)
        {
            screen.Heading($"Where is {where.Asked}?");
            foreach (string line in where.Places.Select(p => p.Words).Append(where.Rest ?? "").Where(l => l.Length > 0))
            {
                screen.Line(line);
            }
        }
    }

    private static void WriteConditions(Screen screen, ShortlistContract answer)
    {
        foreach (ShortlistCondition condition in answer.Conditions)
        {
            int more = condition.CountWithout - answer.Count;
            screen.Line($"  Condition: {condition.Condition} ({(more > 0 ? $"{Titles.Number(more)} more" : "no more")} would meet the rest without it)");
        }

        foreach (ShortlistLifted lifted in answer.Lifted)
        {
            screen.Line($"  Lifted: {lifted.Condition} ({Titles.Number(answer.Count - lifted.CountWith)} fewer with it)");
        }
    }

    private static void WriteWeights(Screen screen, ShortlistContract answer)
    {
        IEnumerable<string> weights = answer.Weights.OrderByDescending(w => w.Weight).Select(w => $"{w.Criterion} {Written.Percent(w.Weight)}");
        string whose = answer.WeightsFrom switch { "given" => "as given", "order" => "from the order given", _ => "a starting point, because the profile gives none" };
        screen.Line($"  Weights ({whose}): {string.Join(", ", weights)}");
        if (answer.Wished.Count > 0)
        {
            screen.Line($"  {string.Join(" and ", answer.Wished)} {(answer.Wished.Count == 1 ? "counts" : "count")} as much as the mean of the others, because you wish for it; a weight of 0 keeps it out.");
        }

        foreach (ShortlistDropped dropped in answer.Dropped)
        {
            screen.Line($"  {dropped.Criterion} counts nothing: {dropped.Why}.");
        }
    }

    private static void WriteBrief(Screen screen, ShortlistContract answer) => screen.Table(
        [">Rank", ">Range", ">Score", "Program or offering", ">Whole degree"],
        answer.Items.Select(e => (IReadOnlyList<string>)
        [
            Titles.Number(e.Rank),
            Range(e),
            Written.Points(e.Score),
            $"{e.Title}, {e.Institution} {e.State}",
            e.TuitionToMe.Figure().Graded(),
        ]));

    private static void WriteEntry(Screen screen, ShortlistedItem entry)
    {
        FigureOf<decimal> price = entry.TuitionToMe.Figure();
        screen.Heading($"{Titles.Number(entry.Rank)}. {entry.Title}, {entry.Institution}, {entry.City} {entry.State}");
        screen.Line($"   {entry.Id}   score {Written.Points(entry.Score)}   place {Range(entry)}");
        screen.Line($"   Whole degree {price.InDollars()}{(price.Value is null ? "" : $" ({price.InGrade()}: {entry.TuitionToMe.Basis})")}");
        if (entry.VisaRules is { } visa)
        {
            screen.Line($"   Visa: {visa.Words}");
        }

        if (entry.CountedAs is { } way)
        {
            screen.Line($"   Counted as studied {StudyWay.Parse(way)!.Value.Words}");
        }

        if (entry.Gap is { } gap)
        {
            screen.Line($"   ! {gap}");
        }

        foreach (string may in entry.May)
        {
            screen.Line($"   ? {may}");
        }

        foreach (string line in entry.Entry.Lines)
        {
            screen.Line($"   ! {line}");
        }

        screen.Line($"   Parts: {string.Join(", ", entry.Parts.OrderByDescending(p => p.Contribution).Select(p => $"{p.Criterion} {Written.Points(p.Contribution)}/{Written.Points(p.Weight)}"))}");
        foreach (string reason in entry.For)
        {
            screen.Line($"   + {reason}");
        }

        foreach (string reason in entry.Against)
        {
            screen.Line($"   - {reason}");
        }

        if (entry.ToPass is { } change)
        {
            screen.Line($"   To come before the one before it: {change}");
        }

        if (entry.Decides is { } fact)
        {
            screen.Line($"   Ask: {fact.Question} {fact.Words}.");
        }

        if (entry.Missing.Count > 0)
        {
            screen.Line($"   ? {string.Join("; ", entry.Missing.Select(id => $"{id} {FigureWords.Missing(entry.Parts.First(p => p.Criterion == id).Measure.Status)}"))}");
        }
    }

    private static string Range(ShortlistedItem entry) => entry.RankLow == entry.RankHigh
        ? Titles.Number(entry.RankLow)
        : $"{Titles.Number(entry.RankLow)}-{Titles.Number(entry.RankHigh)}";
}
