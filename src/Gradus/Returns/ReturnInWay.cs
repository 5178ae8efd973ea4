using Gradus.Ledgers;
using Gradus.Programs;

namespace Gradus.Returns;

/// <summary>
/// What one degree studied in one way adds against staying as one is: the figures that <see cref="ReturnAnswer"/> gives of the way that fits, from the
/// same draws, without what moves them.
/// </summary>
public sealed class ReturnInWay
{
    private readonly double[][] _with;
    private readonly double[][] _stay;

    private ReturnInWay(ReturnCase of, bool assistance, double[][] with, double[][] stay)
    {
        (Case, UsesAssistance, _with, _stay) = (of, assistance, with, stay);
    }

    public ReturnCase Case { get; }

    /// <summary>True when federal loans are repaid under the Repayment Assistance Plan.</summary>
    public bool UsesAssistance { get; }

    /// <summary>Net present value, real USD.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>The same of those who finish.</summary>
    public required Outcome IfFinished { get; init; }

    /// <summary>The chance of a loss over what is least known.</summary>
    public required LossRange Loss { get; init; }

    /// <summary>The answer; null where price, all earnings or the person's pay are not known.</summary>
    /// <param name="ground">The person.</param>
    /// <param name="item">The degree.</param>
    /// <param name="way">How it is studied.</param>
    /// <param name="threads">Most threads; the answer is the same.</param>
    public static ReturnInWay? Of(ReturnGround ground, Item item, StudyWay way, int threads = -1)
    {
        if (ground.CaseOf(item, way) is not { } of)
        {
            return null;
        }

        bool assistance = ground.UsesAssistance(of);
        PersonDraws draws = ground.Draw();
        var flows = new DrawnFlows(ground, draws);
        double[][] with = new double[draws.Count][];
        double[][] stay = new double[draws.Count][];
        double[] values = new double[draws.Count];
        Parallel.For(0, draws.Count, new ParallelOptions { MaxDegreeOfParallelism = threads }, d =>
        {
            Abandonment.Check();
            (with[d], stay[d]) = (flows.With(of, assistance, d), flows.Stay(of, d));
            values[d] = Difference(ground.Basis, with[d], stay[d]);
        });
        double[] finished = [.. values.Where((_, d) => draws.Finish[d] >= ground.NotFinishing)];
        return new ReturnInWay(of, assistance, with, stay)
        {
            Outcome = Outcome.Of(values),
            IfFinished = Outcome.Of(finished.Length > 0 ? finished : values),
            Loss = new OtherReadings(ground, other => other.CaseOf(item, way)!, new Rival.Stay("staying"), assistance, draws).Loss(),
        };
    }

    /// <summary>Present value of one row of flows less another, added up in the order of <see cref="Simulation"/>, so that both give the same bits.</summary>
    private static double Difference(ValuationBasis basis, double[] with, double[] stay)
    {
        double sum = 0;
        for (int year = 0; year < Math.Max(with.Length, stay.Length); year++)
        {
            sum += ((year < with.Length ? with[year] : 0) - (year < stay.Length ? stay[year] : 0)) * basis.Discount(year);
        }

        return sum;
    }

    /// <summary>One number of each draw, from its yearly flows with the degree and without it; a new array.</summary>
    public double[] Each(Func<double[], double[], double> of) => [.. _with.Select((with, d) => of(with, _stay[d]))];
}
