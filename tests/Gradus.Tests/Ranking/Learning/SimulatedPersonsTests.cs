using Gradus.Tests.Web;

namespace Gradus.Tests.Ranking.Learning;

/// <summary>Whether ten answers are enough: two hundred simulated persons on the lists of two examples.</summary>
public sealed class SimulatedPersonsTests(GuideFixture guide)
{
    /// <summary>The median loss of the degree that comes out first is at most 0.02 of the scale and at most half of that after as many random pairs of the same degrees.</summary>
    [Theory]
    [InlineData("mathematics-graduate")]
    [InlineData("working-engineer")]
    public void TenAnswers_LoseLittle_AndHalfOfWhatRandomPairsLose(string example)
    {
        LossTrial trial = LearningTrials.Loss(guide, example);
        string measured = $"{example}: {trial.Degrees} degrees, {trial.Criteria} criteria; median loss {trial.Asked:0.0000} asked, {trial.Random:0.0000} at random";
        TestContext.Current.TestOutputHelper?.WriteLine(measured);
        Assert.True(trial.Asked <= 0.02, measured);
        Assert.True(trial.Asked <= trial.Random / 2, measured);
    }
}
