namespace Gradus.Earnings.Estimates;

/// <summary>
/// What is known of each cell beside its pay, as a sparse matrix: measures as they stand to their mean in units of their deviation (0 where missing, with
/// a mark), states and control, and the same measures once more by group of fields and, for codes with many figures, by code.
/// </summary>
internal sealed class PayFeatures
{
    /// <summary>Codes with so many figures have slopes of their own.</summary>
    public const int OwnSlope = 100;

    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);
    private readonly List<(int Column, double Value)>[] _rows;
    private readonly int _shared;

    private PayFeatures(int count)
    {
        _rows = new List<(int, double)>[count];
        for (int i = 0; i < count; i++)
        {
            _rows[i] = new List<(int, double)>(64);
        }
    }

    private PayFeatures(PayFeatures from, int shared)
    {
        _rows = from._rows;
        _columns = from._columns;
        _shared = shared;
    }

    /// <summary>Number of columns.</summary>
    public int Count => _columns.Count;

    /// <summary>Columns below this one are shared by all codes; the rest are slopes of one code.</summary>
    public int Shared => _shared;

    /// <summary>Names of the columns, in order.</summary>
    public IReadOnlyList<string> Names => [.. _columns.OrderBy(c => c.Value).Select(c => c.Key)];

    /// <summary>What is not 0 in a row, ascending by column.</summary>
    public IReadOnlyList<(int Column, double Value)> Row(int cell) => _rows[cell];

    public static PayFeatures Of(PayFrame frame)
    {
        var features = new PayFeatures(frame.Count);
        PayData data = frame.Data;
        var measures = new List<(string Name, double[] Values)>();
        for (int m = 0; m < PayInstitution.Measures.Count; m++)
        {
            (string name, bool log, _) = PayInstitution.Measures[m];
            int at = m;
            double?[] of = [.. data.Institutions.Select(i => i.Values[at] is { } value ? log ? Math.Log(Math.Max(value, 1)) : value : (double?)null)];
            measures.Add((name, features.Add(name, Spread(frame.Institution, of, measuredOnly: true))));
        }

        measures.Add(("bachelors", features.Add("bachelors", Spread(frame.Institution, [.. data.Institutions.Select(i => i.Bachelors.All)]))));
        measures.Add(("bachelors technical", features.Add("bachelors technical", Spread(frame.Institution, [.. data.Institutions.Select(i => i.Bachelors.Technical)]))));
        measures.Add(("bachelors family", features.Add("bachelors family", Scaled([.. data.Cells.Select(c => c.Bachelors.Family)]))));
        measures.Add(("bachelors same", features.Add("bachelors same", Scaled([.. data.Cells.Select(c => c.Bachelors.Same)]))));
        measures.Add(("awards", features.Add("awards", Scaled(Residual(frame, [.. data.Cells.Select(c => (double?)Math.Log(c.Awards + 3))])))));
        measures.Add(("debt newest", features.Add("debt newest", Scaled(Residual(frame, [.. data.Cells.Select(c => c.Debt.Newest is { } debt ? Math.Log(debt) : (double?)null)])))));
        measures.Add(("debt older", features.Add("debt older", Scaled(Residual(frame, [.. data.Cells.Select(c => c.Debt.Older is { } debt ? Math.Log(debt) : (double?)null)])))));
        measures.Add(("women", features.Add("women", Scaled(Residual(frame, [.. data.Cells.Select(c => c.Women)])))));
        features.Categories(frame, "control", [.. data.Institutions.Select(i => i.Control.ToString(System.Globalization.CultureInfo.InvariantCulture))], 1);
        features.Categories(frame, "state", [.. data.Institutions.Select(i => i.State)], 0.7);
        features.ByGroup(frame, measures);
        int shared = features._columns.Count;
        features.ByCode(frame, measures);
        for (int i = 0; i < features._rows.Length; i++)
        {
            features._rows[i].Sort((one, other) => one.Column.CompareTo(other.Column));
        }

        features.Scale();
        return new PayFeatures(features, shared);
    }

    /// <summary>The value of a row under coefficients.</summary>
    public double Value(int cell, double[] coefficients)
    {
        double sum = 0;
        foreach ((int column, double value) in _rows[cell])
        {
            sum += value * coefficients[column];
        }

        return sum;
    }

    /// <summary>The part of it that the code's own slopes give.</summary>
    public double OwnValue(int cell, double[] coefficients)
    {
        double sum = 0;
        foreach ((int column, double value) in _rows[cell])
        {
            sum += column >= _shared ? value * coefficients[column] : 0;
        }

        return sum;
    }

    private int Column(string name)
    {
        if (!_columns.TryGetValue(name, out int column))
        {
            column = _columns.Count;
            _columns.Add(name, column);
        }

        return column;
    }

    private double[] Add(string name, (double[] Values, bool[] Missing) measure)
    {
        int column = Column(name);
        int mark = Column(name + " missing");
        for (int i = 0; i < _rows.Length; i++)
        {
            if (measure.Values[i] != 0)
            {
                _rows[i].Add((column, measure.Values[i]));
            }

            if (measure.Missing[i])
            {
                _rows[i].Add((mark, 1));
            }
        }

        return measure.Values;
    }

    private void Categories(PayFrame frame, string name, string[] ofInstitution, double weight)
    {
        Dictionary<string, int> columns = ofInstitution.Distinct().Order(StringComparer.Ordinal).ToDictionary(c => c, c => Column($"{name} {c}"), StringComparer.Ordinal);
        for (int i = 0; i < _rows.Length; i++)
        {
            _rows[i].Add((columns[ofInstitution[frame.Institution[i]]], weight));
        }
    }

    private void ByGroup(PayFrame frame, List<(string Name, double[] Values)> measures)
    {
        foreach (PayGroup group in Enum.GetValues<PayGroup>())
        {
            bool few = group is PayGroup.Biology or PayGroup.Other;
            foreach ((string name, double[] values) in measures.Where(m => !few || m.Name.StartsWith("bachelors", StringComparison.Ordinal)))
            {
                int column = Column($"{name} in {group}");
                for (int i = 0; i < _rows.Length; i++)
                {
                    if (frame.Group[i] == group && values[i] != 0)
                    {
                        _rows[i].Add((column, values[i]));
                    }
                }
            }
        }
    }

    private void ByCode(PayFrame frame, List<(string Name, double[] Values)> measures)
    {
        int[] counts = new int[frame.Codes.Count];
        for (int i = 0; i < frame.Count; i++)
        {
            counts[frame.Code[i]] += frame.Published[i] > 0 ? 1 : 0;
        }

        foreach ((string name, double[] values) in measures.Where(m => m.Name is "bachelors" or "parity"))
        {
            int[] columns = [.. Enumerable.Range(0, counts.Length).Select(code => counts[code] >= OwnSlope ? Column($"{name} in {frame.Codes[code]}") : -1)];
            for (int i = 0; i < _rows.Length; i++)
            {
                if (columns[frame.Code[i]] is >= 0 and var column && values[i] != 0)
                {
                    _rows[i].Add((column, values[i]));
                }
            }
        }
    }

    /// <summary>Every column in units of its own deviation, so that one penalty weighs on all alike.</summary>
    private void Scale()
    {
        double[] sum = new double[_columns.Count];
        double[] squares = new double[_columns.Count];
        foreach ((int column, double value) in _rows.SelectMany(row => row))
        {
            sum[column] += value;
            squares[column] += value * value;
        }

        double[] scale = new double[sum.Length];
        for (int c = 0; c < scale.Length; c++)
        {
            double mean = sum[c] / _rows.Length;
            double variance = (squares[c] / _rows.Length) - (mean * mean);
            scale[c] = variance > 1e-12 ? 1 / Math.Sqrt(variance) : 0;
        }

        foreach (List<(int Column, double Value)> row in _rows)
        {
            for (int i = 0; i < row.Count; i++)
            {
                row[i] = (row[i].Column, row[i].Value * scale[row[i].Column]);
            }
        }
    }

    private static (double[] Values, bool[] Missing) Spread(int[] of, double?[] ofInstitution, bool measuredOnly = false)
    {
        (double[] values, bool[] missing) = measuredOnly ? Standard(ofInstitution) : Scaled(ofInstitution);
        return ([.. of.Select(i => values[i])], [.. of.Select(i => missing[i])]);
    }

    /// <summary>Distance from the mean in deviations; 0 where missing.</summary>
    private static (double[] Values, bool[] Missing) Standard(double?[] of)
    {
        double[] known = [.. of.Where(v => v is not null).Select(v => v!.Value)];
        double mean = known.Length == 0 ? 0 : known.Average();
        double deviation = known.Length == 0 ? 1 : Math.Sqrt(known.Average(v => (v - mean) * (v - mean)));
        return ([.. of.Select(v => v is { } value && deviation > 0 ? (value - mean) / deviation : 0)], [.. of.Select(v => v is null)]);
    }

    /// <summary>As it is; 0 where missing.</summary>
    private static (double[] Values, bool[] Missing) Scaled(double?[] of) => ([.. of.Select(v => v ?? 0)], [.. of.Select(v => v is null)]);

    /// <summary>Distance from the mean of its code; null where missing.</summary>
    private static double?[] Residual(PayFrame frame, double?[] of)
    {
        double[] sum = new double[frame.Codes.Count];
        int[] count = new int[frame.Codes.Count];
        for (int i = 0; i < of.Length; i++)
        {
            if (of[i] is { } value)
            {
                sum[frame.Code[i]] += value;
                count[frame.Code[i]]++;
            }
        }

        return [.. of.Select((value, i) => value is { } known ? known - (sum[frame.Code[i]] / count[frame.Code[i]]) : (double?)null)];
    }
}
