using Gradus.Loans;
using Gradus.Rules;

namespace Gradus.Returns;

/// <summary>The two plans open to a new borrower, with their numbers in double precision.</summary>
public sealed class RepaymentPlans
{
    public RepaymentPlans(RepaymentAssistancePlan assistance, TieredStandardPlan tiered)
    {
        Assistance = assistance;
        Tiered = tiered;
        Ends = [.. assistance.BasePercent.Bands.Select(b => b.UpTo is { } end ? (double)end : double.PositiveInfinity)];
        Shares = [.. assistance.BasePercent.Bands.Select(b => (double)b.Value / 100)];
        FlatBase = (double)assistance.FlatBase;
        Reduction = (double)assistance.DependentReduction;
        Minimum = (double)assistance.Minimum;
        Match = (double)assistance.Match;
        LeastLevel = (double)tiered.Minimum;
        if (assistance.BasePercent.Boundary != BoundaryBand.Lower)
        {
            throw new InputException("rules: a boundary of the Repayment Assistance Plan's scale must belong to the lower band.");
        }
    }

    public RepaymentAssistancePlan Assistance { get; }

    public TieredStandardPlan Tiered { get; }

    /// <summary>Upper ends of the bands of income, each in its own band; the last is infinite.</summary>
    public double[] Ends { get; }

    /// <summary>Payment of a year as a fraction of income in each band; 0 where the flat base holds.</summary>
    public double[] Shares { get; }

    public double FlatBase { get; }

    public double Reduction { get; }

    public double Minimum { get; }

    public double Match { get; }

    public double LeastLevel { get; }

    /// <summary>The monthly payment of <see cref="RepaymentAssistancePlan.Payment"/>, not rounded.</summary>
    public double AssistancePayment(double income, int dependents)
    {
        int band = 0;
        while (income > Ends[band])
        {
            band++;
        }

        double yearly = Shares[band] == 0 ? FlatBase : income * Shares[band];
        return Math.Max(Minimum, (yearly / 12) - (Reduction * dependents));
    }
}
