using System.Globalization;
using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace Gradus.Sources.Update;

/// <summary>One mapping of <c>publishers.yaml</c>, read strictly: unknown keys and odd values are errors with their line.</summary>
internal sealed partial class PublisherEntry(YamlMappingNode node, string name)
{
    private const string YearMark = "{year}";
    private const long LargestDownload = 4_000_000_000;
    private const long DefaultUnpackedFactor = 40;

    public void AllowKeys(params ReadOnlySpan<string> allowed)
    {
        foreach (YamlNode key in node.Children.Keys)
        {
            if (!allowed.Contains((key as YamlScalarNode)?.Value))
            {
                throw Fault(key, $"unknown key '{key}'; allowed: {string.Join(", ", allowed!)}.");
            }
        }
    }

    public IEnumerable<PublisherEntry> Entries(string key)
    {
        if (!node.Children.TryGetValue(key, out YamlNode? value) || value is not YamlSequenceNode sequence || sequence.Children.Count == 0)
        {
            throw Fault(node, $"expected the key '{key}' with a list.");
        }

        return sequence.Children.Select(child => new PublisherEntry(
            child as YamlMappingNode ?? throw Fault(child, "expected a mapping that describes a file."), name));
    }

    public bool Flag(string key) => OptionalText(key) switch
    {
        null or "false" => false,
        "true" => true,
        var other => throw Fault(node[key], $"{key} is '{other}'; allowed: true, false."),
    };

    public CarriedFile ToCarried()
    {
        AllowKeys("id", "publisher", "title", "file", "carried", "reason");
        return new(Text("id"), Text("publisher"), Text("title"), SafePath(Text("file"), "file"), Text("reason"));
    }

    public IEnumerable<PublisherFile> ToFiles()
    {
        AllowKeys("id", "publisher", "title", "file", "address", "page", "years", "newer_years", "kind", "maximum_bytes",
            "maximum_unpacked_bytes", "extract", "may_be_absent", "known_sha256", "if_changed", "carried");
        int[] years = Years("years");
        int[] newer = Years("newer_years");
        bool dated = years.Length + newer.Length > 0;
        if (dated != Text("file").Contains(YearMark, StringComparison.Ordinal) || dated != Text("address").Contains(YearMark, StringComparison.Ordinal))
        {
            throw Fault(node, $"years and {YearMark} belong together: in 'file' and in 'address', or in neither.");
        }

        return dated ? [.. years.Select(y => File(y, false)), .. newer.Select(y => File(y, true))] : [File(null, false)];
    }

    private PublisherFile File(int? year, bool newer)
    {
        long maximum = Size("maximum_bytes") ?? throw Fault(node, "expected the key 'maximum_bytes'.");
        FileKind kind = Kind();
        string? extract = OptionalText("extract");
        if (extract is not null && kind != FileKind.Zip)
        {
            throw Fault(node["extract"], "only from a file of kind zip can an entry be extracted.");
        }

        return new PublisherFile
        {
            Id = Text("id"),
            Publisher = Text("publisher"),
            Title = Text("title"),
            Path = SafePath(ForYear("file", year), "file"),
            Address = Address("address", ForYear("address", year)),
            Page = OptionalText("page") is { } page ? Address("page", page) : null,
            Year = year,
            Kind = kind,
            MaximumBytes = maximum,
            MaximumUnpackedBytes = Size("maximum_unpacked_bytes") ?? maximum * DefaultUnpackedFactor,
            Extract = extract,
            MayBeAbsent = newer || Flag("may_be_absent"),
            KnownSha256 = OptionalText("known_sha256"),
            IfChanged = OptionalText("if_changed"),
        };
    }

    private string ForYear(string key, int? year) =>
        Text(key).Replace(YearMark, year?.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    private FileKind Kind() =>
        Enum.TryParse(Text("kind"), ignoreCase: true, out FileKind kind) && Enum.IsDefined(kind) && !char.IsDigit(Text("kind")[0])
            ? kind
            : throw Fault(node["kind"], $"kind is '{Text("kind")}'; allowed: zip, gz, csv, xlsx, pdf, json.");

    private Uri Address(string key, string text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out Uri? address) || !PublisherClient.IsAllowed(address) || address.UserInfo.Length > 0)
        {
            throw Fault(node[key], $"{key} must be an https address without a user name or password.");
        }

        return address;
    }

    private string SafePath(string path, string key) =>
        SafePathPattern().IsMatch(path) && !path.Contains("..", StringComparison.Ordinal)
            ? path
            : throw Fault(node[key], $"{key} is '{path}'; allowed: a path like folder/name.ending, of letters, digits, '.', '_' and '-'.");

    private long? Size(string key)
    {
        string? text = OptionalText(key);
        if (text is null)
        {
            return null;
        }

        return long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long size) && size is > 0 and <= LargestDownload
            ? size
            : throw Fault(node[key], $"{key} is '{text}'; allowed: 1 to {LargestDownload} bytes.");
    }

    private int[] Years(string key)
    {
        if (!node.Children.TryGetValue(key, out YamlNode? value))
        {
            return [];
        }

        if (value is not YamlSequenceNode sequence)
        {
            throw Fault(value, $"{key} must be a list of years.");
        }

        return [.. sequence.Children.Select(Year)];
    }

    private int Year(YamlNode year) =>
        int.TryParse((year as YamlScalarNode)?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int value) && value is >= 1980 and <= 2100
            ? value
            : throw Fault(year, $"'{year}' is not a year from 1980 to 2100.");

    private string Text(string key) => OptionalText(key) ?? throw Fault(node, $"expected the key '{key}'.");

    private string? OptionalText(string key)
    {
        if (!node.Children.TryGetValue(key, out YamlNode? value))
        {
            return null;
        }

        return value is YamlScalarNode { Value: { Length: > 0 } text } ? text : throw Fault(value, $"{key} must be a text.");
    }

    private InputException Fault(YamlNode at, string problem) => new($"{name}, line {at.Start.Line}: {problem}");

    [GeneratedRegex("^[A-Za-z0-9][A-Za-z0-9_.-]*(/[A-Za-z0-9][A-Za-z0-9_.-]*)+$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SafePathPattern();
}
