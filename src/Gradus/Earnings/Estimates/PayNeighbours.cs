namespace Gradus.Earnings.Estimates;

/// <summary>
/// The level of a code of which nobody's pay is published, from the codes in scope of which it is: the nearer their occupations, the more each counts,
/// moved by how the wages of their occupations and their shares of women differ.
/// </summary>
internal sealed class PayNeighbours
{
    /// <summary>What a code of the same family counts beside one of the same occupations, and what any counts.</summary>
    internal const double SameFamily = 0.3;
    internal const double Any = 0.01;

    /// <summary>How much of a difference of occupations' wages shows in pay, in logarithms.</summary>
    internal const double WageSlope = 0.1;

    /// <summary>How much lower the logarithm of pay is where all are women than where none is.</summary>
    internal const double WomenSlope = 0.6;

    /// <summary>Fewer figures of a code say nothing of another, and so many or more count in full.</summary>
    internal const int Fewest = 2;
    internal const int Enough = 10;

    private readonly PayFrame _frame;
    private readonly int[] _codes;
    private readonly double[,] _nearness;
    private readonly double[] _wages;
    private readonly double[] _women;

    /// <summary>Sum and number of the levels of figures by horizon, part, code.</summary>
    private readonly (double Sum, int Count)[,,] _levels;

    /// <summary>The level of a code from its neighbours, by horizon, part that is left out, code; NaN where none has figures.</summary>
    private readonly double[,,] _expected;

    /// <param name="frame">The cells.</param>
    /// <param name="levels">Logarithm of pay less what the institution gives, by horizon, then cell; NaN where there is none.</param>
    public PayNeighbours(PayFrame frame, double[][] levels)
    {
        _frame = frame;
        IReadOnlyList<PayField> fields = frame.Data.Fields;
        _codes = [.. frame.Codes.Select(code => IndexOf(fields, code))];
        _nearness = new double[fields.Count, fields.Count];
        for (int a = 0; a < fields.Count; a++)
        {
            for (int b = 0; b < fields.Count; b++)
            {
                _nearness[a, b] = a == b ? 0 : Overlap(fields[a], fields[b]) + (fields[a].Cip4.Series == fields[b].Cip4.Series ? SameFamily : 0) + Any;
            }
        }

        _wages = Filled([.. fields.Select(f => f.Wage is { } wage ? Math.Log(wage) : (double?)null)]);
        _women = Filled([.. fields.Select(f => f.Women)]);
        _levels = new (double, int)[levels.Length, PayFrame.Parts, fields.Count];
        for (int h = 0; h < levels.Length; h++)
        {
            for (int i = 0; i < frame.Count; i++)
            {
                if (_codes[frame.Code[i]] is >= 0 and var field && !double.IsNaN(levels[h][i]))
                {
                    ref (double Sum, int Count) level = ref _levels[h, frame.Part[i], field];
                    level = (level.Sum + levels[h][i], level.Count + 1);
                }
            }
        }

        _expected = new double[levels.Length, PayFrame.Parts, fields.Count];
        for (int h = 0; h < levels.Length; h++)
        {
            for (int p = 0; p < PayFrame.Parts; p++)
            {
                for (int f = 0; f < fields.Count; f++)
                {
                    _expected[h, p, f] = Expected(h, p, f);
                }
            }
        }
    }

    /// <summary>Figures of a cell's code at a horizon at institutions of other parts.</summary>
    public int Figures(int horizon, int cell)
    {
        int field = _codes[_frame.Code[cell]];
        int count = 0;
        for (int p = 0; field >= 0 && p < PayFrame.Parts; p++)
        {
            count += p == _frame.Part[cell] ? 0 : _levels[horizon, p, field].Count;
        }

        return count;
    }

    /// <summary>The level of a cell's code from its neighbours at institutions of other parts; null where none has figures.</summary>
    public double? Level(int horizon, int cell) =>
        _codes[_frame.Code[cell]] is >= 0 and var field && _expected[horizon, _frame.Part[cell], field] is var level && !double.IsNaN(level) ? level : null;

    private double Expected(int horizon, int part, int field)
    {
        double weights = 0;
        double sum = 0;
        foreach ((int other, double weight, double level) in Around(horizon, field, part))
        {
            weights += weight;
            sum += weight * (level + (WageSlope * (_wages[field] - _wages[other])) - (WomenSlope * (_women[field] - _women[other])));
        }

        return weights > 0 ? sum / weights : double.NaN;
    }

    /// <summary>The codes that count most towards a code's level, the heaviest first.</summary>
    public IReadOnlyList<CipCode> Nearest(CipCode cip4, int horizon, int count)
    {
        int field = IndexOf(_frame.Data.Fields, cip4);
        return field < 0 ? [] : [.. Around(horizon, field, null).OrderByDescending(n => n.Weight).ThenBy(n => n.Other).Take(count).Select(n => _frame.Data.Fields[n.Other].Cip4)];
    }

    private IEnumerable<(int Other, double Weight, double Level)> Around(int horizon, int field, int? without)
    {
        for (int other = 0; other < _frame.Data.Fields.Count; other++)
        {
            double sum = 0;
            int count = 0;
            for (int p = 0; p < PayFrame.Parts; p++)
            {
                sum += p == without ? 0 : _levels[horizon, p, other].Sum;
                count += p == without ? 0 : _levels[horizon, p, other].Count;
            }

            if (other != field && count >= Fewest)
            {
                yield return (other, _nearness[field, other] * Math.Min(1, count / (double)Enough), sum / count);
            }
        }
    }

    /// <summary>Cosine of the two sets of occupations.</summary>
    private static double Overlap(PayField one, PayField other) =>
        one.Occupations.Count == 0 || other.Occupations.Count == 0
            ? 0
            : one.Occupations.Intersect(other.Occupations, StringComparer.Ordinal).Count() / Math.Sqrt((double)one.Occupations.Count * other.Occupations.Count);

    /// <summary>What is missing is taken for the mean of what is not.</summary>
    private static double[] Filled(double?[] values)
    {
        double mean = values.Where(v => v is not null).Select(v => v!.Value).DefaultIfEmpty(0).Average();
        return [.. values.Select(v => v ?? mean)];
    }

    private static int IndexOf(IReadOnlyList<PayField> fields, CipCode cip4)
    {
        for (int i = 0; i < fields.Count; i++)
        {
            if (fields[i].Cip4.Digits == cip4.Digits)
            {
                return i;
            }
        }

        return -1;
    }
}
