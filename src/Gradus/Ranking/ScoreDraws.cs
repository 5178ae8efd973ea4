using System.Numerics;
using Gradus.Ranking.Weighing;
using Gradus.Statistics;

namespace Gradus.Ranking;

/// <summary>
/// The scores of candidates in many draws: of weights from the set that the person gives, and of each doubtful worth from what it could as well be. A draw
/// is a pure function of seed and number.
/// </summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
internal sealed class ScoreDraws
{
    /// <summary>Draws whose firm parts are summed in one pass over the worths.</summary>
    private const int Together = 4;

    private readonly int _stride;
    private readonly ulong _start;
    private readonly WeightDraws _weights;
    private readonly double[] _columns;
    private readonly double[]? _fixed;
    private readonly int[] _firstDoubt;
    private readonly (int Criterion, double Mean, double[] Worths)[] _doubts;

    /// <param name="matrix">n candidates by m criteria.</param>
    /// <param name="weights">Of the m criteria; one row, or as many as there will be draws.</param>
    /// <param name="seed">Same seed, same worths.</param>
    public ScoreDraws(ScoreMatrix matrix, WeightDraws weights, ulong seed)
    {
        Candidates = matrix.Rows;
        _weights = weights;
        _start = SplitMix.Start(seed);
        int width = Vector<double>.Count;
        _stride = (Candidates + width - 1) / width * width;
        _columns = new double[checked(weights.Criteria * _stride)];
        _firstDoubt = new int[Candidates + 1];
        var doubts = new List<(int, double, double[])>();
        for (int i = 0; i < Candidates; i++)
        {
            ReadOnlySpan<double> worths = matrix.Worths(i);
            ReadOnlySpan<double[]?> doubted = matrix.Doubts(i);
            for (int j = 0; j < worths.Length; j++)
            {
                if (doubted[j] is { } values)
                {
                    doubts.Add((j, worths[j], values));
                }
                else
                {
                    _columns[(j * _stride) + i] = worths[j];
                }
            }

            _firstDoubt[i + 1] = doubts.Count;
        }

        _doubts = [.. doubts];
        if (weights.IsFixed)
        {
            _fixed = new double[_stride];
            Sum(weights.Of(0), _fixed);
        }
    }

    /// <summary>n candidates.</summary>
    public int Candidates { get; }

    /// <summary>True where all draws have the same weights.</summary>
    public bool AreWeightsFixed => _fixed is not null;

    /// <summary>The weights of a draw.</summary>
    public ReadOnlySpan<double> Weights(int draw) => _weights.Of(draw);

    /// <summary>The doubtful worths of a candidate: the criterion, the mean, and what it could as well be.</summary>
    public ReadOnlySpan<(int Criterion, double Mean, double[] Worths)> Doubts(int candidate) => _doubts.AsSpan(_firstDoubt[candidate], _firstDoubt[candidate + 1] - _firstDoubt[candidate]);

    /// <summary>How many scores a block of draws takes.</summary>
    /// <param name="draws">Of the block.</param>
    public int Room(int draws) => checked((draws + Together - 1) / Together * Together * _stride);

    /// <summary>The scores of one draw in a block.</summary>
    public Span<double> Of(double[] block, int draw) => block.AsSpan(draw * _stride, Candidates);

    /// <summary>Fills a block with the scores of draws one after the other.</summary>
    /// <param name="first">Number of the first draw.</param>
    /// <param name="count">How many draws.</param>
    /// <param name="block">At least <see cref="Room"/> long.</param>
    public void Fill(int first, int count, double[] block)
    {
        for (int draw = 0; draw < count; draw += Together)
        {
            if (_fixed is { } known)
            {
                for (int k = draw; k < Math.Min(count, draw + Together); k++)
                {
                    known.CopyTo(block, k * _stride);
                }
            }
            else
            {
                Sum(first + draw, Math.Min(Together, count - draw), block.AsSpan(draw * _stride, Together * _stride));
            }
        }

        if (_doubts.Length > 0)
        {
            AddDoubts(first, count, block);
        }
    }

    /// <summary>The score of one candidate in one draw, the same to the last bit as <see cref="Fill"/> gives.</summary>
    /// <param name="draw">Number of the draw.</param>
    /// <param name="candidate">Which.</param>
    /// <param name="drawn">Filled with the drawn worth of each doubt, in the order of <see cref="Doubts"/>.</param>
    public double Score(int draw, int candidate, Span<double> drawn)
    {
        ReadOnlySpan<double> weights = _weights.Of(draw);
        double score = 0;
        for (int j = 0; j < weights.Length; j++)
        {
            score += weights[j] * _columns[(j * _stride) + candidate];
        }

        ulong row = SplitMix.Row(_start, (uint)draw, (uint)candidate);
        int first = _firstDoubt[candidate];
        for (int k = first; k < _firstDoubt[candidate + 1]; k++)
        {
            (int criterion, _, double[] worths) = _doubts[k];
            double worth = worths[SplitMix.Index(SplitMix.Bits(row, (uint)criterion), worths.Length)];
            drawn[k - first] = worth;
            score += weights[criterion] * worth;
        }

        return score;
    }

    /// <summary>The firm parts under one row of weights; sums in the order of criteria, without fused steps, so that they round alike everywhere.</summary>
    private void Sum(ReadOnlySpan<double> weights, double[] sums)
    {
        for (int j = 0; j < weights.Length; j++)
        {
            for (int i = 0; i < _stride; i++)
            {
                sums[i] += weights[j] * _columns[(j * _stride) + i];
            }
        }
    }

    /// <summary>The firm parts of up to four draws.</summary>
    private void Sum(int first, int count, Span<double> block)
    {
        ReadOnlySpan<double> a = _weights.Of(first);
        ReadOnlySpan<double> b = _weights.Of(first + Math.Min(1, count - 1));
        ReadOnlySpan<double> c = _weights.Of(first + Math.Min(2, count - 1));
        ReadOnlySpan<double> d = _weights.Of(first + Math.Min(3, count - 1));
        int width = Vector<double>.Count;
        for (int i = 0; i < _stride; i += width)
        {
            Vector<double> sumA = Vector<double>.Zero;
            Vector<double> sumB = Vector<double>.Zero;
            Vector<double> sumC = Vector<double>.Zero;
            Vector<double> sumD = Vector<double>.Zero;
            for (int j = 0; j < a.Length; j++)
            {
                var worths = new Vector<double>(_columns, (j * _stride) + i);
                sumA += worths * a[j];
                sumB += worths * b[j];
                sumC += worths * c[j];
                sumD += worths * d[j];
            }

            sumA.CopyTo(block[i..]);
            sumB.CopyTo(block[(_stride + i)..]);
            sumC.CopyTo(block[((2 * _stride) + i)..]);
            sumD.CopyTo(block[((3 * _stride) + i)..]);
        }
    }

    /// <summary>The doubtful parts of some draws, candidate by candidate: what one could be worth stays at hand over all of the draws.</summary>
    private void AddDoubts(int first, int count, double[] block)
    {
        for (int i = 0; i < Candidates; i++)
        {
            ReadOnlySpan<(int Criterion, double Mean, double[] Worths)> doubts = Doubts(i);
            for (int draw = 0; draw < count && doubts.Length > 0; draw++)
            {
                ReadOnlySpan<double> weights = _weights.Of(first + draw);
                double score = block[(draw * _stride) + i];
                ulong row = SplitMix.Row(_start, (uint)(first + draw), (uint)i);
                for (int k = 0; k < doubts.Length; k++)
                {
                    (int criterion, _, double[] worths) = doubts[k];
                    score += weights[criterion] * worths[SplitMix.Index(SplitMix.Bits(row, (uint)criterion), worths.Length)];
                }

                block[(draw * _stride) + i] = score;
            }
        }
    }
}
