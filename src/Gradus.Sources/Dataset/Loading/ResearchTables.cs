using Gradus.Research;

namespace Gradus.Sources.Dataset.Loading;

/// <summary>Papers by sub-area, and research spending.</summary>
internal static class ResearchTables
{
    public static IReadOnlyList<AreaOutput> Outputs(TableSet tables)
    {
        Table t = Tables.Research;
        int unit = t.Ordinal("unit_id");
        int area = t.Ordinal("area");
        int year = t.Ordinal("year");
        int papers = t.Ordinal("papers");
        int share = t.Ordinal("share");
        var outputs = new List<AreaOutput>(16000);
        using TableReader row = tables.Open(t);
        while (row.Read())
        {
            outputs.Add(new AreaOutput(
                row.Unit(unit),
                row.Text(area),
                row.Integer(year),
                row.NumberOrNull(papers) ?? throw row.Bad(papers, "a number"),
                row.NumberOrNull(share) ?? throw row.Bad(share, "a number")));
        }

        return outputs;
    }

    public static IReadOnlyList<ResearchSpending> Spending(TableSet tables)
    {
        Table t = Tables.ResearchSpending;
        int unit = t.Ordinal("unit_id");
        int year = t.Ordinal("fiscal_year");
        int total = t.Ordinal("total");
        int federal = t.Ordinal("federal");
        var sources = new SourceCache();
        var spending = new List<ResearchSpending>(5000);
        using TableReader row = tables.Open(t);
        while (row.Read())
        {
            int fiscal = row.Integer(year);
            Source source = sources.Get("NSF NCSES HERD", "computer and information sciences FY", "total", fiscal);
            Source federalSource = sources.Get("NSF NCSES HERD", "computer and information sciences FY", "federal", fiscal);
            spending.Add(new ResearchSpending(
                row.Unit(unit),
                fiscal,
                row.Money(total, FigureKind.Official, source),
                row.Money(federal, FigureKind.Official, federalSource)));
        }

        return spending;
    }
}
