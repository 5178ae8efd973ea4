namespace Gradus.Ranking;

/// <summary>The figure whose doubt decides most often whether a candidate stands among the first.</summary>
/// <param name="Row">Of the score matrix.</param>
/// <param name="Criterion">Number of the criterion whose figure it is.</param>
/// <param name="Among">Among the first so many.</param>
/// <param name="Share">In this share of the draws the candidate would stand on the other side if the figure were the middle of what it could be, all else being as drawn.</param>
internal readonly record struct Deciding(int Row, int Criterion, int Among, double Share);

/// <summary>
/// What the draws say of the candidates that stand first: the scores of each in every draw, how often one is ahead of another, and which doubts decide. A second
/// pass over the same draws, for these candidates only.
/// </summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
internal sealed class HeadDraws
{
    /// <summary>The first places that somebody may ask about.</summary>
    private static readonly int[] Cuts = [1, 3, 5, 10, 20];

    /// <summary>The list as a whole is asked about so many first places.</summary>
    private const int CutOfList = 5;

    private readonly double[][] _scores;
    private readonly Deciding?[] _deciding;
    private readonly Deciding[] _facts;

    /// <param name="places">All candidates; their places were worked out before.</param>
    /// <param name="rows">Rows of the matrix, the first place first.</param>
    /// <param name="asks">Whether the doubt of a row on a criterion can be settled by asking.</param>
    /// <param name="threads">Most threads; -1 for as many as there are.</param>
    public HeadDraws(PlaceDraws places, IReadOnlyList<int> rows, Func<int, int, bool> asks, int threads)
    {
        _scores = new double[rows.Count][];
        _deciding = new Deciding?[rows.Count];
        var facts = new Deciding[rows.Count][];
        Parallel.For(0, rows.Count, new ParallelOptions { MaxDegreeOfParallelism = threads }, position =>
        {
            Abandonment.Check();
            int row = rows[position];
            int own = Cut(position + 1, places.Scores.Candidates);
            int list = Cut(CutOfList, places.Scores.Candidates);
            int doubts = places.Scores.Doubts(row).Length;
            int[] ownFlips = new int[doubts];
            int[] listFlips = new int[doubts];
            _scores[position] = Run(places, row, (own, ownFlips), (list, listFlips));
            _deciding[position] = Decisive(places, row, own, ownFlips, asks).Select(f => (Deciding?)f).FirstOrDefault();
            facts[position] = [.. Decisive(places, row, list, listFlips, asks)];
        });
        _facts = [.. facts.SelectMany(f => f).OrderByDescending(f => f.Share).ThenBy(f => f.Row).ThenBy(f => f.Criterion)];
    }

    /// <summary>The doubt that decides most often on which side of the nearest cut a candidate stands; null where none ever does.</summary>
    /// <param name="position">Counted from 0.</param>
    public Deciding? DecidesFor(int position) => _deciding[position];

    /// <summary>All doubts of these candidates that ever decide who stands among the first five, the one that does most often first.</summary>
    public IReadOnlyList<Deciding> Facts => _facts;

    /// <summary>Share of the draws in which one candidate scores higher than another; equal scores count half.</summary>
    /// <param name="ahead">Its position, counted from 0.</param>
    /// <param name="behind">The other's.</param>
    public double Wins(int ahead, int behind)
    {
        double[] a = _scores[ahead];
        double[] b = _scores[behind];
        int halves = 0;
        for (int draw = 0; draw < a.Length; draw++)
        {
            halves += a[draw] > b[draw] ? 2 : a[draw] == b[draw] ? 1 : 0;
        }

        return halves / (2.0 * a.Length);
    }

    /// <summary>Mean, 10th and 90th percentile of a candidate's scores.</summary>
    public (double Mean, double Low, double High) Value(int position)
    {
        double[] ascending = [.. _scores[position]];
        Array.Sort(ascending);
        int last = ascending.Length - 1;
        return (ascending.Average(), ascending[(int)(0.1 * last)], ascending[(int)Math.Ceiling(0.9 * last)]);
    }

    /// <summary>The least of the cuts at or behind a place that leaves somebody out; 0 where there is none.</summary>
    private static int Cut(int place, int candidates) => Cuts.Where(c => c >= place && c < candidates).DefaultIfEmpty(Cuts.LastOrDefault(c => c < candidates)).First();

    /// <summary>The scores of a candidate in all draws; counts how often each of its doubts decides.</summary>
    private static double[] Run(PlaceDraws places, int row, (int Cut, int[] Flips) own, (int Cut, int[] Flips) list)
    {
        ScoreDraws scores = places.Scores;
        double[] all = new double[places.Draws];
        ReadOnlySpan<(int Criterion, double Mean, double[] Worths)> doubts = scores.Doubts(row);
        Span<double> drawn = new double[doubts.Length];
        for (int draw = 0; draw < all.Length; draw++)
        {
            double score = all[draw] = scores.Score(draw, row, drawn);
            ReadOnlySpan<double> top = places.Top(draw);
            ReadOnlySpan<double> weights = scores.Weights(draw);
            for (int k = 0; k < doubts.Length; k++)
            {
                double middle = score + (weights[doubts[k].Criterion] * (doubts[k].Mean - drawn[k]));
                own.Flips[k] += Decides(score, middle, top, own.Cut);
                list.Flips[k] += Decides(score, middle, top, list.Cut);
            }
        }

        return all;
    }

    /// <summary>1 where two scores of one candidate lie on two sides of the last of the first places, else 0.</summary>
    /// <param name="score">As drawn; it stands among <paramref name="top"/> where it is high enough.</param>
    /// <param name="other">The other.</param>
    /// <param name="top">The highest scores of the draw, the highest first.</param>
    /// <param name="cut">How many first places; 0 for none to ask about.</param>
    private static int Decides(double score, double other, ReadOnlySpan<double> top, int cut)
    {
        if (cut == 0)
        {
            return 0;
        }

        double last = score >= top[cut - 1] ? top[cut] : top[cut - 1];
        return score >= last != other >= last ? 1 : 0;
    }

    private static IEnumerable<Deciding> Decisive(PlaceDraws places, int row, int cut, int[] flips, Func<int, int, bool> asks)
    {
        int[] criteria = [.. places.Scores.Doubts(row).ToArray().Select(d => d.Criterion)];
        return criteria.Select((criterion, k) => new Deciding(row, criterion, cut, flips[k] / (double)places.Draws))
            .Where(f => f.Share > 0 && asks(f.Row, f.Criterion))
            .OrderByDescending(f => f.Share)
            .ThenBy(f => f.Criterion);
    }
}
