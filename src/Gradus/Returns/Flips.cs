using System.Globalization;
using Gradus.Programs;

namespace Gradus.Returns;

/// <summary>Where the median answer turns, found by halving; every step is the whole distribution over the same draws.</summary>
internal sealed class Flips
{
    private const int Halvings = 30;
    private const double Percent = 100;

    private readonly ReturnGround _ground;
    private readonly Item _item;
    private readonly ReturnCase _of;
    private readonly Rival _rival;
    private readonly bool _assistance;
    private readonly TabulatedReturns _engine;
    private readonly PersonDraws _draws;

    public Flips(ReturnGround ground, Item item, ReturnCase of, Rival rival, bool assistance, PersonDraws draws)
    {
        (_ground, _item, _of, _rival, _assistance) = (ground, item, of, rival, assistance);
        _engine = new TabulatedReturns(ground, draws);
        _draws = draws;
    }

    public IReadOnlyList<FlipPoint> All() => _of.Level.Basis == PayBasis.Own ? [Salary(), Price(), Length()] : [Effect(), Salary(), Price(), Length()];

    private FlipPoint Salary()
    {
        double now = _of.Pay.Staying(Math.Min(_of.Study.Months / 12, _of.Terms.Horizon), 1);
        const double Least = 0.05;
        const double Most = 10;
        PayLevel? graduates = _ground.Levels.Of(_item);
        double? late = _ground.Assumptions.Own(AssumptionKeys.SalaryAfterFive);
        double? times = Turn(Least, Most, k => Median(_of.At(_ground.Levels.Own(now * k, late * k, graduates))));
        double? at = times * now;
        return new FlipPoint(AssumptionKeys.SalaryAfter, "Pay one year after the degree", "USD", now, at, at is { } pay
            ? $"The median turns at a typical pay of {Money(pay)} one year after the degree; the answer takes {Money(now)}."
            : $"No typical pay after the degree between {Money(now * Least)} and {Money(now * Most)} turns the median.");
    }

    private FlipPoint Effect()
    {
        double now = _of.Pay.Effect.Middle * Percent;
        double most = AssumptionKeys.All.First(b => b.Key == AssumptionKeys.Effect).Most;
        double taken = _ground.Assumptions[AssumptionKeys.Effect];
        double? at = Turn(0, most, percent =>
        {
            ReturnGround other = _ground.With(AssumptionKeys.Effect, percent);
            return other.CaseOf(_item) is { } of ? Median(of, new TabulatedReturns(other, _draws)) : double.NaN;
        });
        return new FlipPoint(AssumptionKeys.Effect, "What the degree adds to pay", "percent", taken, at, at is { } percent
            ? string.Create(CultureInfo.InvariantCulture, $"The median turns where a degree like this adds {percent:0.#} % to pay; the answer takes {taken:0.#} %, and {now:0.#} % for you.")
            : $"Nothing that a degree may add to pay, up to {most:0} %, turns the median.");
    }

    private FlipPoint Price()
    {
        double now = _of.Study.Price;
        double most = AssumptionKeys.All.First(b => b.Key == AssumptionKeys.Price).Most;
        double? at = Turn(0, most, price => Median(_ground.CaseWith(_item, price: price)));
        return new FlipPoint(AssumptionKeys.Price, "Tuition and fees", "USD", now, at, at is { } price
            ? $"The median turns at tuition and fees of {Money(price)}; the answer takes {Money(now)}."
            : $"No price from nothing to {Money(most)} turns the median.");
    }

    private FlipPoint Length()
    {
        int now = _of.Study.Months;
        const int Most = 120;
        var medians = new Dictionary<double, double>();
        double? at = Turn(1, Most, months =>
        {
            double whole = Math.Round(months);
            if (!medians.TryGetValue(whole, out double median))
            {
                medians[whole] = median = Median(_ground.CaseWith(_item, months: whole));
            }

            return median;
        });
        return new FlipPoint(AssumptionKeys.Months, "Months of study", "months", now, at is { } m ? Math.Round(m) : null, at is { } months
            ? string.Create(CultureInfo.InvariantCulture, $"The median turns at {Math.Round(months):0} months of study; the answer takes {now}.")
            : string.Create(CultureInfo.InvariantCulture, $"No length up to {Most} months turns the median."));
    }

    /// <summary>The median of a degree; not a number where it cannot be worked out.</summary>
    private double Median(ReturnCase? of) => Median(of, _engine);

    private double Median(ReturnCase? of, TabulatedReturns engine)
    {
        if (of is null)
        {
            return double.NaN;
        }

        double[] values = new double[engine.Draws];
        engine.Present(of, _assistance, values);
        double[] other = _rival.Present(engine, of);
        for (int d = 0; d < values.Length; d++)
        {
            values[d] -= other[d];
        }

        return Outcome.Of(values).Median;
    }

    /// <summary>Where a monotone function changes its sign; null where it does not.</summary>
    private static double? Turn(double low, double high, Func<double, double> median)
    {
        bool atLow = median(low) > 0;
        if (atLow == median(high) > 0)
        {
            return null;
        }

        for (int i = 0; i < Halvings; i++)
        {
            double middle = (low + high) / 2;
            if (median(middle) > 0 == atLow)
            {
                low = middle;
            }
            else
            {
                high = middle;
            }
        }

        return (low + high) / 2;
    }

    private static string Money(double amount) => (Math.Round(amount / 100) * 100).ToString("$#,0", CultureInfo.InvariantCulture);
}
