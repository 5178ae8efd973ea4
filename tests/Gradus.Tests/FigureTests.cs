namespace Gradus.Tests;

public sealed class FigureTests
{
    private static readonly Source Somewhere = new("Publisher", "file", null, "2024");

    [Fact]
    public void Default_IsNotCollected_AndHasNoValue()
    {
        Figure<int> figure = default;
        Assert.False(figure.IsKnown);
        Assert.Equal(FigureStatus.NotCollected, figure.Status);
        Assert.Null(figure.OrNull);
        Assert.Throws<InvalidOperationException>(() => figure.Value);
    }

    [Fact]
    public void Missing_KeepsItsReasonAndSource_ThroughDerivation()
    {
        Figure<int> figure = Figure<int>.Missing(FigureStatus.Suppressed, Somewhere, "USD").Derive(v => v * 2, "USD");
        Assert.Equal(FigureStatus.Suppressed, figure.Status);
        Assert.Equal(Somewhere, figure.Source);
    }

    [Fact]
    public void Missing_NeedsAReason() =>
        Assert.Throws<ArgumentException>(() => Figure<int>.Missing(FigureStatus.Known));

    [Theory]
    [InlineData(FigureKind.Official, FigureKind.Derived)]
    [InlineData(FigureKind.Stated, FigureKind.Derived)]
    [InlineData(FigureKind.Assumed, FigureKind.Assumed)]
    [InlineData(FigureKind.Estimated, FigureKind.Estimated)]
    public void Derivation_NeverRaisesTheStanding(FigureKind from, FigureKind to) =>
        Assert.Equal(to, Figure<int>.Known(2, from, Somewhere, "x").Derive(v => v + 1, "y").Kind);
}
