using Gradus.Keeping;
using Gradus.Ledgers;
using Gradus.People;
using Gradus.Programs;
using Gradus.Ranking;
using Gradus.Ranking.Criteria;
using Gradus.Tests.Returns;

namespace Gradus.Tests.Ledgers;

/// <summary>The whole cost of every degree at once, and as a criterion of the shortlist.</summary>
public sealed class CatalogCostsTests
{
    [Theory]
    [InlineData("working-engineer")]
    [InlineData("mathematics-graduate")]
    [InlineData("international-applicant")]
    public void Costs_AreThoseOfTheLedgers_WhateverTheThreads(string person)
    {
        Profile profile = Persons.Profile(person);
        // Whole schools: of their offerings that cost alike, one is worked out.
        Item[] some = [.. Persons.Catalog.Items.Where(i => i.IsActive && i.Institution.Id.Value % 23 == 0)];
        var ground = new LedgerGround(Persons.Catalog, Persons.Catalog.Rules, profile);

        ItemCost[] costs = CatalogCosts.Of(ground, some, threads: 2);

        Assert.Equal(CatalogCosts.Of(ground, some, threads: 1), costs);
        Assert.Contains(costs, c => c.Total is not null);
        Assert.All(costs.Zip(some), pair => Assert.Equal(ItemCost.Of(Ledger.Of(ground, pair.Second, LedgerChoices.None)), pair.First));
        Assert.All(costs, cost =>
        {
            var ledger = Ledger.Of(ground, cost.Item, new LedgerChoices());
            Assert.True(cost.Total is null ? !ledger.IsComplete : cost.Total == ledger.Total);
            Assert.True(cost.Total is null || ledger.IsComplete || (cost.PriceIsOwn && ledger.Unknown.All(u => u.Key == LineKey.Fees)));
        });
    }

    [Fact]
    public void Costs_OfAnOfferingWhosePriceThePersonWasTold_AreItsAlone()
    {
        Profile profile = Persons.Profile("mathematics-graduate");
        Item[] school = [.. Persons.Catalog.Items.Where(i => !i.IsProgram && i.IsActive).GroupBy(i => i.Institution.Id).First(g => g.Count() > 3)];
        profile = profile with { Told = [new OwnFigure(school[0].Id, LineKey.Tuition.Id, 1234, "the school")] };
        var ground = new LedgerGround(Persons.Catalog, Persons.Catalog.Rules, profile);

        ItemCost[] costs = CatalogCosts.Of(ground, school);

        Assert.All(costs, cost => Assert.Equal(ItemCost.Of(Ledger.Of(ground, cost.Item, LedgerChoices.None)), cost));
    }

    [Fact]
    public void WholeCost_IsWeighedOnRequest_TheCheapestInAllFirst()
    {
        Profile profile = Persons.Profile("working-engineer") with { Weights = [new CriterionWeight("whole-cost", 100)] };
        var shortlist = Shortlist.Make(Persons.Catalog, profile);

        Assert.Equal(["whole-cost"], shortlist.Criteria.Select(c => c.Id));
        ScorePart[] known = [.. shortlist.Entries.Select(e => e.Parts[0]).Where(p => p.Measure.IsKnown && p.Peers is null)];
        Assert.True(known.Length > 1);
        Assert.Equal(known.OrderByDescending(p => p.Worth).Select(p => p.Worth), known.Select(p => p.Worth));
        Assert.All(known.Zip(known.Skip(1)), pair => Assert.True(pair.First.Worth == pair.Second.Worth || pair.First.Measure.Value < pair.Second.Measure.Value));
    }

    [Fact]
    public void WholeCost_OfAGeneralCharge_IsInDoubtByTheDoubtOfItsPrice()
    {
        var ground = new CriterionGround(Persons.Catalog, Persons.Profile("mathematics-graduate"));
        Item offering = Persons.Catalog.FindItem("139755-11.0701")!;

        Figure<double> whole = KnownCriteria.WholeCost.For(ground)(offering);
        Figure<double> price = KnownCriteria.Cost.For(ground)(offering);

        Assert.Equal(price.High!.Value - price.Low!.Value, whole.High!.Value - whole.Low!.Value, 0.02 * whole.Value);
        Assert.True(whole.Low < whole.Value && whole.Value < whole.High);
        Assert.True(whole.Value > price.Value);
    }

    [Fact]
    public void StartOutsideTheRules_IsOneClearError()
    {
        Profile profile = Persons.Profile("working-engineer") with { Start = new Term(Season.Fall, 1990), Weights = [new CriterionWeight("whole-cost", 100)] };

        InputException error = Assert.Throws<InputException>(() => Shortlist.Make(Persons.Catalog, profile));

        Assert.Contains("1990", error.Message, StringComparison.Ordinal);
    }
}
