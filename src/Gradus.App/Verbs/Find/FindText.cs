using Gradus.App.Figures;
using Gradus.App.Shell;
using Gradus.Catalogs;
using Gradus.Costs.Prices;
using Gradus.Earnings;
using Gradus.Programs;
using Gradus.Programs.Search;

namespace Gradus.App.Verbs.Find;

/// <summary>A search answer for a person to read.</summary>
internal static class FindText
{
    public static void Write(Screen screen, Catalog catalog, FindAnswer answer, int limit)
    {
        foreach (string remark in answer.Remarks)
        {
            screen.Line(remark);
        }

        if (answer.Items.Count == 0)
        {
            Nothing(screen, answer);
            return;
        }

        string year = catalog.Offerings[0].Latest.Year.ToString();
        screen.Table(
            ["Program or offering", $">Awards {year}", ">Whole degree", ">Earned after 1 yr"],
            answer.Items.Take(limit).Select(item => (IReadOnlyList<string>)
            [
                $"{item.Title}, {Titles.Place(item)}\n  {item.Id}{(item.Restriction is null ? "" : ", not for everybody")}",
                FigureText.Count(item.LatestAwards),
                Price(Pricing.Of(catalog, item, answer.Terms).Total, answer.Query.MaximumPrice),
                FigureText.Graded(catalog.MedianOf(item, Horizon.OneYear), "\n"),
            ]));
        screen.Line();
        screen.Line(Summary(answer, limit, year));
        if (answer.Terms.International)
        {
            int online = answer.Items.Count(i => i.IsOnlineOnly());
            screen.Line($"On a student visa: {(answer.Terms.PartTime == true ? "there is no I-20 for part-time study; " : "")}{Titles.Number(online)} of these {(online == 1 ? "is" : "are")} taught online only, without an I-20 and without practical training afterwards; gradus show ID --international says what each allows.");
        }

        if (answer.Matches.May > 0)
        {
            screen.Line($"{Titles.Number(answer.Matches.Known)} are known to meet the conditions, {Titles.Number(answer.Matches.May)} may, {Titles.Number(answer.Matches.No)} do not.");
        }

        screen.Line($"Whole degree: tuition and required fees {Titles.Whose(answer.Terms)}; gradus show ID says how it is computed. "
            + "Earned: median of federally aided graduates of the field at the institution. "
            + $"Sources: NCES IPEDS, College Scorecard, the programs' pages. Dataset {catalog.Version}.");
    }

    /// <summary>The price, or its range where it is not firm, its grade, and whether it only may be within what was asked.</summary>
    private static string Price(Figure<decimal> price, decimal? most) =>
        FigureText.Graded(price, "\n") + (most is { } bound && ItemFilter.AtMost(price, bound) == Match.May ? $"\nmay be within {FigureText.Money(bound)}" : "");

    private static string Summary(FindAnswer answer, int limit, string year)
    {
        int shown = Math.Min(limit, answer.Items.Count);
        string what = answer.Offerings > 0
            ? $"{Titles.Count(answer.Offerings, "offering")} with {Titles.Count(answer.Awards, "award")} in {year}"
            : "";
        if (answer.Programs > 0)
        {
            what += (what.Length > 0 ? " and " : "") + Titles.Count(answer.Programs, "named program");
        }

        return shown < answer.Items.Count ? $"{what}; the first {shown} shown (--limit N for more)." : $"{what}.";
    }

    private static void Nothing(Screen screen, FindAnswer answer)
    {
        screen.Line("Nothing matches.");
        if (answer.Relaxed.Count == 0)
        {
            screen.Line("No single condition is to blame: try fewer words or fewer conditions.");
            return;
        }

        screen.Line("Without one of the conditions there would be:");
        screen.Table([">Found", "without"], answer.Relaxed.Select(r => (IReadOnlyList<string>)[Titles.Number(r.Count), Wording.Of(r.Filter)]));
    }
}
