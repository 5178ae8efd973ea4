using System.Runtime.CompilerServices;
using Gradus.Catalogs;
using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Costs.Prices;

/// <summary>
/// Estimates the price of a degree that states none from the degrees that do: the logarithm of the price over the institution's
/// general charge, by ridge regression (Hoerl and Kennard 1970) with every institution weighing as one, and then by how far the
/// institution's other priced degrees lie from that regression, shrunk towards none. Its doubt is what is left over when a whole
/// institution is hidden, by kind of degree, and the 80 % interval is made conformal on those left-overs.
/// </summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class PriceModel
{
    /// <summary>Fewer known prices than this say nothing of the others.</summary>
    public const int SmallestSample = 30;

    /// <summary>Penalty of the regression on every coefficient but the constant.</summary>
    internal const double Penalty = 0.3;

    /// <summary>Penalty on the constant: only enough to keep the system solvable.</summary>
    internal const double ConstantPenalty = 0.01;

    /// <summary>A group's own left-overs are mixed with so many of all degrees.</summary>
    internal const double GroupPrior = 5;

    /// <summary>The sisters' left-over is shrunk as if one more sister had none.</summary>
    internal const double SisterPrior = 1;

    /// <summary>A sister that is taught another way counts so much.</summary>
    internal const double OtherModeWeight = 0.3;

    /// <summary>A sister of which only one is a professional degree counts so much.</summary>
    internal const double OtherKindWeight = 0.5;

    /// <summary>A sister of which only one is a degree of business counts so much: business schools set prices of their own.</summary>
    internal const double OtherSchoolWeight = 0.3;

    /// <summary>A sister whose price is old, undated or said by somebody else counts so much.</summary>
    internal const double NotFirmWeight = 0.5;

    /// <summary>Sisters of the same mode and kind that all charge the same count so many times as much.</summary>
    internal const double AgreementWeight = 4;

    /// <summary>Prices this close count as the same.</summary>
    internal const double AgreementRatio = 1.05;

    /// <summary>Share of prices that the interval should hold.</summary>
    public const double Coverage = 0.8;

    private static readonly ConditionalWeakTable<Catalog, Lazy<PriceModel?>> Models = [];

    private readonly IReadOnlyList<PriceObservation> _observations;
    private readonly Dictionary<int, List<PriceObservation>> _ofInstitution;
    private readonly Vector<double> _coefficients;
    private readonly ResidualScale _alone;
    private readonly ResidualScale _withSisters;

    private PriceModel(IReadOnlyList<PriceObservation> observations, PriceTrial trial)
    {
        _observations = trial.Firm;
        _ofInstitution = observations.GroupBy(o => o.Degree.Institution.Value).ToDictionary(g => g.Key, g => g.ToList());
        _coefficients = Fit(trial.Firm);
        _alone = ResidualScale.Of(trial.Alone);
        _withSisters = trial.WithSisters.Count > 0 ? ResidualScale.Of(trial.WithSisters) : _alone;
    }

    /// <summary>The model of a catalogue, worked out when it is first asked for; null where too few degrees state a price.</summary>
    public static PriceModel? Of(Catalog catalog) => Models.GetValue(catalog, c => new Lazy<PriceModel?>(() => Of(PriceObservation.AllOf(c)))).Value;

    /// <summary>Null where there are fewer than <see cref="SmallestSample"/> firm observations.</summary>
    public static PriceModel? Of(IReadOnlyList<PriceObservation> observations) =>
        observations.Count(o => o.IsFirm) < SmallestSample ? null : new PriceModel(observations, PriceTrial.Of(observations));

    /// <summary>Coefficients by the names of the features, for a reader of the method.</summary>
    public IReadOnlyList<(string Feature, double Coefficient)> Coefficients => [.. PriceFeatures.Names.Zip(_coefficients)];

    /// <summary>The price of a degree, whose own price, if it states one, is not looked at.</summary>
    public PriceEstimate Estimate(PricedDegree degree)
    {
        (double logRatio, int sisters) = Predict(degree, _coefficients, _ofInstitution.GetValueOrDefault(degree.Institution.Value) ?? []);
        PriceGroup group = GroupOf(degree);
        return new PriceEstimate(Math.Exp(logRatio), (sisters > 0 ? _withSisters : _alone).Deviation(group), sisters, group, _observations.Count);
    }

    public static PriceGroup GroupOf(PricedDegree degree) =>
        degree.IsOnline ? PriceGroup.Online : degree.IsProfessional ? PriceGroup.Professional : PriceGroup.Other;

    /// <summary>The regression's value, moved by the shrunken left-over of the institution's other degrees.</summary>
    internal static (double LogRatio, int Sisters) Predict(PricedDegree degree, Vector<double> coefficients, IReadOnlyList<PriceObservation> institution)
    {
        PriceObservation[] sisters = [.. institution.Where(s => s.Degree.Id != degree.Id)];
        bool agree = Agree([.. sisters.Where(s => IsAlike(s.Degree, degree)).Select(s => s.Price)]);
        double weights = 0;
        double residuals = 0;
        foreach (PriceObservation sister in sisters)
        {
            double weight = (sister.Degree.IsOnline == degree.IsOnline ? 1 : OtherModeWeight)
                * (sister.Degree.IsProfessional == degree.IsProfessional ? 1 : OtherKindWeight)
                * (sister.Degree.IsBusiness == degree.IsBusiness ? 1 : OtherSchoolWeight)
                * (sister.IsFirm ? 1 : NotFirmWeight)
                * (agree && IsAlike(sister.Degree, degree) ? AgreementWeight : 1);
            weights += weight;
            residuals += weight * (sister.LogRatio - Value(sister.Degree, coefficients));
        }

        return (Value(degree, coefficients) + (residuals / (weights + SisterPrior)), sisters.Length);
    }

    private static bool IsAlike(PricedDegree one, PricedDegree other) => one.IsOnline == other.IsOnline && one.IsProfessional == other.IsProfessional && one.IsBusiness == other.IsBusiness;

    /// <summary>At least two prices that are one price: a school that charges its like degrees alike.</summary>
    private static bool Agree(double[] prices) => prices.Length > 1 && prices.Max() <= prices.Min() * AgreementRatio;

    /// <summary>Ridge regression; all degrees of an institution together weigh as its square root.</summary>
    internal static Vector<double> Fit(IReadOnlyList<PriceObservation> observations)
    {
        int features = PriceFeatures.Names.Count;
        Dictionary<int, int> counts = observations.CountBy(o => o.Degree.Institution.Value).ToDictionary();
        Matrix<double> left = Matrix<double>.Build.Dense(features, features);
        Vector<double> right = Vector<double>.Build.Dense(features);
        foreach (PriceObservation observation in observations)
        {
            double weight = 1.0 / counts[observation.Degree.Institution.Value];
            double[] x = PriceFeatures.Of(observation.Degree);
            for (int i = 0; i < features; i++)
            {
                right[i] += weight * x[i] * observation.LogRatio;
                for (int j = 0; j < features; j++)
                {
                    left[i, j] += weight * x[i] * x[j];
                }
            }
        }

        for (int i = 0; i < features; i++)
        {
            left[i, i] += i == 0 ? ConstantPenalty : Penalty;
        }

        return left.Cholesky().Solve(right);
    }

    private static double Value(PricedDegree degree, Vector<double> coefficients)
    {
        double[] x = PriceFeatures.Of(degree);
        double sum = 0;
        for (int i = 0; i < x.Length; i++)
        {
            sum += x[i] * coefficients[i];
        }

        return sum;
    }
}
