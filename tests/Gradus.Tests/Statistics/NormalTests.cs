using CsCheck;
using Gradus.Statistics;

namespace Gradus.Tests.Statistics;

public sealed class NormalTests
{
    /// <summary>Published tables: Abramowitz and Stegun, table 26.1 and 26.5.</summary>
    [Theory]
    [InlineData(0.5, 0)]
    [InlineData(0.9, 1.2815515655446004)]
    [InlineData(0.975, 1.959963984540054)]
    [InlineData(0.001, -3.090232306167813)]
    public void Quantile_IsThePublishedOne(double share, double value)
    {
        Assert.Equal(value, Normal.Quantile(share), 1e-12);
        Assert.Equal(share, Normal.Share(value), 1e-14);
    }

    [Fact]
    public void Share_UndoesTheQuantile() =>
        Gen.Double[1e-9, 1 - 1e-9].Sample(share => Math.Abs(Normal.Share(Normal.Quantile(share)) - share) < 1e-12);
}
