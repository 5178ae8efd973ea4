namespace Gradus.Earnings.Estimates;

/// <summary>On what an estimate of pay rests, from the firmest to the least firm.</summary>
public enum EstimateBasis
{
    /// <summary>Figures of the same graduates' field at the institution, at other horizons or in the other release.</summary>
    OtherHorizons,

    /// <summary>Figures of other master's degrees of the institution.</summary>
    OtherDegrees,

    /// <summary>What else is known of the institution, its bachelor's graduates' pay first.</summary>
    Institution,

    /// <summary>As the three before, but nobody's pay is published in the field: its level comes from neighbour fields and occupations.</summary>
    NeighbourFields,
}

/// <summary>An estimate of a median that is not published, in USD of its horizon's year.</summary>
/// <param name="Value">The estimate.</param>
/// <param name="Low">The 10th percentile of what it could be.</param>
/// <param name="High">The 90th.</param>
/// <param name="Basis">What it rests on.</param>
public sealed record EstimatedPay(double Value, double Low, double High, EstimateBasis Basis);

/// <summary>
/// Estimates the median pay of an institution's master's graduates in a field where none is published. First a regression on what is known of field and
/// institution (<see cref="PayRegression"/>), made without the institution's own figures; then what the institution's other figures lie off it
/// (<see cref="PayKinship"/>); with an interval that is conformal on the errors of the same procedure where the figure is known (<see cref="PayIntervals"/>).
/// </summary>
/// <remarks>Deterministic. Immutable once made, and safe to share between threads.</remarks>
public sealed class PayModel
{
    /// <summary>A horizon with fewer published medians is not estimated.</summary>
    public const int SmallestSample = 200;

    /// <summary>Fields with fewer figures at other institutions are estimated from their neighbours.</summary>
    internal const int FewestInField = 3;

    private static readonly double[] Sizes = [12, 25, 50];

    private readonly PayKinship[] _kin;
    private readonly PayIntervals[] _intervals;
    private readonly double _neighbourWidth;

    private PayModel(PayFrame frame)
    {
        Frame = frame;
        PayFeatures features = PayFeatures.Of(frame);
        int horizons = PayHorizon.All.Count;
        Offset = new double[horizons][];
        Shared = new double[horizons][];
        Level = new double[horizons][];
        double[][] residuals = new double[horizons][];
        double[][] levels = new double[horizons][];
        Parallel.For(0, horizons, h =>
        {
            (Offset[h], Shared[h], Level[h]) = Predict(frame, features, h);
            residuals[h] = new double[frame.Count];
            levels[h] = new double[frame.Count];
            for (int i = 0; i < frame.Count; i++)
            {
                levels[h][i] = frame.Log[h][i] - Offset[h][i];
                residuals[h][i] = levels[h][i] - Level[h][i];
            }
        });
        Within = PayCovariance.Of(frame, residuals);
        _kin = new PayKinship[frame.Cells.Length];
        Parallel.For(0, _kin.Length, i => _kin[i] = PayKinship.Of(frame, Within, residuals, i));
        Neighbours = new PayNeighbours(frame, levels);
        Trial = PayTrial.Of(this, _kin);
        _intervals = [.. Enum.GetValues<PayState>().Select(state => new PayIntervals(Trial.Scores(state), Classes))];
        _neighbourWidth = Trial.NeighbourWidth(null);
    }

    /// <summary>How many classes <see cref="ClassOf"/> tells apart.</summary>
    internal static int Classes => 2 * (Sizes.Length + 1);

    internal PayFrame Frame { get; }

    /// <summary>What the institution adds to the logarithm of pay, by horizon, then cell.</summary>
    internal double[][] Offset { get; }

    /// <summary>The same without the slopes that only its code has.</summary>
    internal double[][] Shared { get; }

    /// <summary>The field's level, likewise.</summary>
    internal double[][] Level { get; }

    /// <summary>How left-overs of one program go together.</summary>
    internal PayCovariance Within { get; }

    internal PayNeighbours Neighbours { get; }

    /// <summary>How well it does where the figure is known.</summary>
    public PayTrial Trial { get; }

    /// <summary>Null where no horizon has <see cref="SmallestSample"/> published medians.</summary>
    public static PayModel? Of(PayData data)
    {
        var frame = new PayFrame(data);
        return Array.Exists(frame.Published, p => p > 0) ? new PayModel(frame) : null;
    }

    /// <summary>The codes whose graduates' pay counts most towards that of a field without any, the heaviest first.</summary>
    /// <param name="cip4">A code in scope.</param>
    /// <param name="count">How many at most.</param>
    public IReadOnlyList<CipCode> NeighboursOf(CipCode cip4, int count) => Neighbours.Nearest(cip4, 0, count);

    /// <summary>The estimate at a horizon; null where the median is published or nothing can be said.</summary>
    /// <param name="cell">Position in <see cref="PayData.Cells"/>.</param>
    /// <param name="horizon">Position in <see cref="PayHorizon.All"/>.</param>
    public EstimatedPay? Estimate(int cell, int horizon)
    {
        if (Frame.Data.Cells[cell].Pay[horizon] is not null || Within[horizon, horizon] <= 0)
        {
            return null;
        }

        (double shift, double variance) = _kin[Frame.Institution[cell]].Predict(cell, horizon);
        if (Neighbours.Figures(horizon, cell) < FewestInField)
        {
            return Neighbours.Level(horizon, cell) is { } level
                ? Around(level + Shared[horizon][cell] + shift, _neighbourWidth, EstimateBasis.NeighbourFields)
                : null;
        }

        PayState state = StateOf(Frame.Published[cell], SistersOf(cell));
        return _intervals[(int)state].HalfWidth(horizon, ClassOf(cell)) is not { } width ? null
            : Around(Level[horizon][cell] + Offset[horizon][cell] + shift, width * Math.Sqrt(variance), state switch
            {
                PayState.Unseen => EstimateBasis.Institution,
                PayState.Degrees => EstimateBasis.OtherDegrees,
                _ => EstimateBasis.OtherHorizons,
            });
    }

    /// <summary>Cells of the institution with published pay, this one left out.</summary>
    internal int SistersOf(int cell) => Frame.PublishedCells[Frame.Institution[cell]] - (Frame.Published[cell] > 0 ? 1 : 0);

    /// <summary>In scope or not, by awards a year.</summary>
    internal int ClassOf(int cell)
    {
        double awards = Frame.Data.Cells[cell].Awards;
        int size = Sizes.Count(bound => awards >= bound);
        return (Frame.InScope[cell] ? Sizes.Length + 1 : 0) + size;
    }

    internal static PayState StateOf(int ownHorizons, int sisters) => ownHorizons switch
    {
        0 => sisters > 0 ? PayState.Degrees : PayState.Unseen,
        1 => PayState.OneHorizon,
        _ => PayState.Horizons,
    };

    private static EstimatedPay Around(double log, double half, EstimateBasis basis) => new(Math.Exp(log), Math.Exp(log - half), Math.Exp(log + half), basis);

    /// <summary>Every cell predicted by the fit in which its institution was hidden.</summary>
    private static (double[] Offset, double[] Shared, double[] Level) Predict(PayFrame frame, PayFeatures features, int horizon)
    {
        double[] offset = new double[frame.Count];
        double[] shared = new double[frame.Count];
        double[] level = new double[frame.Count];
        double[][] products = PayRegression.Products(frame, features, horizon);
        for (int part = 0; part < PayFrame.Parts; part++)
        {
            var fit = PayRegression.Fit(frame, features, products, horizon, part);
            for (int i = 0; i < frame.Count; i++)
            {
                if (frame.Part[i] == part)
                {
                    offset[i] = features.Value(i, fit.Coefficients);
                    shared[i] = offset[i] - features.OwnValue(i, fit.Coefficients);
                    level[i] = fit.Fields[frame.Code[i]];
                }
            }
        }

        return (offset, shared, level);
    }
}
