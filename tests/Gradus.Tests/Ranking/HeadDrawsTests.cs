using CsCheck;
using Gradus.Ranking;
using Gradus.Ranking.Criteria;
using Gradus.Ranking.Weighing;

namespace Gradus.Tests.Ranking;

public sealed class HeadDrawsTests
{
    private const int Draws = 10_000;

    private static readonly IReadOnlyList<Criterion> Two = [KnownCriteria.Cost, KnownCriteria.Cohort];
    private static readonly double[] Coin = [0, 1];
    private static readonly double[] Narrow = [0.4, 0.6];
    private static readonly double[] Wide = [0.3, 0.5, 0.7];

    /// <summary>A coin against 0.55: in the middle it is behind, and ahead every second time, so its figure decides every second time.</summary>
    [Fact]
    public void ADoubtThatDecides_IsNamedWithItsShare()
    {
        HeadDraws head = Head([[new Cell(0, Coin), new Cell(0)], [new Cell(0.55), new Cell(0)]], [1, 0]);
        Deciding deciding = head.DecidesFor(0)!.Value;
        Assert.Equal((0, 0, 1), (deciding.Row, deciding.Criterion, deciding.Among));
        Assert.InRange(deciding.Share, 0.485, 0.515);
        Assert.InRange(head.Wins(0, 1), 0.485, 0.515);
        Assert.Null(head.DecidesFor(1));
    }

    /// <summary>
    /// Of two doubts the wider decides more often; one whose criterion counts nothing never does. Narrow 0.4 or 0.6 and wide 0.3, 0.5 or 0.7 against 0.475: the wide one
    /// decides at (0.6, 0.3) and (0.4, 0.7), the narrow one at (0.4, 0.5), of six.
    /// </summary>
    [Fact]
    public void TheWiderDoubt_ComesFirst()
    {
        HeadDraws head = Head([[new Cell(0, Narrow), new Cell(0, Wide)], [new Cell(0.475), new Cell(0.475)]], [0.5, 0.5]);
        Assert.Equal([1, 0], head.Facts.Select(f => f.Criterion));
        Assert.InRange(head.Facts[0].Share, 0.319, 0.347);
        Assert.InRange(head.Facts[1].Share, 0.155, 0.178);
        Assert.Empty(Head([[new Cell(0.5), new Cell(0, Coin)], [new Cell(0.55), new Cell(0.5)]], [1, 0]).Facts);
    }

    [Fact]
    public void EqualScores_CountHalf() => Assert.Equal(0.5, Head([[new Cell(0.5), new Cell(0.5)], [new Cell(0.5), new Cell(0.5)]], [0.5, 0.5]).Wins(0, 1));

    [Fact]
    public void OneAlone_HasNothingToDecide() => Assert.Empty(Head([[new Cell(0, Coin), new Cell(0)]], [1, 0]).Facts);

    /// <summary>The second pass sees the scores of the first to the last bit.</summary>
    [Fact]
    public void Scores_AreThoseOfTheBlock() => Gen.OneOf(Gen.Double[0, 1].Select(v => new Cell(v)), Gen.Const(new Cell(0.5, Coin))).Array[2].Array[1, 30].Sample(rows =>
    {
        WeightDraws weights = SimplexWeights.Any(["cost", "cohort"]).Draw(4, 21);
        var scores = new ScoreDraws(Matrices.Of(Two, rows), weights, 4);
        double[] block = new double[scores.Room(21)];
        scores.Fill(0, 21, block);
        Assert.All(Enumerable.Range(0, 21), draw => Assert.All(
            Enumerable.Range(0, rows.Length), i => Assert.Equal(scores.Of(block, draw)[i], scores.Score(draw, i, new double[2]))));
    });

    [Fact]
    public void Groups_EndWhereTheFirstIsAheadInTwoOfThree()
    {
        double[] strength = [0.9, 0.8, 0.75, 0.3, 0.29];
        IReadOnlyList<LevelGroup> groups = LevelGroup.Of(5, (a, b) => 0.5 + (strength[a] - strength[b]));
        Assert.Equal([(1, 2), (3, 3), (4, 5)], LevelGroup.Of(5, (a, b) => b == 1 || a == 3 ? 0.6 : 0.8).Select(g => (g.From, g.To)));
        Assert.Equal([(1, 3), (4, 5)], groups.Select(g => (g.From, g.To)));
        Assert.Null(groups[^1].AheadOfNext);
        Assert.Empty(LevelGroup.Of(0, (_, _) => 1));
    }

    private static HeadDraws Head(Cell[][] rows, double[] weights)
    {
        var places = new PlaceDraws(Matrices.Of(Two, rows), new WeightDraws(2, weights), 1, Draws, -1);
        places.Ranges();
        return new HeadDraws(places, [.. Enumerable.Range(0, rows.Length)], (_, _) => true, -1);
    }
}
