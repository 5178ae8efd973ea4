using Gradus.Statistics;

namespace Gradus.Tests.Statistics;

public sealed class ApartTests
{
    [Fact]
    public void PairsWhoseRangesMeet_AreNotToldApart()
    {
        Assert.Equal(1, Apart.Share([(1, 2), (3, 4)]));
        Assert.Equal(0, Apart.Share([(1, 3), (3, 4)]));
        Assert.Equal(0, Apart.Share([(5, 5), (5, 5)]));
        Assert.Equal(2 / 3.0, Apart.Share([(1, 2), (3, 5), (4, 6)]), 12);
    }

    [Fact]
    public void WhatIsMissing_IsToldApartFromNothing()
    {
        Assert.Equal(1 / 3.0, Apart.Share([(1, 2), null, (3, 4)]), 12);
        Assert.Equal(0, Apart.Share([(1, 2)]));
        Assert.Equal(0, Apart.Share([]));
    }
}
