using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;
using Gradus.Sources.Files;

namespace Gradus.Sources.Publishers.Onet;

/// <summary>Reads a release of the O*NET database in its text edition: an archive of tab-separated texts.</summary>
internal sealed partial class OnetSeries : PublishedSeries<OnetRelease>
{
    private const string Code = "O*NET-SOC Code";
    private const string RequiredEducation = "RL";
    private const string ReadMe = "Read Me.txt";
    private const int Levels = 12;
    private const int Zones = 5;

    private OnetSeries()
    {
    }

    public static OnetSeries Instance { get; } = new();

    public override SourceKind Kind { get; } = SourceKind.One(
        "onet/database", "US Department of Labor, Employment and Training Administration", "O*NET database, text edition",
        "https://www.onetcenter.org/database.html", @"^(db|onet)_[0-9]+_[0-9]+_text[a-z_]*\.zip$", licence: "cc-by-4.0-onet") with
    { Cited = "USDOL/ETA", Document = "O*NET {period} Database" };

    protected override OnetRelease Read(FileInHand file) => Unpacker.Guarded(file.Bytes, () =>
    {
        using ZipArchive zip = Unpacker.OpenArchive(file.Bytes);
        string name = file.Bytes.Name;
        var entries = new SortedDictionary<string, OnetEntry>(StringComparer.Ordinal);
        using (var text = new OnetText(zip, name, "Occupation Data.txt", Code, "Title"))
        {
            while (text.Read())
            {
                if (!entries.TryAdd(CodeOf(text), new OnetEntry { Title = text.Text(1) }))
                {
                    throw text.Bad(0, "a code that stands once");
                }
            }
        }

        ReadZones(zip, name, entries);
        ReadEducation(zip, name, entries);
        ReadTasks(zip, name, entries);
        ReadTechnologies(zip, name, entries);
        return new OnetRelease(entries, PeriodIn(zip, name));
    });

    protected override StatedPeriod? PeriodOf(OnetRelease read) => read.Period;

    private static void ReadZones(ZipArchive zip, string name, SortedDictionary<string, OnetEntry> entries)
    {
        using var text = new OnetText(zip, name, "Job Zones.txt", Code, "Job Zone", "Date");
        while (text.Read())
        {
            EntryOf(text, entries).JobZone = (Whole(text, 1, Zones), text.Text(2));
        }
    }

    private static void ReadEducation(ZipArchive zip, string name, SortedDictionary<string, OnetEntry> entries)
    {
        using var text = new OnetText(zip, name, "Education, Training, and Experience.txt", Code, "Scale ID", "Category", "Data Value", "N", "Recommend Suppress", "Date", "Domain Source");
        while (text.Read())
        {
            if (text.Text(1) != RequiredEducation)
            {
                continue;
            }

            OnetEntry entry = EntryOf(text, entries);
            double percent = double.TryParse(text.Text(3), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double share) && share <= 100 ? share : throw text.Bad(3, "a percentage");
            if (!entry.Education.TryAdd(Whole(text, 2, Levels), (percent, text.Text(5) != "Y")))
            {
                throw text.Bad(2, "a level that stands once for its occupation");
            }

            entry.Survey = (Whole(text, 4, int.MaxValue), text.Text(7), text.Text(6));
        }
    }

    private static void ReadTasks(ZipArchive zip, string name, SortedDictionary<string, OnetEntry> entries)
    {
        using var text = new OnetText(zip, name, "Task Statements.txt", Code, "Task", "Task Type");
        while (text.Read())
        {
            EntryOf(text, entries).Tasks.Add((text.Text(1), text.Text(2) == "Core"));
        }
    }

    private static void ReadTechnologies(ZipArchive zip, string name, SortedDictionary<string, OnetEntry> entries)
    {
        using var text = new OnetText(zip, name, "Technology Skills.txt", Code, "Example", "Hot Technology", "In Demand");
        while (text.Read())
        {
            if (text.Text(2) == "Y")
            {
                EntryOf(text, entries).Hot.Add((text.Text(1), text.Text(3) == "Y"));
            }
        }
    }

    private static string CodeOf(OnetText text) => text.Text(0) is { Length: 10 } code && code[7] == '.' && SocCode.TryParse(code[..7], out _) ? code : throw text.Bad(0, "a code NN-NNNN.NN");

    private static OnetEntry EntryOf(OnetText text, SortedDictionary<string, OnetEntry> entries) =>
        entries.TryGetValue(CodeOf(text), out OnetEntry? entry) ? entry : throw text.Bad(0, "a code of the list of occupations");

    private static int Whole(OnetText text, int column, int most) =>
        int.TryParse(text.Text(column), NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= 1 && number <= most ? number : throw text.Bad(column, "a whole number of 1 or more that is allowed there");

    /// <summary>Which release it is, as the text beside the data says.</summary>
    private static StatedPeriod PeriodIn(ZipArchive zip, string name)
    {
        ZipArchiveEntry entry = zip.Entries.FirstOrDefault(e => e.Name == ReadMe) ?? throw InputException.At(name, null, null, $"there is no '{ReadMe}' inside, which says which release it is.");
        using var reader = new StreamReader(entry.Open());
        string text = reader.ReadToEnd();
        Match release = Release().Match(text);
        Match month = Month().Match(text);
        return release.Success && month.Success
            ? new StatedPeriod(int.Parse(month.Groups["year"].ValueSpan, CultureInfo.InvariantCulture), $"{release.Groups["number"].Value} ({month.Groups["month"].Value} {month.Groups["year"].Value})")
            : throw InputException.At($"{name}/{ReadMe}", null, null, "it does not say which release it is, as in 'O*NET N.N Database' and 'Month YYYY Release'.");
    }

    [GeneratedRegex(@"O\*NET (?<number>[0-9]+\.[0-9]+) Database", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Patterns.Patience)]
    private static partial Regex Release();

    [GeneratedRegex(@"(?<month>[A-Z][a-z]+) (?<year>20[0-9]{2}) Release", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Patterns.Patience)]
    private static partial Regex Month();
}
