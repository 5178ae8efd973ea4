using Gradus.App.Figures;
using Gradus.App.Shell;
using Gradus.App.Verbs.Profiles;

namespace Gradus.App.Verbs.Apply;

/// <summary>Applications for a person to read, from the same record as their JSON.</summary>
internal static class ApplyText
{
    public static void Write(Screen screen, ApplyContract answer)
    {
        if (answer.Soon is { } soon)
        {
            screen.Line(soon);
        }

        screen.Line($"{answer.Finding}{(answer.Profile is null ? "" : $". For {answer.Profile}")}, to start in {answer.Start}, counted from {answer.On}{(answer.OnIsAsked ? "" : ", the day on which this guide's rules were last looked at (--on DAY for another)")}.");
        if (answer.AboveLimit is { } above)
        {
            screen.Line(above);
        }

        if (answer.Tell.Count > 0)
        {
            screen.Line($"Missing, so less of this is about you: {string.Join("; ", answer.Tell)}.");
        }

        foreach (string line in answer.Advice)
        {
            screen.Line(line);
        }

        if (answer.Gone.Count > 0)
        {
            screen.Line($"No longer in this dataset: {string.Join(", ", answer.Gone)}.");
        }

        if (answer.NotLookedAt.Count > 0)
        {
            screen.Line(ApplyWording.NotLookedAt(answer));
        }

        if (answer.Programs.Count == 0)
        {
            return;
        }

        screen.Line(answer.Origin switch
        {
            "shortlist" => "You named no programs and keep none: these are the first named ones of your shortlist.",
            "kept" => "These are the programs that you keep or follow.",
            _ => "These are the programs that you named.",
        });
        screen.Line();
        screen.Table(["Program", "Apply?", ">Worth", ">Chance", ">Fee"], [.. answer.Programs.Select(p => (Row(p), ApplyWording.IsOffer(p) ? $"{p.Id}; {ApplyWording.Offered(answer, p)}" : p.Chance.Basis == "none" ? $"{p.Id}; {p.DayInWords}" : $"{p.Id}; chance {ApplyWording.Basis(p.Chance)}; last day: {p.DayInWords}"))]);
        screen.Line();
        screen.Line("Apply: in the set at the low, middle or high chances. Worth: of 100 points of your shortlist, eight of ten. Chance: from the low to the high end. Fee: ? not known, the middle of other programs' is counted; * old, or as others say.");
        foreach (ApplyProgram program in answer.Programs.Where(p => p.LeftOut is not null))
        {
            screen.Line($"Left out: {program.Title}, {program.Institution}: {program.LeftOut}.");
        }

        Sets(screen, answer);
        Plan(screen, answer);
        Ask(screen, answer);
        Offers(screen, answer);
        screen.Heading("What this cannot say");
        foreach (string limit in answer.Limits)
        {
            screen.Line(limit);
        }

        screen.Line($"Dataset {answer.Dataset}. Chances one by one, every day on record and sources: --json.");
        PersonText.WriteEnd(screen, answer.NotUsed, answer.Standing);
    }

    private static IReadOnlyList<string> Row(ApplyProgram p) =>
        [$"{p.Title}, {p.Institution}", ApplyWording.In(p), ApplyWording.Worth(p.Worth), ApplyWording.IsOffer(p) ? "offer" : ApplyWording.Chance(p.Chance), ApplyWording.ShortFee(p)];

    private static IReadOnlyList<string> Row(ApplyStep s) => [s.IsLate || s.IsTight ? "now!" : s.Begin, s.IsLate ? "at once!" : $"{s.Due}{(s.IsFirm ? "" : "?")}", s.Title];

    private static void Sets(Screen screen, ApplyContract answer)
    {
        screen.Heading("One more application: what it adds, in points of 100, at the low ends, in the middle and at the high ends of the chances");
        int sizes = answer.Sets.Max(s => s.Sizes.Count);
        screen.Table(
            [">Applications", "Added, in the middle", ">Low", ">Middle", ">High", ">Fees so far"],
            Enumerable.Range(0, sizes).Select(i => (IReadOnlyList<string>)
            [
                Titles.Number(i + 1), Added(answer, i), .. answer.Sets.Select(s => s.Sizes.Count > i ? ApplyWording.Number(s.Sizes[i].Gain) : "-"),
                answer.Middle.Sizes.Count > i ? Written.About(answer.Middle.Sizes[i].Fees) : "-",
            ]));
        if (ApplyWording.OtherSets(answer) is { } others)
        {
            screen.Line(others);
        }

        foreach (ApplySets sets in answer.Sets)
        {
            screen.Line($"Chances {ApplyWording.Reading(sets.Chances)}: {(sets.Chosen == 0 ? ApplyWording.None(answer, sets) : $"{Titles.Count(sets.Chosen, "application")}, worth {ApplyWording.Number(sets.Sizes[sets.Chosen - 1].Worth)} of 100 points; at least one that has not decided admits in {Written.Percent(sets.Sizes[sets.Chosen - 1].AnyAdmission)} at most")}.");
        }

        string[] changes = [.. answer.Programs.Where(p => p.In.Count is > 0 and < 3).Select(p => p.Id)];
        screen.Line(changes.Length == 0 ? "The set is the same under all three." : $"Where the chances decide: {string.Join(", ", changes)}.");
    }

    /// <summary>What the set of a size has that the one before has not; where fees limit it, sets need not grow one by one.</summary>
    private static string Added(ApplyContract answer, int size)
    {
        if (answer.Middle.Sizes.Count <= size)
        {
            return "-";
        }

        string[] before = size == 0 ? [] : [.. answer.Middle.Sizes[size - 1].Ids];
        string[] added = [.. answer.Middle.Sizes[size].Ids.Except(before, StringComparer.Ordinal)];
        string[] left = [.. before.Except(answer.Middle.Sizes[size].Ids, StringComparer.Ordinal)];
        return string.Join(", ", added) + (left.Length > 0 ? $"; without {string.Join(", ", left)}" : "");
    }

    private static void Plan(Screen screen, ApplyContract answer)
    {
        screen.Heading("What to do when");
        if (answer.Plan.Count == 0)
        {
            screen.Line(ApplyWording.NothingToPlan(answer));
        }
        else
        {
            screen.Table(
                ["Begin", "Done by", "What"],
                [.. answer.Plan.Select(s => (Row(s), $"for {string.Join(", ", s.For)}"))]);
            screen.Line();
            screen.Line("! Less time is left than it usually takes. ? Counted back from a day that is a guess, or from an assumed first day of the term.");
            foreach (ApplyStep step in answer.Plan.DistinctBy(s => s.Step))
            {
                screen.Line($"  {step.Title}: {(step.Page is null ? "our judgement. " : "")}{step.Because}");
            }
        }

        if (ApplyWording.PlannedByGuess(answer) is { } guessed)
        {
            screen.Line($"{guessed} Then: gradus track ID --deadline DAY");
        }

        string[] unknown = [.. answer.Programs.Where(p => p.In.Contains("middle", StringComparer.Ordinal) && p.Deadline is null && p.AssumedDeadline is null && !ApplyWording.IsOffer(p)).Select(p => p.Id)];
        if (unknown.Length > 0)
        {
            screen.Line($"Not in this plan, because no day is known: {string.Join(", ", unknown)}. Ask, then: gradus track ID --deadline DAY");
        }
    }

    private static void Ask(Screen screen, ApplyContract answer)
    {
        ApplyProgram[] asked = [.. answer.Programs.Where(p => p.In.Count > 0 && p.Ask.Count > 0)];
        if (asked.Length == 0)
        {
            return;
        }

        screen.Heading("What to ask");
        foreach (IGrouping<string, (string Id, ApplyAsk Ask)> question in asked.SelectMany(p => p.Ask.Select(a => (p.Id, a))).GroupBy(q => q.a.Ask, StringComparer.Ordinal))
        {
            screen.Line($"  {question.Key} ({string.Join(", ", question.Select(q => q.Id))})");
        }
    }

    private static void Offers(Screen screen, ApplyContract answer)
    {
        if (answer.Offers.Count == 0)
        {
            return;
        }

        screen.Heading("Offers side by side");
        foreach (ApplyOffer offer in answer.Offers)
        {
            screen.Line($"  {offer.Title}, {offer.Institution}: {ApplyWording.Costs(offer)}");
            foreach (string caveat in offer.Caveats)
            {
                screen.Line($"    {caveat}");
            }
        }

        if (answer.UsualReply is { } reply)
        {
            screen.Line($"  {reply.Day}: {reply.Because}");
        }

        screen.Line($"  {ApplyWording.Waiting(answer.Offers)} Lines: gradus cost ID.");
    }
}
