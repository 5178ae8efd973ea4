using Gradus.Returns;

namespace Gradus.Tests.Returns;

/// <summary>What is drawn of a person, and what is made of the draws.</summary>
public sealed class DrawnPersonTests
{
    private const int Draws = 20_000;

    private static readonly PersonDraws Drawn = new(Draws, 7, 0.6);

    private static (double Mean, double Deviation) Of(double[] values)
    {
        double mean = values.Average();
        return (mean, Math.Sqrt(values.Average(v => (v - mean) * (v - mean))));
    }

    public static TheoryData<string> Normals => ["with", "without", "level", "effect"];

    [Theory]
    [MemberData(nameof(Normals))]
    public void PlacesLevelAndEffect_AreStandardNormal(string which)
    {
        (double mean, double deviation) = Of(which switch { "with" => Drawn.With, "without" => Drawn.Without, "level" => Drawn.Level, _ => Drawn.Effect });
        Assert.Equal(0, mean, 0.03);
        Assert.Equal(1, deviation, 0.03);
    }

    [Fact]
    public void PriceFinishAndStay_AreEvenBetweenNothingAndOne() => Assert.All([Drawn.Price, Drawn.Finish, Drawn.Stay], values =>
    {
        (double mean, double deviation) = Of(values);
        Assert.Equal(0.5, mean, 0.02);
        Assert.Equal(Math.Sqrt(1 / 12d), deviation, 0.02);
        Assert.All(values, v => Assert.InRange(v, 0, 1));
    });

    [Fact]
    public void PlacesWithAndWithout_HangTogetherAsGiven() =>
        Assert.Equal(0.6, Drawn.With.Zip(Drawn.Without, (a, b) => a * b).Average(), 0.03);

    [Fact]
    public void OneNumberIsDrawnForOneThing()
    {
        double[][] all = [Drawn.With, Drawn.Level, Drawn.Effect];
        for (int i = 0; i < all.Length; i++)
        {
            Assert.Equal(0, all[i].Zip(all[(i + 1) % all.Length], (a, b) => a * b).Average(), 0.03);
        }
    }

    [Fact]
    public void TwoDegreesOfOnePerson_DifferInWhatIsNotKnownOfThemAlone()
    {
        PersonDraws beside = Drawn.Beside;
        Assert.Same(Drawn.With, beside.With);
        Assert.Same(Drawn.Effect, beside.Effect);
        Assert.NotEqual(Drawn.Level, beside.Level);
        Assert.NotEqual(Drawn.Price, beside.Price);
    }

    [Fact]
    public void Outcome_IsOfTheDraws()
    {
        var outcome = Outcome.Of([6, -2, 1, 3, 2]);
        Assert.Equal((2.0, 2.0, 0.2), (outcome.Median, outcome.Mean, outcome.ChanceOfLoss));
        Assert.InRange(outcome.P10, -2, 1);
        Assert.InRange(outcome.P90, 3, 6);
    }

    [Theory]
    [InlineData(24, "after the last of the 2 working years")]
    [InlineData(30, "after the last of the 2 working years")]
    [InlineData(23, "takes 1.9 of the 2 working years")]
    public void ADegreeThatTakesAllYearsLeft_IsFollowedByNoPay(int months, string words) =>
        Assert.Contains(words, new WorkLeft(2, months, new DateOnly(2029, 5, 1)).Words, StringComparison.Ordinal);
}
