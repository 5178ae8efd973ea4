using Gradus.App.Contracts;
using Gradus.App.Figures;
using Gradus.App.Shell;
using Gradus.App.Verbs.Profiles;
using Gradus.App.Verbs.Return;

namespace Gradus.App.Verbs.Modes;

/// <summary>Ways of studying for a person to read, from the same record as their JSON.</summary>
internal static class ModesText
{
    public static void Write(Screen screen, ModesContract answer)
    {
        screen.Line($"{answer.Finding}.{(answer.Profile is null ? "" : $" For {answer.Profile}.")}");
        foreach (string line in answer.Advice)
        {
            screen.Line(line);
        }

        if (answer.NotFound.Count > 0)
        {
            screen.Line($"Not in this dataset, so left out: {string.Join(", ", answer.NotFound)}.");
        }

        if (answer.Tell.Count > 0)
        {
            screen.Line($"Tell me for more of it to be about you: {string.Join("; ", answer.Tell)}.");
        }

        if (answer.Question is { } question)
        {
            screen.Line($"What a degree adds, and what is in hand, is not worked out. {question}");
        }

        if (answer.Ways.Count > 0)
        {
            Table(screen, answer);
            foreach (ModesWay way in answer.Ways)
            {
                Way(screen, answer, way);
            }

            screen.Heading("What would change it");
            foreach (ModesChange change in answer.Changes)
            {
                screen.Line($"- {change.Words}");
            }
        }

        foreach (ModesLeftOut left in answer.LeftOut)
        {
            screen.Line($"Left out: {left.Name} ({left.Id}): {left.Why}");
        }

        Taught(screen, answer);
        screen.Heading("What this cannot say");
        foreach (string limit in answer.Limits)
        {
            screen.Line(limit);
        }

        screen.Line($"Dataset {answer.Dataset}. Every year's money, sources and rules: --json, --csv.");
        PersonText.WriteEnd(screen, answer.NotUsed, answer.Standing);
    }

    private static void Table(Screen screen, ModesContract answer)
    {
        screen.Heading($"Ways side by side, to start in {answer.Start}");
        string hand = answer.Years > 0 ? $">In hand, {Titles.Count(answer.Years, "year")}" : ">In hand";
        screen.Table(
            ["Way", ">Years", ">Hours", ">Until the degree", hand],
            [
                .. answer.Ways.Select(w => (
                    (IReadOnlyList<string>)(w.First is { } p
                        ? [w.Name, ModesWording.Span(p).Split(" year")[0], Written.Number(Math.Round(p.Hours, 0, MidpointRounding.AwayFromZero)), p.Cost.Words, p.Money is { } money ? ModesWording.Range(money.InHand) : "?"]
                        : [w.Name, "-", "-", "-", "-"]),
                    w.First is { } program ? string.Join("; ", new[] { program.Id, ModesWording.Standing(w.Standing), ModesWording.Supposed(program) }.Where(part => part.Length > 0)) : ModesWording.Standing(w.Standing))),
            ]);
        screen.Line();
        if (answer.Years > 0 && answer.Ways.Select(w => w.First?.Money).OfType<ModesMoney>().FirstOrDefault() is { } any)
        {
            screen.Line($"Hours: about so many a week of a full term. Until the degree: all that has to be paid, and pay given up after tax. In hand: pay after tax less study and its loans over the same {Titles.Count(answer.Years, "year")}, eight of ten, before what you live on anyway, in dollars of {answer.DollarsOf}; staying as you are leaves about {ReturnSummary.Money((double)any.Staying.Middle)}, with a doubt of its own: what each way leaves beside it stands below.");
        }
        else
        {
            screen.Line("Hours: about so many a week of a full term. Until the degree: all that has to be paid, and pay given up after tax.");
        }
    }

    private static void Way(Screen screen, ModesContract answer, ModesWay way)
    {
        screen.Heading($"{way.Name}: {ModesWording.Standing(way.Standing)}");
        foreach (ModesReason reason in way.Reasons)
        {
            screen.Line($"  {(reason.Makes == "closed" ? "x" : reason.Makes == "not-known" ? "?" : "!")} {reason.Words}{(reason.Reference is { } reference ? $" ({reference})" : "")}");
        }

        if (way.Counts is { } counts)
        {
            screen.Line($"  Of the catalogue: {ModesWording.Counts(counts)}. Of those taught so, {ModesWording.Spread(counts)}; {Titles.Number(counts.PaceSaid)} name the pace.");
        }

        foreach (ModesProgram p in way.Programs)
        {
            screen.Line($"  {p.Title}, {p.Institution} ({p.Id}){(p.Miles is { } miles && !way.Key.StartsWith("online", StringComparison.Ordinal) ? $", {ModesWording.Miles(miles)}" : "")}: {Origin(p)}. {p.OfferedWords}");
            screen.Line($"    {p.CreditsInWords}, {ModesWording.Span(p)}{(p.SlowerMonths > p.Months ? " (with the most hours, and with the least and no summers)" : "")}, {ModesWording.Hours(p.Hours)} hours a week in a full term.");
            screen.Line($"    Cost: {p.Cost.Words}{(p.Cost.Grade is { } grade ? $" (tuition: {grade})" : "")}{(p.Cost.PayGivenUp == 0 ? p.Cost.PayKept is null ? "" : ", no pay given up" : $": to pay {p.Cost.Paid}, and pay given up {Written.About(p.Cost.PayGivenUp)}")}{Within(p.Cost)}; moving {(p.Cost.Moving == 0 ? "none" : Written.About(p.Cost.Moving))}; living over what you spend anyway {(p.Cost.Living == 0 ? "none" : Written.About(p.Cost.Living))}.");
            if (p.Cost.Unknown.Count > 0)
            {
                screen.Line($"    Not known, so not in it: {string.Join(", ", p.Cost.Unknown).ToLowerInvariant()}.");
            }

            if (p.Cost.Gap is { } gap)
            {
                screen.Line($"    Not paid for by pay, savings, help or federal loans, living included: {gap}. What follows holds only if you find it.");
            }

            Money(screen, answer, p);
            screen.Line($"    At a distance: {p.Distance.Words}");
            screen.Line($"    Network and support: {p.Network.Words}");
            if (p.Visa is { } visa)
            {
                screen.Line($"    Visa: {visa.Words}");
                foreach (VisaPointContract point in visa.Points)
                {
                    screen.Line($"      - {point.Words} ({point.Reference})");
                }
            }

            foreach (string line in p.Entry)
            {
                screen.Line($"    To enter: {line}");
            }

            if (p.Ask.Count > 0)
            {
                screen.Line($"    Ask: {string.Join(" ", p.Ask)}");
            }
        }
    }

    private static void Money(Screen screen, ModesContract answer, ModesProgram p)
    {
        if (p.Return is { } of)
        {
            screen.Line($"    Against staying it {ModesWording.Adds(of)}. Pay after it: {of.PayBasis}.");
        }
        else if (answer.Question is null)
        {
            screen.Line($"    What it adds is not worked out. {p.NoReturn}");
        }

        if (p.Money is { } money)
        {
            screen.Line($"    After {Titles.Count(answer.Years, "year")} in hand: {ReturnSummary.Money((double)money.InHand.Middle)} in the middle, {ModesWording.Range(money.InHand)} in eight of ten; beside staying {ReturnSummary.Money((double)money.More.Middle)}, {ModesWording.Range(money.More)}.{(money.Owed > 0 ? $" {ReturnSummary.Money((double)money.Owed)} still owed is taken off." : "")}");
            screen.Line($"    Left of each year, in the middle: {string.Join(", ", money.Years.Select(y => ReturnSummary.Money((double)y.Left.Middle)))}; ranges: --json.");
        }
    }

    private static void Taught(Screen screen, ModesContract answer)
    {
        screen.Heading($"The catalogue by how degrees are taught, prices {answer.PricesFor}");
        screen.Table(
            ["Taught", ">Degrees", ">Programs", ">Price", ">Stated", ">Months", ">Part-time"],
            answer.Taught.Select(t => (IReadOnlyList<string>)
            [
                Teaching(t.Teaching), Titles.Number(t.Degrees), Titles.Number(t.Programs), t.Price.Median is { } price ? $"{ModesWording.Thousands(price)} ({Titles.Number(t.Price.Known)})" : "?", Titles.Number(t.PricesStated),
                t.Months.Median is { } months ? $"{Written.Number(months, "0.#")} ({Titles.Number(t.Months.Known)})" : "?", t.PaceSaid == 0 ? "?" : $"{Titles.Number(t.PartTime)} of {Titles.Number(t.PaceSaid)}",
            ]));
        screen.Line();
        screen.Line("Price: tuition and fees of the whole degree, in the middle; in brackets of how many it is known. Stated: by a page for the degree; the others are this guide's estimates. Months: the shortest that pages state. A degree taught in several ways counts in each.");
    }

    /// <summary>"on campus", "nobody says".</summary>
    internal static string Teaching(string key) => key switch { "campus" => "On campus", "hybrid" => "Hybrid", "online" => "Online", _ => "Nobody says" };

    private static string Origin(ModesProgram p) => p.Origin switch
    {
        "named" => "you named it",
        "kept" => "you keep it",
        _ => "the first of your shortlist that is known to be taught so and suits your hours and money best",
    };

    private static string Within(ModesCost cost) => cost.Within switch { "yes" => ", within your money", "may" => ", may be within your money", "no" => ", beyond your money", _ => "" };
}
