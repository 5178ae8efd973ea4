using System.Text.Json;
using Gradus.Costs;
using Gradus.Costs.Prices;

namespace Gradus.App.Contracts;

/// <summary>Where a price stands among others, as JSON; null where there is no price.</summary>
public static class TuitionContextJson
{
    public static void Write(Utf8JsonWriter json, string name, TuitionContext? context)
    {
        if (context is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("control", ReferenceNames.Key(context.Among.Group));
        json.WriteString("residency", ReferenceNames.Key(context.Among.Residency));
        json.WriteNumber("degrees", context.Among.Ascending.Count);
        json.WriteNumber("shareBelow", Math.Round(context.ShareBelow, 5));
        json.WriteNumber("median", Math.Round(context.Among.Median ?? 0, 2));
        json.WriteNumber("perYear", context.PerYear);
        json.Figure("averageYear", context.Average?.Average ?? Figure<decimal>.Missing(FigureStatus.NotCollected, null, "USD"));
        if (context.IsWithinRange is { } within)
        {
            json.WriteBoolean("withinRange", within);
        }
        else
        {
            json.WriteNull("withinRange");
        }

        json.WriteEndObject();
    }
}
