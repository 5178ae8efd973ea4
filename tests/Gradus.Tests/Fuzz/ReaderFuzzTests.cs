using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Gradus.App.Verbs.Find;
using Gradus.App.Verbs.Report;
using Gradus.People;
using Gradus.Sources.Curated;
using Gradus.Sources.Curriculum;
using Gradus.Sources.Dataset;
using Gradus.Sources.Profiles;
using Gradus.Sources.Programs;
using Gradus.Sources.Publishers.Cip;
using Gradus.Sources.Publishers.Ipeds;
using Gradus.Sources.Rules;
using Gradus.Sources.Transcripts;
using Gradus.Sources.Yaml;
using Gradus.Tests.Profiles;
using Gradus.Tests.Sources;
using Gradus.Tests.Web;

namespace Gradus.Tests.Fuzz;

/// <summary>
/// Whatever a file holds, its reader answers or refuses with a message that names the file, every line of it, and the place in it: row and column, line and
/// column, record or field, wherever it is not the file as a whole that cannot be used. The inputs are the same in every run.
/// </summary>
public sealed partial class ReaderFuzzTests(GuideFixture guide) : IDisposable
{
    private static readonly int Tries = LongRun.Times(125, 1250);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("gradus-fuzz-");

    /// <summary>What is said of a file as a whole, in which no place is better than another.</summary>
    private static readonly string[] OfTheWhole =
    [
        "the file is empty", "the file inside is empty", "is no text", "no text: it holds", "is not UTF-8", "is damaged", "ends before", "is cut", "is neither a zip nor a gz", "is no zip archive", "is no Excel workbook", "is a web page",
        "expected one CSV file inside", "has no sheet", "unpacks to more than", "bytes; at most", "larger than", "a PDF is not read", "a document or spreadsheet is not read", "no course was found",
        "no row names a school", "rows; at most", "there is no row", "holds no report", "the record inside is damaged", "was written by a newer", "has a header and no rows", "has no list 'records'", "more problems follow",
        "states no version", "is not the package file of a dataset",
    ];

    private static string Data => SourceFiles.Data;

    [Fact]
    public void YamlProfile_IsReadOrRefused() => Try(1, Examples(), bytes => ProfileReader.Parse("p.yaml", bytes, Known.Names), "p.yaml");

    [Fact]
    public void JsonProfile_IsReadOrRefused() => Try(
        2,
        [Json("""{"name": "a", "residency": {"state": "GA"}, "goal": {"focus": ["nlp"]}, "budget": {"total": 30000}, "weights": {"cost": 3}}"""), Json("""{"places": {"near": [{"place": "Atlanta, GA", "miles": 50}]}, "study": {"modality": ["online"]}}""")],
        bytes => ProfileReader.Parse("p.json", bytes, Known.Names),
        "p.json");

    [Fact]
    public void Transcript_IsReadOrRefused() => Try(
        10,
        [.. Directory.EnumerateFiles(Path.Combine(SourceFiles.Repository, "tests", "Gradus.Tests", "Readiness", "Transcripts", "tuned")).Order(StringComparer.Ordinal).Select(File.ReadAllBytes)],
        bytes => TranscriptFile.Parse("t.txt", bytes, scale: null),
        "t.txt");

    [Fact]
    public void RuleFile_IsReadOrRefused()
    {
        string[] files = [.. Directory.EnumerateFiles(Path.Combine(Data, "rules")).Order(StringComparer.Ordinal)];
        foreach (string file in files)
        {
            File.Copy(file, Path.Combine(_folder.FullName, Path.GetFileName(file)));
        }

        foreach (string file in files.Where(f => f.EndsWith(".yaml", StringComparison.Ordinal)).Take(2))
        {
            string place = Path.Combine(_folder.FullName, Path.GetFileName(file));
            byte[] good = File.ReadAllBytes(file);
            Try(3, [good], bytes => { File.WriteAllBytes(place, bytes); RuleBookReader.Read(_folder.FullName); }, "", Tries / 2);
            File.WriteAllBytes(place, good);
        }
    }

    [Fact]
    public void ProgramFile_IsReadOrRefused()
    {
        string[] files = [.. Directory.EnumerateFiles(Path.Combine(Data, "programs")).Order(StringComparer.Ordinal).Take(4)];
        string place = Path.Combine(_folder.FullName, Path.GetFileName(files[0]));
        Try(4, [.. files.Select(File.ReadAllBytes)], bytes => { File.WriteAllBytes(place, bytes); ProgramFileReader.ReadFolder(_folder.FullName); }, "programs/");
    }

    [Fact]
    public void TableOfTheDataset_IsReadOrRefused()
    {
        foreach (Table table in (Table[])[StateTable.Declaration, new InstitutionTable().Table])
        {
            byte[] good = Beginning(Path.Combine(Data, "tables", table.FileName), 20);
            Try(5, [good], bytes => ReadAll(table, bytes), "tables/" + table.FileName, Tries / 2);
        }
    }

    [Fact]
    public void PackageDescription_IsReadOrRefused()
    {
        string place = Path.Combine(_folder.FullName, "datapackage.json");
        Try(6, [File.ReadAllBytes(Path.Combine(Data, "datapackage.json"))[..4000], Json("""{"name": "gradus", "version": "1", "sources": [], "resources": []}""")], bytes => { File.WriteAllBytes(place, bytes); PackageFile.Read(_folder.FullName); }, "datapackage.json");
    }

    [Fact]
    public void LongPackageDescription_ThatIsNoJson_IsRefusedInAShortLine()
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "datapackage.json"), $$"""{"version": n{{new string('x', 5_000)}}}""");
        string said = Assert.Throws<InputException>(() => PackageFile.Read(_folder.FullName)).Message;
        Assert.EndsWith("is not the package file of a dataset: not valid JSON at line 1, byte 14; restore the dataset, or build it anew.", said, StringComparison.Ordinal);
    }

    [Fact]
    public void PublishersCsv_PlainOrPacked_IsReadOrRefused()
    {
        byte[] good = Packing.Utf8(TinySources.C + "100001,11.0102,1,7,10,6,4\n100001,\"11.0701\",1,7,10,6,4\n100002,30.7001,1,7,3,2,1\n");
        Try(7, [good, Packing.Zip(("c2024_a.csv", good)), Packing.Gzip(good)], bytes => CompletionsSeries.Read(Packing.Source("C2024_A.zip", bytes), 2024), "C2024_A.zip");
    }

    [Fact]
    public void PublishersWorkbook_IsReadOrRefused()
    {
        byte[] good = Packing.Workbook("CIP-SOC", ["CIP2020Code", "SOC2018Code", "SOC2018Title"], ["11.0102", "15-2051", "Data scientists"], ["30.7001", "15-2051", "Data scientists"]);
        Try(8, [good, Packing.Zip(("xl/workbook.xml", Packing.Utf8("<workbook>")))], bytes => FieldOccupationSeries.Read(Packing.Source("x.xlsx", bytes)), "x.xlsx");
    }

    [Fact]
    public void PublishersJson_IsReadOrRefused() => Try(
        9, [Json("""{"records":[{"cip":"11.0102"},{"cip":"11.0701"}]}""")], bytes => StemListSeries.Read(Packing.Source("dhs_stem_2025_parsed.json", bytes)), "dhs_stem_2025_parsed.json");

    [Fact]
    public void CourseList_IsReadOrRefused() => TryFile(
        11,
        "courses.csv",
        [
            Packing.Utf8("code,title,credits,areas,description\nCS 7641,Machine Learning,3,machine-learning,\"Trees, networks\"\nCS 6601,Artificial Intelligence,3,,\nISYE 6740,Computational Data Analytics,3,statistics,\n"),
            Packing.Utf8("CS 7641 Machine Learning 3 credits\nCS 6601 - Artificial Intelligence (3)\nMATH 4260 Linear Algebra\n"),
        ],
        path => CourseListFile.Read(path));

    [Fact]
    public void OutsideList_IsReadOrRefused() => TryFile(
        12,
        "list.csv",
        [
            Packing.Utf8("rank,school,program\n1,Carnegie Mellon University,Machine Learning\n=2,Stanford University,\n3-5,Georgia Institute of Technology,Computer Science\n"),
            Packing.Utf8("school;score\nStanford University;98.5\nCarnegie Mellon University;97\n"),
        ],
        path => SchoolList.ReadNumbered(path));

    [Fact]
    public void Report_IsReadOrRefused()
    {
        Profile person = guide.ReadExample("working-engineer");
        string given = $$"""{"form":1,"dataset":"d","program":"p","given":{"profile":{{JsonSerializer.Serialize(ProfileWriter.Write(person))}},"id":["cmu-ms-machine-learning"],"on":"2026-12-01","courses":false,"kept":null} }""";
        string page = $"<!DOCTYPE html>\n<meta name=\"generator\" content=\"{ReportHtml.Generator}\" />\n<script type=\"application/json\" id=\"{ReportHtml.RecordId}\">\n{given.Replace("<", "\\u003c", StringComparison.Ordinal)}</script>\n";
        TryFile(13, "report.html", [Packing.Utf8(page)], path => ReportFile.Read(path));
    }

    [Fact]
    public void DegreeRules_AreReadOrRefused() => Try(
        14,
        [.. Directory.EnumerateFiles(Path.Combine(Data, "degree-rules")).Order(StringComparer.Ordinal).Select(File.ReadAllBytes)],
        bytes => DegreeRuleFile.Parse(YamlNodeReader.Read("degree-rules/a.yaml", bytes), "a"),
        "degree-rules/a.yaml");

    [Fact]
    public void Bridges_AreReadOrRefused() => Try(
        15,
        [.. Directory.EnumerateFiles(Path.Combine(Data, "bridges")).Order(StringComparer.Ordinal).Select(File.ReadAllBytes)],
        bytes => BridgeFiles.Parse(YamlNodeReader.Read("bridges/a.yaml", bytes)),
        "bridges/a.yaml");

    [Fact]
    public void NumbersOfACriterion_AreReadOrRefused()
    {
        string profile = Path.Combine(_folder.FullName, "me.yaml");
        File.WriteAllText(profile, "criteria:\n  - id: own-a\n    name: Marks\n    file: marks.csv\nweights: {own-a: 1}\n");
        TryFile(
            16,
            "marks.csv",
            [Packing.Utf8("id,value,note\n139755,8,\"a, b\"\n110635,-1.25,\ncmu-ms-machine-learning,3,\n"), Packing.Utf8("value,id\r\n1,139755\r\n2,110635\r\n")],
            _ => ProfileReader.Read(profile, Known.Names));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static void Try(ulong seed, IReadOnlyList<byte[]> good, Action<byte[]> read, string names, int? tries = null)
    {
        var dice = new Dice(seed);
        var placeless = new SortedSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < (tries ?? Tries); i++)
        {
            byte[] bytes = Mutations.Next(dice, good);
            try
            {
                read(bytes);
            }
            catch (InputException refusal)
            {
                foreach (string line in refusal.Message.Split('\n'))
                {
                    Assert.True(line.Contains(names, StringComparison.Ordinal) && line.Length is > 5 and < 2000, $"Input {i}: the message names no file, or is too long: {line}");
                    if (!Place().IsMatch(line) && !Array.Exists(OfTheWhole, whole => line.Contains(whole, StringComparison.Ordinal)))
                    {
                        placeless.Add(line);
                    }
                }
            }
            catch (Exception error)
            {
                Assert.Fail(string.Create(CultureInfo.InvariantCulture, $"Input {i} of seed {seed} ends in {error}\n{Convert.ToBase64String(bytes)}"));
            }
        }

        Assert.True(placeless.Count == 0, $"These name no place in the file:\n{string.Join('\n', placeless)}");
    }

    /// <summary>A row, line or record by its number, or a column or field by its name.</summary>
    [GeneratedRegex(@"(, | at )(row|line) \d+|, column [^:]+:|: record \d+:|, field \w+:", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Patterns.Patience)]
    private static partial Regex Place();

    /// <summary>The same of a reader that opens its file.</summary>
    private void TryFile(ulong seed, string name, IReadOnlyList<byte[]> good, Action<string> read)
    {
        string place = Path.Combine(_folder.FullName, name);
        Try(seed, good, bytes => { File.WriteAllBytes(place, bytes); read(place); }, name);
    }

    private static IReadOnlyList<byte[]> Examples() =>
        [.. Directory.EnumerateFiles(Path.Combine(SourceFiles.Repository, "examples"), "*.yaml").Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];

    private static byte[] Json(string text)
    {
        using var document = JsonDocument.Parse(text);
        return Encoding.UTF8.GetBytes(document.RootElement.GetRawText());
    }

    private static byte[] Beginning(string path, int lines) => Encoding.UTF8.GetBytes(string.Concat(File.ReadLines(path).Take(lines).Select(l => l + "\n")));

    private static void ReadAll(Table table, byte[] bytes)
    {
        using var reader = new TableReader(table, "tables/" + table.FileName, new StreamReader(new MemoryStream(bytes), Encoding.UTF8));
        while (reader.Read())
        {
            for (int column = 0; column < table.Columns.Count; column++)
            {
                _ = table.Columns[column].Type switch
                {
                    ColumnType.Integer => reader.IntegerOrNull(column),
                    ColumnType.Number => reader.NumberOrNull(column),
                    ColumnType.Flag => reader.FlagOrNull(column),
                    ColumnType.Words => reader.Words(column),
                    ColumnType.Texts => reader.Texts(column),
                    _ => (object?)reader.TextOrNull(column),
                };
            }
        }
    }
}
