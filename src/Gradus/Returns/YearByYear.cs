namespace Gradus.Returns;

/// <summary>
/// The plain engine: one branch at one level, year by year. A year's flow is pay after tax, less loan payments, less money
/// laid out, in real USD; pay counts within the horizon, loan payments until the loans are gone.
/// </summary>
public static class YearByYear
{
    /// <summary>Flows of each year of study time, the first year first.</summary>
    /// <param name="basis">What is the same in every branch.</param>
    /// <param name="branch">What happens.</param>
    /// <param name="level">The drawn level of pay, 0 or more.</param>
    /// <param name="assistance">True to repay federal loans under the Repayment Assistance Plan.</param>
    public static double[] Flows(ValuationBasis basis, Branch branch, double level, bool assistance)
    {
        int years = branch.HasLoans ? branch.FixedPay.Length : basis.Horizon;
        double[] flows = new double[Math.Max(years, branch.Outlay.Length)];
        var federal = new LoanRun(basis, branch.Federal, assistance);
        var own = new LoanRun(basis, branch.Private, assistance: false);
        for (int year = 0; year < years; year++)
        {
            double deflate = basis.Deflate(year);
            int reported = Math.Max(0, year - 1);
            double income = (branch.Pay(reported, level) + basis.Tax.PartnerWages) / basis.Deflate(reported);
            LoanYear f = federal.Next(year, income);
            LoanYear p = own.Next(year, income);
            double pay = branch.Pay(year, level);
            double flow = -(f.Paid + p.Paid) * deflate;
            if (year < basis.Horizon)
            {
                flow += basis.Tax.AfterTax(pay, (f.Interest + p.Interest) * deflate, 0, year);
            }

            if (f.Forgiven > 0 && basis.ForgivenessTaxed)
            {
                flow -= basis.Tax.AfterTax(pay, 0, 0, year) - basis.Tax.AfterTax(pay, 0, f.Forgiven * deflate, year);
            }

            flows[year] += flow;
        }

        for (int year = 0; year < branch.Outlay.Length; year++)
        {
            flows[year] -= branch.Outlay[year];
        }

        return flows;
    }

    /// <summary>Loans of a branch that are still owed when some years of study time have passed, in real USD.</summary>
    /// <param name="basis">What is the same in every branch.</param>
    /// <param name="branch">What happens.</param>
    /// <param name="level">Level of pay.</param>
    /// <param name="assistance">True to repay federal loans under the Repayment Assistance Plan.</param>
    /// <param name="years">1 or more; pay beyond the branch's years counts as that of its last.</param>
    public static double OwedAfter(ValuationBasis basis, Branch branch, double level, bool assistance, int years)
    {
        var federal = new LoanRun(basis, branch.Federal, assistance);
        var own = new LoanRun(basis, branch.Private, assistance: false);
        for (int year = 0; year < years; year++)
        {
            int reported = Math.Min(Math.Max(0, year - 1), branch.FixedPay.Length - 1);
            double income = (branch.Pay(reported, level) + basis.Tax.PartnerWages) / basis.Deflate(reported);
            federal.Next(year, income);
            own.Next(year, income);
        }

        return (federal.Owed + own.Owed) * basis.Deflate(years);
    }

    /// <summary>The sum of flows, each worth (1 + rate)^-year.</summary>
    public static double PresentValue(ReadOnlySpan<double> flows, double rate)
    {
        double value = 0;
        for (int year = flows.Length - 1; year >= 0; year--)
        {
            value = (value / (1 + rate)) + flows[year];
        }

        return value;
    }

    /// <summary>The present value of a branch at a level, at the basis' discount rate.</summary>
    public static double PresentValue(ValuationBasis basis, Branch branch, double level, bool assistance) =>
        PresentValue(Flows(basis, branch, level, assistance), basis.DiscountRate);
}
