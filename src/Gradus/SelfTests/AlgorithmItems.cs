using Gradus.People;
using static Gradus.SelfTests.ItemText;

namespace Gradus.SelfTests;

/// <summary>Questions of algorithms and of the structures they work on.</summary>
internal static class AlgorithmItems
{
    public static IReadOnlyList<ItemTemplate> All { get; } =
    [
        Of("binary-search", "search in a sorted list", -0.2, BinarySearch),
        Of("growth", "tell how work grows", 0, Growth),
        Of("sorting", "count what a sort does", 0.1, Sorting),
        Of("hashing", "place keys in a table", 0.2, Hashing),
        Of("search-tree", "use a binary search tree", 0.1, SearchTree),
        Of("heap", "use a heap", 0.2, Heap),
        Of("shortest-path", "find a shortest path", 0.1, ShortestPath),
        Of("stack-and-queue", "use a stack and a queue", -0.3, StackAndQueue),
        Of("recurrence", "solve a recurrence", 0.4, Recurrence),
        Of("dynamic-programming", "build an answer from smaller ones", 0.3, DynamicProgramming),
        Of("graphs", "count in graphs", 0.2, Graphs),
        Of("loops", "count the steps of loops", 0, Loops),
    ];

    private static ItemTemplate Of(string id, string skill, double difficulty, Func<int, ItemDice, ItemDraft> make) => new(Prerequisite.Algorithms, id, skill, difficulty, make);

    private static ItemDraft BinarySearch(int level, ItemDice d)
    {
        int k = d.Between(4, 12);
        long n = level == 1 ? Pow(2, k) - 1 : Pow(2, k) + d.Between(1, (int)Pow(2, k) - 2);
        int most = (int)Math.Log2(n) + 1;
        if (level < 3)
        {
            return new([n], $"A sorted list holds {n} numbers. How many of them does binary search look at, at most, to find one?", N(most), $"Each look leaves at most half: {most} looks suffice for up to {Pow(2, most) - 1}.", N(most - 1), N(n), N(n / 2), N(most * 2), N(most + 1));
        }

        long target = d.Between(0, 14);
        int looks = 0;
        for (int low = 0, high = 14; low <= high;)
        {
            int middle = (low + high) / 2;
            looks++;
            if (middle == target)
            {
                break;
            }

            (low, high) = middle < target ? (middle + 1, high) : (low, middle - 1);
        }

        return new([target], $"A sorted list holds the numbers 0 to 14. Binary search looks at the middle of what is left (the lower one of two). How many numbers does it look at to find {target}?", N(looks), $"It looks at 7 first, and finds {target} at look {looks}.", N(looks + 1), N(looks - 1), N(target + 1), N(looks + 2), N(15));
    }

    private static ItemDraft Growth(int level, ItemDice d)
    {
        long t = d.Between(2, 9), k = d.Between(2, 5), n = Pow(2, d.Between(8, 14));
        int log = (int)Math.Log2(n);
        return level switch
        {
            1 => new([t, k], $"An algorithm takes time that grows with n^2 and needs {t} seconds for a list. How many seconds for one {k} times as long?", N(t * k * k), $"{k}^2 times as long: {t * k * k}.", N(t * k), N(t + (k * k)), N(t * t * k), N(t * Pow(2, (int)k))),
            2 => new([t, k], $"An algorithm takes time that doubles with each item more. It needs {t} seconds for 20 items. How many for {20 + k}?", N(t * Pow(2, (int)k)), $"2^{k} times as long: {t * Pow(2, (int)k)}.", N(t * 2 * k), N(t * k), N(t + k), N(t * k * k), N(t + Pow(2, (int)k))),
            _ => new([n], $"Time grows with n log n. By which factor does it grow from n = {n} to n = {2 * n}?", F(2 * (log + 1), log), $"2 times log({2 * n})/log({n}) = 2 times {log + 1}/{log} = {F(2 * (log + 1), log)}.", "2", "4", F(log + 1, log), F(2 * log, log + 1), N(2 * log)),
        };
    }

    private static ItemDraft Sorting(int level, ItemDice d)
    {
        long n = d.Between(5, 30);
        long[] x = [.. Enumerable.Range(1, 6).OrderBy(_ => d.Between(0, 100_000)).Select(v => (long)v)];
        long inversions = Enumerable.Range(0, 6).Sum(i => Enumerable.Range(i + 1, 5 - i).Count(j => x[i] > x[j]));
        long[] once = [.. x];
        for (int i = 0; i < 5; i++)
        {
            if (once[i] > once[i + 1])
            {
                (once[i], once[i + 1]) = (once[i + 1], once[i]);
            }
        }

        return level switch
        {
            1 => new([n], $"Selection sort looks for the smallest of what is left, by comparing with each other one. How many comparisons does it make for {n} numbers?", N(n * (n - 1) / 2), $"{n - 1} + {n - 2} + ... + 1 = {n * (n - 1) / 2}.", N(n * n), N(n * (n + 1) / 2), N(n), N(n * (n - 1))),
            2 => new([.. x], $"What is {V(x)} after one pass of bubble sort from left to right, which swaps neighbours that are out of order?", V(once), $"The largest moves to the end: {V(once)}.", V([.. x.Order()]), V(Swapped(x)), V([.. x[1..], x[0]]), V([.. once[..5].Order(), once[5]]), V([x[5], .. x[..5]])),
            _ => new([.. x], $"How many swaps of neighbours does insertion sort make for {V(x)}?", N(inversions), $"As many as there are pairs out of order: {inversions}.", N(15 - inversions), N(inversions + 1), N(x.Where((v, i) => v != i + 1).Count() == inversions ? inversions - 1 : x.Where((v, i) => v != i + 1).Count()), "15", N(Math.Max(0, inversions - 2))),
        };
    }

    private static long[] Swapped(long[] x)
    {
        int at = Enumerable.Range(0, 5).FirstOrDefault(i => x[i] > x[i + 1]);
        return [.. x[..at], x[at + 1], x[at], .. x[(at + 2)..]];
    }

    private static ItemDraft Hashing(int level, ItemDice d)
    {
        long m = d.Of(7L, 11, 13), k = d.Between(20, 99), other = k + (m * d.Between(1, 3)), third = k + (m * d.Between(4, 6));
        return level switch
        {
            1 => new([m, k], $"A table has {m} places, and a key goes to key mod {m}. At which place is {k}?", N(k % m), $"{k} = {m} times {k / m} plus {k % m}.", N(k / m), N((k % m) + 1), N(m - (k % m)), N(((k % m) + m - 1) % m)),
            2 => new([m, k, other], $"A table has {m} places; a key goes to key mod {m}, or to the next free place after it, from the last to place 0. {k} and then {other} are put in. At which place is {other}?", N((k + 1) % m), $"Both belong at {k % m}; the second goes on to {(k + 1) % m}.", N(k % m), N((k + 2) % m), N(other / m), N((k + m - 1) % m)),
            _ => new([m, k, other, third], $"A table has {m} places; a key goes to key mod {m}, or to the next free place after it, from the last to place 0. {k}, {other}, {k + 1} and {third} are put in, in this order. At which place is {third}?", N((k + 3) % m), $"{k % m}, {(k + 1) % m} and {(k + 2) % m} are taken: {(k + 3) % m}.", N(k % m), N((k + 2) % m), N((k + 1) % m), N((k + 4) % m)),
        };
    }

    private static ItemDraft SearchTree(int level, ItemDice d)
    {
        long[] x = [.. Enumerable.Range(1, 9).OrderBy(_ => d.Between(0, 100_000)).Take(6).Select(v => (long)v)];
        int[] depth = [.. Depths(x)];
        int leaves = x.Count(v => !x.Any(w => Parent(x, w) == v));
        string put = $"{string.Join(", ", x)} are put into an empty binary search tree, in this order.";
        return level switch
        {
            1 => new([.. x], $"{put} In which order does an in-order walk visit them?", V([.. x.Order()]), "Left part, node, right part: in ascending order.", V(x), V([.. x.OrderDescending()]), V([.. x.Reverse()]), V([x[0], .. x[1..].Order()])),
            2 => new([.. x], $"{put} How many links lie between the root and {x[5]}?", N(depth[5]), $"From {x[0]} down to {x[5]}: {depth[5]}.", N(depth[5] + 1), N(depth[5] - 1), "5", N(depth.Max() + 2), N(6)),
            _ => new([.. x], $"{put} How many leaves has the tree?", N(leaves), $"{leaves} of them have nothing below.", N(leaves + 1), N(leaves - 1), N(6 - leaves == leaves ? leaves + 2 : 6 - leaves), N(depth.Max() + 3), "6"),
        };
    }

    private static IEnumerable<int> Depths(long[] x) => x.Select(v =>
    {
        int depth = 0;
        for (long? at = Parent(x, v); at is { } parent; at = Parent(x, parent))
        {
            depth++;
        }

        return depth;
    });

    /// <summary>In a search tree a value hangs below the later put of its two neighbours among those put before it.</summary>
    private static long? Parent(long[] x, long value)
    {
        int at = Array.IndexOf(x, value);
        long[] before = x[..at];
        long? below = before.Where(v => v < value).Select(v => (long?)v).Max();
        long? above = before.Where(v => v > value).Select(v => (long?)v).Min();
        return below is null ? above : above is null ? below : Array.IndexOf(x, below.Value) > Array.IndexOf(x, above.Value) ? below : above;
    }

    private static ItemDraft Heap(int level, ItemDice d)
    {
        long i = d.Between(3, 60);
        long[] x = [.. Enumerable.Range(1, 30).OrderBy(_ => d.Between(0, 100_000)).Take(7).Select(v => 2L * v).Order()];
        long added = (2 * d.Between(0, 30)) + 1;
        List<long> heap = [.. x, added];
        for (int at = 7; at > 0 && heap[(at - 1) / 2] > heap[at]; at = (at - 1) / 2)
        {
            (heap[at], heap[(at - 1) / 2]) = (heap[(at - 1) / 2], heap[at]);
        }

        List<long> popped = [x[6], .. x[1..6]];
        for (int at = 0; (2 * at) + 1 < 6;)
        {
            int child = (2 * at) + 2 < 6 && popped[(2 * at) + 2] < popped[(2 * at) + 1] ? (2 * at) + 2 : (2 * at) + 1;
            if (popped[child] >= popped[at])
            {
                break;
            }

            (popped[child], popped[at]) = (popped[at], popped[child]);
            at = child;
        }

        return level switch
        {
            1 => new([i], $"A heap is kept in a list from place 0 on. At which place is the parent of place {i}?", N((i - 1) / 2), $"({i} - 1)/2 without the rest: {(i - 1) / 2}.", N((i / 2) + (i % 2)), N(i - 1), N((2 * i) + 1), N(i - 2), N(((i - 1) / 2) + 1)),
            2 => new([.. x, added], $"The list {V(x)} is a heap with the smallest on top. {added} is added and moved up. At which place (from 0) does it end?", N(heap.LastIndexOf(added)), $"It moves up while its parent is larger: to place {heap.LastIndexOf(added)}.", [.. new[] { 0L, 1, 3, 7 }.Where(p => p != heap.LastIndexOf(added)).Select(N)]),
            _ => new([.. x], $"The list {V(x)} is a heap with the smallest on top. The smallest is taken out: the last takes its place and moves down. What is the list then?", V(popped), "It changes places with the smaller child while that is smaller.", V(x[1..]), V([x[6], .. x[1..6]]), V([x[1], x[6], .. x[2..6]]), V([.. x[1..6], x[0]])),
        };
    }

    private static ItemDraft ShortestPath(int level, ItemDice d)
    {
        long[] w = [.. Enumerable.Range(0, 7).Select(_ => level == 1 ? 1L : d.Between(1, 9))];
        if (level == 1)
        {
            int n = d.Between(6, 12), k = d.Between(2, n - 2);
            long way = Math.Min(k, n - k);
            return new([n, k], $"{n} towns lie in a ring, each joined to its two neighbours. How many roads lie on the shortest way between town 0 and town {k}?", N(way), $"{k} one way, {n - k} the other: {way}.", N(Math.Max(k, n - k)), N(n), N(k + 1), N(way - 1), N(n - 1));
        }

        long[] paths = level == 2 ? [w[0] + w[2], w[1] + w[3], w[0] + w[4] + w[3]] : [w[0] + w[2] + w[5], w[1] + w[3] + w[5], w[0] + w[4] + w[3] + w[5], w[1] + w[6], w[0] + w[4] + w[6], w[0] + w[2] + w[3] + w[6]];
        string end = level == 2 ? "D" : "E";
        string roads = $"A-B {w[0]}, A-C {w[1]}, B-D {w[2]}, C-D {w[3]}, B-C {w[4]} (from B to C alone; the others both ways)" + (level == 3 ? $", D-E {w[5]}, C-E {w[6]}" : "");
        return new([.. w, level], $"Roads and their lengths: {roads}. How long is the shortest way from A to {end}?", N(paths.Min()), $"The ways there are {string.Join(", ", paths.Select(N))} long.", [.. paths.Order().Distinct().Skip(1).Select(N), N(paths.Min() - 1), N(paths.Min() + 1), N(paths.Sum())]);
    }

    private static ItemDraft StackAndQueue(int level, ItemDice d)
    {
        long[] x = [.. Enumerable.Range(1, 20).OrderBy(_ => d.Between(0, 100_000)).Take(4).Select(v => (long)v)];
        return level switch
        {
            1 => new([.. x], $"{x[0]}, {x[1]} and {x[2]} are put on a stack, in this order. Two are taken off. Which is taken second?", N(x[1]), $"The last put is taken first: {x[2]}, then {x[1]}.", N(x[0]), N(x[2]), N(x[3]), N(x[0] + x[1] + 20)),
            2 => new([.. x], $"A queue gets {x[0]} and {x[1]}; one is taken; it gets {x[2]} and {x[3]}; one is taken. Which is at its front now?", N(x[2]), $"{x[0]} and {x[1]} were taken; {x[2]} is first.", N(x[0]), N(x[1]), N(x[3]), N(x[0] + 20)),
            _ => new([.. x], $"A stack gets {x[0]} and {x[1]}; the top is taken and put into a queue; the stack gets {x[2]} and {x[3]}; everything is taken from it, one by one, into the queue. What leaves the queue third?", N(x[2]), $"Into the queue go {x[1]}, {x[3]}, {x[2]}, {x[0]}; they leave in that order.", N(x[0]), N(x[1]), N(x[3]), N(x[2] + 20)),
        };
    }

    private static ItemDraft Recurrence(int level, ItemDice d)
    {
        int k = d.Between(3, 6);
        long n = Pow(2, k);
        return level switch
        {
            1 => new([k], $"T(1) = 1 and T(n) = T(n/2) + 1. What is T({n})?", N(k + 1), $"{n} can be halved {k} times: {k} + 1.", N(k), N(n), N(n / 2), N((2 * n) - 1)),
            2 => new([k], $"T(1) = 1 and T(n) = 2T(n/2) + 1. What is T({n})?", N((2 * n) - 1), $"1 + 2 + 4 + ... + {n} = {(2 * n) - 1}.", N(n), N(2 * n), N(n - 1), N(k + 1), N(n * k)),
            _ => new([k], $"T(1) = 1 and T(n) = 2T(n/2) + n. What is T({n})?", N(n * (k + 1)), $"Each of {k} levels adds {n}, and the {n} ends add 1 each: {n * (k + 1)}.", N(n * k), N((2 * n) - 1), N(n * n), N(n * (k + 2)), N(n + k)),
        };
    }

    private static ItemDraft DynamicProgramming(int level, ItemDice d)
    {
        int a = d.Between(2, 4), b = d.Between(2, 4), n = d.Between(7, 14);
        string u = new([.. Enumerable.Range(0, 5).Select(_ => d.Of('a', 'b', 'c'))]);
        string v = new([.. Enumerable.Range(0, 5).Select(_ => d.Of('a', 'b', 'c'))]);
        long coins = 0;
        for (int fives = 0; fives * 5 <= n; fives++)
        {
            coins += ((n - (fives * 5)) / 2) + 1;
        }

        int common = Common(u, v);
        return level switch
        {
            1 => new([a, b], $"A way goes from one corner of a grid to the other, {a} steps right and {b} steps up in any order. How many ways are there?", N(Choose(a + b, a)), $"Each place is reached from the left or from below: {Choose(a + b, a)}.", N(a * b), N(a + b), N(Pow(2, a + b)), N(Choose(a + b, a) - 1), N((a + 1) * (b + 1))),
            2 => new([n], $"In how many ways can {n} cents be paid with coins of 1, 2 and 5 cents, when their order does not matter?", N(coins), $"For each number of fives, the twos can be chosen freely: {coins}.", N(coins + 1), N(coins - 1), N(n), N(coins - ((n / 2) + 1)), N((n / 2) + (n / 5) + 1)),
            _ => new([.. u.Select(c => (long)c), .. v.Select(c => (long)c)], $"How long is the longest sequence of letters that stands in both \"{u}\" and \"{v}\" in the same order, not necessarily side by side?", N(common), $"{common}: each pair of beginnings is answered from shorter ones.", N(common + 1), N(common - 1), N(u.Intersect(v).Count() == common ? common + 2 : u.Intersect(v).Count()), "5", "0"),
        };
    }

    private static int Common(string u, string v) => u.Length == 0 || v.Length == 0 ? 0 : u[0] == v[0] ? 1 + Common(u[1..], v[1..]) : Math.Max(Common(u[1..], v), Common(u, v[1..]));

    private static ItemDraft Graphs(int level, ItemDice d)
    {
        long n = d.Between(5, 15), k = d.Between(2, 4);
        long[] w = [.. Enumerable.Range(0, 5).Select(_ => (long)d.Between(1, 12))];
        return level switch
        {
            1 => new([n], $"Each of {n} points is joined to every other. How many edges is that?", N(n * (n - 1) / 2), $"{n} times {n - 1}, each edge counted twice: {n * (n - 1) / 2}.", N(n * (n - 1)), N(n * n), N(n - 1), N(n * (n + 1) / 2)),
            2 => new([n, k], $"A graph without circles has {n + k} points in {k} parts that hang together. How many edges has it?", N(n), $"Each part has one edge less than points: {n + k} - {k} = {n}.", N(n + k - 1), N(n + k), N(n - 1), N(n + 1), N(n - k)),
            _ => new(w, $"Edges and their lengths: A-B {w[0]}, B-C {w[1]}, C-D {w[2]}, D-A {w[3]}, A-C {w[4]}. How long in all is the shortest tree that joins the four points?", N(Tree(w)), $"The shortest edges that close no circle: {Tree(w)} in all.", N(w.Order().Take(3).Sum() == Tree(w) ? w.Order().Take(4).Sum() : w.Order().Take(3).Sum()), N(w.Sum()), N(w.Sum() - w.Max()), N(w[0] + w[1] + w[2]), N(Tree(w) + 1)),
        };
    }

    private static long Tree(long[] w)
    {
        (int, int)[] ends = [(0, 1), (1, 2), (2, 3), (3, 0), (0, 2)];
        int[] part = [0, 1, 2, 3];
        long sum = 0;
        foreach (int e in Enumerable.Range(0, 5).OrderBy(i => w[i]))
        {
            (int from, int to) = (part[ends[e].Item1], part[ends[e].Item2]);
            if (from != to)
            {
                sum += w[e];
                part = [.. part.Select(p => p == from ? to : p)];
            }
        }

        return sum;
    }

    private static ItemDraft Loops(int level, ItemDice d)
    {
        long n = d.Between(6, 20), k = d.Between(3, 7);
        return level switch
        {
            1 => new([n, k], "How many steps does this take?", N((n * n) + (k * n)), $"{n} times {n}, plus {k} times {n}.", N(n * n * k * n), N(n * n), N((n + k) * 2), N(n + n + k)) { Code = $"repeat {n} times:\n    repeat {n} times: one step\nrepeat {k} times:\n    repeat {n} times: one step" },
            2 => new([n], "How many steps does this take?", N(n * (n + 1) / 2), $"1 + 2 + ... + {n}.", N(n * n), N(n * (n - 1) / 2), N(2 * n), N(n * (n + 1))) { Code = $"for i from 1 to {n}:\n    for j from i to {n}: one step" },
            _ => new([k], "How many steps does this take?", N(Pow(2, (int)k + 1) - 1), $"1 + 2 + 4 + ... + {Pow(2, (int)k)} = {Pow(2, (int)k + 1) - 1}.", N(Pow(2, (int)k)), N(k * Pow(2, (int)k)), N((k + 1) * Pow(2, (int)k)), N(k + 1), N(Pow(2, (int)k + 1))) { Code = $"set i to 1\nwhile i is at most {Pow(2, (int)k)}:\n    repeat i times: one step\n    multiply i by 2" },
        };
    }
}
