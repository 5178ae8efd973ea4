using System.Globalization;
using System.Text;
using Gradus.Tests.Web;

namespace Gradus.Tests.Ranking.Learning;

/// <summary>The page that says how well choices are learned from, made of the trials that other tests hold against bars.</summary>
public sealed class LearningAccuracyTests(GuideFixture guide)
{
    private static readonly (string Example, string Name)[] Lists = [("mathematics-graduate", "a long list"), ("working-engineer", "a short list")];

    [Fact]
    public void AccuracyPage_IsTheCommittedOne() => ExpectedFile.Check(Path.Combine(SourceFiles.Repository, "docs", "reference", "learning-accuracy.md"), Page());

    private string Page()
    {
        var text = new StringBuilder();
        text.Append("""
            # How well choices are learned from

            The tests make this page anew and compare it. Method: [learning](../explanation/learning.md).

            Measured on simulated persons, with weights drawn from all there are and one answer in twenty at random, on the lists of two example profiles without their weights. *Worth lost* is what a
            person loses, on the scale from 0 to 1 and in the median and on average, by the degree that comes out first after ten choices; beside it the loss after as many random pairs of the same degrees. *Favourite found* is for how many persons the
            one of their five favourites that was left out stands among the first ten of "more like this", once four are kept and three dropped; beside it for how many it stood there without choices. *By a taste* means that half of what
            counts for them is a field that their profile does not name.

            | tried | persons | degrees | here | compared with |
            |---|---|---|---|---|

            """);
        foreach (double taste in (double[])[0, 0.5])
        {
            foreach ((string example, string name) in Lists)
            {
                LeftOutTrial trial = LearningTrials.LeaveOneOut(guide, example, taste, LearningTrials.FewPersons);
                text.Append(CultureInfo.InvariantCulture, $"| favourite found{(taste > 0 ? " by a taste" : "")}, {name} | {LearningTrials.FewPersons} | {trial.Degrees:#,0} | {trial.Found} of {LearningTrials.FewPersons} found | {trial.Without} without choices |\n");
            }
        }

        foreach ((string example, string name) in Lists)
        {
            LossTrial loss = LearningTrials.Loss(guide, example);
            text.Append(CultureInfo.InvariantCulture, $"| worth lost after ten choices, {name} | {LearningTrials.Persons} | {loss.Degrees:#,0} | {loss.Asked:0.0000} of 1 lost, {loss.AskedMean:0.0000} on average | {loss.Random:0.0000} by random pairs, {loss.RandomMean:0.0000} on average |\n");
        }

        text.Append("""

            Of a short list a few degrees lead under most weights, so there is less to find. Simulated persons go by the criteria that there are; people may not.

            """);
        return text.ToString();
    }
}
