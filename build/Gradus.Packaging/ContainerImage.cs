using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Gradus.Packaging;

/// <summary>
/// An image in the layout of the Open Container Initiative (image-spec 1.1), in one tar file. It has no base: one layer is the system's
/// libraries that the program names, the other the program with its dataset. Nobody's account is in it but the number of one.
/// </summary>
internal static class ContainerImage
{
    private const string User = "65532:65532";

    private const string Home = "usr/lib/gradus";

    private sealed record Blob(string MediaType, byte[] Bytes, string DiffId = "")
    {
        public string Digest { get; } = "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Bytes));

        public JsonObject Described() => new() { ["mediaType"] = MediaType, ["digest"] = Digest, ["size"] = Bytes.LongLength };
    }

    public static void Write(Release release, PublishedProgram program, IReadOnlyList<SystemFile> system, string notice, string dataset, Stream to)
    {
        // Loaders and libraries are started and opened by whoever runs the program.
        Blob libraries = Layer(system.Select(f => new PackedFile(f.Path.TrimStart('/'), f.Content, IsProgram: f.Path.Contains(".so", StringComparison.Ordinal))), release.Made);
        Blob own = Layer(
            program.Files.Select(f => f.In(Home)).Append(PackedFile.Text("usr/share/doc/gradus/LICENSE", release.Licence)).Append(PackedFile.Text("usr/share/doc/gradus/NOTICE", notice)),
            release.Made);
        Blob config = Json("application/vnd.oci.image.config.v1+json", Config(release, program, [libraries, own], dataset));
        Blob manifest = Json("application/vnd.oci.image.manifest.v1+json", new JsonObject
        {
            ["schemaVersion"] = 2,
            ["mediaType"] = "application/vnd.oci.image.manifest.v1+json",
            ["config"] = config.Described(),
            ["layers"] = new JsonArray(libraries.Described(), own.Described()),
        });
        JsonObject entry = manifest.Described();
        entry["platform"] = new JsonObject { ["architecture"] = program.Architecture, ["os"] = "linux" };
        entry["annotations"] = new JsonObject { ["org.opencontainers.image.ref.name"] = release.Version };
        var index = new JsonObject { ["schemaVersion"] = 2, ["mediaType"] = "application/vnd.oci.image.index.v1+json", ["manifests"] = new JsonArray(entry) };
        Archives.Tar(
            [
                PackedFile.Text("oci-layout", "{\"imageLayoutVersion\":\"1.0.0\"}"),
                PackedFile.Text("index.json", index.ToJsonString()),
                .. new[] { libraries, own, config, manifest }.Select(b => new PackedFile("blobs/" + b.Digest.Replace(':', '/'), new PackedContent(() => new MemoryStream(b.Bytes)))),
            ],
            release.Made,
            to);
    }

    private static JsonObject Config(Release release, PublishedProgram program, Blob[] layers, string dataset)
    {
        string made = release.Made.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'");
        return new JsonObject
        {
            ["created"] = made,
            ["author"] = "The Gradus authors",
            ["architecture"] = program.Architecture,
            ["os"] = "linux",
            ["config"] = new JsonObject
            {
                ["User"] = User,
                ["Env"] = new JsonArray("PATH=/usr/lib/gradus", "DOTNET_EnableDiagnostics=0"),
                ["Entrypoint"] = new JsonArray("/usr/lib/gradus/gradus"),
                ["Cmd"] = new JsonArray("serve", "--no-open", "--workspace", "none"),
                ["WorkingDir"] = "/",
                ["Labels"] = new JsonObject
                {
                    ["org.opencontainers.image.title"] = Release.Name,
                    ["org.opencontainers.image.description"] = Release.Summary,
                    ["org.opencontainers.image.version"] = release.Version,
                    ["org.opencontainers.image.created"] = made,
                    ["org.opencontainers.image.licenses"] = "MIT",
                    ["example.gradus.dataset"] = dataset,
                },
            },
            ["rootfs"] = new JsonObject { ["type"] = "layers", ["diff_ids"] = new JsonArray([.. layers.Select(l => (JsonNode?)l.DiffId)]) },
            ["history"] = new JsonArray(
                new JsonObject { ["created"] = made, ["created_by"] = "the libraries of the system that the program names" },
                new JsonObject { ["created"] = made, ["created_by"] = "the published program and its dataset" }),
        };
    }

    private static Blob Layer(IEnumerable<PackedFile> files, DateTimeOffset made)
    {
        using var zipped = new MemoryStream();
        using var digest = SHA256.Create();
        using (var gzip = new GZipStream(zipped, CompressionLevel.Optimal, leaveOpen: true))
        using (var digested = new CryptoStream(gzip, digest, CryptoStreamMode.Write))
        {
            Archives.Tar(files, made, digested);
        }

        return new Blob("application/vnd.oci.image.layer.v1.tar+gzip", zipped.ToArray(), "sha256:" + Convert.ToHexStringLower(digest.Hash!));
    }

    private static Blob Json(string mediaType, JsonObject content) => new(mediaType, Encoding.UTF8.GetBytes(content.ToJsonString()));
}
