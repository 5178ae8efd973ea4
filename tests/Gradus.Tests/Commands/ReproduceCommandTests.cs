using System.Text.Json.Nodes;
using Gradus.App.Shell;

namespace Gradus.Tests.Commands;

public sealed class ReproduceCommandTests
{
    [Fact]
    public void Averages_StandBesideThePublished_WithDifferenceAndReasons()
    {
        Said said = GradusProgram.Run("data", "reproduce");
        Assert.Equal(ExitCode.Done, said.ExitCode);
        Assert.Contains(said.Lines, l => l.StartsWith("2021-22  all, in-state", StringComparison.Ordinal) && l.Contains("$20,513   $19,945       -$568  -2.8", StringComparison.Ordinal));
        Assert.Contains("nearly the same", said.Output, StringComparison.Ordinal);
        Assert.Contains("weights of 2021-22", said.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void WrittenGuidesRange_HoldsTheShareOfDegreesThatLieInIt()
    {
        JsonNode answer = GradusProgram.Run("data", "reproduce", "--json").Json;
        Assert.Equal((25000, 60000), ((int)answer["range"]!["low"]!, (int)answer["range"]!["high"]!));
        Assert.All(answer["wholeDegree"]!.AsArray(), d => Assert.InRange((double)d!["shareInRange"]!, 0.01, 0.99));
        Assert.False((bool)answer["fromFiles"]!);
        Assert.Empty(answer["evidence"]!.AsArray());
    }

    [Fact]
    [Trait(SourceFiles.Needs, SourceFiles.Sources)]
    public void PublishersFiles_GiveWhatTheDatasetHolds_AndOtherWaysOfCounting()
    {
        JsonNode answer = GradusProgram.Run("data", "reproduce", "--from", SourceFiles.Directory, "--json").Json;
        Assert.True((bool)answer["holds"]!);
        JsonNode evidence = Assert.Single(answer["evidence"]!.AsArray())!;
        Assert.Equal((19945, 19473), ((int)evidence["computed"]!, (int)evidence["withoutProfessionalPractice"]!));
    }

    [Fact]
    public void FolderThatIsNotThere_IsWrongUse() => Assert.Equal(ExitCode.WrongUse, GradusProgram.Run("data", "reproduce", "--from", "no-such-folder").ExitCode);

    [Fact]
    public void Show_SaysWhereThePriceStands()
    {
        Said said = GradusProgram.Run("show", "139755-11.0701", "--resident", "GA");
        Assert.Contains("degrees at public institutions for residents", said.Output.Replace("\n", " ", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("the $25,000 to $60,000", said.Output.Replace("\n", " ", StringComparison.Ordinal), StringComparison.Ordinal);
    }
}
