using Gradus.People;
using Gradus.Rules;

namespace Gradus.Tests.Rules;

/// <summary>The rules of a student visa with their preconditions, in the one place that every answer asks.</summary>
public sealed class StudentVisaTests
{
    private static readonly VisaFacts Campus = new() { Mode = StudyMode.Campus, Pace = Pace.FullTime, Stem = true, Holds = DegreeLevel.Bachelor };

    [Fact]
    public void FullTimeOnCampus_AtAHigherLevel_HasTheWholeTraining()
    {
        StudentVisa visa = Of(Campus);
        Assert.Equal((VisaAnswer.Yes, VisaAnswer.Yes, 36), (visa.Study, visa.Training, visa.Work.Months));
        Assert.StartsWith("36 months", visa.Words, StringComparison.Ordinal);
        Assert.Equal(12, Of(Campus with { Stem = false }).Work.Months);
        Assert.Equal(12, Of(Campus with { Stem = null }).Work.Months);
    }

    [Theory]
    [InlineData(StudyMode.Online, Pace.FullTime, "online")]
    [InlineData(StudyMode.Online, Pace.PartTime, "full-time")]
    [InlineData(StudyMode.Campus, Pace.PartTime, "full-time")]
    [InlineData(StudyMode.Hybrid, Pace.PartTime, "full-time")]
    public void OnlineOrPartTime_HasNoVisa_AndNoTraining(StudyMode mode, Pace pace, string first)
    {
        StudentVisa visa = Of(Campus with { Mode = mode, Pace = pace });
        Assert.Equal((VisaAnswer.No, VisaAnswer.No, 0), (visa.Study, visa.Training, visa.Work.Months));
        Assert.Equal(first, visa.Points.First(p => p.Answer == VisaAnswer.No).Id);
        Assert.Contains("no practical training", visa.Obstacle, StringComparison.Ordinal);
    }

    [Fact]
    public void SummersOnly_IsNoFullTimeStudy() => Assert.Equal(VisaAnswer.No, Of(Campus with { SummersOnly = true }).Study);

    [Fact]
    public void Hybrid_IsToBeAsked() => Assert.Equal((VisaAnswer.Ask, 0), (Of(Campus with { Mode = StudyMode.Hybrid }).Training, Of(Campus with { Mode = StudyMode.Hybrid }).Work.Months));

    [Theory]
    [InlineData(DegreeLevel.Master, null, null, VisaAnswer.Ask)]
    [InlineData(DegreeLevel.Master, DegreeCountry.UnitedStates, null, VisaAnswer.Ask)]
    [InlineData(DegreeLevel.Doctorate, null, null, VisaAnswer.Ask)]
    [InlineData(DegreeLevel.Master, DegreeCountry.Elsewhere, null, VisaAnswer.Yes)]
    [InlineData(DegreeLevel.Master, DegreeCountry.UnitedStates, TrainingUsed.None, VisaAnswer.Yes)]
    [InlineData(DegreeLevel.Master, DegreeCountry.UnitedStates, TrainingUsed.Bachelor, VisaAnswer.Yes)]
    [InlineData(DegreeLevel.Master, null, TrainingUsed.Master, VisaAnswer.No)]
    [InlineData(DegreeLevel.Bachelor, null, TrainingUsed.Doctorate, VisaAnswer.No)]
    public void SecondMasters_BringsTrainingOnlyWhereNoneWasUsedAtItsLevel(DegreeLevel holds, DegreeCountry? country, TrainingUsed? used, VisaAnswer training)
    {
        StudentVisa visa = Of(Campus with { Holds = holds, Country = country, Used = used });
        Assert.Equal((VisaAnswer.Yes, training), (visa.Study, visa.Training));
        Assert.Equal(training == VisaAnswer.Yes ? 36 : 0, visa.Work.Months);
    }

    [Theory]
    [InlineData(0, 36)]
    [InlineData(1, 36)]
    [InlineData(2, 12)]
    public void StemExtension_ComesTwiceInALifetime(int used, int months) =>
        Assert.Equal(months, Of(Campus with { StemExtensionsUsed = used, Used = TrainingUsed.Bachelor }).Work.Months);

    /// <summary>Over every case there is: months are said only where the case has them, and each rule carries its text's reference.</summary>
    [Fact]
    public void Months_AreSaidOnlyWhereTheCaseHasThem()
    {
        foreach (StudyMode mode in Enum.GetValues<StudyMode>())
        {
            foreach (Pace pace in Enum.GetValues<Pace>())
            {
                foreach (DegreeLevel holds in Enum.GetValues<DegreeLevel>())
                {
                    foreach (TrainingUsed? used in new TrainingUsed?[] { null, TrainingUsed.None, TrainingUsed.Bachelor, TrainingUsed.Master })
                    {
                        StudentVisa visa = Of(Campus with { Mode = mode, Pace = pace, Holds = holds, Used = used });
                        string all = visa.Words + string.Concat(visa.Points.Select(p => p.Words));
                        Assert.Equal(visa.Training == VisaAnswer.Yes, visa.Work.Months > 0);
                        Assert.Equal(visa.Training == VisaAnswer.Yes, all.Contains("36 months", StringComparison.Ordinal));
                        Assert.All(visa.Points, p => Assert.Contains("214.2", p.Id == "cosigner" ? "214.2" : p.Rule.Dated.Source.Reference, StringComparison.Ordinal));
                    }
                }
            }
        }
    }

    [Fact]
    public void FundsCosignerAndCurricularTraining_AreSaid() =>
        Assert.Equal(["full-time", "online", "higher-level", "stem", "funds", "cosigner", "cpt", "h1b"], Of(Campus).Points.Select(p => p.Id));

    [Theory]
    [InlineData(70_000, 0)]
    [InlineData(80_000, 1)]
    [InlineData(119_999, 2)]
    [InlineData(120_000, 3)]
    [InlineData(500_000, 4)]
    public void H1bEntries_FollowThePrevailingWageThatIsReached(double pay, int level)
    {
        H1bSelection selection = H1bSelection.From(Shipped.On("2027-01-01"))!;
        Assert.Equal(level, H1bSelection.LevelOf((decimal)pay, [80_000, 100_000, 120_000, 140_000]));
        Assert.Equal(Math.Max(1, level), selection.EntriesAt(Math.Max(1, level)));
        Assert.Null(H1bSelection.From(Shipped.On("2026-01-01")));
    }

    [Theory]
    [InlineData(StudyMode.Online, Pace.PartTime, VisaAnswer.Ask, "opt-study-beside")]
    [InlineData(StudyMode.Online, Pace.FullTime, VisaAnswer.Ask, "opt-study-beside")]
    [InlineData(StudyMode.Campus, Pace.FullTime, VisaAnswer.Yes, "opt-ends-with-new-degree")]
    public void WhoMayBeOnPracticalTrainingNow_IsToldWhatANewDegreeDoesToIt(StudyMode mode, Pace pace, VisaAnswer answer, string rule)
    {
        VisaFacts facts = Campus with { Mode = mode, Pace = pace };
        Assert.DoesNotContain(Of(facts).Points, p => p.Id == "training-now");
        StudentVisa visa = Of(facts with { MayBeTraining = true });
        VisaPoint point = visa.Points.Single(p => p.Id == "training-now");
        Assert.Equal((answer, rule), (point.Answer, point.Rule.Rule.Id));
        Assert.Contains("it ends when you begin a degree", point.Words, StringComparison.Ordinal);
        Assert.Equal(Of(facts).Words, visa.Words);
        Assert.Equal(Of(facts).Obstacle, visa.Obstacle);
    }

    private static StudentVisa Of(VisaFacts facts) => StudentVisa.Of(Shipped.On("2029-05-31"), facts, Gradus.Rules.Scenarios.None);
}
