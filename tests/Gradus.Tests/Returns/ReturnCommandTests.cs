using Gradus.Tests.Commands;

namespace Gradus.Tests.Returns;

public sealed class ReturnCommandTests
{
    private static readonly JsonSchema Schema = JsonSchema.Read(Path.Combine(SourceFiles.Repository, "docs", "reference", "return.schema.json"));

    [Theory]
    [InlineData("working-engineer", "georgia-tech-ms-analytics-online")]
    [InlineData("mathematics-graduate", "139755-11.0701")]
    [InlineData("international-applicant", "139755-11.0701")]
    public void Json_IsAsItsSchemaSays(string person, string id)
    {
        Said said = GradusProgram.Run("return", id, "--profile", Example(person), "--json", "--draws", "500");
        Assert.Equal(0, said.ExitCode);
        Assert.Null(Schema.Problem(said.Json));
    }

    [Fact]
    public void Text_FitsAHundredColumns_AndNamesItsStanding()
    {
        Said said = GradusProgram.Run("return", "139755-11.0701", "--profile", Example("mathematics-graduate"), "--draws", "500", "--against", "self-study");
        Assert.Equal(0, said.ExitCode);
        Assert.All(said.Output.Split('\n'), line => Assert.True(line.Length <= 100, line));
        Assert.Contains("Chance of a loss", said.Output, StringComparison.Ordinal);
        Assert.Contains("assumed", said.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("best", said.Output, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("--set", "salery=3", "Did you mean salary?")]
    [InlineData("--set", "salary", "give a key and a number")]
    [InlineData("--draws", "1", "--draws 1: give 100")]
    [InlineData("--against", "nowhere", "--against nowhere")]
    public void WrongUse_IsRefused_WithWhatIsAllowed(string option, string value, string says)
    {
        Said said = GradusProgram.Run("return", "139755-11.0701", "--profile", Example("mathematics-graduate"), option, value);
        Assert.Equal(2, said.ExitCode);
        Assert.Contains(says, said.Error, StringComparison.Ordinal);
    }

    private static string Example(string person) => Path.Combine(SourceFiles.Repository, "examples", person + ".yaml");
}
