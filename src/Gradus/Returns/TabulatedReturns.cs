using System.Collections.Concurrent;
using Gradus.Statistics;

namespace Gradus.Returns;

/// <summary>
/// The fast engine: the net present value of any degree for one person in every draw. In each branch it depends on one drawn
/// level alone, so the branch is worked out year by year at the knots of a grid, and every draw is read off between them.
/// </summary>
/// <remarks>
/// Safe to share between threads. The draws stand in an order of their own: those who finish and stay, those who finish and
/// leave or move, those who do not finish.
/// </remarks>
public sealed class TabulatedReturns
{
    /// <summary>Knots for pay after the degree, and for pay without it.</summary>
    public const int WithKnots = 192;
    public const int WithoutKnots = 96;

    /// <summary>Grids that are kept for the next degree of the same doubt.</summary>
    private const int MostGrids = 8;

    private readonly ReturnGround _ground;
    private readonly PersonDraws _draws;
    private readonly Lazy<TabulatedReturns> _beside;
    private readonly int[] _order;
    private readonly ((Spread? Around, DegreeEffect? Effect, double Part) Scatter, LevelGrid? Grid)[] _grids = new ((Spread?, DegreeEffect?, double), LevelGrid?)[MostGrids];
    private readonly ConcurrentDictionary<int, double[]> _without = new();
    private readonly ConcurrentDictionary<int, double[]> _prices = new();
    private int _oldest;

    public TabulatedReturns(ReturnGround ground, PersonDraws draws)
    {
        _ground = ground;
        _draws = draws;
        _beside = new Lazy<TabulatedReturns>(() => new TabulatedReturns(ground, draws.Beside));
        _order = new int[draws.Count];
        Stayers = Place(0, d => draws.Finish[d] >= ground.NotFinishing && draws.Stay[d] < ground.FirstChance);
        Finishers = Place(Stayers, d => draws.Finish[d] >= ground.NotFinishing && draws.Stay[d] >= ground.FirstChance);
        _ = Place(Finishers, d => draws.Finish[d] < ground.NotFinishing);
        WithoutGrid = new LevelGrid([.. _order.Select(d => ground.WithoutLevel(draws.Without[d]))], WithoutKnots);
    }

    /// <summary>The same for a second degree, in the same order.</summary>
    public TabulatedReturns Beside => _beside.Value;

    /// <summary>The draws in the order of the answers.</summary>
    public IReadOnlyList<int> Order => _order;

    public int Draws => _order.Length;

    /// <summary>How many of the first draws finish and stay.</summary>
    public int Stayers { get; }

    /// <summary>How many of the first draws finish.</summary>
    public int Finishers { get; }

    /// <summary>Levels of pay without the degree.</summary>
    public LevelGrid WithoutGrid { get; }

    /// <summary>Levels of pay after a degree; degrees whose doubt is the same share one when they are asked for one after the other.</summary>
    public LevelGrid GridOf(ReturnCase of)
    {
        (Spread? Around, DegreeEffect? Effect, double Part) scatter = of.Pay.Scatter;
        lock (_grids)
        {
            foreach (((Spread?, DegreeEffect?, double) of, LevelGrid? grid) kept in _grids)
            {
                if (kept.grid is not null && kept.of == scatter)
                {
                    return kept.grid;
                }
            }
        }

        LevelGrid made = GridOf(of.Pay);
        lock (_grids)
        {
            _grids[_oldest] = (scatter, made);
            _oldest = (_oldest + 1) % MostGrids;
        }

        return made;
    }

    /// <summary>Present value of a degree less that of staying as one is, in every draw.</summary>
    public void Values(ReturnCase of, bool assistance, Span<double> values)
    {
        Present(of, assistance, values);
        double[] without = _without.GetOrAdd(of.Study.Months, _ => Without(of.Without));
        for (int d = 0; d < values.Length; d++)
        {
            values[d] -= without[d];
        }
    }

    /// <summary>Present value of a degree in every draw.</summary>
    public void Present(ReturnCase of, bool assistance, Span<double> values)
    {
        LevelGrid grid = GridOf(of);
        int stayers = of.Second is null ? Finishers : of.FirstChance < _ground.FirstChance ? 0 : Stayers;
        Read(grid, of.Finish, assistance, 0, values[..stayers]);
        if (stayers < Finishers)
        {
            Read(grid, of.Second!, assistance, stayers, values[stayers..Finishers]);
        }

        Read(WithoutGrid, of.Unfinished, assistance, Finishers, values[Finishers..]);
        if (of.Study.PriceDoubt is { } price)
        {
            double[] factors = PriceFactors(price.Steps);
            Subtract(values[..Finishers], factors.AsSpan(0, Finishers), price.Middle, of.Study.PresentPrice(of.Basis.DiscountRate));
            Subtract(values[Finishers..], factors.AsSpan(Finishers), price.Middle, of.Begun.PresentPrice(of.Basis.DiscountRate));
        }
    }

    private void Read(LevelGrid grid, Branch branch, bool assistance, int from, Span<double> values)
    {
        if (values.IsEmpty)
        {
            return;
        }

        Span<double> atKnots = stackalloc double[WithKnots];
        atKnots = atKnots[..grid.Knots.Length];
        BranchTable.Fill(_ground.Basis, branch, grid.Knots, assistance, atKnots);
        Span<Line> lines = stackalloc Line[WithKnots];
        lines = lines[..(grid.Knots.Length - 1)];
        grid.Lines(atKnots, lines);
        grid.Read(lines, from, values);
    }

    /// <summary>The multiple of the price in the middle that each draw pays, where the price is so doubtful; not to be changed.</summary>
    /// <param name="steps">Steps of <see cref="DrawnPrice"/>.</param>
    public double[] PriceFactors(int steps) => _prices.GetOrAdd(steps, s => [.. _order.Select(d => DrawnPrice.Factor(s, Normal.Quantile(_draws.Price[d])))]);

    private static void Subtract(Span<double> values, ReadOnlySpan<double> factors, double middle, double price)
    {
        double each = middle * price;
        for (int d = 0; d < values.Length; d++)
        {
            values[d] -= (factors[d] * each) - price;
        }
    }

    /// <summary>Present value in every draw of a branch whose level is that of pay without the degree.</summary>
    public void Without(Branch branch, Span<double> values) => Read(WithoutGrid, branch, assistance: false, 0, values);

    private double[] Without(Branch branch)
    {
        double[] values = new double[Draws];
        Without(branch, values);
        return values;
    }

    /// <summary>Puts the draws for which something holds next in the order; where the next ones begin.</summary>
    private int Place(int next, Func<int, bool> holds)
    {
        for (int d = 0; d < _order.Length; d++)
        {
            if (holds(d))
            {
                _order[next++] = d;
            }
        }

        return next;
    }

    private LevelGrid GridOf(PayAfter pay) => new([.. _order.Select(d => pay.LevelOf(_draws, d))], WithKnots);
}
