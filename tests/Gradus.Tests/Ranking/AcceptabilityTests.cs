using CsCheck;
using Gradus.Ranking;
using Gradus.Ranking.Criteria;
using Gradus.Ranking.Weighing;

namespace Gradus.Tests.Ranking;

/// <summary>Rank acceptability against answers worked out by geometry, and what holds for every table.</summary>
public sealed class AcceptabilityTests
{
    private const int Draws = 20_000;

    private static readonly IReadOnlyList<Criterion> Two = [KnownCriteria.Cost, KnownCriteria.Cohort];
    private static readonly IReadOnlyList<Criterion> Three = [KnownCriteria.Cost, KnownCriteria.Cohort, KnownCriteria.Focus];
    private static readonly double[] Coin = [0, 1];

    private static readonly Gen<Cell[][]> Tables = Gen.OneOf(Gen.Double[0, 1].Select(v => new Cell(v)), Gen.Const(new Cell(0.5, Coin))).Array[3].Array[2, 12];

    /// <summary>
    /// Worths (1, 0), (0, 1) and (0.6, 0.6) under weights w and 1 - w: the third is first while both weights are under 0.6, which is a fifth of all, and never last;
    /// the first comes first above 0.6, second between 0.5 and 0.6, last below 0.5.
    /// </summary>
    [Fact]
    public void TwoCriteria_AsOnALine()
    {
        IReadOnlyList<ushort[]> counts = Count(Two, [[1, 0], [0, 1], [0.6, 0.6]], SimplexWeights.Any(Keys(Two)));
        Near([0.4, 0.1, 0.5], counts[0]);
        Near([0.4, 0.1, 0.5], counts[1]);
        Near([0.2, 0.8, 0], counts[2]);
    }

    /// <summary>With the first criterion counting more, w is uniform from 0.5 to 1, so the compromise is first in a fifth of the weights.</summary>
    [Fact]
    public void TwoCriteriaInOrder_AsOnHalfTheLine()
    {
        IReadOnlyList<ushort[]> counts = Count(Two, [[1, 0], [0, 1], [0.6, 0.6]], SimplexWeights.Ordered(Keys(Two)));
        Near([0.8, 0.2, 0], counts[0]);
        Near([0, 0, 1], counts[1]);
        Near([0.2, 0.8, 0], counts[2]);
    }

    /// <summary>With w from 0.5 to 0.9 it is first in a quarter.</summary>
    [Fact]
    public void TwoCriteriaInRanges_AsOnAPartOfTheLine()
    {
        IReadOnlyList<ushort[]> counts = Count(Two, [[1, 0], [0, 1], [0.6, 0.6]], RangedWeights.Of([("cost", 50, 90), ("cohort", 0, 100)]));
        Near([0.75, 0.25, 0], counts[0]);
        Near([0.25, 0.75, 0], counts[2]);
    }

    /// <summary>Each corner against the middle of a triangle: where no weight is above 0.5, a quarter of the triangle, (0.5, 0.5, 0.5) is first; it is never behind two corners.</summary>
    [Fact]
    public void ThreeCriteria_AsOnATriangle()
    {
        IReadOnlyList<ushort[]> counts = Count(Three, [[1, 0, 0], [0, 1, 0], [0, 0, 1], [0.5, 0.5, 0.5]], SimplexWeights.Any(Keys(Three)));
        Near([0.25, 0.75, 0, 0], counts[3]);
        Near([0.25, 1.0 / 12, 1.0 / 3, 1.0 / 3], counts[0]);
        Near([0.25, 1.0 / 12, 1.0 / 3, 1.0 / 3], counts[1]);
    }

    /// <summary>A coin of 0 or 1 on the first criterion against (0.5, 0.25): it is ahead where the coin shows 1 and w is above a third, so in a third of all cases.</summary>
    [Fact]
    public void DoubtInFiguresAndWeights_Together()
    {
        ScoreMatrix matrix = Matrices.Of(Two, [[new Cell(0, Coin), new Cell(0)], [new Cell(0.5), new Cell(0.25)]]);
        Near([1.0 / 3, 2.0 / 3], AdditiveRanking.Acceptability(matrix, SimplexWeights.Any(Keys(Two)), 1, Draws)[0]);
    }

    /// <summary>Who would choose (1, 0) before (0, 1) weighs the first criterion above a half: 0.75 in the middle, and is then sure of it.</summary>
    [Fact]
    public void CentralWeights_AreTheMiddleOfThoseWhoWouldChooseIt()
    {
        ScoreMatrix matrix = Table(Two, [[1, 0], [0, 1], [0.2, 0.1]]);
        IReadOnlyList<CentralStanding> central = CentralWeights.Of(matrix, [0, 1, 2], 3, 1, CentralWeights.Draws, -1);
        double deviation = Math.Sqrt(0.25 / CentralWeights.Draws);
        Assert.InRange(central[0].Share, 0.5 - (3 * deviation), 0.5 + (3 * deviation));
        Assert.InRange(central[0].Weights![0], 0.74, 0.76);
        Assert.Equal(1, central[0].Confidence);
        Assert.Equal((0, null, null), (central[2].Share, central[2].Weights, central[2].Confidence));
    }

    /// <summary>Under its central weights the coin of <see cref="DoubtInFiguresAndWeights_Together"/> is first when it shows 1, which is every second time.</summary>
    [Fact]
    public void Confidence_IsTheChanceUnderCentralWeights()
    {
        ScoreMatrix matrix = Matrices.Of(Two, [[new Cell(0, Coin), new Cell(0)], [new Cell(0.5), new Cell(0.25)]]);
        Assert.InRange(CentralWeights.Of(matrix, [0], 1, 1, CentralWeights.Draws, -1)[0].Confidence!.Value, 0.43, 0.57);
    }

    [Fact]
    public void Chances_SumToOne_ByPlaceAndByCandidate() => Tables.Select(Sets).Sample((table, set) =>
    {
        IReadOnlyList<ushort[]> counts = AdditiveRanking.Acceptability(Matrices.Of(Three, table), set, 5, 40);
        Assert.All(counts, of => Assert.Equal(40, of.Sum(c => c)));
        Assert.All(Enumerable.Range(1, table.Length), place => Assert.Equal(40, counts.Sum(of => of[place])));
    });

    /// <summary>Weights sum to one, so a scale for all worths and an amount for all of one criterion change no place; every sum is exact in binary, so that equals stay equal.</summary>
    [Fact]
    public void Acceptability_IsUnchanged_WhenScalesMove() => Gen.Int[0, 8].Array[3].Array[2, 10].Select(Sets, Gen.Int[0, 3].Array[3]).Sample((table, set, shift) =>
    {
        Cell[][] plain = [.. table.Select(row => row.Select(v => new Cell(v / 8.0)).ToArray())];
        Cell[][] moved = [.. table.Select(row => row.Select((v, j) => new Cell((v / 16.0) + (shift[j] / 8.0))).ToArray())];
        ScoreMatrix before = Matrices.Of(Three, plain);
        Assert.Equal(Ahead(before, set), Ahead(Matrices.Of(Three, moved), set));
    }, iter: 200);

    /// <summary>Under weights that are known an option more changes nothing between two others, whatever is drawn for it.</summary>
    [Fact]
    public void OptionAdded_NeverReordersTwoOthers_UnderFixedWeights() => Tables.Select(Gen.Double[0.01, 1].Array[3], Gen.Double[0, 1].Array[3]).Sample((table, points, added) =>
    {
        var weights = new ExactWeights(Keys(Three), [.. points.Select(p => p / points.Sum())]);
        Cell[][] larger = [.. table, [.. added.Select(v => new Cell(v))]];
        HeadDraws less = Head(Matrices.Of(Three, table), weights);
        HeadDraws more = Head(Matrices.Of(Three, larger), weights);
        Assert.Equal(less.Wins(0, 1), more.Wins(0, 1));
    });

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void SameSeed_SameCounts_OnOneThreadAndOnMany(int threads)
    {
        var random = new Random(5);
        ScoreMatrix matrix = Matrices.Of(Three, [.. Enumerable.Range(0, 150).Select(_ => Three.Select(_ => new Cell(random.NextDouble(), random.Next(3) == 0 ? Coin : null)).ToArray())]);
        var set = SimplexWeights.Ordered(Keys(Three));
        Assert.Equal(AdditiveRanking.Acceptability(matrix, set, 3, 700), AdditiveRanking.Acceptability(matrix, set, 3, 700, threads));
        Assert.Equal(CentralWeights.Of(matrix, [1, 2], 2, 3, CentralWeights.Draws, -1).Select(c => (c.Share, c.Confidence)), CentralWeights.Of(matrix, [1, 2], 2, 3, CentralWeights.Draws, threads).Select(c => (c.Share, c.Confidence)));
    }

    /// <summary>The chances of the first places are those of the counts.</summary>
    [Fact]
    public void TopShares_AreThoseOfTheCounts() => Tables.Select(Sets).Sample((table, set) =>
    {
        ScoreMatrix matrix = Matrices.Of(Three, table);
        IReadOnlyList<ushort[]> counts = AdditiveRanking.Acceptability(matrix, set, 5, 60);
        Assert.All(AdditiveRanking.Rank(matrix, set, 5, 60), r =>
        {
            Assert.Equal(counts[r.Index][1] / 60.0, r.Top.First);
            Assert.Equal(counts[r.Index][1..Math.Min(table.Length + 1, 4)].Sum(c => c) / 60.0, r.Top.Three);
            Assert.Equal(counts[r.Index].Select((c, place) => c * place).Sum() / 60.0, r.ExpectedPlace, 9);
        });
    });

    private static Gen<WeightSet> Sets { get; } = Gen.OneOf(
        Gen.Const<WeightSet>(SimplexWeights.Any(Keys(Three))),
        Gen.Const<WeightSet>(SimplexWeights.Ordered(Keys(Three))),
        Gen.Const<WeightSet>(RangedWeights.Of([("cost", 10, 60), ("cohort", 0, 50), ("focus", 20, 70)])),
        Gen.Const<WeightSet>(new ExactWeights(Keys(Three), [0.5, 0.25, 0.25])));

    private static double[] Ahead(ScoreMatrix matrix, WeightSet set)
    {
        HeadDraws head = Head(matrix, set);
        return [.. Enumerable.Range(1, matrix.Rows - 1).Select(i => Math.Round(head.Wins(0, i), 6))];
    }

    private static HeadDraws Head(ScoreMatrix matrix, WeightSet set)
    {
        var places = new PlaceDraws(matrix, set.Draw(2, 50), 2, 50, -1);
        places.Ranges();
        return new HeadDraws(places, [.. Enumerable.Range(0, matrix.Rows)], (_, _) => true, -1);
    }

    private static string[] Keys(IReadOnlyList<Criterion> criteria) => [.. criteria.Select(c => c.Id)];

    private static ScoreMatrix Table(IReadOnlyList<Criterion> criteria, double[][] rows) => Matrices.Of(criteria, [.. rows.Select(r => r.Select(v => new Cell(v)).ToArray())]);

    private static IReadOnlyList<ushort[]> Count(IReadOnlyList<Criterion> criteria, double[][] rows, WeightSet weights) => AdditiveRanking.Acceptability(Table(criteria, rows), weights, 1, Draws);

    /// <summary>Within three standard errors of the exact chances.</summary>
    private static void Near(double[] exact, ushort[] counts)
    {
        for (int place = 1; place <= exact.Length; place++)
        {
            double error = 3 * Math.Sqrt(exact[place - 1] * (1 - exact[place - 1]) / Draws);
            Assert.InRange(counts[place] / (double)Draws, exact[place - 1] - error, exact[place - 1] + error);
        }
    }
}
