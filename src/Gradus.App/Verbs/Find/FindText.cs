using Gradus.App.Contracts;
using Gradus.App.Figures;
using Gradus.App.Shell;

namespace Gradus.App.Verbs.Find;

/// <summary>A search answer for a person to read, from the same record as its JSON.</summary>
internal static class FindText
{
    /// <param name="screen">Where it is written.</param>
    /// <param name="answer">What was found.</param>
    /// <param name="skipped">Rows left out before the first.</param>
    public static void Write(Screen screen, FindContract answer, int skipped)
    {
        foreach (string remark in answer.Remarks)
        {
            screen.Line(remark);
        }

        if (answer.Count == 0)
        {
            Nothing(screen, answer);
            return;
        }

        screen.Table(
            ["Program or offering", $">Awards {answer.AwardsYear}", ">Whole degree", ">Earned after 1 yr"],
            [
                .. answer.Items.Select(item => ((IReadOnlyList<string>)
                [
                    string.Join('\n', item.May.Where(m => m.StartsWith("application fee", StringComparison.Ordinal)).Prepend($"{item.Title}, {item.Institution}, {item.City} {item.State}")),
                    item.Awards is { } awards ? Written.Count(awards) : FigureWords.Missing(item.AwardsStatus),
                    item.TuitionToMe.Graded("\n") + (item.TuitionIsFor is { } form ? $"\nfor {form}" : "") + (MayBeWithin(item.TuitionToMe, answer.MaximumTuition) ? $"\nmay be within {Written.Dollars(answer.MaximumTuition!.Value)}" : ""),
                    item.Earnings1yr.Graded("\n"),
                ], $"{item.Id}{(item.Restriction is null ? "" : ", not for everybody")}{(item.VisaInWords is { } visa ? $"; visa: {visa}" : "")}")),
            ]);
        screen.Line();
        screen.Line(Summary(answer, skipped));
        foreach (string note in answer.Notes)
        {
            screen.Line(note);
        }

        if (answer.Matches.May > 0)
        {
            screen.Line($"{Titles.Number(answer.Matches.Known)} are known to meet the conditions, {Titles.Number(answer.Matches.May)} may, {Titles.Number(answer.Matches.No)} do not.");
        }

        screen.Line($"Whole degree: tuition and required fees {answer.PricesFor}; gradus show ID says how it is computed. "
            + "Earned: median of federally aided graduates of the field at the institution; where none is published, the guide's own estimate. "
            + $"Sources: NCES IPEDS, College Scorecard, the programs' pages. Dataset {answer.Dataset}.");
        Profiles.PersonText.WriteEnd(screen, answer.NotUsed, answer.Standing);
    }

    private static bool MayBeWithin(FigureOf<decimal> price, decimal? most) => most is { } bound && (price.Value is null || (price.High > bound && price.Low <= bound));

    private static string Summary(FindContract answer, int skipped)
    {
        string what = answer.Offerings > 0
            ? $"{Titles.Count(answer.Offerings, "offering")} with {Titles.Count(answer.Awards, "award")} in {answer.AwardsYear}"
            : "";
        if (answer.Programs > 0)
        {
            what += (what.Length > 0 ? " and " : "") + Titles.Count(answer.Programs, "named program");
        }

        int end = skipped + answer.Items.Count;
        return answer.Items.Count == 0 ? $"{what}; none behind the first {Titles.Number(answer.Count)}."
            : end < answer.Count ? $"{what}; {(skipped == 0 ? $"the first {answer.Items.Count}" : $"{skipped + 1} to {end}")} shown (--limit N for more, --offset {end} for the next)."
            : skipped > 0 ? $"{what}; {skipped + 1} to {end} shown, the last."
            : $"{what}.";
    }

    private static void Nothing(Screen screen, FindContract answer)
    {
        screen.Line("Nothing matches.");
        if (answer.Relax.Count == 0)
        {
            screen.Line(answer.TryInstead ?? "Try fewer conditions.");
            return;
        }

        screen.Line("Without one of the conditions there would be:");
        screen.Table([">Found", "without"], answer.Relax.Select(r => (IReadOnlyList<string>)[Titles.Number(r.Count), r.Without]));
    }
}
