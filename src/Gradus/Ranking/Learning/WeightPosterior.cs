using Gradus.Statistics;

namespace Gradus.Ranking.Learning;

/// <summary>
/// What answers about pairs say of a person's weights: a cloud of weights, each with how strictly the person would follow them and how likely it is. Before the first answer
/// every weight is as likely (Dirichlet with all parameters 1). The first of two is chosen with the chance logistic(strictness x lead), its lead being weights times
/// <see cref="Compared.Leads"/>; "about the same" counts as half an answer each way (Davidson 1970 without a rate of ties of its own). Each answer reweighs the cloud;
/// where few members carry most of it, members are drawn anew and each moves by Metropolis steps that keep the distribution (sequential Monte Carlo, Del Moral, Doucet and Jasra 2006).
/// </summary>
/// <remarks>Immutable and safe to share between threads; a member is a pure function of seed, number of the answer and number of the member.</remarks>
internal sealed class WeightPosterior
{
    /// <summary>Members of the cloud.</summary>
    public const int Members = 1000;

    /// <summary>How strictly people follow their weights: with 20, a lead of a tenth of the scale decides seven of eight times. The prior is lognormal around it.</summary>
    private const double UsualStrictness = 20;

    /// <summary>Standard deviation of the logarithm of the strictness.</summary>
    private const double StrictnessSpread = 1;

    /// <summary>Farthest that a step moves the logarithm of the strictness, to either side.</summary>
    private const double StrictnessStep = 0.8;

    /// <summary>How often each weight is moved, in the mean, when members are drawn anew.</summary>
    private const int Sweeps = 4;

    /// <summary>Numbers drawn for one step.</summary>
    private const int NumbersOfAStep = 4;

    private readonly ulong _start;
    private readonly double[] _weights;
    private readonly double[] _strictness;
    private readonly double[] _shares;
    private readonly Compared[] _answers;

    private WeightPosterior(int criteria, ulong start, double[] weights, double[] strictness, double[] shares, Compared[] answers)
    {
        Criteria = criteria;
        _start = start;
        _weights = weights;
        _strictness = strictness;
        _shares = shares;
        _answers = answers;
    }

    /// <summary>m criteria.</summary>
    public int Criteria { get; }

    /// <summary>How many answers it rests on, skipped ones left out.</summary>
    public int Answers => _answers.Length;

    /// <summary>Weights of a member, m of them, summing to one.</summary>
    public ReadOnlySpan<double> Weights(int member) => _weights.AsSpan(member * Criteria, Criteria);

    /// <summary>How strictly a member follows its weights.</summary>
    public double Strictness(int member) => _strictness[member];

    /// <summary>How likely a member is; all sum to one.</summary>
    public double Share(int member) => _shares[member];

    /// <summary>Before the first answer.</summary>
    /// <param name="criteria">m criteria; at least one.</param>
    /// <param name="seed">Same seed and answers, same cloud.</param>
    public static WeightPosterior Prior(int criteria, ulong seed)
    {
        double[] weights = new double[Members * criteria];
        double[] strictness = new double[Members];
        double[] shares = new double[Members];
        ulong start = SplitMix.Start(seed);
        for (int member = 0; member < Members; member++)
        {
            ulong bits = SplitMix.Row(start, 0, (uint)member);
            Span<double> row = weights.AsSpan(member * criteria, criteria);
            double sum = 0;
            for (int j = 0; j < criteria; j++)
            {
                sum += row[j] = -Math.Log(1 - SplitMix.Fraction(SplitMix.Bits(bits, (uint)j)));
            }

            for (int j = 0; j < criteria; j++)
            {
                row[j] /= sum;
            }

            // Members stand at the quantiles of the prior, in an order that has nothing to do with their weights.
            strictness[member] = UsualStrictness * Math.Exp(StrictnessSpread * Normal.Quantile((member + 0.5) / Members));
            shares[member] = 1.0 / Members;
        }

        return new WeightPosterior(criteria, start, weights, strictness, shares, []);
    }

    /// <summary>After one more answer.</summary>
    /// <param name="answer">Its leads are m long.</param>
    public WeightPosterior With(Compared answer)
    {
        if (answer.Said == Preferred.Skipped)
        {
            return this;
        }

        double[] shares = new double[Members];
        double sum = 0;
        double squares = 0;
        for (int member = 0; member < Members; member++)
        {
            sum += shares[member] = _shares[member] * Math.Exp(LogLikelihood(_strictness[member] * Lead(Weights(member), answer.Leads), answer.Said));
        }

        for (int member = 0; member < Members; member++)
        {
            shares[member] /= sum;
            squares += shares[member] * shares[member];
        }

        Compared[] answers = [.. _answers, answer];
        return squares * Members > 2
            ? Renewed(shares, answers)
            : new WeightPosterior(Criteria, _start, _weights, _strictness, shares, answers);
    }

    /// <summary>How likely the person is to say so, over the whole cloud.</summary>
    public double Chance(Compared answer)
    {
        double chance = 0;
        for (int member = 0; member < Members; member++)
        {
            chance += _shares[member] * Math.Exp(LogLikelihood(_strictness[member] * Lead(Weights(member), answer.Leads), answer.Said));
        }

        return chance;
    }

    /// <summary>The mean of the weights.</summary>
    public double[] Mean()
    {
        double[] mean = new double[Criteria];
        for (int member = 0; member < Members; member++)
        {
            ReadOnlySpan<double> weights = Weights(member);
            for (int j = 0; j < mean.Length; j++)
            {
                mean[j] += _shares[member] * weights[j];
            }
        }

        return mean;
    }

    /// <summary>The weight below which a share of the cloud lies.</summary>
    /// <param name="criterion">Which weight.</param>
    /// <param name="share">0 to 1.</param>
    public double Quantile(int criterion, double share)
    {
        double[] values = [.. Enumerable.Range(0, Members).Select(member => _weights[(member * Criteria) + criterion])];
        double[] shares = [.. _shares];
        Array.Sort(values, shares);
        double sum = 0;
        int at = 0;
        while (at < Members - 1 && (sum += shares[at]) < share)
        {
            at++;
        }

        return values[at];
    }

    /// <summary>Members that stand for the cloud, each as likely as another; a likely one may stand for several.</summary>
    /// <param name="count">How many.</param>
    public int[] Sample(int count) => Spaced(_shares, count, 0.5);

    /// <summary>Members drawn anew by their shares, each moved by steps that keep the distribution.</summary>
    private WeightPosterior Renewed(double[] shares, Compared[] answers)
    {
        uint round = (uint)answers.Length;
        int[] from = Spaced(shares, Members, SplitMix.Fraction(SplitMix.Bits(SplitMix.Row(_start, round, SplitMix.OfWeights), 0)));
        double[] weights = new double[_weights.Length];
        double[] strictness = new double[Members];
        Parallel.For(0, Members, member =>
        {
            Span<double> row = weights.AsSpan(member * Criteria, Criteria);
            Weights(from[member]).CopyTo(row);
            strictness[member] = Move(row, _strictness[from[member]], answers, SplitMix.Row(_start, round, (uint)member));
        });
        return new WeightPosterior(Criteria, _start, weights, strictness, [.. Enumerable.Repeat(1.0 / Members, Members)], answers);
    }

    /// <summary>Moves a member; the strictness that it ends with.</summary>
    private static double Move(Span<double> weights, double strictness, Compared[] answers, ulong bits)
    {
        int m = weights.Length;
        Span<double> leads = stackalloc double[answers.Length];
        Span<double> tried = stackalloc double[answers.Length];
        for (int k = 0; k < answers.Length; k++)
        {
            leads[k] = Lead(weights, answers[k].Leads);
        }

        double likelihood = LogLikelihood(strictness, leads, answers);
        for (uint step = 0; step < Sweeps * m; step++)
        {
            uint number = NumbersOfAStep * step;
            if (m > 1)
            {
                // Two weights share out anew what they have together: uniform on their line, as the prior is.
                int i = SplitMix.Index(SplitMix.Bits(bits, number), m);
                int other = SplitMix.Index(SplitMix.Bits(bits, number + 1), m - 1);
                int j = other < i ? other : other + 1;
                double change = ((weights[i] + weights[j]) * SplitMix.Fraction(SplitMix.Bits(bits, number + 2))) - weights[i];
                for (int k = 0; k < answers.Length; k++)
                {
                    tried[k] = leads[k] + (change * (answers[k].Leads[i] - answers[k].Leads[j]));
                }

                double then = LogLikelihood(strictness, tried, answers);
                if (Accepts(then - likelihood, SplitMix.Bits(bits, number + 3)))
                {
                    weights[i] += change;
                    weights[j] = Math.Max(0, weights[j] - change);
                    tried.CopyTo(leads);
                    likelihood = then;
                }
            }

            if (step % m == 0)
            {
                ulong own = SplitMix.Bits(bits, uint.MaxValue - step);
                double stricter = strictness * Math.Exp(StrictnessStep * ((2 * SplitMix.Fraction(own)) - 1));
                double then = LogLikelihood(stricter, leads, answers);
                if (Accepts(then - likelihood + LogPrior(stricter) - LogPrior(strictness), SplitMix.Bits(own, 1)))
                {
                    strictness = stricter;
                    likelihood = then;
                }
            }
        }

        return strictness;
    }

    private static bool Accepts(double gain, ulong bits) => gain >= 0 || SplitMix.Fraction(bits) < Math.Exp(gain);

    /// <summary>Of the logarithm of the strictness, up to a constant.</summary>
    private static double LogPrior(double strictness)
    {
        double off = Math.Log(strictness / UsualStrictness) / StrictnessSpread;
        return -off * off / 2;
    }

    private static double LogLikelihood(double strictness, ReadOnlySpan<double> leads, Compared[] answers)
    {
        double sum = 0;
        for (int k = 0; k < answers.Length; k++)
        {
            sum += LogLikelihood(strictness * leads[k], answers[k].Said);
        }

        return sum;
    }

    private static double LogLikelihood(double x, Preferred said) => said switch
    {
        Preferred.First => LogLogistic(x),
        Preferred.Second => LogLogistic(-x),
        Preferred.Same => (LogLogistic(x) + LogLogistic(-x)) / 2,
        _ => 0,
    };

    /// <summary>log(1 / (1 + e^-x)), also where e^-x is out of reach.</summary>
    private static double LogLogistic(double x) => Math.Min(x, 0) - Math.Log(1 + Math.Exp(-Math.Abs(x)));

    private static double Lead(ReadOnlySpan<double> weights, double[] leads)
    {
        double lead = 0;
        for (int j = 0; j < leads.Length; j++)
        {
            lead += weights[j] * leads[j];
        }

        return lead;
    }

    /// <summary>Evenly spaced draws by shares (systematic resampling).</summary>
    /// <param name="shares">Sum to one.</param>
    /// <param name="count">How many draws.</param>
    /// <param name="offset">Where between two of them the first stands, 0 to 1.</param>
    private static int[] Spaced(double[] shares, int count, double offset)
    {
        int[] drawn = new int[count];
        double sum = shares[0];
        int at = 0;
        for (int k = 0; k < count; k++)
        {
            double mark = (k + offset) / count;
            while (sum < mark && at < shares.Length - 1)
            {
                sum += shares[++at];
            }

            drawn[k] = at;
        }

        return drawn;
    }
}
