using System.Globalization;
using Gradus.Programs;

namespace Gradus.Returns;

/// <summary>Where the median answer turns, found by halving; every step is the whole distribution over the same draws.</summary>
internal sealed class Flips
{
    private const int Halvings = 30;

    private readonly ReturnGround _ground;
    private readonly Item _item;
    private readonly ReturnCase _of;
    private readonly Rival _rival;
    private readonly bool _assistance;
    private readonly PersonDraws _draws;
    private readonly TabulatedReturns _engine;

    public Flips(ReturnGround ground, Item item, ReturnCase of, Rival rival, bool assistance, PersonDraws draws)
    {
        (_ground, _item, _of, _rival, _assistance, _draws) = (ground, item, of, rival, assistance, draws);
        _engine = new TabulatedReturns(ground, draws);
    }

    public IReadOnlyList<FlipPoint> All() => [Salary(), Price(), Length()];

    private FlipPoint Salary()
    {
        double now = _of.Level.Path.At(1);
        const double Least = 0.05;
        const double Most = 10;
        double? times = Turn(
            Least, Most, k => Median(_engine, _of.At(_of.Level with { Path = _of.Level.Path with { Early = _of.Level.Path.Early * k, Late = _of.Level.Path.Late * k } })));
        double? at = times * now;
        return new FlipPoint(AssumptionKeys.SalaryAfter, "Pay one year after the degree", "USD", now, at, at is { } pay
            ? $"The median turns at a typical pay of {Money(pay)} one year after the degree; the answer takes {Money(now)}."
            : $"No typical pay after the degree between {Money(now * Least)} and {Money(now * Most)} turns the median.");
    }

    private FlipPoint Price()
    {
        double now = _of.Study.Price;
        double most = AssumptionKeys.All.First(b => b.Key == AssumptionKeys.Price).Most;
        double? at = Turn(0, most, price => MedianWith(AssumptionKeys.Price, price));
        return new FlipPoint(AssumptionKeys.Price, "Tuition and fees", "USD", now, at, at is { } price
            ? $"The median turns at tuition and fees of {Money(price)}; the answer takes {Money(now)}."
            : $"No price from nothing to {Money(most)} turns the median.");
    }

    private FlipPoint Length()
    {
        int now = _of.Study.Months;
        const int Most = 120;
        double? at = Turn(1, Most, months => MedianWith(AssumptionKeys.Months, Math.Round(months)));
        return new FlipPoint(AssumptionKeys.Months, "Months of study", "months", now, at is { } m ? Math.Round(m) : null, at is { } months
            ? string.Create(CultureInfo.InvariantCulture, $"The median turns at {Math.Round(months):0} months of study; the answer takes {now}.")
            : string.Create(CultureInfo.InvariantCulture, $"No length up to {Most} months turns the median."));
    }

    private double MedianWith(string key, double value)
    {
        ReturnGround changed = _ground.With(key, value);
        return changed.CaseOf(_item) is { } other ? Median(new TabulatedReturns(changed, _draws), other) : double.NaN;
    }

    private double Median(TabulatedReturns engine, ReturnCase of)
    {
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

    private static string Money(double amount) => amount.ToString("$#,0", CultureInfo.InvariantCulture);
}
