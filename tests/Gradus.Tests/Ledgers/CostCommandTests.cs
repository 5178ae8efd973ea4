using System.Text.Json.Nodes;
using Gradus.App.Shell;
using Gradus.Tests.Commands;

namespace Gradus.Tests.Ledgers;

public sealed class CostCommandTests
{
    private static readonly JsonSchema Schema = JsonSchema.Read(Path.Combine(SourceFiles.Repository, "docs", "reference", "cost.schema.json"));

    [Theory]
    [InlineData("139755-11.0701", "mathematics-graduate", "--ways")]
    [InlineData("georgia-tech-ms-analytics-online", "working-engineer", "--ways")]
    [InlineData("cmu-ms-machine-learning", "international-applicant", "--by-term")]
    [InlineData("cmu-ms-machine-learning", "working-engineer", "--way campus-full-time --by-term")]
    [InlineData("139755-11.0701", "working-engineer", "--set tuition=12000 --set tuition@2=8000.50 --set scholarship=0 --summers")]
    public void Json_IsAsItsSchemaSays_SumsToItsTotal_AndText_FitsAHundredColumns(string id, string person, string more)
    {
        Said json = Run($"{id} --profile {person} {more} --json");
        Assert.Null(Schema.Problem(json.Json));
        Assert.Equal((decimal)json.Json["total"]!, json.Json["lines"]!.AsArray().Sum(l => (decimal)l!["amount"]!));
        Assert.Equal((decimal)json.Json["total"]!, json.Json["terms"]!.AsArray().Sum(l => (decimal)l!["total"]!));
        Said text = Run($"{id} --profile {person} {more}");
        Assert.Equal((ExitCode.Done, ""), (text.ExitCode, text.Error));
        Assert.All(text.Lines, l => Assert.True(l.Length <= 100 && l == l.TrimEnd(), $"{l.Length} columns: {l}"));
        Assert.Equal(text.Output, Run($"{id} --profile {person} {more}").Output);
    }

    [Fact]
    public void OwnFigure_ReplacesTheLine_AndIsLabelledSo()
    {
        JsonNode answer = Run("139755-11.0701 --profile mathematics-graduate --set tuition=12000 --set tuition@2=8000 --json").Json;
        JsonNode[] tuition = [.. answer["lines"]!.AsArray().Where(l => (string)l!["key"]! == "tuition").Select(l => l!)];
        Assert.Equal([3000m, 8000m, 3000m, 3000m], tuition.Select(l => (decimal)l["amount"]!));
        Assert.All(tuition, l => Assert.Equal("own", (string)l["kind"]!));
        Assert.Contains("your own", Run("139755-11.0701 --profile mathematics-graduate --set tuition@2=8000").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void MissingPrice_IsNotZero()
    {
        string id = People.Catalog.Items.First(i => People.Catalog.ChargesOf(i.Institution.Id).All(c => !c.TuitionInState.IsKnown && !c.PerCreditInState.IsKnown) && i.Program is null or { Tuition.Count: 0 }).Id;
        Said said = Run($"{id} --profile working-engineer --json");
        Assert.False((bool)said.Json["complete"]!);
        Assert.Contains(said.Json["unknown"]!.AsArray(), u => (string)u!["key"]! == "tuition");
        Assert.Contains("In all at least", Run($"{id} --profile working-engineer").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_NamesWhatIsNotSettled()
    {
        string text = Run("139755-11.0701 --profile mathematics-graduate").Output;
        Assert.Contains("ASSUMED TO CONTINUE", text, StringComparison.Ordinal);
        Assert.Contains("AN ASSUMPTION OF THIS GUIDE", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Lifetime Learning", text, StringComparison.Ordinal);
        Assert.DoesNotContain("visa", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nothing-here --profile working-engineer", "No program or offering has the id 'nothing-here'")]
    [InlineData("139755-11.0701", "--profile")]
    [InlineData("139755-11.0701 --profile working-engineer --way evening", "--way evening: not one of campus-full-time")]
    [InlineData("139755-11.0701 --profile working-engineer --set tuition", "--set tuition: give an amount")]
    [InlineData("139755-11.0701 --profile working-engineer --set tuition=-5", "give an amount of 0 or more")]
    [InlineData("139755-11.0701 --profile working-engineer --set tuition=1.005", "two digits of cents")]
    [InlineData("139755-11.0701 --profile working-engineer --set tuition=9999999999", "give an amount")]
    [InlineData("139755-11.0701 --profile working-engineer --set beer=5", "there is no line 'beer'; the lines are tuition, fees")]
    [InlineData("139755-11.0701 --profile working-engineer --set tuition@0=5", "number of a term")]
    [InlineData("139755-11.0701 --profile working-engineer --set tuition@99=5", "the degree has 10 terms")]
    public void WrongUse_GetsOneClearError(string line, string expected)
    {
        Said said = Run(line);
        Assert.Equal((ExitCode.WrongUse, ""), (said.ExitCode, said.Output));
        Assert.Contains(expected, said.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", said.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("job: {salary: -5}", "job.salary")]
    [InlineData("study: {hoursPerWeek: 200}", "study.hoursPerWeek")]
    [InlineData("start: fall 1990", "start")]
    [InlineData("start: fall 2025", "start fall 2025: lies before 2026-07-01")]
    [InlineData("start: spring 2026", "give a later start, such as fall 2027")]
    [InlineData("start: fall 2045", "more than 10 years after the rules were looked at (2026-11-26)")]
    [InlineData("residency: {state: ZZ}", "residency.state")]
    [InlineData("budget: {assistantship: {tuitionShare: 2}}", "budget.assistantship.tuitionShare")]
    [InlineData("budget: {scholarships: [{amount: 1000, per: week}]}", "per")]
    [InlineData("household: {filingStatus: widow}", "household.filingStatus")]
    public void HostileProfile_GetsOneClearError(string profile, string expected)
    {
        string file = Path.Combine(Path.GetTempPath(), $"gradus-{Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(profile)))[..12]}.yaml");
        File.WriteAllText(file, profile + "\n");
        try
        {
            Said said = GradusProgram.Run("cost", "139755-11.0701", "--profile", file);
            Assert.Equal((ExitCode.WrongUse, ""), (said.ExitCode, said.Output));
            Assert.Contains(expected, said.Error, StringComparison.Ordinal);
            Assert.DoesNotContain("   at ", said.Error, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void EmptyProfile_GetsAnAnswer_WithItsAssumptions()
    {
        string file = Path.Combine(Path.GetTempPath(), "gradus-nobody.yaml");
        File.WriteAllText(file, "name: nobody\n");
        Said said = GradusProgram.Run("cost", "139755-11.0701", "--profile", file, "--json");
        File.Delete(file);
        Assert.Null(Schema.Problem(said.Json));
        Assert.Equal("2027-09", (string)said.Json["start"]!);
        Assert.Contains(said.Json["assumptions"]!.AsArray(), a => ((string)a!).StartsWith("You start in fall 2027, the first fall after the rules were looked at", StringComparison.Ordinal));
    }

    private static Said Run(string line)
    {
        string[] words = line.Split(' ');
        int at = Array.IndexOf(words, "--profile");
        if (at >= 0)
        {
            words[at + 1] = Path.Combine(SourceFiles.Repository, "examples", words[at + 1] + ".yaml");
        }

        return GradusProgram.Run(["cost", .. words]);
    }
}
