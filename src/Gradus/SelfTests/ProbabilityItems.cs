using Gradus.People;
using static Gradus.SelfTests.ItemText;

namespace Gradus.SelfTests;

/// <summary>Questions of probability.</summary>
internal static class ProbabilityItems
{
    public static IReadOnlyList<ItemTemplate> All { get; } =
    [
        Of("two-dice", "count equally likely cases", -0.3, TwoDice),
        Of("binomial", "count successes in repeated trials", 0.2, Binomial),
        Of("bayes", "turn a condition around", 0.4, Bayes),
        Of("expectation", "find an expected value", -0.2, Expectation),
        Of("variance", "find a variance", 0.2, Variance),
        Of("conditional", "find a conditional probability", 0, Conditional),
        Of("without-replacement", "draw without putting back", 0.1, WithoutReplacement),
        Of("counting", "count choices", 0.1, Counting),
        Of("waiting", "wait for a first success", 0.2, Waiting),
        Of("union", "combine events", 0, Union),
        Of("uniform", "use a uniform variable", 0.2, Uniform),
        Of("at-least-one", "use the complement", 0, AtLeastOne),
    ];

    private static ItemTemplate Of(string id, string skill, double difficulty, Func<int, ItemDice, ItemDraft> make) => new(Prerequisite.Probability, id, skill, difficulty, make);

    private static ItemDraft TwoDice(int level, ItemDice d)
    {
        long s = level == 3 ? d.Between(2, 6) : d.Between(4, 10);
        long ways = 6 - Math.Abs(7 - s);
        long least = Enumerable.Range((int)s, 13 - (int)s).Sum(t => 6 - Math.Abs(7 - t));
        return level switch
        {
            1 => new([s], $"Two fair dice are thrown. What is the probability that they sum to {s}?", F(ways, 36), $"{ways} of the 36 pairs sum to {s}: {F(ways, 36)}.", F(1, 11), F(ways, 12), F((ways + 1) / 2, 21), F(1, 36), F(ways + 1, 36)),
            2 => new([s], $"Two fair dice are thrown. What is the probability that they sum to at least {s}?", F(least, 36), $"{least} of the 36 pairs: {F(least, 36)}.", F(least - ways, 36), F(13 - s, 11), F(36 - least, 36), F(ways, 36), F(36 - least + ways, 36)),
            _ => new([s], $"Two fair dice are thrown. What is the probability that the larger of the two numbers is {s}?", F((2 * s) - 1, 36), $"Both are at most {s} in {s * s} pairs and at most {s - 1} in {(s - 1) * (s - 1)}: {F((2 * s) - 1, 36)}.", F(s * s, 36), F(1, 6), F(2 * s, 36), F(s - 1, 18), F(11, 36)),
        };
    }

    private static ItemDraft Binomial(int level, ItemDice d)
    {
        int n = level == 1 ? 3 : d.Between(4, 5), k = d.Between(1, n - 1);
        long all = Pow(3, n);
        if (level < 3)
        {
            long ways = Choose(n, k);
            return new([n, k], $"A fair coin is thrown {n} times. What is the probability of exactly {k} head{(k == 1 ? "" : "s")}?", F(ways, Pow(2, n)), $"{ways} of {Pow(2, n)} sequences: {F(ways, Pow(2, n))}.", F(1, Pow(2, n)), F(k, n), F(1, Pow(2, k)), F(n, Pow(2, n) * 2), F(ways, n * n), F(1, n + 1));
        }

        long least = Enumerable.Range(k, n - k + 1).Sum(j => Choose(n, j) * Pow(2, n - j));
        return new([n, k], $"A trial succeeds with probability 1/3, and {n} independent ones are made. What is the probability of at least {k} success{(k == 1 ? "" : "es")}?", F(least, all), $"The cases {k} to {n} together: {least} of {all}, {F(least, all)}.",
            F(Choose(n, k) * Pow(2, n - k), all), F(all - least, all), F(least - (Choose(n, k) * Pow(2, n - k)), all), F(Enumerable.Range(k, n - k + 1).Sum(j => Choose(n, j)), Pow(2, n)), F(1, Pow(3, k)));
    }

    private static ItemDraft Bayes(int level, ItemDice d)
    {
        long sick = d.Of(10L, 20, 40, 50), hit = d.Of(80L, 90, 95), alarm = d.Of(5L, 10, 20);
        long truly = sick * hit * 10, falsely = (1000 - sick) * alarm * 10;
        string story = level == 1
            ? $"Of 1000 people {sick} are ill. A test finds {hit} % of the ill, and says ill of {alarm} % of the others."
            : $"{F(sick, 10)} % of people have an illness. A test is positive for {hit} % of those who have it and for {alarm} % of those who do not.";
        if (level < 3)
        {
            return new([sick, hit, alarm], $"{story} Somebody tests positive. What is the probability that they are ill?", D((double)truly / (truly + falsely), 3),
                $"Of 1000 people {D(truly / 1000.0, 1)} are ill and positive, {D(falsely / 1000.0, 1)} well and positive: {D((double)truly / (truly + falsely), 3)}.", D(hit / 100.0, 3), D(1 - (alarm / 100.0), 3), D(sick / 1000.0, 3), D(sick * hit / 100000.0, 3), D((double)hit / (hit + alarm), 3));
        }

        double both = sick * hit * hit, wrong = (1000.0 - sick) * alarm * alarm;
        return new([sick, hit, alarm], $"{story} Two such tests, independent given the state, are both positive. What is the probability that the person is ill?", D(both / (both + wrong), 3), $"{sick} times {hit}^2 against {1000 - sick} times {alarm}^2: {D(both / (both + wrong), 3)}.",
            D((double)truly / (truly + falsely), 3), D(hit * hit / 10000.0, 3), D((double)hit * hit / ((hit * hit) + (alarm * alarm)), 3), D(1 - Math.Pow(1 - ((double)truly / (truly + falsely)), 2), 3));
    }

    private static ItemDraft Expectation(int level, ItemDice d)
    {
        long a = d.Between(1, 9), b = d.Between(10, 30), p = d.Between(1, 9), m = d.Between(2, 6), c = d.Between(3, 12);
        return level switch
        {
            1 => new([a, b, p], $"A game pays ${b} with probability {F(p, 10)}, else ${a}. What does it pay on average?", D(((p * b) + ((10 - p) * a)) / 10.0), $"{F(p, 10)} times {b} plus {F(10 - p, 10)} times {a}: {D(((p * b) + ((10 - p) * a)) / 10.0)}.", D((a + b) / 2.0), D(p * b / 10.0), D(((p * a) + ((10 - p) * b)) / 10.0), D(a + b)),
            2 => new([a, b, m, c], $"E[X] = {m} and E[Y] = {b}. What is E[{a}X - Y + {c}]?", N((a * m) - b + c), $"{a} times {m} minus {b} plus {c}: {N((a * m) - b + c)}.", N((a * m) + b + c), N((a * m) - b), N(m - b + c), N((a * (m - b)) + c)),
            _ => new([a, b, m], $"{m * c} people leave their hats, and each takes one at random. How many get their own hat on average?", "1", "Each does so with probability one over the number of people; the expectations add up to 1.", "0", F(m * c, 2), F(1, m * c), F(m * c, 4)),
        };
    }

    private static ItemDraft Variance(int level, ItemDice d)
    {
        long a = d.Between(2, 5), b = d.Between(2, 9), v = d.Between(2, 9), w = d.Between(2, 9), c = d.Between(1, 2);
        return level switch
        {
            1 => new([a, b, v], $"Var(X) = {v}. What is Var({a}X + {b})?", N(a * a * v), $"{a}^2 times {v}; what is added does not count: {N(a * a * v)}.", N(a * v), N((a * v) + b), N((a * a * v) + b), N((a * a * v) + (b * b))),
            2 => new([a, b, v, w], $"X and Y are independent, Var(X) = {v}, Var(Y) = {w}. What is Var({a}X - Y)?", N((a * a * v) + w), $"{a}^2 times {v} plus {w}: variances of independent variables add: {N((a * a * v) + w)}.", N((a * a * v) - w), N((a * v) - w), N((a * v) + w), N(a * a * (v + w))),
            _ => new([a, b, v, w, c], $"Var(X) = {v + 2}, Var(Y) = {w + 2} and Cov(X, Y) = {c}. What is Var(X - Y)?", N(v + w + 4 - (2 * c)), $"{v + 2} + {w + 2} - 2 times {c}: {N(v + w + 4 - (2 * c))}.", N(v + w + 4 + (2 * c)), N(v + w + 4), N(v - w), N(v + w + 4 - c)),
        };
    }

    private static ItemDraft Conditional(int level, ItemDice d)
    {
        long a = d.Between(5, 30), b = d.Between(5, 30), c = d.Between(5, 30), e = d.Between(5, 30);
        string table = $"Of {a + b + c + e} students {a} take both art and biology, {b} art alone, {c} biology alone, {e} neither.";
        return level switch
        {
            1 => new([a, b, c, e], $"{table} Of those who take art, which share takes biology?", F(a, a + b), $"{a} of {a + b}: {F(a, a + b)}.", F(a, a + b + c + e), F(a, a + c), F(a + c, a + b + c + e), F(a, b)),
            2 => new([a, b, c, e], $"{table} Of those who do not take biology, which share takes art?", F(b, b + e), $"{b} of {b + e}: {F(b, b + e)}.", F(b, a + b), F(b, a + b + c + e), F(a, a + c), F(e, b + e)),
            _ => new([a, b, c, e], $"{table} Of those who take at least one of the two, which share takes both?", F(a, a + b + c), $"{a} of {a + b + c}: {F(a, a + b + c)}.", F(a, a + b + c + e), F(a, a + b), F(b + c, a + b + c), F(a, b + c)),
        };
    }

    private static ItemDraft WithoutReplacement(int level, ItemDice d)
    {
        long r = d.Between(3, 7), b = d.Between(3, 7), n = r + b;
        string urn = $"An urn holds {r} red and {b} blue balls.";
        return level switch
        {
            1 => new([r, b], $"{urn} Two are drawn without putting back. What is the probability that both are red?", F(r * (r - 1), n * (n - 1)), $"{r}/{n} times {r - 1}/{n - 1}: {F(r * (r - 1), n * (n - 1))}.", F(r * r, n * n), F(r - 1, n - 1), F(2 * r, n + n + 1), F(r * (r - 1), n * n)),
            2 => new([r, b], $"{urn} Two are drawn without putting back. What is the probability that they differ in colour?", F(2 * r * b, n * (n - 1)), $"Red then blue, or blue then red: 2 times {r}/{n} times {b}/{n - 1}: {F(2 * r * b, n * (n - 1))}.", F(r * b, n * (n - 1)), F(2 * r * b, n * n), F(1, 2), F((r * (r - 1)) + (b * (b - 1)), n * (n - 1))),
            _ => new([r, b], $"{urn} Three are drawn without putting back. What is the probability of exactly one red?", F(3 * r * b * (b - 1), n * (n - 1) * (n - 2)), $"Three places for the red one: 3 times {r} times {b} times {b - 1} over {n} times {n - 1} times {n - 2}: {F(3 * r * b * (b - 1), n * (n - 1) * (n - 2))}.",
                F(r * b * (b - 1), n * (n - 1) * (n - 2)), F(3 * r * b * b, n * n * n), F(1, 3), F(3 * b * r * (r - 1), n * (n - 1) * (n - 2))),
        };
    }

    private static ItemDraft Counting(int level, ItemDice d)
    {
        int n = d.Between(5, 9), k = d.Between(2, 3), w = d.Between(3, 5);
        long ordered = Enumerable.Range(0, k).Aggregate(1L, (p, i) => p * (n - i));
        return level switch
        {
            1 => new([n, k, w], $"In how many ways can {k} of {n} people be chosen for a team?", N(Choose(n, k)), $"{ordered} ordered choices, each team {ordered / Choose(n, k)} times: {Choose(n, k)}.", N(ordered), N(Pow(n, k)), N(n * k), N(Choose(n, k - 1))),
            2 => new([n, k, w], $"In how many ways can a first, a second{(k == 3 ? " and a third" : "")} be named among {n} people?", N(ordered), $"{string.Join(" times ", Enumerable.Range(0, k).Select(i => n - i))} is {ordered}.", N(Choose(n, k)), N(Pow(n, k)), N(n * k), N(ordered - n)),
            _ => new([n, k, w], $"{k + 1} people are chosen of {n} women and {w} men. In how many ways is at least one a man?", N(Choose(n + w, k + 1) - Choose(n, k + 1)), $"All choices less those of women alone: {Choose(n + w, k + 1)} - {Choose(n, k + 1)} = {Choose(n + w, k + 1) - Choose(n, k + 1)}.", N(w * Choose(n + w - 1, k)), N(Choose(n + w, k + 1)), N(w * Choose(n, k)), N(Choose(n + w, k + 1) - Choose(w, k + 1))),
        };
    }

    private static ItemDraft Waiting(int level, ItemDice d)
    {
        long m = d.Between(3, 8);
        int k = d.Between(2, 4);
        return level switch
        {
            1 => new([m, k], $"Each trial succeeds with probability 1/{m}. How many trials does the first success take on average?", N(m), $"One over 1/{m}: {m}.", N(m - 1), F(m, 2), N(m * m), N(m + 1)),
            2 => new([m, k], $"Each trial succeeds with probability 1/{m}. What is the probability that the first success comes at trial {k}?", F(Pow(m - 1, k - 1), Pow(m, k)), $"{k - 1} failure{(k == 2 ? "" : "s")}, then a success: {F(Pow(m - 1, k - 1), Pow(m, k))}.", F(1, Pow(m, k)), F(k, m * k), F(Pow(m - 1, k), Pow(m, k)), F(k * Pow(m - 1, k - 1), Pow(m, k))),
            _ => new([m, k], $"Each trial succeeds with probability 1/{m}. There was no success in the first {k + 3}. What is the probability that there is none in the next {k}?", F(Pow(m - 1, k), Pow(m, k)), $"What was does not matter: ({m - 1}/{m})^{k} = {F(Pow(m - 1, k), Pow(m, k))}.", F(Pow(m, k) - Pow(m - 1, k), Pow(m, k)), F(1, Pow(m, k)), F(Pow(m - 1, k - 1), Pow(m, k - 1)), F(Pow(m - 1, k + 1), Pow(m, k + 1))),
        };
    }

    private static ItemDraft Union(int level, ItemDice d)
    {
        long a = d.Between(3, 6), b = d.Between(3, 6), both = d.Between(1, 2), c = d.Between(2, 5);
        if (level == 1)
        {
            return a + b - both > 10 ? Union(level, d)
                : new([a, b, both], $"P(A) = {F(a, 10)}, P(B) = {F(b, 10)}, and both happen with probability {F(both, 10)}. What is the probability that A or B happens?", F(a + b - both, 10), $"{F(a, 10)} + {F(b, 10)} - {F(both, 10)} = {F(a + b - both, 10)}.", F(a + b, 10), F(a + b - (2 * both), 10), F(a * b, 100), F(10 - both, 10), F((10 * a) + (10 * b) - (a * b), 100));
        }

        return level == 2
            ? new([a, b], $"A and B are independent, P(A) = {F(a, 10)}, P(B) = {F(b, 10)}. What is the probability that A or B happens?", F((10 * a) + (10 * b) - (a * b), 100), $"{F(a, 10)} + {F(b, 10)} - {F(a * b, 100)} = {F((10 * a) + (10 * b) - (a * b), 100)}.", F(a + b, 10), F(a * b, 100), F((10 * a) + (10 * b) - (2 * a * b), 100), F(100 - (a * b), 100))
            : new([a, b, c], $"A, B and C are independent with probabilities {F(a, 10)}, {F(b, 10)} and {F(c, 10)}. What is the probability that exactly one happens?", F((a * (10 - b) * (10 - c)) + (b * (10 - a) * (10 - c)) + (c * (10 - a) * (10 - b)), 1000),
                $"A alone, B alone and C alone together: {F((a * (10 - b) * (10 - c)) + (b * (10 - a) * (10 - c)) + (c * (10 - a) * (10 - b)), 1000)}.", F(1000 - ((10 - a) * (10 - b) * (10 - c)), 1000), F(a + b + c, 30), F(a * b * c, 1000), F(a * (10 - b) * (10 - c), 1000));
    }

    private static ItemDraft Uniform(int level, ItemDice d)
    {
        long n = d.Between(6, 15), s = d.Between(1, (int)n - 4), t = d.Between((int)s + 1, (int)n - 2);
        return level switch
        {
            1 => new([n, s, t], $"X is uniform from 0 to {n}. What is P({s} < X < {t})?", F(t - s, n), $"The length {t - s} of {n}: {F(t - s, n)}.", F(t - s + 1, n + 1), F(t, n), F(1, n), F(t - s + 1, n), F(n - t + s, n)),
            2 => new([n, s, t], $"X is uniform from 0 to {n}. What is P(X > {t}) given X > {s}?", F(n - t, n - s), $"{n - t} of the {n - s} that are left: {F(n - t, n - s)}.", F(n - t, n), F(t - s, n - s), F((n - t) * (n - s), n * n), F(t - s, n)),
            _ => new([n, s, t], $"X and Y are independent and uniform from 0 to {n}. What is P(X + Y < {t})?", F(t * t, 2 * n * n), $"A triangle with legs {t} in a square of side {n}: {F(t * t, 2 * n * n)}.", F(t, 2 * n), F(t * t, n * n), F(t, n), F((2 * n * n) - (t * t), 2 * n * n)),
        };
    }

    private static ItemDraft AtLeastOne(int level, ItemDice d)
    {
        int n = d.Between(2, 4);
        long m = d.Between(2, 6), k = d.Between(2, 5);
        return level switch
        {
            1 => new([m, n], $"A part fails with probability 1/{m + 1}; {n} fail independently. What is the probability that none fails?", F(Pow(m, n), Pow(m + 1, n)), $"({m}/{m + 1})^{n} = {F(Pow(m, n), Pow(m + 1, n))}.", F(Pow(m + 1, n) - Pow(m, n), Pow(m + 1, n)), F(1, Pow(m + 1, n)), F(m, m + 1), F(m + 1 - n, m + 1)),
            2 => new([m, n], $"A part fails with probability 1/{m + 1}; {n} fail independently. What is the probability that at least one fails?", F(Pow(m + 1, n) - Pow(m, n), Pow(m + 1, n)), $"One less ({m}/{m + 1})^{n}: {F(Pow(m + 1, n) - Pow(m, n), Pow(m + 1, n))}.", F(n, m + 1), F(Pow(m, n), Pow(m + 1, n)), F(1, Pow(m + 1, n)), F(Pow(m + 1, n) - 1, Pow(m + 1, n))),
            _ => new([k], $"What is the fewest throws of a fair coin for which a head comes at least once with a probability above {F(Pow(2, (int)k) - 1, Pow(2, (int)k))}?", N(k + 1), $"After n throws none came with probability 1/2^n, which is below 1/{Pow(2, (int)k)} from n = {k + 1} on.", N(k), N(k - 1), N(2 * k), N(Pow(2, (int)k)), N(k + 2)),
        };
    }
}
