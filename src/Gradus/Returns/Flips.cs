using System.Globalization;
using Gradus.Programs;
using MathNet.Numerics.RootFinding;
using MathNet.Numerics.Statistics;

namespace Gradus.Returns;

/// <summary>Where the median answer turns, found by Brent's method (Brent 1973, chapter 4); every step is the whole distribution over the same draws.</summary>
internal sealed class Flips
{
    /// <summary>Brent's method needs at most the square of the halvings that the same nearness takes: 27.</summary>
    private const int MostSteps = 1000;

    /// <summary>How near a turn is found, as a share of the range it is looked for in.</summary>
    private const double Near = 1e-8;

    private const double Percent = 100;

    private readonly ReturnGround _ground;
    private readonly Item _item;
    private readonly ReturnCase _of;
    private readonly Rival _rival;
    private readonly bool _assistance;
    private readonly TabulatedReturns _engine;
    private readonly PersonDraws _draws;
    private readonly double[] _values;
    private readonly double[] _others;
    private readonly bool _gains;

    public Flips(ReturnGround ground, Item item, ReturnCase of, Rival rival, bool assistance, PersonDraws draws)
    {
        (_ground, _item, _of, _rival, _assistance) = (ground, item, of, rival, assistance);
        _engine = new TabulatedReturns(ground, draws);
        _draws = draws;
        _values = new double[draws.Count];
        _others = new double[draws.Count];
        _gains = Median(of) > 0;
    }

    public IReadOnlyList<FlipPoint> All() => _of.Level.Basis == PayBasis.Own ? [Salary(), Price(), Length()] : [Effect(), Salary(), Price(), Length()];

    /// <summary>Of the same reading as the headline: with pay as it is taken, the median is the headline's.</summary>
    private FlipPoint Salary()
    {
        if (_of.Study.Months >= 12 * _of.Basis.Horizon)
        {
            return new FlipPoint(AssumptionKeys.SalaryAfter, "Pay one year after the degree", "USD", _of.Pay.Staying(_of.Basis.Horizon, 1), null, $"No year of pay after the degree is left to count, so pay changes nothing: it stays {(_gains ? "a gain" : "a loss")}.");
        }

        double now = _of.Pay.Staying(Math.Min(_of.Study.Months / 12, _of.Basis.Horizon), 1);
        const double Least = 0.05;
        const double Most = 10;
        Turn turn = TurnOf(Least, Most, k => Median(_of.Paying(k)));
        return new FlipPoint(AssumptionKeys.SalaryAfter, "Pay one year after the degree", "USD", now, turn.At * now, turn.At is { } times
            ? $"A year after the degree you would have to earn {(turn.GainsAbove ? "more" : "less")} than {Money(times * now)} for it to be a gain in the middle; {Money(now)} is taken here."
            : $"Whatever you earn a year after the degree, from {Money(now * Least)} to {Money(now * Most)}, it stays {Side(turn)} in the middle.");
    }

    private FlipPoint Effect()
    {
        double now = _of.Pay.Effect.Middle * Percent;
        double most = AssumptionKeys.All.First(b => b.Key == AssumptionKeys.Effect).Most;
        double taken = _ground.Assumptions[AssumptionKeys.Effect];
        Turn turn = TurnOf(0, most, percent =>
        {
            ReturnGround other = _ground.With(AssumptionKeys.Effect, percent);
            return other.CaseOf(_item) is { } of ? Median(of, new TabulatedReturns(other, _draws)) : double.NaN;
        });
        return new FlipPoint(AssumptionKeys.Effect, "What the degree adds to pay", "percent", taken, turn.At, turn switch
        {
            { At: null, GainsAbove: true } => GainsAnyway(most),
            { At: null } => $"Even if a degree like this added {most:0} % to pay, it would stay a loss in the middle.",
            _ when !Agrees(turn, taken) => string.Create(CultureInfo.InvariantCulture, $"It turns about where what a degree like this adds to pay is taken, {taken:0.#} %."),
            _ => string.Create(CultureInfo.InvariantCulture, $"A degree like this would have to add {(turn.GainsAbove ? "more" : "less")} than {turn.At:0.#} % to pay as a rule for it to be a gain in the middle; {taken:0.#} % is taken.{ForYou(turn.At!.Value, taken, now)}"),
        });
    }

    /// <summary>The same turn for the person, with what this program adds beyond the rule, so that both figures are of one kind; empty where nothing is taken beyond it.</summary>
    private string ForYou(double at, double taken, double now) =>
        Math.Round(now, 1) != Math.Round(taken, 1) && _ground.With(AssumptionKeys.Effect, at).CaseOf(_item) is { } there
            ? string.Create(CultureInfo.InvariantCulture, $" For you, with what this program and your pay change of it, that is {there.Pay.Effect.Middle * Percent:0.#} %, where {now:0.#} % is taken.")
            : "";

    /// <summary>A gain whatever degrees of the kind add: by what this program is taken to add beyond them, or even if it adds nothing.</summary>
    private string GainsAnyway(double most)
    {
        ReturnGround none = _ground.With(AssumptionKeys.Effect, 0);
        double beyond = none.CaseOf(_item) is { } rest ? rest.Pay.Effect.Middle * Percent : 0;
        ReturnGround nothing = none.With(AssumptionKeys.ProgramPart, 0);
        string added = Median(nothing.CaseOf(_item), new TabulatedReturns(nothing, _draws)) > 0 ? "even if this one added nothing to your pay" : "but if this one added nothing to your pay, it would be a loss";
        return string.Create(CultureInfo.InvariantCulture, $"Whatever degrees like this add to pay as a rule, from nothing to {most:0} %, it stays a gain in the middle, {(beyond > 0 ? $"with the {beyond:0.#} % that this program is taken to add beyond them, " : "")}{added}.");
    }

    private FlipPoint Price()
    {
        double now = _of.Study.Price;
        double most = AssumptionKeys.All.First(b => b.Key == AssumptionKeys.Price).Most;
        Turn turn = TurnOf(0, most, price => Median(_ground.CaseWith(_item, price: price)));
        return new FlipPoint(AssumptionKeys.Price, "Tuition and fees", "USD", now, turn.At, turn switch
        {
            { At: null, GainsAbove: false } => "Even with no tuition and fees to pay it stays a loss in the middle.",
            { At: null } => $"Even with tuition and fees of {Money(most)} it stays a gain in the middle.",
            _ when !Agrees(turn, now) => $"It turns about where tuition and fees are taken, {Money(now)}.",
            _ => $"Tuition and fees would have to be {(turn.GainsAbove ? "above" : "below")} {Money(turn.At.Value)} for it to be a gain in the middle; {Money(now)} is taken here.",
        });
    }

    private FlipPoint Length()
    {
        int now = _of.Study.Months;
        const int Most = 120;
        Turn turn = WholeTurnOf(1, Most, months => Median(_ground.CaseWith(_item, months: months)));
        return new FlipPoint(AssumptionKeys.Months, "Months of study", "months", now, turn.At, turn switch
        {
            { At: null } => string.Create(CultureInfo.InvariantCulture, $"However long the study takes, up to {Most} months, it stays {Side(turn)} in the middle."),
            _ when !Agrees(turn, now) => string.Create(CultureInfo.InvariantCulture, $"It turns about where the months of study are taken, {now}."),
            _ => string.Create(CultureInfo.InvariantCulture, $"The study would have to take {(turn.GainsAbove ? "more" : "fewer")} than {turn.At:0} months for it to be a gain in the middle; {now} are taken here."),
        });
    }

    /// <summary>
    /// False where the figure as it is taken lies at the turn, or on the other side of it than the headline: there it is a range with a middle, here one
    /// figure, and the turn lies within what that changes.
    /// </summary>
    private bool Agrees(Turn turn, double now) => turn.At is not { } at || (now != at && (now > at == turn.GainsAbove) == _gains);

    private static string Side(Turn turn) => turn.GainsAbove ? "a gain" : "a loss";

    /// <summary>The median of a degree; not a number where it cannot be worked out.</summary>
    private double Median(ReturnCase? of) => Median(of, _engine);

    private double Median(ReturnCase? of, TabulatedReturns engine)
    {
        if (of is null)
        {
            return double.NaN;
        }

        engine.Present(of, _assistance, _values);
        _rival.Present(engine, of, _others);
        for (int d = 0; d < _values.Length; d++)
        {
            _values[d] -= _others[d];
        }

        return ArrayStatistics.MedianInplace(_values);
    }

    /// <summary>Where a monotone function changes its sign; what cannot be worked out counts as a loss.</summary>
    private static Turn TurnOf(double low, double high, Func<double, double> median)
    {
        double Known(double at) => median(at) is var value && double.IsNaN(value) ? -1 : value;
        bool gains = Known(high) > 0;
        return new Turn(Known(low) > 0 == gains ? null : Brent.FindRoot(Known, low, high, Near * (high - low), MostSteps), gains);
    }

    /// <summary>The same among whole numbers, by halving: the last that is a loss or, where more is a loss, the first.</summary>
    private static Turn WholeTurnOf(int low, int high, Func<int, double> median)
    {
        bool gains = median(high) > 0;
        if (median(low) > 0 == gains)
        {
            return new Turn(null, gains);
        }

        while (high - low > 1)
        {
            int middle = (low + high) / 2;
            (low, high) = median(middle) > 0 == gains ? (low, middle) : (middle, high);
        }

        return new Turn(gains ? low : high, gains);
    }

    /// <summary>Where an answer turns.</summary>
    /// <param name="At">Null where it does not turn between the bounds.</param>
    /// <param name="GainsAbove">True where it is a gain above that; where it does not turn, everywhere.</param>
    private readonly record struct Turn(double? At, bool GainsAbove);

    private static string Money(double amount) => (Math.Round(amount / 100) * 100).ToString("$#,0", CultureInfo.InvariantCulture);
}
