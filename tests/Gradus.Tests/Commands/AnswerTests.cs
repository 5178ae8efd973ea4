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
        { "compare", "compare 139755-11.0701 110635-11.0701 cmu-ms-machine-learning" },
        { "reproduce", "data reproduce" },
        { "shortlist", "shortlist --profile working-engineer.yaml --limit 20" },
        { "shortlist", "shortlist --profile mathematics-graduate.yaml --limit 20" },
        { "shortlist", "shortlist --profile international-applicant.yaml --limit 20" },
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
        "shortlist --profile working-engineer.yaml",
        "shortlist --profile mathematics-graduate.yaml --brief",
        "shortlist --profile international-applicant.yaml",
        "data info",
        "data reproduce",
        "--help",
        "find --help",
        "shortlist --help",
        "data build --help",
        "data update --help",
    };

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
    public void EverySchema_CanBePrinted() => Assert.All(SchemaCommand.Names, name =>
        Assert.Equal(File.ReadAllText(Path.Combine(Reference, name + ".schema.json")), GradusProgram.Run("schema", name).Output));

    [Fact]
    public void Version_NamesTheDatasetToo()
    {
        Said said = GradusProgram.Run("--version");
        Assert.Equal(ExitCode.Done, said.ExitCode);
        Assert.Contains("dataset 2024.", said.Output, StringComparison.Ordinal);
    }

    private static Said Run(string line) => GradusProgram.Run(
        [.. line.Split(' ').Select(part => part.EndsWith(".yaml", StringComparison.Ordinal) ? Path.Combine(Examples, part) : part)]);
}
