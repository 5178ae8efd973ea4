using System.Globalization;
using Gradus.Catalogs;
using Gradus.Costs.Prices;
using Gradus.People;
using Gradus.Programs;
using LedgerPeople = Gradus.Tests.Ledgers.People;

namespace Gradus.Tests.Costs;

/// <summary>A price of which a page names both ends, and what notes tell of a price: the interval holds it.</summary>
public sealed class StatedRangeTests
{
    private static readonly Catalog Catalog = LedgerPeople.Catalog;

    /// <summary>Every program whose record has both ends of one charge, at both paces: the price lies between them and reaches to both.</summary>
    [Fact]
    public void BothEnds_AreHeldByTheInterval()
    {
        int ranges = 0;
        foreach (Program program in Catalog.Programs)
        {
            foreach (StatedTuition low in program.Tuition.Where(t => t.Bound == PriceBound.Lower))
            {
                if (program.Tuition.FirstOrDefault(t => t.Bound == PriceBound.Upper && t.Basis == low.Basis && t.Residency == low.Residency && t.Load == low.Load && t.Source == low.Source) is not { } high)
                {
                    continue;
                }

                ranges++;
                Assert.True(low.Amount < high.Amount, program.Id);
                Item item = Catalog.FindItem(program.Id)!;
                DegreePrice price = new[] { Pace.FullTime, Pace.PartTime }.Select(p => Pricing.Of(Catalog, item, PriceTerms.Unsaid with { PartTime = p == Pace.PartTime }))
                    .First(p => p.Basis.Contains(Money(low.Amount), StringComparison.Ordinal) || low.Load is not null);
                if (!price.Basis.Contains(Money(low.Amount), StringComparison.Ordinal))
                {
                    continue;
                }

                var length = DegreeLength.Of(program);
                (decimal least, decimal most) = (StatedWhole.Of(program, length, low).Amount, StatedWhole.Of(program, length, high).Amount);
                Assert.Contains($"{Money(low.Amount)} to {Money(high.Amount)}", price.Basis, StringComparison.Ordinal);
                Assert.InRange(price.Tuition.Value, least, most);
                Assert.True(price.Tuition.Low <= least + 1 && price.Tuition.High >= most - 1, $"{program.Id}: {price.Tuition.Low} to {price.Tuition.High}, said {least} to {most}");
            }
        }

        Assert.True(ranges >= 4, ranges.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>What the notes of these programs tell of the whole price lies in the interval that is answered.</summary>
    [Theory]
    [InlineData("uta-ms-computer-science", 19_000, 26_000)]
    [InlineData("tamu-ms-computer-science", 30_000, 36_000)]
    [InlineData("clemson-ms-computer-science-online", 20_280, 20_280)]
    [InlineData("unh-manchester-ms-information-technology", 33_330, 33_330)]
    [InlineData("usf-ms-ai-business-analytics", 30_000, 30_000)]
    [InlineData("gmu-ms-computer-science", 45_600, 49_500)]
    public void WhatANoteTells_IsHeldByThePrice(string id, int least, int most)
    {
        DegreePrice price = Pricing.Of(Catalog, Catalog.FindItem(id)!, PriceTerms.Unsaid);
        Assert.True(price.IsProgramsOwn, price.Basis);
        Assert.True(price.Total.Low <= least + 1 && price.Total.High >= most - 1, $"{price.Total.Low} to {price.Total.High}");
    }

    private static string Money(decimal amount) => amount.ToString(amount == decimal.Truncate(amount) ? "$#,0" : "$#,0.00", CultureInfo.InvariantCulture);
}
