using System.Numerics;

namespace Gradus.Ranking;

/// <summary>
/// Orders scores from the highest down, equal ones by row, in time linear in their number when they spread over 0 to 1:
/// scores fall into as many equal buckets as there are scores, and each bucket is sorted. Not safe to share between threads.
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

    /// <summary>Sets the place of each row, 1 for the highest score.</summary>
    public void Places(ReadOnlySpan<double> scores, Span<int> places)
    {
        Scatter(scores);
        int start = 0;
        foreach (int end in _ends)
        {
            if (end - start > 1)
            {
                SortBucket(start, end);
            }

            start = end;
        }

        for (int place = 0; place < _rows.Length; place++)
        {
            places[_rows[place]] = place + 1;
        }
    }

    /// <summary>Rows and negated scores by bucket, in the order of rows within each.</summary>
    private void Scatter(ReadOnlySpan<double> scores)
    {
        int last = _ends.Length - 1;
        Array.Clear(_ends);
        for (int i = 0; i < scores.Length; i++)
        {
            int bucket = Math.Clamp((int)((1 - scores[i]) * last), 0, last);
            _bucketOf[i] = bucket;
            _ends[bucket]++;
        }

        int sum = 0;
        for (int b = 0; b < _ends.Length; b++)
        {
            int count = _ends[b];
            _ends[b] = sum;
            sum += count;
        }

        for (int i = 0; i < scores.Length; i++)
        {
            int at = _ends[_bucketOf[i]]++;
            _rows[at] = i;
            _keys[at] = -scores[i];
        }
    }

    private void SortBucket(int start, int end)
    {
        if (end - start > LargestInsertion)
        {
            SortStable(start, end);
            return;
        }

        for (int i = start + 1; i < end; i++)
        {
            double key = _keys[i];
            int row = _rows[i];
            int at = i;
            for (; at > start && _keys[at - 1] > key; at--)
            {
                _keys[at] = _keys[at - 1];
                _rows[at] = _rows[at - 1];
            }

            _keys[at] = key;
            _rows[at] = row;
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
