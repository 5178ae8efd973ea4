using Gradus.App.Contracts;

namespace Gradus.App.Verbs.Careers;

/// <summary>Careers as rows: each occupation in the nation, then in each area shown.</summary>
internal static class CareersCsv
{
    private static readonly string[] Names =
    [
        "soc", "title", "aimed", "area", "jobs", "p10", "p25", "p50", "p75", "p90", "price_level", "middle_buys", "growth_percent", "openings", "entry_education", "master_or_more_percent", "survey",
    ];

    public static byte[] Write(CareersContract answer)
    {
        var csv = new CsvExport();
        foreach (string name in Names)
        {
            csv.Text(name);
        }

        csv.EndRow();
        foreach (CareersOccupation o in answer.Occupations)
        {
            Row(csv, o, "United States", o.Nation, null, null);
            foreach (CareersArea area in o.Areas)
            {
                Row(csv, o, area.Name, area.Wages, area.PriceLevel.Value, area.Buys.Value);
            }
        }

        return csv.Bytes();
    }

    private static void Row(CsvExport csv, CareersOccupation o, string area, CareersWages wages, double? level, double? buys)
    {
        csv.Text(o.Soc).Text(o.Title).Text(o.Aimed ? "yes" : "no").Text(area).Number(wages.Jobs.Value);
        foreach (FigureOf<decimal> wage in (FigureOf<decimal>[])[wages.P10, wages.P25, wages.P50, wages.P75, wages.P90])
        {
            csv.Number((double?)wage.Value);
        }

        CareersSurvey? survey = o.Described?.Education;
        csv.Number(level).Number(buys is { } known ? Math.Round(known) : null).Number(o.Growth.Value is { } growth ? Math.Round(growth * 100, 1) : null).Number(o.Openings.Value)
            .Text(o.EntryEducation).Number(survey?.MasterOrMore.Value is { } share ? Math.Round(share * 100, 1) : null).Text(survey?.Code).EndRow();
    }
}
