using CsCheck;
using Gradus.Statistics;
using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Tests.Statistics;

public sealed class LowerTriangleTests
{
    private static readonly Gen<(double[][] Rows, double[] Right)> Systems =
        from size in Gen.Int[1, 40]
        from rows in Gen.Double[-2, 2].Array[size].Array[size]
        from right in Gen.Double[-5, 5].Array[size]
        select (rows, right);

    [Fact]
    public void Solve_GivesTheSolutionOfTheWholeMatrix() => Systems.Sample(system =>
    {
        (double[][] rows, double[] right) = system;
        int size = rows.Length;
        Matrix<double> factor = Matrix<double>.Build.DenseOfRowArrays(rows);
        Matrix<double> whole = (factor * factor.Transpose()) + Matrix<double>.Build.DenseIdentity(size);
        double[] triangle = new double[LowerTriangle.Length(size)];
        for (int a = 0; a < size; a++)
        {
            for (int b = 0; b <= a; b++)
            {
                triangle[LowerTriangle.RowStart(a) + b] = whole[a, b];
            }
        }

        double[] solved = [.. right];
        LowerTriangle.Factor(triangle, size);
        LowerTriangle.Solve(triangle, solved);

        Assert.True((whole * Vector<double>.Build.DenseOfArray(solved)).Zip(right, (given, asked) => Math.Abs(given - asked)).Max() < 1e-8);
    });

    [Fact]
    public void Factor_RefusesWhatIsNotPositiveDefinite() => Assert.Throws<ArgumentException>(() => LowerTriangle.Factor([1, 2, 1], 2));
}
