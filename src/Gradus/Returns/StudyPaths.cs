using System.Globalization;
using Gradus.Costs;
using Gradus.Loans;
using Gradus.Profiles;
using Gradus.Programs;
using Gradus.Ranking;
using Gradus.Rules;

namespace Gradus.Returns;

/// <summary>
/// The study of an item from its price alone: tuition and required fees less promised help, borrowed where the person would
/// borrow and savings do not reach. Living costs are taken to be the same with and without the degree.
/// </summary>
/// <remarks>Immutable, and safe to share between threads.</remarks>
public sealed class StudyPaths
{
    private readonly Catalog _catalog;
    private readonly Profile _profile;
    private readonly PriceTerms _terms;
    private readonly BorrowingLimits _limits;
    private readonly double _federalRate;
    private readonly OriginationFee _fee;
    private readonly int _grace;
    private readonly PrivateLoan _private;
    private readonly double _partTimeCredits;

    /// <param name="catalog">Prices come from it.</param>
    /// <param name="profile">Whose study it is.</param>
    /// <param name="rules">The rules of the first day.</param>
    /// <param name="assumptions">The part-time load is read from them.</param>
    public StudyPaths(Catalog catalog, Profile profile, RuleSet rules, ReturnAssumptions assumptions)
    {
        _catalog = catalog;
        _profile = profile;
        _terms = profile.PriceTerms();
        RuleReading read = rules.Read();
        _limits = BorrowingLimits.From(rules);
        _federalRate = (double)read.Fraction(LoanRules.InterestRate);
        _fee = OriginationFee.From(rules);
        _grace = read.Whole(LoanRules.GraceMonths);
        _private = PrivateLoan.From(rules);
        _partTimeCredits = assumptions[AssumptionKeys.PartTimeCredits];
        Cited = [.. _limits.Cited, .. read.Cited, .. _fee.Cited, .. _private.Cited];
    }

    /// <summary>The rules it was worked out from.</summary>
    public IReadOnlyList<RuleInForce> Cited { get; }

    /// <summary>True when the person would borrow.</summary>
    public bool Borrows => _profile.Budget.MayBorrow == true;

    /// <summary>The study of an item; null where neither it nor the person states a price.</summary>
    /// <param name="item">What is studied.</param>
    /// <param name="price">The person's own price; null for the published one.</param>
    /// <param name="months">The person's own length; null for the published one.</param>
    public StudyPath? Of(Item item, double? price = null, double? months = null)
    {
        DegreePrice published = Pricing.Of(_catalog, item, _terms);
        if (price is null && !published.Total.IsKnown)
        {
            return null;
        }

        double total = price ?? (double)published.Total.Value;
        DegreeLength length = item.Program is { } program ? DegreeLength.Of(program) : DegreeLength.Usual;
        bool partTime = _profile.Study.Pace == Pace.PartTime;
        int span = months is { } own ? (int)own : MonthsOf(length, partTime);
        bool keeps = _profile.Job.KeepWorking == true && _profile.Residency.Citizenship != Citizenship.F1Visa;
        var notes = new List<string>
        {
            price is null ? $"Price: {published.Basis}." : "Price: your own figure.",
            months is not null ? "Length: your own figure."
                : partTime ? string.Create(CultureInfo.InvariantCulture, $"Length: {span} months part-time at {_partTimeCredits:0.#} credits a semester.")
                : $"Length: {span} months full-time.",
        };
        notes.AddRange(price is null ? published.Assumptions : []);
        return Finance(total, span, keeps, notes) with
        {
            PriceIsOwn = price is not null || published.IsProgramsOwn,
            Online = item.IsKnownOnline(),
        };
    }

    /// <summary>Semesters as months from the first day to the last: two a year, the last of them without its break.</summary>
    public static int MonthsOf(int semesters) => (12 * (semesters / 2)) + (semesters % 2 == 0 ? -3 : 4);

    private int MonthsOf(DegreeLength length, bool partTime)
    {
        if (!partTime)
        {
            return MonthsOf(length.Semesters);
        }

        double credits = length.AreCreditHours ? length.Credits : DegreeLength.UsualCredits;
        return MonthsOf(Math.Max(length.Semesters, (int)Math.Ceiling(credits / _partTimeCredits)));
    }

    /// <summary>What is paid from the pocket and what is borrowed, academic year by academic year.</summary>
    private StudyPath Finance(double price, int months, bool keeps, List<string> notes)
    {
        double[] prices = StudyPath.Spread(price, months);
        double aid = (double)_profile.PromisedAid((months + 11) / 12);
        double[] outlay = new double[prices.Length];
        decimal savings = keeps || !Borrows ? decimal.MaxValue : _profile.Budget.Savings ?? 0;
        PriorBorrowing prior = new(_profile.Loans.FederalUndergraduate ?? 0, _profile.Loans.FederalGraduate ?? 0);
        bool federalOpen = _profile.Residency.Citizenship is not (Citizenship.F1Visa or Citizenship.Other);
        double federal = 0;
        double privately = 0;
        for (int year = 0; year < prices.Length; year++)
        {
            double helped = Math.Min(prices[year], price > 0 ? aid * prices[year] / price : 0);
            decimal need = Cents.Round((decimal)(prices[year] - helped));
            decimal cash = Math.Min(need, savings);
            savings -= savings == decimal.MaxValue ? 0 : cash;
            decimal gap = need - cash;
            decimal taken = 0;
            if (gap > 0 && federalOpen)
            {
                taken = Math.Min(BorrowingCapacity.Of(_limits, prior, new Enrolment(1, 1), decimal.MaxValue / 4).Allowed, _fee.AmountFor(gap));
                prior = prior.Plus(taken);
            }

            decimal rest = Math.Max(0, gap - (taken - _fee.On(taken)));
            double wait = (months + _grace - (12 * year)) / 12.0;
            federal += (double)taken * (1 + (_federalRate * wait));
            privately += (double)rest * (1 + ((double)_private.Rate * wait));
            outlay[year] = (double)cash;
        }

        if (federal > 0 || privately > 0)
        {
            notes.Add(string.Create(CultureInfo.InvariantCulture, $"Borrowed, with interest when repayment starts: ${federal:#,0} federal, ${privately:#,0} private."));
        }

        return new StudyPath
        {
            Months = months,
            Price = price,
            Outlay = outlay,
            KeptShare = keeps ? 1 : 0,
            Federal = new LoanAtRepayment(federal, _federalRate, months + _grace),
            Private = new LoanAtRepayment(privately, (double)_private.Rate, months + _grace, _private.Months),
            Notes = notes,
        };
    }
}
