using System.Globalization;

namespace Gradus.Tests.SelfTests;

/// <summary>Answers of programming and algorithms by other means: by running the same program here, or by trying every case.</summary>
internal static class ComputingChecks
{
    private static readonly string[] Words = ["planet", "garden", "silver", "orange", "bridge", "castle", "winter", "number"];

    public static IReadOnlyDictionary<string, Func<int, long[], object>> Programming { get; } = new Dictionary<string, Func<int, long[], object>>
    {
        ["loop-sum"] = (level, g) =>
        {
            double total = 0;
            for (long i = g[0]; i < g[1]; i += level == 2 ? g[2] : 1)
            {
                total += level == 3 && i % g[2] == 0 ? 0 : i;
            }

            return total;
        },
        ["halving"] = (_, g) =>
        {
            double left = g[0], rounds = 0;
            while (left > 1)
            {
                (left, rounds) = (Math.Floor(left / g[1]), rounds + 1);
            }

            return rounds;
        },
        ["slice"] = (level, g) => level switch
        {
            1 => (double)g.Take(6).Skip((int)g[6]).First(),
            2 => List(g.Take(6).Where((_, i) => i >= g[6] && i < g[7])),
            _ => List(Enumerable.Range(0, (int)g[6] + 1).Select(i => g[5 - i])),
        },
        ["scope"] = (level, g) => level switch
        {
            1 => (double)g[0],
            2 => (double)new[] { g[0], g[2], g[1] }.Sum(),
            _ => List(Appended(g[0], g[1], g[2])),
        },
        ["nested-loops"] = (level, g) =>
        {
            double count = 0;
            for (int i = 0; i < g[0]; i++)
            {
                for (int j = 0; j < (level == 2 ? i : g[1]); j++)
                {
                    if (level == 3 && j > i)
                    {
                        break;
                    }

                    count++;
                }
            }

            return count;
        },
        ["text"] = (level, g) =>
        {
            string word = Words[g[0]];
            return level switch
            {
                1 => string.Concat(Enumerable.Range((int)g[1], (int)(g[2] - g[1])).Select(i => word[i])),
                2 => word.Remove((int)g[1], 1),
                _ => word.Aggregate("", (t, c) => c + t)[..((int)g[1] + 2)],
            };
        },
        ["counting-map"] = (level, g) =>
        {
            var count = new Dictionary<long, int>();
            foreach (long v in g.Take(7))
            {
                count[v] = count.GetValueOrDefault(v) + 1;
            }

            return level switch { 1 => (double)count[g[7]], 2 => count.Count, _ => count.Where(c => c.Value == count.Values.Max()).Sum(c => (double)c.Key) };
        },
        ["recursion"] = (level, g) =>
        {
            if (level == 1)
            {
                double sum = 0;
                for (long n = g[0]; n > 0; n -= g[1])
                {
                    sum += n;
                }

                return sum;
            }

            double a = level == 2 ? 0 : 1, b = 1;
            for (int i = 1; i < g[0]; i++)
            {
                (a, b) = (b, a + b + (level == 2 ? 0 : 1));
            }

            return b;
        },
        ["remainders"] = (level, g) => level switch
        {
            1 => g[0] - (g[1] * Math.Floor((double)g[0] / g[1])),
            2 => g[0].ToString(CultureInfo.InvariantCulture).Sum(c => c - '0') + 0.0,
            _ => string.Create(CultureInfo.InvariantCulture, $"({g[0]} + {g[1]}) % 24 = {Clock(g[0], g[1])}"),
        },
        ["conditions"] = (level, g) => (double)Enumerable.Range(1, (int)g[0]).Count(i => level switch
        {
            1 => Divides(g[1], i) && Divides(g[2], i),
            2 => Divides(g[1], i) || Divides(g[2], i),
            _ => !Divides(g[1], i) && i <= g[0] - g[2],
        }),
        ["comprehension"] = (level, g) =>
        {
            var kept = new List<long>();
            double sum = 0;
            for (int i = 0; i < 5; i++)
            {
                if (level == 1 && g[i] > g[5])
                {
                    kept.Add(g[i]);
                }

                sum += level == 3 ? g[i] * i : g[i] % 2 == 0 ? Math.Pow(g[i], 2) : 0;
            }

            return level == 1 ? List(kept) : sum;
        },
        ["sharing"] = (level, g) =>
        {
            if (level == 3)
            {
                List<long> row = [g[0], g[0]];
                List<long>[] grid = [row, row];
                grid[0][0] = g[2];
                return $"[{string.Join(", ", grid.Select(List))}]";
            }

            List<long> x = [g[0], g[1], g[2]];
            List<long> y = level == 1 ? x : [.. x];
            if (level == 1)
            {
                y.Add(g[3]);
            }
            else
            {
                y[0] = g[3];
            }

            return List(x);
        },
    };

    public static IReadOnlyDictionary<string, Func<int, long[], object>> Algorithms { get; } = new Dictionary<string, Func<int, long[], object>>
    {
        ["binary-search"] = (level, g) =>
        {
            if (level < 3)
            {
                return (double)Most(g[0]);
            }

            int Looks(int low, int high)
            {
                int middle = (low + high) / 2;
                return middle == g[0] ? 1 : 1 + (middle < g[0] ? Looks(middle + 1, high) : Looks(low, middle - 1));
            }

            return (double)Looks(0, 14);
        },
        ["growth"] = (level, g) => level switch
        {
            1 => Math.Pow(100 * g[1], 2) / Math.Pow(100, 2) * g[0],
            2 => Enumerable.Range(0, (int)g[1]).Aggregate((double)g[0], (t, _) => t + t),
            _ => 2.0 * g[0] * Math.Log(2.0 * g[0]) / (g[0] * Math.Log(g[0])),
        },
        ["sorting"] = (level, g) => level switch
        {
            1 => Enumerable.Range(0, (int)g[0]).Sum(i => (double)Enumerable.Range(i + 1, (int)g[0] - i - 1).Count()),
            2 => Vector(Passed(g)),
            _ => (double)Inserted(g),
        },
        ["hashing"] = (level, g) =>
        {
            var table = new Dictionary<long, long>();
            long[] keys = level switch { 1 => [g[1]], 2 => [g[1], g[2]], _ => [g[1], g[2], g[1] + 1, g[3]] };
            foreach (long key in keys)
            {
                long place = key % g[0];
                while (!table.TryAdd(place, key))
                {
                    place = place == g[0] - 1 ? 0 : place + 1;
                }
            }

            return (double)table.First(t => t.Value == keys[^1]).Key;
        },
        ["search-tree"] = (level, g) =>
        {
            Node? root = null;
            foreach (long value in g)
            {
                root = Put(root, value);
            }

            return level switch { 1 => Vector(Walk(root)), 2 => (double)Depth(root!, g[5]), _ => (double)Leaves(root) };
        },
        ["heap"] = (level, g) => level switch
        {
            1 => (double)Enumerable.Range(0, 60).First(p => (2 * p) + 1 == g[0] || (2 * p) + 2 == g[0]),
            2 => Moved(g),
            _ => Vector(Popped(g)),
        },
        ["shortest-path"] = (level, g) =>
        {
            if (level == 1)
            {
                return Distance((int)g[0], Enumerable.Range(0, (int)g[0]).SelectMany(i => new[] { (i, (i + 1) % (int)g[0], 1.0), ((i + 1) % (int)g[0], i, 1.0) }), (int)g[1]);
            }

            (int, int, double)[] roads = [(0, 1, g[0]), (1, 0, g[0]), (0, 2, g[1]), (2, 0, g[1]), (1, 3, g[2]), (3, 1, g[2]), (2, 3, g[3]), (3, 2, g[3]), (1, 2, g[4])];
            return level == 2 ? Distance(4, roads, 3) : Distance(5, [.. roads, (3, 4, g[5]), (4, 3, g[5]), (2, 4, g[6]), (4, 2, g[6])], 4);
        },
        ["stack-and-queue"] = (level, g) =>
        {
            var stack = new Stack<long>();
            var queue = new Queue<long>();
            switch (level)
            {
                case 1:
                    stack.Push(g[0]);
                    stack.Push(g[1]);
                    stack.Push(g[2]);
                    stack.Pop();
                    return (double)stack.Pop();
                case 2:
                    queue.Enqueue(g[0]);
                    queue.Enqueue(g[1]);
                    queue.Dequeue();
                    queue.Enqueue(g[2]);
                    queue.Enqueue(g[3]);
                    queue.Dequeue();
                    return (double)queue.Peek();
                default:
                    stack.Push(g[0]);
                    stack.Push(g[1]);
                    queue.Enqueue(stack.Pop());
                    stack.Push(g[2]);
                    stack.Push(g[3]);
                    while (stack.Count > 0)
                    {
                        queue.Enqueue(stack.Pop());
                    }

                    return (double)queue.ElementAt(2);
            }
        },
        ["recurrence"] = (level, g) =>
        {
            double t = 1;
            for (double n = 2; n <= Math.Pow(2, g[0]); n *= 2)
            {
                t = level switch { 1 => t + 1, 2 => (2 * t) + 1, _ => (2 * t) + n };
            }

            return t;
        },
        ["dynamic-programming"] = (level, g) => level switch
        {
            1 => (double)Enumerable.Range(0, 1 << (int)(g[0] + g[1])).Count(bits => System.Numerics.BitOperations.PopCount((uint)bits) == g[0]),
            2 => (double)Enumerable.Range(0, 15).Sum(five => Enumerable.Range(0, 15).Count(two => (5 * five) + (2 * two) <= g[0])),
            _ => (double)Enumerable.Range(0, 32).Select(bits => string.Concat(Enumerable.Range(0, 5).Where(i => (bits >> i & 1) == 1).Select(i => (char)g[i])))
                .Where(part => Enumerable.Range(0, 32).Any(bits => part == string.Concat(Enumerable.Range(0, 5).Where(i => (bits >> i & 1) == 1).Select(i => (char)g[5 + i])))).Max(part => part.Length),
        },
        ["graphs"] = (level, g) => level switch
        {
            1 => Enumerable.Range(0, (int)g[0]).Sum(i => (double)i),
            2 => g[0] + g[1] - (double)g[1],
            _ => (double)Spanning(g),
        },
        ["loops"] = (level, g) => level switch
        {
            1 => Enumerable.Range(0, (int)g[0]).Sum(_ => (double)g[0]) + Enumerable.Range(0, (int)g[1]).Sum(_ => (double)g[0]),
            2 => Enumerable.Range(1, (int)g[0]).Sum(i => (double)Enumerable.Range(i, (int)g[0] - i + 1).Count()),
            _ => Enumerable.Range(0, (int)g[0] + 1).Sum(i => Math.Pow(2, i)),
        },
    };

    private static string List(IEnumerable<long> x) => $"[{string.Join(", ", x.Select(v => v.ToString(CultureInfo.InvariantCulture)))}]";

    private static string Vector(IEnumerable<long> x) => $"({string.Join(", ", x.Select(v => v.ToString(CultureInfo.InvariantCulture)))})";

    private static List<long> Appended(long first, long second, long third)
    {
        List<long> x = [first];
        void Change(List<long> y)
        {
            y.Add(second);
            y = [0];
            y.Add(0);
        }

        Change(x);
        x.Add(third);
        return x;
    }

    private static long Clock(long hour, long later)
    {
        for (long i = 0; i < later; i++)
        {
            hour = hour == 23 ? 0 : hour + 1;
        }

        return hour;
    }

    private static bool Divides(long a, int i) => i / a * a == i;

    /// <summary>Looks that the worst case of so many takes, half by half.</summary>
    private static int Most(long n) => n == 0 ? 0 : 1 + Most(n / 2);

    private static long[] Passed(long[] x)
    {
        var after = new List<long>();
        long carried = x[0];
        foreach (long v in x[1..])
        {
            after.Add(Math.Min(carried, v));
            carried = Math.Max(carried, v);
        }

        return [.. after, carried];
    }

    private static int Inserted(long[] x)
    {
        int swaps = 0;
        long[] sorted = [.. x];
        for (int i = 1; i < sorted.Length; i++)
        {
            for (int j = i; j > 0 && sorted[j - 1] > sorted[j]; j--)
            {
                (sorted[j - 1], sorted[j]) = (sorted[j], sorted[j - 1]);
                swaps++;
            }
        }

        return swaps;
    }

    private static Node Put(Node? at, long value) => at is null ? new Node(value, null, null)
        : value < at.Value ? at with { Left = Put(at.Left, value) } : at with { Right = Put(at.Right, value) };

    private static IEnumerable<long> Walk(Node? at) => at is null ? [] : [.. Walk(at.Left), at.Value, .. Walk(at.Right)];

    private static int Depth(Node at, long value) => at.Value == value ? 0 : 1 + Depth((value < at.Value ? at.Left : at.Right)!, value);

    private static int Leaves(Node? at) => at is null ? 0 : at is { Left: null, Right: null } ? 1 : Leaves(at.Left) + Leaves(at.Right);

    /// <summary>Along the way from the last place to the top, the first whose parent is not larger.</summary>
    private static double Moved(long[] g)
    {
        int at = 7;
        while (at > 0 && g[(at - 1) / 2] > g[7])
        {
            at = (at - 1) / 2;
        }

        return at;
    }

    private static long[] Popped(long[] x)
    {
        long[] heap = [x[6], .. x[1..6]];
        void Sink(int at)
        {
            int[] children = [.. new[] { (2 * at) + 1, (2 * at) + 2 }.Where(c => c < heap.Length)];
            if (children.Length > 0 && children.MinBy(c => heap[c]) is var least && heap[least] < heap[at])
            {
                (heap[least], heap[at]) = (heap[at], heap[least]);
                Sink(least);
            }
        }

        Sink(0);
        return heap;
    }

    /// <summary>From point 0, by passing along every edge as often as there are points (Bellman-Ford).</summary>
    private static double Distance(int points, IEnumerable<(int From, int To, double Length)> edges, int to)
    {
        double[] far = [0, .. Enumerable.Repeat(double.PositiveInfinity, points - 1)];
        for (int i = 0; i < points; i++)
        {
            foreach ((int from, int end, double length) in edges)
            {
                far[end] = Math.Min(far[end], far[from] + length);
            }
        }

        return far[to];
    }

    /// <summary>The least of all sets of three edges that join all points.</summary>
    private static long Spanning(long[] w)
    {
        (int A, int B)[] ends = [(0, 1), (1, 2), (2, 3), (3, 0), (0, 2)];
        return Enumerable.Range(0, 32).Select(bits => Enumerable.Range(0, 5).Where(i => (bits >> i & 1) == 1).ToArray())
            .Where(set => set.Length == 3 && Enumerable.Range(0, 4).All(p => double.IsFinite(Distance(4, set.SelectMany(i => new[] { (ends[i].A, ends[i].B, 1.0), (ends[i].B, ends[i].A, 1.0) }), p))))
            .Min(set => set.Sum(i => w[i]));
    }

    private sealed record Node(long Value, Node? Left, Node? Right);
}
