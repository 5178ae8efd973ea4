using Gradus.People;
using Gradus.Programs;
using Gradus.Ranking;
using Gradus.Ranking.Learning;
using Gradus.Tests.Web;

namespace Gradus.Tests.Ranking.Learning;

/// <summary>More like what is kept, measured by leaving one favourite out.</summary>
public sealed class MoreLikeThisTests(GuideFixture guide)
{
    private static readonly int Persons = LongRun.Times(LearningTrials.FewPersons, LearningTrials.ManyPersons);

    /// <summary>
    /// Each simulated person keeps four of the five degrees of most value to them, and drops the three of least value among the first twenty of the list as it stands without choices. Where only the
    /// criteria of the list count for them, a short list holds the fifth among its first ten for most of them, so it cannot be found twice as often: it is missed at most half as often.
    /// </summary>
    [Theory]
    [InlineData("mathematics-graduate")]
    [InlineData("working-engineer")]
    public void FavouriteLeftOut_IsMissedHalfAsOften(string example)
    {
        (int found, int without, string measured) = LeaveOneOut(example, taste: 0);
        Assert.True(Persons - found <= (Persons - without) / 2, measured);
    }

    /// <summary>
    /// Where half of what counts for them is a field that their profile does not name, the fifth is among the first ten at least twice as often as without choices, of some four thousand degrees.
    /// </summary>
    [Fact]
    public void FavouriteOfATaste_IsFoundTwiceAsOften_OnALongList()
    {
        (int found, int without, string measured) = LeaveOneOut("mathematics-graduate", taste: 0.5);
        Assert.True(found >= 2 * without, measured);
        Assert.True(found > Persons / 4, measured);
    }

    /// <summary>Of some hundred and fifty, of which ten are a good part, it is found about as often either way: no more apart than chance alone would put two counts in 19 of 20 trials.</summary>
    [Fact]
    public void FavouriteOfATaste_IsFoundAboutAsOften_OnAShortList()
    {
        (int found, int without, string measured) = LeaveOneOut("working-engineer", taste: 0.5);
        Assert.True(found >= without - (1.96 * Math.Sqrt(found + without)), measured);
        Assert.True(found > Persons / 4, measured);
    }

    private (int Found, int Without, string Measured) LeaveOneOut(string example, double taste)
    {
        LeftOutTrial trial = LearningTrials.LeaveOneOut(guide, example, taste, Persons);
        string measured = $"{example}, taste {taste:0.0}: {trial.Degrees} degrees, {trial.Criteria} criteria; left-out favourite among the first ten in {trial.Found} of {Persons}, without choices in {trial.Without}";
        TestContext.Current.TestOutputHelper?.WriteLine(measured);
        return (trial.Found, trial.Without, measured);
    }

    [Fact]
    public void WhatIsKeptOrDropped_IsNotRecommended_AndReasonsAreKnownFigures()
    {
        Shortlist list = List();
        Item[] kept = [.. list.Entries.Items.Take(3)];
        Item[] dropped = [.. list.Entries.Items.Skip(5).Take(2)];
        var more = MoreLikeThis.Of(list, kept, dropped, 15);
        Assert.Equal(15, more.Items.Count);
        Assert.DoesNotContain(more.Items, i => kept.Contains(i.Entry.Item) || dropped.Contains(i.Entry.Item));
        Assert.All(more.Items, i => Assert.All(i.For.Concat(i.Against), p => Assert.True(p.Measure.IsKnown)));
        Assert.All(more.Items, i => Assert.Contains(i.Like.Kept, kept));
        Assert.Equal(1, more.Weights.Sum(w => w.Mean) + more.Nearness, 9);
        Assert.Equal(more.Items.Select(i => i.Entry.Item.Id), MoreLikeThis.Of(list, kept, dropped, 15).Items.Select(i => i.Entry.Item.Id));
    }

    /// <summary>Who keeps only degrees of one field and drops those of another is shown the fields of the first more than those of the second.</summary>
    [Fact]
    public void ContentThatIsKept_IsLookedFor()
    {
        Shortlist list = List();
        Item[] About(Focus field, Focus not) => [.. list.Entries.Items.Where(i => i.IsProgram && i.Focus.Contains(field) && !i.Focus.Contains(not))];
        Item[] statistics = About(Focus.Statistics, Focus.MachineLearning);
        Item[] machine = About(Focus.MachineLearning, Focus.Statistics);
        Item[] ofStatistics = [.. statistics.Take(4)];
        Item[] ofMachines = [.. machine.Take(4)];
        int Near(MoreLikeThis more, Item[] these, Item[] not)
        {
            Focus[] fields = [.. these.SelectMany(i => i.Focus).Except(not.SelectMany(i => i.Focus))];
            return more.Items.Count(i => i.Entry.Item.Focus.Any(fields.Contains));
        }

        var one = MoreLikeThis.Of(list, ofStatistics, ofMachines, 20);
        var other = MoreLikeThis.Of(list, ofMachines, ofStatistics, 20);
        Assert.True(Near(one, ofStatistics, ofMachines) > Near(other, ofStatistics, ofMachines), $"{Near(one, ofStatistics, ofMachines)} and {Near(other, ofStatistics, ofMachines)}");
        Assert.True(Near(other, ofMachines, ofStatistics) > Near(one, ofMachines, ofStatistics), $"{Near(other, ofMachines, ofStatistics)} and {Near(one, ofMachines, ofStatistics)}");
    }

    [Fact]
    public void NothingKept_OrKeptAndDropped_IsRefused()
    {
        Shortlist list = List();
        Item one = list.Entries.Items[0];
        Assert.Contains("keep at least one", Assert.Throws<InputException>(() => MoreLikeThis.Of(list, [], [], 10)).Message, StringComparison.Ordinal);
        Assert.Contains("liked and not", Assert.Throws<InputException>(() => MoreLikeThis.Of(list, [one], [one], 10)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nearness_IsTheSameInBothDirections_AndAtMostOne()
    {
        Item[] some = [.. guide.Catalog.Items.Where((_, i) => i % 97 == 0)];
        Assert.All(some, a => Assert.All(some, b =>
        {
            double near = ContentNearness.Of(a, b);
            Assert.InRange(near, 0, 1);
            Assert.Equal(near, ContentNearness.Of(b, a), 12);
        }));
    }

    private Shortlist List() => Shortlist.Make(guide.Catalog, guide.ReadExample("mathematics-graduate"), draws: 20);
}
