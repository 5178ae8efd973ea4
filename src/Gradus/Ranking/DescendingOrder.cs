using System.Numerics;

namespace Gradus.Ranking;

/// <summary>
/// Orders scores from the highest down, equal ones in turn, in time linear in their number when they spread evenly between the lowest and the
/// highest: scores fall into about as many equal buckets as there are scores, and each bucket is sorted. Not safe to share between threads.
/// </summary>
internal sealed class DescendingOrder
{
    /// <summary>A larger bucket is sorted by the runtime, so that crowded scores stay quick.</summary>
    private const int LargestInsertion = 24;

    private readonly int[] _ends;
    private readonly int[] _bucketOf;
    private readonly int[] _rows;
    private readonly double[] _keys;

    /// <param name="count">How many scores there are.</param>
    public DescendingOrder(int count)
    {
        _ends = new int[(int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(2, count))];
        _bucketOf = new int[count];
        _rows = new int[count];
        _keys = new double[count];
    }

    /// <summary>The scores that were ordered last, negated, so ascending: the first place first.</summary>
    public ReadOnlySpan<double> Negated => _keys;

    /// <summary>Sets the place of each row, 1 for the highest score.</summary>
    /// <param name="scores">Finite, as many as there are rows.</param>
    /// <param name="places">As many as there are rows.</param>
    /// <param name="turn">Number of the draw: equal scores take their places in turn, so that over many draws none of them stands before another.</param>
    public void Places(ReadOnlySpan<double> scores, Span<int> places, int turn)
    {
        int largest = Scatter(scores);
        if (largest <= LargestInsertion)
        {
            SortNearly(0, _keys.Length);
        }
        else
        {
            SortBuckets();
        }

        int[] rows = _rows;
        double[] keys = _keys;
        for (int first = 0; first < rows.Length;)
        {
            int next = first + 1;
            while (next < rows.Length && keys[next] == keys[first])
            {
                next++;
            }

            int equal = next - first;
            for (int k = 0; k < equal; k++)
            {
                places[rows[first + k]] = first + 1 + ((k + turn) % equal);
            }

            first = next;
        }
    }

    /// <summary>Rows and negated scores by bucket, in the order of rows within each.</summary>
    /// <returns>How many the fullest bucket holds.</returns>
    private int Scatter(ReadOnlySpan<double> scores)
    {
        (double least, double most) = Ends(scores);
        int[] ends = _ends;
        Array.Clear(ends);
        int last = ends.Length - 1;
        double scale = most > least ? last / (most - least) : 0;
        Span<int> bucketOf = _bucketOf.AsSpan(0, scores.Length);
        for (int i = 0; i < bucketOf.Length; i++)
        {
            int bucket = Math.Min((int)((most - scores[i]) * scale), last);
            bucketOf[i] = bucket;
            ends[bucket]++;
        }

        int largest = 0;
        int sum = 0;
        for (int b = 0; b < ends.Length; b++)
        {
            int count = ends[b];
            ends[b] = sum;
            sum += count;
            largest = Math.Max(largest, count);
        }

        int[] rows = _rows;
        double[] keys = _keys;
        for (int i = 0; i < bucketOf.Length; i++)
        {
            int at = ends[bucketOf[i]]++;
            rows[at] = i;
            keys[at] = -scores[i];
        }

        return largest;
    }

    /// <summary>The least and the most of some scores.</summary>
    private static (double Least, double Most) Ends(ReadOnlySpan<double> scores)
    {
        int width = Vector<double>.Count;
        double least = double.PositiveInfinity;
        double most = double.NegativeInfinity;
        int i = 0;
        if (scores.Length >= width)
        {
            var low = new Vector<double>(scores);
            Vector<double> high = low;
            for (i = width; i <= scores.Length - width; i += width)
            {
                var next = new Vector<double>(scores[i..]);
                low = Vector.Min(low, next);
                high = Vector.Max(high, next);
            }

            for (int k = 0; k < width; k++)
            {
                least = Math.Min(least, low[k]);
                most = Math.Max(most, high[k]);
            }
        }

        for (; i < scores.Length; i++)
        {
            least = Math.Min(least, scores[i]);
            most = Math.Max(most, scores[i]);
        }

        return (least, most);
    }

    private void SortBuckets()
    {
        int start = 0;
        foreach (int end in _ends)
        {
            if (end - start > LargestInsertion)
            {
                SortStable(start, end);
            }
            else
            {
                SortNearly(start, end);
            }

            start = end;
        }
    }

    /// <summary>Sorts by insertion, which keeps the order of equal keys: quick where each stands within a bucket of its place.</summary>
    private void SortNearly(int start, int end)
    {
        double[] keys = _keys;
        int[] rows = _rows;
        for (int i = start + 1; i < end; i++)
        {
            double key = keys[i];
            if (!(keys[i - 1] > key))
            {
                continue;
            }

            int row = rows[i];
            int at = i;
            do
            {
                keys[at] = keys[at - 1];
                rows[at] = rows[at - 1];
                at--;
            }
            while (at > start && keys[at - 1] > key);
            keys[at] = key;
            rows[at] = row;
        }
    }

    /// <summary>Ascending by key; equal keys by row, which the runtime's sort alone does not promise.</summary>
    private void SortStable(int start, int end)
    {
        Array.Sort(_keys, _rows, start, end - start);
        for (int first = start; first < end;)
        {
            int next = first + 1;
            while (next < end && _keys[next] == _keys[first])
            {
                next++;
            }

            if (next - first > 1)
            {
                Array.Sort(_rows, first, next - first);
            }

            first = next;
        }
    }
}
