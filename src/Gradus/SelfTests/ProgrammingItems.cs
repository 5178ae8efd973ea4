using Gradus.People;
using static Gradus.SelfTests.ItemText;

namespace Gradus.SelfTests;

/// <summary>Questions of programming: what a short program does, in Python or in words that belong to no language.</summary>
internal static class ProgrammingItems
{
    public static IReadOnlyList<ItemTemplate> All { get; } =
    [
        Of("loop-sum", "follow a loop", -0.4, LoopSum),
        Of("halving", "follow a loop that ends by a condition", 0, Halving),
        Of("slice", "take parts of a list", 0, Slice),
        Of("scope", "tell what a function changes", 0.3, Scope),
        Of("nested-loops", "count in nested loops", 0, NestedLoops),
        Of("text", "work on text", 0.1, TextParts),
        Of("counting-map", "count with a dictionary", 0.1, CountingMap),
        Of("recursion", "follow a function that calls itself", 0.3, Recursion),
        Of("remainders", "use whole division and remainders", -0.1, Remainders),
        Of("conditions", "join conditions", 0, Conditions),
        Of("comprehension", "filter and map a list", 0.1, Comprehension),
        Of("sharing", "tell a copy from a second name", 0.3, Sharing),
    ];

    private static ItemTemplate Of(string id, string skill, double difficulty, Func<int, ItemDice, ItemDraft> make) => new(Prerequisite.Programming, id, skill, difficulty, make);

    private static string L(params IEnumerable<long> list) => $"[{string.Join(", ", list.Select(N))}]";

    private static ItemDraft LoopSum(int level, ItemDice d)
    {
        long a = d.Between(1, 5), b = a + d.Between(3, 7), s = d.Between(2, 4);
        return level switch
        {
            1 => new([a, b], "What does this print? (range(a, b) goes from a to b - 1.)", N(Enumerable.Range((int)a, (int)(b - a)).Sum()), $"It adds {string.Join(" + ", Enumerable.Range((int)a, (int)(b - a)))}.", N(Enumerable.Range((int)a, (int)(b - a + 1)).Sum()), N(b - a), N(b - 1), N(Enumerable.Range((int)a + 1, (int)(b - a)).Sum() - b))
            { Code = $"total = 0\nfor i in range({a}, {b}):\n    total = total + i\nprint(total)" },
            2 => Stepped(a, b + 6, s),
            _ => new([a, b, s], "What is printed?", N(Enumerable.Range((int)a, (int)(b - a)).Where(i => i % s != 0).Sum()), $"Multiples of {s} are left out: {string.Join(" + ", Enumerable.Range((int)a, (int)(b - a)).Where(i => i % s != 0))}.", N(Enumerable.Range((int)a, (int)(b - a)).Where(i => i % s == 0).Sum()), N(Enumerable.Range((int)a, (int)(b - a)).Sum()), N(Enumerable.Range((int)a, (int)(b - a)).TakeWhile(i => i % s != 0).Sum()), N(Enumerable.Range((int)a, (int)(b - a + 1)).Where(i => i % s != 0).Sum()), N(Enumerable.Range((int)a, (int)(b - a)).Count(i => i % s != 0)))
            { Code = $"total = 0\nfor i in range({a}, {b}):\n    if i % {s} == 0:\n        continue\n    total = total + i\nprint(total)" },
        };
    }

    private static ItemDraft Stepped(long a, long b, long s)
    {
        long[] steps = [.. Enumerable.Range((int)a, (int)(b - a)).Where(i => (i - a) % s == 0).Select(i => (long)i)];
        return new([a, b, s], "What is printed?", N(steps.Sum()), $"i is {string.Join(", ", steps)}.", N(steps.Sum() + a + (steps.Length * s)), N(steps.Length), N(Enumerable.Range((int)a, (int)(b - a)).Sum()), N(steps.Sum() - a), N(steps[^1]))
        { Code = $"set total to 0\nset i to {a}\nwhile i is less than {b}:\n    add i to total\n    add {s} to i\nprint total" };
    }

    private static ItemDraft Halving(int level, ItemDice d)
    {
        long n = level == 1 ? Pow(2, d.Between(3, 7)) : d.Between(20, 200), k = level == 3 ? 3 : 2;
        int steps = 0;
        for (long left = n; left > 1; left /= k)
        {
            steps++;
        }

        return new([n, k], "What is printed? (// divides and drops the rest.)", N(steps), $"n falls {string.Join(", ", Falling(n, k))}: {steps} rounds.", N(steps + 1), N(steps - 1), N(n / k), N((n - 1) / k == steps ? n : (n - 1) / k), N(steps + 2))
        { Code = $"n = {n}\ncount = 0\nwhile n > 1:\n    n = n // {k}\n    count = count + 1\nprint(count)" };
    }

    private static IEnumerable<long> Falling(long n, long k)
    {
        for (; n > 1; n /= k)
        {
            yield return n / k;
        }
    }

    private static ItemDraft Slice(int level, ItemDice d)
    {
        long[] x = [.. Enumerable.Range(0, 6).Select(_ => (long)d.Between(1, 30))];
        int a = d.Between(1, 2), b = d.Between(3, 5);
        string code = $"x = {L(x)}\n";
        return level switch
        {
            1 => new([.. x, a], "What is printed? (The first place of a list is 0.)", N(x[a]), $"Place {a} holds {x[a]}.", N(x[a - 1]), N(x[a + 1]), N(x[5 - a]), N(a)) { Code = code + $"print(x[{a}])" },
            2 => new([.. x, a, b], "What is printed?", L(x[a..b]), $"From place {a} up to, not including, place {b}.", L(x[a..(b + 1)]), L(x[(a - 1)..b]), L(x[(a + 1)..b]), L(x[(a - 1)..(b - 1)])) { Code = code + $"print(x[{a}:{b}])" },
            _ => new([.. x, a], "What is printed?", L(x[^(a + 1)..].Reverse()), $"The last {a + 1}, back to front.", L(x[^(a + 1)..]), L(x[..(a + 1)].Reverse()), L(x[^a..].Reverse()), L(x[^(a + 2)..^1].Reverse())) { Code = code + $"print(x[-{a + 1}:][::-1])" },
        };
    }

    private static ItemDraft Scope(int level, ItemDice d)
    {
        long a = d.Between(2, 9), b = d.Between(10, 19), k = d.Between(2, 6);
        return level switch
        {
            1 => new([a, b, k], "What is printed?", N(a), "Inside the function x is a name of its own; the x outside stays.", N(a + k), N(b), N(k), N(b + k), N(a * k)) { Code = $"x = {a}\ndef change(x):\n    x = x + {k}\n    return {b}\nchange(x)\nprint(x)" },
            2 => new([a, b, k], "What is printed?", N(a + k + b), $"The function gives {a + k} back, and {b} is added.", N(a + b), N(k + b), N(a + k), N(a + k + b + 1)) { Code = $"def add(x, more={k}):\n    return x + more\nprint(add({a}) + {b})" },
            _ => new([a, b, k], "What is printed?", L(a, b, k), "The list itself is changed, so both names show it; giving x a new list inside changes only the name there.", L(a), L(a, b), L(k), L(a, k), L(b, k)) { Code = $"x = [{a}]\ndef change(x):\n    x.append({b})\n    x = [0]\nchange(x)\nx.append({k})\nprint(x)" },
        };
    }

    private static ItemDraft NestedLoops(int level, ItemDice d)
    {
        long n = d.Between(3, 7), m = d.Between(3, 8);
        return level switch
        {
            1 => new([n, m], "How often is the line \"work\" reached?", N(n * m), $"{n} times {m}.", N(n + m), N((n - 1) * (m - 1)), N(n * (m - 1)), N(n * n)) { Code = $"repeat {n} times:\n    repeat {m} times:\n        work" },
            2 => new([n], "What is printed?", N(n * (n - 1) / 2), $"0 + 1 + ... + {n - 1}.", N(n * (n + 1) / 2), N(n * n), N(n * (n - 1)), N(n - 1)) { Code = $"count = 0\nfor i in range({n}):\n    for j in range(i):\n        count = count + 1\nprint(count)" },
            _ => new([n, m], "What is printed?", N(Enumerable.Range(0, (int)n).Sum(i => Enumerable.Range(0, (int)m).TakeWhile(j => j <= i).Count())), "The inner loop stops as soon as j is above i.", N(n * m), N(n * (n + 1) / 2 == Enumerable.Range(0, (int)n).Sum(i => Math.Min(i + 1, (int)m)) ? n * (n - 1) / 2 : n * (n + 1) / 2), N(Enumerable.Range(0, (int)n).Sum(i => Math.Min(i, (int)m))), N(n), N((n * m) - n))
            { Code = $"count = 0\nfor i in range({n}):\n    for j in range({m}):\n        if j > i:\n            break\n        count = count + 1\nprint(count)" },
        };
    }

    private static ItemDraft TextParts(int level, ItemDice d)
    {
        string word = d.Of("planet", "garden", "silver", "orange", "bridge", "castle", "winter", "number");
        int a = d.Between(1, 2), b = d.Between(4, 5), place = "planet garden silver orange bridge castle winter number".Split(' ').ToList().IndexOf(word);
        string back = new([.. word.Reverse()]);
        return level switch
        {
            1 => new([place, a, b], "What is printed?", word[a..b], $"Letters at places {a} to {b - 1}.", word[(a - 1)..b], word[a..(b + 1)], word[(a - 1)..(b - 1)], word[(a + 1)..b]) { Code = $"s = \"{word}\"\nprint(s[{a}:{b}])" },
            2 => new([place, a], "What is printed?", word[..a] + word[(a + 1)..], $"The letter at place {a} is left out.", word[..(a - 1)] + word[a..], word[..(a + 1)] + word[(a + 2)..], word[a..], word[..a]) { Code = $"s = \"{word}\"\nprint(s[:{a}] + s[{a + 1}:])" },
            _ => new([place, a], "What is printed?", back[..(a + 2)], $"t is built back to front; its first {a + 2} letters.", word[..(a + 2)], word[^(a + 2)..], back[^(a + 2)..], back[..(a + 1)]) { Code = $"s = \"{word}\"\nt = \"\"\nfor c in s:\n    t = c + t\nprint(t[:{a + 2}])" },
        };
    }

    private static ItemDraft CountingMap(int level, ItemDice d)
    {
        long[] x = [.. Enumerable.Range(0, 7).Select(_ => (long)d.Between(1, 4))];
        long k = x[d.Between(0, 6)];
        long count = x.Count(v => v == k), kinds = x.Distinct().Count(), most = x.GroupBy(v => v).Max(g => g.Count());
        string code = $"x = {L(x)}\ncount = {{}}\nfor v in x:\n    count[v] = count.get(v, 0) + 1\n";
        return level switch
        {
            1 => new([.. x, k], "What is printed? (get(v, 0) gives 0 where v is no key yet.)", N(count), $"{k} stands {count} time{(count == 1 ? "" : "s")} in the list.", N(count + 1), N(count - 1), N(k * count + 2), N(7), N(kinds + 3)) { Code = code + $"print(count[{k}])" },
            2 => new([.. x], "What is printed? (get(v, 0) gives 0 where v is no key yet.)", N(kinds), $"One key for each different number: {kinds}.", N(7), N(kinds + 1), N(kinds - 1), N(x.Max() + 2)) { Code = code + "print(len(count))" },
            _ => new([.. x], "What is printed? (get(v, 0) gives 0 where v is no key yet.)", N(x.GroupBy(v => v).Where(g => g.Count() == most).Sum(g => g.Key)), $"The keys that stand {most} times, added up.", N(most), N(x.GroupBy(v => v).First(g => g.Count() == most).Key + most), N(x.Distinct().Sum()), N(x.Where(v => x.Count(w => w == v) == most).Sum()), N(x.Sum())) { Code = code + "most = max(count.values())\nprint(sum(v for v in count if count[v] == most))" },
        };
    }

    private static ItemDraft Recursion(int level, ItemDice d)
    {
        long n = d.Between(5, 9), k = d.Between(2, 3);
        long Down(long at, long by) => at <= 0 ? 0 : at + Down(at - by, by);
        long Fib(long at) => at < 2 ? at : Fib(at - 1) + Fib(at - 2);
        long Calls(long at) => at < 2 ? 1 : 1 + Calls(at - 1) + Calls(at - 2);
        return level switch
        {
            1 => new([n, k], "What is printed?", N(Down(n, k)), $"{string.Join(" + ", Enumerable.Range(0, 9).Select(i => n - (i * k)).Where(v => v > 0))} = {Down(n, k)}.", N(n), N(Down(n, 1)), N(Down(n, k) - n), N(Down(n - k, k) + 1), "0") { Code = $"def f(n):\n    if n <= 0:\n        return 0\n    return n + f(n - {k})\nprint(f({n}))" },
            2 => new([n], "What is printed?", N(Fib(n)), $"Each is the sum of the two before: {string.Join(", ", Enumerable.Range(0, (int)n + 1).Select(i => Fib(i)))}.", N(Fib(n - 1)), N(Fib(n + 1)), N(n), N((2 * n) - 3), N(Fib(n) + 1)) { Code = $"def f(n):\n    if n < 2:\n        return n\n    return f(n - 1) + f(n - 2)\nprint(f({n}))" },
            _ => new([n - 2], $"How often is f called in all, the first call with {n - 2} included?", N(Calls(n - 2)), $"One call more than those for {n - 3} and {n - 4} together.", N(Fib(n - 2)), N(n - 2), N(Calls(n - 2) - 1), N(Pow(2, (int)n - 2)), N(Calls(n - 3))) { Code = "f of n:\n    if n is less than 2: give back n\n    give back f of (n - 1) plus f of (n - 2)" },
        };
    }

    private static ItemDraft Remainders(int level, ItemDice d)
    {
        long n = d.Between(50, 999), k = d.Between(3, 9), h = d.Between(1, 23), add = d.Between(25, 90);
        return level switch
        {
            1 => new([n, k], "What is printed? (% gives the rest of a division.)", N(n % k), $"{n} = {k} times {n / k} plus {n % k}.", N(n / k), N(k - (n % k)), N((n % k) + 1), N(n - k)) { Code = $"print({n} % {k})" },
            2 => new([n], "What is printed? (// divides and drops the rest, % gives the rest.)", N((n % 10) + (n / 10 % 10) + (n / 100)), "The digits are taken from the right and added.", N(n % 10), N(n / 10), N((n % 10 * 10) + (n / 10 % 10)), N(((n % 10) + 1) * ((n / 10 % 10) + 1))) { Code = $"n = {n}\ns = 0\nwhile n > 0:\n    s = s + n % 10\n    n = n // 10\nprint(s)" },
            _ => new([h, add], $"It is {h} o'clock on a clock of 24 hours. Which expression gives the hour {add} hours later, and which hour is it?", $"({h} + {add}) % 24 = {(h + add) % 24}", "Whole days are dropped from the sum.", $"({h} + {add}) // 24 = {(h + add) / 24}", $"{h} + {add} % 24 = {h + (add % 24)}", $"({h} + {add}) % 12 = {(h + add) % 12}", $"({h} + {add}) - 24 = {h + add - 24}"),
        };
    }

    private static ItemDraft Conditions(int level, ItemDice d)
    {
        int n = d.Between(15, 30), a = d.Between(2, 4), b = a + d.Between(1, 3);
        int Count(Func<int, bool> holds) => Enumerable.Range(1, n).Count(holds);
        string Program(string condition) => $"count = 0\nfor i in range(1, {n + 1}):\n    if {condition}:\n        count = count + 1\nprint(count)";
        return level switch
        {
            1 => new([n, a, b], "What is printed?", N(Count(i => i % a == 0 && i % b == 0)), $"Numbers from 1 to {n} that both {a} and {b} divide.", N(Count(i => i % a == 0 || i % b == 0)), N(Count(i => i % a == 0)), N(Count(i => i % b == 0)), N(n), N(n / (a + b))) { Code = Program($"i % {a} == 0 and i % {b} == 0") },
            2 => new([n, a, b], "What is printed?", N(Count(i => i % a == 0 || i % b == 0)), $"Numbers that {a} or {b} divides; those that both divide count once.", N(Count(i => i % a == 0) + Count(i => i % b == 0)), N(Count(i => i % a == 0 && i % b == 0)), N(Count(i => i % a == 0 != (i % b == 0))), N(n - Count(i => i % a == 0 || i % b == 0))) { Code = Program($"i % {a} == 0 or i % {b} == 0") },
            _ => new([n, a, b], "What is printed?", N(Count(i => !(i % a == 0 || i > n - b))), $"Neither divisible by {a} nor above {n - b}.", N(Count(i => i % a != 0 || i <= n - b)), N(Count(i => i % a == 0 || i > n - b)), N(Count(i => i % a == 0 && i <= n - b)), N(Count(i => i % a != 0))) { Code = Program($"not (i % {a} == 0 or i > {n - b})") },
        };
    }

    private static ItemDraft Comprehension(int level, ItemDice d)
    {
        long[] x = [.. Enumerable.Range(0, 5).Select(_ => (long)d.Between(1, 12))];
        long k = d.Between(4, 8);
        string code = $"x = {L(x)}\n";
        return level switch
        {
            1 => new([.. x, k], "What is printed?", L(x.Where(v => v > k)), $"Those above {k}, in their order.", L(x.Where(v => v >= k)), L(x.Where(v => v < k)), L(x.Where(v => v > k).Select(v => v - k)), L(x.Where(v => v <= k)), L(x)) { Code = code + $"print([v for v in x if v > {k}])" },
            2 => new([.. x], "What is printed?", N(x.Where(v => v % 2 == 0).Sum(v => v * v)), "The squares of the even ones, added.", N(x.Sum(v => v * v)), N(x.Where(v => v % 2 != 0).Sum(v => v * v)), N(x.Where(v => v % 2 == 0).Sum()), N(x.Where(v => v % 2 == 0).Sum() * x.Where(v => v % 2 == 0).Sum())) { Code = code + "print(sum(v * v for v in x if v % 2 == 0))" },
            _ => new([.. x], "What is printed? (enumerate gives each place with its value.)", N(x.Select((v, i) => i * v).Sum()), "Each value times its place, from place 0 on.", N(x.Select((v, i) => (i + 1) * v).Sum()), N(x.Sum()), N(x.Select((v, i) => i + v).Sum()), N(x.Select((v, i) => (4 - i) * v).Sum())) { Code = code + "print(sum(i * v for i, v in enumerate(x)))" },
        };
    }

    private static ItemDraft Sharing(int level, ItemDice d)
    {
        long a = d.Between(1, 9), b = d.Between(10, 19), c = d.Between(20, 29), k = d.Between(30, 39);
        return level switch
        {
            1 => new([a, b, c, k], "What is printed?", L(a, b, c, k), "y is a second name of the same list.", L(a, b, c), L(k), L(a, b, k), L(k, a, b, c)) { Code = $"x = {L(a, b, c)}\ny = x\ny.append({k})\nprint(x)" },
            2 => new([a, b, c, k], "What is printed?", L(a, b, c), "x[:] is a new list with the same values; x stays.", L(k, b, c), L(k), L(a, b, c, k), L(a, k, c)) { Code = $"x = {L(a, b, c)}\ny = x[:]\ny[0] = {k}\nprint(x)" },
            _ => new([a, b, k], "What is printed?", $"[{L(k, a)}, {L(k, a)}]", "Both places hold the same inner list, so a change shows in both.", $"[{L(k, a)}, {L(a, a)}]", $"[{L(a, a)}, {L(a, a)}]", $"[{N(k)}, {L(a, a)}]", $"[{L(k, a)}, {L(a, k)}]") { Code = $"row = {L(a, a)}\ngrid = [row, row]\ngrid[0][0] = {k}\nprint(grid)" },
        };
    }
}
