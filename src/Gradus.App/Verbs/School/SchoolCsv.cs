using Gradus.App.Contracts;

namespace Gradus.App.Verbs.School;

/// <summary>Schools as rows: one for each thing to weigh and school.</summary>
internal static class SchoolCsv
{
    public static byte[] Write(SchoolContract answer)
    {
        var csv = new CsvExport();
        foreach (string name in new[] { "unit_id", "school", "degree", "key", "what", "known", "said", "value", "low", "high", "of", "grade", "source", "year", "place", "peers_with_one", "peers", "peers_median", "note", "ask" })
        {
            csv.Text(name);
        }

        csv.EndRow();
        for (int s = 0; s < answer.Schools.Count; s++)
        {
            SchoolShown school = answer.Schools[s];
            foreach (SchoolRow row in answer.Rows)
            {
                SchoolFigure f = row.Figures[s];
                csv.Number(school.UnitId).Text(school.Name).Text(school.Degree).Text(row.Key).Text(row.Name).Text(f.Known ? "yes" : "no").Text(f.Said)
                    .Number(f.Value).Number(f.Low).Number(f.High).Text(f.Of).Text(f.Grade).Text(f.Source).Text(f.Year).Text(f.Place)
                    .Number(f.Peers).Number(school.Peers.Count).Number(row.Strip?.Median).Text(f.Note).Text(f.Ask).EndRow();
            }
        }

        return csv.Bytes();
    }
}
