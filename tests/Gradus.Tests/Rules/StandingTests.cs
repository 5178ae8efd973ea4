using Gradus.People;
using Gradus.Rules;

namespace Gradus.Tests.Rules;

/// <summary>What every standing means for study: price, work, federal aid, I-20.</summary>
public sealed class StandingTests
{
    public static TheoryData<Citizenship> Spoken => [.. Enum.GetValues<Citizenship>().Except([Citizenship.UsCitizen, Citizenship.PermanentResident])];

    [Theory]
    [MemberData(nameof(Spoken))]
    public void EveryStanding_SpeaksOfPriceWorkAidAndI20(Citizenship standing)
    {
        Standing said = Of(standing, "OH")!;
        Assert.Equal(["resident-price", "work", "federal-aid", "i-20"], said.Points.Select(p => p.Id));
        Assert.All(said.Points, p => Assert.Contains(p.Words, said.Words, StringComparison.Ordinal));
        Assert.All(said.Points.Where(p => p.Id == "federal-aid"), p => Assert.Equal(Standing.MayBorrowFederal(standing), p.Answer == VisaAnswer.Yes));
        Assert.Contains(said.Points, p => p.Rule is not null);
    }

    [Fact]
    public void CitizenAndPermanentResident_HearNothing() =>
        Assert.All([Citizenship.UsCitizen, Citizenship.PermanentResident, (Citizenship?)null], c => Assert.Null(Of(c, "OH")));

    [Fact]
    public void ResidentPriceUnderDaca_IsEachStatesLaw_AndTexasHasItsOwnRule()
    {
        StandingPoint ohio = Of(Citizenship.Daca, "OH")!.Points[0];
        StandingPoint texas = Of(Citizenship.Daca, "TX")!.Points[0];
        Assert.Equal((VisaAnswer.Ask, VisaAnswer.Ask), (ohio.Answer, texas.Answer));
        Assert.Contains("OH", ohio.Words, StringComparison.Ordinal);
        Assert.Equal("standing-resident-price-tx", texas.Rule!.Rule.Id);
        Assert.Contains("2025", texas.Words, StringComparison.Ordinal);
        Assert.Equal("standing-resident-price", Of(Citizenship.H1bVisa, "TX")!.Points[0].Rule!.Rule.Id);
        Assert.Equal("standing-resident-price", Of(Citizenship.Dependant, "TX")!.Points[0].Rule!.Rule.Id);
    }

    /// <summary>Where the price is open in words, it is open as a figure.</summary>
    [Fact]
    public void AskForTheResidentPrice_IsARangeOfPrices()
    {
        foreach (Citizenship standing in Enum.GetValues<Citizenship>())
        {
            bool asks = Of(standing, "CA")?.Points[0].Answer == VisaAnswer.Ask;
            Assert.Equal(asks, Standing.IsPriceOpen(standing));
        }
    }

    [Fact]
    public void FromAbroadToCampus_NeedsAnI20_AsACanadianToo_ButNotOnline()
    {
        StandingPoint campus = Of(Citizenship.Other, null, StudyMode.Campus)!.Points[^1];
        Assert.Equal(VisaAnswer.Yes, campus.Answer);
        Assert.Contains("Canadian", campus.Words, StringComparison.Ordinal);
        Assert.Equal(VisaAnswer.No, Of(Citizenship.Other, null, StudyMode.Online)!.Points[^1].Answer);
        Assert.Equal(VisaAnswer.Ask, Of(Citizenship.Other, "WA", StudyMode.Campus)!.Points[^1].Answer);
    }

    private static Standing? Of(Citizenship? standing, string? state, params StudyMode[] modes) => Standing.Of(
        Shipped.On("2027-09-01"), new Profile { Residency = new Residency { Citizenship = standing, State = state }, Study = new Study { Modality = [.. modes] } });
}
