using System.Text.Json.Nodes;
using Gradus.App.Shell;
using Gradus.App.Verbs.Outside;

namespace Gradus.Tests.Commands;

/// <summary>A ranking of somebody else, brought as a table.</summary>
public sealed class OutsideListTests : IDisposable
{
    private const string List = "Rank,University,Program\n1,Carnegie Mellon University,\n=2,Ga Tech,analytics\n3-5,University of Wisconsin-Madison,\n6,Nowhere College of Nothing,\n7,,\n8,Carnegie Mellon University,\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("gradus-outside").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Names_AreMatched_AndOnlySureOnesCount()
    {
        JsonNode said = Outside(List).Json;
        JsonArray rows = said["rows"]!.AsArray();
        Assert.True((bool)said["prefersLess"]!);
        Assert.Equal(("211440", 1m), ((string)rows[0]!["id"]!, (decimal)rows[0]!["number"]!));
        Assert.Equal(("ask", null, 2m), ((string)rows[1]!["standing"]!, (string?)rows[1]!["id"], (decimal)rows[1]!["number"]!));
        Assert.Equal("georgia-tech-ms-analytics", (string)rows[1]!["candidates"]![0]!["id"]!);
        Assert.Equal(("240444", 4m), ((string)rows[2]!["id"]!, (decimal)rows[2]!["number"]!));
        Assert.Equal(("none", null), ((string)rows[3]!["standing"]!, (string?)rows[3]!["id"]));
        Assert.Contains("the number there counts", (string)rows[4]!["note"]!, StringComparison.Ordinal);
        Assert.Equal(2, (int)said["counted"]!);
    }

    [Fact]
    public void ReviewedTable_IsReadAgain_AndCounts()
    {
        string review = Path.Combine(_folder, "review.csv");
        Said said = Outside("name,score\nWashington University,90\nCarnegie Mellon University,80\nCornell University,70\n", "--output", review, "--json");
        Assert.Equal("ask", (string)said.Json["rows"]![0]!["standing"]!);
        Assert.False((bool)said.Json["prefersLess"]!);
        Assert.Contains("school,program,id,score", File.ReadAllText(review), StringComparison.Ordinal);
        File.WriteAllText(review, File.ReadAllText(review).Replace("Washington University,,,90", "Washington University,,179867,90", StringComparison.Ordinal));
        JsonNode again = GradusProgram.Run("outside", review, "--json").Json;
        Assert.Equal(("given", "179867"), ((string)again["rows"]![0]!["standing"]!, (string)again["rows"]![0]!["id"]!));
        Assert.Equal(1 + (int)said.Json["counted"]!, (int)again["counted"]!);
    }

    [Fact]
    public void Kept_CountsInTheOrder()
    {
        string mine = Path.Combine(_folder, "mine.db");
        string list = Write(List);
        Assert.Contains("no profile is kept", GradusProgram.Run("outside", list, "--keep", "--workspace", mine).Error, StringComparison.Ordinal);
        GradusProgram.Run("workspace", "profile", Path.Combine(SourceFiles.Repository, "examples", "mathematics-graduate.yaml"), "--workspace", mine);
        Said kept = GradusProgram.Run("outside", list, "--as", "own-magazine", "--name", "A magazine", "--keep", "--workspace", mine);
        Assert.Equal(("", ExitCode.Done), (kept.Error, kept.ExitCode));
        JsonNode rank = GradusProgram.Run("rank", "--workspace", mine, "--weights", "own-magazine=60", "cost=40", "--draws", "200", "--json").Json;
        Assert.Contains(rank["weights"]!.AsArray(), w => (string)w!["criterion"]! == "own-magazine" && (string)w["name"]! == "A magazine");
        Assert.Equal(ExitCode.Done, GradusProgram.Run("undo", "--workspace", mine).ExitCode);
        Assert.Contains("own-magazine", GradusProgram.Run("rank", "--workspace", mine, "--weights", "own-magazine=60", "--draws", "200").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Marks_AreTheFileThatAProfileNames()
    {
        string marks = Path.Combine(_folder, "marks.csv");
        Outside(List, "--marks", marks);
        Assert.Equal("id,value", File.ReadLines(marks).First());
        string profile = Path.Combine(_folder, "me.yaml");
        File.WriteAllText(profile, "criteria:\n  - id: own-list\n    name: My list\n    prefersLess: true\n    file: marks.csv\nweights: {own-list: 50, cost: 50}\n");
        Said rank = GradusProgram.Run("rank", "--profile", profile, "--draws", "200", "--json");
        Assert.Equal("", rank.Error);
        Assert.Contains(rank.Json["weights"]!.AsArray(), w => (string)w!["criterion"]! == "own-list");
    }

    [Theory]
    [InlineData("school,program\nGa Tech,OMSA\n", "no column holds a rank or a score")]
    [InlineData("school,rank,score\nGa Tech,1,2\n", "both a rank and a score")]
    [InlineData("school,rank\nNowhere College of Nothing,1\n", "no row has both a number and a name that is sure")]
    [InlineData("school,rank\nCarnegie Mellon University,1\nUniversity of Wisconsin-Madison,1\n", "alike")]
    [InlineData("school,rank\nCarnegie Mellon University,first\n", "no row has both")]
    public void ListThatCannotCount_IsRefused_InOneSentence(string text, string words)
    {
        Said said = Outside(text);
        Assert.Equal(ExitCode.WrongUse, said.ExitCode);
        Assert.Contains(words, said.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("12", 12.0)]
    [InlineData("=12", 12.0)]
    [InlineData("T-12", 12.0)]
    [InlineData("#3", 3.0)]
    [InlineData("51-60", 55.5)]
    [InlineData("101+", 101.0)]
    [InlineData("87.5", 87.5)]
    [InlineData("60-51", null)]
    [InlineData("unranked", null)]
    [InlineData("", null)]
    public void Ranks_AreRead_AsListsWriteThem(string text, double? number) => Assert.Equal((decimal?)number, OutsideList.Number(text).Number);

    private Said Outside(string text, params string[] more) => GradusProgram.Run(["outside", Write(text), .. more, .. more.Contains("--json") ? Array.Empty<string>() : ["--json"]]);

    private string Write(string text)
    {
        string path = Path.Combine(_folder, "list.csv");
        File.WriteAllText(path, text);
        return path;
    }
}
