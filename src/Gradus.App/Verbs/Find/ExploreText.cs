using System.Globalization;
using Gradus.App.Figures;
using Gradus.Catalogs;
using Gradus.Places;
using Gradus.Programs;
using Gradus.Programs.Search;

namespace Gradus.App.Verbs.Find;

/// <summary>Conditions of a search in words.</summary>
public static class ExploreText
{
    /// <summary>"46 offerings with 1,122 degrees awarded in 2023-24, and 20 named programs".</summary>
    public static string Summary(Catalog catalog, IReadOnlyList<int> found)
    {
        if (found.Count == 0)
        {
            return "Nothing matches";
        }

        Item[] offerings = [.. found.Select(i => catalog.Items[i]).Where(i => !i.IsProgram)];
        int programs = found.Count - offerings.Length;
        int awards = offerings.Sum(i => i.LatestAwards.OrNull ?? 0);
        string fields = offerings.Length == 0 ? "" : $"{Titles.Count(offerings.Length, "offering")} with {Titles.Count(awards, "degree")} awarded in {catalog.Offerings[0].Latest.Year}";
        string named = programs == 0 ? "" : Titles.Count(programs, "named program");
        return fields.Length > 0 && named.Length > 0 ? $"{fields}, and {named}" : fields + named;
    }

    /// <summary>"31 are known to cost at most $20,000, 204 may, 1,050 cost more".</summary>
    public static string Prices(MatchCounts counts, decimal most) =>
        $"{Titles.Number(counts.Known)} known to cost at most {FigureText.Money(most)}, {Titles.Number(counts.May)} that may, {Titles.Number(counts.No)} more that cost more";

    /// <summary>"Taught: online: 64 known to, 2,584 more may, as nobody says; those are not listed."</summary>
    public static string Doubt(ExploreDoubt doubt) =>
        $"{doubt.Name}: {Titles.Number(doubt.Known)} known to, {Titles.Number(doubt.May)} more may, as nobody says; {(doubt.IsKept ? "those are listed and marked" : "those are not listed")}.";

    public static string MaximumPrice(decimal most) => $"Whole degree to me: at most {FigureText.Money(most)}";

    public static string Near(Place place, double miles) => $"Within {miles.ToString("#,0.##", CultureInfo.InvariantCulture)} miles of {PlaceFinder.Name(place)}";

    /// <summary>"1 mile", "1,204 miles".</summary>
    public static string Miles(double miles) => Titles.Count((int)Math.Round(miles), "mile");

    public static string MinimumAwards(int least) => $"At least {Titles.Count(least, "degree")} in the newest year";
}
