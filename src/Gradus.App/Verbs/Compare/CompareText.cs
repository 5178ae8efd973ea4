using Gradus.App.Contracts;
using Gradus.App.Shell;

namespace Gradus.App.Verbs.Compare;

/// <summary>A comparison for a person to read, from the same record as its JSON; each item gets a letter, so that columns stay readable.</summary>
internal static class CompareText
{
    public static void Write(Screen screen, CompareContract answer)
    {
        string[] letters = [.. answer.Items.Select((_, i) => ((char)('A' + i)).ToString())];
        foreach ((string letter, ItemContract item) in letters.Zip(answer.Items))
        {
            screen.Line($"{letter}  {item.Title}, {item.Institution}, {item.City} {item.State}");
            screen.Line($"   {item.Id}");
        }

        screen.Line();
        foreach (string line in answer.Advice.Append(answer.Finding))
        {
            screen.Line(line);
        }

        screen.Line();
        screen.Table(
            ["", .. letters],
            answer.Rows.Select(row => (IReadOnlyList<string>)[(row.Differs ? "* " : "  ") + row.Name, .. row.Cells]));
        screen.Line();
        screen.Line($"* they differ. Whole degree: tuition and required fees {answer.PriceFor}.");
        foreach (IGrouping<string, ComparedRow> origin in answer.Rows.Where(r => r.Origin.Length > 0).GroupBy(r => r.Origin))
        {
            screen.Line($"{string.Join(", ", origin.Select(r => r.Name))}: {origin.Key}.");
        }

        WriteOrder(screen, answer);
        if (answer.Standing is { } standing)
        {
            screen.Line(standing.Words);
        }

        screen.Line($"Dataset {answer.Dataset}.");
    }

    /// <summary>Where each stands on the person's list, and what would put it before the one before it.</summary>
    internal static void WriteOrder(Screen screen, CompareContract answer)
    {
        if (answer.Order.Count == 0)
        {
            return;
        }

        screen.Heading("On my list");
        foreach (ComparedOrder one in answer.Order)
        {
            screen.Line(one.Words);
            if (one.Passing(answer.Items.Where(i => i.Id == one.Behind).Select(i => i.Title).FirstOrDefault() ?? "") is { } passing)
            {
                screen.Line($"   {passing}");
            }
        }

        screen.Line();
    }
}
