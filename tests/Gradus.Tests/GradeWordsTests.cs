using Gradus.App.Contracts;
using Gradus.App.Figures;

namespace Gradus.Tests;

/// <summary>One vocabulary says how sure a figure is, in words that need no glossary, and a fold explains each.</summary>
public sealed class GradeWordsTests
{
    private static readonly string[] OfTheTrade = ["derived", "stated", "third-party"];

    public static IEnumerable<string> Said =>
        from grade in Enum.GetValues<FigureGrade>()
        from of in Enum.GetValues<FigureSubject>()
        from kind in Enum.GetValues<FigureKind>()
        from year in new[] { "2020", null }
        select GradeWords.Of(grade, of, year, GradeWords.Of(kind));

    [Fact]
    public void NoGrade_IsSaidInAWordOfTheTrade() =>
        Assert.DoesNotContain(Said, said => OfTheTrade.Any(word => said.Contains(word, StringComparison.Ordinal)));

    [Fact]
    public void EveryKind_HasItsMeaningInTheFold() =>
        Assert.All(Enum.GetValues<FigureKind>(), kind => Assert.Contains(GradeWords.Meanings, m => m.Words == GradeWords.Of(kind)));

    [Theory]
    [InlineData(FigureGrade.Own, FigureKind.Stated, "2026", "its own page, 2026")]
    [InlineData(FigureGrade.Own, FigureKind.Derived, "2025", "worked out, 2025")]
    [InlineData(FigureGrade.Old, FigureKind.Stated, "2020", "its own page, 2020, old")]
    [InlineData(FigureGrade.Old, FigureKind.Stated, null, "its own page, no year")]
    [InlineData(FigureGrade.ThirdParty, FigureKind.Derived, "2020", "told by others, 2020")]
    [InlineData(FigureGrade.Estimated, FigureKind.Estimated, "2022", "estimated")]
    public void Grade_SaysWhoSaysItAndWhen(FigureGrade grade, FigureKind kind, string? year, string said) =>
        Assert.Equal(said, GradeWords.Of(grade, FigureSubject.Program, year, GradeWords.Of(kind)));

    /// <summary>What somebody saw before is kept in older words, and said in these.</summary>
    [Theory]
    [InlineData("stated 2024", "its own page, 2024")]
    [InlineData("stated 2019, old", "its own page, 2019, old")]
    [InlineData("derived no year", "worked out, no year")]
    [InlineData("2025, third-party", "told by others, 2025")]
    [InlineData("official 2023", "official, 2023")]
    [InlineData("estimated", "estimated")]
    [InlineData("own", "your own")]
    [InlineData("a page of somebody else 2024", "a page of somebody else 2024")]
    [InlineData("", "")]
    public void KeptStanding_IsSaidInTheSameWords(string kept, string said) => Assert.Equal(said, GradeWords.OfKept(kept));

    /// <summary>A figure that somebody else's page names is not said to stand on its own page, in text or in a contract.</summary>
    [Fact]
    public void WhatOthersTell_IsNotSaidToBeItsOwnPage()
    {
        Figure<decimal> told = Figure<decimal>.Known(19_000, FigureKind.Stated, new Source("a.org", "https://a.org/", null, "2026"), "USD")
            .WithEvidence(new Evidence(FigureSubject.Program, FigureVoice.Report, 0, FigureGrade.ThirdParty));
        Assert.StartsWith("told by others; a.org", FigureText.Origin(told), StringComparison.Ordinal);
        Assert.StartsWith("told by others; a.org", FigureContract.Of(told).Origin(), StringComparison.Ordinal);
        Assert.StartsWith("its own page; a.org", FigureText.Origin(told.WithEvidence(null)), StringComparison.Ordinal);
    }

    /// <summary>Contracts name the kinds as before: words may change, keys may not.</summary>
    [Fact]
    public void Keys_StayAsTheyWere() =>
        Assert.Equal(["official", "derived", "estimated", "stated", "assumed", "own"], new[] { FigureKind.Official, FigureKind.Derived, FigureKind.Estimated, FigureKind.Stated, FigureKind.Assumed, FigureKind.Own }.Select(FigureKeys.Of));
}
