using Gradus.Rules;
using Gradus.Statistics;

namespace Gradus.Tests;

/// <summary>How subject, age and the way it was said widen a price, by the numbers of <c>data/rules/evidence.yaml</c>.</summary>
public sealed class WideningTests
{
    private static readonly Widening Shipped = WideningRules.Read(Rules.Shipped.Rules);
    private static readonly Grading Grading = new(2024, Shipped.FirmYears);

    [Theory]
    [InlineData(FigureVoice.Official, "2023", 1, 1)]
    [InlineData(FigureVoice.Official, "2026", 1, 1)]
    [InlineData(FigureVoice.Official, "2022", 1, 1.0816)]
    [InlineData(FigureVoice.Official, null, 0.75, 1.25)]
    [InlineData(FigureVoice.Report, "2025", 0.95, 1.05)]
    [InlineData(FigureVoice.Listing, "2025", 0.75, 1.25)]
    [InlineData(FigureVoice.Report, null, 0.95, 1.05)]
    [InlineData(FigureVoice.Official, "2015", 1, 2.8466236)]
    public void OwnPrice_IsAsFirmAsItsEvidence(FigureVoice voice, string? year, double low, double high)
    {
        Spread? spread = Shipped.OfPrice(10_000, Grading.Weigh(FigureKind.Stated, FigureSubject.Program, voice, year, changes: true), null);
        Assert.Equal(low == high, spread is null);
        Assert.Equal(10_000 * low, spread?.Low ?? 10_000, 1);
        Assert.Equal(10_000 * high, spread?.High ?? 10_000, 1);
    }

    /// <summary>An old price reaches to what it may have grown to by the newest price that is known, not only to the newest year of awards.</summary>
    [Fact]
    public void OldPrice_GrowsUntilTheNewestPriceKnown()
    {
        Evidence old = Grading.Weigh(FigureKind.Stated, FigureSubject.Program, FigureVoice.Official, "2020", changes: true);
        Assert.Equal(10_000 * Math.Pow(1 + Shipped.Growth, 6), (Shipped with { PricesUntil = 2026 }).OfPrice(10_000, old, null)!.High, 1);
        Assert.Equal(10_000 * Math.Pow(1 + Shipped.Growth, 4), Shipped.OfPrice(10_000, old, null)!.High, 1);
    }

    /// <summary>An old price says of which year it is: an age would have to say counted to when.</summary>
    [Theory]
    [InlineData(FigureVoice.Official, "2022", "a price of 2022")]
    [InlineData(FigureVoice.Official, "2014-15", "at least a price of 2015")]
    [InlineData(FigureVoice.Listing, "2021", "a price of 2021, as somebody else lists it")]
    [InlineData(FigureVoice.Official, null, "a price without a date")]
    public void OldPrice_SaysItsYear(FigureVoice voice, string? year, string words) =>
        Assert.Equal(words, Shipped.OfPrice(10_000, Grading.Weigh(FigureKind.Stated, FigureSubject.Program, voice, year, changes: true), null)!.Description);

    [Fact]
    public void GeneralCharge_IsAlwaysAnInterval()
    {
        Evidence general = Grading.Weigh(FigureKind.Assumed, FigureSubject.Institution, FigureVoice.Official, "2023-24");
        Assert.Equal(FigureGrade.General, general.Grade);
        Spread measured = Shipped.OfPrice(10_000, general, Spread.EquallyLikely("ten", [0.6, 0.8, 1, 1.5]))!;
        Assert.True(measured.Low > 6_000 && measured.High < 15_000);
        Spread assumed = Shipped.OfPrice(10_000, general, null)!;
        Assert.Equal((5_000, 20_000), (Math.Round(assumed.Low), Math.Round(assumed.High)));
    }

    [Theory]
    [InlineData("https://www.gradpilot.com/school/x", FigureVoice.Report)]
    [InlineData("https://gradpilot.com/school/x", FigureVoice.Report)]
    [InlineData("https://notgradpilot.com/x", FigureVoice.Listing)]
    [InlineData("not an address", FigureVoice.Listing)]
    public void Site_DecidesHowItWasSaid(string address, FigureVoice voice) => Assert.Equal(voice, Shipped.VoiceOf(address));
}
