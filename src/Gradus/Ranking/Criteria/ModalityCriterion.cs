using Gradus.People;
using Gradus.Programs;

namespace Gradus.Ranking.Criteria;

/// <summary>Whether it is taught in a way the person would study.</summary>
public sealed class ModalityCriterion() : Criterion("modality", "Way of teaching", "Whether it is taught the way I can study", Preference.More)
{
    private const string Unit = "taught a way I can study";

    public override Anchors? FixedAnchors => ZeroToOne;

    public override double StartingPoints => 10;

    public override bool CanBeWeighed(Profile profile) => profile.Study.Modality.Count > 0;

    public override Func<Item, Figure<double>> For(CriterionGround ground) => item =>
    {
        bool?[] offers = [.. ground.Profile.Study.Modality.Select(item.Offers)];
        var source = new Source(item.Institution.Name, item.Program?.Url ?? "NCES IPEDS IC", "modality", null);
        return offers.Any(o => o == true) ? Figure<double>.Known(1, FigureKind.Stated, source, Unit)
            : offers.All(o => o == false) ? Figure<double>.Known(0, FigureKind.Stated, source, Unit)
            : Figure<double>.Missing(FigureStatus.NotReported, source, Unit);
    };

    public override string Ask => "Can all of it be taken the way I study, or which parts need me on campus?";

    public override string Text(Figure<double> measure) => measure.Value > 0.5 ? "yes" : "no";

    public override string Sentence(CriterionStanding standing) => Phrase(standing);

    public override string Phrase(CriterionStanding standing) =>
        standing.IsGood ? "a page says it is taught the way I can study" : "it is not taught the way I can study";
}
