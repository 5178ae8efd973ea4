using Gradus.App.Contracts;
using Gradus.App.Figures;

namespace Gradus.App.Verbs.Careers;

/// <summary>Parts of an answer on careers in words, the same in the terminal and on pages.</summary>
internal static class CareersWording
{
    /// <summary>"+15.8 %"; why there is none.</summary>
    public static string Growth(FigureOf<double> growth) => growth.Value is { } value ? Written.Percent(value, "+0.0;-0.0;0") : FigureWords.Missing(growth.Status);

    /// <summary>"bachelor's", "master's", "doctorate"; "not published".</summary>
    public static string ShortEntry(string? education) => education switch
    {
        null => "not published",
        "Doctoral or professional degree" => "doctorate",
        _ when education.EndsWith(" degree", StringComparison.Ordinal) => char.ToLowerInvariant(education[0]) + education[1..^" degree".Length],
        _ => Written.Lower(education),
    };

    /// <summary>What people who know it say is required, with how many they are and whose survey it is.</summary>
    public static string Survey(CareersDescription of) => of.Education is not { } survey
        ? $"Not known what is required of those who are hired: {of.EducationMissing}, and no other entry stands in."
        : $"{(survey.StandsInBecause is { } why ? $"{of.EducationMissing}. {survey.Title} ({survey.Code}) stands in: {why}. There, of" : "Of")} {Titles.Number(survey.Asked)} asked ({Who(survey.Who)}, {Month(survey.When)}), {Shares(survey)}. So few answers are rough.";

    /// <summary>"software developers in the area of Atlanta: your pay lies between the 25th percentile and the middle".</summary>
    public static string Standing(CareersStanding at) => at.AtLeast == 0 ? $"below the {Percentile(at.Below)}"
        : at.Below == 100 ? $"above the {Percentile(at.AtLeast)}"
        : $"between the {Percentile(at.AtLeast)} and the {Percentile(at.Below)}";

    /// <summary>A person's pay beside the middle of every occupation shown, where none of them is the person's own or aimed for; null where no pay was said, or one is.</summary>
    public static string? PayBeside(CareersContract answer)
    {
        if (answer.YourPay is not { } pay || answer.Occupations.Count == 1 || answer.Occupations.Any(o => o.YourPay is not null && (o.Aimed || o.Held)))
        {
            return null;
        }

        CareersOccupation[] known = [.. answer.Occupations.Where(o => o.YourPay is not null)];
        int below = known.Count(o => o.YourPay!.Below <= 50);
        return known.Length == 0 ? $"Your {Written.Dollars(pay)} a year is not set beside these: no pay of them is known there."
            : $"Your {Written.Dollars(pay)} a year is below the middle of {Titles.Number(below)} of {Titles.Count(known.Length, "occupation")} whose pay is known{(below == known.Length ? "" : $", at or above that of {Titles.Number(known.Length - below)}")}.";
    }

    /// <summary>"level 1 $109,000, level 2 not reported ...", with entries in the selection where a rule gives them.</summary>
    public static string Levels(CareersPrevailing wage) => string.Join(", ", wage.Levels.Select(l =>
        $"level {l.Level} {l.Wage.InDollars()}{(l.Entries is { } entries ? $" ({Written.Number(entries)} {(entries == 1 ? "entry" : "entries")})" : "")}"));

    /// <summary>The middle wages of several areas, from the lowest to the highest: "$88,000 to $121,000".</summary>
    public static string Middles(IReadOnlyList<CareersArea> areas) => ByMiddle(areas) is [var least, .., var most]
        ? $"{least.Wages.P50.InDollars()} to {most.Wages.P50.InDollars()}"
        : areas[0].Wages.P50.InDollars();

    /// <summary>Which areas those are of: "the middle from Toledo to Columbus, over 11 areas".</summary>
    public static string Ends(IReadOnlyList<CareersArea> areas) => ByMiddle(areas) is [var least, .., var most]
        ? $"the middle, from {CareersCharts.Short(least.Name)} to {CareersCharts.Short(most.Name)}, over {Titles.Count(areas.Count, "area")}"
        : $"the middle of {CareersCharts.Short(areas[0].Name)}, of {Titles.Count(areas.Count, "area")}";

    private static CareersArea[] ByMiddle(IReadOnlyList<CareersArea> areas) =>
        [.. areas.Where(a => a.Wages.P50.Value is not null).OrderBy(a => a.Wages.P50.Value).ThenBy(a => a.Cbsa, StringComparer.Ordinal)];

    /// <summary>What the wages by level are, or that none are known.</summary>
    public static string Filings(CareersOccupation of, string place) => of.Prevailing.Count == 0
        ? $"Not known {place}: the filings of this guide hold none of it there."
        : $"Median prevailing wages of certified filings {place}, to the nearest thousand; a filing is not a hire. Entries: how often a registration at that level is drawn from.";

    /// <summary>"Atlanta, GA; price level 100.1: buys what $132,900 buys at the level of the nation".</summary>
    public static string Buys(CareersArea area) => area.Buys.Value is { } buys ? Written.Dollars(Math.Round(buys / 100) * 100) : FigureWords.Missing(area.Buys.Status);

    /// <summary>"a page of 2024", "a publisher's data of 2025", "our judgement".</summary>
    public static string Ground(CareersClaim claim) => claim.Known switch
    {
        "page" => $"a page of {claim.Year}",
        "data" => $"a publisher's data of {claim.Year}",
        _ => "our judgement",
    };

    private static string Shares(CareersSurvey survey)
    {
        (string Name, FigureOf<double> Share)[] all =
        [
            ("less than a bachelor's degree", survey.BelowBachelor), ("a bachelor's", survey.Bachelor), ("a certificate after it", survey.BachelorCertificate), ("a master's", survey.Master),
            ("a certificate after that or a professional degree", survey.AboveMaster), ("a doctorate", survey.Doctor),
        ];
        string[] said = [.. all.Where(s => s.Share.Value is not 0).Select(s => s.Share.Value is { } share ? $"{Written.Percent(share)} name {s.Name}" : $"{s.Name} is withheld as too unsure")];
        return string.Join(", ", said);
    }

    private static string Who(string who) => who switch
    {
        "Incumbent" => "people who work in it",
        "Occupational Expert" => "experts on it",
        _ => who,
    };

    /// <summary>"08/2024" as "August 2024"; as it is where it is no month.</summary>
    private static string Month(string when) =>
        DateOnly.TryParseExact("01/" + when, "dd/MM/yyyy", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out DateOnly month) ? Written.Month(month) : when;

    private static string Percentile(int percentile) => percentile == 50 ? "middle" : $"{percentile}th percentile";
}
