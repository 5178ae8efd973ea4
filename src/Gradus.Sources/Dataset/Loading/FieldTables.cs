using Gradus.Careers;
using Gradus.Catalogs;
using Gradus.Programs;

namespace Gradus.Sources.Dataset.Loading;

/// <summary>Fields in scope, degree types and occupations.</summary>
internal static class FieldTables
{
    public static IReadOnlyList<Field> Fields(TableSet tables)
    {
        Dictionary<int, List<string>> occupations = FieldOccupations(tables);
        Table t = Tables.Fields;
        var fields = new List<Field>(128);
        using TableReader row = tables.Open(t);
        while (row.Read())
        {
            CipCode cip = row.Cip(t.Ordinal("cip"));
            int tier = t.Ordinal("tier");
            fields.Add(new Field(
                cip,
                row.Text(t.Ordinal("title")),
                row.Text(tier) switch
                {
                    "core" => Tier.Core,
                    "adjacent" => Tier.Adjacent,
                    _ => throw row.Bad(tier, "core or adjacent"),
                },
                row.Text(t.Ordinal("reason")),
                row.FlagOrNull(t.Ordinal("stem")) ?? throw row.Bad(t.Ordinal("stem"), "true or false"),
                row.Text(t.Ordinal("degree_type")),
                row.Words(t.Ordinal("focus")),
                occupations.TryGetValue(cip.Digits, out List<string>? codes) ? [.. codes.Select(code => new SocCode(code))] : []));
        }

        return fields;
    }

    public static IReadOnlyList<DegreeType> DegreeTypes(TableSet tables)
    {
        Table t = Tables.DegreeTypes;
        var types = new List<DegreeType>(64);
        using TableReader row = tables.Open(t);
        while (row.Read())
        {
            types.Add(new DegreeType(row.Text(t.Ordinal("id")), row.Text(t.Ordinal("name")), row.Text(t.Ordinal("description"))));
        }

        return types;
    }

    public static IReadOnlyList<CipEntry> Cips(TableSet tables)
    {
        Table t = Tables.Cips;
        int cip = t.Ordinal("cip");
        int title = t.Ordinal("title");
        int stem = t.Ordinal("stem");
        var titles = new List<CipEntry>(2400);
        using TableReader row = tables.Open(t);
        while (row.Read())
        {
            titles.Add(new CipEntry(row.Cip(cip), row.Text(title), row.FlagOrNull(stem) ?? throw row.Bad(stem, "true or false")));
        }

        return titles;
    }

    public static IReadOnlyList<Occupation> Occupations(TableSet tables, Vintages vintages)
    {
        Table t = Tables.Occupations;
        int soc = t.Ordinal("soc");
        int title = t.Ordinal("title");
        int employment = t.Ordinal("employment");
        int p10 = t.Ordinal("wage_p10");
        int growth = t.Ordinal("growth");
        int openings = t.Ordinal("annual_openings");
        Vintage jobsOf = vintages.Wages;
        Vintage growthOf = vintages.Projections;
        Source jobs = jobsOf.Cite("TOT_EMP");
        Source change = growthOf.Cite("employment change, percent");
        Source yearly = growthOf.Cite("occupational openings, annual average");
        Source[] wages = [.. new[] { "A_PCT10", "A_PCT25", "A_MEDIAN", "A_PCT75", "A_PCT90" }.Select(jobsOf.Cite)];
        var occupations = new List<Occupation>(900);
        using TableReader row = tables.Open(t);
        while (row.Read())
        {
            occupations.Add(new Occupation
            {
                Code = row.Soc(soc),
                Title = row.Text(title),
                Employment = row.Count(employment, FigureKind.Official, jobs),
                WagePercentiles = [.. Enumerable.Range(0, 5).Select(i => row.Money(p10 + i, FigureKind.Official, wages[i]))],
                Growth = row.Measure(growth, FigureKind.Official, change).Derive(percent => percent / 100, "fraction"),
                AnnualOpenings = row.Count(openings, FigureKind.Official, yearly),
            });
        }

        return occupations;
    }

    /// <summary>Occupation codes, ascending, by the digits of the field's code.</summary>
    private static Dictionary<int, List<string>> FieldOccupations(TableSet tables)
    {
        Table t = Tables.FieldOccupations;
        int cip = t.Ordinal("cip");
        int soc = t.Ordinal("soc");
        var occupations = new Dictionary<int, List<string>>();
        using TableReader row = tables.Open(t);
        while (row.Read())
        {
            int digits = row.Cip(cip).Digits;
            if (!occupations.TryGetValue(digits, out List<string>? codes))
            {
                occupations.Add(digits, codes = []);
            }

            codes.Add(row.Soc(soc).Text);
        }

        return occupations;
    }
}
