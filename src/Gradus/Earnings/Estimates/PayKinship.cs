using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Earnings.Estimates;

/// <summary>
/// What the regression leaves over, carried from one figure to another of the same institution: figures of one program go together as their horizons do,
/// and figures of two programs as closely as their fields are kin. The best linear prediction (Henderson 1975) of one left-over from the others.
/// </summary>
/// <remarks>
/// Kinship is the sum of what all programs of the institution share, those of one group of fields, and those of one two-digit family. So the covariance K
/// of the figures is B + U S U': B of one <see cref="PayBlock"/> for each program, U of a column for each thing shared, which holds the deviations of the
/// figures that share it, S what each counts. Its inverse is inv(B) - V M V' with V = inv(B) U, M = inv(inv(S) + G), G = U' V (Woodbury 1950): no matrix
/// is larger than the number of horizons or of things shared.
/// </remarks>
internal sealed class PayKinship
{
    /// <summary>Correlation of what is left over of two programs: of one two-digit family, of one group of fields, of any.</summary>
    internal const double OneFamily = 0.12;
    internal const double OneGroup = 0.05;
    internal const double OneInstitution = 0.03;

    /// <summary>Left-overs beyond this count as if they lay there.</summary>
    internal const double Clip = 0.4;

    private readonly PayFrame _frame;
    private readonly PayCovariance _covariance;
    private readonly List<KinProgram> _programs = [];

    /// <summary>What is shared, by column, and what it counts.</summary>
    private readonly List<int> _shared = [];
    private readonly List<double> _strength = [];

    /// <summary>M; G; U' inv(K) U; and U' inv(K) times the left-overs.</summary>
    private readonly Matrix<double> _middle;
    private readonly Matrix<double> _gram;
    private readonly Matrix<double> _held;
    private readonly Vector<double> _pull;

    private PayKinship(PayFrame frame, PayCovariance covariance, double[][] residuals, int institution)
    {
        _frame = frame;
        _covariance = covariance;
        foreach (int cell in frame.Cells[institution])
        {
            if (KinProgram.Of(covariance, residuals, cell) is { } program)
            {
                program.Columns = Columns(cell, add: true);
                _programs.Add(program);
            }
        }

        if (_programs.Count == 0)
        {
            _middle = _gram = _held = null!;
            _pull = null!;
            return;
        }

        _gram = Matrix<double>.Build.Dense(_shared.Count, _shared.Count);
        Vector<double> right = Vector<double>.Build.Dense(_shared.Count);
        foreach (KinProgram program in _programs)
        {
            foreach (int a in program.Columns)
            {
                right[a] += program.Pull;
                foreach (int b in program.Columns)
                {
                    _gram[a, b] += program.Block.Weight;
                }
            }
        }

        Matrix<double> sum = _gram.Clone();
        for (int a = 0; a < _shared.Count; a++)
        {
            sum[a, a] += 1 / _strength[a];
        }

        _middle = sum.Inverse();
        Vector<double> drawn = _middle * right;
        _pull = right - (_gram * drawn);
        _held = _gram - (_gram * _middle * _gram);
        foreach (KinProgram program in _programs)
        {
            program.Settle(_middle, drawn);
        }
    }

    /// <summary>The figures of one institution.</summary>
    /// <param name="frame">The cells.</param>
    /// <param name="covariance">How left-overs of one program go together.</param>
    /// <param name="residuals">By horizon, then cell; NaN where there is none.</param>
    /// <param name="institution">Its position.</param>
    public static PayKinship Of(PayFrame frame, PayCovariance covariance, double[][] residuals, int institution) => new(frame, covariance, residuals, institution);

    /// <summary>The left-over of something that has no figure: what it is likely to be, and the variance about it.</summary>
    public (double Mean, double Variance) Predict(int cell, int horizon)
    {
        double prior = _covariance[horizon, horizon] + PayBlock.Nugget;
        if (_programs.Count == 0)
        {
            return (0, prior);
        }

        double deviation = _covariance.Deviation[horizon];
        int[] columns = Columns(cell, add: false);
        double mean = deviation * columns.Sum(a => _strength[a] * _pull[a]);
        double known = deviation * deviation * columns.Sum(a => columns.Sum(b => _strength[a] * _strength[b] * _held[a, b]));
        if (_programs.Find(p => p.Cell == cell) is { } own)
        {
            double[] apart = [.. own.Block.Horizons.Select((h, k) => _covariance[horizon, h] - (OneFamily * deviation * own.Block.Deviation[k]))];
            Vector<double> strength = Vector<double>.Build.Dense(_shared.Count);
            foreach (int a in columns)
            {
                strength[a] = _strength[a];
            }

            Vector<double> rest = strength - (_middle * (_gram * strength));
            double along = 0;
            for (int k = 0; k < apart.Length; k++)
            {
                mean += apart[k] * own.Weights[k];
                along += apart[k] * own.Block.Solved[k];
                for (int j = 0; j < apart.Length; j++)
                {
                    known += apart[k] * own.Block.Inverse[k, j] * apart[j];
                }
            }

            known += (2 * deviation * along * columns.Sum(a => rest[a])) - (own.Taken * along * along);
        }

        return (mean, Math.Max(prior - known, PayBlock.Nugget));
    }

    /// <summary>Every figure of the institution predicted from its others: with only the figure hidden, and with all figures of its program hidden.</summary>
    public IEnumerable<(int Cell, int Horizon, (double Mean, double Variance) Figure, (double Mean, double Variance) Program)> Hidden()
    {
        foreach (KinProgram program in _programs)
        {
            // The program's block of inv(K) is inv(B) - t v v'; its inverse is B + d d' t / (1 - t d'v).
            PayBlock block = program.Block;
            double among = program.Taken / (1 - (program.Taken * block.Weight));
            for (int k = 0; k < block.Horizons.Length; k++)
            {
                double mean = program.Residuals[k];
                for (int j = 0; j < block.Horizons.Length; j++)
                {
                    mean -= (block.Own[k, j] + (among * block.Deviation[k] * block.Deviation[j])) * program.Weights[j];
                }

                double diagonal = block.Inverse[k, k] - (program.Taken * block.Solved[k] * block.Solved[k]);
                yield return (program.Cell, block.Horizons[k],
                    (program.Residuals[k] - (program.Weights[k] / diagonal), 1 / diagonal),
                    (mean, block.Own[k, k] + (among * block.Deviation[k] * block.Deviation[k])));
            }
        }
    }

    /// <summary>The columns of what a program shares: institution, group of fields, family; without those that no figure shares, unless they are added.</summary>
    private int[] Columns(int cell, bool add)
    {
        const int Institution = -1;
        const int FirstGroup = -2;
        ReadOnlySpan<(int Key, double Strength)> all =
        [
            (Institution, OneInstitution),
            (FirstGroup - (int)_frame.Group[cell], OneGroup - OneInstitution),
            (_frame.FamilyOfCode[_frame.Code[cell]], OneFamily - OneGroup),
        ];
        var columns = new List<int>(all.Length);
        foreach ((int key, double strength) in all)
        {
            int at = _shared.IndexOf(key);
            if (at < 0 && add)
            {
                at = _shared.Count;
                _shared.Add(key);
                _strength.Add(strength);
            }

            if (at >= 0)
            {
                columns.Add(at);
            }
        }

        return [.. columns];
    }
}

/// <summary>The left-overs of one program among those of its institution.</summary>
internal sealed class KinProgram
{
    private KinProgram(int cell, PayBlock block, double[] residuals)
    {
        Cell = cell;
        Block = block;
        Residuals = residuals;
        Weights = new double[residuals.Length];
        for (int k = 0; k < residuals.Length; k++)
        {
            Pull += block.Solved[k] * residuals[k];
            for (int j = 0; j < residuals.Length; j++)
            {
                Weights[k] += block.Inverse[k, j] * residuals[j];
            }
        }
    }

    public int Cell { get; }

    public PayBlock Block { get; }

    /// <summary>In the order of the block's horizons.</summary>
    public double[] Residuals { get; }

    /// <summary>v' times the left-overs.</summary>
    public double Pull { get; }

    /// <summary>The columns of what it shares.</summary>
    public int[] Columns { get; set; } = [];

    /// <summary>Its part of inv(K) times all left-overs, once it is settled.</summary>
    public double[] Weights { get; }

    /// <summary>t: the sum of M over its columns.</summary>
    public double Taken { get; private set; }

    /// <summary>Null where the cell has none.</summary>
    public static KinProgram? Of(PayCovariance covariance, double[][] residuals, int cell)
    {
        int set = 0;
        for (int h = 0; h < residuals.Length; h++)
        {
            set |= double.IsNaN(residuals[h][cell]) ? 0 : 1 << h;
        }

        PayBlock block = covariance.For(set);
        return set == 0 ? null : new KinProgram(cell, block, [.. block.Horizons.Select(h => Math.Clamp(residuals[h][cell], -PayKinship.Clip, PayKinship.Clip))]);
    }

    /// <summary>Takes off what the others of the institution explain.</summary>
    /// <param name="middle">M.</param>
    /// <param name="drawn">M V' times the left-overs.</param>
    public void Settle(Matrix<double> middle, Vector<double> drawn)
    {
        double shift = 0;
        foreach (int a in Columns)
        {
            shift += drawn[a];
            foreach (int b in Columns)
            {
                Taken += middle[a, b];
            }
        }

        for (int k = 0; k < Weights.Length; k++)
        {
            Weights[k] -= Block.Solved[k] * shift;
        }
    }
}
