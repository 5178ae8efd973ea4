namespace Gradus.Tests;

public sealed class CipCodeTests
{
    [Theory]
    [InlineData("11", "11")]
    [InlineData("11.07", "11.07")]
    [InlineData("1107", "11.07")]
    [InlineData("11.0701", "11.0701")]
    [InlineData("110701", "11.0701")]
    [InlineData("01.0101", "01.0101")]
    public void WrittenForms_ReadToTheStandardForm(string text, string expected) =>
        Assert.Equal(expected, CipCode.Parse(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("11.")]
    [InlineData("11.7")]
    [InlineData("11.07011")]
    [InlineData("1.1070")]
    [InlineData("11-0701")]
    public void AnythingElse_IsRefused(string text) => Assert.False(CipCode.TryParse(text, out _));

    [Fact]
    public void Contains_FollowsTheHierarchy()
    {
        CipCode code = CipCode.Parse("11.0701");
        Assert.True(CipCode.Parse("11").Contains(code));
        Assert.True(CipCode.Parse("11.07").Contains(code));
        Assert.True(code.Contains(code));
        Assert.False(CipCode.Parse("11.08").Contains(code));
        Assert.False(code.Contains(CipCode.Parse("11.07")));
    }
}
