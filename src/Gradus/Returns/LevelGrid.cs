using System.Runtime.InteropServices;

namespace Gradus.Returns;

/// <summary>
/// Where the levels of all draws lie on a grid of levels, so that a branch is worked out on the grid alone and read off between
/// its knots along straight lines.
/// </summary>
public sealed class LevelGrid
{
    private readonly ushort[] _cell;
    private readonly double[] _level;

    /// <param name="levels">The level of each draw, above 0.</param>
    /// <param name="knots">Points of the grid, a multiple of four, spaced by equal ratios.</param>
    public LevelGrid(double[] levels, int knots)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(knots % 4, 0);
        _level = levels;
        double low = Math.Log(levels.Min());
        double width = Math.Max(Math.Log(levels.Max()) - low, 1e-9);
        Knots = [.. Enumerable.Range(0, knots).Select(k => Math.Exp(low + (width * k / (knots - 1))))];
        _cell = new ushort[levels.Length];
        for (int d = 0; d < levels.Length; d++)
        {
            _cell[d] = (ushort)Math.Clamp((int)((Math.Log(levels[d]) - low) / width * (knots - 1)), 0, knots - 2);
        }
    }

    /// <summary>Levels at which a branch is worked out, ascending.</summary>
    public double[] Knots { get; }

    /// <summary>The level of each draw.</summary>
    public IReadOnlyList<double> Levels => _level;

    /// <summary>The lines between values at the knots.</summary>
    /// <param name="values">A value for each knot.</param>
    /// <param name="lines">One fewer than knots.</param>
    public void Lines(ReadOnlySpan<double> values, Span<Line> lines)
    {
        for (int k = 0; k < lines.Length; k++)
        {
            double slope = (values[k + 1] - values[k]) / (Knots[k + 1] - Knots[k]);
            lines[k] = new Line(values[k] - (slope * Knots[k]), slope);
        }
    }

    /// <summary>Reads some draws off lines.</summary>
    /// <param name="lines">One for each cell.</param>
    /// <param name="from">The first draw.</param>
    /// <param name="values">A value for each draw from there on.</param>
    public void Read(ReadOnlySpan<Line> lines, int from, Span<double> values)
    {
        ReadOnlySpan<ushort> cell = _cell.AsSpan(from, values.Length);
        ReadOnlySpan<double> level = _level.AsSpan(from, values.Length);
        for (int d = 0; d < values.Length; d++)
        {
            Line line = lines[cell[d]];
            values[d] = Math.FusedMultiplyAdd(line.Slope, level[d], line.Base);
        }
    }
}

/// <summary>A straight line: base and slope.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Line(double Base, double Slope);
