namespace Gradus.Tests.SelfTests;

/// <summary>Answers of probability and statistics by other means: by trying every case, or by building the data.</summary>
internal static class ChanceChecks
{
    public static IReadOnlyDictionary<string, Func<int, long[], object>> Probability { get; } = new Dictionary<string, Func<int, long[], object>>
    {
        ["two-dice"] = (level, g) => Share(Pairs(6), p => level switch { 1 => p.A + p.B + 2 == g[0], 2 => p.A + p.B + 2 >= g[0], _ => Math.Max(p.A, p.B) + 1 == g[0] }),
        ["binomial"] = (level, g) => level < 3 ? Share(Sequences(2, (int)g[0]), s => s.Count(v => v == 1) == g[1]) : Share(Sequences(3, (int)g[0]), s => s.Count(v => v == 0) >= g[1]),
        ["bayes"] = (level, g) =>
        {
            double ill = g[0] / 1000.0, hit = g[1] / 100.0, alarm = g[2] / 100.0;
            for (int i = 0; i < (level == 3 ? 2 : 1); i++)
            {
                ill = 1 / (1 + ((1 - ill) * alarm / (ill * hit)));
            }

            return ill;
        },
        ["expectation"] = (level, g) => level switch
        {
            1 => Enumerable.Range(0, 10).Average(i => i < g[2] ? (double)g[1] : g[0]),
            2 => (g[0] * g[2]) - (double)g[1] + g[3],
            _ => Orders(5).Average(o => (double)o.Where((v, i) => v == i).Count()),
        },
        ["variance"] = (level, g) => level switch
        {
            1 => Of(Two(g[2]).Select(x => (g[0] * x) + g[1])),
            2 => Of(Two(g[2]).SelectMany(x => Two(g[3]).Select(y => (g[0] * x) - y))),
            _ => (g[2] + 2.0) - g[4] + ((g[3] + 2.0) - g[4]),
        },
        ["conditional"] = (level, g) =>
        {
            (bool Art, bool Bio)[] all = [.. Repeat((true, true), g[0]), .. Repeat((true, false), g[1]), .. Repeat((false, true), g[2]), .. Repeat((false, false), g[3])];
            return level switch
            {
                1 => Share(all.Where(s => s.Art), s => s.Bio),
                2 => Share(all.Where(s => !s.Bio), s => s.Art),
                _ => Share(all.Where(s => s.Art || s.Bio), s => s is { Art: true, Bio: true }),
            };
        },
        ["without-replacement"] = (level, g) =>
        {
            int n = (int)(g[0] + g[1]);
            bool Red(int i) => i < g[0];
            return level switch
            {
                1 => Share(Pairs(n).Where(p => p.A != p.B), p => Red(p.A) && Red(p.B)),
                2 => Share(Pairs(n).Where(p => p.A != p.B), p => Red(p.A) != Red(p.B)),
                _ => Share(Sequences(n, 3).Where(s => s.Distinct().Count() == 3), s => s.Count(Red) == 1),
            };
        },
        ["counting"] = (level, g) => level switch
        {
            1 => (double)Sets((int)g[0]).Count(s => s.Length == g[1]),
            2 => (double)Sequences((int)g[0], (int)g[1]).Count(s => s.Distinct().Count() == g[1]),
            _ => (double)Sets((int)(g[0] + g[2])).Count(s => s.Length == g[1] + 1 && s.Any(i => i >= g[0])),
        },
        ["waiting"] = (level, g) => level switch
        {
            1 => Enumerable.Range(1, 20_000).Sum(n => n * Math.Pow(1 - (1.0 / g[0]), n - 1) / g[0]),
            2 => Share(Sequences((int)g[0], (int)g[1]), s => s[^1] == 0 && s[..^1].All(v => v != 0)),
            _ => Share(Sequences((int)g[0], (int)g[1]), s => s.All(v => v != 0)),
        },
        ["union"] = (level, g) => level switch
        {
            1 => Enumerable.Range(0, 10).Count(i => i < g[0] || (i >= g[0] - g[2] && i < g[0] - g[2] + g[1])) / 10.0,
            2 => Share(Pairs(10), p => p.A < g[0] || p.B < g[1]),
            _ => Share(Sequences(10, 3), s => (s[0] < g[0] ? 1 : 0) + (s[1] < g[1] ? 1 : 0) + (s[2] < g[2] ? 1 : 0) == 1),
        },
        ["uniform"] = (level, g) => level switch
        {
            1 => Share(Middles(g[0]), x => x > g[1] && x < g[2]),
            2 => Share(Middles(g[0]).Where(x => x > g[1]), x => x > g[2]),
            _ => Middles(g[0]).Average(x => Math.Max(0, g[2] - x) / g[0]),
        },
        ["at-least-one"] = (level, g) => level switch
        {
            1 => Share(Sequences((int)g[0] + 1, (int)g[1]), s => s.All(v => v != 0)),
            2 => Share(Sequences((int)g[0] + 1, (int)g[1]), s => s.Any(v => v == 0)),
            _ => (double)Enumerable.Range(1, 60).First(n => 1 - Math.Pow(0.5, n) > 1 - Math.Pow(0.5, g[0]) + 1e-12),
        },
    };

    public static IReadOnlyDictionary<string, Func<int, long[], object>> Statistics { get; } = new Dictionary<string, Func<int, long[], object>>
    {
        ["centre"] = (level, g) => level switch
        {
            1 => g.Average(),
            2 => (g.Order().ElementAt(2) + g.Order().ElementAt(3)) / 2.0,
            _ => Enumerable.Repeat((double)(g[1] + 20), (int)g[0] + 5).Append(g[3]).Sum() / (g[0] + 5),
        },
        ["spread"] = (level, g) => level == 3 ? Sample([.. g[..4].Select(v => (double)(g[4] * v) - 7)]) : Sample([.. g.Select(v => (double)v)]),
        ["z-score"] = (level, g) => level switch
        {
            1 => (g[0] + (g[2] * g[1]) - g[0]) / (double)g[1],
            2 => g[0] + (Math.Sign(g[3]) * (g[2] / 2.0) * (2 * g[1])),
            _ => g[2] switch { 1 => 16.0, 2 => 2.5, _ => 0.15 },
        },
        ["standard-error"] = (level, g) => level switch
        {
            1 => g[0] * g[1] / Math.Sqrt(g[0] * g[0]),
            2 => Math.Pow(g[1] * g[0] / (g[1] / (double)g[2]), 2),
            _ => Math.Sqrt(Math.Pow(3 * g[1], 2) + Math.Pow(4 * g[1], 2)),
        },
        ["interval"] = (level, g) => level switch
        {
            1 => g[0] + (1.96 * g[1]),
            2 => 4 * g[1] / Math.Sqrt(g[2]),
            _ => g[0] - (1.96 * (g[1] * g[2]) / Math.Sqrt(g[2] * g[2])),
        },
        ["test-statistic"] = (level, g) => level switch
        {
            1 => (g[0] + (g[3] * g[2]) - g[0]) / (g[2] * g[1] / Math.Sqrt(g[1] * g[1])),
            2 => g[3] * g[2] / (g[2] * g[1] / Math.Sqrt(g[1] * g[1])),
            _ => (g[0] + (5 * g[2] * g[3]) - g[0]) / Math.Sqrt(Math.Pow(3 * g[2], 2) + Math.Pow(4 * g[2], 2)),
        },
        ["many-tests"] = (level, g) => level switch
        {
            1 => g[0] * 5 / 100.0,
            2 => 1 - Enumerable.Repeat(0.95, (int)g[0]).Aggregate(1.0, (p, f) => p * f),
            _ => 5.0 / (100 * g[0]),
        },
        ["regression"] = (level, g) => level switch
        {
            1 => g[0] + Enumerable.Repeat((double)g[1], (int)g[2]).Sum(),
            2 => g[0] + (g[1] * g[2]) + g[3] - (double)(g[0] + (g[1] * g[2])),
            _ => g[0] - (g[1] * g[3] / (double)g[3] * g[2]),
        },
        ["correlation"] = (level, g) => level switch
        {
            1 => Math.Pow(g[0] / 10.0, 2),
            2 => (double)((decimal)g[0] * g[2] / (10m * g[1])),
            _ => g[0] * g[1] / 10.0,
        },
        ["contingency"] = (level, g) => level switch
        {
            1 => g[0] * (g[2] / 10.0),
            2 => (double)Pairs(20).Count(p => p.A < g[0] - 1 && p.B < g[1] - 1),
            _ => Math.Pow(g[0] + g[1] - g[0], 2) / g[0],
        },
        ["proportion"] = (level, g) => level switch
        {
            1 => Deviation(g[0]) / Math.Sqrt(g[1] * g[1]),
            2 => Math.Pow(2 * 0.5 / (g[0] / 100.0), 2),
            _ => Math.Sqrt(Math.Pow(Deviation(g[0]) / g[1], 2) + Math.Pow(Deviation(g[0]) / g[1], 2)),
        },
        ["groups"] = (level, g) => level switch
        {
            1 => Enumerable.Repeat((double)g[2], (int)g[0]).Concat(Enumerable.Repeat((double)g[3], (int)g[1])).Average(),
            2 => g[0] * g[2] / (double)((g[0] * g[2]) + (g[1] * g[3])),
            _ => g[3] + ((double)g[0] * (g[3] - g[2]) / g[1]),
        },
    };

    /// <summary>Of a hundred ones and noughts.</summary>
    private static double Deviation(long percent)
    {
        double[] values = [.. Enumerable.Range(0, 100).Select(i => i < percent ? 1.0 : 0)];
        return Math.Sqrt(values.Average(v => Math.Pow(v - values.Average(), 2)));
    }

    private static double Sample(double[] x) => x.Sum(v => Math.Pow(v - x.Average(), 2)) / (x.Length - 1);

    private static double Of(IEnumerable<double> values)
    {
        double[] x = [.. values];
        return x.Average(v => Math.Pow(v - x.Average(), 2));
    }

    /// <summary>Two equally likely values with a variance.</summary>
    private static double[] Two(long variance) => [-Math.Sqrt(variance), Math.Sqrt(variance)];

    private static double Share<T>(IEnumerable<T> cases, Func<T, bool> holds)
    {
        int all = 0, some = 0;
        foreach (T one in cases)
        {
            all++;
            some += holds(one) ? 1 : 0;
        }

        return (double)some / all;
    }

    private static IEnumerable<(int A, int B)> Pairs(int of) => Enumerable.Range(0, of).SelectMany(a => Enumerable.Range(0, of).Select(b => (a, b)));

    private static IEnumerable<int[]> Sequences(int of, int length) => length == 0 ? [[]] : Sequences(of, length - 1).SelectMany(s => Enumerable.Range(0, of).Select(v => (int[])[.. s, v]));

    private static IEnumerable<int[]> Sets(int of) => Enumerable.Range(0, 1 << of).Select(bits => Enumerable.Range(0, of).Where(i => (bits >> i & 1) == 1).ToArray());

    private static IEnumerable<int[]> Orders(int of) => Sequences(of, of).Where(s => s.Distinct().Count() == of);

    private static IEnumerable<T> Repeat<T>(T value, long times) => Enumerable.Repeat(value, (int)times);

    /// <summary>The middles of many equal parts from 0 to a number.</summary>
    private static IEnumerable<double> Middles(long to) => Enumerable.Range(0, (int)to * 200).Select(i => (i + 0.5) / 200);
}
