using Gradus.Ranking.Weighing;

namespace Gradus.Ranking;

/// <summary>The places of one candidate over all draws.</summary>
/// <param name="Expected">The mean.</param>
/// <param name="Low">The 10th percentile.</param>
/// <param name="High">The 90th percentile.</param>
/// <param name="Top">How likely it stands among the first.</param>
internal readonly record struct PlaceRange(double Expected, int Low, int High, TopShares Top);

/// <summary>
/// The places of candidates over many draws of weights and doubtful worths. Of each candidate the places are kept while they are fewer
/// than the candidates, and are counted as they are drawn otherwise: 4,500 candidates take 14 MB for 1,000 draws, and never more
/// than 50 MB.
/// </summary>
/// <remarks>A draw is a pure function of seed and number, so the threads that take part change nothing.</remarks>
internal sealed class PlaceDraws
{
    /// <summary>The most draws: a count fits 16 bits.</summary>
    public const int Most = ushort.MaxValue;

    /// <summary>Of each draw so many of the highest scores are kept.</summary>
    public const int Tops = 21;

    /// <summary>Draws between two countings.</summary>
    private const int Wave = 256;

    /// <summary>Draws that one thread takes at a time.</summary>
    private const int Block = 16;

    /// <summary>Candidates that one thread counts at a time: one cache line of places.</summary>
    private const int Tile = 16;

    private readonly ScoreDraws _scores;
    private readonly int _candidates;
    private readonly int _draws;
    private readonly ParallelOptions _threads;
    private readonly double[] _tops;

    /// <param name="matrix">n candidates by m criteria.</param>
    /// <param name="weights">Of the m criteria; one row, or <paramref name="draws"/> of them.</param>
    /// <param name="seed">Same seed, same places.</param>
    /// <param name="draws">1 to <see cref="Most"/>.</param>
    /// <param name="threads">Most threads; -1 for as many as there are.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are too few or too many draws.</exception>
    public PlaceDraws(ScoreMatrix matrix, WeightDraws weights, ulong seed, int draws, int threads)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(draws, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(draws, Most);
        _candidates = matrix.Rows;
        _draws = draws;
        _threads = new ParallelOptions { MaxDegreeOfParallelism = threads };
        _scores = new ScoreDraws(matrix, weights, seed);
        TopsKept = Math.Min(Tops, _candidates);
        _tops = new double[draws * TopsKept];
    }

    /// <summary>The scores behind the places.</summary>
    public ScoreDraws Scores => _scores;

    /// <summary>How many draws there are.</summary>
    public int Draws => _draws;

    /// <summary>How many of the highest scores of a draw are kept.</summary>
    public int TopsKept { get; }

    /// <summary>The highest scores of a draw, the highest first; there once <see cref="Ranges"/> or <see cref="Counts"/> was asked for.</summary>
    public ReadOnlySpan<double> Top(int draw) => _tops.AsSpan(draw * TopsKept, TopsKept);

    /// <summary>For every candidate the range of its places; places run from 1.</summary>
    public PlaceRange[] Ranges()
    {
        ushort[][] tallies = Tallies();
        var ranges = new PlaceRange[_candidates];
        Parallel.For(0, _candidates, _threads, () => new ushort[_candidates + 1], (i, _, counts) =>
        {
            ranges[i] = Range(KeepsPlaces ? Counted(tallies[i], counts) : tallies[i]);
            return counts;
        }, _ => { });
        return ranges;
    }

    /// <summary>For every candidate how often it took each place: its entry k for place k, entry 0 unused.</summary>
    public ushort[][] Counts()
    {
        ushort[][] tallies = Tallies();
        return KeepsPlaces ? [.. tallies.Select(places => Counted(places, new ushort[_candidates + 1]))] : tallies;
    }

    private ushort[][] Tallies()
    {
        var tallies = new ushort[_candidates][];
        int[] places = new int[checked(Math.Min(Wave, _draws) * _candidates)];
        for (int first = 0; first < _draws; first += Wave)
        {
            int wave = Math.Min(Wave, _draws - first);
            Place(first, wave, places);
            Tally(places, first, wave, tallies);
        }

        return tallies;
    }

    /// <summary>The places of all candidates in the draws of a wave, one draw after the other.</summary>
    private void Place(int first, int wave, int[] places) => Parallel.For(
        0,
        (wave + Block - 1) / Block,
        _threads,
        () => (Scores: new double[_scores.Room(Block)], Order: new DescendingOrder(_candidates)),
        (block, _, tools) =>
        {
            Abandonment.Check();
            int from = block * Block;
            int count = Math.Min(wave - from, Block);
            _scores.Fill(first + from, count, tools.Scores);
            for (int draw = 0; draw < count; draw++)
            {
                ReadOnlySpan<double> scores = _scores.Of(tools.Scores, draw);
                tools.Order.Places(scores, places.AsSpan((from + draw) * _candidates, _candidates), first + from + draw);
                for (int k = 0; k < TopsKept; k++)
                {
                    _tops[((first + from + draw) * TopsKept) + k] = scores[tools.Order.RowAt(k)];
                }
            }

            return tools;
        },
        _ => { });

    /// <summary>Whether a tally holds the place of each draw, as they came; else how often each place was taken.</summary>
    private bool KeepsPlaces => _draws < _candidates && _candidates <= ushort.MaxValue;

    /// <summary>Enters the places of a wave for each candidate; one thread enters a candidate's.</summary>
    private void Tally(int[] places, int first, int wave, ushort[][] tallies) => Parallel.For(
        0,
        (_candidates + Tile - 1) / Tile,
        _threads,
        tile =>
        {
            int from = tile * Tile;
            int to = Math.Min(_candidates, from + Tile);
            for (int i = from; i < to; i++)
            {
                ushort[] tally = tallies[i] ??= new ushort[KeepsPlaces ? _draws : _candidates + 1];
                if (KeepsPlaces)
                {
                    for (int draw = 0; draw < wave; draw++)
                    {
                        tally[first + draw] = (ushort)places[(draw * _candidates) + i];
                    }
                }
                else
                {
                    for (int draw = 0; draw < wave; draw++)
                    {
                        tally[places[(draw * _candidates) + i]]++;
                    }
                }
            }
        });

    /// <summary>How often each place was taken.</summary>
    /// <param name="places">Places as they came.</param>
    /// <param name="counts">Where to count; what stood there is gone.</param>
    private static ushort[] Counted(ushort[] places, ushort[] counts)
    {
        Array.Clear(counts);
        foreach (ushort place in places)
        {
            counts[place]++;
        }

        return counts;
    }

    /// <summary>The mean, the order statistics at a tenth and nine tenths, and the chances of the first places.</summary>
    /// <param name="counts">How often the candidate took each place.</param>
    private PlaceRange Range(ushort[] counts)
    {
        int lowAt = (int)(0.1 * (_draws - 1));
        int highAt = (int)Math.Ceiling(0.9 * (_draws - 1));
        int low = 0;
        int high = 0;
        int seen = 0;
        long sum = 0;
        for (int place = 1; place < counts.Length; place++)
        {
            int before = seen;
            seen += counts[place];
            sum += (long)place * counts[place];
            low = before <= lowAt && lowAt < seen ? place : low;
            high = before <= highAt && highAt < seen ? place : high;
        }

        return new PlaceRange(sum / (double)_draws, low, high, TopShares.Of(counts, _draws));
    }
}
