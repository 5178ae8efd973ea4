using Gradus.App.Contracts;
using Gradus.Catalogs;
using Gradus.Ranking;
using Gradus.Ranking.Criteria;

namespace Gradus.App.Verbs.Shortlists;

/// <summary>A shortlist as a table, from the same records as its JSON: one row for each entry, every figure with its unit, standing and source.</summary>
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
        foreach (Criterion criterion in criteria.Where(c => c != KnownCriteria.Cost))
        {
            string name = criterion.Name.ToLowerInvariant();
            csv.Text(name).Text($"{name}: unit").Text($"{name}: how known").Text($"{name}: source");
        }

        csv.Text("missing").Text("weights").Text("dataset").EndRow();
        foreach (ShortlistEntry entry in answer.Exported)
        {
            WriteEntry(csv, answer, ShortlistedItem.Of(catalog, entry, answer.Shortlist!.Entry(entry.Item), answer.Profile), catalog);
        }

        return csv.Bytes();
    }

    private static void WriteEntry(CsvExport csv, ShortlistAnswer answer, ShortlistedItem entry, Catalog catalog)
    {
        csv.Number(entry.Rank).Number(entry.RankLow).Number(entry.RankHigh)
            .Number(Math.Round(entry.Score * 100, 1))
            .Text(answer.IsKept(entry.Id) ? "yes" : "no")
            .Text((answer.NoteOf(entry.Id) is { Length: > 0 } note ? note : null))
            .Text(entry.Id)
            .Text(entry.Title)
            .Text(catalog.FindDegreeType(entry.DegreeType)?.Name ?? entry.DegreeType)
            .Text(entry.Institution)
            .Text(entry.City)
            .Text(entry.State);
        FigureOf<decimal> price = entry.TuitionToMe.Figure();
        csv.Number((double?)price.Value).Text(price.Standing()).Text(entry.TuitionToMe.Basis).Text(price.Cited());
        foreach (ShortlistedPart part in entry.Parts.Where(p => p.Criterion != KnownCriteria.Cost.Id))
        {
            csv.Number(part.Measure.Value).Text(part.Measure.Unit).Text(part.Measure.Standing()).Text(part.Measure.Cited());
        }

        csv.Text(string.Join("; ", entry.Parts.Where(p => entry.Missing.Contains(p.Criterion)).Select(p => $"{Name(answer, p)}: {FigureWords.Missing(p.Measure.Status)}")))
            .Text(ShortlistWords.Weights(answer))
            .Text(catalog.Version)
            .EndRow();
    }

    private static string Name(ShortlistAnswer answer, ShortlistedPart part) => answer.Shortlist!.Criteria.First(c => c.Id == part.Criterion).Name;
}
