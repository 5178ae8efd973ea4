using Gradus.Ledgers;
using Gradus.People;
using Gradus.Programs;

namespace Gradus.Returns;

/// <summary>The studies of a person: their ledgers, in the form that the return is computed from.</summary>
/// <remarks>Immutable, and safe to share between threads.</remarks>
public sealed class StudyPaths(LedgerGround ground)
{
    /// <summary>Whose ledgers they are.</summary>
    public LedgerGround Ground { get; } = ground;

    /// <summary>The study of an item; null where neither the program nor its institution nor the person states a price.</summary>
    /// <param name="item">What is studied.</param>
    /// <param name="price">The person's own price of tuition and fees; null for the published one.</param>
    /// <param name="months">The person's own length; null for that of the ledger.</param>
    /// <param name="way">How it is studied; null for the way that fits the profile.</param>
    public StudyPath? Of(Item item, double? price = null, double? months = null, StudyWay? way = null)
    {
        var choices = new LedgerChoices { Way = way, Edits = price is { } own ? Edits(Cents.Round((decimal)own)) : [] };
        var ledger = Ledger.Of(Ground, item, choices);
        if (ledger.Unknown.Any(u => u.Key == LineKey.Tuition))
        {
            return null;
        }

        StudyPath path = Of(ledger);
        return months is { } span ? path.Lasting((int)span, path.Living) : path;
    }

    /// <summary>A ledger as the return needs it: what is paid out of pocket year by year, pay given up left out because the return counts it.</summary>
    public StudyPath Of(Ledger ledger)
    {
        StudyOutcome outcome = ledger.Outcome;
        double[] lent = ByYear(ledger, t => t.Private);
        LendingTerms lending = Ground.LendingOn(ledger.Terms[^1].Start);
        return new StudyPath
        {
            Months = outcome.Months,
            Price = (double)(ledger.SumOf(LineKey.Tuition) + ledger.SumOf(LineKey.Fees)),
            PriceDoubt = Doubt(ledger),
            PaidOfMore = (double)ledger.PaidOfMore,
            Outlay = [.. outcome.Years.Select((y, i) => (double)(y.NetOutflow - y.ForegonePay) + lent[i])],
            Living = (double)ledger.SumOf(LineKey.Living),
            KeptShare = (double)outcome.PayKept,
            Federal = new LoanAtRepayment((double)outcome.Federal.Balance, (double)lending.Rate, Between(outcome.Start, outcome.Federal.RepaymentStart)),
            Gap = ByYear(ledger, t => t.Uncovered),
            GapLoan = new LoanAtRepayment((double)outcome.Private.Balance, (double)lending.Private.Rate, Between(outcome.Start, outcome.Private.RepaymentStart), lending.Private.Months),
            PayBack = Ground.Profile.Job.MayOweAidBack ? -(double)ledger.SumOf(LineKey.EmployerAid) : 0,
            PayBackMonths = Ground.Profile.Job.EmployerAidStayMonths ?? 0,
            Online = ledger.Way.Mode == StudyMode.Online,
            Ledger = ledger,
        };
    }

    private static DrawnPrice? Doubt(Ledger ledger)
    {
        (decimal tuitionLow, decimal tuitionHigh) = ledger.RangeOf(LineKey.Tuition);
        (decimal feesLow, decimal feesHigh) = ledger.RangeOf(LineKey.Fees);
        return DrawnPrice.Of((double)(tuitionLow + feesLow), (double)(ledger.SumOf(LineKey.Tuition) + ledger.SumOf(LineKey.Fees)), (double)(tuitionHigh + feesHigh));
    }

    /// <summary>An amount of each term, by year of study.</summary>
    private static double[] ByYear(Ledger ledger, Func<TermFinancing, decimal> amount)
    {
        double[] years = new double[ledger.Outcome.Years.Count];
        foreach (TermFinancing term in ledger.Financing.Terms)
        {
            years[Between(ledger.Outcome.Start, term.Term.Start) / 12] += (double)amount(term);
        }

        return years;
    }

    private static int Between(DateOnly from, DateOnly to) => ((to.Year - from.Year) * 12) + to.Month - from.Month;

    private static LineEdit[] Edits(decimal price) => [new(LineKey.Tuition, null, price), new(LineKey.Fees, null, 0)];
}
