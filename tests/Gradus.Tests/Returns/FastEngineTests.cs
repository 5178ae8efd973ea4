using Gradus.Programs;
using Gradus.Returns;

namespace Gradus.Tests.Returns;

public sealed class FastEngineTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("working-engineer")]
    [InlineData("mathematics-graduate")]
    [InlineData("international-applicant")]
    public void Fast_EqualsSlow_WithinTolerance(string person)
    {
        ReturnGround ground = Persons.Ground(person);
        var draws = new PersonDraws(2000, 1, ground.Correlation);
        var fast = new TabulatedReturns(ground, draws);
        var slow = new DrawnFlows(ground, draws);
        double worst = 0;
        double worstMedian = 0;
        for (int i = 0; i < Persons.Catalog.Items.Count; i += 251)
        {
            Item item = Persons.Catalog.Items[i];
            if (ground.CaseOf(item) is not { } of)
            {
                continue;
            }

            bool plan = ground.UsesAssistance(of);
            double[] values = new double[draws.Count];
            fast.Values(of, plan, values);
            Simulation exact = Simulation.Run(ground.Basis, draws.Count, d => slow.With(of, plan, d), d => slow.Stay(of, d));
            double[] ordered = [.. fast.Order.Select(d => exact.Values[d])];
            worst = Math.Max(worst, ordered.Zip(values, (a, b) => Math.Abs(a - b)).Max());
            worstMedian = Math.Max(worstMedian, Math.Abs(Outcome.Of(exact.Values).Median - Outcome.Of(values).Median));
        }

        output.WriteLine($"{person}: worst draw {worst:0.00}, worst median {worstMedian:0.00}");
        Assert.InRange(worst, 0, 1500);
        Assert.InRange(worstMedian, 0, 100);
    }
}
