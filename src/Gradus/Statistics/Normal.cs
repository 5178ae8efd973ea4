namespace Gradus.Statistics;

/// <summary>The standard normal distribution.</summary>
public static class Normal
{
    private static readonly double[] A = [-3.969683028665376e+01, 2.209460984245205e+02, -2.759285104469687e+02, 1.383577518672690e+02, -3.066479806614716e+01, 2.506628277459239e+00];
    private static readonly double[] B = [-5.447609879822406e+01, 1.615858368580409e+02, -1.556989798598866e+02, 6.680131188771972e+01, -1.328068155288572e+01, 1];
    private static readonly double[] C = [-7.784894002430293e-03, -3.223964580411365e-01, -2.400758277161838e+00, -2.549732539343734e+00, 4.374664141464968e+00, 2.938163982698783e+00];
    private static readonly double[] D = [7.784695709041462e-03, 3.224671290700398e-01, 2.445134137142996e+00, 3.754408661907416e+00, 1];

    /// <summary>The value below which a share lies (Acklam's rational approximation, relative error below 1.2e-9).</summary>
    /// <param name="share">Above 0 and below 1.</param>
    public static double Quantile(double share)
    {
        const double Tail = 0.02425;
        if (share > 1 - Tail)
        {
            return -Quantile(1 - share);
        }

        if (share < Tail)
        {
            double q = Math.Sqrt(-2 * Math.Log(share));
            return Polynomial(C, q) / Polynomial(D, q);
        }

        double centred = share - 0.5;
        double square = centred * centred;
        return Polynomial(A, square) * centred / Polynomial(B, square);
    }

    /// <summary>The share that lies below a value (Abramowitz and Stegun 7.1.26, absolute error below 1e-7).</summary>
    public static double Share(double value)
    {
        double t = 1 / (1 + (0.3275911 * Math.Abs(value) / Math.Sqrt(2)));
        double tail = Polynomial([1.061405429, -1.453152027, 1.421413741, -0.284496736, 0.254829592, 0], t) * Math.Exp(-value * value / 2) / 2;
        return value < 0 ? tail : 1 - tail;
    }

    private static double Polynomial(double[] highestFirst, double x)
    {
        double value = 0;
        foreach (double coefficient in highestFirst)
        {
            value = (value * x) + coefficient;
        }

        return value;
    }
}
