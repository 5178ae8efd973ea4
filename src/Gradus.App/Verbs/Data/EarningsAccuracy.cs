using System.Globalization;
using System.Text;
using Gradus.Earnings.Estimates;

namespace Gradus.App.Verbs.Data;

/// <summary>The report on estimated pay, as Markdown.</summary>
internal sealed class EarningsAccuracy
{
    /// <summary>Gain over the best of the simple estimates that is asked for, with the institution unseen: at each horizon over all fields, and in scope.</summary>
    internal const double GainUnseen = 0.17;
    internal const double GainUnseenInScope = 0.15;

    /// <summary>The same with only the program unseen.</summary>
    internal const double GainProgram = 0.13;
    internal const double GainProgramInScope = 0.10;

    /// <summary>Most that the mean error may be with other horizons known, and with a whole field hidden.</summary>
    internal const double MostKnown = 0.10;
    internal const double MostHiddenField = 0.15;

    /// <summary>Cells with at most so many published horizons are most like those without any.</summary>
    internal const int Thin = 2;

    private readonly PayTrial _trial;
    private readonly StringBuilder _text = new();

    private EarningsAccuracy(PayTrial trial) => _trial = trial;

    /// <exception cref="InputException">The dataset holds no published pay.</exception>
    public static string Report(PayData data)
    {
        PayModel model = PayModel.Of(data)
            ?? throw new InputException($"The dataset holds too little published pay to measure on: {PayModel.SmallestSample} medians of one horizon are needed.");
        return new EarningsAccuracy(model.Trial).Write(model);
    }

    private string Write(PayModel model)
    {
        int cells = _trial.Data.Cells.Count(c => c.Pay.Any(p => p is not null));
        int scope = Enumerable.Range(0, _trial.Data.Cells.Count).Count(c => _trial.IsInScope(c) && _trial.PublishedOf(c) > 0);
        _text.Append(CultureInfo.InvariantCulture, $"""
            # How well median pay is estimated where none is published

            `gradus data evaluate earnings` makes this page anew. Method: [estimated earnings](../explanation/earnings.md).

            Measured on {_trial.Unseen.Count:#,0} published medians of {cells:#,0} programs (institution by four-digit code, master's; {scope:#,0} of them in a field of this guide)
            at {_trial.Unseen.Select(h => _trial.Data.Cells[h.Cell].Opeid6).Distinct(StringComparer.Ordinal).Count():#,0} institutions. Campuses under one OPEID6 are one, so that none tells another's figure. Each median is hidden and estimated. Error
            is the absolute difference of logarithms: 0.13 is about 14 % off. *Field* is the error of the median of the field at other institutions; *institution*
            that of the median of the institution's other programs; *two-way* that of the field's median moved by how far the institution's other programs lie off
            theirs. *Gain* is how far the error is under the best of them.


            """);
        Gains("The institution unseen", "All master's figures of the institution are hidden; its bachelor's are known.", _trial.Unseen, GainUnseen, GainUnseenInScope);
        Gains("The program unseen", "All figures of the program are hidden, at every horizon of both releases; other programs of the institution are known.", _trial.Degrees, GainProgram, GainProgramInScope);
        Known();
        Coverage();
        HiddenFields(model);
        return _text.ToString();
    }

    private void Gains(string title, string what, IReadOnlyList<HiddenPay> hidden, double bar, double barInScope)
    {
        _text.Append(CultureInfo.InvariantCulture, $"""
            ## {title}

            {what}

            | horizon | medians | error | field | institution | two-way | gain | asked | |
            |---|---|---|---|---|---|---|---|---|

            """);
        for (int h = 0; h < PayHorizon.All.Count; h++)
        {
            int horizon = h;
            Gain(Name(h), [.. hidden.Where(p => p.Horizon == horizon)], bar);
        }

        Gain("all fields, pooled", hidden, bar);
        Gain("fields of this guide, pooled", [.. hidden.Where(p => _trial.IsInScope(p.Cell))], barInScope);
        _text.Append('\n');
    }

    private void Gain(string name, IReadOnlyList<HiddenPay> hidden, double bar)
    {
        (double own, double field, double institution, double twoWay) = Errors(hidden);
        double gain = GainOf(hidden);
        _text.Append(CultureInfo.InvariantCulture, $"| {name} | {hidden.Count:#,0} | {own:0.000} | {field:0.000} | {institution:0.000} | {twoWay:0.000} | {gain:0.0 %} | {bar:0 %} | {Met(gain >= bar)} |\n");
    }

    /// <summary>How far the mean error lies under that of the best simple estimate, as a share of it.</summary>
    internal static double GainOf(IReadOnlyList<HiddenPay> hidden)
    {
        (double own, double field, double institution, double twoWay) = Errors(hidden);
        return 1 - (own / Math.Min(field, Math.Min(institution, twoWay)));
    }

    private static (double Own, double Field, double Institution, double TwoWay) Errors(IReadOnlyList<HiddenPay> hidden) =>
        (ErrorOf(hidden), hidden.Average(h => Math.Abs(h.Field)), hidden.Average(h => Math.Abs(h.Institution)), hidden.Average(h => Math.Abs(h.TwoWay)));

    internal static double ErrorOf(IReadOnlyList<HiddenPay> hidden) => hidden.Average(h => Math.Abs(h.Error));

    private void Known()
    {
        _text.Append("""
            ## Other horizons known

            One median is hidden; others of the same program, at other horizons or in the other release, are known.

            | set | medians | error | asked | |
            |---|---|---|---|---|

            """);
        foreach ((string name, HiddenPay[] of) in new[]
        {
            ("all fields", _trial.Horizons.ToArray()),
            ("fields of this guide", [.. _trial.Horizons.Where(p => _trial.IsInScope(p.Cell))]),
        })
        {
            double error = ErrorOf(of);
            _text.Append(CultureInfo.InvariantCulture, $"| {name} | {of.Length:#,0} | {error:0.000} | at most {MostKnown:0.00} | {Met(error <= MostKnown)} |\n");
        }

        _text.Append('\n');
    }

    private void Coverage()
    {
        _text.Append(CultureInfo.InvariantCulture, $"""
            ## What the 80 % intervals hold

            An interval is made from the errors at institutions other than those it is tried on. Thin programs have at most {Thin} published medians; they
            are most like those without any.

            | set | institution unseen | program unseen | others known | asked | |
            |---|---|---|---|---|---|

            """);
        IReadOnlyList<HiddenPay>[] all = [_trial.Unseen, _trial.Degrees, _trial.Horizons];
        IReadOnlyList<bool>[] held = [.. all.Select(_trial.Held)];
        for (int h = 0; h < PayHorizon.All.Count; h++)
        {
            int horizon = h;
            Held(Name(h), all, held, p => p.Horizon == horizon, 0.78, 0.82);
        }

        Held("fields of this guide, pooled", all, held, p => _trial.IsInScope(p.Cell), 0.77, 0.83);
        Held("thin programs", all, held, p => _trial.PublishedOf(p.Cell) <= Thin, 0.75, 1);
        Held("thin programs in fields of this guide", all, held, p => _trial.IsInScope(p.Cell) && _trial.PublishedOf(p.Cell) <= Thin, 0.75, 1);
        _text.Append('\n');
    }

    private void Held(string name, IReadOnlyList<HiddenPay>[] all, IReadOnlyList<bool>[] held, Func<HiddenPay, bool> counts, double low, double high)
    {
        double[] shares = [.. all.Select((of, i) => ShareHeld(of, held[i], counts))];
        string asked = high < 1 ? string.Create(CultureInfo.InvariantCulture, $"{low:0.00}-{high:0.00}") : string.Create(CultureInfo.InvariantCulture, $"at least {low:0.00}");
        _text.Append(CultureInfo.InvariantCulture, $"| {name} | {string.Join(" | ", shares.Select(s => s.ToString("0.000", CultureInfo.InvariantCulture)))} | {asked} | {Met(Array.TrueForAll(shares, s => s >= low && s <= high))} |\n");
    }

    internal static double ShareHeld(IReadOnlyList<HiddenPay> of, IReadOnlyList<bool> held, Func<HiddenPay, bool> counts)
    {
        bool[] kept = [.. Enumerable.Range(0, of.Count).Where(i => counts(of[i])).Select(i => held[i])];
        return kept.Count(h => h) / (double)kept.Length;
    }

    private void HiddenFields(PayModel model)
    {
        IReadOnlyList<bool> held = _trial.FieldsHeld();
        double error = ErrorOf(_trial.Fields);
        double share = held.Count(h => h) / (double)held.Count;
        _text.Append(CultureInfo.InvariantCulture, $"""
            ## A whole field hidden

            The level of a four-digit code of this guide is taken from its neighbours, as if nobody's pay in it were published; the program's own figures are hidden too.
            So stand the fields without any figure ({string.Join(", ", WithoutFigures().Select(f => f.ToString()))}). The interval is made from the other fields.
            What an institution adds is learned from all fields, the hidden one among them; no slope of its own code enters.

            | set | medians | error | asked | | held by the interval |
            |---|---|---|---|---|---|
            | fields of this guide | {_trial.Fields.Count:#,0} | {error:0.000} | at most {MostHiddenField:0.00} | {Met(error <= MostHiddenField)} | {share:0.000} |

            | field hidden | nearest neighbours | medians | error |
            |---|---|---|---|

            """);
        foreach (IGrouping<CipCode, HiddenPay> field in _trial.Fields.GroupBy(h => _trial.Data.Cells[h.Cell].Cip4).OrderBy(g => g.Key))
        {
            _text.Append(CultureInfo.InvariantCulture, $"| {field.Key} | {string.Join(", ", model.NeighboursOf(field.Key, 3))} | {field.Count():#,0} | {ErrorOf([.. field]):0.000} |\n");
        }

        foreach (CipCode field in WithoutFigures())
        {
            _text.Append(CultureInfo.InvariantCulture, $"| {field} | {string.Join(", ", model.NeighboursOf(field, 3))} | 0 | - |\n");
        }
    }

    private CipCode[] WithoutFigures()
    {
        HashSet<CipCode> known = [.. _trial.Data.Cells.Where(c => c.Pay.Any(p => p is not null)).Select(c => c.Cip4)];
        return [.. _trial.Data.Fields.Select(f => f.Cip4).Where(f => !known.Contains(f))];
    }

    private static string Met(bool met) => met ? "met" : "not met";

    private static string Name(int horizon)
    {
        PayHorizon of = PayHorizon.All[horizon];
        return $"{(of.Newest ? "newest" : "older")} release, {(int)of.Horizon} year{((int)of.Horizon == 1 ? "" : "s")} after";
    }
}
