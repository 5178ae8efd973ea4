using System.Text.Json;
using Gradus.Costs.Prices;

namespace Gradus.App.Contracts;

/// <summary>A degree's price: the figure's members, with how it was computed and what was assumed.</summary>
public static class PriceJson
{
    public static void Write(Utf8JsonWriter json, string name, DegreePrice price)
    {
        json.WriteStartObject(name);
        json.FigureMembers(price.Total);
        json.WriteString("basis", price.Basis);
        json.Strings("assumptions", price.Assumptions);
        json.WriteEndObject();
    }
}
