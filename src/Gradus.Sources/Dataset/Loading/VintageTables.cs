using Gradus.Catalogs;

namespace Gradus.Sources.Dataset.Loading;

/// <summary>Editions of the publishers' files.</summary>
internal static class VintageTables
{
    public static Vintages Vintages(TableSet tables)
    {
        Table t = Tables.Vintages;
        int series = t.Ordinal("series");
        int publisher = t.Ordinal("publisher");
        int document = t.Ordinal("document");
        int year = t.Ordinal("year");
        int period = t.Ordinal("period");
        var all = new List<Vintage>(64);
        using TableReader row = tables.Open(t);
        while (row.Read())
        {
            all.Add(new Vintage(row.Text(series), row.Text(publisher), row.Text(document), row.IntegerOrNull(year), row.TextOrNull(period)));
        }

        return new Vintages(all);
    }
}
