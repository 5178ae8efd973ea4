using Gradus.Catalogs;
using Gradus.Keeping;
using Gradus.Programs;

namespace Gradus.Ranking.Criteria;

/// <summary>Median federal debt of graduates who borrowed.</summary>
public sealed class DebtCriterion() : Criterion(ToldMeasure.Debt.Id, "Debt of graduates", "What its borrowers owed at the end", Preference.Less)
{
    public override double StartingPoints => 4;

    public override Func<Item, Figure<double>> For(CriterionGround ground) => item => ground.Told(item, ToldMeasure.Debt, "USD")
        ?? ground.Catalog.DebtOf(item).Measure();

    public override string? KeptAs => ToldMeasure.Debt.Id;

    public override string Ask => "What do those who borrowed for this degree owe when they finish, in the middle?";

    public override string Text(Figure<double> measure) => CriterionWords.Money(measure);

    public override string Phrase(CriterionStanding standing) => $"{Text(standing.Measure)} median debt{CriterionWords.Told(standing.Measure)}";
}
