using System.Text.Json.Nodes;

namespace Gradus.Packaging;

/// <summary>The dataset of a published program, read from its own description.</summary>
/// <param name="Version">Such as 2024.979b9fca2e.</param>
/// <param name="Licences">Name, title and address of each.</param>
/// <param name="Sources">The publishers' files that it was compiled from.</param>
public sealed record Dataset(string Version, IReadOnlyList<(string Name, string Title, string Address)> Licences, IReadOnlyList<DatasetSource> Sources)
{
    /// <summary>Where the description lies.</summary>
    public const string Description = "data/datapackage.json";

    public static Dataset Read(PublishedProgram program)
    {
        JsonNode package = JsonNode.Parse(program.Bytes(Description))!;
        return new Dataset(
            (string)package["version"]!,
            [.. package["licenses"]!.AsArray().Select(l => ((string)l!["name"]!, (string)l["title"]!, (string)l["path"]!))],
            [.. package["sources"]!.AsArray().Select(s => new DatasetSource((string)s!["key"]!, (string)s["title"]!, (string)s["publisher"]!, (string)s["path"]!, (string)s["file"]!, (string)s["sha256"]!, (string)s["license"]!))]);
    }
}

/// <summary>A publisher's file.</summary>
/// <param name="Key">Of the publisher's table.</param>
/// <param name="Title">What it is.</param>
/// <param name="Publisher">Who publishes it.</param>
/// <param name="Address">Where.</param>
/// <param name="File">Its name there.</param>
/// <param name="Sha256">Of what was read.</param>
/// <param name="Licence">Name of its licence.</param>
public sealed record DatasetSource(string Key, string Title, string Publisher, string Address, string File, string Sha256, string Licence);
