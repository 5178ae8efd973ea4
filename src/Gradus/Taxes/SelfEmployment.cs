using Gradus.Rules;

namespace Gradus.Taxes;

/// <summary>What somebody who works for themselves pays beyond the employee's share of Social Security and Medicare tax.</summary>
public static class SelfEmployment
{
    /// <summary>
    /// The tax on profit (26 U.S.C. 1401) less the employee's share that is counted, USD a year; half of the tax is then deducted from income, which gives a part of it back.
    /// </summary>
    /// <param name="rules">Rules of the year.</param>
    /// <param name="profit">Profit before tax, USD a year.</param>
    public static decimal More(RuleSet rules, decimal profit)
    {
        RuleReading read = rules.Read();
        decimal net = profit * read.Fraction("self-employment-net-share");
        decimal capped = read.Number("fica-wage-base");
        decimal tax = (Math.Min(net, capped) * read.Fraction("self-employment-social-security-rate")) + (net * read.Fraction("self-employment-medicare-rate"));
        decimal counted = (Math.Min(profit, capped) * read.Fraction("fica-social-security-rate")) + (profit * read.Fraction("fica-medicare-rate"));
        return Cents.Round(Math.Max(0, tax - counted));
    }
}
