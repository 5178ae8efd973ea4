namespace Gradus.Programs.Curriculum.Reading;

/// <summary>Logistic regression with a ridge penalty, one coordinate after another (Genkin, Lewis and Madigan 2007): the same bytes whatever the threads.</summary>
internal sealed class LogisticFit
{
    private const int Sweeps = 20;
    private const double LeastCurvature = 0.05;
    private const double ScaleRidge = 1e-3;
    private const int ScaleSteps = 50;

    private readonly List<(int Row, double Value)>[] _columns;
    private readonly double[] _rowWeights;
    private readonly double[] _ridge;

    /// <param name="rows">Features of each row by position, with their values.</param>
    /// <param name="rowWeights">How much each row counts.</param>
    /// <param name="ridge">By feature.</param>
    public LogisticFit(IReadOnlyList<IReadOnlyList<(int Feature, double Value)>> rows, double[] rowWeights, double[] ridge)
    {
        _rowWeights = rowWeights;
        _ridge = ridge;
        _columns = [.. ridge.Select(_ => new List<(int, double)>())];
        for (int row = 0; row < rows.Count; row++)
        {
            foreach ((int feature, double value) in rows[row])
            {
                _columns[feature].Add((row, value));
            }
        }
    }

    /// <summary>The weight of every feature.</summary>
    /// <param name="labels">Of each row.</param>
    public double[] Fit(bool[] labels)
    {
        double[] weights = new double[_columns.Length];
        double[] margins = new double[labels.Length];
        for (int sweep = 0; sweep < Sweeps; sweep++)
        {
            for (int feature = 0; feature < weights.Length; feature++)
            {
                double slope = _ridge[feature] * weights[feature];
                double curvature = _ridge[feature];
                foreach ((int row, double value) in _columns[feature])
                {
                    double chance = 1 / (1 + Math.Exp(-margins[row]));
                    slope += _rowWeights[row] * value * (chance - (labels[row] ? 1 : 0));
                    curvature += _rowWeights[row] * value * value * Math.Max(chance * (1 - chance), LeastCurvature);
                }

                double step = -slope / curvature;
                weights[feature] += step;
                foreach ((int row, double value) in _columns[feature])
                {
                    margins[row] += step * value;
                }
            }
        }

        return weights;
    }

    /// <summary>Slope and offset that make margins into probabilities (Platt 1999), by Newton's method with a slight pull towards the margin as it is.</summary>
    public static MarginScale Scale(IReadOnlyList<double> margins, IReadOnlyList<bool> labels)
    {
        double slope = 1;
        double offset = 0;
        for (int step = 0; step < ScaleSteps; step++)
        {
            double bySlope = ScaleRidge * (slope - 1);
            double byOffset = ScaleRidge * offset;
            double slopes = ScaleRidge;
            double offsets = ScaleRidge;
            double both = 0;
            for (int i = 0; i < margins.Count; i++)
            {
                double chance = new MarginScale(slope, offset).Of(margins[i]);
                double error = chance - (labels[i] ? 1 : 0);
                double spread = chance * (1 - chance);
                bySlope += error * margins[i];
                byOffset += error;
                slopes += spread * margins[i] * margins[i];
                offsets += spread;
                both += spread * margins[i];
            }

            double determinant = (slopes * offsets) - (both * both);
            slope -= ((offsets * bySlope) - (both * byOffset)) / determinant;
            offset -= ((slopes * byOffset) - (both * bySlope)) / determinant;
        }

        return new MarginScale(slope, offset);
    }
}
