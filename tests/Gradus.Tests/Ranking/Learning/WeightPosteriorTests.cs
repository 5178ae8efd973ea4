using Gradus.Ranking.Learning;

namespace Gradus.Tests.Ranking.Learning;

public sealed class WeightPosteriorTests
{
    private static readonly double[] FirstOverSecond = [1, -1];

    /// <summary>Before an answer the mean is even, and a weight of three lies below 1 - 0.9^(1/2) in one of ten.</summary>
    [Fact]
    public void WithoutAnswers_EveryWeightIsAsLikely()
    {
        var prior = WeightPosterior.Prior(3, 5);
        Assert.All(prior.Mean(), w => Assert.InRange(w, 0.31, 0.36));
        Assert.InRange(prior.Quantile(0, 0.1), 0.035, 0.07);
        Assert.InRange(prior.Quantile(0, 0.9), 0.65, 0.72);
    }

    /// <summary>
    /// Two criteria and one answer: the chance of it given the weight w of the first is the mean over strictness of 1 / (1 + exp(-s (2w - 1))). Held against sums over a fine grid of both.
    /// </summary>
    [Theory]
    [InlineData(1, 0)]
    [InlineData(4, 0)]
    [InlineData(4, 4)]
    [InlineData(9, 2)]
    public void TwoCriteria_AsSumsOverAGrid(int first, int second)
    {
        double[] lead = [0.3, -0.2];
        Compared[] answers = [.. Enumerable.Repeat(new Compared(lead, Preferred.First), first), .. Enumerable.Repeat(new Compared(lead, Preferred.Second), second)];
        WeightPosterior posterior = Learn(2, answers);
        double sum = 0;
        double mean = 0;
        double square = 0;
        for (int i = 0; i < 400; i++)
        {
            double w = (i + 0.5) / 400;
            for (int k = -40; k <= 40; k++)
            {
                double z = k / 10.0;
                double x = 20 * Math.Exp(z) * ((w * 0.3) - ((1 - w) * 0.2));
                double likelihood = Math.Exp(-z * z / 2) * Math.Pow(1 / (1 + Math.Exp(-x)), first) * Math.Pow(1 / (1 + Math.Exp(x)), second);
                sum += likelihood;
                mean += likelihood * w;
                square += likelihood * w * w;
            }
        }

        mean /= sum;
        double spread = Math.Sqrt((square / sum) - (mean * mean));
        Assert.InRange(posterior.Mean()[0], mean - (0.12 * spread), mean + (0.12 * spread));
        double own = Math.Sqrt(Enumerable.Range(0, WeightPosterior.Members).Sum(i => posterior.Share(i) * Math.Pow(posterior.Weights(i)[0] - posterior.Mean()[0], 2)));
        Assert.InRange(own, 0.88 * spread, 1.12 * spread);
    }

    [Fact]
    public void WeightsSumToOne_AndSharesToo()
    {
        WeightPosterior posterior = Learn(4, [.. Enumerable.Range(0, 25).Select(k => new Compared([0.1 * (k % 3), -0.2, 0.3 - (0.02 * k), 0.1], (Preferred)(k % 4)))]);
        Assert.All(Enumerable.Range(0, WeightPosterior.Members), i =>
        {
            double sum = 0;
            foreach (double weight in posterior.Weights(i))
            {
                Assert.InRange(weight, 0, 1);
                sum += weight;
            }

            Assert.Equal(1, sum, 9);
        });
        Assert.Equal(1, Enumerable.Range(0, WeightPosterior.Members).Sum(posterior.Share), 9);
    }

    /// <summary>"About the same" pulls to where both are worth as much, and says nothing of which side.</summary>
    [Fact]
    public void AboutTheSame_PullsToTheMiddle()
    {
        Compared[] same = [.. Enumerable.Repeat(new Compared(FirstOverSecond, Preferred.Same), 6)];
        WeightPosterior posterior = Learn(2, same);
        Assert.InRange(posterior.Mean()[0], 0.47, 0.53);
        Assert.True(posterior.Quantile(0, 0.9) - posterior.Quantile(0, 0.1) < 0.35);
    }

    [Fact]
    public void Skipped_TellsNothing()
    {
        WeightPosterior before = Learn(3, [new Compared([0.5, -0.5, 0], Preferred.First)]);
        WeightPosterior after = before.With(new Compared([0.5, -0.5, 0.1], Preferred.Skipped));
        Assert.Equal(before.Mean(), after.Mean());
        Assert.Equal(1, after.Answers);
    }

    /// <summary>Strong answers against each other leave a cloud that is whole: no share is lost.</summary>
    [Fact]
    public void AnswersThatContradictEachOther_LeaveACloud()
    {
        Compared[] answers = [.. Enumerable.Range(0, 30).Select(k => new Compared(FirstOverSecond, k % 2 == 0 ? Preferred.First : Preferred.Second))];
        WeightPosterior posterior = Learn(2, answers);
        Assert.InRange(posterior.Mean()[0], 0.4, 0.6);
        Assert.All(Enumerable.Range(0, WeightPosterior.Members), i => Assert.True(double.IsFinite(posterior.Share(i)) && double.IsFinite(posterior.Strictness(i))));
    }

    [Fact]
    public void SameSeedAndAnswers_SameCloud()
    {
        Compared[] answers = [.. Enumerable.Range(0, 12).Select(k => new Compared([0.4, -0.3, 0.05 * k], (Preferred)(k % 3)))];
        WeightPosterior once = Learn(3, answers);
        WeightPosterior again = Learn(3, answers);
        Assert.All(Enumerable.Range(0, WeightPosterior.Members), i => Assert.Equal(once.Weights(i).ToArray(), again.Weights(i).ToArray()));
        Assert.NotEqual(once.Mean(), answers.Aggregate(WeightPosterior.Prior(3, 2), (cloud, answer) => cloud.With(answer)).Mean());
    }

    private static WeightPosterior Learn(int criteria, Compared[] answers) => answers.Aggregate(WeightPosterior.Prior(criteria, 1), (cloud, answer) => cloud.With(answer));
}
