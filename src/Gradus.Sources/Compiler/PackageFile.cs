using System.Text.Json;
using Gradus.Sources.Files;

namespace Gradus.Sources.Compiler;

/// <summary>A publisher's file as <c>datapackage.json</c> cites it.</summary>
public sealed record PackageSource(string Key, string Title, string Publisher, string Address, string File, int? Year, long Bytes, string Sha256);

/// <summary>A file of the dataset as <c>datapackage.json</c> lists it.</summary>
public sealed record PackageResource(string Name, string Path, long Bytes, string Sha256, IReadOnlyList<string> Sources);

/// <summary>What <c>datapackage.json</c> says.</summary>
public sealed record PackageFile(string Version, IReadOnlyList<PackageSource> Sources, IReadOnlyList<PackageResource> Resources)
{
    /// <exception cref="InputException">The file is absent or not what <see cref="PackageDescriptor"/> writes.</exception>
    public static PackageFile Read(string path)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(RegularFile.Read(path, SizeLimits.LargestTable));
            JsonElement root = json.RootElement;
            return new PackageFile(
                Text(root, "version"),
                [.. root.GetProperty("sources").EnumerateArray().Select(ReadSource)],
                [.. root.GetProperty("resources").EnumerateArray().Select(ReadResource)]);
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new InputException($"{path}: not there; expected the folder of a dataset.", error);
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new InputException($"{path}: is not the package file of a dataset: {error.Message.ReplaceLineEndings(" ")}", error);
        }
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
