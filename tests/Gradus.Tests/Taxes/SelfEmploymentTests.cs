using Gradus.Taxes;
using Gradus.Tests.Rules;

namespace Gradus.Tests.Taxes;

/// <summary>The tax of those who work for themselves, by hand from 26 U.S.C. 1401 and 1402(a)(12).</summary>
public sealed class SelfEmploymentTests
{
    /// <summary>12.4 % and 2.9 % of 92.35 % of the profit, less 7.65 % of the profit that are counted.</summary>
    [Theory]
    [InlineData(100_000, 6_479.55)]
    [InlineData(40_000, 2_591.82)]
    [InlineData(0, 0)]
    public void BelowTheWageBase_BothSharesAreOwed(double profit, double more) =>
        Assert.Equal((decimal)more, SelfEmployment.More(Shipped.On("2026-12-31"), (decimal)profit));

    /// <summary>22,878 of the wage base of 184,500 and 8,034.45 of 277,050, less 11,439 and 4,350.</summary>
    [Fact]
    public void AboveTheWageBase_OnlyMedicareGoesOn() =>
        Assert.Equal(15_123.45m, SelfEmployment.More(Shipped.On("2026-12-31"), 300_000));
}
