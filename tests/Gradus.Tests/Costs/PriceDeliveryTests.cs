using Gradus.Costs.Prices;
using Gradus.Programs;
using Gradus.Tests.Commands;

namespace Gradus.Tests.Costs;

/// <summary>Where a degree of a field is taught online only and priced apart, the price of the field says for which form of study it is.</summary>
public sealed class PriceDeliveryTests
{
    [Fact]
    public void AFieldBesideItsOnlineDegree_SaysThatItsPriceIsForTheCampus_AndWhatTheOtherCosts()
    {
        Item field = Ledgers.People.Catalog.FindItem("139755-11.0101")!;
        DegreePrice price = Pricing.Of(Ledgers.People.Catalog, field, PriceTerms.Unsaid);
        Assert.Equal("study on campus", price.Delivery);
        Assert.Contains(price.Assumptions, a => a.Contains("Machine Learning", StringComparison.Ordinal) && a.Contains("price of its own", StringComparison.Ordinal));
        Assert.Contains("for study on campus", GradusProgram.Run("find", "--cip", "11.0101", "--state", "GA", "--limit", "5", "--workspace", "none").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void WhereOnlyTheOnlineDegreeIsNamed_ThatIsSaidOfThePrice() =>
        Assert.Contains(
            Pricing.Of(Ledgers.People.Catalog, Ledgers.People.Catalog.FindItem("212133-30.7001")!, PriceTerms.Unsaid).Assumptions,
            a => a.Contains("no page names a degree of this field. What is taught online in it has a price of its own: Master of Science in Data Science, $9,000", StringComparison.Ordinal));

    [Fact]
    public void EveryFieldWithAnOnlineDegree_SaysSo_AndNoOther()
    {
        int said = 0;
        foreach (Item field in Ledgers.People.Catalog.Items.Where(i => !i.IsProgram && i.Offering is not null))
        {
            bool apart = Ledgers.People.Catalog.ProgramsOf(field.Offering!).Any(p => Ledgers.People.Catalog.FindItem(p.Id) is { } item && item.IsOnlineOnly());
            Assert.Equal(apart, Pricing.Of(Ledgers.People.Catalog, field, PriceTerms.Unsaid).Delivery is not null);
            said += apart ? 1 : 0;
        }

        Assert.True(said > 10);
    }
}
