using System.Globalization;
using Gradus.App.Shell;
using Gradus.Returns;

namespace Gradus.Tests.Commands;

/// <summary>The least and the most that a number may be are answered, and a zero is a zero with whatever sign it is written.</summary>
public sealed class EdgeNumberTests : IDisposable
{
    private const string Id = "georgia-tech-ms-analytics-online";
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("gradus-edge-");

    /// <summary>All at their least at once, and all at their most, would hide one behind another.</summary>
    [Fact]
    public void EveryAssumption_IsAnswered_AtBothEnds()
    {
        string person = Person("residency: {state: GA}\njob: {salary: 95000, keepWorking: true}\n");
        Assert.All(AssumptionKeys.All, bounds => Assert.All((double[])[bounds.Least, bounds.Most], end =>
            Answered("return", Id, "--profile", person, "--draws", "100", "--set", string.Create(CultureInfo.InvariantCulture, $"{bounds.Key}={end}"))));
    }

    [Theory]
    [InlineData("loans", "--balance", "-0", "--income", "5")]
    [InlineData("loans", "--balance", "5000", "--income", "-0.0")]
    [InlineData("loans", "--balance", "5000", "--income", "5", "--rate", "-0")]
    public void MinusZero_IsZero(params string[] words) =>
        Assert.Equal(Answered([.. words.Select(w => w.StartsWith("-0", StringComparison.Ordinal) ? "0" : w)]), Answered(words));

    [Theory]
    [InlineData("cost", "job: {salary: -0, keepWorking: true}")]
    [InlineData("cost", "job: {salary: \"-0\"}")]
    [InlineData("cost", "job: {salary: -1e-30}")]
    [InlineData("return", "job: {salary: 95000}\nhousehold: {filingStatus: married-jointly, partnerIncome: -0.0}")]
    [InlineData("return", "job: {salary: 95000}\nassumptions: {stateTaxRate: -0.0}")]
    public void MinusZeroOfAProfile_IsZero(string verb, string said)
    {
        string written = Person($"residency: {{state: GA}}\n{said}\n");
        Answered(verb, Id, "--profile", written);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static string Answered(params string[] words)
    {
        Said said = GradusProgram.Run(words);
        Assert.True(said.ExitCode == ExitCode.Done, $"{string.Join(' ', words)}: {said.Error}");
        return said.Output;
    }

    private string Person(string text)
    {
        string path = Path.Combine(_folder.FullName, "me.yaml");
        File.WriteAllText(path, text);
        return path;
    }
}
