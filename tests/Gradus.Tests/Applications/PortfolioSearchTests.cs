using System.Numerics;
using CsCheck;
using Gradus.Applications;

namespace Gradus.Tests.Applications;

/// <summary>The search for sets against trying every set.</summary>
public sealed class PortfolioSearchTests
{
    private const int MostTried = 12;

    private static readonly Gen<PossibleApplication> Option = Gen.Select(Gen.Int[0, 20], Gen.Int[0, 100], Gen.Int[0, 6], (chance, worth, fee) => new PossibleApplication(chance / 20.0, worth / 100.0, 25m * fee));

    private static readonly Gen<PossibleApplication[]> Options = Option.Array[1, MostTried];

    /// <summary>Chade and Smith: where fees do not count, each set that the algorithm passes through is the best of its size.</summary>
    [Fact]
    public void MarginalImprovement_IsTheBestOfItsSize() => Gen.Select(Options, Gen.Int[1, MostTried]).Sample(
        (options, count) => Same(Best(options, count, decimal.MaxValue), PortfolioSearch.Worth(options, PortfolioSearch.MarginalImprovement(options, count))), iter: LongRun.Times(30, 300));

    /// <summary>With unequal fees under a limit, and with applications that are made already.</summary>
    [Fact]
    public void Within_IsTheBestOfItsSizeUnderTheLimit() => Gen.Select(Options, Gen.Int[1, MostTried], Gen.Int[0, 900], Gen.UInt[0, 7]).Sample(
        (bare, count, limit, made) =>
        {
            PossibleApplication[] options = [.. bare.Select((o, i) => o with { IsMade = i < 3 && (made & (1u << i)) != 0 })];
            IReadOnlyList<IReadOnlyList<int>> sets = PortfolioSearch.Within(options, count, limit);
            return sets.Count == count && new[] { (set: sets[0], Size: 1), (set: sets[^1], Size: count) }.All(s =>
                s.set.Count <= s.Size && s.set.Sum(i => options[i].Fee) <= limit && !s.set.Any(i => options[i].IsMade)
                && Same(Best(options, s.Size, limit), PortfolioSearch.Worth(options, [.. s.set, .. Made(options)])));
        },
        iter: LongRun.Times(30, 300));

    /// <summary>The greedy set is not the best under a limit: it takes the dear one that leaves no room for two cheap ones.</summary>
    [Fact]
    public void GreedyChoice_IsNotTheBest_WhereFeesDifferUnderALimit()
    {
        PossibleApplication[] options = [new(0.5, 1, 100), new(0.4, 1, 50), new(0.4, 1, 50)];
        Assert.Equal([0], PortfolioSearch.MarginalImprovement(options, 1));
        Assert.Equal([1, 2], PortfolioSearch.Within(options, 2, 100)[1]);
        Assert.Equal(0.64, PortfolioSearch.Worth(options, [1, 2]), 12);
    }

    /// <summary>Worked by hand: 0.5 of 1, else 0.8 of 0.6: 0.5 + 0.5 x 0.48 = 0.74.</summary>
    [Fact]
    public void Worth_IsThatOfTheMostValuedThatAdmits()
    {
        PossibleApplication[] options = [new(0.8, 0.6, 0), new(0.5, 1, 0)];
        Assert.Equal(0.74, PortfolioSearch.Worth(options, [0, 1]), 12);
        Assert.Equal(0.9, PortfolioSearch.AnyAdmission(options, [0, 1]), 12);
        Assert.Equal(0, PortfolioSearch.Worth(options, []));
    }

    /// <summary>One more application never adds more than the one before it.</summary>
    [Fact]
    public void WhatOneMoreAdds_NeverGrows() => Options.Sample(
        options =>
        {
            double[] gains = [.. ScenarioSets.Of([.. options.Select((_, i) => $"p{i}")], options, options.Length, null, 0).Sizes.Select(s => s.Gain)];
            return gains.Zip(gains.Skip(1)).All(g => g.Second <= g.First + 1e-12);
        },
        iter: LongRun.Times(30, 300));

    private static int[] Made(PossibleApplication[] options) => [.. Enumerable.Range(0, options.Length).Where(i => options[i].IsMade)];

    private static bool Same(double expected, double found) => Math.Abs(expected - found) < 1e-12;

    private static double Best(PossibleApplication[] options, int count, decimal limit)
    {
        int[] made = Made(options);
        double best = 0;
        for (uint set = 0; set < 1u << options.Length; set++)
        {
            int[] chosen = [.. Enumerable.Range(0, options.Length).Where(i => (set & (1u << i)) != 0)];
            if (BitOperations.PopCount(set) <= count && !chosen.Intersect(made).Any() && chosen.Sum(i => options[i].Fee) <= limit)
            {
                best = Math.Max(best, PortfolioSearch.Worth(options, [.. chosen, .. made]));
            }
        }

        return best;
    }
}
