using Gradus.People;
using Gradus.SelfTests;
using Gradus.Statistics;
using Gradus.Tests.Fuzz;

namespace Gradus.Tests.SelfTests;

/// <summary>The adaptive test on people whose ability is known.</summary>
public sealed class TestSessionTests
{
    [Theory]
    [InlineData(Prerequisite.Calculus)]
    [InlineData(Prerequisite.LinearAlgebra)]
    [InlineData(Prerequisite.Probability)]
    [InlineData(Prerequisite.Statistics)]
    [InlineData(Prerequisite.Programming)]
    [InlineData(Prerequisite.Algorithms)]
    public void SimulatedPeople_AreRecovered(Prerequisite topic)
    {
        var dice = new Dice(7);
        int people = LongRun.Times(400, 4000), within = 0;
        double bias = 0, squares = 0, items = 0;
        for (int i = 0; i < people; i++)
        {
            double ability = Normal.Quantile((i + 0.5) / people);
            TestSession session = Sit(topic, (ulong)i, ability, dice);
            bias += session.Ability - ability;
            squares += Math.Pow(session.Ability - ability, 2);
            within += Math.Abs(session.Ability - ability) <= Normal.Quantile(0.9) * session.Error ? 1 : 0;
            items += session.Answered.Count;
        }

        Assert.True(Math.Abs(bias / people) < 0.1, $"bias {bias / people:0.000}");
        Assert.True(Math.Sqrt(squares / people) < 0.45, $"error {Math.Sqrt(squares / people):0.000}");
        Assert.True((double)within / people is > 0.74 and < 0.87, $"eight of ten hold {(double)within / people:0.000}");
        Assert.InRange(items / people, 5, TestSession.MostItems);
    }

    /// <summary>The test ends by its error or its number of questions, asks no template twice, and goes on from the same answers to the same question.</summary>
    [Fact]
    public void Test_EndsAsItSays_AndGoesOnWhereItStopped()
    {
        var dice = new Dice(3);
        foreach (Prerequisite topic in Vocabularies.Tested.Select(t => t.Value))
        {
            TestSession session = Sit(topic, 5, 0.4, dice);
            Assert.True(session.Error <= TestSession.EnoughError || session.Answered.Count == TestSession.MostItems);
            Assert.Equal(session.Answered.Count, session.Answered.Select(a => a.Item.Template.Id).Distinct().Count());
            int[] answers = [.. session.Answered.Select(a => a.Choice ?? TestSession.DoNotKnow)];
            for (int i = 0; i < answers.Length; i++)
            {
                TestSession part = TestSession.Of(topic, 5, answers[..i]);
                Assert.Equal(session.Answered[i].Item.Stem, part.Next!.Stem);
                Assert.True(part.Error > TestSession.EnoughError);
            }

            Assert.Null(TestSession.Of(topic, 5, answers).Next);
            Assert.Throws<InputException>(() => TestSession.Of(topic, 5, [.. answers, 0]));
        }
    }

    [Fact]
    public void RightAnswers_NeverLowerTheResult()
    {
        foreach (Prerequisite topic in Vocabularies.Tested.Select(t => t.Value))
        {
            TestSession all = Sit(topic, 1, 9, new Dice(1)), none = Sit(topic, 1, -9, new Dice(1));
            Assert.True(all.Ability > 1 && none.Ability < -1, $"{topic} {all.Ability:0.00} {none.Ability:0.00}");
            Assert.True(all.Reading.Share > 0.8 && none.Reading.Share < 0.25);
        }
    }

    /// <summary>The mean of the posterior, against a sum over a grid twice as fine.</summary>
    [Fact]
    public void Ability_IsTheMeanOfThePosterior()
    {
        TestSession session = Sit(Prerequisite.Calculus, 2, 0.7, new Dice(9));
        double all = 0, first = 0, second = 0;
        for (double a = -6; a <= 6; a += 0.001)
        {
            double weight = Math.Exp(-a * a / 2);
            foreach (AnsweredItem answered in session.Answered)
            {
                double right = 1 / (1 + Math.Exp(-ItemTemplate.Discrimination * (a - answered.Item.Template.DifficultyOf(answered.Item.Level))));
                weight *= answered.IsRight ? right : 1 - right;
            }

            (all, first, second) = (all + weight, first + (a * weight), second + (a * a * weight));
        }

        Assert.Equal(first / all, session.Ability, 3);
        Assert.Equal(Math.Sqrt((second / all) - Math.Pow(first / all, 2)), session.Error, 3);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(5)]
    public void AnswerThatIsNone_IsRefused(int answer) => Assert.Contains("give 1 to 4, or 0", Assert.Throws<InputException>(() => TestSession.Of(Prerequisite.Calculus, 1, [answer])).Message, StringComparison.Ordinal);

    private static TestSession Sit(Prerequisite topic, ulong seed, double ability, Dice dice)
    {
        var answers = new List<int>();
        var session = TestSession.Of(topic, seed, []);
        while (session.Next is { } item)
        {
            bool right = dice.Below(1_000_000) / 1e6 < TestSession.Right(ability, item.Template.DifficultyOf(item.Level));
            answers.Add(right ? item.Right : (item.Right + 1) % 4);
            session = TestSession.Of(topic, seed, answers);
        }

        return session;
    }
}
