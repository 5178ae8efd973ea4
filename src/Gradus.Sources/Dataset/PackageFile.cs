using System.Security.Cryptography;
using System.Text.Json;
using Gradus.Sources.Files;
using Gradus.Sources.Forms;

namespace Gradus.Sources.Dataset;

/// <summary>A publisher's file as <c>datapackage.json</c> cites it.</summary>
public sealed record PackageSource(string Key, string Title, string Publisher, string Address, string File, int? Year, long Bytes, string Sha256);

/// <summary>A file of the dataset as <c>datapackage.json</c> lists it.</summary>
public sealed record PackageResource(string Name, string Path, long Bytes, string Sha256, IReadOnlyList<string> Sources);

/// <summary>What <c>datapackage.json</c> says.</summary>
public sealed record PackageFile(string Version, IReadOnlyList<PackageSource> Sources, IReadOnlyList<PackageResource> Resources)
{
    /// <summary>The description of a dataset, beside its tables.</summary>
    public const string FileName = "datapackage.json";

    /// <summary>The parts of a dataset that are compiled; everything else in its folder is written by hand.</summary>
    /// <param name="relativePath">Below the dataset's folder, with the system's separators.</param>
    public static bool IsCompiled(string relativePath) =>
        relativePath == FileName || relativePath.StartsWith("tables" + System.IO.Path.DirectorySeparatorChar, StringComparison.Ordinal);

    /// <summary>Where the description of a dataset is.</summary>
    public static string PathIn(string directory) => System.IO.Path.Combine(directory, FileName);

    /// <summary>True where a folder has a description, and so may hold a dataset.</summary>
    public static bool IsIn(string directory) => File.Exists(PathIn(directory));

    /// <param name="directory">Folder of the dataset.</param>
    /// <exception cref="InputException">The file is absent or not what a build writes.</exception>
    public static PackageFile Read(string directory)
    {
        string path = PathIn(directory);
        if (!IsIn(directory))
        {
            throw new InputException($"{path}: not there; expected the folder of a dataset.");
        }

        try
        {
            using JsonDocument json = JsonDocument.Parse(BoundedFile.Read(path, SizeLimits.LargestTable));
            JsonElement root = json.RootElement;
            return new PackageFile(
                Text(root, "version"),
                [.. root.GetProperty("sources").EnumerateArray().Select(ReadSource)],
                [.. root.GetProperty("resources").EnumerateArray().Select(ReadResource)]);
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new InputException($"{path}: is not the package file of a dataset: {JsonFault.Of(error)}; restore the dataset, or build it anew.", error);
        }
    }

    /// <summary>The version alone, without reading the rest.</summary>
    /// <exception cref="InputException">The folder has no description, or it states no version.</exception>
    public static string ReadVersion(string directory)
    {
        string path = PathIn(directory);
        if (!File.Exists(path))
        {
            throw new InputException($"{directory} holds no dataset: {FileName} is not there. Give the dataset's directory with --data.");
        }

        try
        {
            // The version stands among the first members, so the long file is neither read nor parsed whole.
            return FindVersion(Beginning(path), isWhole: false)
                ?? FindVersion(BoundedFile.Read(path, SizeLimits.LargestTable), isWhole: true)
                ?? throw new InputException($"{path} states no version.");
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            throw new InputException($"{path} is no JSON: {JsonFault.Of(error)}", error);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{path}: cannot be read: {DiskFaults.Words(error)}", error);
        }
    }

    /// <summary>The listed files that a folder lacks, or holds with other bytes.</summary>
    public IEnumerable<string> Differing(string directory) => Resources
        .Where(resource =>
        {
            var file = new FileInfo(System.IO.Path.Combine(directory, resource.Path));
            return !file.Exists || file.Length != resource.Bytes
                || Convert.ToHexStringLower(SHA256.HashData(BoundedFile.Read(file.FullName, resource.Path, SizeLimits.LargestTable))) != resource.Sha256;
        })
        .Select(resource => resource.Path);

    private static ReadOnlySpan<byte> Beginning(string file)
    {
        const int Enough = 1024;
        byte[] bytes = new byte[Enough];
        using FileStream stream = BoundedFile.Open(file, SizeLimits.LargestTable);
        return bytes.AsSpan(0, stream.ReadAtLeast(bytes, Enough, throwOnEndOfStream: false));
    }

    private static string? FindVersion(ReadOnlySpan<byte> json, bool isWhole)
    {
        var reader = new Utf8JsonReader(json, isWhole, default);
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == 1 && reader.ValueTextEquals("version"))
            {
                return reader.Read() ? reader.GetString() ?? "" : null;
            }
        }

        return null;
    }

    private static PackageSource ReadSource(JsonElement source) => new(
        Text(source, "key"),
        Text(source, "title"),
        Text(source, "publisher"),
        Text(source, "path"),
        Text(source, "file"),
        source.TryGetProperty("year", out JsonElement year) ? year.GetInt32() : null,
        source.GetProperty("bytes").GetInt64(),
        Text(source, "sha256"));

    private static PackageResource ReadResource(JsonElement resource) => new(
        Text(resource, "name"),
        Text(resource, "path"),
        resource.GetProperty("bytes").GetInt64(),
        Text(resource, "hash").Replace("sha256:", "", StringComparison.Ordinal),
        resource.TryGetProperty("sources", out JsonElement sources) ? [.. sources.EnumerateArray().Select(s => Text(s, "key"))] : []);

    private static string Text(JsonElement element, string name) =>
        element.GetProperty(name).GetString() ?? throw new FormatException($"'{name}' is null");
}
