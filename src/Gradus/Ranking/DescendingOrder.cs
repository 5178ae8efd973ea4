using System.Numerics;

namespace Gradus.Ranking;

/// <summary>
/// Orders scores from the highest down, equal ones in turn, in time linear in their number when they spread evenly between the lowest and the highest: each score
/// becomes a whole number of eighteen bits, the numbers are sorted by digits (least significant first, Knuth 5.2.5), and only those that are equal are
/// compared as scores. Not safe to share between threads.
/// </summary>
internal sealed class DescendingOrder
{
    /// <summary>Bits of a digit; a number has two.</summary>
    private const int Bits = 9;

    private const int Digits = 1 << Bits;
    private const int Largest = (1 << (2 * Bits)) - 1;

    /// <summary>More of one number are sorted by the runtime, so that crowded scores stay quick.</summary>
    private const int LargestInsertion = 24;

    private readonly int[] _low = new int[Digits];
    private readonly int[] _high = new int[Digits];
    private readonly ulong[] _byLow;
    private readonly ulong[] _ordered;
    private double[] _keys = [];
    private int[] _rows = [];

    /// <param name="count">How many scores there are.</param>
    public DescendingOrder(int count)
    {
        _byLow = new ulong[count];
        _ordered = new ulong[count];
    }

    /// <summary>The row of the scores that were ordered last which stands at a place; rows of equal scores ascend.</summary>
    /// <param name="at">0 for the first.</param>
    public int RowAt(int at) => Row(_ordered[at]);

    /// <summary>Sets the place of each row, 1 for the highest score.</summary>
    /// <param name="scores">Finite, as many as there are rows.</param>
    /// <param name="places">As many as there are rows.</param>
    /// <param name="turn">Number of the draw: equal scores take their places in turn, so that over many draws none of them stands before another.</param>
    public void Places(ReadOnlySpan<double> scores, Span<int> places, int turn)
    {
        Sort(scores);
        ulong[] ordered = _ordered;
        for (int first = 0; first < ordered.Length;)
        {
            uint number = Number(ordered[first]);
            int next = first + 1;
            while (next < ordered.Length && Number(ordered[next]) == number)
            {
                next++;
            }

            if (next - first == 1)
            {
                places[Row(ordered[first])] = next;
            }
            else
            {
                SortEqual(scores, first, next);
                Place(scores, places, turn, first, next);
            }

            first = next;
        }
    }

    private static uint Number(ulong entry) => (uint)(entry >> 32);

    private static int Row(ulong entry) => (int)(uint)entry;

    /// <summary>Rows by their numbers, those of one number in the order of rows.</summary>
    private void Sort(ReadOnlySpan<double> scores)
    {
        (double least, double most) = Ends(scores);
        double scale = Largest / (most - least);
        scale = double.IsFinite(scale) ? scale : 0;
        int[] low = _low;
        int[] high = _high;
        Array.Clear(low);
        Array.Clear(high);
        ulong[] entries = _ordered;
        for (int i = 0; i < entries.Length; i++)
        {
            uint number = (uint)Math.Min(double.ConvertToIntegerNative<int>((most - scores[i]) * scale), Largest);
            entries[i] = ((ulong)number << 32) | (uint)i;
            low[number % Digits]++;
            high[number >> Bits]++;
        }

        Sum(low);
        Sum(high);
        ulong[] byLow = _byLow;
        foreach (ulong entry in entries)
        {
            byLow[low[Number(entry) % Digits]++] = entry;
        }

        foreach (ulong entry in byLow)
        {
            entries[high[Number(entry) >> Bits]++] = entry;
        }
    }

    /// <summary>Turns how often each digit stands there into where the first of each goes.</summary>
    private static void Sum(int[] counts)
    {
        int sum = 0;
        for (int digit = 0; digit < counts.Length; digit++)
        {
            int count = counts[digit];
            counts[digit] = sum;
            sum += count;
        }
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

    /// <summary>Puts rows of one number in the order of their scores; equal scores keep the order of rows.</summary>
    private void SortEqual(ReadOnlySpan<double> scores, int start, int end)
    {
        if (end - start > LargestInsertion)
        {
            SortMany(scores, start, end);
            return;
        }

        ulong[] ordered = _ordered;
        for (int i = start + 1; i < end; i++)
        {
            ulong entry = ordered[i];
            double score = scores[Row(entry)];
            int at = i;
            while (at > start && scores[Row(ordered[at - 1])] < score)
            {
                ordered[at] = ordered[at - 1];
                at--;
            }

            ordered[at] = entry;
        }
    }

    /// <summary>As <see cref="SortEqual"/>, by the runtime, whose sort alone does not keep the order of rows.</summary>
    private void SortMany(ReadOnlySpan<double> scores, int start, int end)
    {
        if (_keys.Length == 0)
        {
            _keys = new double[_ordered.Length];
            _rows = new int[_ordered.Length];
        }

        int count = end - start;
        for (int k = 0; k < count; k++)
        {
            _rows[k] = Row(_ordered[start + k]);
            _keys[k] = -scores[_rows[k]];
        }

        Array.Sort(_keys, _rows, 0, count);
        for (int first = 0; first < count;)
        {
            int next = first + 1;
            while (next < count && _keys[next] == _keys[first])
            {
                next++;
            }

            if (next - first > 1)
            {
                Array.Sort(_rows, first, next - first);
            }

            first = next;
        }

        ulong number = _ordered[start] & ~(ulong)uint.MaxValue;
        for (int k = 0; k < count; k++)
        {
            _ordered[start + k] = number | (uint)_rows[k];
        }
    }

    /// <summary>Places of rows of one number that are in order already.</summary>
    private void Place(ReadOnlySpan<double> scores, Span<int> places, int turn, int start, int end)
    {
        for (int first = start; first < end;)
        {
            double score = scores[Row(_ordered[first])];
            int next = first + 1;
            while (next < end && scores[Row(_ordered[next])] == score)
            {
                next++;
            }

            int equal = next - first;
            for (int k = 0; k < equal; k++)
            {
                places[Row(_ordered[first + k])] = first + 1 + ((k + turn) % equal);
            }

            first = next;
        }
    }
}
