using Gradus.People;
using Gradus.Ranking;
using Gradus.Ranking.Learning;
using Gradus.Tests.Web;

namespace Gradus.Tests.Ranking.Learning;

/// <summary>Whether ten answers are enough: two hundred simulated persons on the lists of two examples.</summary>
public sealed class SimulatedPersonsTests(GuideFixture guide)
{
    private const int Questions = 10;

    private const int Persons = 200;

    /// <summary>The median loss of the degree that comes out first is at most 0.02 of the scale and at most half of that after as many random pairs of the same degrees.</summary>
    [Theory]
    [InlineData("mathematics-graduate")]
    [InlineData("working-engineer")]
    public void TenAnswers_LoseLittle_AndHalfOfWhatRandomPairsLose(string example)
    {
        ChoiceTable table = Shortlist.Make(guide.Catalog, Person(example), draws: 1).Entries.Choices;
        double[] asked = new double[Persons];
        double[] random = new double[Persons];
        Parallel.For(0, Persons, person =>
        {
            asked[person] = Loss(table, person, (simulated, posterior, seen) => NextPair.Of(table, posterior, seen) is { } pair ? (pair.First, pair.Second) : simulated.Pair(table.Efficient));
            random[person] = Loss(table, person, (simulated, _, _) => simulated.Pair(table.Efficient));
        });
        string measured = $"{example}: {table.Rows} degrees, {table.Efficient.Count} efficient, {table.Criteria} criteria; median loss {Median(asked):0.0000} asked, {Median(random):0.0000} at random";
        TestContext.Current.TestOutputHelper?.WriteLine(measured);
        Assert.True(Median(asked) <= 0.02, measured);
        Assert.True(Median(asked) <= Median(random) / 2, measured);
    }

    private Profile Person(string example) => guide.ReadExample(example) with { Weights = [], Order = [] };

    private static double Loss(ChoiceTable table, int person, Func<Simulation, WeightPosterior, HashSet<(int, int)>, (int First, int Second)> next)
    {
        var simulated = new Simulation(table.Criteria, 11, person);
        var posterior = WeightPosterior.Prior(table.Criteria, 1);
        var seen = new HashSet<(int, int)>();
        for (int k = 0; k < Questions; k++)
        {
            (int first, int second) = next(simulated, posterior, seen);
            seen.Add((Math.Min(first, second), Math.Max(first, second)));
            posterior = posterior.With(simulated.Answer(table, first, second));
        }

        return simulated.Loss(table, table.First(posterior.Mean(), 1)[0]);
    }

    private static double Median(double[] values)
    {
        double[] sorted = [.. values.Order()];
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
