using Gradus.App.Figures;
using Gradus.Catalogs;
using Gradus.People;
using Gradus.Programs.Search;
using Gradus.Prospects;

namespace Gradus.App.Verbs.Types;

/// <summary>Kinds of degree in words: what speaks for and against each, and how sure that is.</summary>
internal static class TypesWording
{
    /// <summary>What the order comes to.</summary>
    public static string Finding(IReadOnlyList<TypesEntry> entries, Profile? person)
    {
        if (person is null)
        {
            return $"{Titles.Count(entries.Count, "kind")} of degree, as measured";
        }

        int known = entries.Count(e => e.Meets is { Known: > 0 });
        int may = entries.Count(e => e.Meets is { Known: 0, May: > 0 });
        return known > 0 ? $"{Titles.Number(known)} of {Titles.Count(entries.Count, "kind")} of degree {(known == 1 ? "has" : "have")} one known to meet what you said"
            : may > 0 ? $"No kind of degree has one known to meet what you said; in {Titles.Number(may)} one may"
            : "No kind of degree has one that meets all you said";
    }

    public static IReadOnlyList<string> For(TypeFit fit) =>
    [
        .. fit.NamedFor.Count == 0 ? Array.Empty<string>() : [$"its name points to {string.Join(", ", fit.NamedFor.Select(s => Written.Lower(s.Name)))} (our judgement)"],
        .. fit.Conditions.Where(c => c.SpeaksFor).Select(c => $"{c.Filter.InWords}: {Of(c.Counts.Known, c)} meet it"),
        .. fit.Project is { Saying: >= Measured.Few } project && 2 * project.Count > project.Saying ? [$"a final project you would like: {Titles.Number(project.Count)} of {Titles.Number(project.Saying)} programs that say which they have"] : Array.Empty<string>(),
        .. fit.Readiness is { All: >= Measured.Few } ready && 2 * ready.Ready > ready.All ? [$"you have what {Titles.Number(ready.Ready)} of {Titles.Number(ready.All)} programs that say it ask"] : Array.Empty<string>(),
    ];

    public static IReadOnlyList<string> Against(TypeFit fit) =>
    [
        .. fit.Conditions.Where(c => c.SpeaksAgainst).Select(c => $"{c.Filter.InWords}: {Of(c.Counts.No, c)} do not meet it"),
        .. fit.Project is { Saying: >= Measured.Few } project && 2 * project.Count < project.Saying ? [$"a final project you would like: only {Titles.Number(project.Count)} of {Titles.Number(project.Saying)} programs that say which they have"] : Array.Empty<string>(),
        .. fit.Readiness is { All: >= Measured.Few } ready && 2 * ready.Gap > ready.All ? [$"something is still missing for {Titles.Number(ready.Gap)} of {Titles.Number(ready.All)} programs that say what they ask"] : Array.Empty<string>(),
    ];

    public static IReadOnlyList<string> Open(TypeFit fit) =>
    [
        .. fit.Conditions.Where(c => !c.SpeaksFor && !c.SpeaksAgainst)
            .Select(c => $"{c.Filter.InWords}: {Titles.Number(c.Counts.Known)} known to meet it, {Titles.Number(c.Counts.No)} known not to, {Titles.Number(c.Counts.May)} not known"),
        .. fit.Readiness is { All: 0 } ? ["no program of it says what it asks of those who enter"] : Array.Empty<string>(),
        .. fit.Project is { Saying: 0 } ? ["no program of it says which final projects it has"] : Array.Empty<string>(),
        .. fit.Project is { Saying: > 0 and < Measured.Few } project ? [$"a final project you would like: {Titles.Number(project.Count)} of only {Titles.Count(project.Saying, "program")} that say which they have"] : Array.Empty<string>(),
        .. fit.Readiness is { All: > 0 } ready && (ready.All < Measured.Few || (2 * ready.Ready <= ready.All && 2 * ready.Gap <= ready.All))
            ? [$"of {Titles.Number(ready.All)} programs that say what they ask you have it for {Titles.Number(ready.Ready)}, something is missing for {Titles.Number(ready.Gap)}"] : Array.Empty<string>(),
    ];

    /// <summary>How sure the counts of a kind are.</summary>
    public static string Sure(TypeFit fit)
    {
        MatchCounts all = fit.Conditions.Aggregate(default(MatchCounts), (sum, c) => new MatchCounts(sum.Known + c.Counts.Known, sum.May + c.Counts.May, sum.No + c.Counts.No));
        int total = all.Known + all.May + all.No;
        return fit.Measures.Items.Count < Measured.Few ? $"Of {Titles.Count(fit.Measures.Items.Count, "degree")} only: it says little of the kind"
            : total == 0 ? "You made no condition that it could be held against"
            : 2 * all.May > total ? "Rough: of most of its degrees not enough is known"
            : 4 * all.May > total ? "Fair: of some of its degrees not enough is known"
            : "Good: of most of its degrees it is known";
    }

    /// <summary>Measures whose middle is of few values.</summary>
    public static IReadOnlyList<string> OfFew(TypeMeasures m) =>
    [
        .. new (string Name, bool IsOfFew)[]
        {
            ("credits", m.Credits.IsOfFew), ("months", m.Months.IsOfFew), ("stated prices", m is { Price.Known: > 0, PricesStated: < Measured.Few }), ("cohort", m.Cohort.IsOfFew), ("pay", m.Pay.IsOfFew),
            ("thesis", m.Thesis.IsOfFew), ("online", m.Online.IsOfFew),
        }.Where(x => x.IsOfFew).Select(x => x.Name),
    ];

    /// <summary>What more could be said.</summary>
    public static IReadOnlyList<string> Tell(Profile? person) =>
    [
        .. new (string Words, bool IsSaid)[]
        {
            ("what you want to work in or study", person is not null && (person.Goal.Kind is not null || person.Goal.Focus.Count > 0 || person.Goal.Occupations.Count > 0 || person.Goal.DegreeTypes.Count > 0)),
            ("what you studied", person is not null && person.Background != new Background()),
            ("how and where you would study", person is not null && (person.Study.Modality.Count > 0 || person.Places != new PlaceWishes())),
            ("what you can pay", person is not null && person.Budget != new Budget()),
            ("your citizenship or visa", person?.Residency.Citizenship is not null),
        }.Where(x => !x.IsSaid).Select(x => x.Words),
    ];

    /// <summary>What these figures cannot say.</summary>
    public static IReadOnlyList<string> Limits(Catalog catalog) =>
    [
        "No kind is best. The order says what meets what you said, not how good a degree is.",
        "Which degrees meet what you said goes by field, teaching, place, price and conditions: your hours a week, and what each asks of those who enter, are not counted in it.",
        "Kinds are told apart by title; federal files count by code. Degrees a year and pay are of institutions and codes that hold the kind, other degrees of the code among them.",
        $"Pay is the published median of graduates with federal aid one year after, of {catalog.NewestEarnings.Horizons.Select(h => h.EarnedIn).FirstOrDefault() ?? "a year not known"}; most institutions have none.",
        "A price that a page states for a degree comes first; most are this guide's estimates, each with a range that the middle of a kind does not show.",
    ];

    /// <summary>"30 credits, from 18 months, thesis in 63 of 85, about $38,000 in all (72 of 515 stated), 27 degrees a year, $102,000 a year after it": what is known of a kind, in the middle.</summary>
    public static string Measures(TypesMeasures m)
    {
        string[] known =
        [
            .. m.Credits.Median is { } credits ? [$"{Written.Number(credits, "0.#")} credits"] : Array.Empty<string>(),
            .. m.Months.Median is { } months ? [$"from {Written.Number(months, "0.#")} months"] : Array.Empty<string>(),
            .. m.Thesis.Saying > 0 ? [$"thesis in {Cell(m.Thesis)}"] : Array.Empty<string>(),
            .. m.Price.Median is { } price ? [$"about {Thousands(price)} in all ({Stated(m)})"] : Array.Empty<string>(),
            .. m.Cohort.Median is { } cohort ? [$"{Written.Number(cohort, "0")} degrees a year"] : Array.Empty<string>(),
            .. m.Pay.Median is { } pay ? [$"{Dollars(pay)} a year after it"] : Array.Empty<string>(),
        ];
        return known.Length == 0 ? "nothing of it is measured" : string.Join(", ", known);
    }

    /// <summary>"30 (12)": the middle and of how many it is known; "not known".</summary>
    public static string Cell(TypesMeasure measure, Func<double, string> written) => measure.Median is { } median ? $"{written(median)} ({Titles.Number(measure.Known)})" : "not known";

    /// <summary>"$38,000 (72)": the middle of all prices, and how many of them a page states; "not known".</summary>
    public static string Price(TypesMeasures measures, Func<double, string> written) =>
        measures.Price.Median is { } median ? $"{written(median)} ({Titles.Number(measures.PricesStated)})" : "not known";

    /// <summary>"72 of 515 stated": of the prices behind a middle, how many a page states for the degree; "stated", "estimated" where all are one.</summary>
    public static string Stated(TypesMeasures measures) => measures.PricesStated == 0 ? "estimated"
        : measures.PricesStated == measures.Price.Known ? "stated"
        : $"{Titles.Number(measures.PricesStated)} of {Titles.Number(measures.Price.Known)} stated";

    /// <summary>"9 of 12"; "not known".</summary>
    public static string Cell(TypesShare share) => share.Saying == 0 ? "not known" : $"{Titles.Number(share.Count)} of {Titles.Number(share.Saying)}";

    /// <summary>Dollars to the nearest hundred.</summary>
    public static string Dollars(double amount) => Written.Dollars(Math.Round(amount / 100) * 100);

    /// <summary>Dollars to the nearest thousand.</summary>
    public static string Thousands(double amount) => Written.Dollars(Math.Round(amount / 1000) * 1000);

    private static string Of(int count, TypeCondition condition) => $"{Titles.Number(count)} of {Titles.Count(condition.Counts.Known + condition.Counts.May + condition.Counts.No, "degree")}";
}
