using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Costs.Prices;

/// <summary>Every known price estimated as if it were not known: leave-one-institution-out cross-validation.</summary>
/// <param name="Firm">The prices that are hidden one after the other.</param>
/// <param name="Alone">Each price with its whole institution hidden.</param>
/// <param name="WithSisters">Each price with its own hidden and the institution's others known, where there are others.</param>
public sealed record PriceTrial(IReadOnlyList<PriceObservation> Firm, IReadOnlyList<PriceResidual> Alone, IReadOnlyList<PriceResidual> WithSisters)
{
    public static PriceTrial Of(IReadOnlyList<PriceObservation> observations)
    {
        PriceObservation[] firm = [.. observations.Where(o => o.IsFirm)];
        var alone = new List<PriceResidual>(firm.Length);
        var withSisters = new List<PriceResidual>();
        foreach (IGrouping<int, PriceObservation> institution in observations.GroupBy(o => o.Degree.Institution.Value))
        {
            Vector<double> coefficients = PriceModel.Fit([.. firm.Where(o => o.Degree.Institution.Value != institution.Key)]);
            foreach (PriceObservation hidden in institution.Where(o => o.IsFirm))
            {
                PriceGroup group = PriceModel.GroupOf(hidden.Degree);
                (double logRatio, _) = PriceModel.Predict(hidden.Degree, coefficients, []);
                alone.Add(new PriceResidual(hidden, group, logRatio - hidden.LogRatio, 0));
                (double withOthers, int sisters) = PriceModel.Predict(hidden.Degree, coefficients, [.. institution]);
                if (sisters > 0)
                {
                    withSisters.Add(new PriceResidual(hidden, group, withOthers - hidden.LogRatio, sisters));
                }
            }
        }

        return new PriceTrial(firm, alone, withSisters);
    }

    /// <summary>
    /// Which of the residuals their interval holds, when the interval is made from the residuals of other institutions only.
    /// </summary>
    public static IReadOnlyList<bool> Held(IReadOnlyList<PriceResidual> residuals)
    {
        var held = new bool[residuals.Count];
        for (int i = 0; i < held.Length; i++)
        {
            PriceResidual one = residuals[i];
            var scale = ResidualScale.Of([.. residuals.Where(r => r.Observation.Degree.Institution != one.Observation.Degree.Institution)]);
            held[i] = Math.Abs(one.Value) <= scale.HalfWidth(one.Group);
        }

        return held;
    }
}
