using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Earnings.Estimates;

/// <summary>
/// What the regression leaves over, carried from one figure to another of the same institution: figures of one program go together as their horizons do,
/// and figures of two programs as closely as their fields are kin. The best linear prediction (Henderson 1975) of one left-over from the others.
/// </summary>
internal sealed class PayKinship
{
    /// <summary>Correlation of what is left over of two programs: of one two-digit family, of one group of fields, of any.</summary>
    internal const double OneFamily = 0.12;
    internal const double OneGroup = 0.05;
    internal const double OneInstitution = 0.03;

    /// <summary>Left-overs beyond this count as if they lay there.</summary>
    internal const double Clip = 0.4;

    private const double CovarianceClip = 0.6;
    private const double Nugget = 0.0005;

    private readonly PayFrame _frame;
    private readonly double[,] _within;
    private readonly double[] _deviation;
    private readonly (int Cell, int Horizon)[] _known;
    private readonly double[] _residuals;
    private readonly Matrix<double>? _inverse;
    private readonly double[] _weights;

    private PayKinship(PayFrame frame, double[,] within, (int, int)[] known, double[] residuals)
    {
        _frame = frame;
        _within = within;
        _deviation = [.. Enumerable.Range(0, within.GetLength(0)).Select(h => Math.Sqrt(within[h, h]))];
        _known = known;
        _residuals = residuals;
        if (known.Length == 0)
        {
            _weights = [];
            return;
        }

        Matrix<double> covariance = Matrix<double>.Build.Dense(known.Length, known.Length, (a, b) => Between(known[a], known[b]) + (a == b ? Nugget : 0));
        _inverse = covariance.Inverse();
        _weights = (_inverse * Vector<double>.Build.Dense(residuals)).ToArray();
    }

    /// <summary>How left-overs of one program go together by horizon; from all of them.</summary>
    /// <param name="frame">The cells.</param>
    /// <param name="residuals">By horizon, then cell; NaN where there is none.</param>
    public static double[,] Within(PayFrame frame, double[][] residuals)
    {
        int horizons = residuals.Length;
        var within = new double[horizons, horizons];
        for (int a = 0; a < horizons; a++)
        {
            for (int b = 0; b <= a; b++)
            {
                double sum = 0;
                int count = 0;
                for (int i = 0; i < frame.Count; i++)
                {
                    if (!double.IsNaN(residuals[a][i]) && !double.IsNaN(residuals[b][i]))
                    {
                        sum += Math.Clamp(residuals[a][i], -CovarianceClip, CovarianceClip) * Math.Clamp(residuals[b][i], -CovarianceClip, CovarianceClip);
                        count++;
                    }
                }

                within[a, b] = within[b, a] = count == 0 ? 0 : sum / count;
            }
        }

        return within;
    }

    /// <summary>The figures of one institution.</summary>
    public static PayKinship Of(PayFrame frame, double[,] within, double[][] residuals, int institution)
    {
        var known = new List<(int, int)>();
        var left = new List<double>();
        foreach (int cell in frame.Cells[institution])
        {
            for (int h = 0; h < residuals.Length; h++)
            {
                if (!double.IsNaN(residuals[h][cell]))
                {
                    known.Add((cell, h));
                    left.Add(Math.Clamp(residuals[h][cell], -Clip, Clip));
                }
            }
        }

        return new PayKinship(frame, within, [.. known], [.. left]);
    }

    /// <summary>The left-over of something that has no figure: what it is likely to be, and the variance about it.</summary>
    public (double Mean, double Variance) Predict(int cell, int horizon)
    {
        double prior = _within[horizon, horizon] + Nugget;
        if (_inverse is null)
        {
            return (0, prior);
        }

        Vector<double> to = Vector<double>.Build.Dense(_known.Length, k => Between((cell, horizon), _known[k]));
        double mean = 0;
        for (int k = 0; k < _known.Length; k++)
        {
            mean += to[k] * _weights[k];
        }

        return (mean, Math.Max(prior - (to * (_inverse * to)), Nugget));
    }

    /// <summary>Every figure of the institution predicted from its others: with only the figure hidden, and with all figures of its program hidden.</summary>
    public IEnumerable<(int Cell, int Horizon, (double Mean, double Variance) Figure, (double Mean, double Variance) Program)> Hidden()
    {
        if (_inverse is null)
        {
            yield break;
        }

        for (int start = 0; start < _known.Length;)
        {
            int end = start;
            while (end < _known.Length && _known[end].Cell == _known[start].Cell)
            {
                end++;
            }

            Matrix<double> block = _inverse.SubMatrix(start, end - start, start, end - start).Inverse();
            for (int k = start; k < end; k++)
            {
                double program = _residuals[k];
                for (int j = start; j < end; j++)
                {
                    program -= block[k - start, j - start] * _weights[j];
                }

                double diagonal = _inverse[k, k];
                yield return (_known[k].Cell, _known[k].Horizon, (_residuals[k] - (_weights[k] / diagonal), 1 / diagonal), (program, block[k - start, k - start]));
            }

            start = end;
        }
    }

    private double Between((int Cell, int Horizon) one, (int Cell, int Horizon) other)
    {
        if (one.Cell == other.Cell)
        {
            return _within[one.Horizon, other.Horizon];
        }

        int codeOne = _frame.Code[one.Cell];
        int codeOther = _frame.Code[other.Cell];
        double kin = _frame.FamilyOfCode[codeOne] == _frame.FamilyOfCode[codeOther] ? OneFamily
            : _frame.Group[one.Cell] == _frame.Group[other.Cell] ? OneGroup
            : OneInstitution;
        return kin * _deviation[one.Horizon] * _deviation[other.Horizon];
    }
}
