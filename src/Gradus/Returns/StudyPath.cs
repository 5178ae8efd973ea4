namespace Gradus.Returns;

/// <summary>
/// What the study itself takes, as far as the return needs it. Amounts in USD of today's prices, loans in those of the day
/// they are repaid from.
/// </summary>
public sealed record StudyPath
{
    /// <summary>Months from the first day of study to the degree, 1 or more.</summary>
    public required int Months { get; init; }

    /// <summary>Tuition and required fees, for the whole degree.</summary>
    public required double Price { get; init; }

    /// <summary>How much of a change of the price the person pays, 0 to 1: less than 1 where help rises with it.</summary>
    public double PaidOfMore { get; init; } = 1;

    /// <summary>The part of the price that a doubt of it scales.</summary>
    public double DoubtfulPrice => Price * PaidOfMore;

    /// <summary>Money paid out of pocket in each year of study time: price and other costs, less help and loans received.</summary>
    public required double[] Outlay { get; init; }

    /// <summary>Pay kept while studying, as a share of pay without the degree, 0 to 1.</summary>
    public required double KeptShare { get; init; }

    /// <summary>True where that pay is of a job still to be found, after the same search as without the degree.</summary>
    public bool SearchesMeanwhile { get; init; }

    /// <summary>Federal loans when their repayment starts.</summary>
    public LoanAtRepayment Federal { get; init; }

    /// <summary>Private loans when their repayment starts.</summary>
    public LoanAtRepayment Private { get; init; }

    /// <summary>
    /// What neither pay, savings, aid nor federal loans pay for: counted in <see cref="Outlay"/> as it falls due, because nobody
    /// has granted a loan for it.
    /// </summary>
    public double[] Gap { get; init; } = [];

    /// <summary>The private loan that would close the gap if a lender granted it; not counted.</summary>
    public LoanAtRepayment GapLoan { get; init; }

    /// <summary>What the price could as well be; null where it is firm, or the person's own.</summary>
    public DrawnPrice? PriceDoubt { get; init; }

    /// <summary>True when it is studied online.</summary>
    public bool Online { get; init; }

    /// <summary>Living over what is spent anyway, for the whole study; the part of <see cref="Outlay"/> that a longer study scales.</summary>
    public double Living { get; init; }

    /// <summary>What has to be paid back to the employer by who changes the job within <see cref="PayBackMonths"/> after the degree, USD.</summary>
    public double PayBack { get; init; }

    /// <summary>Months after the degree from which nothing has to be paid back.</summary>
    public int PayBackMonths { get; init; }

    /// <summary>The ledger it was made from; null where it was made by hand.</summary>
    public Ledgers.Ledger? Ledger { get; init; }

    /// <summary>Present value of the part of the price that a doubt scales, spread over the months of study.</summary>
    public double PresentPrice(double rate) => YearByYear.PresentValue(Spread(DoubtfulPrice, Months), rate);

    /// <summary>
    /// The same over another number of months: the same price and help, living for the months, all of it spread evenly, and loans
    /// that wait so much longer or shorter for their repayment.
    /// </summary>
    public StudyPath Lasting(int months, double living)
    {
        if (months == Months)
        {
            return this;
        }

        int later = months - Months;
        double total = Outlay.Sum() + (living * later / Months);
        return this with
        {
            Months = months,
            Living = living * months / Months,
            Outlay = Spread(total, months),
            Federal = Wait(Federal, later),
            Private = Wait(Private, later),
        };
    }

    /// <summary>The same, left after a share of the months: what is paid and borrowed by then.</summary>
    public StudyPath Until(double share)
    {
        int months = (int)Math.Round(Months * share);
        int grace = Federal.Balance > 0 ? Federal.StartMonth - Months : Private.StartMonth - Months;
        double part = months / (double)Months;
        return this with
        {
            Months = months,
            Price = Price * part,
            Outlay = Cut(Outlay, Months, months),
            Federal = Federal.Part(part, Math.Max(0, months + grace)),
            Private = Private.Part(part, Math.Max(0, months + grace)),
        };
    }

    /// <summary>An amount laid out evenly over months, by year.</summary>
    public static double[] Spread(double amount, int months)
    {
        double[] years = new double[Math.Max(1, (months + 11) / 12)];
        for (int year = 0; year < years.Length; year++)
        {
            years[year] = months == 0 ? amount : amount * MonthsIn(year, 0, months) / months;
        }

        return years;
    }

    /// <summary>How many months of a year of study time lie between two months.</summary>
    public static int MonthsIn(int year, int from, int to) => Math.Max(0, Math.Min(to, 12 * (year + 1)) - Math.Max(from, 12 * year));

    private static LoanAtRepayment Wait(LoanAtRepayment loan, int months) =>
        loan with { Balance = Math.Max(0, loan.Balance * (1 + (loan.Rate * months / 12))), StartMonth = Math.Max(0, loan.StartMonth + months) };

    /// <summary>What was laid out before a month: whole years, and the year in which it falls by its months.</summary>
    private static double[] Cut(double[] outlay, int all, int months) =>
        [.. outlay.Select((amount, year) => MonthsIn(year, 0, all) is var whole and > 0 ? amount * MonthsIn(year, 0, months) / whole : 0)];
}
