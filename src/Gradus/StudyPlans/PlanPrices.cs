using Google.OrTools.Sat;
using Gradus.Degrees;

namespace Gradus.StudyPlans;

/// <summary>What a plan costs in tuition and required fees.</summary>
internal sealed class PlanPrices
{
    private readonly PlanBoard _board;
    private readonly PlanGround _ground;

    public PlanPrices(PlanBoard board, PlanLoads loads)
    {
        (_board, _ground) = (board, board.Ground);
        Cost = (_ground.Charges?.PerCredit ?? _ground.PerCredit) is { } perCredit ? Spend(loads, perCredit) : null;
    }

    /// <summary>Cents to pay; null where no price is known.</summary>
    public LinearExpr? Cost { get; }

    /// <summary>Tuition by the credit, fees by the highest step that a term reaches; at most the budget in each academic year.</summary>
    private LinearExpr Spend(PlanLoads loads, decimal perCredit)
    {
        long perTenth = (long)decimal.Round(perCredit * 10);
        var years = new SortedDictionary<int, List<LinearExpr>>();
        for (int t = 0; t < _board.Terms.Count; t++)
        {
            LinearExpr credits = PlanBoard.Credits(_board.Column(t));
            LinearExpr cost = credits * perTenth;
            decimal before = 0;
            TermFee[] steps = [.. (_ground.Charges?.Fees ?? []).Where(f => f.Season == _board.Terms[t].Season).OrderBy(f => f.FromCredits)];
            LinearExpr reach = LinearExpr.Constant(steps.Length == 0 ? 0 : _board.LargestBelow(PlanBoard.Tenths(steps[0].FromCredits)));
            for (int s = 0; s < steps.Length; s++)
            {
                BoolVar reached = _board.Model.NewBoolVar($"fee {t} {s}");
                long step = Math.Max(1, PlanBoard.Tenths(steps[s].FromCredits));
                _board.Model.Add(credits >= step).OnlyEnforceIf(reached);
                _board.Model.Add(credits <= step - 1).OnlyEnforceIf(reached.Not());
                cost += reached * (long)decimal.Round((steps[s].Amount - before) * 100);
                before = steps[s].Amount;
                long next = s + 1 < steps.Length ? _board.LargestBelow(PlanBoard.Tenths(steps[s + 1].FromCredits)) : Math.Max(_board.LargestBelow(step), PlanBoard.Tenths(_ground.MostCredits(_board.Terms[t].Season)));
                reach += reached * (next - _board.LargestBelow(step));
            }

            // The same once more for the solver's bound: no term holds more than the steps that it reached.
            if (steps.Length > 0)
            {
                _board.Model.Add(credits <= reach).OnlyEnforceIf(loads.MostCredits(_board.Terms[t].Season));
            }

            int year = TermLine.AcademicYear(_board.Terms[t]);
            years.TryAdd(year, []);
            years[year].Add(cost);
        }

        if (_ground.Wishes.BudgetPerYear is { } budget)
        {
            foreach (List<LinearExpr> year in years.Values)
            {
                _board.Model.Add(LinearExpr.Sum(year) <= (long)decimal.Round(budget * 100)).OnlyEnforceIf(_board.Wish("budget", $"at most ${budget:#,0.##} a year"));
            }
        }

        return LinearExpr.Sum(years.Values.SelectMany(y => y));
    }
}
