namespace Gradus.Returns;

/// <summary>The same question on other grounds, over the same draws of the fast engine.</summary>
/// <param name="ground">The ground of the question.</param>
/// <param name="caseOf">The degree on another ground.</param>
/// <param name="rival">What it is compared with.</param>
/// <param name="assistance">True when federal loans are repaid under the Repayment Assistance Plan.</param>
/// <param name="draws">What chance decides.</param>
internal sealed class OtherReadings(ReturnGround ground, Func<ReturnGround, ReturnCase> caseOf, Rival rival, bool assistance, PersonDraws draws)
{
    private const double All = 100;

    /// <summary>As if paid like the degree's graduates; on a student visa, of those who finish and stay.</summary>
    public Outcome AsGraduates()
    {
        ReturnGround other = ground.With(AssumptionKeys.DegreesDoing, All);
        (double[] all, _, int stayers) = Values(other);
        return Outcome.Of(caseOf(other) is { Leave: not null, FirstChance: > 0 } && stayers > 0 ? all.AsSpan(0, stayers) : all);
    }

    /// <summary>The chance of a loss where a degree adds more, more people finish and more move to the occupation they aim for, and where it is less of each.</summary>
    public LossRange Loss()
    {
        (double low, double finishedLow) = Chances(1);
        (double high, double finishedHigh) = Chances(-1);
        return new LossRange(Math.Min(low, high), Math.Max(low, high), Math.Min(finishedLow, finishedHigh), Math.Max(finishedLow, finishedHigh));
    }

    private (double All, double Finished) Chances(int better)
    {
        ReturnAssumptions of = ground.Assumptions;
        double effect = Math.Max(0, of[AssumptionKeys.Effect] + (better * of[AssumptionKeys.OtherEffect]));
        double leaves = Math.Clamp(of[AssumptionKeys.NotFinishing] - (better * of[AssumptionKeys.OtherNotFinishing]), 0, All);
        ReturnGround other = ground.With(AssumptionKeys.Effect, effect).With(AssumptionKeys.NotFinishing, leaves);
        if (ground.AimsForAMove && !ground.Profile.IsInternational)
        {
            other = other.With(AssumptionKeys.MoveChance, Math.Clamp(of[AssumptionKeys.MoveChance] + (better * of[AssumptionKeys.OtherMoveChance]), 0, All));
        }

        (double[] all, int finishers, _) = Values(other);
        return (Losses(all), finishers == 0 ? 1 : Losses(all.AsSpan(0, finishers)));
    }

    private (double[] All, int Finishers, int Stayers) Values(ReturnGround other)
    {
        ReturnCase of = caseOf(other);
        var engine = new TabulatedReturns(other, draws);
        double[] values = new double[engine.Draws];
        engine.Present(of, assistance, values);
        double[] beside = new double[engine.Draws];
        rival.Present(engine, of, beside);
        for (int d = 0; d < values.Length; d++)
        {
            values[d] -= beside[d];
        }

        return (values, engine.Finishers, engine.Stayers);
    }

    private static double Losses(ReadOnlySpan<double> values)
    {
        int losses = 0;
        foreach (double value in values)
        {
            losses += value < 0 ? 1 : 0;
        }

        return losses / (double)values.Length;
    }
}
