using Gradus.App.Charts;
using Gradus.App.Figures;

namespace Gradus.App.Verbs.Ready;

/// <summary>How the catalogue opens as courses are added.</summary>
public static class ReadyCharts
{
    /// <param name="answer">The counts.</param>
    /// <param name="version">Of the dataset.</param>
    public static Chart Opening(ReadyContract answer, string version)
    {
        (string Label, int Ready, int More)[] steps = [("Today", answer.Ready, 0), .. answer.Path.Select(p => (ReadyWords.Step(p), p.Ready, p.Programs))];
        int last = steps[^1].Ready;
        return new Chart(
            "opening",
            answer.Path.Count == 0 ? "No course opens more, as far as is known" : $"{Written.Capital(Words(answer.Path.Count))} {(answer.Path.Count == 1 ? "step opens" : "steps open")} {Titles.Number(last)} of {Titles.Number(answer.Stating)}",
            "Programs that I would be ready for, as courses are added, each the one that opens most.",
            BarChart.Draw("Programs one is ready for, course by course", [.. steps.Select(s => new Bar(s.Label, s.More == 0 ? Titles.Number(s.Ready) : $"{Titles.Number(s.Ready)}, {Titles.Number(s.More)} more", [s.Ready]))], longest: 290),
            new ChartTable(
                [new ChartColumn("Course"), new ChartColumn("Ready", IsNumber: true), new ChartColumn("More", IsNumber: true)],
                [.. steps.Select(s => (IReadOnlyList<ChartCell>)[s.Label, ChartCell.Count(s.Ready), ChartCell.Count(s.More)])]),
            $"Pages of {Titles.Number(answer.Stating)} named programs that say what they ask; dataset {version}");
    }

    private static string Words(int number) => number switch { 1 => "one", 2 => "two", 3 => "three", 4 => "four", 5 => "five", _ => Titles.Number(number) };
}
