using Gradus.App.Figures;
using Gradus.App.Shell;
using Gradus.App.Verbs.Profiles;
using Gradus.App.Verbs.Shortlists;

namespace Gradus.App.Verbs.Rank;

/// <summary>An order with its doubt for a person to read, from the same record as its JSON.</summary>
internal static class RankText
{
    public static void Write(Screen screen, RankContract answer)
    {
        screen.Line($"Order{(answer.Profile is null ? "" : $" for {answer.Profile}")}: {answer.Firmness}");
        screen.Line($"{answer.Summary}.");
        WriteWeights(screen, answer);
        if (answer.Count == 0)
        {
            PersonText.WriteEnd(screen, answer.NotUsed);
            return;
        }

        foreach (string sentence in answer.Before)
        {
            screen.Line(sentence);
        }

        ShortlistText.WriteFindOut(screen, answer.FindOut);
        WriteItems(screen, answer);
        screen.Line();
        screen.Line($"{Titles.Number(answer.Items.Count)} of {Titles.Number(answer.Count)} shown; {Titles.Number(answer.NotBeaten)} are beaten by none on everything. {Titles.Number(answer.Draws)} runs with seed {answer.Seed}: {Drawn(answer)} "
            + "A place or a worth with two ends is where it lies in eight runs of ten. Figures of two degrees are drawn apart, also where one school stands behind both.");
        screen.Line($"gradus show ID gives every figure with its source. Dataset {answer.Dataset}.");
        PersonText.WriteEnd(screen, answer.NotUsed);
    }

    private static void WriteWeights(Screen screen, RankContract answer)
    {
        string whose = answer.WeightsFrom switch
        {
            "exact" => "as given",
            "ranges" => "drawn between the ends given; the middle is shown",
            "order" => "only their order is given; the middle is shown",
            "any" => "every weight is as likely; the middle is shown",
            _ => "a starting point, because the profile gives none",
        };
        screen.Line($"  Weights ({whose}): {string.Join(", ", answer.Weights.OrderByDescending(w => w.Weight).Select(w => $"{w.Criterion} {Written.Percent(w.Weight)}{(w.Low < w.High ? $" ({Written.Number(w.Low!.Value * 100)}-{Written.Number(w.High!.Value * 100)})" : "")}"))}");
    }

    private static void WriteItems(Screen screen, RankContract answer)
    {
        foreach (RankedItem item in answer.Items.Where(i => !IsFolded(answer, i)))
        {
            if (answer.Groups.FirstOrDefault(g => g.From == item.Rank) is { Level: true } group)
            {
                screen.Heading($"Places {group.From} {(group.To - group.From == 1 ? "and" : "to")} {group.To} are level: their order is a coin toss");
            }

            WriteItem(screen, answer, item);
        }
    }

    /// <summary>Who is beaten by another that is shown stands under it.</summary>
    private static bool IsFolded(RankContract answer, RankedItem item) => item.BeatenBy is { } by && answer.Items.Any(i => i.Id == by);

    private static void WriteItem(Screen screen, RankContract answer, RankedItem item)
    {
        screen.Heading($"{Titles.Number(item.Rank)}. {item.Title}, {item.Institution}, {item.City} {item.State}");
        screen.Line($"   {item.Id}");
        screen.Line($"   Place {Written.Number(item.ExpectedPlace, "0.0")} in the mean, {Ends(item.Low, item.High)} in eight runs of ten; worth {Worth(item.Value)}");
        screen.Line($"   Of 100 runs first in {Of(item.TopK.First)}, of the first 3 in {Of(item.TopK.Three)}, 5 in {Of(item.TopK.Five)}, 10 in {Of(item.TopK.Ten)}"
            + (item.WinsOverNext is { } wins ? $"; before the next in {Of(wins)}" : ""));
        screen.Line($"   Parts: {string.Join(", ", item.Parts.OrderByDescending(p => p.Contribution).Select(p => $"{p.Criterion} {Written.Points(p.Contribution)}/{Written.Points(p.Weight)}"))}");
        screen.Line($"   {FirmnessWords.Central(item.Central.Share, item.Central.Weights?.Select(w => (w.Criterion, w.Weight)), item.Central.Confidence)}");
        if (item.ToPass is { } change)
        {
            screen.Line($"   To come before the one before it: {change.Words}");
        }

        if (item.Decides is { } fact)
        {
            screen.Line($"   Ask: {fact.Question} {fact.Words}.");
        }

        RankedItem[] folded = [.. answer.Items.Where(i => i.BeatenBy == item.Id)];
        if (folded.Length > 0)
        {
            screen.Line($"   Better on everything than: {string.Join("; ", folded.Select(f => $"{f.Title}, {f.Institution} (place {f.Rank}, {f.Id})"))}");
        }
    }

    private static string Drawn(RankContract answer) => answer.WeightsFrom is "exact" or "default"
        ? "missing and doubtful figures are drawn, weights are as they stand."
        : "weights, missing and doubtful figures are drawn.";

    private static string Of(double share) => FirmnessWords.Of100(share);

    private static string Worth(RankValue value)
    {
        string low = Written.Points(value.Low);
        string high = Written.Points(value.High);
        return low == high ? low : $"{Written.Points(value.Mean)} ({low}-{high})";
    }

    private static string Ends(int low, int high) => low == high ? Titles.Number(low) : $"{Titles.Number(low)}-{Titles.Number(high)}";
}
