using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Gradus.Statistics;

/// <summary>A symmetric positive definite matrix as its lower triangle, row after row: its Cholesky factor in place, and equations solved by it.</summary>
/// <remarks>Sums are made four at a time in an order that does not depend on the processor, so that results are the same on all.</remarks>
internal static class LowerTriangle
{
    /// <summary>Numbers that a triangle of a size holds.</summary>
    public static int Length(int size) => RowStart(size);

    /// <summary>Where a row starts; its diagonal is its last number.</summary>
    public static int RowStart(int row) => row * (row + 1) / 2;

    /// <summary>Puts the factor L of A = L L' in the place of A.</summary>
    /// <exception cref="ArgumentException">The matrix is not positive definite.</exception>
    public static void Factor(double[] matrix, int size)
    {
        for (int i = 0; i < size; i++)
        {
            Span<double> row = Row(matrix, i);
            for (int j = 0; j < i; j++)
            {
                Span<double> above = Row(matrix, j);
                row[j] = (row[j] - Dot(row[..j], above[..j])) / above[j];
            }

            double rest = row[i] - Dot(row[..i], row[..i]);
            row[i] = rest > 0 ? Math.Sqrt(rest) : throw new ArgumentException("The matrix is not positive definite.", nameof(matrix));
        }
    }

    /// <summary>Solves L L' x = b; x takes the place of b.</summary>
    /// <param name="factor">As <see cref="Factor"/> left it.</param>
    /// <param name="right">b; as long as the matrix has rows.</param>
    public static void Solve(double[] factor, double[] right)
    {
        for (int i = 0; i < right.Length; i++)
        {
            Span<double> row = Row(factor, i);
            right[i] = (right[i] - Dot(row[..i], right.AsSpan(0, i))) / row[i];
        }

        for (int i = right.Length - 1; i >= 0; i--)
        {
            Span<double> row = Row(factor, i);
            double value = right[i] / row[i];
            right[i] = value;
            for (int j = 0; j < i; j++)
            {
                right[j] -= value * row[j];
            }
        }
    }

    private static Span<double> Row(double[] matrix, int row) => matrix.AsSpan(RowStart(row), row + 1);

    private static double Dot(ReadOnlySpan<double> one, ReadOnlySpan<double> other)
    {
        Vector256<double> sums = Vector256<double>.Zero;
        int whole = one.Length - (one.Length % Vector256<double>.Count);
        ReadOnlySpan<Vector256<double>> left = MemoryMarshal.Cast<double, Vector256<double>>(one[..whole]);
        ReadOnlySpan<Vector256<double>> right = MemoryMarshal.Cast<double, Vector256<double>>(other[..whole]);
        for (int i = 0; i < left.Length; i++)
        {
            sums += left[i] * right[i];
        }

        double sum = (sums[0] + sums[1]) + (sums[2] + sums[3]);
        for (int i = whole; i < one.Length; i++)
        {
            sum += one[i] * other[i];
        }

        return sum;
    }
}
