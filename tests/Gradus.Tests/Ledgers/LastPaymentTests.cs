using Gradus.App.Verbs.Cost;
using Gradus.Ledgers;
using Gradus.Loans;
using Gradus.People;
using Gradus.Tests.Rules;

namespace Gradus.Tests.Ledgers;

/// <summary>When the loans of a degree are paid off, between the plans and both ends of the price.</summary>
public sealed class LastPaymentTests
{
    private const string Public = "202134-11.0701";

    private static CostAnswer Cost(decimal? salary, decimal savings, bool publicService = false) => CostAnswer.Of(
        new LedgerGround(People.Catalog, Shipped.Rules, new Profile
        {
            Start = new Term(Season.Fall, 2027),
            Residency = new Residency { State = "OH", Citizenship = Citizenship.UsCitizen },
            Study = new Study { Modality = [StudyMode.Campus], Pace = Pace.FullTime },
            Budget = new Budget { LivingPerMonth = 1_500, Savings = savings, MayBorrow = true },
            Job = new Job { Salary = salary },
            Loans = new PriorLoans { PublicService = publicService },
        }),
        People.Catalog.FindItem(Public)!,
        LedgerChoices.None,
        withWays: false);

    [Fact]
    public void WhoBorrowsNothing_HasNone()
    {
        Assert.Null(Cost(null, 900_000).LastPayment);
        Assert.DoesNotContain(RepaymentText.Sentences(Cost(null, 900_000)), s => s.Contains("last payment", StringComparison.Ordinal));
        Assert.Null(CostContract.Of(Cost(null, 900_000)).Repayment.LastPayment);
    }

    /// <summary>The tiered plan's length goes by the balance, a private loan for the gap ends sooner and moves nothing: the number of months, counted from the first, is where it ends.</summary>
    [Fact]
    public void WithoutPay_TheTieredPlanDecides_AtBothEndsOfThePrice()
    {
        CostAnswer cost = Cost(null, 0);
        LastPayment last = cost.LastPayment!;
        Ledger[] ends = [cost.Ends.Low, cost.Ends.High];
        DateOnly[] paid = [.. ends.Select(l => After(l.Financing.Federal.RepaymentStart, TieredStandardPlan.From(Shipped.Rules.At(l.Financing.Federal.RepaymentStart)).MonthsFor(l.Financing.Federal.Balance)))];
        Assert.All(ends, l => Assert.True(l.Financing.Private.Balance > 0));
        Assert.All(ends, l => Assert.True(After(l.Financing.Private.RepaymentStart, cost.Ground.LendingOn(l.Terms[0].Start).Private.Months) <= paid.Min()));
        Assert.Equal((paid.Min(), paid.Max()), (last.Earliest, last.Latest));
        Assert.False(last.IsForgiven);
        Assert.Contains(RepaymentText.Sentences(cost), s => s.StartsWith("The last payment falls ", StringComparison.Ordinal));
    }

    private static DateOnly After(DateOnly start, int months) => new DateOnly(start.Year, start.Month, 1).AddMonths(months - 1);

    [Fact]
    public void LittlePay_IsForgivenInTheEnd_AndMorePayEndsSooner()
    {
        LastPayment little = Cost(30_000, 0).LastPayment!;
        LastPayment much = Cost(180_000, 0).LastPayment!;
        Assert.True(little.IsForgiven);
        Assert.False(much.IsForgiven);
        Assert.True(much.Earliest < little.Latest);
        Assert.Equal(
            RepaymentAssistancePlan.From(Shipped.Rules.At(little.First)).ForgivenAfter,
            ((little.Latest.Year - little.First.Year) * 12) + little.Latest.Month - little.First.Month + 1);
    }

    /// <summary>Public service ends Repayment Assistance sooner, and that is counted.</summary>
    [Fact]
    public void WhoServesThePublic_PaysForAsLongAsThatRuleSays()
    {
        LastPayment serves = Cost(30_000, 0, publicService: true).LastPayment!;
        Assert.True(serves.IsForgiven);
        Assert.Equal(
            Shipped.Rules.At(serves.First).Read().Whole(LoanRules.PublicServicePayments),
            ((serves.Earliest.Year - serves.First.Year) * 12) + serves.Earliest.Month - serves.First.Month + 1);
        Assert.True(serves.Earliest < Cost(30_000, 0).LastPayment!.Earliest);
    }

    [Fact]
    public void TheTimeline_HoldsEveryTerm_AndEndsWithTheLastPayment()
    {
        CostAnswer cost = Cost(60_000, 0);
        IReadOnlyList<IReadOnlyList<App.Charts.ChartCell>> rows = CostTimeline.Of(cost)!.Table.Rows;
        Assert.Equal(cost.Ledger.Terms.Select(t => t.Start), rows.Where(r => r[3].Text == "as said below" && r[0].Text.Contains("20", StringComparison.Ordinal)).Select(r => DateOnly.ParseExact(r[1].Text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal(cost.LastPayment!.Latest.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), rows[^1][2].Text);
        Assert.Null(CostTimeline.Of(Cost(null, 900_000)));
    }

    /// <summary>Somebody on a student visa sees the months of work that follow.</summary>
    [Fact]
    public void TheTimeline_ShowsAuthorisedWork()
    {
        CostAnswer cost = CostAnswer.Of(
            new LedgerGround(People.Catalog, Shipped.Rules, new Profile
            {
                Start = new Term(Season.Fall, 2027),
                Residency = new Residency { Citizenship = Citizenship.F1Visa, PracticalTrainingUsed = TrainingUsed.None },
                Background = new Background { Degree = new Degree { Level = DegreeLevel.Bachelor, Country = DegreeCountry.Elsewhere } },
                Study = new Study { Modality = [StudyMode.Campus], Pace = Pace.FullTime },
            }),
            People.Catalog.FindItem(Public)!,
            LedgerChoices.None,
            withWays: false);
        string table = string.Join('\n', CostTimeline.Of(cost)!.Table.Rows.Select(r => string.Join('|', r.Select(c => c.Text))));
        Assert.Contains("Practical training (OPT)|", table, StringComparison.Ordinal);
        Assert.Contains("STEM extension of it|", table, StringComparison.Ordinal);
    }
}
