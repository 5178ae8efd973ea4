using Gradus.Statistics;

namespace Gradus.Earnings.Estimates;

/// <summary>What is known of a program whose figure is hidden.</summary>
public enum PayState
{
    /// <summary>No master's figure of its institution.</summary>
    Unseen,

    /// <summary>Figures of other master's degrees of the institution, none of its own.</summary>
    Degrees,

    /// <summary>One other figure of its own.</summary>
    OneHorizon,

    /// <summary>Several others of its own.</summary>
    Horizons,
}

/// <summary>A known figure that was hidden and estimated.</summary>
/// <param name="Cell">Whose, by position in the data.</param>
/// <param name="Horizon">At which horizon, by position in <see cref="PayHorizon.All"/>.</param>
/// <param name="State">What was known.</param>
/// <param name="Error">Estimate less figure, in logarithms.</param>
/// <param name="Deviation">The deviation that the estimate states.</param>
/// <param name="Field">The same error of the median of its field at other institutions.</param>
/// <param name="Institution">Of the median of its institution's other programs; the field's where there is none.</param>
/// <param name="TwoWay">Of the field's median moved by the institution's mean distance from its fields', shrunk as if one more program had none.</param>
public readonly record struct HiddenPay(int Cell, int Horizon, PayState State, double Error, double Deviation, double Field = 0, double Institution = 0, double TwoWay = 0);

/// <summary>
/// Every published median hidden and estimated: with all master's figures of its institution, with those of its program, and alone; and, for the fields
/// in scope, with its whole field. Institutions are those of one OPEID6, so that no campus tells another's figure.
/// </summary>
public sealed class PayTrial
{
    private readonly PayModel _model;
    private readonly List<HiddenPay> _unseen = [];
    private readonly List<HiddenPay> _degrees = [];
    private readonly List<HiddenPay> _horizons = [];
    private readonly List<HiddenPay> _fields = [];
    private readonly Lazy<PayBaselines> _baselines;

    private PayTrial(PayModel model)
    {
        _model = model;
        _baselines = new Lazy<PayBaselines>(() => new PayBaselines(model.Frame));
    }

    /// <summary>With all master's figures of the institution hidden.</summary>
    public IReadOnlyList<HiddenPay> Unseen => Compared(_unseen);

    /// <summary>With all figures of the program hidden; programs whose institution has others.</summary>
    public IReadOnlyList<HiddenPay> Degrees => Compared(_degrees);

    /// <summary>With one figure hidden; programs that have others.</summary>
    public IReadOnlyList<HiddenPay> Horizons => Compared(_horizons);

    /// <summary>With the whole field hidden, its own program's figures too; fields in scope.</summary>
    public IReadOnlyList<HiddenPay> Fields => Compared(_fields);

    /// <summary>The data that were tried on.</summary>
    public PayData Data => _model.Frame.Data;

    /// <summary>True for a cell of a field in scope.</summary>
    public bool IsInScope(int cell) => _model.Frame.InScope[cell];

    /// <summary>Published horizons of a cell.</summary>
    public int PublishedOf(int cell) => _model.Frame.Published[cell];

    /// <summary>For each, whether the 80 % interval holds the figure; the interval is made from other institutions only.</summary>
    public IReadOnlyList<bool> Held(IReadOnlyList<HiddenPay> hidden)
    {
        PayIntervals[] intervals = [.. Enum.GetValues<PayState>().Select(state => new PayIntervals(Scores(state), PayModel.Classes))];
        return
        [
            .. hidden.Select(h => Math.Abs(h.Error)
                <= h.Deviation * (intervals[(int)h.State].HalfWidth(h.Horizon, _model.ClassOf(h.Cell), _model.Frame.Part[h.Cell]) ?? 0)),
        ];
    }

    /// <summary>The same of fields hidden as a whole; the interval is made from other fields only.</summary>
    public IReadOnlyList<bool> FieldsHeld()
    {
        Dictionary<int, double> widths = _fields.Select(f => _model.Frame.Code[f.Cell]).Distinct().ToDictionary(code => code, code => NeighbourWidth(code));
        return [.. _fields.Select(h => Math.Abs(h.Error) <= widths[_model.Frame.Code[h.Cell]])];
    }

    internal static PayTrial Of(PayModel model, IReadOnlyList<PayKinship> kin)
    {
        var trial = new PayTrial(model);
        PayFrame frame = model.Frame;
        for (int institution = 0; institution < frame.Cells.Length; institution++)
        {
            foreach ((int cell, int h, (double Mean, double Variance) figure, (double Mean, double Variance) program) in kin[institution].Hidden())
            {
                double log = frame.Log[h][cell];
                double alone = model.Level[h][cell] + model.Offset[h][cell];
                trial._unseen.Add(new HiddenPay(cell, h, PayState.Unseen, alone - log, Math.Sqrt(model.Within[h, h])));
                if (model.SistersOf(cell) > 0)
                {
                    trial._degrees.Add(new HiddenPay(cell, h, PayState.Degrees, alone + program.Mean - log, Math.Sqrt(program.Variance)));
                }

                if (frame.Published[cell] > 1)
                {
                    trial._horizons.Add(new HiddenPay(cell, h, PayModel.StateOf(frame.Published[cell] - 1, 0), alone + figure.Mean - log, Math.Sqrt(figure.Variance)));
                }

                if (frame.InScope[cell] && model.Neighbours.Level(h, cell) is { } level)
                {
                    trial._fields.Add(new HiddenPay(cell, h, PayState.Degrees, level + model.Shared[h][cell] + program.Mean - log, 1));
                }
            }
        }

        return trial;
    }

    /// <summary>What the intervals of a state are made from.</summary>
    internal PayScore[] Scores(PayState state)
    {
        List<HiddenPay> of = state switch { PayState.Unseen => _unseen, PayState.Degrees => _degrees, _ => _horizons };
        return
        [
            .. of.Where(h => h.State == state).Select(h =>
                new PayScore(h.Horizon, _model.ClassOf(h.Cell), _model.Frame.Part[h.Cell], Math.Abs(h.Error) / h.Deviation, PayIntervals.Weight(_model.Frame.Published[h.Cell]))),
        ];
    }

    /// <summary>Half-width of the interval of a field without figures, in logarithms.</summary>
    /// <param name="without">A code whose own errors are not looked at; null for none.</param>
    internal double NeighbourWidth(int? without) => PayIntervals.Width(
    [
        .. _fields.Where(f => _model.Frame.Code[f.Cell] != without)
            .Select(f => new PayScore(0, 0, 0, Math.Abs(f.Error), PayIntervals.Weight(_model.Frame.Published[f.Cell]))),
    ]);

    /// <summary>The same with the errors of simpler estimates beside them.</summary>
    private IReadOnlyList<HiddenPay> Compared(List<HiddenPay> hidden) => [.. hidden.Select(_baselines.Value.Beside)];
}

/// <summary>What is simpler to estimate from than the model: medians of field and institution.</summary>
internal sealed class PayBaselines
{
    private readonly PayFrame _frame;
    private readonly double[][] _medians;

    public PayBaselines(PayFrame frame)
    {
        _frame = frame;
        _medians = [.. Enumerable.Range(0, PayHorizon.All.Count).Select(h => FieldMedians(frame, h))];
    }

    /// <summary>The hidden figure with the errors of simpler estimates.</summary>
    public HiddenPay Beside(HiddenPay hidden)
    {
        double log = _frame.Log[hidden.Horizon][hidden.Cell];
        double field = _medians[hidden.Horizon][hidden.Cell] - log;
        if (hidden.State != PayState.Degrees)
        {
            return hidden with { Field = field, Institution = field, TwoWay = field };
        }

        (double institution, double twoWay) = Sisters(hidden.Horizon, hidden.Cell);
        return hidden with { Field = field, Institution = institution - log, TwoWay = twoWay - log };
    }

    /// <summary>The median of each cell's code at institutions of other parts, its family's where the code has none, else that of all.</summary>
    private static double[] FieldMedians(PayFrame frame, int horizon)
    {
        double[] medians = new double[frame.Count];
        for (int part = 0; part < PayFrame.Parts; part++)
        {
            int[] others = [.. Enumerable.Range(0, frame.Count).Where(i => frame.Part[i] != part && frame.Has(horizon, i))];
            Dictionary<int, double> codes = Medians(others, frame.Log[horizon], i => frame.Code[i]);
            Dictionary<int, double> families = Medians(others, frame.Log[horizon], i => frame.FamilyOfCode[frame.Code[i]]);
            double all = Medians(others, frame.Log[horizon], _ => 0).GetValueOrDefault(0);
            for (int i = 0; i < frame.Count; i++)
            {
                if (frame.Part[i] == part)
                {
                    medians[i] = codes.TryGetValue(frame.Code[i], out double code) ? code
                        : families.TryGetValue(frame.FamilyOfCode[frame.Code[i]], out double family) ? family
                        : all;
                }
            }
        }

        return medians;
    }

    private static Dictionary<int, double> Medians(int[] cells, double[] log, Func<int, int> key) =>
        cells.GroupBy(key).ToDictionary(g => g.Key, g => Quantile.Of([.. g.Select(i => log[i]).Order()], 0.5));

    private (double Institution, double TwoWay) Sisters(int horizon, int cell)
    {
        double[] medians = _medians[horizon];
        int[] sisters = [.. _frame.Cells[_frame.Institution[cell]].Where(other => other != cell && _frame.Has(horizon, other))];
        return sisters.Length == 0
            ? (medians[cell], medians[cell])
            : (Quantile.Of([.. sisters.Select(s => _frame.Log[horizon][s]).Order()], 0.5),
                medians[cell] + (sisters.Sum(s => _frame.Log[horizon][s] - medians[s]) / (sisters.Length + 1)));
    }
}
