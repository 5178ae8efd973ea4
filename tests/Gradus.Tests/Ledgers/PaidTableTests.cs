using Gradus.App.Verbs.Cost;
using Gradus.Ledgers;
using Gradus.People;

namespace Gradus.Tests.Ledgers;

/// <summary>Rows and columns of the tables of money add up as they are shown.</summary>
public sealed class PaidTableTests
{
    private static readonly string[] Degrees =
    [
        "georgia-tech-ms-computer-science-machine-learning-online", "cmu-ms-machine-learning", "139755-11.0701", "202134-11.0701", "cu-denver-ms-computer-science", "eastern-ms-data-science-online",
    ];

    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (string name in People.Names.Append("returning-teacher"))
            {
                foreach (string degree in Degrees)
                {
                    cases.Add(name, degree);
                }
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void WhatATermTakes_IsWhatPaysForIt_InEveryRowAndInAll(string name, string degree)
    {
        Ledger ledger = People.Ledger(name, degree);
        CostTermMoney[] terms = [.. ledger.Financing.Terms.Select(CostTermMoney.Of)];
        foreach (decimal step in new[] { 0.01m, 1, 10, 100, PaidTerm.Step(terms, !ledger.IsDoubtful, inCents: false) })
        {
            IReadOnlyList<PaidTerm> rows = PaidTerm.Of(terms, step);
            Assert.Equal(terms.Length + 1, rows.Count);
            Assert.All(rows, r =>
            {
                Assert.Equal(r.Due + r.Living + r.Anyway, r.Aid + r.Loan + r.Gap + r.Pocket);
                Assert.Equal(0, r.Due % step);
                Assert.True(Math.Min(r.Pocket, r.Anyway) == 0 || r.Term == 0);
            });
            PaidTerm all = rows[^1];
            foreach (Func<PaidTerm, decimal> column in new Func<PaidTerm, decimal>[] { r => r.Due, r => r.Living, r => r.Anyway, r => r.Aid, r => r.Loan, r => r.Gap, r => r.Pocket })
            {
                Assert.Equal(column(all), rows.SkipLast(1).Sum(column));
            }

            Assert.InRange(all.Due - terms.Sum(t => t.Charges), -step * terms.Length, step * terms.Length);
            Assert.InRange(all.Loan - terms.Sum(t => t.Federal - t.Fee), -step * terms.Length, step * terms.Length);
            Assert.InRange(all.Gap - terms.Sum(t => t.Uncovered), -step * terms.Length, step * terms.Length);
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void WhatIsLeftOfAMonth_IsWhatWasLeftBefore_AndWhatCameInLessWhatWentOut(string name, string degree)
    {
        Profile person = People.Read(name);
        Ledger ledger = People.Ledger(person, degree);
        decimal savings = person.Budget.Savings ?? 0;
        foreach (decimal step in new[] { 0.01m, 10, 100 })
        {
            IReadOnlyList<PaidMonth> months = PaidMonth.Of(ledger.Financing.Months, savings, step);
            decimal left = savings;
            for (int i = 0; i < months.Count; i++)
            {
                IReadOnlyList<decimal> a = months[i].Amounts;
                left += a[2] + a[3] + a[4] + a[5] - a[0] - a[1];
                Assert.Equal(left, months[i].Left);
                Assert.InRange(months[i].Left - ledger.Financing.Months[i].Position, -3 * step, 3 * step);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void LinesAtBothEndsOfThePrice_AddUpToTheTotalThere(string name, string degree)
    {
        Ledger ledger = People.Ledger(name, degree);
        (decimal Low, decimal High) sum = (0, 0);
        foreach (LineKey key in LineKey.All)
        {
            (decimal low, decimal high) = ledger.RangeOf(key);
            sum = key.Sign < 0 ? (sum.Low + high, sum.High + low) : (sum.Low + low, sum.High + high);
        }

        Assert.Equal(sum.Low, ledger.TotalRange.Low!.Value, 1);
        Assert.Equal(sum.High, ledger.TotalRange.AtHighPrice!.Value, 1);
    }
}
