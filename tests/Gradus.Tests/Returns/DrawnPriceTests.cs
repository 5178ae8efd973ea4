using Gradus.Catalogs;
using Gradus.Ledgers;
using Gradus.Programs;
using Gradus.Returns;
using Gradus.Statistics;

namespace Gradus.Tests.Returns;

/// <summary>A price that is not firm is drawn from its own range.</summary>
public sealed class DrawnPriceTests
{
    private static readonly Catalog Catalog = Ledgers.People.Catalog;

    private static readonly double End = Normal.Quantile(0.9);

    [Theory]
    [InlineData(20_000, 30_000, 45_000)]
    [InlineData(30_000, 30_000, 60_000)]
    [InlineData(8_200, 12_000, 21_000)]
    public void Draws_ReachBothEndsOfTheRange(double low, double price, double high)
    {
        DrawnPrice drawn = DrawnPrice.Of(low, price, high)!.Value;
        Assert.InRange(price * (1 + drawn.More(-End)) / low, 0.985, 1.015);
        Assert.InRange(price * (1 + drawn.More(End)) / high, 0.985, 1.015);
        Assert.Equal(Math.Sqrt(low * high), price * (1 + drawn.More(0)), 6);
    }

    [Theory]
    [InlineData(30_000, 30_000, 30_000)]
    [InlineData(0, 0, 0)]
    [InlineData(0, 10, 20)]
    public void AFirmPrice_IsNotDrawn(double low, double price, double high) => Assert.Null(DrawnPrice.Of(low, price, high));

    [Fact]
    public void EveryDegree_IsDrawnAsItsLedgerSaysItMayCost()
    {
        ReturnGround ground = ReturnGround.Of(Catalog, Ledgers.People.Read("working-engineer"), Catalog.Rules);
        (Item Item, StudyPath Study)[] studies = [.. Catalog.Items.Select(i => (i, ground.Studies.Of(i))).Where(s => s.Item2 is not null).Select(s => (s.i, s.Item2!))];
        Assert.All(studies, s =>
        {
            Ledger ledger = s.Study.Ledger!;
            Assert.Equal(ledger.IsDoubtful, s.Study.PriceDoubt is not null);
        });
        (Item, StudyPath)[] owned = [.. studies.Where(s => s.Study.Ledger!.Price is { IsProgramsOwn: true, Total: { IsKnown: true, Spread: not null } })];
        Assert.InRange(owned.Length, 50, studies.Length);
        Assert.All(owned, s => Assert.True(s.Item2.PriceDoubt is not null, s.Item1.Id));
    }

    [Fact]
    public void AnOldPriceOfTheProgram_WidensWhatItAdds()
    {
        ReturnGround ground = ReturnGround.Of(Catalog, Ledgers.People.Read("working-engineer"), Catalog.Rules);
        Item item = Catalog.Items.First(i => ground.Studies.Of(i) is { PriceDoubt.Steps: > 10, Ledger.Price.IsProgramsOwn: true } && ground.CaseOf(i) is not null);
        ReturnCase of = ground.CaseOf(item)!;
        var engine = new TabulatedReturns(ground, ground.Draw());
        double[] values = new double[engine.Draws];
        engine.Values(of, assistance: true, values);
        Outcome drawn = Outcome.Of(values);
        engine.Values(ground.CaseOf(item, of.Study with { PriceDoubt = null }, ground.LevelOf(item)!), assistance: true, values);
        Outcome firm = Outcome.Of(values);
        Assert.True(drawn.P90 - drawn.P10 > firm.P90 - firm.P10);
    }
}
