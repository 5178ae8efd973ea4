using Gradus.Ledgers;
using Gradus.Programs;

namespace Gradus.Tests.Ledgers;

/// <summary>Every program and offering, for each of the example people.</summary>
public sealed class WholeCatalogTests
{
    public static TheoryData<string> Names => [.. People.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void EveryDegree_HasALedger_WhoseLinesSumToItsTotal(string name)
    {
        LedgerGround ground = People.Ground(name);
        Assert.True(People.Catalog.Items.Count > 4000);
        foreach (Item item in People.Catalog.Items)
        {
            Check(Ledger.Of(ground, item, LedgerChoices.None));
            if (item.IsProgram)
            {
                Assert.All(StudyWay.All, way => Check(Ledger.Of(ground, item, new LedgerChoices { Way = way })));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void OutOfPocketLoansAndAid_PayWhatIsDue_AndCashAddsUp(string name)
    {
        LedgerGround ground = People.Ground(name);
        foreach (Item item in People.Catalog.Items.Where((_, i) => i % 7 == 0))
        {
            var ledger = Ledger.Of(ground, item, LedgerChoices.None);
            Assert.All(ledger.Financing.Terms, t =>
            {
                Assert.Equal(t.Charges + t.LivingOver + t.TowardsLiving, t.OutOfPocket + t.Aid + t.Received);
                Assert.True(t.Federal <= t.Allowance);
                Assert.True(t.Private <= t.Uncovered);
            });
            decimal last = ledger.Financing.Months[^1].Position;
            decimal flows = ledger.Financing.Months.Sum(m => m.Loans + m.Aid + m.Pay + m.Settled - m.Due - m.Living);
            Assert.Equal((ground.Profile.Budget.Savings ?? 0) + flows, last);
            Assert.Equal(ledger.Financing.Worst.Position, ledger.Financing.Months.Min(m => m.Position));
            Assert.Equal(ledger.Outcome.Months, ledger.Financing.Months.Count);
            AssertOutcome(ledger);
        }
    }

    private static void Check(Ledger ledger)
    {
        Assert.Equal(ledger.Total, ledger.Lines.Sum(l => l.Amount));
        Assert.All(ledger.Lines, l =>
        {
            Assert.Equal(l.Amount, Cents.Round(l.Amount));
            Assert.True(l.Amount * l.Key.Sign > 0);
            Assert.EndsWith(".", l.How, StringComparison.Ordinal);
        });
        Assert.True(ledger.Lines.Count > 0 || ledger.Unknown.Count > 0);
        if (ledger.Unknown.Any(u => u.Key == LineKey.Tuition))
        {
            Assert.False(ledger.IsComplete);
            Assert.DoesNotContain(ledger.Lines, l => l.Key == LineKey.Tuition);
        }
    }

    /// <summary>The years hold every line but the debts, and the loans received.</summary>
    private static void AssertOutcome(Ledger ledger)
    {
        decimal debts = ledger.SumOf(LineKey.OriginationFee) + ledger.SumOf(LineKey.StudyInterest) + ledger.SumOf(LineKey.PrivateInterest);
        Assert.Equal(ledger.Total - debts, ledger.Outcome.Years.Sum(y => y.NetOutflow + y.LoansReceived));
        Assert.Equal(ledger.Financing.Terms.Sum(t => t.Received), ledger.Outcome.Years.Sum(y => y.LoansReceived));
        Assert.True(ledger.Outcome.Federal.Balance >= ledger.Outcome.Federal.Principal);
    }
}
