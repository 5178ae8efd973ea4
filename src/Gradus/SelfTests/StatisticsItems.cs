using Gradus.People;
using static Gradus.SelfTests.ItemText;

namespace Gradus.SelfTests;

/// <summary>Questions of statistics.</summary>
internal static class StatisticsItems
{
    public static IReadOnlyList<ItemTemplate> All { get; } =
    [
        Of("centre", "find a mean or a median", -0.4, Centre),
        Of("spread", "find a variance from data", 0.1, Spread),
        Of("z-score", "place a value on the normal curve", -0.1, ZScore),
        Of("standard-error", "find how far a mean strays", 0.1, StandardError),
        Of("interval", "find a confidence interval", 0.1, Interval),
        Of("test-statistic", "find a test statistic", 0.2, TestStatistic),
        Of("many-tests", "count what chance alone finds", 0.3, ManyTests),
        Of("regression", "use a regression line", 0, Regression),
        Of("correlation", "use a correlation", 0.2, Correlation),
        Of("contingency", "compare counts in a table", 0.2, Contingency),
        Of("proportion", "judge a share", 0.2, Proportion),
        Of("groups", "join groups of unlike size", 0, Groups),
    ];

    private static ItemTemplate Of(string id, string skill, double difficulty, Func<int, ItemDice, ItemDraft> make) => new(Prerequisite.Statistics, id, skill, difficulty, make);

    private static ItemDraft Centre(int level, ItemDice d)
    {
        long[] x = [.. Enumerable.Range(0, level == 2 ? 6 : 5).Select(_ => (long)d.Between(1, 20))];
        long[] sorted = [.. x.Order()];
        string list = string.Join(", ", x.Select(N));
        return level switch
        {
            1 => new(x, $"What is the mean of {list}?", F(x.Sum(), 5), $"{N(x.Sum())}/5 = {F(x.Sum(), 5)}.", N(sorted[2]), F(x.Sum(), 4), N(x[2]), F(sorted[0] + sorted[4], 2)),
            2 => new(x, $"What is the median of {list}?", F(sorted[2] + sorted[3], 2), $"In order: {string.Join(", ", sorted.Select(N))}; the middle two make {F(sorted[2] + sorted[3], 2)}.", F(x[2] + x[3], 2), N(sorted[2]), N(sorted[3]), F(x.Sum(), 6)),
            _ => new(x, $"The mean of {x[0] + 5} values is {x[1] + 20}. One of them, {x[2]}, was wrong and is really {x[2] + x[3]}. What is the right mean?", F(((x[0] + 5) * (x[1] + 20)) + x[3], x[0] + 5), $"The sum grows by {x[3]}, so the mean by {F(x[3], x[0] + 5)}: {F(((x[0] + 5) * (x[1] + 20)) + x[3], x[0] + 5)}.", N(x[1] + 20 + x[3]), N(x[1] + 20), F(((x[0] + 5) * (x[1] + 20)) - x[3], x[0] + 5), F(((x[0] + 5) * (x[1] + 20)) + x[2] + x[3], x[0] + 6)),
        };
    }

    private static ItemDraft Spread(int level, ItemDice d)
    {
        long m = d.Between(5, 15), a = d.Between(1, 6), b = d.Between(1, 6), c = d.Between(2, 5);
        long[] x = level == 1 ? [m - a, m + a] : [m - a, m + a, m - b, m + b];
        long squares = x.Sum(v => (v - m) * (v - m));
        string list = string.Join(", ", x.Select(N));
        return level switch
        {
            1 => new([.. x], $"What is the sample variance of {list} (dividing by n - 1)?", N(squares), $"The mean is {m}; the squared distances sum to {squares}, divided by 1: {squares}.", F(squares, 2), N(a), N(2 * a), N(a * a)),
            2 => new([.. x], $"What is the sample variance of {list} (dividing by n - 1)?", F(squares, 3), $"The mean is {m}; the squared distances sum to {squares}, divided by 3: {F(squares, 3)}.", F(squares, 4), N(squares), F(2 * (a + b), 3), F(a + b, 2)),
            _ => new([.. x, c], $"The sample variance of some values is {F(squares, 3)}. Each value is multiplied by {c} and then lessened by {m}. What is the variance now?", F(squares * c * c, 3), $"Times {c}^2; what is taken away does not count: {F(squares * c * c, 3)}.", F(squares * c, 3), F(squares, 3), F((squares * c * c) - (3 * m), 3), F((squares * c) - (3 * m), 3)),
        };
    }

    private static ItemDraft ZScore(int level, ItemDice d)
    {
        long mean = d.Between(40, 120), sd = d.Between(2, 15), z = d.NonZero(-3, 4), half = d.Of(1L, 3, 5);
        return level switch
        {
            1 => new([mean, sd, z], $"Values have mean {mean} and standard deviation {sd}. How many standard deviations from the mean is {N(mean + (z * sd))} (below counts as negative)?", N(z), $"({N(mean + (z * sd))} - {mean})/{sd} = {N(z)}.", N(z * sd), N(-z), F(mean + (z * sd), sd), F(z, sd)),
            2 => new([mean, sd, half, z], $"A score of {(z > 0 ? "" : "minus ")}{F(half, 2)} standard deviations was found; the mean is {mean}, the standard deviation {2 * sd}. What was the value?", N(mean + (Math.Sign(z) * half * sd)), $"{mean} {Plus(Math.Sign(z) * half * sd)} = {N(mean + (Math.Sign(z) * half * sd))}.", N(mean - (Math.Sign(z) * half * sd)), N(mean + (2 * Math.Sign(z) * half * sd)), N(half * sd), F((2 * mean) + (Math.Sign(z) * half), 2)),
            _ => Tail(mean, sd, d.Of(1L, 2, 3)),
        };
    }

    private static ItemDraft Tail(long mean, long sd, long k)
    {
        double[] within = [68, 95, 99.7];
        double right = (100 - within[k - 1]) / 2;
        return new([mean, sd, k], $"Values are normal with mean {mean} and standard deviation {sd}. About which percentage lies above {mean + (k * sd)}?", D(right), $"About {D(within[k - 1], 1)} % lie within {k}; half of the rest lies above: {D(right)} %.", D(100 - within[k - 1]), D(within[k - 1]), D(within[k - 1] / 2), D(50 - right), D(100 - right));
    }

    private static ItemDraft StandardError(int level, ItemDice d)
    {
        long root = d.Between(2, 12), s = d.Between(2, 30), k = d.Between(2, 5);
        return level switch
        {
            1 => new([root, s], $"The standard deviation is {s * root}; {root * root} values are averaged. What is the standard error of the mean?", N(s), $"{s * root}/{root} = {s}.", F(s, root), N(s * root), F(s * root, (root * root) - 1), N(s * root * root)),
            2 => new([root, s, k], $"A mean of {root * root} values has a standard error of {s}. About how many values give a standard error of {F(s, k)}?", N(root * root * k * k), $"{k} times finer takes {k}^2 times as many: {root * root * k * k}.", N(root * root * k), N(root * k * k), N(root * root * k * 2 * k), F(root * root, k), N((root * root) + (k * k))),
            _ => new([root, s, k], $"Two independent means have standard errors {3 * s} and {4 * s}. What is the standard error of their difference?", N(5 * s), $"The root of {9 * s * s} + {16 * s * s}: {5 * s}.", N(s), N(7 * s), F(7 * s, 2), N(25 * s * s)),
        };
    }

    private static ItemDraft Interval(int level, ItemDice d)
    {
        long mean = d.Between(20, 90), se = d.Between(1, 8), k = d.Of(4L, 9, 16), root = d.Between(3, 9);
        return level switch
        {
            1 => new([mean, se], $"A mean is {mean} with standard error {se}. What is the upper end of its 95 % interval (1.96 standard errors either way)?", D(mean + (1.96 * se)), $"{mean} + 1.96 times {se} = {D(mean + (1.96 * se))}.", D(mean + se), D(mean + (2 * 1.96 * se)), D(mean + (1.645 * se)), D(1.96 * se)),
            2 => new([mean, se, k], $"A 95 % interval is {4 * se} wide. How wide is it about with {k} times as many values?", F(4 * se, (long)Math.Sqrt(k)), $"The width falls with the root of {k}: {F(4 * se, (long)Math.Sqrt(k))}.", F(4 * se, k), N(4 * se * (long)Math.Sqrt(k)), N(4 * se), F(4 * se, k * k)),
            _ => new([mean, se, root], $"{root * root} values have mean {mean} and standard deviation {se * root}. Which number does a 95 % interval (1.96 standard errors) for the mean begin at?", D(mean - (1.96 * se)), $"The standard error is {se * root}/{root} = {se}; {mean} - 1.96 times {se} = {D(mean - (1.96 * se))}.", D(mean - (1.96 * se * root)), D(mean - (1.96 * se / root)), D(mean - se), D(mean - (2.576 * se))),
        };
    }

    private static ItemDraft TestStatistic(int level, ItemDice d)
    {
        long mu = d.Between(20, 80), root = d.Between(3, 10), s = d.Between(2, 6), t = d.NonZero(-4, 5), u = d.Between(2, 6);
        return level switch
        {
            1 => new([mu, root, s, t], $"{root * root} values have mean {N(mu + (t * s))} and standard deviation {s * root}. What is t for the hypothesis that the true mean is {mu}?", N(t), $"The standard error is {s}; ({N(mu + (t * s))} - {mu})/{s} = {N(t)}.", F(t, root), N(t * s), N(t * root), N(-t)),
            2 => new([mu, root, s, t], $"A paired comparison of {root * root} people has a mean difference of {N(t * s)} with standard deviation {s * root}. What is t for no difference?", N(t), $"{N(t * s)} over {s * root}/{root}: {N(t)}.", F(t, root), N(t * root), F(t * s, (2 * root * root) - 2), N(t * s)),
            _ => new([mu, root, s, t, u], $"Two independent groups have means {mu} and {N(mu + (5 * s * t))} with standard errors {3 * s} and {4 * s}. What is the statistic for no difference (second less first)?", N(t), $"The standard error of the difference is {5 * s}; {N(5 * s * t)}/{5 * s} = {N(t)}.", F(5 * t, 7), N(5 * t), F(5 * t, 3), F(5 * t, 4), F(t, 5)),
        };
    }

    private static ItemDraft ManyTests(int level, ItemDice d)
    {
        long m = d.Of(20L, 40, 60, 80, 100, 200), n = d.Between(3, 10);
        return level switch
        {
            1 => new([m], $"{m} true hypotheses are each tested at the level of 5 %. How many are rejected on average?", F(m, 20), $"5 % of {m}: {F(m, 20)}.", "0", "1", F(19 * m, 20), F(m, 5)),
            2 => new([n], $"{n} true hypotheses are each tested at the level of 5 %, independently. What is the probability that at least one is rejected?", D(1 - Math.Pow(0.95, n), 3), $"1 - 0.95^{n} = {D(1 - Math.Pow(0.95, n), 3)}.", D(0.05 * n, 3), "0.050", D(Math.Pow(0.95, n), 3), D(Math.Pow(0.05, n), 3), D(n / 20.0 / 2, 3)),
            _ => new([m], $"{m} hypotheses are tested. At which level must each be tested, so that the probability of rejecting any true one is at most 5 % whatever they have to do with one another?", D(0.05 / m, 6), $"Bonferroni: 0.05/{m} = {D(0.05 / m, 6)}.", D(0.05, 6), D(0.05 / Math.Sqrt(m), 6), D(0.05 * 0.05, 6), D(0.95 / m, 6)),
        };
    }

    private static ItemDraft Regression(int level, ItemDice d)
    {
        long a = d.Between(5, 40), b = d.NonZero(-5, 6), x = d.Between(3, 12), r = d.NonZero(-6, 7), k = d.Between(2, 9);
        return level switch
        {
            1 => new([a, b, x], $"The fitted line is y = {a} {Plus(b)}x. Which y does it give for x = {x}?", N(a + (b * x)), $"{a} {Plus(b * x)} = {N(a + (b * x))}.", N((a + b) * x), N(b * x), N(a - (b * x)), N(a + b + x)),
            2 => new([a, b, x, r], $"The fitted line is y = {a} {Plus(b)}x. At x = {x} the value was {N(a + (b * x) + r)}. What is its residual?", N(r), $"Observed less fitted: {N(a + (b * x) + r)} - ({N(a + (b * x))}) = {N(r)}.", N(-r), N(a + (b * x)), N(r + a), N(r - b)),
            _ => new([a, b, x, k], $"The sum of squared distances of x from its mean is {k}, the sum of products of the distances of x and y {N(b * k)}; the means are {x} and {a}. What is the intercept of the fitted line?", N(a - (b * x)), $"The slope is {N(b * k)}/{k} = {N(b)}; {a} minus {N(b)} times {x} is {N(a - (b * x))}.", N(b), N(a + (b * x)), N(a), N(a - (b * k)), N(x - (b * a))),
        };
    }

    private static ItemDraft Correlation(int level, ItemDice d)
    {
        long r = d.Of(2L, 3, 4, 6, 7, 8, 9), sx = d.Between(2, 9), sy = d.Between(2, 9);
        return level switch
        {
            1 => new([r], $"Two measures have a correlation of {D(r / 10.0, 1)}. Which share of the variance of one does a line in the other account for?", D(r * r / 100.0), $"The square: {D(r * r / 100.0)}.", D(r / 10.0), D(Math.Sqrt(r / 10.0)), D(1 - (r * r / 100.0)), D(1 - (r / 10.0))),
            2 => new([r, sx, sy], $"The correlation of x and y is {D(r / 10.0, 1)}, their standard deviations are {sx} and {sy}. What is the slope of the fitted line of y on x?", D(r * sy / (10.0 * sx)), $"{D(r / 10.0, 1)} times {sy}/{sx} = {D(r * sy / (10.0 * sx))}.", D(r * sx / (10.0 * sy)), D(r / 10.0), D((double)sy / sx), D(r * sx * sy / 10.0)),
            _ => new([r, sx, sy], $"The correlation of the scores of parents and children is {D(r / 10.0, 1)}, with equal means and spreads. A parent lies {sx} above the mean. How far above it is the child's score expected?", D(r * sx / 10.0), $"Towards the mean: {D(r / 10.0, 1)} times {sx} = {D(r * sx / 10.0)}.", D(sx), "0.00", D(r * r * sx / 100.0), D(sx * 10.0 / r)),
        };
    }

    private static ItemDraft Contingency(int level, ItemDice d)
    {
        long a = d.Between(2, 6) * 10, b = d.Between(2, 6) * 10, p = d.Between(2, 8), rows = d.Between(2, 5), cols = d.Between(3, 6), o = d.NonZero(-5, 6);
        long n = a + b;
        return level switch
        {
            1 => new([a, b, p], $"Of {n} people {a} smoke and {n * p / 10} are well. How many who smoke and are well are expected if the two have nothing to do with each other?", F(a * (n * p / 10), n), $"{a} times {n * p / 10} over {n}: {F(a * (n * p / 10), n)}.", F(n, 4), F(a + (n * p / 10), 2), F(a * p, 5), N(Math.Min(a, n * p / 10)), F(a, 2)),
            2 => new([rows, cols], $"How many degrees of freedom has the chi-square test of independence in a table of {rows} rows and {cols} columns?", N((rows - 1) * (cols - 1)), $"{rows - 1} times {cols - 1} is {(rows - 1) * (cols - 1)}.", N(rows * cols), N((rows * cols) - 1), N(rows + cols - 2), N(rows + cols)),
            _ => new([a, o], $"A cell of a table was expected to hold {a} and holds {a + o}. What does it add to chi-square?", F(o * o, a), $"({N(o)})^2/{a} = {F(o * o, a)}.", F(o, a), N(o * o), F(o * o, a + o), F(Math.Abs(o), a)),
        };
    }

    private static ItemDraft Proportion(int level, ItemDice d)
    {
        long p = d.Of(10L, 20, 50, 80, 90), root = d.Between(3, 20), e = d.Of(2L, 4, 5, 10);
        double share = p / 100.0;
        return level switch
        {
            1 => new([p, root], $"Of {root * root} people {p} % agree. What is the standard error of that share?", D(Math.Sqrt(share * (1 - share)) / root, 4), $"The root of {D(share, 1)} times {D(1 - share, 1)} over {root * root}: {D(Math.Sqrt(share * (1 - share)) / root, 4)}.", D(share * (1 - share) / root, 4), D(Math.Sqrt(share) / root, 4), D(Math.Sqrt(share * (1 - share)), 4), D(share * (1 - share) / (root * root), 4), D(share / root, 4)),
            2 => new([e], $"About how many people must be asked, so that a share near one half is known to {e} points either way at 95 % (take 2 standard errors)?", N(10000 / (e * e)), $"2 times 0.5/root n is to be {D(e / 100.0)}: n = {10000 / (e * e)}.", N(100 / e), N(2500 / (e * e)), N(20000 / (e * e)), N(5000 / (e * e))),
            _ => new([p, root], $"In each of two groups of {root * root} people about {p} % agree. What is the standard error of the difference of the two shares?", D(Math.Sqrt(2 * share * (1 - share)) / root, 4), $"The root of 2 times {D(share, 1)} times {D(1 - share, 1)} over {root * root}: {D(Math.Sqrt(2 * share * (1 - share)) / root, 4)}.", D(Math.Sqrt(share * (1 - share)) / root, 4), "0.0000", D(2 * Math.Sqrt(share * (1 - share)) / root, 4), D(Math.Sqrt(share * (1 - share) / 2) / root, 4)),
        };
    }

    private static ItemDraft Groups(int level, ItemDice d)
    {
        long n = d.Between(1, 5) * 10, m = d.Between(6, 9) * 10, a = d.Between(10, 50), b = d.Between(51, 90), p = d.Between(2, 9), q = d.Between(2, 9);
        return level switch
        {
            1 => new([n, m, a, b], $"{n} people have a mean of {a}, {m} others a mean of {b}. What is the mean of all?", D(((n * a) + (m * b)) / (double)(n + m)), $"({n} times {a} + {m} times {b})/{n + m} = {D(((n * a) + (m * b)) / (double)(n + m))}.", D((a + b) / 2.0), D(((m * a) + (n * b)) / (double)(n + m)), D(((n * a) + (m * b)) / (double)Math.Max(n, m)), D(b - a)),
            2 => new([n, m, p, q], $"{n} of {n + m} people are in group A, of whom {p * 10} % agree; of the others {q * 10} % agree. Of those who agree, which share is in group A?", F(n * p, (n * p) + (m * q)), $"{F(n * p, 10)} of {F((n * p) + (m * q), 10)}: {F(n * p, (n * p) + (m * q))}.", F(p, p + q), F(n, n + m), F(p, 10), F((n * p) + (m * q), 10 * (n + m)), F(n * q, (n * q) + (m * p))),
            _ => new([n, m, a, b], $"The mean of all {n + m} people is {b}; the mean of {n} of them is {a}. What is the mean of the other {m}?", D((((n + m) * b) - (n * a)) / (double)m), $"({n + m} times {b} - {n} times {a})/{m} = {D((((n + m) * b) - (n * a)) / (double)m)}.", D((2 * b) - a), D(b), D((((n + m) * b) - (n * a)) / (double)(n + m)), D((b - a) * (double)n / m)),
        };
    }
}
