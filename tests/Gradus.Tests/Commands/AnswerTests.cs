using System.Text.Json.Nodes;
using Gradus.App.Shell;
using Gradus.App.Verbs.Schema;

namespace Gradus.Tests.Commands;

/// <summary>What holds for the answers of every command.</summary>
public sealed class AnswerTests
{
    private static readonly string Reference = Path.Combine(SourceFiles.Repository, "docs", "reference");

    private static readonly string Examples = Path.Combine(SourceFiles.Repository, "examples");

    public static TheoryData<string, string> JsonAnswers => new()
    {
        { "find", "find machine learning" },
        { "find", "find --cip 11.0102 --state AK" },
        { "find", "find --include-inactive --kind all --limit 50" },
        { "show", "show 139755-11.0701 --resident GA" },
        { "show", "show cmu-ms-machine-learning" },
        { "show", "show uw-ms-data-science --international" },
        { "show", "show columbia-ms-data-science" },
        { "find", "find --near Atlanta,GA --within 50 --limit 500" },
        { "show", "show 110635-11.0701" },
        { "compare", "compare 139755-11.0701 110635-11.0701 cmu-ms-machine-learning" },
        { "compare", "compare 139755-11.0701 110635-11.0701 --profile working-engineer.yaml" },
        { "school", "school 139755" },
        { "school", "school 139755 cmu-ms-machine-learning Stanford --profile mathematics-graduate.yaml" },
        { "school", "school 460376 --international" },
        { "ready", "ready --profile working-engineer.yaml" },
        { "ready", "ready --courses TRANSCRIPT" },
        { "careers", "careers --profile working-engineer.yaml" },
        { "careers", "careers research" },
        { "careers", "careers 15-2051 --near Atlanta,GA --visa" },
        { "types", "types" },
        { "guide", "guide --profile working-engineer.yaml" },
        { "guide", "guide recommender" },
        { "guide", "guide cost --profile mathematics-graduate.yaml" },
        { "types", "types ms-data-science ms-statistics --profile mathematics-graduate.yaml" },
        { "modes", "modes" },
        { "modes", "modes --profile working-engineer.yaml" },
        { "modes", "modes cmu-ms-machine-learning columbia-ms-data-science --profile international-applicant.yaml" },
        { "curriculum", "curriculum cmu-ms-machine-learning" },
        { "curriculum", "curriculum 139755-11.0701" },
        { "curriculum", "curriculum --file COURSES" },
        { "apply", "apply --profile international-applicant.yaml --offer columbia-ms-data-science" },
        { "apply", "apply" },
        { "report", "report --profile working-engineer.yaml" },
        { "report", "report njit-ms-data-science 139755-11.0701 --profile international-applicant.yaml --courses" },
        { "ready-program", "ready georgia-tech-ms-analytics-online --profile mathematics-graduate.yaml" },
        { "ready-program", "ready 139755-11.0701 --profile international-applicant.yaml" },
        { "plan", "plan georgia-tech-ms-computer-science-machine-learning-online --profile working-engineer.yaml" },
        { "plan", "plan georgia-tech-ms-computer-science-artificial-intelligence-online --courses 1 --by spring2030 --taken CS6515=C" },
        { "plan", "plan njit-ms-data-science --courses 3 --summers none" },
        { "bridge", "bridge georgia-tech-ms-analytics-online --profile working-engineer.yaml" },
        { "bridge", "bridge uc-davis-ms-computer-science --profile mathematics-graduate.yaml --unknown --hours 30" },
        { "test", "test calculus" },
        { "test", "test programming --seed 3 --answers 412" },
        { "reproduce", "data reproduce" },
        { "shortlist", "shortlist --profile working-engineer.yaml --limit 20" },
        { "shortlist", "shortlist --profile mathematics-graduate.yaml --limit 20" },
        { "shortlist", "shortlist --profile international-applicant.yaml --limit 20" },
        { "rank", "rank --profile working-engineer.yaml --draws 300" },
        { "rank", "rank --profile working-engineer.yaml --weights cost=20-45 focus=20-40 earnings-5yr=20-40 --limit 30 --draws 300" },
        { "rank", "rank --profile mathematics-graduate.yaml --any-weights --limit 4 --draws 200" },
        { "learn", "learn --profile mathematics-graduate.yaml" },
        { "learn", "learn --profile mathematics-graduate.yaml --answer cmu-ms-machine-learning,columbia-ms-data-science,first columbia-ms-data-science,usc-ms-applied-data-science,skip columbia-ms-data-science,cmu-ms-machine-learning,first" },
        { "more", "more --profile mathematics-graduate.yaml --like cmu-ms-machine-learning --unlike 139755-11.0701" },
        { "cost", "cost cmu-ms-machine-learning --profile mathematics-graduate.yaml --ways" },
        { "return", "return 139755-11.0701 --profile mathematics-graduate.yaml --draws 200" },
        { "return", "return georgia-tech-ms-analytics-online --profile working-engineer.yaml --against online --draws 200" },
        { "loans", "loans --balance 60000 --income 85000" },
        { "list", "list --workspace NEW" },
        { "watch", "watch --workspace NEW" },
        { "school-list", "find --from SCHOOLS" },
        { "outside", "outside RANKS" },
        { "data-info", "data info" },
        { "data-changes", "data changes --since DATA" },
        { "data-verify", "data verify" },
    };

    public static TheoryData<string> TextAnswers => new()
    {
        "find machine learning",
        "find --cip 11.0102 --state AK",
        "show 139755-11.0701",
        "show georgia-tech-ms-computer-science-machine-learning-online",
        "show uw-ms-computational-linguistics",
        "compare 139755-11.0701 110635-11.0701",
        "compare 139755-11.0701 110635-11.0701 cmu-ms-machine-learning uw-ms-data-science columbia-ms-data-science usc-ms-applied-data-science",
        "compare 139755-11.0701 110635-11.0701 --profile working-engineer.yaml",
        "shortlist --profile working-engineer.yaml",
        "shortlist --profile mathematics-graduate.yaml --brief",
        "shortlist --profile international-applicant.yaml",
        "ready --profile working-engineer.yaml",
        "ready georgia-tech-ms-analytics-online --profile mathematics-graduate.yaml",
        "careers",
        "careers analytics --profile returning-teacher.yaml",
        "careers 15-1221 --profile international-applicant.yaml",
        "careers 17-2199 --state OH",
        "apply --profile international-applicant.yaml",
        "apply --profile mathematics-graduate.yaml --fees 300 --most 4",
        "apply cmu-ms-machine-learning columbia-ms-data-science 139755-11.0701 --on 2027-03-01 --offer columbia-ms-data-science",
        "school 139755 --resident GA",
        "school cmu-ms-machine-learning 110635 --profile mathematics-graduate.yaml",
        "school 460376",
        "guide",
        "guide machine-learning",
        "guide layers",
        "guide 11 --profile international-applicant.yaml",
        "types",
        "types --profile mathematics-graduate.yaml",
        "modes",
        "modes --profile returning-teacher.yaml",
        "modes georgia-tech-ms-analytics-online cmu-ms-machine-learning --profile mathematics-graduate.yaml --hours 10",
        "curriculum cmu-ms-machine-learning",
        "curriculum auburn-ms-data-science-engineering",
        "curriculum 139755-11.0701",
        "curriculum --file COURSES",
        "plan georgia-tech-ms-computer-science-machine-learning-online --profile working-engineer.yaml",
        "plan njit-ms-data-science --courses 3 --summers none",
        "bridge georgia-tech-ms-analytics-online --profile working-engineer.yaml",
        "bridge jhu-ms-data-science-online --profile mathematics-graduate.yaml --start 2027-01-15 --aim shortest",
        "test algorithms --answers 2",
        "test linear-algebra --answers 000000000000",
        "rank --profile working-engineer.yaml --draws 300",
        "rank --profile mathematics-graduate.yaml --limit 4 --draws 200",
        "learn --profile working-engineer.yaml",
        "learn --profile mathematics-graduate.yaml --answer cmu-ms-machine-learning,columbia-ms-data-science,first columbia-ms-data-science,usc-ms-applied-data-science,same",
        "more --profile mathematics-graduate.yaml --like cmu-ms-machine-learning --unlike 139755-11.0701",
        "outside RANKS",
        "data info",
        "data reproduce",
        "--help",
        "find --help",
        "shortlist --help",
        "data build --help",
        "data update --help",
    };

    /// <summary>No answer has a schema that nothing is held against; a build needs the publishers' files and is tried with them.</summary>
    [Fact]
    public void EverySchemaOfAnAnswer_IsHeldAgainstAnAnswer() => Assert.Equal(
        AnswerSchemas.Names.Except(["problem", "data-build"]),
        JsonAnswers.Select(row => row.Data.Item1).Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(JsonAnswers))]
    public void Json_IsAsItsSchemaSays(string schema, string line)
    {
        Said said = Run(line + " --json");
        Assert.Null(JsonSchema.Read(Path.Combine(Reference, schema + ".schema.json")).Problem(said.Json));
        Assert.StartsWith("2024.", (string)said.Json["dataset"]!, StringComparison.Ordinal);
        Assert.Empty(said.Error);
    }

    [Theory]
    [MemberData(nameof(TextAnswers))]
    public void Text_FitsAHundredColumns(string line)
    {
        Said said = Run(line);
        Assert.NotEmpty(said.Output);
        Assert.All(said.Lines, l => Assert.True(l.Length <= 100, $"{l.Length} columns: {l}"));
        Assert.All(said.Lines, l => Assert.Equal(l.TrimEnd(), l));
    }

    [Theory]
    [InlineData("find machine learning")]
    [InlineData("show 139755-11.0701")]
    [InlineData("shortlist --profile working-engineer.yaml --limit 30")]
    [InlineData("shortlist --profile mathematics-graduate.yaml --json")]
    public void SameQuestion_SameBytes(string line) => Assert.Equal(Run(line).Output, Run(line).Output);

    [Fact]
    public void EverySchema_IsPublishedAsItIsPrinted()
    {
        foreach (string name in SchemaCommand.Names)
        {
            ExpectedFile.Check(Path.Combine(Reference, name + ".schema.json"), GradusProgram.Run("schema", name).Output);
        }

        Assert.Equal(SchemaCommand.Names.Select(n => n + ".schema.json").Order(StringComparer.Ordinal), Directory.GetFiles(Reference, "*.schema.json").Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal));
    }

    /// <summary>Whoever reads the schema can tell what every name means, or its name says it: no object comes without its names.</summary>
    [Fact]
    public void EverySchemaOfAnAnswer_SaysWhatIsAlwaysThere() => Assert.All(AnswerSchemas.Names, name =>
    {
        JsonNode schema = JsonNode.Parse(AnswerSchemas.Of(name))!;
        Assert.NotEmpty(schema["required"]!.AsArray());
        Assert.True(Objects(schema).All(o => o["required"] is JsonArray), name);
    });

    [Theory]
    [InlineData("show nothing-like-it --json", "not-found", "id", 404)]
    [InlineData("find --limit 0 --json", "out-of-range", "limit", 400)]
    [InlineData("find --state ZZ --json", "not-found", "state", 400)]
    [InlineData("careers wizardry --json", "not-found", "of", 400)]
    [InlineData("careers --near Atlantis --json", "not-found", "near", 400)]
    [InlineData("school Hogwarts --json", "not-found", "name", 400)]
    [InlineData("school --json", "missing", "name", 400)]
    [InlineData("modes no-such-id --json", "not-found", "id", 404)]
    [InlineData("modes --hours 0 --json", "out-of-range", "hours", 400)]
    [InlineData("modes --hours 200 --json", "out-of-range", "hours", 400)]
    [InlineData("apply no-such-id --json", "not-found", "id", 404)]
    [InlineData("apply --on someday --json", "malformed", "on", 400)]
    [InlineData("apply --chance cmu-ms-machine-learning=60-20 --json", "out-of-range", "chance", 400)]
    [InlineData("report no-such-id --profile working-engineer.yaml --json", "not-found", "id", 404)]
    [InlineData("report --json", "missing", "profile", 400)]
    [InlineData("types ms-wizardry --json", "not-found", "type", 400)]
    [InlineData("guide wizardry --json", "not-found", "page", 400)]
    [InlineData("cost 139755-11.0701 --profile working-engineer.yaml --set beer=5 --json", "not-allowed", "set", 400)]
    [InlineData("return 139755-11.0701 --profile working-engineer.yaml --set discount-rate=900 --json", "out-of-range", "set", 400)]
    public void Problem_IsSaidAsJson_WhereJsonWasAskedFor(string line, string code, string field, int status)
    {
        Said said = Run(line);
        Assert.Equal(ExitCode.WrongUse, said.ExitCode);
        Assert.Null(JsonSchema.Read(Path.Combine(Reference, "problem.schema.json")).Problem(said.Json));
        Assert.Equal((code, field, status), ((string)said.Json["code"]!, (string)said.Json["field"]!, (int)said.Json["status"]!));
        Assert.Contains((string)said.Json["detail"]!, said.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Version_NamesTheDatasetToo()
    {
        Said said = GradusProgram.Run("--version");
        Assert.Equal(ExitCode.Done, said.ExitCode);
        Assert.Contains("dataset 2024.", said.Output, StringComparison.Ordinal);
    }

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject o => o.SelectMany(p => Objects(p.Value)).Concat(o["properties"] is JsonObject && o.ContainsKey("type") ? [o] : []),
        JsonArray a => a.SelectMany(Objects),
        _ => [],
    };

    /// <summary>A command; example people by the name of their file, a workspace that nobody wrote to, a list of two schools.</summary>
    private static Said Run(string line)
    {
        string folder = Directory.CreateTempSubdirectory("gradus-answers").FullName;
        try
        {
            string schools = Path.Combine(folder, "schools.csv");
            string courses = Path.Combine(folder, "courses.csv");
            File.WriteAllText(courses, "code,title,credits,description\nCS 1,Machine Learning,3,\"Supervised, unsupervised and reinforcement learning.\"\nCS 2,Database Systems,3,\nCS 2,Database Systems,3,\nCS 3,Deep Learning,,\n");
            File.WriteAllText(schools, "school,program\nCarnegie Mellon University,Machine Learning\nNo Such School,\n");
            string ranks = Path.Combine(folder, "ranks.csv");
            File.WriteAllText(ranks, "school,rank\nCarnegie Mellon University,1\nUniversity of Wisconsin-Madison,2\nNo Such School,3\n");
            return GradusProgram.Run([.. line.Split(' ').Select(part => part switch
            {
                "RANKS" => ranks,
                "NEW" => Path.Combine(folder, "workspace.db"),
                "DATA" => SourceFiles.Data,
                "SCHOOLS" => schools,
                "COURSES" => courses,
                "TRANSCRIPT" => Path.Combine(SourceFiles.Repository, "tests", "Gradus.Tests", "Readiness", "Transcripts", "held-out", "07-india-marks.txt"),
                _ when part.EndsWith(".yaml", StringComparison.Ordinal) => Path.Combine(Examples, part),
                _ => part,
            })]);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
