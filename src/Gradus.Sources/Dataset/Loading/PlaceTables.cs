using Gradus.Places;

namespace Gradus.Sources.Dataset.Loading;

/// <summary>States, places and price levels.</summary>
internal static class PlaceTables
{
    public static IReadOnlyList<State> States(TableSet tables)
    {
        Table t = Tables.States;
        var states = new List<State>(60);
        using TableReader row = tables.Open(t);
        while (row.Read())
        {
            states.Add(new State(
                row.Text(t.Ordinal("state")),
                row.Text(t.Ordinal("name")),
                row.Integer(t.Ordinal("fips")),
                row.Text(t.Ordinal("region")),
                row.Text(t.Ordinal("division"))));
        }

        return states;
    }

    public static IReadOnlyList<StateOutline> Outlines(TableSet tables)
    {
        Table t = Tables.StateOutlines;
        var outlines = new List<StateOutline>(51);
        using TableReader row = tables.Open(t);
        while (row.Read())
        {
            outlines.Add(new StateOutline(
                row.Text(t.Ordinal("state")),
                row.Text(t.Ordinal("path")),
                row.Integer(t.Ordinal("label_x")),
                row.Integer(t.Ordinal("label_y")),
                row.IntegerOrNull(t.Ordinal("anchor_x")),
                row.IntegerOrNull(t.Ordinal("anchor_y"))));
        }

        return outlines;
    }

    public static IReadOnlyList<Place> Places(TableSet tables)
    {
        Table t = Tables.Places;
        int state = t.Ordinal("state");
        int city = t.Ordinal("city");
        int latitude = t.Ordinal("latitude");
        int longitude = t.Ordinal("longitude");
        var places = new List<Place>(3000);
        using TableReader row = tables.Open(t);
        while (row.Read())
        {
            places.Add(new Place(
                row.Text(city),
                row.Text(state),
                row.NumberOrNull(latitude) ?? throw row.Bad(latitude, "a number"),
                row.NumberOrNull(longitude) ?? throw row.Bad(longitude, "a number")));
        }

        return places;
    }

    /// <summary>Keyed by kind and code with a blank between: "state 13", "metro 12060".</summary>
    public static Dictionary<string, PriceParity> PriceParities(TableSet tables)
    {
        Table t = Tables.PriceParities;
        int kind = t.Ordinal("kind");
        int code = t.Ordinal("code");
        int year = t.Ordinal("year");
        int rpp = t.Ordinal("rpp");
        var sources = new SourceCache();
        var parities = new Dictionary<string, PriceParity>(600);
        using TableReader row = tables.Open(t);
        while (row.Read())
        {
            string table = row.Text(kind) == "metro" ? "MARPP " : "SARPP ";
            Source source = sources.Get("BEA regional price parities", table, "all items", row.Integer(year));
            parities.Add($"{row.Text(kind)} {row.Text(code)}", new PriceParity(row.Measure(rpp, FigureKind.Official, source)));
        }

        return parities;
    }
}

/// <summary>The price level of one area.</summary>
internal sealed record PriceParity(Figure<double> Level);
