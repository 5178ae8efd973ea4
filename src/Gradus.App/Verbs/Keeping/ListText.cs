using Gradus.App.Contracts;
using Gradus.App.Shell;
using Gradus.Ledgers;

namespace Gradus.App.Verbs.Keeping;

/// <summary>What is kept, for a person to read.</summary>
internal static class ListText
{
    public static void Write(Screen screen, ListContract answer)
    {
        if (answer.Kept.Count == 0)
        {
            screen.Line("Nothing is on your list. Keep something with: gradus keep ID");
        }
        else
        {
            screen.Table(["Kept", ">Whole degree", "Mine"], [.. answer.Kept.Select(item => (Row(item), item.Id))]);
            screen.Line();
            screen.Line($"Whole degree: tuition and required fees {answer.PriceFor}; gradus show ID says how it is computed. Dataset {answer.Dataset}.");
        }

        if (answer.Noted.Count > 0)
        {
            screen.Line("Not on your list, but with a note, a figure or an application of yours:");
            screen.Table(["Noted", ">Whole degree", "Mine"], [.. answer.Noted.Select(item => (Row(item), item.Id))]);
        }

        if (answer.Dropped.Count > 0)
        {
            screen.Line($"Dropped: {string.Join("; ", answer.Dropped.Select(d => $"{d.Title}, {d.Institution} ({d.Id})"))}.");
        }

        foreach (ListedComparison comparison in answer.Comparisons)
        {
            screen.Line($"Compared as {comparison.Name}: {string.Join(", ", comparison.Items)}.");
        }

        if (answer.Gone.Count > 0)
        {
            screen.Line($"No longer in this dataset: {string.Join(", ", answer.Gone)}. gradus forget ID takes one off the list.");
        }
    }

    private static IReadOnlyList<string> Row(ListedItem item) =>
    [
        $"{item.Title}, {item.Institution}, {item.City} {item.State}",
        item.TuitionToMe.Graded("\n"),
        string.Join("\n", item.OwnFigures.Select(f => $"{f.Line} {ToldFigures.Amount(f.Line, f.Amount)}{(f.Told.Length > 0 ? $" ({f.Told})" : "")}").Prepend(item.Note ?? "").Prepend(item.Application is { } status ? $"application: {status}" : "").Where(l => l.Length > 0)),
    ];
}
