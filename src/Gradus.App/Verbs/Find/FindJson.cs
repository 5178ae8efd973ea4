using Gradus.App.Contracts;
using Gradus.App.Verbs.Show;
using Gradus.Catalogs;
using Gradus.Costs.Prices;
using Gradus.Programs.Search;

namespace Gradus.App.Verbs.Find;

/// <summary>A search answer as JSON: <c>{dataset, count, offerings, programs, awards, items, relax}</c>.</summary>
internal static class FindJson
{
    public static void Write(TextWriter output, Catalog catalog, FindAnswer answer, int limit) =>
        JsonOutput.Write(output, catalog.Version, json =>
        {
            json.WriteNumber("count", answer.Items.Count);
            json.WriteNumber("offerings", answer.Offerings);
            json.WriteNumber("programs", answer.Programs);
            json.WriteNumber("awards", answer.Awards);
            json.WriteStartArray("items");
            foreach (Programs.Item item in answer.Items.Take(limit))
            {
                json.WriteStartObject();
                ItemJson.Identity(json, catalog, item);
                json.Figure("tuitionToMe", Pricing.Of(catalog, item, answer.Terms).Total);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("relax");
            foreach ((ItemFilter filter, int count) in answer.Relaxed)
            {
                json.WriteStartObject();
                json.WriteString("without", filter.Wording);
                json.WriteNumber("count", count);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        });
}
