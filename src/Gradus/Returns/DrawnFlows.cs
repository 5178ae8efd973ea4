using Gradus.Statistics;

namespace Gradus.Returns;

/// <summary>The plain engine's flows of one draw: what happens, year by year, when chance decides as the draw says.</summary>
/// <remarks>Immutable, and safe to share between threads.</remarks>
public sealed class DrawnFlows
{
    private readonly ReturnGround _ground;
    private readonly PersonDraws _draws;
    private readonly Lazy<DrawnFlows> _beside;

    public DrawnFlows(ReturnGround ground, PersonDraws draws)
    {
        _ground = ground;
        _draws = draws;
        _beside = new Lazy<DrawnFlows>(() => new DrawnFlows(ground, draws.Beside));
    }

    /// <summary>The same person's flows for a second degree.</summary>
    public DrawnFlows Beside => _beside.Value;

    /// <summary>Flows with a degree, in real USD.</summary>
    /// <param name="of">The degree.</param>
    /// <param name="assistance">True to repay under the Repayment Assistance Plan.</param>
    /// <param name="draw">0 or more.</param>
    public double[] With(ReturnCase of, bool assistance, int draw)
    {
        bool finishes = _draws.Finish[draw] >= _ground.NotFinishing;
        double[] flows = !finishes ? YearByYear.Flows(of.Basis, of.Unfinished, _ground.WithoutLevel(_draws.Without[draw]), assistance)
            : YearByYear.Flows(of.Basis, of.Second is { } second && _draws.Stay[draw] >= of.FirstChance ? second : of.Finish, of.Pay.LevelOf(_draws, draw), assistance);
        StudyPath study = finishes ? of.Study : of.Begun;
        if (of.Study.PriceDoubt is { } price)
        {
            double[] spread = StudyPath.Spread(study.DoubtfulPrice * price.More(Normal.Quantile(_draws.Price[draw])), study.Months);
            for (int year = 0; year < Math.Min(spread.Length, flows.Length); year++)
            {
                flows[year] -= spread[year];
            }
        }

        return flows;
    }

    /// <summary>Flows of staying as one is, beside a degree.</summary>
    public double[] Stay(ReturnCase of, int draw) =>
        YearByYear.Flows(of.Basis, of.Without, _ground.WithoutLevel(_draws.Without[draw]), assistance: false);

    /// <summary>Flows of studying on one's own, beside a degree.</summary>
    public double[] SelfStudy(ReturnCase of, SelfStudy plan, int draw) =>
        YearByYear.Flows(of.Basis, plan.Change(of.Without, plan.Raise + (plan.RaiseDoubt * _draws.Effect[draw])), _ground.WithoutLevel(_draws.Without[draw]), assistance: false);
}
