namespace Gradus.Tests;

public sealed class NearestTests
{
    [Theory]
    [InlineData("machine-lerning", "machine-learning")]
    [InlineData("statsitics", "statistics")]
    [InlineData("robo", "robotics")]
    public void Typos_FindTheNearest(string typed, string expected) =>
        Assert.Equal(expected, Nearest.To(typed, ["machine-learning", "statistics", "robotics"], 1).Single());

    [Fact]
    public void NothingClose_GivesNothing() => Assert.Empty(Nearest.To("zzzzzzzz", ["statistics"], 3));
}
