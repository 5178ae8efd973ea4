using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;
using Gradus.Statistics;

namespace Gradus.Ranking;

/// <summary>The places of candidates over many draws of their missing worths.</summary>
/// <remarks>A draw is a pure function of seed and number, so the threads that take part change nothing.</remarks>
internal sealed class PlaceDraws
{
    /// <summary>
    /// One array of each size is kept, some 16 MB for the whole catalogue. The shared pool would keep one for each thread that ever ranked.
    /// </summary>
    private static readonly ArrayPool<int> Pool = ArrayPool<int>.Create(maxArrayLength: 1 << 26, maxArraysPerBucket: 1);

    /// <summary>Draws that one thread takes at a time.</summary>
    private const int Block = 25;

    /// <summary>Candidates whose places are gathered at a time: one cache line of places.</summary>
    private const int Tile = 32;

    private readonly int _candidates;
    private readonly int _draws;
    private readonly ulong _start;
    private readonly double[] _known;
    private readonly int[] _firstMissing;
    private readonly (uint Criterion, double Weight, double[] Worths)[] _missing;

    public PlaceDraws(ScoreTable table, double[] weights, ulong seed, int draws)
    {
        _candidates = table.Cells.Count;
        _draws = draws;
        _start = SplitMix.Start(seed);
        _known = new double[_candidates];
        _firstMissing = new int[_candidates + 1];
        var missing = new List<(uint, double, double[])>();
        for (int i = 0; i < _candidates; i++)
        {
            Cell[] row = table.Cells[i];
            for (int j = 0; j < row.Length; j++)
            {
                if (row[j].Peers is not { } peers)
                {
                    _known[i] += weights[j] * row[j].Value;
                }
                else if (weights[j] > 0)
                {
                    missing.Add(((uint)j, weights[j], peers.Values));
                }
            }

            _firstMissing[i + 1] = missing.Count;
        }

        _missing = [.. missing];
    }

    /// <summary>For every candidate its 10th and 90th percentile place; places run from 1.</summary>
    public (int Low, int High)[] RangesOfAll()
    {
        int[] places = Pool.Rent(Math.Max(1, checked(_candidates * _draws)));
        ForEachDraw(
            () => new DescendingOrder(_candidates),
            (draw, scores, order) => order.Places(scores, places.AsSpan(draw * _candidates, _candidates)));
        (int, int)[] ranges = Ranges(places, _candidates);
        Pool.Return(places);
        return ranges;
    }

    /// <summary>The same for some candidates alone: their places are counted, and nothing is ordered.</summary>
    public (int Low, int High)[] RangesOf(int[] candidates)
    {
        int[] places = Pool.Rent(Math.Max(1, checked(candidates.Length * _draws)));
        ForEachDraw(
            () => 0,
            (draw, scores, _) =>
            {
                for (int c = 0; c < candidates.Length; c++)
                {
                    places[(draw * candidates.Length) + c] = Place(scores, candidates[c]);
                }
            });
        (int, int)[] ranges = Ranges(places, candidates.Length);
        Pool.Return(places);
        return ranges;
    }

    private void ForEachDraw<T>(Func<T> tool, Action<int, double[], T> use) => Parallel.For(
        0,
        (_draws + Block - 1) / Block,
        () => (Scores: new double[_candidates], Tool: tool()),
        (block, _, buffer) =>
        {
            for (int draw = block * Block; draw < Math.Min(_draws, (block + 1) * Block); draw++)
            {
                Draw(draw, buffer.Scores);
                use(draw, buffer.Scores, buffer.Tool);
            }

            return buffer;
        },
        _ => { });

    /// <summary>One more than the candidates ahead: those with more, and earlier ones with as much.</summary>
    private static int Place(ReadOnlySpan<double> scores, int candidate) =>
        1 + CountAtLeast(scores[..candidate], scores[candidate]) + (scores.Length - candidate - 1) - CountAtMost(scores[(candidate + 1)..], scores[candidate]);

    private static int CountAtLeast(ReadOnlySpan<double> scores, double bound)
    {
        ReadOnlySpan<Vector<double>> vectors = MemoryMarshal.Cast<double, Vector<double>>(scores);
        Vector<long> negated = default;
        foreach (Vector<double> vector in vectors)
        {
            negated += Vector.GreaterThanOrEqual(vector, new Vector<double>(bound));
        }

        int count = (int)-Vector.Sum(negated);
        foreach (double score in scores[(vectors.Length * Vector<double>.Count)..])
        {
            count += score >= bound ? 1 : 0;
        }

        return count;
    }

    private static int CountAtMost(ReadOnlySpan<double> scores, double bound)
    {
        ReadOnlySpan<Vector<double>> vectors = MemoryMarshal.Cast<double, Vector<double>>(scores);
        Vector<long> negated = default;
        foreach (Vector<double> vector in vectors)
        {
            negated += Vector.LessThanOrEqual(vector, new Vector<double>(bound));
        }

        int count = (int)-Vector.Sum(negated);
        foreach (double score in scores[(vectors.Length * Vector<double>.Count)..])
        {
            count += score <= bound ? 1 : 0;
        }

        return count;
    }

    /// <param name="places">For each draw, the places of all columns.</param>
    /// <param name="columns">How many candidates it holds.</param>
    private (int Low, int High)[] Ranges(int[] places, int columns)
    {
        var ranges = new (int, int)[columns];
        Parallel.For(
            0,
            (columns + Tile - 1) / Tile,
            () => (Places: new int[Tile * _draws], Counts: new int[_candidates + 1]),
            (tile, _, buffer) =>
            {
                Gather(places, columns, tile * Tile, buffer.Places);
                for (int i = tile * Tile; i < Math.Min(columns, (tile + 1) * Tile); i++)
                {
                    ranges[i] = Range(buffer.Places.AsSpan((i % Tile) * _draws, _draws), buffer.Counts);
                }

                return buffer;
            },
            _ => { });
        return ranges;
    }

    /// <summary>The scores of all candidates in one draw.</summary>
    private void Draw(int draw, double[] scores)
    {
        for (int i = 0; i < scores.Length; i++)
        {
            double score = _known[i];
            int end = _firstMissing[i + 1];
            int k = _firstMissing[i];
            if (k < end)
            {
                ulong row = SplitMix.Row(_start, (uint)draw, (uint)i);
                for (; k < end; k++)
                {
                    (uint criterion, double weight, double[] worths) = _missing[k];
                    score += weight * worths[SplitMix.Index(SplitMix.Bits(row, criterion), worths.Length)];
                }
            }

            scores[i] = score;
        }
    }

    /// <summary>The places of a tile's columns, one column after the other.</summary>
    private void Gather(int[] places, int columns, int first, int[] gathered)
    {
        int count = Math.Min(Tile, columns - first);
        for (int draw = 0; draw < _draws; draw++)
        {
            ReadOnlySpan<int> line = places.AsSpan((draw * columns) + first, count);
            for (int i = 0; i < line.Length; i++)
            {
                gathered[(i * _draws) + draw] = line[i];
            }
        }
    }

    /// <summary>The order statistics at a tenth and nine tenths, by counting.</summary>
    /// <param name="places">One candidate's places.</param>
    /// <param name="counts">All zero before and after.</param>
    private static (int Low, int High) Range(ReadOnlySpan<int> places, int[] counts)
    {
        int least = int.MaxValue;
        int most = 0;
        foreach (int place in places)
        {
            counts[place]++;
            least = Math.Min(least, place);
            most = Math.Max(most, place);
        }

        int lowAt = (int)(0.1 * (places.Length - 1));
        int highAt = (int)Math.Ceiling(0.9 * (places.Length - 1));
        int low = 0;
        int high = 0;
        int seen = 0;
        for (int place = least; place <= most; place++)
        {
            int before = seen;
            seen += counts[place];
            low = before <= lowAt && lowAt < seen ? place : low;
            high = before <= highAt && highAt < seen ? place : high;
            counts[place] = 0;
        }

        return (low, high);
    }
}
