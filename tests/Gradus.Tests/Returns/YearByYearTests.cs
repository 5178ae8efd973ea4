using CsCheck;
using Gradus.Loans;
using Gradus.People;
using Gradus.Returns;
using Gradus.Taxes;
using Gradus.Tests.Rules;

namespace Gradus.Tests.Returns;

/// <summary>The plain engine against formulas, and its schedules against the decimal month-by-month ones.</summary>
public sealed class YearByYearTests
{
    private static readonly RepaymentAssistancePlan Assistance = RepaymentAssistancePlan.From(Shipped.On("2027-08-01"));
    private static readonly TieredStandardPlan Tiered = TieredStandardPlan.From(Shipped.On("2027-08-01"));
    private static readonly TaxRules Single = TaxRules.From(Shipped.On("2027-08-01"), FilingStatus.Single);

    private static ValuationBasis Basis(int horizon = 20, double rate = 0.03, double inflation = 0) => new()
    {
        Horizon = horizon,
        DiscountRate = rate,
        Inflation = inflation,
        Tax = new HouseholdTax(Single, 0, 0.05m),
        Plans = new RepaymentPlans(Assistance, Tiered),
        Dependents = [],
        ForgivenessTaxed = true,
    };

    /// <summary>With a state's table and the credits of a family, also where children have grown up.</summary>
    [Fact]
    public void HouseholdTax_IsTheTaxBill_WithAStatesTable_AndAFamilysCredits() => Gen.Select(Gen.Decimal[0, 500_000], Gen.Int[0, 3], Gen.Int[0, 2], Gen.Int[0, 3]).Sample((wages, children, others, at) =>
    {
        string state = new[] { "CA", "GA", "OH", "TX" }[at];
        var rules = TaxRules.From(Shipped.On("2027-08-01"), FilingStatus.HeadOfHousehold, state, family: true);
        decimal pay = Math.Round(wages, 2);
        var tax = new HouseholdTax(rules, 0, 0, [default, new Gradus.Ledgers.Dependants(children, others)]);
        Assert.Equal((double)TaxBill.Of(rules, new TaxYear { Wages = pay }).AfterTax, tax.AfterTax((double)pay), 0.05);
        Assert.Equal((double)TaxBill.Of(rules, new TaxYear { Wages = pay, Children = children, OtherDependents = others }).AfterTax, tax.AfterTax((double)pay, 0, 0, 7), 0.05);
    });

    private static Branch Flat(double pay, int years, LoanAtRepayment federal = default, LoanAtRepayment own = default, params double[] outlay) =>
        new([.. Enumerable.Repeat(0.0, years)], [.. Enumerable.Repeat(pay, years)], outlay, federal, own);

    [Fact]
    public void FlatPayWithoutLoans_IsAnAnnuityOfPayAfterTax()
    {
        ValuationBasis basis = Basis();
        double after = (double)TaxBill.Of(Single, new TaxYear { Wages = 80_000, StateRate = 0.05m }).AfterTax;
        double annuity = after * (1 - Math.Pow(1.03, -20)) / (1 - (1 / 1.03));
        double value = YearByYear.PresentValue(basis, Flat(80_000, 20, outlay: [10_000, 5_000]), 1, assistance: true);
        Assert.Equal(annuity - 10_000 - (5_000 / 1.03), value, 0.05);
    }

    [Fact]
    public void HouseholdTax_IsTheTaxBillToTheCent() => Gen.Select(Gen.Decimal[0, 900_000], Gen.Decimal[0, 5_000]).Sample((wages, interest) =>
    {
        decimal pay = Cents.Round(wages);
        decimal paid = Cents.Round(interest);
        decimal bill = TaxBill.Of(Single, new TaxYear { Wages = pay, StudentLoanInterest = paid, StateRate = 0.05m }).AfterTax;
        Assert.Equal((double)bill, Basis().Tax.AfterTax((double)pay, (double)paid), 0.05);
    });

    [Theory]
    [InlineData(20_000, 0.08, 45_000, 0.00)]
    [InlineData(60_000, 0.0807, 60_000, 0.00)]
    [InlineData(60_000, 0.0807, 60_001, 0.03)]
    [InlineData(100_000, 0.0807, 18_000, 0.02)]
    [InlineData(41_000, 0.05, 150_000, 0.00)]
    public void AssistanceRun_IsTheMonthByMonthSchedule(double balance, double rate, double income, double growth)
    {
        Repayment oracle = Assistance.Repay((decimal)balance, (decimal)rate, new IncomePath((decimal)income, (decimal)growth), 1, new DateOnly(2029, 8, 1));
        ValuationBasis basis = Basis() with { Dependents = [1] };
        var run = new LoanRun(basis, new LoanAtRepayment(balance, rate, 0), assistance: true);
        double paid = 0;
        double forgiven = 0;
        double yearly = income;
        for (int year = 0; year < 31; year++)
        {
            LoanYear each = run.Next(year, yearly);
            paid += each.Paid;
            forgiven += each.Forgiven;
            yearly = (double)Cents.Round((decimal)yearly * (1 + (decimal)growth));
        }

        Assert.Equal((double)oracle.TotalPaid, paid, 5.0);
        Assert.Equal((double)oracle.Forgiven, forgiven, 5.0);
    }

    [Theory]
    [InlineData(24_999)]
    [InlineData(25_000)]
    [InlineData(100_000)]
    public void TieredRun_IsTheLevelSchedule(double balance)
    {
        Repayment oracle = Tiered.Repay((decimal)balance, 0.08m, new DateOnly(2029, 8, 1));
        var run = new LoanRun(Basis(), new LoanAtRepayment(balance, 0.08, 0), assistance: false);
        double paid = Enumerable.Range(0, 31).Sum(year => run.Next(year, 0).Paid);
        Assert.Equal((double)oracle.TotalPaid, paid, 5.0);
    }

    [Fact]
    public void AssistancePayment_HasTheKnownAnswers_AndNeverFallsWithIncome()
    {
        RepaymentPlans plans = Basis().Plans;
        Assert.Equal(250, plans.AssistancePayment(60_000, 0), 0.005);
        Assert.Equal(300.005, plans.AssistancePayment(60_001, 0), 0.005);
        Assert.Equal(750, plans.AssistancePayment(100_000, 0), 0.005);
        Assert.Equal(833.34, plans.AssistancePayment(100_001, 0), 0.005);
        Assert.Equal(10, plans.AssistancePayment(10_000, 0), 0.005);
        Gen.Select(Gen.Double[0, 300_000], Gen.Double[0, 20_000], Gen.Int[0, 5]).Sample((income, more, dependents) =>
            Assert.True(plans.AssistancePayment(income + more, dependents) >= plans.AssistancePayment(income, dependents)));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void FourAtOnce_EqualOneByOne(bool assistance)
    {
        ValuationBasis basis = Basis(inflation: 0.024);
        Branch branch = Flat(80_000, basis.YearsWith(30), new LoanAtRepayment(70_000, 0.0807, 27), new LoanAtRepayment(15_000, 0.09, 27, 120), 4_000);
        double[] levels = [.. Enumerable.Range(0, 64).Select(i => Math.Exp(-2 + (i / 16.0)))];
        double[] values = new double[levels.Length];
        BranchTable.Fill(basis, branch, levels, assistance, values);
        Assert.All(levels.Zip(values), pair => Assert.Equal(YearByYear.PresentValue(basis, branch, pair.First, assistance), pair.Second, 0.001));
    }

    [Fact]
    public void MiddleRate_SolvesAnAnnuity()
    {
        double[] flows = [-100_000, .. Enumerable.Repeat(20_000.0, 10)];
        double rate = Simulation.MiddleRate([flows]);
        Assert.Equal(0, YearByYear.PresentValue(flows, rate), 0.01);
        Assert.Equal(double.NegativeInfinity, Simulation.MiddleRate([[-100, 1, 1]]) is var r && r < -0.5 ? double.NegativeInfinity : r);
        Assert.Equal(double.PositiveInfinity, Simulation.MiddleRate([[100.0, 1, 1]]));
        Assert.Equal(double.NegativeInfinity, Simulation.MiddleRate([[100.0, -200, -200]]));
    }
}
