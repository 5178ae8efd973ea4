using Gradus.Returns;
using Gradus.Statistics;

namespace Gradus.StudyModes;

/// <summary>Amounts that eight draws of ten lie between, and the middle; real USD.</summary>
public readonly record struct MoneyRange(double Low, double Middle, double High)
{
    internal static MoneyRange Of(double[] values)
    {
        Array.Sort(values);
        return new MoneyRange(Quantile.Of(values, Outcome.LowShare), Quantile.Of(values, 0.5), Quantile.Of(values, Outcome.HighShare));
    }
}

/// <summary>One year from the first day of study; real USD.</summary>
/// <param name="Year">1 for the first.</param>
/// <param name="In">Pay of the household after tax, where everything lies in the middle.</param>
/// <param name="Out">Charges, living over what is spent anyway and loan payments, less aid and loans received; below 0 where those are more.</param>
/// <param name="Left">What the year leaves over all draws.</param>
/// <param name="Staying">The same of going on as one is.</param>
public sealed record MoneyYear(int Year, double In, double Out, MoneyRange Left, MoneyRange Staying);

/// <summary>
/// What a way leaves in hand over the first years, beside staying: the yearly flows of the return's own draws, added up without
/// discount, before what the household lives on anyway.
/// </summary>
/// <param name="Years">From the first day of study.</param>
/// <param name="InHand">Their sum, with what is still owed taken off.</param>
/// <param name="Staying">The sum without the degree.</param>
/// <param name="More">The first less the second, draw by draw.</param>
/// <param name="Owed">Loans of this degree still owed at the end of these years, in the middle, real USD.</param>
public sealed record MoneyOverYears(IReadOnlyList<MoneyYear> Years, MoneyRange InHand, MoneyRange Staying, MoneyRange More, double Owed)
{
    /// <param name="of">The return.</param>
    /// <param name="years">How many, from 1 to the horizon.</param>
    internal static MoneyOverYears Of(ReturnInWay of, int years)
    {
        ValuationBasis basis = of.Case.Basis;
        Branch middle = of.Case.Middle;
        double[] left = YearByYear.Flows(basis, middle, 1, of.UsesAssistance);
        double owed = YearByYear.OwedAfter(basis, middle, 1, of.UsesAssistance, years);
        var each = new MoneyYear[years];
        for (int year = 0; year < years; year++)
        {
            double pay = basis.Tax.AfterTax(middle.Pay(year, 1), 0, 0, year);
            int at = year;
            each[year] = new MoneyYear(year + 1, pay, pay - left[year], MoneyRange.Of(of.Each((with, _) => with[at])), MoneyRange.Of(of.Each((_, stay) => stay[at])));
        }

        return new MoneyOverYears(
            each,
            MoneyRange.Of(of.Each((with, _) => Sum(with, years) - owed)),
            MoneyRange.Of(of.Each((_, stay) => Sum(stay, years))),
            MoneyRange.Of(of.Each((with, stay) => Sum(with, years) - owed - Sum(stay, years))),
            owed);
    }

    private static double Sum(double[] flows, int years)
    {
        double sum = 0;
        for (int year = 0; year < Math.Min(years, flows.Length); year++)
        {
            sum += flows[year];
        }

        return sum;
    }
}
