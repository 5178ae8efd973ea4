using Gradus.Ranking;
using Gradus.Ranking.Criteria;

namespace Gradus.Tests.Ranking;

/// <summary>A worth of a matrix: firm, or a list of equal likelihood.</summary>
internal readonly record struct Cell(double Value, double[]? Doubt = null);

/// <summary>Matrices from rows of cells.</summary>
internal static class Matrices
{
    public static ScoreMatrix Of(IReadOnlyList<Criterion> criteria, IReadOnlyList<Cell[]> rows)
    {
        var matrix = new ScoreMatrix(criteria, rows.Count);
        for (int i = 0; i < rows.Count; i++)
        {
            for (int j = 0; j < rows[i].Length; j++)
            {
                if (rows[i][j] is { Doubt: { } doubt })
                {
                    matrix.Set(i, j, doubt.Average(), doubt);
                }
                else
                {
                    matrix.Set(i, j, rows[i][j].Value);
                }
            }
        }

        return matrix;
    }
}
