using Gradus.People;
using static Gradus.SelfTests.ItemText;

namespace Gradus.SelfTests;

/// <summary>Questions of calculus.</summary>
internal static class CalculusItems
{
    public static IReadOnlyList<ItemTemplate> All { get; } =
    [
        Of("power-rule", "differentiate a polynomial", -0.3, PowerRule),
        Of("chain-rule", "differentiate a function of a function", 0.1, ChainRule),
        Of("product-rule", "differentiate a product", 0, ProductRule),
        Of("quotient-rule", "differentiate a quotient", 0.2, QuotientRule),
        Of("exponential-and-log", "differentiate exponentials and logarithms", 0.1, ExponentialAndLog),
        Of("definite-integral", "integrate a polynomial between bounds", 0, DefiniteIntegral),
        Of("area", "find an area between curves", 0.3, Area),
        Of("limit", "find a limit", 0, Limit),
        Of("extremum", "find a highest or lowest point", 0, Extremum),
        Of("tangent", "find a tangent line", 0.1, Tangent),
        Of("geometric-series", "sum a geometric series", 0.2, GeometricSeries),
        Of("partial-derivative", "differentiate by one of two variables", 0.2, PartialDerivative),
    ];

    private static ItemTemplate Of(string id, string skill, double difficulty, Func<int, ItemDice, ItemDraft> make) => new(Prerequisite.Calculus, id, skill, difficulty, make);

    private static ItemDraft PowerRule(int level, ItemDice d)
    {
        long a = d.NonZero(-5, 6), b = d.NonZero(-6, 7), c = d.NonZero(-7, 8), x = d.Between(2, 4);
        return level switch
        {
            1 => new([a, b, c, x], $"f(x) = {P(a, b, c)}. What is f'({x})?", N((2 * a * x) + b), $"f'(x) = {P(2 * a, b)}, and at x = {x} that is {N((2 * a * x) + b)}.",
                N((a * x) + b), N((a * x * x) + (b * x) + c), N((2 * a * x) + b + c), N(2 * a * x)),
            2 => new([a, b, c, x], $"f(x) = {P(a, b, c, 0)}. What is f'({x})?", N((3 * a * x * x) + (2 * b * x) + c), $"f'(x) = {P(3 * a, 2 * b, c)}, and at x = {x} that is {N((3 * a * x * x) + (2 * b * x) + c)}.",
                N((a * x * x) + (b * x) + c), N((3 * a * x * x) + (2 * b * x)), N((3 * a * x * x * x) + (2 * b * x * x) + (c * x)), N((a * x * x * x) + (b * x * x) + (c * x))),
            _ => new([a, b, c, x], $"f(x) = {P(a, b, c, 0, 0)}. What is the second derivative f''({x})?", N((12 * a * x * x) + (6 * b * x) + (2 * c)), $"f'(x) = {P(4 * a, 3 * b, 2 * c, 0)}, f''(x) = {P(12 * a, 6 * b, 2 * c)}; at x = {x}: {N((12 * a * x * x) + (6 * b * x) + (2 * c))}.",
                N((4 * a * x * x * x) + (3 * b * x * x) + (2 * c * x)), N((12 * a * x * x) + (6 * b * x)), N((16 * a * x * x) + (9 * b * x) + (4 * c)), N((12 * a * x * x) + (6 * b * x) + c)),
        };
    }

    private static ItemDraft ChainRule(int level, ItemDice d)
    {
        long a = d.Between(2, 4), b = d.NonZero(-4, 5), x = d.Between(1, 2);
        int n = level == 1 ? 2 : level == 2 ? d.Between(3, 4) : d.Between(2, 3);
        if (level < 3)
        {
            long inner = (a * x) + b;
            long right = n * Pow(inner, n - 1) * a;
            return new([a, b, x, n], $"f(x) = ({P(a, b)})^{n}. What is f'({x})?", N(right), $"The outer derivative times the inner: {n}({P(a, b)})^{n - 1} times {a}; at x = {x}: {N(right)}.",
                N(n * Pow(inner, n - 1)), N(n * Pow(inner, n) * a), N(Pow(inner, n - 1) * a), N(n * Pow(a, n - 1)));
        }

        long square = (a * x * x) + b;
        long answer = n * Pow(square, n - 1) * 2 * a * x;
        return new([a, b, x, n], $"f(x) = ({P(a, 0, b)})^{n}. What is f'({x})?", N(answer), $"{n}({P(a, 0, b)})^{n - 1} times {P(2 * a, 0)}; at x = {x}: {N(answer)}.",
            N(n * Pow(square, n - 1)), N(n * Pow(square, n - 1) * a), N(n * Pow(2 * a * x, n - 1)), N(Pow(square, n - 1) * 2 * a * x));
    }

    private static ItemDraft ProductRule(int level, ItemDice d)
    {
        long a = d.NonZero(-4, 5), b = d.NonZero(-5, 6), c = d.NonZero(-4, 5), e = d.NonZero(-5, 6), x = d.Between(1, 3);
        (long u, long du, long v, long dv, string text) = level switch
        {
            1 => ((a * x) + b, a, (c * x) + e, c, $"({P(a, b)})({P(c, e)})"),
            2 => (x * x, 2 * x, (a * x) + b, a, $"x^2({P(a, b)})"),
            _ => ((x * x) + a, 2 * x, (b * x * x) + (c * x) + e, (2 * b * x) + c, $"({P(1, 0, a)})({P(b, c, e)})"),
        };
        long right = (du * v) + (u * dv);
        return new([a, b, c, e, x], $"f(x) = {text}. What is f'({x})?", N(right), $"First derivative times second factor, plus first factor times second derivative: {N(du)} times {N(v)} plus {N(u)} times {N(dv)} is {N(right)}.",
            N(du * dv), N((du * v) - (u * dv)), N((u * v) + (du * dv)), N(du * v), N(u * dv));
    }

    private static ItemDraft QuotientRule(int level, ItemDice d)
    {
        long a = d.NonZero(-4, 5), b = d.NonZero(-5, 6), c = d.Between(1, 4), x = d.Between(1, 3);
        (long u, long du, string top) = level switch { 1 => (a, 0L, N(a)), 2 => ((a * x) + b, a, P(a, b)), _ => ((x * x) + a, 2 * x, P(1, 0, a)) };
        long v = x + c;
        string right = F((du * v) - u, v * v);
        return new([a, b, c, x], $"f(x) = ({top})/(x + {c}). What is f'({x})?", right, $"(derivative of the top times the bottom minus top times derivative of the bottom) over the bottom squared: ({N(du)} times {N(v)} minus {N(u)}) / {N(v)}^2 = {right}.",
            F((du * v) + u, v * v), F((du * v) - u, v), F(u - (du * v), v * v), F(du, 1), F(u, v * v), F(du - u, v));
    }

    private static ItemDraft ExponentialAndLog(int level, ItemDice d)
    {
        long a = d.Between(2, 6), b = d.Between(2, 7), x = d.Between(1, 4);
        return level switch
        {
            1 => new([a, b, x], $"f(x) = {a}e^({b}x). What is f'(0)?", N(a * b), $"f'(x) = {a} times {b} times e^({b}x), and e^0 = 1: {N(a * b)}.", N(a), N(b), N(a + b), "0"),
            2 => new([a, b, x], $"f(x) = ln({P(a, b)}). What is f'({x})?", F(a, (a * x) + b), $"The derivative of ln u is u'/u: {a}/({P(a, b)}), at x = {x}: {F(a, (a * x) + b)}.", F(1, (a * x) + b), F(1, x), F(a, x), F((a * x) + b, a)),
            _ => new([a, b, x], $"f(x) = {b} ln(x^2 + {a}). What is f'({x})?", F(2 * b * x, (x * x) + a), $"{b} times 2x/(x^2 + {a}); at x = {x}: {F(2 * b * x, (x * x) + a)}.", F(b, (x * x) + a), F(2 * x, (x * x) + a), F(2 * b, x), F(b * x, (x * x) + a)),
        };
    }

    private static ItemDraft DefiniteIntegral(int level, ItemDice d)
    {
        long a = d.NonZero(-5, 6), b = d.NonZero(-5, 6), c = d.NonZero(-4, 5), p = level == 1 ? 0 : level == 2 ? d.Between(0, 1) : d.Between(-2, -1), q = d.Between(2, 4);
        return level switch
        {
            1 => new([a, b, c, p, q], $"What is the integral of {P(a, b)} from 0 to {q}?", F((a * q * q) + (2 * b * q), 2), $"{F(a, 2)} x^2 {Plus(b)} x, from 0 to {q}: {F((a * q * q) + (2 * b * q), 2)}.",
                N((a * q * q) + (b * q)), N((a * q) + b), N(a * q), F(a * q * q, 2)),
            2 => new([a, b, c, p, q], $"What is the integral of {P(a, 0, b)} from {p} to {q}?", F((a * (Pow(q, 3) - Pow(p, 3))) + (3 * b * (q - p)), 3), $"{F(a, 3)} x^3 {Plus(b)} x at {q} minus at {p}: {F((a * (Pow(q, 3) - Pow(p, 3))) + (3 * b * (q - p)), 3)}.",
                N((a * (Pow(q, 3) - Pow(p, 3))) + (b * (q - p))), N(2 * a * (q - p)), F((a * (Pow(q, 3) + Pow(p, 3))) + (3 * b * (q + p)), 3), F((a * Pow(q, 3)) - (a * p * p) + (3 * b * q), 3), N((a * q * q) - (a * p * p))),
            _ => new([a, b, c, p, q], $"What is the integral of {P(a, 0, b, c)} from {p} to {q}?", F((a * (Pow(q, 4) - Pow(p, 4))) + (2 * b * ((q * q) - (p * p))) + (4 * c * (q - p)), 4),
                $"{F(a, 4)} x^4 {Plus(b)}/2 x^2 {Plus(c)} x at {q} minus at {p}: {F((a * (Pow(q, 4) - Pow(p, 4))) + (2 * b * ((q * q) - (p * p))) + (4 * c * (q - p)), 4)}.",
                F((a * (Pow(q, 4) + Pow(p, 4))) + (2 * b * ((q * q) + (p * p))) + (4 * c * (q + p)), 4), F((a * (Pow(q, 4) - Pow(p, 4))) + (2 * b * ((q * q) - (p * p))) + (4 * c * (q + p)), 4),
                N((a * (Pow(q, 4) - Pow(p, 4))) + (b * ((q * q) - (p * p))) + (c * (q - p))), N((3 * a * ((q * q) - (p * p))) + (b * (q - p)))),
        };
    }

    private static ItemDraft Area(int level, ItemDice d)
    {
        long k = d.Between(2, 9), q = d.Between(2, 7);
        return level switch
        {
            1 => new([k, q], $"What is the area under y = {k}x between x = 0 and x = {q}?", F(k * q * q, 2), $"A triangle with base {q} and height {k * q}: {F(k * q * q, 2)}.", N(k * q * q), N(k * q), F(k * k * q, 2), F(k * q, 2)),
            2 => new([k, q], $"What is the area between y = {k}x and y = x^2, where the line lies above?", F(k * k * k, 6), $"They meet at 0 and {k}; the integral of {k}x - x^2 is {k}^3/2 - {k}^3/3 = {F(k * k * k, 6)}.", F(k * k * k, 3), F(k * k * k, 2), F(5 * k * k * k, 6), F(k * k, 6)),
            _ => new([k, q], $"What is the area between y = {k * k} and y = x^2?", F(4 * k * k * k, 3), $"They meet at -{k} and {k}; the integral of {k * k} - x^2 is 2({k}^3 - {k}^3/3) = {F(4 * k * k * k, 3)}.", F(2 * k * k * k, 3), N(2 * k * k * k), F(k * k * k, 3), F(8 * k * k * k, 3)),
        };
    }

    private static ItemDraft Limit(int level, ItemDice d)
    {
        long a = d.Between(2, 9), b = d.Between(2, 9), c = d.NonZero(-8, 9);
        return level switch
        {
            1 => new([a, b, c], $"What does (x^2 - {a * a})/(x - {a}) tend to as x tends to {a}?", N(2 * a), $"(x - {a})(x + {a})/(x - {a}) = x + {a}, which tends to {2 * a}.", "0", N(a), "it has no limit", N(a * a)),
            2 => new([a, b, c], $"What does ({P(a, c, 1)})/({P(b, 0, -c)}) tend to as x grows without bound?", F(a, b), $"Only the highest powers count: {a}/{b} = {F(a, b)}.", "0", "it has no limit", F(-1, c), F(a + c, b), F(b, a)),
            _ => new([a, b, c], $"What does sin({a}x)/({b}x) tend to as x tends to 0?", F(a, b), $"sin({a}x) is {a}x for small x, so it tends to {F(a, b)}.", "0", "1", F(1, b), F(b, a), F(1, a)),
        };
    }

    private static ItemDraft Extremum(int level, ItemDice d)
    {
        long a = d.Between(1, 4), b = d.NonZero(-9, 10), c = d.Between(-5, 5), k = d.Between(2, 6);
        return level switch
        {
            1 => new([a, b, c, k], $"At which x is {P(a, b, c)} lowest?", F(-b, 2 * a), $"The derivative {P(2 * a, b)} is 0 at x = {F(-b, 2 * a)}.", F(b, 2 * a), F(-b, a), N(c), F((4 * a * c) - (b * b), 4 * a)),
            2 => new([a, b, c, k], $"f(x) = {P(1, 0, -3 * k * k, c)}. What is its local maximum, the value of f there?", N((2 * k * k * k) + c), $"f'(x) = {P(3, 0, -3 * k * k)} is 0 at -{k} and {k}; the maximum is at -{k}: {N((2 * k * k * k) + c)}.", N((-2 * k * k * k) + c), N(-k), N(k), N((4 * k * k * k) + c)),
            _ => new([a, b, c, k], $"A number x lies between 0 and {k}. What is the largest that x^2({k} - x) can be?", F(4 * k * k * k, 27), $"The derivative {2 * k}x - 3x^2 is 0 at x = {F(2 * k, 3)}; there it is {F(4 * k * k * k, 27)}.", F(k * k * k, 8), F(2 * k, 3), F(2 * k * k * k, 27), F(8 * k * k * k, 27)),
        };
    }

    private static ItemDraft Tangent(int level, ItemDice d)
    {
        long a = d.NonZero(-4, 5), b = d.NonZero(-6, 7), c = d.NonZero(-6, 7), x = d.Between(1, 3);
        long[] p = level switch { 1 => [a, 0, 0], 2 => [a, b, c], _ => [1, a, b, c] };
        long f = p.Aggregate(0L, (sum, k) => (sum * x) + k);
        long slope = level == 3 ? (3 * x * x) + (2 * a * x) + b : (2 * a * x) + p[1];
        return new([a, b, c, x], $"Where does the tangent to y = {P(p)} at x = {x} cross the y-axis?", N(f - (slope * x)), $"At x = {x} the height is {N(f)} and the slope {N(slope)}; the tangent is {N(slope)}x {Plus(f - (slope * x))}, so at y = {N(f - (slope * x))}.",
            N(f + (slope * x)), N(f), N(slope), N(f - slope));
    }

    private static ItemDraft GeometricSeries(int level, ItemDice d)
    {
        long q = d.Between(3, 9), p = d.Between(1, (int)q - 1), a = d.Between(2, 8), m = d.Between(1, 3);
        return level switch
        {
            1 => new([p, q, a, m], $"What is 1 + 1/{q} + 1/{q * q} + 1/{q * q * q} + ... without end?", F(q, q - 1), $"1/(1 - 1/{q}) = {F(q, q - 1)}.", F(1, q - 1), F(q - 1, q), F(q + 1, q), "it grows without bound"),
            2 => new([p, q, a, m], $"What is the sum of {a}({F(p, q)})^n over n = 0, 1, 2, ... without end?", F(a * q, q - p), $"{a}/(1 - {F(p, q)}) = {F(a * q, q - p)}.", F(a * p, q - p), F(q, q - p), F(a * q, q + p), F(a, q - p)),
            _ => new([p, q, a, m], $"What is the sum of {a}({F(p, q)})^n over n = {m}, {m + 1}, {m + 2}, ... without end?", F(a * Pow(p, (int)m), Pow(q, (int)m - 1) * (q - p)), $"The first term {a}({F(p, q)})^{m} over 1 - {F(p, q)}: {F(a * Pow(p, (int)m), Pow(q, (int)m - 1) * (q - p))}.",
                F(a * q, q - p), F(a * Pow(p, (int)m), Pow(q, (int)m)), F(Pow(p, (int)m), Pow(q, (int)m - 1) * (q - p)), F(a * Pow(p, (int)m + 1), Pow(q, (int)m) * (q - p))),
        };
    }

    private static ItemDraft PartialDerivative(int level, ItemDice d)
    {
        long a = d.NonZero(-4, 5), b = d.NonZero(-5, 6), x = d.Between(1, 3), y = d.Between(1, 3);
        string at = $"({x}, {y})";
        return level switch
        {
            1 => new([a, b, x, y], $"f(x, y) = {P(a, 0)}y {Plus(b)}x. What is its derivative by x at {at}?", N((a * y) + b), $"y stays: {N(a)}y {Plus(b)}, which is {N((a * y) + b)}.", N(a * x), N((a * x * y) + (b * x)), N(a + b), N((a * x) + b)),
            2 => new([a, b, x, y], $"f(x, y) = {N(a)}x^2 y {Plus(b)}y^2. What is its derivative by x at {at}?", N(2 * a * x * y), $"y stays: {N(2 * a)}xy, which is {N(2 * a * x * y)}.", N((a * x * x) + (2 * b * y)), N((2 * a * x * y) + (2 * b * y)), N(2 * a * x), N((2 * a * x * y) + (b * y * y))),
            _ => new([a, b, x, y], $"f(x, y) = {N(a)}x^2 y^2 {Plus(b)}xy. What is its derivative by x and then by y at {at}?", N((4 * a * x * y) + b), $"By x: {N(2 * a)}x y^2 {Plus(b)}y; then by y: {N(4 * a)}xy {Plus(b)}, which is {N((4 * a * x * y) + b)}.", N((2 * a * x * y * y) + (b * y)), N(4 * a * x * y), N((2 * a * y * y) + (2 * a * x * x)), N((2 * a * x * y) + b)),
        };
    }
}
