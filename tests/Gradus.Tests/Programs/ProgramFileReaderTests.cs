using System.Text.Json.Nodes;
using Gradus.Programs;
using Gradus.Sources.Programs;
using Gradus.Sources.Schemas;
using Gradus.Sources.Yaml;

namespace Gradus.Tests.Programs;

public sealed class ProgramFileReaderTests
{
    private const string Good = """
        # yaml-language-server: $schema=../../docs/reference/program.schema.json
        unitId: 123456
        institution: Sample University
        programs:
          - id: sample-ms-data-science
            title: "Master of Science: Data Science"
            degree: MS
            focus: [data-science]
            school: School of Data
            cip: "30.7001"
            url: https://sample.edu/ds?a=b
            creditSystem: semester
            note: "Small, \"quoted\" and \\ plain."
            sources:
              s1: {page: "https://sample.edu/ds?a=b#c", kind: official, year: 2025}
              s2: {page: "https://list.org/ds", kind: third-party}
            facts:
              credits: {value: 30.5, source: s1}
              lengthMonths: {value: {min: 12, max: 18}, source: s1}
              modality: {value: [campus, online], source: s1}
              pace: {value: [full-time], source: s1}
              finalProject: {value: {options: [thesis, none], required: false}, source: s1}
              prerequisites: {value: [calculus], source: s1}
              bridge: {value: true, source: s1}
              gre: {value: optional, source: s1}
              minimumGpa: {value: 3.0, source: s1}
              tuition:
                - {value: {amount: 478.82, per: credit, residency: in-state}, source: s1}
                - {value: {amount: 900, per: credit, residency: out-of-state}, source: s2}
              coreCourses:
                source: s1
                value:
                  - {code: DS 101, title: "Models: an introduction"}
                  - {code: null, title: Inference}
              specializations: {value: [Theory, "Practice, applied"], source: s1}
              deadlines:
                source: s1
                value:
                  - {term: fall, date: 01-15, round: null}

        """;

    private const string NoteLine = "note: \"Small, \\\"quoted\\\" and \\\\ plain.\"";

    private static readonly JsonObject Schema = JsonNode.Parse(HandWrittenSchemas.Find("program")!.Write())!.AsObject();

    /// <summary>One replacement in the good file, what the message must say, and whether the schema sees it too.</summary>
    public static TheoryData<string, string, string, bool> Malformed { get; } = new()
    {
        { "unitId: 123456", "unitId: 12345", "unitId is '12345'; expected a whole number from 100000 to 999999", true },
        { "unitId: 123456", "unitId: \"123456\"", "line 2, column 9: unitId is '123456'", true },
        { "unitId: 123456", "unitId: 123456.5", "a whole number", true },
        { "unitId: 123456\n", "", "lacks the key 'unitId'", true },
        { "unitId: 123456", "unitid: 123456", "no key 'unitid' (did you mean 'unitId'?); allowed are unitId, institution, programs", true },
        { "institution: Sample University", "institution: [a]", "institution is a list", true },
        { "institution: Sample University", "institution: true", "write it in quotes", true },
        { "id: sample-ms-data-science", "id: Sample MS", "a key of lower-case letters", true },
        { "degree: MS", "degree: PhD", "degree is 'PhD'; expected one of MS, MPS", true },
        { "focus: [data-science]", "focus: [data]", "focus is 'data'; expected one of machine-learning", true },
        { "focus: [data-science]", "focus: []", "a list of 1 to 13", true },
        { "focus: [data-science]", "focus: [nlp, nlp]", "'nlp' stands twice", true },
        { "cip: \"30.7001\"", "cip: 30.7001", "write it in quotes", true },
        { "cip: \"30.7001\"", "cip: \"30.70\"", "a six-digit CIP code", true },
        { "url: https://sample.edu/ds?a=b\n", "url: sample.edu\n", "a web address that starts with http", true },
        { "url: https://sample.edu/ds?a=b\n", "url: \"https://sample.edu/a b\"\n", "a web address", true },
        { "url: https://sample.edu/ds?a=b\n", "url: \"javascript:alert(1)\"\n", "a web address", true },
        { "creditSystem: semester", "creditSystem: hours", "expected one of semester, quarter", true },
        { NoteLine, "note: \"a\\u0007b\"", "note is", false },
        { NoteLine, "note: \"\"", "text of 1 to 2000", true },
        { "kind: third-party", "kind: rumour", "expected one of official, official-old, third-party", true },
        { "kind: official, year: 2025", "year: 2025", "lacks the key 'kind'", true },
        { "year: 2025", "year: 25", "year is '25'; expected a whole number from 1990 to 2100", true },
        { "page: \"https://list.org/ds\"", "page: ftp://x", "page is 'ftp://x'", true },
        { "s2: {", "t2: {", "'t2' is no key of sources", true },
        { "value: 30.5, source: s1", "value: 30.5", "credits lacks the key 'source'", true },
        { "value: 30.5, source: s1", "value: 30.5, source: s9", "line 18, column 38: credits cites 's9', which is not among the program's sources: s1, s2", false },
        { "value: 30.5, source: s1", "value: 30.5, source: page", "a key of 'sources'", true },
        { "residency: out-of-state}, source: s2}", "residency: out-of-state}, source: s1}", "no fact cites the source 's2'", false },
        { "credits: {value: 30.5", "credits: {value: thirty", "a number from 1 to 400", true },
        { "credits: {value: 30.5", "credits: {value: \"30\"", "a number from 1 to 400", true },
        { "credits: {value: 30.5", "credits: {value: 0", "a number from 1 to 400", true },
        { "credits: {value: 30.5", "credits: {value: .nan", "a number from 1 to 400", true },
        { "credits: {value: 30.5", "credits: {value: 1e2000", "a number from 1 to 400", true },
        { "credits: {value: 30.5", "credit: {value: 30.5", "facts has no key 'credit' (did you mean 'credits'?); allowed are credits, lengthMonths", true },
        { "{min: 12, max: 18}", "{min: 12}", "lacks the key 'max'", true },
        { "{min: 12, max: 18}", "12", "expected the keys min, max", true },
        { "[campus, online]", "[campus, moon]", "modality is 'moon'", true },
        { "[campus, online]", "campus", "modality is 'campus'; expected a list", true },
        { "required: false", "required: maybe", "required is 'maybe'; expected true or false", true },
        { "bridge: {value: true", "bridge: {value: \"true\"", "expected true or false", true },
        { "gre: {value: optional", "gre: {value: sometimes", "expected one of required, optional", true },
        { "minimumGpa: {value: 3.0", "minimumGpa: {value: 4.1", "a number from 0 to 4", true },
        { "amount: 478.82", "amount: -5", "a number from 1 to 500000", true },
        { "amount: 478.82", "amount: $478", "a number from 1 to 500000", true },
        { "per: credit, residency: in-state", "per: hour, residency: in-state", "expected one of credit, course", true },
        { "title: Inference", "name: Inference", "no key 'name'; allowed are code, title", true },
        { "date: 01-15", "date: 02-30", "a day of the year MM-DD", true },
        { "date: 01-15", "date: 13-01", "a day of the year MM-DD", true },
        { "date: 01-15", "date: 2025-01-15", "a day of the year MM-DD", true },
        { "term: fall", "term: autumn", "expected one of fall, winter", true },
        { "  - id:", "  - &p id:", "anchors (&name) are not allowed", false },
        { "degree: MS", "degree: MS\n    degree: MA", "is given twice", false },
    };

    private static IReadOnlyList<ProgramRecord> Parse(string yaml) => ProgramFileReader.Parse(YamlNodeReader.Read("programs/f.yaml", yaml));

    private static JsonNode Json(string yaml) => JsonNode.Parse(YamlJson.ToJson(YamlNodeReader.Read("f.yaml", yaml).Value))!;

    [Fact]
    public void GoodFile_IsReadWhole()
    {
        ProgramRecord record = Assert.Single(Parse(Good));
        Assert.Equal((123456, "30.7001", "Small, \"quoted\" and \\ plain."), (record.Institution.Value, record.Cip.ToString(), record.Note));
        Assert.Equal(14, record.Facts.Count);
        Assert.Equal(new RecordFact("credits", "30.5", "https://sample.edu/ds?a=b#c", FactKind.Official, 2025), record.Facts[0]);
        Assert.Equal("{\"amount\":900,\"per\":\"credit\",\"residency\":\"out-of-state\"}", record.Facts[10].Json);
        Assert.Equal((FactKind.ThirdParty, null), (record.Facts[10].Kind, record.Facts[10].Year));
        Assert.True(new JsonSchema(Schema).Accepts(Json(Good)));
    }

    [Fact]
    public void Writing_GivesBackTheSameBytes()
    {
        (string name, string text) = Assert.Single(ProgramFileWriter.Write(Parse(Good)));
        Assert.Equal("123456-sample-university.yaml", name);
        Assert.Equal(Good, text);
    }

    [Theory]
    [MemberData(nameof(Malformed))]
    public void MalformedFile_IsRefused_AndTheSchemaAgrees(string part, string replacement, string problem, bool schemaSeesIt)
    {
        Assert.Contains(part, Good, StringComparison.Ordinal);
        string yaml = Good.Replace(part, replacement, StringComparison.Ordinal);
        string message = Assert.Throws<InputException>(() => Parse(yaml)).Message;
        Assert.Contains(problem, message, StringComparison.Ordinal);
        Assert.StartsWith("programs/f.yaml, line ", message, StringComparison.Ordinal);
        if (schemaSeesIt)
        {
            Assert.False(new JsonSchema(Schema).Accepts(Json(yaml)));
        }
    }

    [Fact]
    public void DamagedFile_IsReadOrRefused_AndNothingElse()
    {
        const string Marks = "{}[]:,-#&*!|>'\"%@`\n\t \\~?0é\u0000";
        var random = new Random(20240722);
        int refused = 0;
        for (int i = 0; i < 3000; i++)
        {
            char[] text = Good.ToCharArray();
            for (int hits = random.Next(1, 4); hits > 0; hits--)
            {
                text[random.Next(text.Length)] = Marks[random.Next(Marks.Length)];
            }

            try
            {
                Parse(new string(text)[..random.Next(text.Length / 2, text.Length + 1)]);
            }
            catch (InputException)
            {
                refused++;
            }
        }

        Assert.InRange(refused, 1000, 3000);
    }

    [Fact]
    public void IdTwice_IsRefused_InOneFileAndInTwo()
    {
        string program = Good[Good.IndexOf("  - id:", StringComparison.Ordinal)..];
        Assert.Contains("the id 'sample-ms-data-science' stands twice", Assert.Throws<InputException>(() => Parse(Good + program)).Message, StringComparison.Ordinal);
        DirectoryInfo folder = Directory.CreateTempSubdirectory();
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "123456-a.yaml"), Good);
            Assert.Single(ProgramFileReader.ReadFolder(folder.FullName));
            File.WriteAllText(Path.Combine(folder.FullName, "123456-b.yaml"), Good);
            Assert.Contains("stands in another file too", Assert.Throws<InputException>(() => ProgramFileReader.ReadFolder(folder.FullName)).Message, StringComparison.Ordinal);
            File.Move(Path.Combine(folder.FullName, "123456-b.yaml"), Path.Combine(folder.FullName, "1-b.yaml"));
            Assert.Contains("field unitId: 123456, and the name of the file does not start with it", Assert.Throws<InputException>(() => ProgramFileReader.ReadFolder(folder.FullName)).Message, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void SchemaFile_IsTheCommittedOne() => ExpectedFile.Check(
        Path.Combine(SourceFiles.Repository, "docs", "reference", "program.schema.json"), HandWrittenSchemas.Find("program")!.Write());

    [Fact]
    public void CommittedFiles_FitTheSchema_AndWriteBackUnchanged()
    {
        string[] paths = Directory.GetFiles(Path.Combine(SourceFiles.Data, "programs"));
        Assert.NotEmpty(paths);
        Assert.All(paths, path =>
        {
            string text = File.ReadAllText(path);
            Assert.True(new JsonSchema(Schema).Accepts(Json(text)), path);
            Assert.Equal((Path.GetFileName(path), text), Assert.Single(ProgramFileWriter.Write(Parse(text))));
        });
    }
}
