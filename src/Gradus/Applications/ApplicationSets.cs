namespace Gradus.Applications;

/// <summary>The best set of a size.</summary>
/// <param name="Count">How many applications there are.</param>
/// <param name="Ids">Which, the most valued first.</param>
/// <param name="Worth">What it is worth before anything is known, 0 to 1; what was sent already counts.</param>
/// <param name="Gain">What it is worth more than the best set of one fewer.</param>
/// <param name="Fees">What applying to all of them costs, USD.</param>
/// <param name="AnyAdmission">The chance that at least one that has not decided yet admits, 0 to 1, as if each decided without regard to the others.</param>
public sealed record SizedSet(int Count, IReadOnlyList<string> Ids, double Worth, double Gain, decimal Fees, double AnyAdmission);

/// <summary>The best sets under one reading of the chances.</summary>
/// <param name="Sizes">Of one application, of two and so on, as far as another raises the worth.</param>
/// <param name="Chosen">The last size that adds at least what one more application has to; 0 where none does.</param>
public sealed record ScenarioSets(IReadOnlyList<SizedSet> Sizes, int Chosen)
{
    /// <summary>The programs of the set that is chosen; empty where none is.</summary>
    public IReadOnlyList<string> Ids => Chosen == 0 ? [] : Sizes[Chosen - 1].Ids;

    /// <param name="ids">Of the options, in their order.</param>
    /// <param name="options">Chances, worths from 0 to 1, fees.</param>
    /// <param name="most">Most applications.</param>
    /// <param name="limit">What all fees together may come to, USD; null for no limit.</param>
    /// <param name="least">What one more application has to add to be made, in the unit of the worths.</param>
    public static ScenarioSets Of(IReadOnlyList<string> ids, IReadOnlyList<PossibleApplication> options, int most, decimal? limit, double least)
    {
        int[] made = [.. Enumerable.Range(0, options.Count).Where(i => options[i].IsMade)];
        int count = Math.Min(most, options.Count - made.Length);
        var sizes = new List<SizedSet>();
        double before = PortfolioSearch.Worth(options, made);
        foreach (IReadOnlyList<int> set in Best(options, made, count, limit))
        {
            int[] all = [.. set, .. made];
            double worth = PortfolioSearch.Worth(options, all);
            if (set.Count < sizes.Count + 1 || worth <= before)
            {
                break;
            }

            sizes.Add(new SizedSet(
                set.Count, [.. set.OrderByDescending(i => options[i].Worth).ThenBy(i => i).Select(i => ids[i])], worth, worth - before, set.Sum(i => options[i].Fee), PortfolioSearch.AnyAdmission(options, all.Where(i => !options[i].IsMade || options[i].Chance < 1))));
            before = worth;
        }

        return new ScenarioSets(sizes, sizes.TakeWhile(s => s.Gain >= least).Count());
    }

    /// <summary>Equal fees, or none that count: the algorithm that is exact and quick there; else the search that is exact under a limit.</summary>
    private static IEnumerable<IReadOnlyList<int>> Best(IReadOnlyList<PossibleApplication> options, int[] made, int count, decimal? limit)
    {
        if (limit is null && made.Length == 0)
        {
            IReadOnlyList<int> order = PortfolioSearch.MarginalImprovement(options, count);
            return Enumerable.Range(1, order.Count).Select(size => (IReadOnlyList<int>)[.. order.Take(size)]);
        }

        return PortfolioSearch.Within(options, count, limit ?? decimal.MaxValue);
    }
}
