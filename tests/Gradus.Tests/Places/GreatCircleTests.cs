using Gradus.Places;

namespace Gradus.Tests.Places;

public sealed class GreatCircleTests
{
    /// <summary>A quarter of the equator and the way from pole to pole, from the radius alone.</summary>
    [Theory]
    [InlineData(0, 0, 0, 90, 0.5)]
    [InlineData(90, 0, -90, 0, 1)]
    [InlineData(0, 179, 0, -179, 1 / 90.0)]
    public void Distance_IsTheArcTimesTheRadius(double lat1, double lon1, double lat2, double lon2, double halfTurns) =>
        Assert.Equal(Math.PI * GreatCircle.EarthRadiusMiles * halfTurns, GreatCircle.Miles(lat1, lon1, lat2, lon2), 6);

    [Fact]
    public void Place_IsFoundByName_InAnyWriting()
    {
        Place[] places = [new("Atlanta", "GA", 33.7, -84.4), new("St. Louis", "MO", 38.6, -90.2)];
        Assert.Equal("Atlanta", PlaceFinder.Find("atlanta ga", places).City);
        Assert.Equal("St. Louis", PlaceFinder.Find("St Louis, MO", places).City);
        InputException error = Assert.Throws<InputException>(() => PlaceFinder.Find("Atlnta, GA", places));
        Assert.Contains("Did you mean Atlanta, GA?", error.Message, StringComparison.Ordinal);
    }
}
