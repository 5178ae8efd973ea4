using Gradus.Statistics;

namespace Gradus.Earnings.Estimates;

/// <summary>
/// Field by field and by what is known of the institution: the logarithm of pay is the shrunken mean of its code plus a ridge regression (Hoerl and
/// Kennard 1970) on <see cref="PayFeatures"/>, fitted in turns. What lies farther off than <see cref="Clip"/> counts as if it lay there (Huber 1964).
/// </summary>
internal sealed class PayRegression
{
    /// <summary>Penalty on every coefficient, its feature in units of its deviation.</summary>
    internal const double Penalty = 120;

    /// <summary>Difference of logarithms beyond which a figure does not pull harder.</summary>
    internal const double Clip = 0.1;

    /// <summary>A code's mean is mixed with so many figures of its family, and the family's with so many of all.</summary>
    internal const double CodePrior = 2;
    internal const double FamilyPrior = 3;

    private const int Turns = 6;

    private PayRegression(double[] fields, double[] coefficients)
    {
        Fields = fields;
        Coefficients = coefficients;
    }

    /// <summary>Level of each code.</summary>
    public double[] Fields { get; }

    public double[] Coefficients { get; }

    /// <summary>Products of the features over the figures of a horizon, by part; the same for every fit.</summary>
    /// <returns>For each part the lower triangle, row after row.</returns>
    public static double[][] Products(PayFrame frame, PayFeatures features, int horizon)
    {
        var products = new double[PayFrame.Parts][];
        for (int p = 0; p < products.Length; p++)
        {
            products[p] = new double[LowerTriangle.Length(features.Count)];
        }

        foreach (int i in frame.Known[horizon])
        {
            double[] product = products[frame.Part[i]];
            ReadOnlySpan<int> columns = features.ColumnsOf(i);
            ReadOnlySpan<double> values = features.ValuesOf(i);
            for (int a = 0; a < columns.Length; a++)
            {
                double value = values[a];
                Span<double> row = product.AsSpan(LowerTriangle.RowStart(columns[a]), columns[a] + 1);
                for (int b = 0; b <= a; b++)
                {
                    row[columns[b]] += value * values[b];
                }
            }
        }

        return products;
    }

    /// <summary>Fits all parts but one.</summary>
    public static PayRegression Fit(PayFrame frame, PayFeatures features, double[][] products, int horizon, int hidden)
    {
        double[] left = new double[products[0].Length];
        for (int p = 0; p < products.Length; p++)
        {
            for (int i = 0; p != hidden && i < left.Length; i++)
            {
                left[i] += products[p][i];
            }
        }

        for (int a = 0; a < features.Count; a++)
        {
            left[LowerTriangle.RowStart(a) + a] += Penalty;
        }

        LowerTriangle.Factor(left, features.Count);
        int[] rows = Array.FindAll(frame.Known[horizon], i => frame.Part[i] != hidden);
        double[] log = frame.Log[horizon];
        double[] target = Array.ConvertAll(rows, i => log[i]);
        double[] offset = new double[rows.Length];
        double[] coefficients = new double[features.Count];
        double[] fields = new double[frame.Codes.Count];
        for (int turn = 0; turn < Turns; turn++)
        {
            fields = Levels(frame, rows, target, offset);
            Array.Clear(coefficients);
            for (int r = 0; r < rows.Length; r++)
            {
                double rest = target[r] - fields[frame.Code[rows[r]]];
                ReadOnlySpan<int> columns = features.ColumnsOf(rows[r]);
                ReadOnlySpan<double> values = features.ValuesOf(rows[r]);
                for (int i = 0; i < columns.Length; i++)
                {
                    coefficients[columns[i]] += values[i] * rest;
                }
            }

            LowerTriangle.Solve(left, coefficients);
            for (int r = 0; r < rows.Length; r++)
            {
                offset[r] = features.Value(rows[r], coefficients);
            }

            fields = Levels(frame, rows, target, offset);
            for (int r = 0; r < rows.Length; r++)
            {
                double fitted = fields[frame.Code[rows[r]]] + offset[r];
                target[r] = fitted + Math.Clamp(log[rows[r]] - fitted, -Clip, Clip);
            }
        }

        return new PayRegression(fields, coefficients);
    }

    /// <summary>Means by code of the targets less their offsets, each mixed with its family's and that with all.</summary>
    private static double[] Levels(PayFrame frame, int[] rows, double[] target, double[] offset)
    {
        double[] codeSum = new double[frame.Codes.Count];
        int[] codeCount = new int[frame.Codes.Count];
        double[] familySum = new double[frame.Families];
        int[] familyCount = new int[frame.Families];
        double all = 0;
        for (int r = 0; r < rows.Length; r++)
        {
            int code = frame.Code[rows[r]];
            double value = target[r] - offset[r];
            codeSum[code] += value;
            codeCount[code]++;
            familySum[frame.FamilyOfCode[code]] += value;
            familyCount[frame.FamilyOfCode[code]]++;
            all += value;
        }

        double mean = rows.Length == 0 ? 0 : all / rows.Length;
        double[] levels = new double[codeSum.Length];
        for (int code = 0; code < levels.Length; code++)
        {
            int family = frame.FamilyOfCode[code];
            double ofFamily = (familySum[family] + (FamilyPrior * mean)) / (familyCount[family] + FamilyPrior);
            levels[code] = (codeSum[code] + (CodePrior * ofFamily)) / (codeCount[code] + CodePrior);
        }

        return levels;
    }
}
