using System.Text.Json.Nodes;
using Gradus.App.Shell;
using Gradus.App.Verbs.Learn;
using Gradus.Catalogs;
using Gradus.Ranking;
using Gradus.Ranking.Learning;
using Gradus.Tests.Web;

namespace Gradus.Tests.Commands;

/// <summary>Learning what counts, as somebody types it.</summary>
public sealed class LearnCommandTests(GuideFixture guide) : IDisposable
{
    private const string Cmu = "cmu-ms-machine-learning";
    private const string Columbia = "columbia-ms-data-science";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("gradus-learn-");

    private static string Graduate => Path.Combine(SourceFiles.Repository, "examples", "mathematics-graduate.yaml");

    private string Mine => Path.Combine(_folder.FullName, "mine.db");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Answers_AreGivenAsOptions_AndLeadOn()
    {
        JsonNode first = Learn().Json;
        Assert.False((bool)first["enough"]!);
        Assert.Empty(first["answers"]!.AsArray());
        string answer = (string)first["next"]!["answers"]![1]!;
        Assert.EndsWith(",second", answer, StringComparison.Ordinal);
        JsonNode then = Learn("--answer", answer).Json;
        Assert.Equal("second", (string)then["answers"]![0]!["said"]!);
        Assert.NotEqual(first["next"]!.ToJsonString(), then["next"]!.ToJsonString());
        Assert.Equal(Learn("--answer", answer).Output, Learn("--answer", answer).Output);
    }

    [Fact]
    public void Ranges_AreTakenByRank()
    {
        string[] ranges = [.. Learn("--answer", $"{Cmu},{Columbia},first").Json["ranges"]!.AsArray().Select(r => (string)r!)];
        Said rank = GradusProgram.Run(["rank", "--profile", Graduate, "--draws", "200", "--json", "--weights", .. ranges]);
        Assert.Equal("", rank.Error);
        Assert.Equal("ranges", (string)rank.Json["weightsFrom"]!);
    }

    [Fact]
    public void CircleOfAnswers_IsSaidInOneSentence()
    {
        JsonNode said = Learn("--answer", $"{Cmu},{Columbia},first", $"{Columbia},{Cmu},first").Json;
        JsonNode circle = Assert.Single(said["contradictions"]!.AsArray())!;
        Assert.Equal("circle", (string)circle["kind"]!);
        Assert.Equal([2, 1], circle["answers"]!.AsArray().Select(a => (int)a!));
        Assert.Contains("run in a circle", Asked.Unbroken(GradusProgram.Run("learn", "--profile", Graduate, "--answer", $"{Cmu},{Columbia},first", "--answer", $"{Columbia},{Cmu},first").Output), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cmu-ms-machine-learning", "two ids")]
    [InlineData("cmu-ms-machine-learning,columbia-ms-data-science,perhaps", "first, second, same, skip")]
    [InlineData("cmu-ms-machine-learning,cmu-ms-machine-learning,first", "one degree twice")]
    [InlineData("cmu-ms-machine-lerning,columbia-ms-data-science,first", "cmu-ms-machine-learning")]
    public void WrongAnswer_IsRefused_WithWhatIsAllowed(string answer, string words)
    {
        Said said = Learn("--answer", answer);
        Assert.Equal(ExitCode.WrongUse, said.ExitCode);
        Assert.Equal("answer", (string)said.Json["field"]!);
        Assert.Contains(words, said.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Kept_StandsInTheKeptProfile_AndIsUndone()
    {
        Assert.Equal(ExitCode.Done, Run("workspace", "profile", Graduate).ExitCode);
        string before = Run("workspace", "export", "-").Output;
        Said kept = Run("learn", "--answer", $"{Cmu},{Columbia},first", "--keep");
        Assert.Equal("", kept.Error);
        Assert.Contains("Kept in your profile", kept.Output, StringComparison.Ordinal);
        string[] ranges = [.. Run("learn", "--answer", $"{Cmu},{Columbia},first", "--json").Json["ranges"]!.AsArray().Select(r => (string)r!)];
        JsonNode rank = Run("rank", "--draws", "200", "--json").Json;
        Assert.Equal("ranges", (string)rank["weightsFrom"]!);
        Assert.Equal(ranges.Length, rank["weights"]!.AsArray().Count);
        Assert.Contains("kept the weights learned", Run("undo").Output, StringComparison.Ordinal);
        Assert.Equal(before, Run("workspace", "export", "-").Output);
    }

    [Fact]
    public void Keeping_NeedsTheKeptProfile()
    {
        Assert.Contains("without --profile", Run("learn", "--profile", Graduate, "--keep").Error, StringComparison.Ordinal);
        Assert.Contains("gradus workspace profile", Run("learn", "--keep").Error, StringComparison.Ordinal);
    }

    /// <summary>At a terminal: a, b, same, skip, undo; a line that is none of them is asked for again, and the end of the lines is enough.</summary>
    [Fact]
    public void Interview_TakesAnswers_AndTakesThemBack()
    {
        Catalog catalog = guide.Catalog;
        Shortlist list = Shortlist.Make(catalog, guide.ReadExample("mathematics-graduate"), draws: 20);
        using var lines = new StringReader("undo\nwhat\na\nB\nsame\nundo\nskip\nenough\n");
        using var output = new StringWriter();
        IReadOnlyList<PairAnswer> said = LearnInterview.Run(list, [], 1, new Screen(output), lines.ReadLine);
        Assert.Equal([Preferred.First, Preferred.Second, Preferred.Skipped], said.Select(a => a.Said));
        Assert.Contains("nothing to take back", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("Type a, b, same", output.ToString(), StringComparison.Ordinal);
        using var ended = new StringReader("a\n");
        Assert.Single(LearnInterview.Run(list, [], 1, new Screen(output), ended.ReadLine));
    }

    private static Said Learn(params string[] more) => GradusProgram.Run(["learn", "--profile", Graduate, .. more, "--json"]);

    private Said Run(params string[] line) => GradusProgram.Run([.. line, "--workspace", Mine]);
}
