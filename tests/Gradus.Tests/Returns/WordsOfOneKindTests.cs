using System.Text.RegularExpressions;
using Gradus.App.Verbs.Cost;
using Gradus.App.Verbs.Return;
using Gradus.Ledgers;
using Gradus.Returns;

namespace Gradus.Tests.Returns;

/// <summary>Figures of one sentence are of one kind: a cost has no signs of a gain, and what is compared is measured alike.</summary>
public sealed class WordsOfOneKindTests
{
    private static readonly string[] Names = ["working-engineer", "mathematics-graduate", "international-applicant"];

    private static readonly Lazy<DegreeReturn[]> Answers = new(() => [.. Names.SelectMany(n => new[] { "georgia-tech-ms-analytics-online", "139755-11.0701", "228778-11.0101" }.Select(id => Answer(n, id))).OfType<DegreeReturn>()]);

    [Fact]
    public void ALossAndAGain_AreNamedAsSuch()
    {
        Assert.Contains(Answers.Value, a => a.Outcome.P10 < -100 && a.Outcome.P90 > 100);
        Assert.All(Answers.Value, a => Assert.DoesNotContain("between -$", ReturnSummary.Headline(a), StringComparison.Ordinal));
        Assert.All(Answers.Value.Where(a => a.Visa is null && a.Outcome.P10 < -100 && a.Outcome.P90 > 100), a => Assert.Matches("from a loss of \\$[0-9,]+ to a gain of \\$[0-9,]+", ReturnSummary.Headline(a)));
    }

    /// <summary>Where a loss has to add more, what is taken for the person lies below what they would need.</summary>
    [Fact]
    public void WhatIsTakenForThePerson_LiesOnTheSideOfTheAnswer()
    {
        int compared = 0;
        foreach (string words in Answers.Value.SelectMany(a => a.Flips).Where(f => f.Key == AssumptionKeys.Effect).Select(f => f.Words))
        {
            Match said = Regex.Match(words, "that is (?<a>[0-9.]+) %, where (?<b>[0-9.]+) % is taken", RegexOptions.None, TimeSpan.FromSeconds(1));
            Assert.DoesNotContain("% for you.", words, StringComparison.Ordinal);
            Match rule = Regex.Match(words, "more than (?<a>[0-9.]+) % to pay as a rule .*?; (?<b>[0-9.]+) % is taken", RegexOptions.None, TimeSpan.FromSeconds(1));
            if (said.Success && rule.Success)
            {
                compared++;
                Assert.Equal(Number(rule, 1) > Number(rule, 2), Number(said, 1) > Number(said, 2));
            }
        }

        Assert.True(compared > 0);
    }

    [Fact]
    public void NoTuition_IsNotSaidToBeAnythingUpToAMillion() =>
        Assert.All(Answers.Value.SelectMany(a => a.Flips), f => Assert.DoesNotContain("Whatever tuition and fees are", f.Words, StringComparison.Ordinal));

    /// <summary>The part of students who leave is the same for every program: it is not drawn as the person's own.</summary>
    [Fact]
    public void WhoLeaves_IsSaidNotToBeKnownForThePerson()
    {
        foreach (DegreeReturn answer in Answers.Value)
        {
            Gradus.App.Charts.Chart chart = ReturnCharts.People(ReturnContract.Of(answer));
            Assert.DoesNotContain("like you", chart.Caption, StringComparison.Ordinal);
            Assert.Contains("not known for you", chart.Caption, StringComparison.Ordinal);
            Assert.Contains(chart.Keys, k => k.Label.Contains("of any hundred students leave without it; not known for you", StringComparison.Ordinal));
        }
    }

    /// <summary>What nobody has lent is owed to nobody.</summary>
    [Theory]
    [InlineData("international-applicant")]
    [InlineData("mathematics-graduate")]
    public void AGapThatNobodyLent_IsNotCalledOwed(string name)
    {
        CostAnswer answer = CostAnswer.Of(Ledgers.People.Ground(name), Ledgers.People.Catalog.FindItem("228778-11.0101")!, LedgerChoices.None, withWays: false);

        Assert.True(answer.Ledger.Financing.Private.Balance > 0);
        Assert.StartsWith("Nobody has lent you the gap.", LedgerSummary.OwedForTheGap(answer), StringComparison.Ordinal);
    }

    private static double Number(Match match, int group) => double.Parse(match.Groups[group].Value, System.Globalization.CultureInfo.InvariantCulture);

    private static DegreeReturn? Answer(string name, string id) => ReturnAnswer.Of(Persons.Ground(Ledgers.People.Read(name)), Persons.Catalog.FindItem(id)!);
}
