using System.Globalization;
using Gradus.App.Figures;
using Gradus.Catalogs;
using Gradus.Portraits;

namespace Gradus.App.Portraits;

/// <summary>
/// A portrait in sentences: every number is counted or computed from the catalogue at the moment it is shown. A sentence
/// that has no figure to state says so instead.
/// </summary>
public static class PortraitText
{
    /// <summary>How many programs, how many awards, where.</summary>
    public static string HowMany(Catalog catalog, Portrait portrait)
    {
        AwardYear latest = portrait.Latest;
        if (portrait.Offerings.Count == 0)
        {
            return "The federal files hold no offering that could be joined with it, so awards, growth, earnings and occupations are not known. Not known is not none.";
        }

        if (latest.Offerings == 0)
        {
            return $"No institution awarded a master's degree here in {latest.Year}; {Titles.Count(portrait.Offerings.Count, "offering")} did in an earlier year or may in a later one.";
        }

        int idle = portrait.Offerings.Count - portrait.Active.Count;
        string others = idle switch { 0 => "", 1 => " One more awarded none that year.", _ => $" Another {Titles.Number(idle)} awarded none that year." };
        string each = latest.Offerings == 1 ? "one institution, one code" : "one institution, one code each";
        return $"In {latest.Year}, {Titles.Count(latest.Offerings, "offering")} ({each}) awarded {Titles.Count(latest.Awards, "master's degree")}.{others}{Closed(portrait)} {Where(catalog, portrait)}";
    }

    /// <summary>What is left out, as few may enrol there.</summary>
    private static string Closed(Portrait portrait) => portrait.Closed.Count == 0 ? ""
        : $" Not counted: {Titles.Count(portrait.Closed.Sum(o => o.Latest.Total.OrNull ?? 0), "degree")} of {Titles.Count(portrait.Closed.Count, "offering")} at schools that not everybody can enrol at.";

    /// <summary>From the first year of the dataset to the newest.</summary>
    public static string Growth(Portrait portrait)
    {
        AwardYear first = portrait.Years[0];
        AwardYear last = portrait.Latest;
        string change = first.Awards == 0
            ? "there was nothing to grow from."
            : last.Awards >= 2 * first.Awards
                ? $"{(last.Awards / (double)first.Awards).ToString("0.0", CultureInfo.InvariantCulture)} times as many awards in {last.Year.End - first.Year.End} years."
                : $"{Written.PercentUnbroken((last.Awards / (double)first.Awards) - 1, "+0;-0;0")} in awards over {last.Year.End - first.Year.End} years.";
        return $"From {Titles.Count(first.Awards, "award")} at {Titles.Count(first.Offerings, "offering")} in {first.Year} to {Titles.Count(last.Awards, "award")} at {Titles.Number(last.Offerings)} in {last.Year}: {change}";
    }

    public static string Sexes(Portrait portrait)
    {
        AwardYear first = portrait.Years[0];
        AwardYear last = portrait.Latest;
        if (last.ShareOfWomen is not { } now)
        {
            return $"No awards in {last.Year}, so nothing to split.";
        }

        string before = first.ShareOfWomen is { } then && first.Awards > 0 ? $"; in {first.Year} it was {Written.PercentUnbroken(then)}" : "";
        return $"Women received {Titles.Number(last.Women)} of the {Titles.Count(last.Awards, "award")} of {last.Year}, {Written.PercentUnbroken(now)}{before}. The federal files count two sexes only.";
    }

    /// <summary>What institutions charge for one academic year, one sentence for each group that has figures.</summary>
    public static string Tuition(Portrait portrait)
    {
        string[] sentences = [.. portrait.Tuition.Where(t => t.Median is not null).Select(TuitionSentence)];
        int missing = portrait.Tuition.Where(t => t.Group != PriceGroup.PublicOutOfState).Sum(t => t.Missing);
        string none = missing == 0 ? "" : $" {Titles.Count(missing, "institution")} report{(missing == 1 ? "s" : "")} no graduate price for {portrait.Tuition[0].Year}.";
        return sentences.Length == 0
            ? $"No institution reports a graduate price for {portrait.Tuition[0].Year}."
            : string.Join(' ', sentences) + none + " These are institution-wide prices: a program's own, above all an online one, may differ.";
    }

    /// <summary>Which share of the medians is published, and where the published ones lie.</summary>
    public static string Earnings(EarningsSpread spread)
    {
        string horizon = $"{(int)spread.Cohort.Horizon} year{((int)spread.Cohort.Horizon == 1 ? "" : "s")} after the degree";
        string missing = $"{Titles.Number(spread.Suppressed)} suppressed, {Titles.Number(spread.Absent)} with no figure";
        string dollars = $"(dollars of {spread.Cohort.DollarsOf})";
        string published = spread.Published.Count switch
        {
            0 => "none published",
            1 => $"one published median, {FigureText.Money(spread.Published[0].Dollars)} {dollars}",
            < 4 => $"{Titles.Number(spread.Published.Count)} published medians, {string.Join(", ", spread.Published.Select(p => FigureText.Money(p.Dollars)))} {dollars}",
            _ => $"{Titles.Number(spread.Published.Count)} published medians, from {FigureText.Money(spread.Published[0].Dollars)} to {FigureText.Money(spread.Published[^1].Dollars)}, half of them above {Written.Dollars(spread.Median!.Value)} {dollars}",
        };
        return $"{Written.Capital(horizon)}, {(spread.IsNewest ? "newest release" : "older release")}: {published}; {missing}.";
    }

    /// <summary>What the pages of the named programs state.</summary>
    public static IReadOnlyList<string> Traits(Portrait portrait)
    {
        ProgramTraits traits = portrait.Traits;
        var sentences = new List<string>();
        if (traits.MedianCredits is { } credits)
        {
            sentences.Add($"{Titles.Count(traits.Credits.Count, "named program")} state{Third(traits.Credits.Count)} credits in semester hours: {Range(traits.Credits)}{(traits.Credits.Count < 4 ? "" : $", half of them at most {Written.Number(credits, "0.#")}")}.");
        }

        if (traits.Months.Count > 0)
        {
            sentences.Add($"{Titles.Count(traits.Months.Count, "program")} state{Third(traits.Months.Count)} how long it takes at the quickest: {Range(traits.Months)} months.");
        }

        if (traits.ModalityStated > 0)
        {
            sentences.Add($"Of {Titles.Count(traits.ModalityStated, "program")} whose pages say how they are taught, {Titles.Number(traits.Online)} can be studied online and {Titles.Number(traits.OnCampus)} on campus or in hybrid form.");
        }

        if (traits.FinalProjectStated > 0)
        {
            sentences.Add($"Of {Titles.Count(traits.FinalProjectStated, "program")} whose pages speak of a final project, {Top(traits.FinalProjects, 5)}.");
        }

        if (traits.PrerequisitesStated > 0)
        {
            sentences.Add($"Of {Titles.Count(traits.PrerequisitesStated, "program")} whose pages name what they ask for, {Top(traits.Prerequisites, 6)}; {Titles.Number(traits.WithBridge)} offer{Third(traits.WithBridge)} preparatory courses.");
        }

        return sentences;
    }

    /// <summary>Which occupations the codes lead to, and what those pay across the country.</summary>
    public static string Occupations(Portrait portrait)
    {
        OccupationLink[] paid = [.. portrait.Occupations.Where(o => o.Occupation.MedianWage.IsKnown).OrderByDescending(o => o.Occupation.MedianWage.Value)];
        if (paid.Length == 0)
        {
            return "The federal crosswalk links no occupation with a known wage.";
        }

        string range = $"The federal crosswalk links {Titles.Count(portrait.Occupations.Count, "occupation")}. Across the country and all degrees, their median wages run from {FigureText.Money(paid[^1].Occupation.MedianWage)} ({paid[^1].Occupation.Title}) to {FigureText.Money(paid[0].Occupation.MedianWage)} ({paid[0].Occupation.Title}).";
        OccupationLink? fastest = portrait.Occupations.Where(o => o.Occupation.Growth.IsKnown).MaxBy(o => o.Occupation.Growth.Value);
        return fastest is null ? range : $"{range} The fastest growth projected for {fastest.Occupation.Growth.Source?.Year} is {Written.PercentUnbroken(fastest.Occupation.Growth.Value, "+0.0;-0.0;0")} ({fastest.Occupation.Title}).";
    }

    public static string NameOf(PriceGroup group) => group switch
    {
        PriceGroup.PublicInState => "Public, in-state",
        PriceGroup.PublicOutOfState => "Public, out-of-state",
        _ => "Private",
    };

    private static string Where(Catalog catalog, Portrait portrait)
    {
        if (portrait.States.Count == 1)
        {
            return $"{(portrait.Active.Count == 1 ? "It stands" : "All stand")} in {Name(catalog, portrait.States[0])}.";
        }

        string most = string.Join(", ", portrait.States.Take(3).Select(s => $"{Name(catalog, s)} ({Titles.Number(s.Offerings)})"));
        return $"They stand in {Titles.Number(portrait.States.Count)} states and territories, most in {most}.";
    }

    private static string Name(Catalog catalog, StateCount state) => catalog.FindState(state.State)?.Name ?? state.State;

    private static string TuitionSentence(TuitionSpread spread)
    {
        string whose = spread.Group switch
        {
            PriceGroup.PublicInState => "public institution, in-state",
            PriceGroup.PublicOutOfState => "public institution, out-of-state",
            _ => "private institution",
        };
        string count = whose.Replace("institution", spread.Ascending.Count == 1 ? "institution" : "institutions", StringComparison.Ordinal);
        return spread.Ascending.Count < 4
            ? $"At {Titles.Number(spread.Ascending.Count)} {count}: {string.Join(", ", spread.Ascending.Select(Written.Dollars))} a year."
            : $"At {Titles.Number(spread.Ascending.Count)} {count}: {Written.Dollars(spread.Median!.Value)} a year at the median, {Written.Dollars(spread.LowerQuartile!.Value)} to {Written.Dollars(spread.UpperQuartile!.Value)} in the middle half.";
    }

    private static string Top(IReadOnlyList<TraitCount> counts, int most) =>
        string.Join(", ", counts.Take(most).Select(c => $"{Titles.Number(c.Programs)} name{Third(c.Programs)} {Spoken(c.Name)}"));

    private static string Spoken(string key) => key switch
    {
        "none" => "no final project",
        "related-bachelors" => "a related bachelor's degree",
        "any-bachelors" => "any bachelor's degree",
        _ => key.Replace('-', ' '),
    };

    private static string Range(IReadOnlyList<double> ascending) =>
        ascending[0] == ascending[^1] ? Written.Number(ascending[0], "0.#") : $"{Written.Number(ascending[0], "0.#")} to {Written.Number(ascending[^1], "0.#")}";

    private static string Third(int count) => count == 1 ? "s" : "";
}
