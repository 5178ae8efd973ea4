using Gradus.Returns;

namespace Gradus.Tests.Returns;

public sealed class HundredPeopleTests
{
    [Theory]
    [InlineData(0.32, 0.004, 68, 0, 32)]
    [InlineData(0.23, 0.25, 58, 19, 23)]
    [InlineData(0, 0, 100, 0, 0)]
    [InlineData(1, 1, 0, 0, 100)]
    [InlineData(0.005, 1, 0, 99, 1)]
    public void People_AreAHundred(double notFinishing, double loss, int gain, int lose, int leave) =>
        Assert.Equal(new HundredPeople(gain, lose, leave), HundredPeople.Of(notFinishing, loss));
}
