using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Gradus.Packaging;

/// <summary>What is inside, as CycloneDX 1.6 (JSON): libraries with exact version and licence, native files with their checksum, the dataset with its sources.</summary>
internal static class Bill
{
    private static readonly JsonSerializerOptions Layout = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The bill of one published program.</summary>
    public static string Of(Release release, PublishedProgram program, IReadOnlyList<Component> components, Dataset dataset)
    {
        string self = $"pkg:generic/{Release.Name}@{release.Version}?platform={program.Platform}";
        string data = $"pkg:generic/{Release.Name}-dataset@{dataset.Version}";
        JsonObject[] libraries = [.. components.Select(Library)];
        JsonObject[] natives = [.. program.Files.Where(IsNative).Select(Native)];
        var bill = new JsonObject
        {
            ["bomFormat"] = "CycloneDX",
            ["specVersion"] = "1.6",
            ["version"] = 1,
            ["metadata"] = new JsonObject
            {
                ["timestamp"] = release.Made.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'"),
                ["component"] = new JsonObject
                {
                    ["type"] = "application",
                    ["bom-ref"] = self,
                    ["name"] = Release.Name,
                    ["version"] = release.Version,
                    ["description"] = Release.About,
                    ["licenses"] = Licence("MIT", expression: true),
                },
            },
            ["components"] = new JsonArray([.. libraries, .. natives, DataOf(dataset, data)]),
            ["dependencies"] = new JsonArray(new JsonObject
            {
                ["ref"] = self,
                ["dependsOn"] = new JsonArray([.. libraries.Concat(natives).Select(c => (JsonNode?)(string)c["bom-ref"]!), data]),
            }),
        };
        bill.Insert(2, "serialNumber", $"urn:uuid:{Named(bill.ToJsonString())}");
        return bill.ToJsonString(Layout) + "\n";
    }

    private static bool IsNative(PackedFile file) => file.IsProgram || file.Path.EndsWith(".dylib", StringComparison.Ordinal)
        || Path.GetFileName(file.Path) is var name && (name.EndsWith(".so", StringComparison.Ordinal) || name.Contains(".so.", StringComparison.Ordinal));

    private static JsonObject Native(PackedFile file) => new()
    {
        ["type"] = "file",
        ["bom-ref"] = "file:" + file.Path,
        ["name"] = file.Path,
        ["hashes"] = Hash("SHA-256", file.Content.Sha256()),
    };

    private static JsonObject Library(Component of)
    {
        string purl = of.Sha512 is null ? $"pkg:generic/{of.Name}@{of.Version}" : $"pkg:nuget/{of.Name}@{of.Version}";
        var component = new JsonObject { ["type"] = of.Sha512 is null ? "framework" : "library", ["bom-ref"] = purl, ["name"] = of.Name, ["version"] = of.Version };
        if (of.Sha512 is not null)
        {
            component["hashes"] = Hash("SHA-512", of.Sha512);
        }

        if (of.Licence is not null)
        {
            component["licenses"] = Licence(of.Licence, of.IsExpression);
        }

        if (of.Copyright is not null)
        {
            component["copyright"] = of.Copyright;
        }

        component["purl"] = purl;
        if (of.Address is not null)
        {
            component["externalReferences"] = new JsonArray(new JsonObject { ["type"] = "website", ["url"] = of.Address });
        }

        return component;
    }

    private static JsonObject DataOf(Dataset dataset, string reference) => new()
    {
        ["type"] = "data",
        ["bom-ref"] = reference,
        ["name"] = $"{Release.Name}-dataset",
        ["version"] = dataset.Version,
        ["licenses"] = new JsonArray([.. dataset.Licences.Select(l => (JsonNode)new JsonObject { ["license"] = new JsonObject { ["name"] = $"{l.Name}: {l.Title}", ["url"] = l.Address } })]),
        ["components"] = new JsonArray([.. dataset.Sources.Select((source, i) => (JsonNode)new JsonObject
        {
            ["type"] = "data",
            ["bom-ref"] = $"source:{i + 1}:{source.Key}",
            ["publisher"] = source.Publisher,
            ["name"] = source.File,
            ["description"] = source.Title,
            ["hashes"] = Hash("SHA-256", source.Sha256),
            ["licenses"] = new JsonArray(new JsonObject { ["license"] = new JsonObject { ["name"] = source.Licence } }),
            ["externalReferences"] = new JsonArray(new JsonObject { ["type"] = "distribution", ["url"] = source.Address }),
        })]),
    };

    private static JsonArray Licence(string licence, bool expression) =>
        new(expression ? new JsonObject { ["expression"] = licence } : new JsonObject { ["license"] = new JsonObject { ["name"] = licence } });

    private static JsonArray Hash(string kind, string digits) => new(new JsonObject { ["alg"] = kind, ["content"] = digits });

    /// <summary>A UUID made from content (RFC 9562, version 8), because a release made twice is the same.</summary>
    private static Guid Named(string content)
    {
        byte[] digest = SHA256.HashData(Encoding.UTF8.GetBytes(content))[..16];
        digest[6] = (byte)(digest[6] & 0x0f | 0x80);
        digest[8] = (byte)(digest[8] & 0x3f | 0x80);
        return new Guid(digest, bigEndian: true);
    }
}
