using System.Runtime.Intrinsics;

namespace Gradus.Returns;

/// <summary>
/// The present value of a branch at many levels at once: the arithmetic of <see cref="YearByYear"/>, four levels to a vector.
/// </summary>
public static class BranchTable
{
    private static readonly int Lanes = Vector256<double>.Count;

    /// <summary>Fills the present value of a branch at each level.</summary>
    /// <param name="basis">What is the same in every branch.</param>
    /// <param name="branch">What happens.</param>
    /// <param name="levels">Levels of pay, a multiple of four of them.</param>
    /// <param name="assistance">True to repay federal loans under the Repayment Assistance Plan.</param>
    /// <param name="values">As many as levels.</param>
    public static void Fill(ValuationBasis basis, Branch branch, ReadOnlySpan<double> levels, bool assistance, Span<double> values)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(levels.Length % Lanes, 0);
        double outlay = YearByYear.PresentValue(branch.Outlay, basis.DiscountRate);
        for (int i = 0; i < levels.Length; i += Lanes)
        {
            (PresentValue(basis, branch, Vector256.Create(levels[i..]), assistance) - Vector256.Create(outlay)).CopyTo(values[i..]);
        }
    }

    private static Vector256<double> PresentValue(ValuationBasis basis, Branch branch, Vector256<double> level, bool assistance)
    {
        var federal = new LoanLanes(basis, branch.Federal, assistance);
        var own = new LoanLanes(basis, branch.Private, assistance: false);
        int years = branch.HasLoans ? branch.FixedPay.Length : basis.Horizon;
        Vector256<double> value = Vector256<double>.Zero;
        double discount = 1;
        double deflate = 1;
        for (int year = 0; year < years; year++)
        {
            Vector256<double> pay = Pay(branch, year, level);
            Vector256<double> flow = Vector256<double>.Zero;
            Vector256<double> interest = Vector256<double>.Zero;
            Vector256<double> forgiven = Vector256<double>.Zero;
            if (federal.Owes || own.Owes)
            {
                double reported = year > 1 ? deflate * (1 + basis.Inflation) : 1;
                Vector256<double> income = (Pay(branch, Math.Max(0, year - 1), level) + Vector256.Create(basis.Tax.PartnerWages)) / Vector256.Create(reported);
                federal.Next(year, income);
                own.Next(year, income);
                var real = Vector256.Create(deflate);
                flow = -(federal.Paid + own.Paid) * real;
                interest = (federal.Interest + own.Interest) * real;
                forgiven = federal.Forgiven * real;
            }
            else if (year >= basis.Horizon)
            {
                break;
            }

            if (year < basis.Horizon)
            {
                flow += AfterTax(basis.Tax, year, pay, interest, Vector256<double>.Zero);
            }

            if (basis.ForgivenessTaxed && Vector256.GreaterThanAny(forgiven, Vector256<double>.Zero))
            {
                flow -= AfterTax(basis.Tax, year, pay, Vector256<double>.Zero, Vector256<double>.Zero) - AfterTax(basis.Tax, year, pay, Vector256<double>.Zero, forgiven);
            }

            value += flow * Vector256.Create(discount);
            discount /= 1 + basis.DiscountRate;
            deflate /= 1 + basis.Inflation;
        }

        return value;
    }

    private static Vector256<double> Pay(Branch branch, int year, Vector256<double> level) =>
        Vector256.Create(branch.FixedPay[year]) + (Vector256.Create(branch.LevelPay[year]) * level);

    /// <summary>As <see cref="HouseholdTax.AfterTax"/>.</summary>
    private static Vector256<double> AfterTax(HouseholdTax tax, int year, Vector256<double> wages, Vector256<double> interest, Vector256<double> forgiven)
    {
        Vector256<double> zero = Vector256<double>.Zero;
        Vector256<double> earned = wages + Vector256.Create(tax.PartnerWages);
        Vector256<double> gross = earned + forgiven;
        Vector256<double> adjusted = gross;
        if (Vector256.GreaterThanAny(interest, zero))
        {
            Vector256<double> left = Clamp((Vector256.Create(tax.PhaseOutEnd) - gross) / Vector256.Create(tax.PhaseOutWidth), Vector256<double>.One);
            adjusted -= Vector256.MinNative(interest, Vector256.Create(tax.MostInterest)) * left;
        }

        Vector256<double> taxable = adjusted - Vector256.Create(tax.StandardDeduction);
        Vector256<double> taken = (Vector256.MinNative(wages, Vector256.Create(tax.WageBase)) * Vector256.Create(tax.SocialSecurityRate))
            + Vector256.Create(tax.PartnerSocialSecurity)
            + (earned * Vector256.Create(tax.MedicareRate))
            + (Vector256.MaxNative(zero, earned - Vector256.Create(tax.AdditionalThreshold)) * Vector256.Create(tax.AdditionalRate))
            + (adjusted * Vector256.Create(tax.StateRate));
        Vector256<double> income = Banded(taxable, tax.Starts, tax.Steps);
        taken += income;
        if (tax.StateStarts.Length > 0)
        {
            taken += Banded(adjusted - Vector256.Create(tax.StateFree), tax.StateStarts, tax.StateSteps);
        }

        return tax.FamilyIn(year) is { } family ? earned - taken + family.Credits(adjusted, earned, income) : earned - taken;
    }

    private static Vector256<double> Banded(Vector256<double> amount, double[] starts, double[] steps)
    {
        Vector256<double> tax = Vector256<double>.Zero;
        for (int i = 0; i < starts.Length; i++)
        {
            tax += Vector256.MaxNative(Vector256<double>.Zero, amount - Vector256.Create(starts[i])) * Vector256.Create(steps[i]);
        }

        return tax;
    }

    private static Vector256<double> Clamp(Vector256<double> value, Vector256<double> most) =>
        Vector256.MinNative(Vector256.MaxNative(value, Vector256<double>.Zero), most);
}
