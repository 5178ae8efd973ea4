using System.Globalization;
using Gradus.Sources.Forms;
using Gradus.Sources.Yaml;

namespace Gradus.Sources.Update;

/// <summary>What an entry of <c>publishers.yaml</c> may hold.</summary>
internal static class PublisherShape
{
    private const string YearMark = "{year}";
    private const long LargestDownload = 4_000_000_000;
    private const long DefaultUnpackedFactor = 40;

    private static readonly FileShape<string> Words = FileShapes.Text(1000);

    private static readonly FileShape<string> SafePath = FileShapes
        .Text(200, "^[A-Za-z0-9{][A-Za-z0-9_.{}-]*(/[A-Za-z0-9{][A-Za-z0-9_.{}-]*)+$", "a path like folder/name.ending, of letters, digits, '.', '_' and '-'")
        .As((path, node, name) => !path.Contains("..", StringComparison.Ordinal) && path.Replace(YearMark, "", StringComparison.Ordinal).IndexOfAny(['{', '}']) < 0
            ? path
            : throw node.Error($"{name} is {Quoted.Of(path)}; expected a path like folder/name.ending, in which {YearMark} stands for a year and '..' does not stand."));

    private static readonly FileShape<IReadOnlyList<int>> Years = FileShapes.List(FileShapes.Whole(1980, 2100), 0, 100);

    private static readonly FileShape<long> Size = FileShapes.Bytes(LargestDownload);

    private static readonly FileShape<FileKind> Kind = FileShapes.Choice([.. Enum.GetNames<FileKind>().Select(name => name.ToLowerInvariant())])
        .As(word => Enum.Parse<FileKind>(word, ignoreCase: true));

    /// <summary>The files that an entry stands for; a carried one, or one of each year.</summary>
    public static FileShape<PublisherEntry> Entry { get; } = FileShapes.Either(
        node => node is MappingNode group && group.Find("carried")?.Value is ScalarNode { IsPlain: true, Text: "true" }, CarriedEntry(), Offered());

    private static FileShape<PublisherEntry> CarriedEntry() => FileShapes.Group<PublisherEntry>(keys =>
    {
        Key<string> id = Id(keys);
        Key<string> publisher = Publisher(keys);
        Key<string> title = Title(keys);
        Key<string> file = keys.Required("file", "Where it lies in a folder of sources", SafePath);
        keys.Required("carried", "No publisher offers it at one address in the shape that is read", FileShapes.Only(true));
        Key<string> reason = keys.Required("reason", "Why it cannot be downloaded", Words);
        return found => new PublisherEntry([], new CarriedFile(id.In(found), publisher.In(found), title.In(found), file.In(found), reason.In(found)));
    });

    private static FileShape<PublisherEntry> Offered() => FileShapes.Group<PublisherEntry>(keys =>
    {
        Key<string> id = Id(keys);
        Key<string> publisher = Publisher(keys);
        Key<string> title = Title(keys);
        Key<string> file = keys.Required("file", "Where it lies in a folder of sources; {year} stands for each of the years", SafePath);
        Key<string> address = keys.Required("address", "Its address, https only; {year} stands for each of the years", Words);
        Key<string?> page = keys.Optional("page", "Where a person finds the address, when it has moved", Words);
        Key<IReadOnlyList<int>> years = keys.Optional("years", "Years that are published; one that is missing is an error", Years, []);
        Key<IReadOnlyList<int>> newer = keys.Optional("newer_years", "Years that are asked for too; one that is missing is not published yet", Years, []);
        Key<FileKind> kind = keys.Required("kind", "What must come", Kind);
        Key<long> maximum = keys.Required("maximum_bytes", "A download that is larger is refused", Size);
        Key<long?> unpacked = keys.OptionalValue("maximum_unpacked_bytes", "What is larger once unpacked is refused; 40 times maximum_bytes where not given", Size);
        Key<string?> extract = keys.Optional("extract", "The one entry to take out of the zip, under its own name, * for any characters", Words);
        Key<bool> mayBeAbsent = keys.Optional("may_be_absent", "A missing file is no error", FileShapes.Flag(), false);
        Key<string?> known = keys.Optional("known_sha256", "SHA-256 of the edition that a carried file was made from", FileShapes.Text(64, "^[0-9a-f]{64}$", "64 hexadecimal digits"));
        Key<string?> ifChanged = keys.Optional("if_changed", "What is said when another edition comes", Words);
        keys.Optional("carried", "false, or not given", FileShapes.Only(false), false);
        return found =>
        {
            bool dated = years.In(found).Count + newer.In(found).Count > 0;
            if (dated != file.In(found).Contains(YearMark, StringComparison.Ordinal) || dated != address.In(found).Contains(YearMark, StringComparison.Ordinal))
            {
                throw found.Error($"years and {YearMark} belong together: in 'file' and in 'address', or in neither.");
            }

            if (extract.IsIn(found) && kind.In(found) != FileKind.Zip)
            {
                throw found.Error(extract, "only from a file of kind zip can an entry be extracted.");
            }

            return new PublisherEntry(dated ? [.. years.In(found).Select(y => File(y, false)), .. newer.In(found).Select(y => File(y, true))] : [File(null, false)], null);

            PublisherFile File(int? year, bool isNewer) => new()
            {
                Id = id.In(found),
                Publisher = publisher.In(found),
                Title = title.In(found),
                Path = ForYear(file.In(found), year),
                Address = Secure(found, address, ForYear(address.In(found), year)),
                Page = page.In(found) is { } asked ? Secure(found, page, asked) : null,
                Year = year,
                Kind = kind.In(found),
                MaximumBytes = maximum.In(found),
                MaximumUnpackedBytes = unpacked.In(found) ?? maximum.In(found) * DefaultUnpackedFactor,
                Extract = extract.In(found),
                MayBeAbsent = isNewer || mayBeAbsent.In(found),
                KnownSha256 = known.In(found),
                IfChanged = ifChanged.In(found),
            };
        };
    });

    private static Uri Secure<T>(Found found, Key<T> key, string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out Uri? address) && PublisherClient.IsAllowed(address) && address.UserInfo.Length == 0
            ? address
            : throw found.Error(key, $"{key.Name} must be an https address without a user name or password.");

    private static Key<string> Id(KeySet keys) => keys.Required("id", "The source, as datapackage.json and the tables name it", FileShapes.Text(100));

    private static Key<string> Publisher(KeySet keys) => keys.Required("publisher", "Who makes it", FileShapes.Text(200));

    private static Key<string> Title(KeySet keys) => keys.Required("title", "What it is", FileShapes.Text(200));

    private static string ForYear(string text, int? year) => text.Replace(YearMark, year?.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
}

/// <summary>The files that an entry stands for: those a publisher offers, or one that is carried.</summary>
internal sealed record PublisherEntry(IReadOnlyList<PublisherFile> Files, CarriedFile? Carried);
