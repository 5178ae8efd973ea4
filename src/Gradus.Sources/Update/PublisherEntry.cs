using System.Globalization;
using System.Text.RegularExpressions;
using Gradus.Sources.Yaml;

namespace Gradus.Sources.Update;

/// <summary>One mapping of <c>publishers.yaml</c>, read strictly: unknown keys and odd values are errors with their line.</summary>
internal sealed partial class PublisherEntry(YamlMapping node)
{
    private const string YearMark = "{year}";
    private const long LargestDownload = 4_000_000_000;
    private const long DefaultUnpackedFactor = 40;

    public void AllowKeys(params ReadOnlySpan<string> allowed)
    {
        foreach ((YamlScalar key, _) in node.Entries)
        {
            if (!allowed.Contains(key.Value))
            {
                throw key.Error($"unknown key {key.Describe()}; allowed: {string.Join(", ", allowed!)}.");
            }
        }
    }

    public IEnumerable<PublisherEntry> Entries(string key)
    {
        return node.Find(key) is YamlSequence { Items.Count: > 0 } list
            ? list.Items.Select(item => new PublisherEntry(item as YamlMapping ?? throw item.Error("expected a group of keys that describes a file.")))
            : throw node.Error($"expected the key '{key}' with a list.");
    }

    public bool Flag(string key) => OptionalText(key) switch
    {
        null or "false" => false,
        "true" => true,
        var other => throw node.Find(key)!.Error($"{key} is '{other}'; allowed: true, false."),
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
            throw node.Error($"years and {YearMark} belong together: in 'file' and in 'address', or in neither.");
        }

        return dated ? [.. years.Select(y => File(y, false)), .. newer.Select(y => File(y, true))] : [File(null, false)];
    }

    private PublisherFile File(int? year, bool newer)
    {
        long maximum = Size("maximum_bytes") ?? throw node.Error("expected the key 'maximum_bytes'.");
        FileKind kind = Kind();
        string? extract = OptionalText("extract");
        if (extract is not null && kind != FileKind.Zip)
        {
            throw node.Find("extract")!.Error("only from a file of kind zip can an entry be extracted.");
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
            : throw node.Find("kind")!.Error($"kind is '{Text("kind")}'; allowed: zip, gz, csv, xlsx, pdf, json.");

    private Uri Address(string key, string text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out Uri? address) || !PublisherClient.IsAllowed(address) || address.UserInfo.Length > 0)
        {
            throw node.Find(key)!.Error($"{key} must be an https address without a user name or password.");
        }

        return address;
    }

    private string SafePath(string path, string key) =>
        SafePathPattern().IsMatch(path) && !path.Contains("..", StringComparison.Ordinal)
            ? path
            : throw node.Find(key)!.Error($"{key} is '{path}'; allowed: a path like folder/name.ending, of letters, digits, '.', '_' and '-'.");

    private long? Size(string key)
    {
        string? text = OptionalText(key);
        if (text is null)
        {
            return null;
        }

        return long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long size) && size is > 0 and <= LargestDownload
            ? size
            : throw node.Find(key)!.Error($"{key} is '{text}'; allowed: 1 to {LargestDownload} bytes.");
    }

    private int[] Years(string key)
    {
        return node.Find(key) switch
        {
            null => [],
            YamlSequence list => [.. list.Items.Select(Year)],
            { } other => throw other.Error($"{key} must be a list of years."),
        };
    }

    private static int Year(YamlNode year) =>
        int.TryParse((year as YamlScalar)?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int value) && value is >= 1980 and <= 2100
            ? value
            : throw year.Error($"{year.Describe()} is not a year from 1980 to 2100.");

    private string Text(string key) => OptionalText(key) ?? throw node.Error($"expected the key '{key}'.");

    private string? OptionalText(string key)
    {
        return node.Find(key) switch
        {
            null => null,
            YamlScalar { IsNull: false, Value: { Length: > 0 } text } => text,
            { } other => throw other.Error($"{key} must be a text."),
        };
    }

    [GeneratedRegex("^[A-Za-z0-9][A-Za-z0-9_.-]*(/[A-Za-z0-9][A-Za-z0-9_.-]*)+$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Patterns.Patience)]
    private static partial Regex SafePathPattern();
}
