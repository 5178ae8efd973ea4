namespace Gradus.Earnings.Estimates;

/// <summary>
/// What is known of each cell beside its pay, as a sparse matrix: measures as they stand to their mean in units of their deviation (0 where missing, with
/// a mark), states and control, and the same measures once more by group of fields and, for codes with many figures, by code.
/// </summary>
internal sealed class PayFeatures
{
    /// <summary>Codes with so many figures have slopes of their own.</summary>
    public const int OwnSlope = 100;

    private readonly int[] _starts;
    private readonly int[] _columns;
    private readonly double[] _values;

    private PayFeatures(int count, List<Column> columns, int shared)
    {
        Count = columns.Count;
        Shared = shared;
        _starts = new int[count + 1];
        foreach (Column column in columns)
        {
            foreach (int row in column.Rows)
            {
                _starts[row + 1]++;
            }
        }

        for (int i = 0; i < count; i++)
        {
            _starts[i + 1] += _starts[i];
        }

        _columns = new int[_starts[count]];
        _values = new double[_starts[count]];
        int[] next = _starts[..count];
        for (int c = 0; c < columns.Count; c++)
        {
            Column column = columns[c];
            double scale = column.Scale(count);
            for (int i = 0; i < column.Rows.Count; i++)
            {
                int at = next[column.Rows[i]]++;
                _columns[at] = c;
                _values[at] = column.Values[i] * scale;
            }
        }
    }

    /// <summary>Number of columns.</summary>
    public int Count { get; }

    /// <summary>Columns below this one are shared by all codes; the rest are slopes of one code.</summary>
    public int Shared { get; }

    /// <summary>Columns of what is not 0 in a row, ascending.</summary>
    public ReadOnlySpan<int> ColumnsOf(int cell) => _columns.AsSpan(_starts[cell].._starts[cell + 1]);

    /// <summary>What stands in <see cref="ColumnsOf"/>, in the same order.</summary>
    public ReadOnlySpan<double> ValuesOf(int cell) => _values.AsSpan(_starts[cell].._starts[cell + 1]);

    public static PayFeatures Of(PayFrame frame)
    {
        PayData data = frame.Data;
        var columns = new List<Column>();
        var measures = new List<(string Name, double[] Values)>();
        void Measure(string name, (double[] Values, bool[] Missing) measure)
        {
            measures.Add((name, measure.Values));
            columns.Add(Column.Where(measure.Values, _ => true));
            columns.Add(Column.Marks(measure.Missing));
        }

        for (int m = 0; m < PayInstitution.Measures.Count; m++)
        {
            (string name, bool log, _) = PayInstitution.Measures[m];
            int at = m;
            double?[] of = [.. data.Institutions.Select(i => i.Values[at] is { } value ? log ? Math.Log(Math.Max(value, 1)) : value : (double?)null)];
            Measure(name, Spread(frame.Institution, Standard(of)));
        }

        Measure("bachelors", Spread(frame.Institution, AsIs([.. data.Institutions.Select(i => i.Bachelors.All)])));
        Measure("bachelors technical", Spread(frame.Institution, AsIs([.. data.Institutions.Select(i => i.Bachelors.Technical)])));
        Measure("bachelors family", AsIs([.. data.Cells.Select(c => c.Bachelors.Family)]));
        Measure("bachelors same", AsIs([.. data.Cells.Select(c => c.Bachelors.Same)]));
        Measure("awards", AsIs(Residual(frame, [.. data.Cells.Select(c => (double?)Math.Log(c.Awards + 3))])));
        Measure("debt newest", AsIs(Residual(frame, [.. data.Cells.Select(c => c.Debt.Newest is { } debt ? Math.Log(debt) : (double?)null)])));
        Measure("debt older", AsIs(Residual(frame, [.. data.Cells.Select(c => c.Debt.Older is { } debt ? Math.Log(debt) : (double?)null)])));
        Measure("women", AsIs(Residual(frame, [.. data.Cells.Select(c => c.Women)])));
        columns.AddRange(Categories(frame, [.. data.Institutions.Select(i => i.Control.ToString(System.Globalization.CultureInfo.InvariantCulture))], 1));
        columns.AddRange(Categories(frame, [.. data.Institutions.Select(i => i.State)], 0.7));
        columns.AddRange(ByGroup(frame, measures));
        int shared = columns.Count;
        columns.AddRange(ByCode(frame, measures));
        return new PayFeatures(frame.Count, columns, shared);
    }

    /// <summary>The value of a row under coefficients.</summary>
    public double Value(int cell, double[] coefficients)
    {
        ReadOnlySpan<int> columns = ColumnsOf(cell);
        ReadOnlySpan<double> values = ValuesOf(cell);
        double sum = 0;
        for (int i = 0; i < columns.Length; i++)
        {
            sum += values[i] * coefficients[columns[i]];
        }

        return sum;
    }

    /// <summary>The part of it that the code's own slopes give.</summary>
    public double OwnValue(int cell, double[] coefficients)
    {
        ReadOnlySpan<int> columns = ColumnsOf(cell);
        ReadOnlySpan<double> values = ValuesOf(cell);
        double sum = 0;
        for (int i = columns.Length - 1; i >= 0 && columns[i] >= Shared; i--)
        {
            sum += values[i] * coefficients[columns[i]];
        }

        return sum;
    }

    private static IEnumerable<Column> Categories(PayFrame frame, string[] ofInstitution, double weight)
    {
        string[] categories = [.. ofInstitution.Distinct().Order(StringComparer.Ordinal)];
        int[] category = [.. ofInstitution.Select(c => Array.BinarySearch(categories, c, StringComparer.Ordinal))];
        Column[] columns = [.. categories.Select(_ => new Column())];
        for (int i = 0; i < frame.Count; i++)
        {
            columns[category[frame.Institution[i]]].Add(i, weight);
        }

        return columns;
    }

    private static IEnumerable<Column> ByGroup(PayFrame frame, List<(string Name, double[] Values)> measures)
    {
        foreach (PayGroup group in Enum.GetValues<PayGroup>())
        {
            bool few = group is PayGroup.Biology or PayGroup.Other;
            foreach ((_, double[] values) in measures.Where(m => !few || m.Name.StartsWith("bachelors", StringComparison.Ordinal)))
            {
                yield return Column.Where(values, i => frame.Group[i] == group);
            }
        }
    }

    private static IEnumerable<Column> ByCode(PayFrame frame, List<(string Name, double[] Values)> measures)
    {
        int[] counts = new int[frame.Codes.Count];
        for (int i = 0; i < frame.Count; i++)
        {
            counts[frame.Code[i]] += frame.Published[i] > 0 ? 1 : 0;
        }

        foreach ((_, double[] values) in measures.Where(m => m.Name is "bachelors" or "parity"))
        {
            for (int code = 0; code < counts.Length; code++)
            {
                int own = code;
                if (counts[code] >= OwnSlope)
                {
                    yield return Column.Where(values, i => frame.Code[i] == own);
                }
            }
        }
    }

    /// <summary>What is of institutions, for each cell.</summary>
    private static (double[] Values, bool[] Missing) Spread(int[] of, (double[] Values, bool[] Missing) ofInstitution) =>
        ([.. of.Select(i => ofInstitution.Values[i])], [.. of.Select(i => ofInstitution.Missing[i])]);

    /// <summary>Distance from the mean in deviations; 0 where missing.</summary>
    private static (double[] Values, bool[] Missing) Standard(double?[] of)
    {
        double[] known = [.. of.Where(v => v is not null).Select(v => v!.Value)];
        double mean = known.Length == 0 ? 0 : known.Average();
        double deviation = known.Length == 0 ? 1 : Math.Sqrt(known.Average(v => (v - mean) * (v - mean)));
        return ([.. of.Select(v => v is { } value && deviation > 0 ? (value - mean) / deviation : 0)], [.. of.Select(v => v is null)]);
    }

    /// <summary>As it is; 0 where missing.</summary>
    private static (double[] Values, bool[] Missing) AsIs(double?[] of) => ([.. of.Select(v => v ?? 0)], [.. of.Select(v => v is null)]);

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

    /// <summary>What is not 0 in one column.</summary>
    private sealed class Column
    {
        /// <summary>Ascending.</summary>
        public List<int> Rows { get; } = [];

        public List<double> Values { get; } = [];

        public static Column Where(double[] values, Func<int, bool> counts)
        {
            var column = new Column();
            for (int i = 0; i < values.Length; i++)
            {
                if (values[i] != 0 && counts(i))
                {
                    column.Add(i, values[i]);
                }
            }

            return column;
        }

        public static Column Marks(bool[] missing)
        {
            var column = new Column();
            for (int i = 0; i < missing.Length; i++)
            {
                if (missing[i])
                {
                    column.Add(i, 1);
                }
            }

            return column;
        }

        public void Add(int row, double value)
        {
            Rows.Add(row);
            Values.Add(value);
        }

        /// <summary>What brings the column into units of its own deviation, so that one penalty weighs on all alike.</summary>
        public double Scale(int count)
        {
            double sum = 0;
            double squares = 0;
            foreach (double value in Values)
            {
                sum += value;
                squares += value * value;
            }

            double mean = sum / count;
            double variance = (squares / count) - (mean * mean);
            return variance > 1e-12 ? 1 / Math.Sqrt(variance) : 0;
        }
    }
}
