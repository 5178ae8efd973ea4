using Gradus.App.Questions;
using Gradus.App.Verbs.Rank;
using Gradus.Tests.Commands;

namespace Gradus.Tests.Ranking;

/// <summary>How often an order is drawn is what was asked for; else less for a long list, and the answer says how often.</summary>
public sealed class RankDrawsTests
{
    [Theory]
    [InlineData(null, 1_000, 10_000)]
    [InlineData(null, 1_001, 1_000)]
    [InlineData("200", 1_000, 200)]
    [InlineData("5000", 4_000, 5_000)]
    public void Draws_AreThoseAskedFor_ElseFewerForALongList(string? asked, int entries, int draws) =>
        Assert.Equal(draws, RankQuestion.Read(new GivenValues(name => name == "draws" && asked is not null ? [asked] : [])).DrawsFor(entries));

    [Fact]
    public void ALongList_SaysHowOftenItWasDrawn()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("gradus-rank-");
        string nobody = Path.Combine(folder.FullName, "nobody.json");
        File.WriteAllText(nobody, "{}");
        Said said = GradusProgram.Run("rank", "--profile", nobody, "--json");
        folder.Delete(recursive: true);
        Assert.InRange((int)said.Json["count"]!, 1_001, int.MaxValue);
        Assert.Equal(1_000, (int)said.Json["draws"]!);
    }
}
