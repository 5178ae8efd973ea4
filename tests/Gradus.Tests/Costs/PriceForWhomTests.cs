using Gradus.Catalogs;
using Gradus.Costs.Prices;
using Gradus.Institutions;
using Gradus.Programs;

namespace Gradus.Tests.Costs;

/// <summary>Who pays the resident price without being one, over the whole catalogue.</summary>
public sealed class PriceForWhomTests
{
    private static readonly Catalog Catalog = Ledgers.People.Catalog;

    private static readonly PriceTerms Visitor = new("NV", International: false, PartTime: false);

    [Fact]
    public void GiBill_MakesAPublicSchoolChargeTheResidentPrice_AndAPrivateOneNothingElse()
    {
        int less = 0;
        foreach (Item item in Catalog.Items.Where(i => i.IsActive && i.Institution.State != "NV").Where((_, i) => i % 7 == 0))
        {
            DegreePrice visitor = Pricing.Of(Catalog, item, Visitor);
            DegreePrice veteran = Pricing.Of(Catalog, item, Visitor with { ByGiBill = true });
            bool isPublic = item.Institution.Control == Control.Public && !item.IsOnlineOnly();
            Assert.True(isPublic == veteran.Assumptions.Any(a => a.Contains("3679(c)", StringComparison.Ordinal)), item.Id);
            Assert.DoesNotContain(visitor.Assumptions, a => a.Contains("3679(c)", StringComparison.Ordinal));
            less += visitor.Total.IsKnown && veteran.Total.Value < visitor.Total.Value ? 1 : 0;
            Assert.True(isPublic || (veteran.Total.Status == visitor.Total.Status && (!visitor.Total.IsKnown || veteran.Total.Value == visitor.Total.Value)), item.Id);
        }

        Assert.True(less > 100, $"{less} public degrees cost a veteran less than a visitor.");
    }

    [Fact]
    public void Agreement_IsOfferedByPublicSchoolsOfAnotherStateAlone()
    {
        int offered = 0;
        foreach (Item item in Catalog.Items.Where(i => i.IsActive))
        {
            bool offers = AgreementOffer.Of(Catalog.Agreements, item, Visitor) is not null;
            Assert.False(offers && (item.Institution.Control != Control.Public || item.Institution.State == "NV"), item.Id);
            Assert.Null(AgreementOffer.Of(Catalog.Agreements, item, Visitor with { International = true }));
            offered += offers ? 1 : 0;
        }

        Assert.True(offered > 20, $"{offered} degrees of the west are joined with Nevada.");
    }
}
