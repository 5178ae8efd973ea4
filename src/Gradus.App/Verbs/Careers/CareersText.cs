using Gradus.App.Contracts;
using Gradus.App.Figures;
using Gradus.App.Shell;
using Gradus.App.Verbs.Profiles;

namespace Gradus.App.Verbs.Careers;

/// <summary>Careers for a person to read, from the same record as their JSON.</summary>
internal static class CareersText
{
    public static void Write(Screen screen, CareersContract answer)
    {
        screen.Line($"Where it leads{(answer.Profile is null ? "" : $", for {answer.Profile}")}. {answer.Finding}.");
        if (answer.YourLevel is { } level)
        {
            screen.Line(level);
        }

        if (answer.Occupations is [var one])
        {
            WriteOne(screen, answer, one);
        }
        else
        {
            WriteFunnels(screen, answer);
        }

        screen.Line();
        foreach (string limit in answer.Limits)
        {
            screen.Line(limit);
        }

        if (answer.Attribution is { } credit)
        {
            screen.Line(credit);
        }

        screen.Line($"Dataset {answer.Dataset}.");
        PersonText.WriteEnd(screen, answer.NotUsed);
    }

    private static void WriteFunnels(Screen screen, CareersContract answer)
    {
        var shown = answer.Occupations.ToDictionary(o => o.Soc, StringComparer.Ordinal);
        foreach (CareersFunnel funnel in answer.Funnels)
        {
            screen.Heading($"{funnel.Name} ({funnel.Id}){(funnel.Aimed ? ", what you aim for" : "")}");
            screen.Line(funnel.Summary);
            Table(screen, answer, [.. funnel.Specialisations.SelectMany(s => s.Occupations).Distinct(StringComparer.Ordinal).Where(shown.ContainsKey).Select(soc => shown[soc])]);
            foreach (CareersPart part in funnel.Specialisations)
            {
                screen.Line($"- {part.Name} ({part.Id}){(part.Aimed ? ", near what you said" : "")}: {part.Description} Degrees named for it: {string.Join("; ", part.DegreeTypes.Select(t => t.Name))} (our judgement: {part.Because}).");
            }

            WriteClaims(screen, funnel);
        }

        CareersOccupation[] others = [.. answer.Occupations.Where(o => !answer.Funnels.Any(f => f.Specialisations.Any(s => s.Occupations.Contains(o.Soc))))];
        if (others.Length > 0)
        {
            screen.Heading("Yours, in none of these");
            Table(screen, answer, others);
        }

        WritePay(screen, answer);
        screen.Line();
        screen.Line($"{(answer.HasPlace ? $"Pay is that in {answer.Place}; of several areas there, that with the most jobs. Buys: the middle wage at the price level of the United States ({answer.PriceLevels}). " : "")}* is what you aim for. One occupation in full: gradus careers 15-2051.");
    }

    private static void Table(Screen screen, CareersContract answer, IReadOnlyList<CareersOccupation> occupations)
    {
        screen.Line();
        if (answer.HasPlace)
        {
            screen.Table(
                ["Occupation", ">Jobs there", ">1 in 10 below", ">Middle", ">1 in 10 above", ">Buys", "Usual way in"],
                occupations.Select(o => (IReadOnlyList<string>)
                    [Name(o), .. o.Areas is [var most, ..] ? There(most) : ["not known", "not known", "not known", "not known", "not known"], CareersWording.ShortEntry(o.EntryEducation)]));
            return;
        }

        screen.Table(
            ["Occupation", ">Jobs", ">1 in 10 below", ">Middle", ">1 in 10 above", ">Growth", "Usual way in"],
            occupations.Select(o => (IReadOnlyList<string>)
            [
                Name(o), o.Nation.Jobs.InCount(), o.Nation.P10.InDollars(), o.Nation.P50.InDollars(), o.Nation.P90.InDollars(), CareersWording.Growth(o.Growth), CareersWording.ShortEntry(o.EntryEducation),
            ]));
    }

    private static string Name(CareersOccupation o) => $"{o.Title} {o.Soc}{(o.Aimed ? " *" : "")}{(o.Held ? " (yours now)" : "")}";

    private static string[] There(CareersArea area) =>
        [area.Wages.Jobs.InCount(), area.Wages.P10.InDollars(), area.Wages.P50.InDollars(), area.Wages.P90.InDollars(), CareersWording.Buys(area)];

    private static void WriteOne(Screen screen, CareersContract answer, CareersOccupation one)
    {
        screen.Heading($"{one.Title}, {one.Soc}");
        screen.Line($"{one.Nation.Jobs.InCount()} jobs in the United States; growth {CareersWording.Growth(one.Growth)}, {one.Openings.InCount()} openings a year ({one.Growth.Year}).");
        screen.Line($"Pay: one in ten earns less than {one.Nation.P10.InDollars()}, a quarter less than {one.Nation.P25.InDollars()}, half less than {one.Nation.P50.InDollars()}, a quarter more than {one.Nation.P75.InDollars()}, one in ten more than {one.Nation.P90.InDollars()} ({one.Nation.P50.Cited()}).");
        WritePay(screen, answer);
        if (one.Described is { } of)
        {
            screen.Heading("What is asked for");
            screen.Line($"{char.ToUpperInvariant(CareersFinding.Entry(one.EntryEducation)[0])}{CareersFinding.Entry(one.EntryEducation)[1..]} (BLS). {CareersWording.Survey(of)}");
            screen.Line($"Preparation: {of.JobZone.InCount()} of 5 (O*NET job zone){(of.Part ? $". O*NET describes {of.Title}, a part of the occupation; jobs and pay above are of all of it" : "")}.");
            screen.Heading("What one does");
            foreach (string task in of.Tasks)
            {
                screen.Line($"- {task}");
            }

            screen.Line(of.Technologies.Count > 0 ? $"Tools that postings often name: {string.Join(", ", of.Technologies)}." : "No tool is named often in its postings.");
        }

        WriteAreas(screen, answer, one);
        WriteVisa(screen, answer, one);
        screen.Heading("Which degrees lead there");
        foreach (CareersTypeLink type in one.DegreeTypes.Take(MostTypes))
        {
            screen.Line($"- {type.Name}: {Titles.Number(type.Linked)} of {Titles.Count(type.Programs, "named program")} with a linked code{(type.NamedFor.Count > 0 ? $"; named for {string.Join(", ", type.NamedFor)} (our judgement)" : "")}");
        }

        screen.Line(one.Fields.Count == 0 ? "The crosswalk links no field of this guide with it." : $"Fields that the crosswalk links: {string.Join("; ", one.Fields.Take(MostTypes).Select(f => $"{f.Title} {f.Cip} ({Titles.Number(f.Awards)} degrees)"))}{(one.Fields.Count > MostTypes ? $"; {one.Fields.Count - MostTypes} more" : "")}.");
        foreach (CareersFunnel funnel in answer.Funnels)
        {
            screen.Heading(funnel.Name);
            WriteClaims(screen, funnel);
        }
    }

    private const int MostTypes = 8;

    private static void WriteAreas(Screen screen, CareersContract answer, CareersOccupation one)
    {
        screen.Heading(answer.HasPlace ? $"In {answer.Place}" : "Where the most jobs are");
        if (one.Areas.Count == 0)
        {
            screen.Line("Not known: no wages of it are published there.");
            return;
        }

        screen.Table(
            ["Area", ">Jobs", ">1 in 10 below", ">Middle", ">1 in 10 above", ">Price level", ">Middle buys"],
            one.Areas.Select(a => (IReadOnlyList<string>)
                [a.Name, a.Wages.Jobs.InCount(), a.Wages.P10.InDollars(), a.Wages.P50.InDollars(), a.Wages.P90.InDollars(), a.PriceLevel.InNumber("0.0"), CareersWording.Buys(a)]));
        screen.Line($"Middle buys: the middle wage at the price level of the United States, 100 ({answer.PriceLevels}).{(one.AreasWithout > 0 ? $" For {Titles.Count(one.AreasWithout, "area")} of the place no wages are published." : "")}");
    }

    private static void WriteVisa(Screen screen, CareersContract answer, CareersOccupation one)
    {
        if (answer.PrevailingOf is not { } place)
        {
            return;
        }

        screen.Heading("What an H-1B petition needs, by wage level");
        foreach (CareersPrevailing wage in one.Prevailing)
        {
            screen.Line($"- {wage.City}, {wage.Title} ({Titles.Count(wage.Filings, "filing")}): {CareersWording.Levels(wage)}");
        }

        screen.Line(CareersWording.Filings(one, place));
    }

    private static void WritePay(Screen screen, CareersContract answer)
    {
        if (CareersWording.PayBeside(answer) is { } beside)
        {
            screen.Line();
            screen.Line(beside);
            return;
        }

        CareersOccupation[] stood = [.. answer.Occupations.Where(o => o.YourPay is not null && (o.Aimed || o.Held || answer.Occupations.Count == 1))];
        if (answer.YourPay is { } pay && stood.Length > 0)
        {
            screen.Line();
            screen.Line($"Your {Written.Dollars(pay)} a year: {string.Join("; ", stood.Select(o => $"{CareersWording.Standing(o.YourPay!)} of {o.Title}{(o.Areas.Count == 1 && answer.HasPlace ? $" in {answer.Place}" : "")}"))}.");
        }
    }

    private static void WriteClaims(Screen screen, CareersFunnel funnel)
    {
        foreach (CareersClaim claim in funnel.Claims)
        {
            screen.Line($"- {claim.Says} ({CareersWording.Ground(claim)}{(claim.Because is { } why ? $": {why}" : $", {claim.Source}")})");
        }
    }
}
