namespace Gradus.Applications;

/// <summary>One application that could be made.</summary>
/// <param name="Chance">That it is admitted, 0 to 1, whatever becomes of the others.</param>
/// <param name="Worth">What being admitted there is worth, 0 or more, in any unit.</param>
/// <param name="Fee">What applying costs, USD, 0 or more; counted in whole dollars, rounded up.</param>
public readonly record struct PossibleApplication(double Chance, double Worth, decimal Fee)
{
    /// <summary>True for an application that is made: it counts in every set, and takes neither fee nor place.</summary>
    public bool IsMade { get; init; }
}

/// <summary>
/// Which applications to make when each is admitted or not by its own chance and one goes to the most valued that admits: simultaneous search (Chade and Smith
/// 2006, "Simultaneous search", Econometrica 74). A set is worth the sum over its options, the most valued first, of worth times chance times the chance that
/// all more valued ones refuse.
/// </summary>
public static class PortfolioSearch
{
    /// <summary>Most options that are searched.</summary>
    public const int Most = 64;

    /// <summary>What a set of applications is worth, in the unit of the worths.</summary>
    /// <param name="options">All options.</param>
    /// <param name="chosen">Positions in <paramref name="options"/>, none twice.</param>
    public static double Worth(IReadOnlyList<PossibleApplication> options, IEnumerable<int> chosen)
    {
        double worth = 0;
        double refused = 1;
        foreach (int at in chosen.OrderByDescending(i => options[i].Worth))
        {
            worth += refused * options[at].Chance * options[at].Worth;
            refused *= 1 - options[at].Chance;
        }

        return worth;
    }

    /// <summary>The chance that at least one of a set admits, 0 to 1, the chances taken as independent.</summary>
    /// <inheritdoc cref="Worth"/>
    public static double AnyAdmission(IReadOnlyList<PossibleApplication> options, IEnumerable<int> chosen) => 1 - chosen.Aggregate(1.0, (refused, i) => refused * (1 - options[i].Chance));

    /// <summary>
    /// The marginal improvement algorithm: to the set so far the option is added that raises its worth most. Chade and Smith prove that each set it passes through
    /// is the best of its size, so it is exact where an application costs the same wherever it goes, or fees do not count. With unequal fees under a limit it is
    /// not: <see cref="Within"/> is.
    /// </summary>
    /// <param name="options">At most <see cref="Most"/>, none made.</param>
    /// <param name="count">The largest set looked for.</param>
    /// <returns>Positions in the order in which they are added; fewer than <paramref name="count"/> where no other raises the worth.</returns>
    /// <exception cref="ArgumentOutOfRangeException">More options than are searched.</exception>
    public static IReadOnlyList<int> MarginalImprovement(IReadOnlyList<PossibleApplication> options, int count)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.Count, Most);
        var chosen = new List<int>();
        double worth = 0;
        while (chosen.Count < count)
        {
            (int at, double best) = Enumerable.Range(0, options.Count).Except(chosen)
                .Select(i => (At: i, Worth: Worth(options, chosen.Append(i))))
                .OrderByDescending(n => n.Worth).ThenBy(n => options[n.At].Fee).ThenBy(n => n.At)
                .FirstOrDefault((-1, worth));
            if (at < 0 || best <= worth)
            {
                break;
            }

            chosen.Add(at);
            worth = best;
        }

        return chosen;
    }

    /// <summary>
    /// The best set of each size whose fees together stay within a limit, exact for unequal fees. Options are taken in ascending order of worth: one that is more
    /// valued than all of a set turns its worth f into p w + (1 - p) f, which rises with f, so the best of each size and fee is made of the best of a smaller one
    /// (Kapur and Hong 2022, "The college application problem"). An application that is made turns every f the same way.
    /// </summary>
    /// <param name="options">At most <see cref="Most"/>.</param>
    /// <param name="count">The largest set looked for.</param>
    /// <param name="limit">USD, 0 or more; cents do not count.</param>
    /// <returns>For each size from 1 to <paramref name="count"/> the best set of at most that size, positions ascending; those made are not named.</returns>
    /// <exception cref="ArgumentOutOfRangeException">More options than are searched.</exception>
    public static IReadOnlyList<IReadOnlyList<int>> Within(IReadOnlyList<PossibleApplication> options, int count, decimal limit)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.Count, Most);
        int[] fees = [.. options.Select(o => (int)decimal.Ceiling(o.Fee))];
        int room = (int)Math.Min(decimal.Floor(limit), options.Zip(fees, (o, fee) => o.IsMade ? 0 : fee).Sum());
        double[,] worth = new double[count + 1, room + 1];
        ulong[,] sets = new ulong[count + 1, room + 1];
        foreach (int i in Enumerable.Range(0, options.Count).OrderBy(i => options[i].Worth).ThenByDescending(i => options[i].Fee).ThenByDescending(i => i))
        {
            if (options[i].IsMade)
            {
                Turn(worth, options[i]);
                continue;
            }

            for (int size = count; size > 0; size--)
            {
                for (int spent = room; spent >= fees[i]; spent--)
                {
                    double with = With(options[i], worth[size - 1, spent - fees[i]]);
                    if (with > worth[size, spent])
                    {
                        worth[size, spent] = with;
                        sets[size, spent] = sets[size - 1, spent - fees[i]] | (1UL << i);
                    }
                }
            }
        }

        return [.. Enumerable.Range(1, count).Select(size => (IReadOnlyList<int>)[.. Enumerable.Range(0, options.Count).Where(i => (sets[size, room] & (1UL << i)) != 0)])];
    }

    private static double With(PossibleApplication option, double others) => (option.Chance * option.Worth) + ((1 - option.Chance) * others);

    private static void Turn(double[,] worth, PossibleApplication made)
    {
        for (int size = 0; size < worth.GetLength(0); size++)
        {
            for (int spent = 0; spent < worth.GetLength(1); spent++)
            {
                worth[size, spent] = With(made, worth[size, spent]);
            }
        }
    }
}
