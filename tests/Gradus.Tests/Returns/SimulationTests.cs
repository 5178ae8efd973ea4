using Gradus.Loans;
using Gradus.People;
using Gradus.Returns;
using Gradus.Taxes;
using Gradus.Tests.Rules;

namespace Gradus.Tests.Returns;

/// <summary>Break-even, the path of sums and the rate of return on flows small enough to add by hand.</summary>
public sealed class SimulationTests
{
    private static ValuationBasis Basis(int horizon) => new()
    {
        Horizon = horizon,
        DiscountRate = 0,
        Inflation = 0,
        Tax = new HouseholdTax(TaxRules.From(Shipped.On("2027-08-01"), FilingStatus.Single), 0, 0),
        Plans = new RepaymentPlans(RepaymentAssistancePlan.From(Shipped.On("2027-08-01")), TieredStandardPlan.From(Shipped.On("2027-08-01"))),
        Dependents = [],
        ForgivenessTaxed = true,
    };

    [Theory]
    [InlineData("-100 100 50", 3, 3)] // exactly nothing after the second year is not yet above nothing
    [InlineData("-100 150 -50 1", 4, 4)] // above nothing once, but not for good
    [InlineData("-100 150 10", 3, 2)]
    [InlineData("0 0 0", 3, 0)]
    [InlineData("-100 20 90 5", 2, 2)] // what comes beyond the horizon counts in its last year
    [InlineData("-100 20 90 -50", 2, 0)]
    public void BreakEven_IsTheYearAfterWhichTheSumStaysAboveNothing(string flows, int horizon, int expected) =>
        Assert.Equal([expected], Run(flows, "0", horizon).BreakEven);

    [Fact]
    public void Path_AddsUpYearByYear_AndItsLastYearHoldsWhatComesLater()
    {
        Simulation beyond = Run("-100 20 90 5", "10 0 0 0 0 7", 3);
        Assert.Equal([-110, -90, 8 - 10], beyond.Cumulative.Select(year => year[0]));
        Assert.Equal([-2.0], beyond.Values);

        Simulation shorter = Run("-100 130", "0", 4);
        Assert.Equal([-100, 30, 30, 30], shorter.Cumulative.Select(year => year[0]));
    }

    [Theory]
    [InlineData("-100 110", 0.1)]
    [InlineData("-100 50 72", 0.134590)] // the root of 100 x^2 - 50 x - 72
    [InlineData("-100 5", double.NegativeInfinity)]
    [InlineData("-1 20", double.PositiveInfinity)]
    public void Rate_MakesTheFlowsWorthNothing(string flows, double expected) =>
        Assert.Equal(expected, Simulation.MiddleRate([Numbers(flows)]), 6);

    [Fact]
    public void MiddleRate_OfManyFlows_IsTheLowerMiddleOfTheirRates()
    {
        var random = new Random(7);
        for (int many = 1; many <= 200; many++)
        {
            double[][] flows = [.. Enumerable.Range(0, many).Select(_ => (double[])[-random.Next(1, 100), .. Enumerable.Range(0, 12).Select(_ => (double)random.Next(-10, 40))])];
            double[] rates = [.. flows.Select(f => Simulation.MiddleRate([f])).Order()];
            Assert.Equal(rates[(many - 1) / 2], Simulation.MiddleRate(flows));
        }
    }

    /// <summary>A loan whose repayment starts in a month may be repaid until it is forgiven: 30 years.</summary>
    [Theory]
    [InlineData(0, 20, 30)]
    [InlineData(12, 20, 31)]
    [InlineData(13, 20, 32)]
    [InlineData(13, 40, 40)]
    public void YearsFollowed_ReachTheLastPayment(int repaymentStart, int horizon, int years) =>
        Assert.Equal(years, Basis(horizon).YearsWith(repaymentStart));

    private static Simulation Run(string with, string other, int horizon) =>
        Simulation.Run(Basis(horizon), 1, _ => Numbers(with), _ => Numbers(other), threads: 1);

    private static double[] Numbers(string text) => [.. text.Split(' ').Select(n => double.Parse(n, System.Globalization.CultureInfo.InvariantCulture))];
}
