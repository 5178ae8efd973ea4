using System.Globalization;
using Gradus.App.Charts;
using Gradus.App.Figures;
using Gradus.App.Portraits;
using Gradus.Catalogs;
using Gradus.Portraits;
using Gradus.Programs;

namespace Gradus.App.Web.Pages.Fields;

/// <summary>The charts of a field or degree type.</summary>
public static class SubjectCharts
{
    /// <summary>Names of the charts, in the order of the page.</summary>
    public static IReadOnlyList<string> Names { get; } = ["states", "awards", "sexes", "largest", "tuition", "earnings", "occupations"];

    /// <summary>One chart by name; null for an unknown name.</summary>
    public static Chart? Find(Catalog catalog, Subject subject, string name) => name switch
    {
        "states" => States(catalog, subject),
        "awards" => Awards(subject),
        "sexes" => Sexes(subject),
        "largest" => Largest(catalog, subject),
        "tuition" => MoneyCharts.Tuition(subject),
        "earnings" => MoneyCharts.Earnings(catalog, subject),
        "occupations" => MoneyCharts.Occupations(catalog, subject),
        _ => null,
    };

    /// <summary>Active offerings by state.</summary>
    public static Chart States(Catalog catalog, Subject subject)
    {
        var counts = subject.Portrait.States.ToDictionary(s => s.State, s => s.Offerings, StringComparer.Ordinal);
        StateValue[] values =
        [
            .. catalog.States.Select(s => new StateValue(s.Code, s.Name, counts.GetValueOrDefault(s.Code), GuideLinks.Explore(subject.Filter, s.Code))),
        ];
        string year = subject.Portrait.Latest.Year.ToString();
        return StateMapChart.Of(
            catalog, "states", $"Where they are, {year}", StatesCaption(catalog, subject.Portrait, values), values, "offerings",
            $"NCES IPEDS, completions and directory, {year}");
    }

    /// <summary>Awards of all offerings by year.</summary>
    public static Chart Awards(Subject subject)
    {
        IReadOnlyList<AwardYear> years = subject.Portrait.Years;
        return new Chart(
            "awards",
            $"Awards, {years[0].Year} to {years[^1].Year}",
            PortraitText.Growth(subject.Portrait),
            LineChart.Draw($"Awards of {subject.Name} by year", [.. years.Select(y => y.Year.ToString())], [new LineSeries("awards", [.. years.Select(y => (double?)y.Awards)])]),
            new ChartTable(
                [new("Year"), new("Offerings with awards", true), new("Awards", true)],
                [.. years.Select(y => (IReadOnlyList<ChartCell>)[y.Year.ToString(), ChartCell.Count(y.Offerings), ChartCell.Count(y.Awards)])]),
            Completions(subject));
    }

    /// <summary>Awards by sex and year.</summary>
    public static Chart Sexes(Subject subject)
    {
        IReadOnlyList<AwardYear> years = subject.Portrait.Years;
        return new Chart(
            "sexes",
            "Awards to women and men",
            PortraitText.Sexes(subject.Portrait),
            BarChart.Draw(
                $"Awards of {subject.Name} to women and men by year",
                [.. years.Select(y => new Bar(y.Year.ToString(), y.ShareOfWomen is { } share ? $"{Written.PercentUnbroken(share)} women" : "", [y.Women, y.Men]))],
                longest: 300),
            new ChartTable(
                [new("Year"), new("Women", true), new("Men", true), new("Women, percent", true)],
                [.. years.Select(y => (IReadOnlyList<ChartCell>)[y.Year.ToString(), ChartCell.Count(y.Women), ChartCell.Count(y.Men), Share(y.ShareOfWomen)])]),
            Completions(subject))
        {
            Keys = [new ChartKey("part1", "women"), new ChartKey("part2", "men")],
        };
    }

    /// <summary>The offerings with the most awards in the newest year.</summary>
    public static Chart Largest(Catalog catalog, Subject subject)
    {
        const int Shown = 10;
        IReadOnlyList<Offering> largest = subject.Portrait.Largest(Shown);
        bool oneCode = subject.Portrait.Active.Select(o => o.Cip).Distinct().Count() == 1;
        string Name(Offering offering) => catalog.FindInstitution(offering.Institution)!.Name + (oneCode ? "" : $", {offering.Cip}");
        int shown = largest.Sum(o => o.Latest.Total.Value);
        AwardYear latest = subject.Portrait.Latest;
        return new Chart(
            "largest",
            $"The largest by awards, {latest.Year}",
            latest.Awards == 0
                ? "None awarded a degree."
                : largest.Count == latest.Offerings ? $"{(largest.Count == 1 ? "The only one" : $"All {Titles.Number(largest.Count)}")} with awards. Size says nothing about quality."
                : $"{Titles.Count(largest.Count, "offering")} of {Titles.Number(latest.Offerings)} gave {Written.PercentUnbroken(shown / (double)latest.Awards)} of the awards. Size says nothing about quality.",
            BarChart.Draw(
                $"The offerings of {subject.Name} with the most awards",
                [.. largest.Select(o => new Bar(Name(o), Titles.Number(o.Latest.Total.Value), [o.Latest.Total.Value], GuideLinks.Item(o.Id)))]),
            new ChartTable(
                [new("Institution"), new("Code"), new($"Awards in {latest.Year}", true)],
                [.. largest.Select(o => (IReadOnlyList<ChartCell>)[new(catalog.FindInstitution(o.Institution)!.Name, catalog.FindInstitution(o.Institution)!.Name, GuideLinks.Item(o.Id)), o.Cip.ToString(), ChartCell.Count(o.Latest.Total.Value)])]),
            Completions(subject));
    }

    private static ChartCell Share(double? share) => share is { } known
        ? new ChartCell(Written.PercentUnbroken(known), (known * 100).ToString("0.0", CultureInfo.InvariantCulture))
        : "not applicable";

    private static string Completions(Subject subject) =>
        $"NCES IPEDS, completions, {subject.Portrait.Years[0].Year} to {subject.Portrait.Latest.Year}, master's level, first majors";

    /// <summary>The state with the most, or all that share the first place where they are few.</summary>
    private static string Most(Catalog catalog, IReadOnlyList<StateCount> descending)
    {
        int most = descending[0].Offerings;
        string[] first = [.. descending.TakeWhile(s => s.Offerings == most).Select(s => catalog.FindState(s.State)?.Name ?? s.State)];
        return first.Length switch
        {
            1 => $"{first[0]}: {Titles.Count(most, "offering")}",
            <= 4 => $"{string.Join(", ", first[..^1])} and {first[^1]}: {Titles.Count(most, "offering")} each",
            _ => $"{Titles.Number(first.Length)} states: {Titles.Count(most, "offering")} each",
        };
    }

    private static string StatesCaption(Catalog catalog, Portrait portrait, IReadOnlyList<StateValue> values)
    {
        HashSet<string> drawn = [.. catalog.StateOutlines.Select(o => o.State)];
        StateValue[] onMap = [.. values.Where(v => drawn.Contains(v.State))];
        string[] without = [.. onMap.Where(v => v.Value == 0).Select(v => v.Name)];
        string none = without.Length switch
        {
            0 => "Every state and the District of Columbia has one.",
            <= 8 => $"None in {string.Join(", ", without)}.",
            _ => $"{Titles.Number(without.Length)} of the {Titles.Number(onMap.Length)} on the map have none.",
        };
        IReadOnlyList<StateCount> most = portrait.States;
        return most.Count == 0
            ? "None anywhere."
            : $"Most in {Most(catalog, most)}. {none}";
    }
}
