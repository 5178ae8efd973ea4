using Gradus.People;
using static Gradus.SelfTests.ItemText;

namespace Gradus.SelfTests;

/// <summary>Questions of linear algebra.</summary>
internal static class LinearAlgebraItems
{
    public static IReadOnlyList<ItemTemplate> All { get; } =
    [
        Of("dot-product", "multiply two vectors to a number", -0.4, DotProduct),
        Of("matrix-vector", "apply a matrix to a vector", -0.2, MatrixVector),
        Of("matrix-product", "multiply two matrices", 0, MatrixProduct),
        Of("determinant", "find a determinant", 0, Determinant),
        Of("inverse", "invert a two-by-two matrix", 0.2, Inverse),
        Of("system", "solve a system of equations", 0, SolveSystem),
        Of("rank", "find the rank of a matrix", 0.3, Rank),
        Of("eigenvalue", "find an eigenvalue", 0.3, Eigenvalue),
        Of("projection", "project a vector onto another", 0.3, Projection),
        Of("length", "find lengths and distances", 0, Length),
        Of("nullity", "count free dimensions", 0.3, Nullity),
        Of("linear-map", "use that a map is linear", 0.2, LinearMap),
    ];

    private static ItemTemplate Of(string id, string skill, double difficulty, Func<int, ItemDice, ItemDraft> make) => new(Prerequisite.LinearAlgebra, id, skill, difficulty, make);

    private static ItemDraft DotProduct(int level, ItemDice d)
    {
        long[] u = [d.NonZero(-5, 6), d.NonZero(-5, 6), d.NonZero(-5, 6)];
        long[] v = [d.NonZero(-5, 6), d.NonZero(-5, 6), d.NonZero(-5, 6)];
        if (level == 3)
        {
            return new([.. u, .. v], $"For which k is {V(u)} at a right angle to ({N(v[0])}, {N(v[1])}, k)?", F(-((u[0] * v[0]) + (u[1] * v[1])), u[2]), $"{N(u[0])} times {N(v[0])} plus {N(u[1])} times {N(v[1])} plus {N(u[2])}k has to be 0: k = {F(-((u[0] * v[0]) + (u[1] * v[1])), u[2])}.",
                F((u[0] * v[0]) + (u[1] * v[1]), u[2]), N(-((u[0] * v[0]) + (u[1] * v[1]))), F(1 - ((u[0] * v[0]) + (u[1] * v[1])), u[2]), N((u[0] * v[0]) + (u[1] * v[1])));
        }

        int n = level + 1;
        long right = Enumerable.Range(0, n).Sum(i => u[i] * v[i]);
        return new([.. u[..n], .. v[..n]], $"What is the dot product of {V(u[..n])} and {V(v[..n])}?", N(right), $"{string.Join(" + ", Enumerable.Range(0, n).Select(i => $"({N(u[i])})({N(v[i])})"))} = {N(right)}.",
            N(Enumerable.Range(0, n).Sum(i => Math.Abs(u[i] * v[i]))), N(u[..n].Sum() + v[..n].Sum()), N(right - (2 * u[n - 1] * v[n - 1])), N(u[..n].Sum() * v[..n].Sum()));
    }

    private static ItemDraft MatrixVector(int level, ItemDice d)
    {
        int n = level == 1 ? 2 : 3;
        long[] m = [.. Enumerable.Range(0, n * n).Select(_ => (long)d.NonZero(-4, 5))];
        long[] x = [.. Enumerable.Range(0, n).Select(_ => (long)d.NonZero(-4, 5))];
        long[] y = [.. Enumerable.Range(0, n).Select(r => Enumerable.Range(0, n).Sum(c => m[(r * n) + c] * x[c]))];
        long[] transposed = [.. Enumerable.Range(0, n).Select(r => Enumerable.Range(0, n).Sum(c => m[(c * n) + r] * x[c]))];
        if (level == 3)
        {
            long twice = Enumerable.Range(0, n).Sum(c => m[c] * y[c]);
            return new([.. m, .. x], $"A = {M(n, m)}, x = {V(x)}. What is the first entry of A(Ax)?", N(twice), $"Ax = {V(y)}; its product with the first row of A is {N(twice)}.", N(y[0]), N(Enumerable.Range(0, n).Sum(c => m[c] * m[c] * x[c])), N(Enumerable.Range(0, n).Sum(c => m[c * n] * y[c])), N(y[0] * y[0]));
        }

        return new([.. m, .. x], $"A = {M(n, m)}, x = {V(x)}. What is the last entry of Ax?", N(y[n - 1]), $"The last row times x: {N(y[n - 1])}.", N(transposed[n - 1]), N(y[0]), N(m[^1] * x[^1]), N(m[((n - 1) * n)..].Sum() * x[^1]));
    }

    private static ItemDraft MatrixProduct(int level, ItemDice d)
    {
        long[] a = [.. Enumerable.Range(0, 4).Select(_ => (long)d.NonZero(-4, 5))];
        long[] b = [.. Enumerable.Range(0, 4).Select(_ => (long)d.NonZero(-4, 5))];
        long ab = (a[0] * b[1]) + (a[1] * b[3]), ba = (b[0] * a[1]) + (b[1] * a[3]);
        string given = $"A = {M(2, a)}, B = {M(2, b)}.";
        return level switch
        {
            1 => new([.. a, .. b], $"{given} What is the entry of AB in the first row and second column?", N(ab), $"The first row of A times the second column of B: {N(a[0])} times {N(b[1])} plus {N(a[1])} times {N(b[3])} is {N(ab)}.", N(a[1] * b[1]), N(ba), N((a[0] * b[2]) + (a[1] * b[3])), N((a[2] * b[0]) + (a[3] * b[2]))),
            2 => new([.. a, .. b], $"A = {M(2, a)}. What is the entry of A^2 in the first row and second column?", N((a[0] * a[1]) + (a[1] * a[3])), $"The first row of A times its second column: {N((a[0] * a[1]) + (a[1] * a[3]))}.", N(a[1] * a[1]), N((a[0] * a[2]) + (a[1] * a[3])), N((a[2] * a[0]) + (a[3] * a[2])), N(2 * a[1])),
            _ => new([.. a, .. b], $"{given} What is the entry of AB - BA in the first row and second column?", N(ab - ba), $"In AB it is {N(ab)}, in BA {N(ba)}: {N(ab - ba)}.", "0", N(ba - ab), N(ab), N((a[1] * b[1]) - (b[1] * a[1]) + ab + ba)),
        };
    }

    private static ItemDraft Determinant(int level, ItemDice d)
    {
        long[] m = [.. Enumerable.Range(0, 9).Select(_ => (long)d.NonZero(-4, 5))];
        if (level == 1)
        {
            return new(m[..4], $"What is the determinant of {M(2, m[..4])}?", N((m[0] * m[3]) - (m[1] * m[2])), $"{N(m[0])} times {N(m[3])} minus {N(m[1])} times {N(m[2])} is {N((m[0] * m[3]) - (m[1] * m[2]))}.", N((m[0] * m[3]) + (m[1] * m[2])), N((m[1] * m[2]) - (m[0] * m[3])), N(m[0] * m[3]), N((m[0] * m[1]) - (m[2] * m[3])));
        }

        if (level == 2)
        {
            m[3] = m[6] = m[7] = 0;
            return new(m, $"What is the determinant of {M(3, m)}?", N(m[0] * m[4] * m[8]), $"Below the diagonal all is 0, so it is the product of the diagonal: {N(m[0] * m[4] * m[8])}.", N(m[0] + m[4] + m[8]), "0", N(-(m[0] * m[4] * m[8])), N((m[0] * m[4] * m[8]) + (m[1] * m[5])));
        }

        m[7] = 0;
        long right = (m[0] * m[4] * m[8]) + (m[1] * m[5] * m[6]) - (m[2] * m[4] * m[6]) - (m[1] * m[3] * m[8]);
        return new(m, $"What is the determinant of {M(3, m)}?", N(right), $"By the last row: {N(m[6])} times ({N((m[1] * m[5]) - (m[2] * m[4]))}) plus {N(m[8])} times ({N((m[0] * m[4]) - (m[1] * m[3]))}) is {N(right)}.",
            N(m[0] * m[4] * m[8]), N((m[0] * m[4] * m[8]) + (m[1] * m[5] * m[6]) + (m[2] * m[4] * m[6]) + (m[1] * m[3] * m[8])), N(-right), N((m[0] * m[4] * m[8]) + (m[1] * m[5] * m[6])));
    }

    private static ItemDraft Inverse(int level, ItemDice d)
    {
        long a = d.NonZero(-5, 6), b = d.NonZero(-5, 6), c = d.NonZero(-5, 6), e = d.NonZero(-5, 6);
        if (level == 1)
        {
            return new([a, 0, 0, e], $"What is the entry in the first row and first column of the inverse of {M(2, a, 0, 0, e)}?", F(1, a), $"A diagonal matrix is inverted entry by entry: {F(1, a)}.", N(-a), F(1, e), N(e), F(1, a * e));
        }

        long det = (a * e) - (b * c);
        if (det == 0)
        {
            return Inverse(level, d);
        }

        return level == 2
            ? new([a, b, c, e], $"What is the entry in the first row and second column of the inverse of {M(2, a, b, c, e)}?", F(-b, det), $"The determinant is {N(det)}; the entry is minus {N(b)} over it: {F(-b, det)}.", F(b, det), N(-b), F(1, b), F(-c, det), F(e, det))
            : new([a, b, c, e], $"A = {M(2, a, b, c, e)}. What is the determinant of the inverse of 2A?", F(1, 4 * det), $"det(2A) = 4 times {N(det)}, and the inverse has one over it: {F(1, 4 * det)}.", F(1, 2 * det), F(1, det), F(2, det), F(4, det), N(4 * det));
    }

    private static ItemDraft SolveSystem(int level, ItemDice d)
    {
        long x = d.NonZero(-5, 6), y = d.NonZero(-5, 6), z = d.NonZero(-5, 6), a = d.Between(1, 4), b = d.Between(1, 4), c = d.Between(1, 4), e = d.NonZero(-4, 5);
        if (level == 1)
        {
            return new([x, y, z, a, b, c, e], $"x + {a}y = {N(x + (a * y))} and x - {b}y = {N(x - (b * y))}. What is x?", N(x), $"The difference gives {a + b}y = {N((a + b) * y)}, so y = {N(y)} and x = {N(x)}.", N(y), N(-x), N(x + (a * y)), N(x + (2 * a * y)));
        }

        if (level == 2)
        {
            if ((a * e) - (b * c) == 0)
            {
                return SolveSystem(level, d);
            }

            return new([x, y, z, a, b, c, e], $"{a}x + {b}y = {N((a * x) + (b * y))} and {c}x {Plus(e)}y = {N((c * x) + (e * y))}. What is y?", N(y), $"Multiply the first by {c} and the second by {a} and subtract: {N((b * c) - (a * e))}y = {N(((b * c) - (a * e)) * y)}, so y = {N(y)}.", N(x), N(-y), N(y + 1), N(x + y));
        }

        return new([x, y, z, a, b, c, e], $"x + {a}y + {b}z = {N(x + (a * y) + (b * z))}, y + {c}z = {N(y + (c * z))} and {N(e)}z = {N(e * z)}. What is x?", N(x), $"From below: z = {N(z)}, y = {N(y)}, and then x = {N(x)}.", N(y), N(z), N(x + (a * y)), N(x + (a * y) + (b * z)), N(-x));
    }

    private static ItemDraft Rank(int level, ItemDice d)
    {
        long a = d.NonZero(-3, 4), b = d.NonZero(-3, 4), c = d.NonZero(-3, 4), k = d.NonZero(-3, 4), l = d.NonZero(-2, 3);
        long[] first = [a, b, c];
        long[] second = [d.NonZero(-3, 4), d.NonZero(-3, 4), d.NonZero(-3, 4)];
        bool related = d.Between(0, 1) == 0;
        long[] rows = level switch
        {
            1 => [.. first, .. related ? first.Select(v => v * k) : second],
            2 => [.. first, .. second, .. related ? first.Select((v, i) => v + (l * second[i])) : new long[] { c, k, l }],
            _ => [.. first, .. related ? first.Select(v => v * k) : second, .. related ? first.Select(v => v * l) : first.Select((v, i) => (k * v) - second[i])],
        };
        long rank = Ranks.Of(rows, 3);
        return new(rows, $"What is the rank of {M(3, rows)}?", N(rank), $"Elimination leaves {N(rank)} row{(rank == 1 ? "" : "s")} that {(rank == 1 ? "is" : "are")} not 0.", [.. new[] { 0L, 1, 2, 3 }.Where(r => r != rank).Select(N)]);
    }

    private static ItemDraft Eigenvalue(int level, ItemDice d)
    {
        long a = d.Between(-5, 6), b = d.Between(1, 6), c = d.NonZero(-5, 6);
        return level switch
        {
            1 => new([a, b, c], $"What is the larger eigenvalue of {M(2, a, c, 0, a + b)}?", N(a + b), $"Of a triangular matrix the eigenvalues are the diagonal: {N(a)} and {N(a + b)}.", N(a), N((2 * a) + b), N(c), N(a * (a + b)), N(a + b + c)),
            2 => new([a, b, c], $"What is the larger eigenvalue of {M(2, a, b, b, a)}?", N(a + b), $"(1, 1) is sent to {N(a + b)} times itself, (1, -1) to {N(a - b)} times itself.", N(a - b), N(a), N(2 * a), N((a * a) - (b * b)), N(b)),
            _ => new([a, b, c], $"A 2 by 2 matrix has trace {N((2 * a) + b)} and determinant {N(a * (a + b))}. What is its larger eigenvalue?", N(a + b), $"They sum to the trace and multiply to the determinant: {N(a)} and {N(a + b)}.", N(a), N((2 * a) + b), N(a * (a + b)), N(b), N(a + b + 1)),
        };
    }

    private static ItemDraft Projection(int level, ItemDice d)
    {
        long a = d.NonZero(-4, 5), b = d.NonZero(-4, 5), c = d.NonZero(-4, 5), x = d.NonZero(-5, 6), y = d.NonZero(-5, 6), z = d.NonZero(-5, 6);
        return level switch
        {
            1 => new([a, b, x, y], $"What is the first entry of the projection of {V(x, y)} onto (1, 1)?", F(x + y, 2), $"({N(x)} + {N(y)})/2 times (1, 1): {F(x + y, 2)}.", N(x + y), N(x), F(x - y, 2), F(x, 2)),
            2 => new([a, b, x, y], $"The projection of {V(x, y)} onto {V(a, b)} is k{V(a, b)}. What is k?", F((a * x) + (b * y), (a * a) + (b * b)), $"The dot product over the squared length: {N((a * x) + (b * y))}/{N((a * a) + (b * b))} = {F((a * x) + (b * y), (a * a) + (b * b))}.", N((a * x) + (b * y)), F((a * x) + (b * y), (x * x) + (y * y)), F((a * x) - (b * y), (a * a) + (b * b)), F((a * x) + (b * y), Math.Abs(a) + Math.Abs(b))),
            _ => new([a, b, c, x, y, z], $"Which k makes k{V(a, b, c)} the closest to {V(x, y, z)}?", F((a * x) + (b * y) + (c * z), (a * a) + (b * b) + (c * c)), $"The dot product over the squared length: {F((a * x) + (b * y) + (c * z), (a * a) + (b * b) + (c * c))}.", N((a * x) + (b * y) + (c * z)), F((a * x) + (b * y) + (c * z), (x * x) + (y * y) + (z * z)), "1", F(x + y + z, a + b + c == 0 ? 1 : a + b + c)),
        };
    }

    private static ItemDraft Length(int level, ItemDice d)
    {
        (long p, long q, long r) = d.Of<(long, long, long)>((3, 4, 5), (5, 12, 13), (8, 15, 17), (7, 24, 25), (6, 8, 10));
        long a = d.NonZero(-6, 7), b = d.NonZero(-6, 7), x = d.NonZero(-6, 7), y = d.NonZero(-6, 7), s = d.Between(1, 4);
        int most = (int)Math.Min(6, Math.Abs(a * b));
        x = level == 3 ? d.NonZero(-most, most) : x;
        return level switch
        {
            1 => new([p, q, s], $"What is the length of {V(p * s, -q * s)}?", N(r * s), $"The root of {N(p * p * s * s)} + {N(q * q * s * s)} is {N(r * s)}.", N((p + q) * s), N(Math.Abs(p - q) * s), N(r * r * s * s), N((q * s) + 1)),
            2 => new([a, b, x, y], $"What is the squared distance between {V(a, b)} and {V(x, y)}?", N(((a - x) * (a - x)) + ((b - y) * (b - y))), $"({N(a - x)})^2 + ({N(b - y)})^2 = {N(((a - x) * (a - x)) + ((b - y) * (b - y)))}.", N(((a + x) * (a + x)) + ((b + y) * (b + y))), N(Math.Abs(a - x) + Math.Abs(b - y)), N((a * a) + (b * b) + (x * x) + (y * y)), N((a * x) + (b * y))),
            _ => new([a, b, x], $"|u| = {Math.Abs(a)}, |v| = {Math.Abs(b)} and the dot product of u and v is {N(x)}. What is |u + v|^2?", N((a * a) + (b * b) + (2 * x)), $"|u|^2 + 2 times the dot product + |v|^2 = {N((a * a) + (b * b) + (2 * x))}.", N((a * a) + (b * b)), N((a * a) + (b * b) + x), N((Math.Abs(a) + Math.Abs(b)) * (Math.Abs(a) + Math.Abs(b))), N((a * a) + (b * b) - (2 * x))),
        };
    }

    private static ItemDraft Nullity(int level, ItemDice d)
    {
        long m = d.Between(3, 8), n = d.Between(3, 9), r = d.Between(1, (int)Math.Min(m, n) - 1);
        return level switch
        {
            1 => new([m, n, r], $"A system of equations has {n} unknowns and solutions; its matrix has rank {r}. How many unknowns are free?", N(n - r), $"{n} unknowns less rank {r}: {n - r}.", N(r), N(n), N(n + r), N(n - r - 1)),
            2 => new([m, n, r], $"A matrix has {m} rows, {n} columns and rank {r}. What is the dimension of its null space?", N(n - r), $"Columns less rank: {n - r}.", N(m - r), N(r), N(n), N(m)),
            _ => new([m, n, r], $"A has {m} rows, {n} columns and rank {r}. What is the dimension of the null space of its transpose?", N(m - r), $"The transpose has {m} columns and the same rank: {m - r}.", N(n - r), N(r), N(m), N(n)),
        };
    }

    private static ItemDraft LinearMap(int level, ItemDice d)
    {
        long a = d.NonZero(-5, 6), b = d.NonZero(-5, 6), x = d.NonZero(-4, 5), y = d.NonZero(-4, 5), c = d.NonZero(-5, 6), e = d.NonZero(-5, 6);
        return level switch
        {
            1 => new([a, b, x, y], $"T is linear, T(1, 0) = {N(a)} and T(0, 1) = {N(b)}. What is T{V(x, y)}?", N((a * x) + (b * y)), $"{N(x)} times {N(a)} plus {N(y)} times {N(b)} is {N((a * x) + (b * y))}.", N((a * y) + (b * x)), N(a + b), N((a + b) * (x + y)), N((a * x) - (b * y))),
            2 => new([a, b, x, y], $"T is linear, T(1, 1) = {N(a)} and T(0, 1) = {N(b)}. What is T{V(x, y)}?", N((a * x) + (b * (y - x))), $"{V(x, y)} = {N(x)}(1, 1) {Plus(y - x)}(0, 1), so it is {N((a * x) + (b * (y - x)))}.", N((a * x) + (b * y)), N((a * y) + (b * x)), N((a * x) + (b * (x - y))), N(a + b)),
            _ => new([a, b, x, y, c, e], $"S turns the plane by 90 degrees against the clock, and T(x, y) = ({N(c)}x, {N(e)}y). What is the first entry of T(S{V(x, y)})?", N(-c * y), $"S{V(x, y)} = {V(-y, x)}, and T multiplies its first entry by {N(c)}: {N(-c * y)}.", N(c * y), N(c * x), N(-e * y), N(e * x)),
        };
    }
}
