using Gradus.Catalogs;
using Gradus.People;
using Gradus.Programs;
using Gradus.Ranking;
using Gradus.Ranking.Learning;
using Gradus.Ranking.Weighing;
using Gradus.Tests.Web;

namespace Gradus.Tests.Ranking.Learning;

/// <summary>Learning on a real list: what is asked, what comes out, and what speaks against each other.</summary>
public sealed class WeightLearningTests(GuideFixture guide)
{
    private Shortlist List => field ??= Shortlist.Make(guide.Catalog, guide.ReadExample("mathematics-graduate"), draws: 20);

    [Fact]
    public void NextPair_IsOfTwoThatNoneBeats_AndIsNotAskedAgain()
    {
        var asked = new HashSet<(string, string)>();
        List<PairAnswer> answers = [];
        for (int k = 0; k < 8; k++)
        {
            PairQuestion next = WeightLearning.Of(List, answers).Next!;
            Assert.True(asked.Add((next.First.Id, next.Second.Id)) && !asked.Contains((next.Second.Id, next.First.Id)));
            Assert.Contains(next.Differences, d => d.Lead > 0);
            Assert.Contains(next.Differences, d => d.Lead < 0);
            Assert.InRange(next.Bits, 0, 1);
            answers.Add(new PairAnswer(next.First, next.Second, (Preferred)(k % 4)));
        }
    }

    /// <summary>Who always takes the cheaper learns that cost counts, and their ranges hold together.</summary>
    [Fact]
    public void WhoAlwaysTakesTheCheaper_LearnsThatCostCounts()
    {
        List<PairAnswer> answers = [];
        while (answers.Count < 15 && WeightLearning.Of(List, answers).Next is { } next)
        {
            PairDifference? cost = next.Differences.FirstOrDefault(d => d.Criterion.Id == "cost");
            answers.Add(new PairAnswer(next.First, next.Second, cost is null ? Preferred.Same : cost.Lead > 0 ? Preferred.First : Preferred.Second));
        }

        var learned = WeightLearning.Of(List, answers);
        Assert.Equal("cost", learned.Weights.MaxBy(w => w.Mean)!.Criterion.Id);
        Assert.All(learned.Weights, w => Assert.InRange(w.Mean, w.Low, w.High));
        Assert.Equal(1, learned.Weights.Sum(w => w.Mean), 9);

        Profile weighed = learned.Weigh(guide.ReadExample("mathematics-graduate"));
        WeightSet set = DefaultWeights.SetOf(weighed);
        Assert.IsType<RangedWeights>(set);
        Assert.Equal("cost", set.Keys[Array.IndexOf(set.Draw(1, 500).Mean(), set.Draw(1, 500).Mean().Max())]);

        // The list draws the learned ranges, the learner what it believes: of near equals any may come first, and the learner's own stands in the upper half of its five.
        Assert.Contains(learned.First[0].Item.Id, Shortlist.Make(guide.Catalog, weighed, draws: 400).Entries.Items.Where(i => learned.First.Any(f => f.Item.Id == i.Id)).Take(3).Select(i => i.Id));
    }

    /// <summary>A weight of 0 that keeps a criterion out is kept; weights of others go.</summary>
    [Fact]
    public void KeptOut_StaysOut()
    {
        Profile person = guide.ReadExample("mathematics-graduate") with { Weights = [new CriterionWeight("place", 0), new CriterionWeight("debt", 7)], Order = [] };
        Profile weighed = WeightLearning.Of(Shortlist.Make(guide.Catalog, person, draws: 20), []).Weigh(person);
        Assert.Contains(weighed.Weights, w => w is { Criterion: "place", High: 0 });
        Assert.Equal(["debt", "place"], weighed.Weights.Select(w => w.Criterion));
    }

    [Fact]
    public void Circle_IsNamedOnce_WithAllItsAnswers()
    {
        Item[] three = [.. List.Entries.Items.Take(3)];
        PairAnswer[] answers = [new(three[0], three[1], Preferred.First), new(three[2], three[1], Preferred.Second), new(three[2], three[0], Preferred.First)];
        Contradiction circle = Assert.Single(WeightLearning.Of(List, answers).Contradictions, c => c.Kind == ContradictionKind.Circle);
        Assert.Equal([2, 0, 1], circle.Answers);
    }

    [Fact]
    public void TakingTheWorseOnEverything_IsNamed()
    {
        ChoiceTable table = List.Entries.Choices;
        (int better, int worse) = Enumerable.Range(0, table.Rows).SelectMany(a => Enumerable.Range(0, table.Rows).Select(b => (a, b)))
            .First(p => table.Leads(p.a, p.b) is var leads && leads.All(l => l >= 0) && leads.Any(l => l > 0));
        var learned = WeightLearning.Of(List, [new PairAnswer(List.Entries.ItemOf(better), List.Entries.ItemOf(worse), Preferred.Second)]);
        Assert.Equal((ContradictionKind.WorseOnEverything, 0), (learned.Contradictions[0].Kind, learned.Contradictions[0].Answers[0]));
    }

    [Fact]
    public void WhatIsNotRanked_AndOneDegreeTwice_AreRefused()
    {
        Item ranked = List.Entries.Items[0];
        Item other = guide.Catalog.Items.First(i => !guide.Catalog.IsCandidate(i));
        Assert.Contains("not among the degrees", Assert.Throws<InputException>(() => WeightLearning.Of(List, [new PairAnswer(ranked, other, Preferred.First)])).Message, StringComparison.Ordinal);
        Assert.Contains("named twice", Assert.Throws<InputException>(() => WeightLearning.Of(List, [new PairAnswer(ranked, ranked, Preferred.First)])).Message, StringComparison.Ordinal);
        PairAnswer[] many = [.. Enumerable.Repeat(new PairAnswer(ranked, List.Entries.Items[1], Preferred.First), WeightLearning.MostAnswers + 1)];
        Assert.Contains("at most", Assert.Throws<InputException>(() => WeightLearning.Of(List, many)).Message, StringComparison.Ordinal);
    }

    /// <summary>An answer about what a condition has taken off the list still counts.</summary>
    [Fact]
    public void AnswerAboutWhatIsOffTheList_Counts()
    {
        HashSet<string> listed = [.. List.Entries.Items.Select(i => i.Id)];
        Item off = guide.Catalog.Items.First(i => guide.Catalog.IsCandidate(i) && !listed.Contains(i.Id));
        var learned = WeightLearning.Of(List, [new PairAnswer(List.Entries.Items[0], off, Preferred.First)]);
        Assert.NotEqual(WeightLearning.Of(List, []).Weights.Select(w => w.Mean), learned.Weights.Select(w => w.Mean));
    }

    /// <summary>As the guide asks it until it stops, a person who follows their weights is asked few questions.</summary>
    [Fact]
    public void FirstFiveStay_WithinTheQuestionsThereAre()
    {
        ChoiceTable table = List.Entries.Choices;
        var person = new Simulation(table.Criteria, 3, 1);
        List<PairAnswer> answers = [];
        var learned = WeightLearning.Of(List, answers);
        while (!learned.IsStable && learned.Next is { } next)
        {
            Compared said = person.Answer(table, List.Entries.RowOf(next.First)!.Value, List.Entries.RowOf(next.Second)!.Value);
            answers.Add(new PairAnswer(next.First, next.Second, said.Said));
            learned = WeightLearning.Of(List, answers);
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{answers.Count} answers, {learned.Stays:0.00} stay");
        Assert.True(learned.IsStable && answers.Count >= WeightLearning.LeastAnswers);
    }
}
