using System.Text.Json.Nodes;
using Gradus.Sources.Forms;
using Gradus.Sources.Profiles;
using Gradus.Tests.Documents;

namespace Gradus.Tests.Profiles;

public sealed class ProfileReferenceTests
{
    private static readonly string Reference = Path.Combine(SourceFiles.Repository, "docs", "reference");

    [Fact]
    public void PublishedSchema_IsTheReadersOwn() => IsUpToDate("profile.schema.json", ProfileSchema.Write(KnownNames.Unchecked));

    [Fact]
    public void PublishedReference_IsTheReadersOwn() => IsUpToDate("profile.md", ProfileReference.Write());

    [Fact]
    public void EveryField_HasAMeaning_AndStandsInSchemaAndReference()
    {
        JsonObject schema = ProfileSchema.Build(KnownNames.Unchecked);
        string page = ProfileReference.Write();
        int count = 0;
        Walk(ProfileShape.Root.Fields, schema, "");
        Assert.True(count > 70, $"{count} fields");

        void Walk(IReadOnlyList<IField> fields, JsonNode node, string path)
        {
            JsonObject group = (node["items"] ?? node).AsObject();
            Assert.Equal(fields.Select(f => f.Name), group["properties"]!.AsObject().Select(p => p.Key));
            foreach (IField field in fields)
            {
                count++;
                Assert.False(string.IsNullOrWhiteSpace(field.Meaning) || field.Meaning.EndsWith('.'), field.Name);
                string name = path + field.Name;
                Assert.Contains($"| `{name}", page, StringComparison.Ordinal);
                if (field.Shape.Fields.Count > 0)
                {
                    Walk(field.Shape.Fields, group["properties"]![field.Name]!, name + (field.Shape.IsList ? "[]." : "."));
                }
            }
        }
    }

    [Fact]
    public void KnownNames_BecomeEnumerationsInTheSchema()
    {
        JsonNode state = ProfileSchema.Build(Known.Names)["properties"]!["residency"]!["properties"]!["state"]!;

        Assert.Equal(["AL", "DC", "GA", "OH", null], state["enum"]!.AsArray().Select(n => n?.GetValue<string>()));
    }

    private static void IsUpToDate(string name, string expected) =>
        ExpectedFile.Check(Path.Combine(Reference, name), expected);
}
