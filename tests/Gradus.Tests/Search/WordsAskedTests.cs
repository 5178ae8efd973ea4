using Gradus.App.Verbs.Find;
using Gradus.Catalogs;
using Gradus.Programs;
using Gradus.Programs.Search;

namespace Gradus.Tests.Search;

/// <summary>A price and an area among the words of a search.</summary>
public sealed class WordsAskedTests
{
    private static readonly Catalog Catalog = Ledgers.People.Catalog;

    [Theory]
    [InlineData("under 15k", "", 15_000)]
    [InlineData("machine learning under $20,000", "machine learning", 20_000)]
    [InlineData("data science less than 30 000 dollars", "data science", 30_000)]
    [InlineData("online below 12.000 usd analytics", "online  analytics", 12_000)]
    [InlineData("max 40 thousand", "", 40_000)]
    [InlineData("statistics <= 25000", "statistics", 25_000)]
    public void APrice_IsACondition(string typed, string words, int price)
    {
        var asked = WordsAsked.Of(typed, Catalog.Nicknames, Catalog.Places);
        Assert.Equal((words, (decimal?)price), (asked.Words, asked.Price));
        Assert.Equal(price, asked.Within(Question, Catalog).Query.MaximumPrice);
        Assert.Single(asked.Remarks);
    }

    [Theory]
    [InlineData("finish under 12 months")]
    [InlineData("underwater robotics 5000")]
    [InlineData("max planck")]
    [InlineData("machine learning 101")]
    public void WhatIsNoPrice_StaysAWord(string typed)
    {
        var asked = WordsAsked.Of(typed, Catalog.Nicknames, Catalog.Places);
        Assert.Equal((typed, null, null), (asked.Words, asked.Price, asked.Area));
        Assert.Empty(asked.Remarks);
    }

    [Theory]
    [InlineData("near Boise", "", "Boise, ID")]
    [InlineData("data science near Atlanta, GA", "data science", "Atlanta, GA")]
    public void NearACity_IsACondition(string typed, string words, string city)
    {
        var asked = WordsAsked.Of(typed, Catalog.Nicknames, Catalog.Places);
        Assert.Equal((words, city), (asked.Words, asked.Area?.Near));
    }

    [Theory]
    [InlineData("spring 2027 start machine learning", "machine learning", WordsCondition.SpringStart)]
    [InlineData("start spring 2028 statistics", "statistics", WordsCondition.SpringStart)]
    [InlineData("fall 2027 data science", "data science", WordsCondition.FallStart)]
    [InlineData("2027 summer analytics", "analytics", WordsCondition.SummerStart)]
    [InlineData("analytics no application fee", "analytics", WordsCondition.NoApplicationFee)]
    [InlineData("accepts 3 year bachelor", "", WordsCondition.ThreeYears)]
    [InlineData("day 1 CPT statistics", "statistics", WordsCondition.WorkFromTheFirstDay)]
    [InlineData("statistics 2.5 GPA", "statistics", WordsCondition.Average)]
    [InlineData("minimum GPA of 2.75 analytics", "analytics", WordsCondition.Average)]
    [InlineData("analytics self-paced", "analytics", WordsCondition.OwnHours)]
    [InlineData("analytics in-state tuition", "analytics", WordsCondition.ResidentPrice)]
    [InlineData("statistics without a background in programming", "statistics", WordsCondition.NoComputing)]
    [InlineData("statistics evenings and weekends", "statistics", WordsCondition.ClassHours)]
    public void WhatIsAskedOfADegree_IsNoNameToLookFor(string typed, string words, WordsCondition asked)
    {
        var read = TypedWords.Read(typed, Catalog.Nicknames);
        Assert.Equal((words, asked), (string.Join(' ', read.Rest), Assert.Single(read.Conditions)));
    }

    [Fact]
    public void BesideACondition_AFillerIsNothingToLookFor()
    {
        Assert.Empty(TypedWords.Read("accepts 3 year bachelor", Catalog.Nicknames).Words);
        Assert.NotEmpty(TypedWords.Read("programs", Catalog.Nicknames).Words);
    }

    [Theory]
    [InlineData("spring hill college")]
    [InlineData("colorado springs data science")]
    public void SeasonWithoutAYear_MayBeAName(string typed) => Assert.Empty(TypedWords.Read(typed, Catalog.Nicknames).Conditions);

    [Fact]
    public void NearNoCity_StaysWords() => Assert.Null(WordsAsked.Of("near infrared spectroscopy", Catalog.Nicknames, Catalog.Places).Area);

    [Theory]
    [InlineData("Bay Area", "", "San Francisco, CA")]
    [InlineData("machine learning in the bay area", "machine learning", "San Francisco, CA")]
    [InlineData("DC area data science under 40k", "data science", "Washington, DC")]
    public void AnArea_IsAPlaceAndItsMiles(string typed, string words, string near)
    {
        var asked = WordsAsked.Of(typed, Catalog.Nicknames, Catalog.Places);
        Assert.Equal((words, near), (asked.Words, asked.Area?.Near));
        Assert.Equal(asked.Area!.Miles, asked.Within(Question, Catalog).Query.Within);
    }

    [Fact]
    public void EveryArea_HoldsACollege()
    {
        Assert.InRange(Catalog.Nicknames.Areas.Count, 10, int.MaxValue);
        Assert.All(Catalog.Nicknames.Areas.Keys, name => Assert.NotNull(WordsAsked.Of(name, Catalog.Nicknames, Catalog.Places).Within(Question, Catalog).Query.Near));
    }

    [Fact]
    public void WhatIsAskedBesideTheWords_StandsBeforeThem() =>
        Assert.Equal(9_000, WordsAsked.Of("under 15k", Catalog.Nicknames, Catalog.Places).Within(Question with { Query = Question.Query with { MaximumPrice = 9_000 } }, Catalog).Query.MaximumPrice);

    private static FindQuestion Question { get; } = new(new ItemQuery(), [], "");
}
