namespace Gradus.Tests.SelfTests;

/// <summary>Answers of calculus and linear algebra by other means than the questions': numerically, or by elimination.</summary>
internal static class MathChecks
{
    /// <summary>For each template: from level and numbers to the answer, a number or a text.</summary>
    public static IReadOnlyDictionary<string, Func<int, long[], object>> Calculus { get; } = new Dictionary<string, Func<int, long[], object>>
    {
        ["power-rule"] = (level, g) => level switch
        {
            1 => Slope(x => (g[0] * x * x) + (g[1] * x) + g[2], g[3]),
            2 => Slope(x => (g[0] * x * x * x) + (g[1] * x * x) + (g[2] * x), g[3]),
            _ => Slope(y => Slope(x => (g[0] * x * x * x * x) + (g[1] * x * x * x) + (g[2] * x * x), y), g[3]),
        },
        ["chain-rule"] = (level, g) => Slope(x => Math.Pow((g[0] * (level < 3 ? x : x * x)) + g[1], g[3]), g[2]),
        ["product-rule"] = (level, g) => Slope(
            level switch
            {
                1 => x => ((g[0] * x) + g[1]) * ((g[2] * x) + g[3]),
                2 => x => x * x * ((g[0] * x) + g[1]),
                _ => x => ((x * x) + g[0]) * ((g[1] * x * x) + (g[2] * x) + g[3]),
            },
            g[4]),
        ["quotient-rule"] = (level, g) => Slope(x => (level switch { 1 => g[0], 2 => (g[0] * x) + g[1], _ => (x * x) + g[0] }) / (x + g[2]), g[3]),
        ["exponential-and-log"] = (level, g) => level switch
        {
            1 => Slope(x => g[0] * Math.Exp(g[1] * x), 0),
            2 => Slope(x => Math.Log((g[0] * x) + g[1]), g[2]),
            _ => Slope(x => g[1] * Math.Log((x * x) + g[0]), g[2]),
        },
        ["definite-integral"] = (level, g) => Integral(x => level switch { 1 => (g[0] * x) + g[1], 2 => (g[0] * x * x) + g[1], _ => (g[0] * x * x * x) + (g[1] * x) + g[2] }, g[3], g[4]),
        ["area"] = (level, g) => level switch
        {
            1 => Integral(x => g[0] * x, 0, g[1]),
            2 => Integral(x => (g[0] * x) - (x * x), 0, g[0]),
            _ => Integral(x => (g[0] * g[0]) - (x * x), -g[0], g[0]),
        },
        ["limit"] = (level, g) => level switch
        {
            1 => Between(x => ((x * x) - (g[0] * g[0])) / (x - g[0]), g[0], 1e-4),
            2 => ((g[0] * 1e18) + (g[2] * 1e9) + 1) / ((g[1] * 1e18) - g[2]),
            _ => Between(x => Math.Sin(g[0] * x) / (g[1] * x), 0, 1e-5),
        },
        ["extremum"] = (level, g) => level switch
        {
            1 => Lowest(x => (g[0] * x * x) + (g[1] * x) + g[2], -20, 20),
            2 => Highest(x => (x * x * x) - (3 * g[3] * g[3] * x) + g[2], -1.9 * g[3], 0),
            _ => Highest(x => x * x * (g[3] - x), 0, g[3]),
        },
        ["tangent"] = (level, g) =>
        {
            double F(double x) => level switch { 1 => g[0] * x * x, 2 => (g[0] * x * x) + (g[1] * x) + g[2], _ => (x * x * x) + (g[0] * x * x) + (g[1] * x) + g[2] };
            return F(g[3]) - (Slope(F, g[3]) * g[3]);
        },
        ["geometric-series"] = (level, g) => Enumerable.Range(level == 3 ? (int)g[3] : 0, 3000).Sum(n => level == 1 ? Math.Pow(1.0 / g[1], n) : g[2] * Math.Pow((double)g[0] / g[1], n)),
        ["partial-derivative"] = (level, g) => level switch
        {
            1 => Slope(x => (g[0] * x * g[3]) + (g[1] * x), g[2]),
            2 => Slope(x => (g[0] * x * x * g[3]) + (g[1] * g[3] * g[3]), g[2]),
            _ => Slope(y => Slope(x => (g[0] * x * x * y * y) + (g[1] * x * y), g[2]), g[3]),
        },
    };

    public static IReadOnlyDictionary<string, Func<int, long[], object>> LinearAlgebra { get; } = new Dictionary<string, Func<int, long[], object>>
    {
        ["dot-product"] = (level, g) => level == 3 ? Root(k => (g[0] * g[3]) + (g[1] * g[4]) + (g[2] * k)) : Enumerable.Range(0, g.Length / 2).Sum(i => (double)g[i] * g[i + (g.Length / 2)]),
        ["matrix-vector"] = (level, g) =>
        {
            int n = level == 1 ? 2 : 3;
            double[] y = Apply(g, [.. g[^n..].Select(v => (double)v)], n);
            return level == 3 ? Apply(g, y, n)[0] : y[^1];
        },
        ["matrix-product"] = (level, g) =>
        {
            long[] a = g[..4], b = g[4..];
            double Entry(long[] p, long[] q) => Apply(p, Apply(q, [0, 1], 2), 2)[0];
            return level switch { 1 => Entry(a, b), 2 => Entry(a, a), _ => Entry(a, b) - Entry(b, a) };
        },
        ["determinant"] = (level, g) => Determinant(Rows(g, level == 1 ? 2 : 3)),
        ["inverse"] = (level, g) => level == 3 ? Determinant(Inverse(Rows([.. g.Select(v => 2 * v)], 2))) : Inverse(Rows(g, 2))[0][level == 1 ? 0 : 1],
        ["system"] = (level, g) =>
        {
            (double x, double y, double z, double a, double b, double c, double e) = (g[0], g[1], g[2], g[3], g[4], g[5], g[6]);
            return level switch
            {
                1 => Determinant([[x + (a * y), a], [x - (b * y), -b]]) / Determinant([[1, a], [1, -b]]),
                2 => Determinant([[a, (a * x) + (b * y)], [c, (c * x) + (e * y)]]) / Determinant([[a, b], [c, e]]),
                _ => Determinant([[x + (a * y) + (b * z), a, b], [y + (c * z), 1, c], [e * z, 0, e]]) / Determinant([[1, a, b], [0, 1, c], [0, 0, e]]),
            };
        },
        ["rank"] = (_, g) => (double)Eliminated(Rows3(g)).Count(row => row.Any(v => Math.Abs(v) > 1e-9)),
        ["eigenvalue"] = (level, g) =>
        {
            (double trace, double determinant) = level switch
            {
                1 => (g[0] + g[0] + g[1], g[0] * (double)(g[0] + g[1])),
                2 => (2.0 * g[0], (g[0] * g[0]) - (double)(g[1] * g[1])),
                _ => ((2.0 * g[0]) + g[1], g[0] * (double)(g[0] + g[1])),
            };
            return (trace + Math.Sqrt((trace * trace) - (4 * determinant))) / 2;
        },
        ["projection"] = (level, g) => level switch
        {
            1 => Closest([1, 1], [g[2], g[3]]),
            2 => Closest([g[0], g[1]], [g[2], g[3]]),
            _ => Closest(g[..3], g[3..]),
        },
        ["length"] = (level, g) => level switch
        {
            1 => Math.Sqrt(Math.Pow(g[0] * g[2], 2) + Math.Pow(g[1] * g[2], 2)),
            2 => Math.Pow(g[0] - g[2], 2) + Math.Pow(g[1] - g[3], 2),
            _ => (Math.Abs(g[0]) * (double)Math.Abs(g[0])) + g[2] + g[2] + (Math.Abs(g[1]) * (double)Math.Abs(g[1])),
        },
        ["nullity"] = (level, g) => (double)Free(rows: level == 3 ? g[1] : g[0], columns: level == 3 ? g[0] : g[1], rank: g[2]),
        ["linear-map"] = (level, g) => level switch
        {
            1 => Solve2(1, 0, 0, 1, g[0], g[1], g[2], g[3]),
            2 => Solve2(1, 1, 0, 1, g[0], g[1], g[2], g[3]),
            _ => (double)g[4] * (-g[3]),
        },
    };

    private static double Slope(Func<double, double> f, double x)
    {
        const double H = 0.01;
        double Central(double h) => (f(x + h) - f(x - h)) / (2 * h);
        double first = ((4 * Central(H / 2)) - Central(H)) / 3;
        double second = ((4 * Central(H / 4)) - Central(H / 2)) / 3;
        return ((16 * second) - first) / 15;
    }

    private static double Integral(Func<double, double> f, double from, double to)
    {
        const int Steps = 200;
        double h = (to - from) / Steps;
        return h / 3 * Enumerable.Range(0, Steps + 1).Sum(i => f(from + (i * h)) * (i is 0 or Steps ? 1 : i % 2 == 1 ? 4 : 2));
    }

    private static double Between(Func<double, double> f, double at, double h) => (f(at + h) + f(at - h)) / 2;

    private static double Highest(Func<double, double> f, double from, double to) => f(Lowest(x => -f(x), from, to));

    /// <summary>By thirds, where the function has one lowest point there.</summary>
    private static double Lowest(Func<double, double> f, double from, double to)
    {
        for (int i = 0; i < 300; i++)
        {
            double a = from + ((to - from) / 3), b = to - ((to - from) / 3);
            (from, to) = f(a) < f(b) ? (from, b) : (a, to);
        }

        return (from + to) / 2;
    }

    private static double Root(Func<double, double> line) => -line(0) / (line(1) - line(0));

    private static double[] Apply(long[] matrix, double[] x, int n) => [.. Enumerable.Range(0, n).Select(r => Enumerable.Range(0, n).Sum(c => matrix[(r * n) + c] * x[c]))];

    private static double[][] Rows(long[] entries, int n) => [.. Enumerable.Range(0, n).Select(r => Enumerable.Range(0, n).Select(c => (double)entries[(r * n) + c]).ToArray())];

    private static double[][] Rows3(long[] entries) => [.. entries.Chunk(3).Select(row => row.Select(v => (double)v).ToArray())];

    /// <summary>Row echelon form with the largest pivots.</summary>
    private static double[][] Eliminated(double[][] rows)
    {
        double[][] m = [.. rows.Select(r => r.ToArray())];
        int done = 0;
        for (int c = 0; c < m[0].Length && done < m.Length; c++)
        {
            int pivot = Enumerable.Range(done, m.Length - done).MaxBy(r => Math.Abs(m[r][c]));
            if (Math.Abs(m[pivot][c]) < 1e-9)
            {
                continue;
            }

            (m[done], m[pivot]) = (m[pivot], m[done]);
            for (int r = done + 1; r < m.Length; r++)
            {
                double factor = m[r][c] / m[done][c];
                m[r] = [.. m[r].Select((v, i) => v - (factor * m[done][i]))];
            }

            done++;
        }

        return m;
    }

    /// <summary>By the permutations of the columns.</summary>
    private static double Determinant(double[][] m) => m.Length == 1 ? m[0][0]
        : Enumerable.Range(0, m.Length).Sum(c => (c % 2 == 0 ? 1 : -1) * m[0][c] * Determinant([.. m[1..].Select(row => row.Where((_, i) => i != c).ToArray())]));

    /// <summary>Column by column, by Cramer's rule.</summary>
    private static double[][] Inverse(double[][] m) => [.. Enumerable.Range(0, m.Length).Select(r => Enumerable.Range(0, m.Length).Select(c =>
        Determinant([.. m.Select((row, i) => row.Select((v, j) => j == r ? (i == c ? 1.0 : 0) : v).ToArray())]) / Determinant(m)).ToArray())];

    private static double Closest(long[] u, long[] v) => Lowest(k => u.Select((a, i) => Math.Pow((k * a) - v[i], 2)).Sum(), -100, 100);

    /// <summary>Of a matrix with ones on so many places of its diagonal.</summary>
    private static double Free(long rows, long columns, long rank) => columns - Eliminated(
        [.. Enumerable.Range(0, (int)rows).Select(r => Enumerable.Range(0, (int)columns).Select(c => r == c && r < rank ? 1.0 : 0).ToArray())]).Count(row => row.Any(v => v != 0));

    /// <summary>The value at a vector of the linear map with given values at two others.</summary>
    private static double Solve2(double ux, double uy, double vx, double vy, double atU, double atV, double x, double y)
    {
        double[][] m = [[ux, uy], [vx, vy]];
        double first = Determinant([[atU, uy], [atV, vy]]) / Determinant(m);
        double second = Determinant([[ux, atU], [vx, atV]]) / Determinant(m);
        return (first * x) + (second * y);
    }
}
