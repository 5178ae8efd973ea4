using System.Reflection;
using Gradus.App.Asked;
using Gradus.App.Verbs.Data;
using Gradus.App.Verbs.Schema;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;

namespace Gradus.App.Mcp;

/// <summary>What a model can read beside the answers: how each figure is worked out, what the dataset holds, and the forms of questions, answers and profiles.</summary>
internal static class McpResources
{
    /// <summary>Every field of a profile.</summary>
    public const string Profile = "gradus://profile";

    private const string Dataset = "gradus://dataset";

    private const string Schemas = "gradus://schema/";

    private const string Methods = "gradus://method/";

    private const string Markdown = "text/markdown";

    private const string Json = "application/json";

    private const string Embedded = "texts.";

    /// <summary>Texts that the program carries, by address.</summary>
    private static readonly SortedDictionary<string, string> Texts = Load();

    /// <summary>Address of a JSON Schema.</summary>
    public static string SchemaOf(string name) => Schemas + name;

    public static ListResourcesResult List() => new()
    {
        Resources =
        [
            new Resource { Uri = Dataset, Name = "dataset", Description = "The dataset: version, sources with year and checksum, how many offerings have each measure", MimeType = Json },
            .. Texts.Select(t => new Resource { Uri = t.Key, Name = t.Key["gradus://".Length..], Description = Title(t.Value), MimeType = Markdown }),
            new Resource { Uri = SchemaOf("profile"), Name = "schema/profile", Description = "JSON Schema of a profile", MimeType = Json },
        ],
    };

    public static ListResourceTemplatesResult Templates() => new()
    {
        ResourceTemplates = [new ResourceTemplate { UriTemplate = Schemas + "{name}", Name = "schema", Description = "JSON Schema of an answer (find, show ...), of a question (find-question ...) or of a file", MimeType = Json }],
    };

    /// <exception cref="McpProtocolException">There is no such resource.</exception>
    public static ReadResourceResult Read(string address, AskedData data)
    {
        string name = address.StartsWith(Schemas, StringComparison.Ordinal) ? address[Schemas.Length..] : "";
        return address == Dataset ? Text(address, DataInfoVerb.Verb.Ask(new Asking(Questions.GivenValues.None, data, new PostedAsker(() => null), GivesTexts: true)).Text(), Json)
            : Texts.TryGetValue(address, out string? text) ? Text(address, text, Markdown)
            : SchemaCommand.Names.Contains(name, StringComparer.Ordinal) ? Text(address, SchemaCommand.Read(name), Json)
            : throw new McpProtocolException($"resource {(address.Length <= 100 ? address : address[..100] + "...")}: there is none; give one of the list, or {Schemas}NAME with {string.Join(", ", SchemaCommand.Names)}.", McpErrorCode.ResourceNotFound);
    }

    private static ReadResourceResult Text(string address, string text, string type) =>
        new() { Contents = [new TextResourceContents { Uri = address, MimeType = type, Text = text }] };

    private static string Title(string text) => text[..text.IndexOf('\n', StringComparison.Ordinal)].TrimStart('#', ' ');

    private static SortedDictionary<string, string> Load()
    {
        var texts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        Assembly program = typeof(McpResources).Assembly;
        foreach (string file in program.GetManifestResourceNames().Where(n => n.StartsWith(Embedded, StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(program.GetManifestResourceStream(file)!);
            texts[Address(file[Embedded.Length..^".md".Length])] = reader.ReadToEnd();
        }

        return texts;
    }

    private static string Address(string file) => file switch
    {
        "reference/profile" => Profile,
        "reference/dataset" => Dataset + "/tables",
        _ => Methods + file["explanation/".Length..],
    };
}
