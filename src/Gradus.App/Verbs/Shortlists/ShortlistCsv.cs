using Gradus.App.Contracts;
using Gradus.App.Figures;
using Gradus.Catalogs;
using Gradus.Ranking;
using Gradus.Ranking.Criteria;

namespace Gradus.App.Verbs.Shortlists;

/// <summary>A shortlist as a table: one row for each entry, every figure with its unit, standing and source.</summary>
internal static class ShortlistCsv
{
    private static readonly string[] Fixed =
    [
        "place", "place from", "place to", "score of 100", "kept", "note", "id", "program", "degree type", "institution", "city", "state",
    ];

    public static byte[] Of(ShortlistAnswer answer, Catalog catalog)
    {
        var csv = new CsvExport();
        IReadOnlyList<Criterion> criteria = answer.Shortlist?.Criteria ?? [];
        foreach (string name in Fixed)
        {
            csv.Text(name);
        }

        csv.Text("tuition and fees to me (USD)").Text("how the price is known").Text("how the price is computed").Text("source of the price");
        foreach (Criterion criterion in criteria.Where(c => c.Id != "cost"))
        {
            string name = criterion.Name.ToLowerInvariant();
            csv.Text(name).Text($"{name}: unit").Text($"{name}: how known").Text($"{name}: source");
        }

        csv.Text("missing").Text("weights").Text("dataset").EndRow();
        foreach (ShortlistEntry entry in answer.Exported)
        {
            WriteEntry(csv, answer, entry, catalog);
        }

        return csv.Bytes();
    }

    private static void WriteEntry(CsvExport csv, ShortlistAnswer answer, ShortlistEntry entry, Catalog catalog)
    {
        string id = entry.Item.Id;
        csv.Number(entry.Standing.Rank).Number(entry.Standing.RankLow).Number(entry.Standing.RankHigh)
            .Number(Math.Round(entry.Standing.Score * 100, 1))
            .Text(answer.State.Kept.Contains(id, StringComparer.Ordinal) ? "yes" : "no")
            .Text(answer.State.Notes.GetValueOrDefault(id))
            .Text(id)
            .Text(entry.Item.Title)
            .Text(catalog.FindDegreeType(entry.Item.DegreeType)?.Name ?? entry.Item.DegreeType)
            .Text(entry.Item.Institution.Name)
            .Text(entry.Item.Institution.City)
            .Text(entry.Item.Institution.State);
        Figure<decimal> price = entry.Price.Total;
        csv.Number((double?)price.OrNull).Text(Standing(price)).Text(entry.Price.Basis).Text(price.Source?.ToString());
        foreach (ScorePart part in entry.Parts.Where(p => p.Criterion.Id != "cost"))
        {
            csv.Number(part.Measure.OrNull).Text(part.Measure.Unit).Text(Standing(part.Measure)).Text(part.Measure.Source?.ToString());
        }

        csv.Text(string.Join("; ", entry.Missing.Select(p => $"{p.Criterion.Name}: {FigureText.Of(p.Measure.Status)}")))
            .Text(ShortlistWords.Weights(answer))
            .Text(catalog.Version)
            .EndRow();
    }

    private static string Standing<T>(Figure<T> figure)
        where T : struct => figure.IsKnown ? FigureText.Of(figure.Kind) : FigureText.Of(figure.Status);
}
