using Gradus.App.Figures;
using Gradus.App.Shell;
using Gradus.App.Verbs.Profiles;

namespace Gradus.App.Verbs.Types;

/// <summary>Kinds of degree for a person to read, from the same record as their JSON.</summary>
internal static class TypesText
{
    public static void Write(Screen screen, TypesContract answer, int shown)
    {
        screen.Line($"Which kind of degree fits{(answer.Profile is null ? "" : $" {answer.Profile}")}? {answer.Finding}.");
        if (answer.Tell.Count > 0)
        {
            screen.Line($"Say in a profile for more of your own case: {string.Join("; ", answer.Tell)}.");
        }

        foreach (TypesEntry entry in answer.Types.Where(t => t.Meets is not null).Take(shown))
        {
            screen.Heading($"{entry.Name}");
            screen.Line($"  {entry.Id}: {Titles.Count(entry.Meets!.Known, "degree")} known to meet what you said, {Titles.Number(entry.Meets.May)} may, {Titles.Number(entry.Meets.No)} do not. {entry.Sure}.");
            screen.Line($"  In the middle: {TypesWording.Measures(entry.Measures)}.{(entry.OfFew.Count > 0 ? $" Of few: {string.Join(", ", entry.OfFew)}." : "")}");
            Lines(screen, "+", entry.For);
            Lines(screen, "-", entry.Against);
            Lines(screen, "?", entry.Open);
            screen.Line($"  The list: gradus find --degree-type {entry.Id}");
        }

        screen.Heading("Side by side: the middle, and in brackets of how many it is known (of prices: how many a page states; the others are estimated); ? is not known");
        screen.Table(
            ["Kind", ">Degrees", ">Credits", ">Months", ">Thesis", ">Price", ">A year", ">Pay"],
            answer.Types.Select(t => (IReadOnlyList<string>)
            [
                t.Name, Titles.Number(t.Degrees), Cell(t.Measures.Credits, c => Written.Number(c, "0.#")), Cell(t.Measures.Months, m => Written.Number(m, "0.#")),
                t.Measures.Thesis.Saying == 0 ? "?" : TypesWording.Cell(t.Measures.Thesis), t.Measures.Price.Median is null ? "?" : TypesWording.Price(t.Measures, Thousands), Cell(t.Measures.Cohort, c => Written.Number(c, "0")), Cell(t.Measures.Pay, Thousands),
            ]));
        screen.Line();
        screen.Line($"Thesis: programs that offer one, of those that say what they offer. Price: tuition and fees of the whole degree, {answer.PricesFor}. A year: degrees awarded by an institution in the codes that hold the kind. Pay: one year after. Quartiles, online, capstone and STEM: --json, --csv.");
        foreach (string limit in answer.Limits)
        {
            screen.Line(limit);
        }

        screen.Line($"Dataset {answer.Dataset}.");
        PersonText.WriteEnd(screen, answer.NotUsed, answer.Standing);
    }

    private static string Cell(TypesMeasure measure, Func<double, string> written) => measure.Median is null ? "?" : TypesWording.Cell(measure, written);

    private static string Thousands(double amount) => $"{Written.Dollars(Math.Round(amount / 1000))}k";

    private static void Lines(Screen screen, string mark, IReadOnlyList<string> lines)
    {
        foreach (string line in lines)
        {
            screen.Line($"  {mark} {Written.Capital(line)}");
        }
    }
}
