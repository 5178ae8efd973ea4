namespace Gradus.Ranking;

/// <summary>The worths of everything on a list, and of everything else that could stand there, as choices between two of them need them.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
internal sealed class ChoiceTable
{
    /// <summary>At least so many degrees that none beats are asked about, where there are so many.</summary>
    private const int EnoughEfficient = 24;

    private readonly ScoreMatrix _matrix;
    private readonly Lazy<int[]> _efficient;

    /// <param name="matrix">n rows by m criteria.</param>
    public ChoiceTable(ScoreMatrix matrix)
    {
        _matrix = matrix;
        _efficient = new Lazy<int[]>(FindEfficient);
    }

    /// <summary>n rows.</summary>
    public int Rows => _matrix.Rows;

    /// <summary>m criteria.</summary>
    public int Criteria => _matrix.Criteria.Count;

    /// <summary>The worths of a row, m of them; the mean of what it could be where one is in doubt.</summary>
    public ReadOnlySpan<double> Worths(int row) => _matrix.Worths(row);

    /// <summary>
    /// Rows that no other is at least as good as on everything and better on one, in the middle of their doubts. Rows whose figures are known come first: those with more
    /// than so many in doubt are looked at only where too few are left without them.
    /// </summary>
    public IReadOnlyList<int> Efficient => _efficient.Value;

    /// <summary>For each criterion the worth of a row less that of another.</summary>
    public double[] Leads(int row, int other)
    {
        double[] leads = new double[Criteria];
        ReadOnlySpan<double> ahead = Worths(row);
        ReadOnlySpan<double> behind = Worths(other);
        for (int j = 0; j < leads.Length; j++)
        {
            leads[j] = ahead[j] - behind[j];
        }

        return leads;
    }

    /// <summary>Rows by their worth under weights, the highest first; equal ones as they stand.</summary>
    /// <param name="weights">m of them.</param>
    /// <param name="count">How many; fewer where there are not so many.</param>
    public int[] First(ReadOnlySpan<double> weights, int count)
    {
        double[] scores = new double[Rows];
        for (int row = 0; row < Rows; row++)
        {
            scores[row] = Value(row, weights);
        }

        return Highest(scores, count);
    }

    /// <summary>What a row is worth under weights.</summary>
    public double Value(int row, ReadOnlySpan<double> weights)
    {
        ReadOnlySpan<double> worths = Worths(row);
        double value = 0;
        for (int j = 0; j < worths.Length; j++)
        {
            value += weights[j] * worths[j];
        }

        return value;
    }

    /// <summary>The positions of the highest of some numbers, the highest first; equal ones as they stand.</summary>
    public static int[] Highest(ReadOnlySpan<double> scores, int count)
    {
        Span<int> first = stackalloc int[Math.Min(count, scores.Length)];
        int held = 0;
        for (int i = 0; i < scores.Length; i++)
        {
            if (held == first.Length && (held == 0 || scores[i] <= scores[first[held - 1]]))
            {
                continue;
            }

            int at = held < first.Length ? held++ : held - 1;
            while (at > 0 && scores[i] > scores[first[at - 1]])
            {
                first[at] = first[at - 1];
                at--;
            }

            first[at] = i;
        }

        return first.ToArray();
    }

    private int[] FindEfficient()
    {
        int[] doubts = [.. Enumerable.Range(0, Rows).Select(row => InDoubt(row))];
        int[] efficient = [];
        for (int most = 0; most <= Criteria && efficient.Length < EnoughEfficient; most++)
        {
            efficient = Unbeaten([.. Enumerable.Range(0, Rows).Where(row => doubts[row] <= most)]);
        }

        return efficient;
    }

    private int InDoubt(int row)
    {
        int count = 0;
        foreach (double[]? doubt in _matrix.Doubts(row))
        {
            count += doubt is null ? 0 : 1;
        }

        return count;
    }

    /// <summary>Who beats another has a higher sum, so a row needs to be held only against those before it that stand.</summary>
    private int[] Unbeaten(int[] rows)
    {
        double[] sums = [.. rows.Select(Sum)];
        int[] order = [.. Enumerable.Range(0, rows.Length).OrderByDescending(i => sums[i]).ThenBy(i => rows[i]).Select(i => rows[i])];
        var standing = new List<int>();
        foreach (int row in order)
        {
            if (!standing.Exists(other => IsAtLeastAsGood(other, row)))
            {
                standing.Add(row);
            }
        }

        standing.Sort();
        return [.. standing];
    }

    private double Sum(int row)
    {
        double sum = 0;
        foreach (double worth in Worths(row))
        {
            sum += worth;
        }

        return sum;
    }

    /// <summary>Equal ones count too: of twins one is enough to ask about.</summary>
    private bool IsAtLeastAsGood(int row, int other)
    {
        ReadOnlySpan<double> worths = Worths(row);
        ReadOnlySpan<double> others = Worths(other);
        for (int j = 0; j < worths.Length; j++)
        {
            if (worths[j] < others[j])
            {
                return false;
            }
        }

        return true;
    }
}
