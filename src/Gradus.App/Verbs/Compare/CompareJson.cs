using Gradus.App.Contracts;
using Gradus.App.Verbs.Show;
using Gradus.Catalogs;

namespace Gradus.App.Verbs.Compare;

/// <summary>A comparison as JSON: the items' identities, and rows with a text cell for each item.</summary>
internal static class CompareJson
{
    public static void Write(TextWriter output, Catalog catalog, Comparison comparison) =>
        JsonOutput.Write(output, catalog.Version, json =>
        {
            json.WriteStartArray("items");
            foreach (Programs.Item item in comparison.Items)
            {
                json.WriteStartObject();
                ItemJson.Identity(json, catalog, item);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("rows");
            foreach (ComparisonRow row in comparison.Rows)
            {
                json.WriteStartObject();
                json.WriteString("group", row.Group);
                json.WriteString("name", row.Name);
                json.WriteBoolean("differs", row.Differs);
                json.Strings("cells", row.Cells);
                json.WriteString("origin", row.Origin);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        });
}
