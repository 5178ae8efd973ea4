namespace Gradus.Ranking.Criteria;

/// <summary>Figures of other types as measures, with all that stands behind them.</summary>
internal static class MeasuredFigure
{
    public static Figure<double> Measure(this Figure<decimal> money) => money.IsKnown
        ? Figure<double>.Known((double)money.Value, money.Kind, money.Source!, money.Unit!).WithEvidence(money.Evidence).WithSpread(money.Spread)
        : Figure<double>.Missing(money.Status, money.Source, money.Unit);

    public static Figure<double> Measure(this Figure<int> count) => count.IsKnown
        ? Figure<double>.Known(count.Value, count.Kind, count.Source!, count.Unit!).WithEvidence(count.Evidence).WithSpread(count.Spread)
        : Figure<double>.Missing(count.Status, count.Source, count.Unit);
}
