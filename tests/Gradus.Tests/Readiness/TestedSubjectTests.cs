using Gradus.People;
using Gradus.Readiness;
using ExamplePeople = Gradus.Tests.Ledgers.People;

namespace Gradus.Tests.Readiness;

/// <summary>The guide's own test as evidence: it never makes up for a grade and takes none away.</summary>
public sealed class TestedSubjectTests
{
    [Theory]
    [InlineData(2, Verdict.Unknown)]
    [InlineData(0.2, Verdict.Bridgeable)]
    [InlineData(-2, Verdict.Bridgeable)]
    public void FirmTest_TurnsAGapIntoAQuestion_AndNoMore(double ability, Verdict verdict) => Assert.Equal(verdict, Of(StudyLevel.None, ability).VerdictOf(Prerequisite.Statistics));

    [Theory]
    [InlineData(2)]
    [InlineData(-2)]
    public void Grade_StaysWhatItIs(double ability)
    {
        ReadinessGround ground = Of(StudyLevel.Course, ability);
        Assert.Equal(Verdict.Met, ground.VerdictOf(Prerequisite.Statistics));
        Assert.Contains("this guide's test", ground.Demand(Prerequisite.Statistics).Why, StringComparison.Ordinal);
        Assert.DoesNotContain("this guide's test", ground.Demand(Prerequisite.Calculus).Why, StringComparison.Ordinal);
    }

    private static ReadinessGround Of(StudyLevel level, double ability) => new(
        ExamplePeople.Catalog,
        new Profile { Background = new Background { Mathematics = [new(MathematicsSubject.Statistics, level, null)], Tested = [new(Prerequisite.Statistics, (decimal)ability, 0.35m)] } },
        new TestScores());
}
