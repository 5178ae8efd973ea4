using Gradus.Rules;

namespace Gradus.Taxes;

/// <summary>Tax by marginal brackets.</summary>
public static class IncomeTax
{
    /// <summary>
    /// The sum over brackets of rate times the income inside it, rounded once to the cent. The formula of the rate schedules;
    /// the printed tax tables, used below $100,000, differ by a few dollars.
    /// </summary>
    /// <param name="brackets">Rates as fractions.</param>
    /// <param name="taxable">Taxable income, USD; below 0 counts as 0.</param>
    public static decimal Of(Scale brackets, decimal taxable)
    {
        decimal tax = 0;
        decimal from = 0;
        foreach (Band band in brackets.Bands)
        {
            decimal to = Math.Min(taxable, band.UpTo ?? taxable);
            if (to <= from)
            {
                break;
            }

            tax += (to - from) * band.Value;
            from = to;
        }

        return Cents.Round(tax);
    }
}
