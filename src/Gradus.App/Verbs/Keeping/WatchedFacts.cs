using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Gradus.App.Contracts;
using Gradus.App.Figures;
using Gradus.Catalogs;
using Gradus.Costs.Prices;
using Gradus.Earnings;
using Gradus.Institutions;
using Gradus.Keeping;
using Gradus.Programs;

namespace Gradus.App.Verbs.Keeping;

/// <summary>What the guide says of a program or offering that somebody who watches it would want to know of when it changes. Nothing of it depends on a person.</summary>
public static class WatchedFacts
{
    /// <summary>Characters of a longer value that are kept; the mark of the whole follows.</summary>
    private const int Kept = SeenFact.LongestValue - 30;

    /// <summary>As a dataset says it now.</summary>
    /// <param name="catalog">The dataset.</param>
    /// <param name="item">One of its items.</param>
    public static SeenItem Of(Catalog catalog, Item item) => new(
        item.Id,
        catalog.Version,
        [
            Fact("title", "Title", $"{item.Title}, {item.Institution.Name}", ""),
            .. Prices(catalog, item),
            .. (item.Program?.Facts ?? []).GroupBy(f => f.Field, StringComparer.Ordinal).Select(Stated),
            .. Figures(catalog, item).Where(f => f.Figure.IsKnown).Select(f => Fact(f.Key, f.Name, FigureText.Range(f.Figure), Standing(f.Figure))),
            .. item.LatestAwards.IsKnown ? [Fact("awards", "Degrees a year", FigureText.Count(item.LatestAwards), item.LatestAwards.Source?.Year ?? "")] : Array.Empty<SeenFact>(),
            .. item.Restriction is { } restriction ? [Fact("restriction", "Who may enrol", restriction, "")] : Array.Empty<SeenFact>(),
            .. item.Program is { Doubts.Count: > 0 } doubted ? [Fact("doubts", "What does not agree", string.Join("; ", doubted.Doubts), "")] : Array.Empty<SeenFact>(),
        ]);

    /// <summary>Public institutions ask less of residents; the others have one price.</summary>
    private static IEnumerable<SeenFact> Prices(Catalog catalog, Item item)
    {
        (string Key, string Name, PriceTerms Terms)[] kinds = item.Institution.Control == Control.Public
            ? [("price-resident", "Tuition and fees, residents", PriceTerms.Unsaid with { State = item.Institution.State }), ("price-other", "Tuition and fees, others", PriceTerms.Unsaid)]
            : [("price", "Tuition and fees", PriceTerms.Unsaid)];
        return kinds.Select(k => (k.Key, k.Name, Pricing.Of(catalog, item, k.Terms).Total)).Select(k => k.Total.IsKnown
            ? Fact(k.Key, k.Name, FigureText.Range(k.Total), Standing(k.Total))
            : Fact(k.Key, k.Name, "not known", FigureText.Of(k.Total.Status)));
    }

    private static IEnumerable<(string Key, string Name, Figure<decimal> Figure)> Figures(Catalog catalog, Item item) =>
    [
        .. catalog.NewestEarnings.Horizons.Select(h => (Key("newest-pay", h), Name(h), catalog.NewestMedianOf(item, h.Horizon))),
        .. catalog.Horizons.Select(h => (Key("pay", h), $"{Name(h)}, older release", catalog.MedianOf(item, h.Horizon))),
        ("debt", "Median debt, newest release", catalog.NewestEarningsOf(item) is { } row ? catalog.Grading.Weigh(row.MedianDebt, row.Of) : default),
        ("application-fee", "Application fee of the school", catalog.Grading.Weigh(item.Institution.ApplicationFee, FigureSubject.Institution)),
    ];

    private static string Key(string what, HorizonCohort cohort) => string.Create(CultureInfo.InvariantCulture, $"{what}-{(int)cohort.Horizon}");

    private static string Name(HorizonCohort cohort) => string.Create(CultureInfo.InvariantCulture, $"Median pay after {(int)cohort.Horizon} years").Replace("after 1 years", "after 1 year", StringComparison.Ordinal);

    /// <summary>All that pages say of one field, with the kinds and years of the pages.</summary>
    private static SeenFact Stated(IGrouping<string, ProgramFact> facts) => Fact(
        $"fact.{facts.Key}",
        FactText.Name(facts.Key),
        string.Join("; ", facts.Select(FactText.Value)),
        string.Join("; ", facts.Select(f => $"{FactText.Kind(f.Kind)}{(f.Source.Year is { } year ? $" {year}" : "")}").Distinct(StringComparer.Ordinal)));

    /// <summary>How far a figure can be taken, as what people saw before is kept: in other words the same standing would read as news.</summary>
    private static string Standing(Figure<decimal> figure)
    {
        string kind = FigureKeys.Of(figure.Kind);
        string year = figure.Source?.Year ?? "no year";
        return figure.Evidence?.Grade switch
        {
            null or FigureGrade.Estimated => kind,
            FigureGrade.General => FigureText.Grade(figure),
            FigureGrade.ThirdParty => $"{year}, third-party",
            FigureGrade.Old => $"stated {year}, old",
            _ => $"{kind} {year}",
        };
    }

    private static SeenFact Fact(string key, string name, string value, string standing) => new(key, name, Cut(value), Cut(standing));

    /// <summary>A text too long to keep stays apart from any other that begins alike.</summary>
    private static string Cut(string text) => text.Length <= SeenFact.LongestValue
        ? text
        : string.Create(CultureInfo.InvariantCulture, $"{text[..Kept]}... [{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..8]}]");
}
