using Gradus.People;

namespace Gradus.SelfTests;

/// <summary>A question that was answered.</summary>
/// <param name="Item">The question.</param>
/// <param name="Choice">The place of the answer given, 0 to 3; null for "I do not know".</param>
public sealed record AnsweredItem(TestItem Item, int? Choice)
{
    public bool IsRight => Choice == Item.Right;
}

/// <summary>
/// An adaptive test of one topic as far as it has come: which question comes next, and what is known so far. A pure function of topic, seed and answers, so that
/// it goes on anywhere from those.
/// </summary>
/// <remarks>
/// The two-parameter logistic model (Birnbaum 1968): P(right) = 1/(1 + exp(-a(ability - difficulty))). The next question is the one with the most information
/// a^2 P (1 - P) at the ability as estimated so far, each template once. The estimate is the mean of the posterior over a standard normal prior (expected a
/// posteriori; Bock and Mislevy 1982), its standard deviation the standard error. Guessing is not modelled: "I do not know" can be said, and counts as not right.
/// Difficulties are an expert's judgement until answers calibrate them.
/// </remarks>
public sealed class TestSession
{
    /// <summary>Most questions of a topic.</summary>
    public const int MostItems = 12;

    /// <summary>The test ends once the standard error is as small.</summary>
    public const double EnoughError = 0.35;

    /// <summary>What the answer "I do not know" is, after the places of a question's options.</summary>
    public const int DoNotKnow = 4;

    private const double Widest = 4;
    private const int PointsOfAUnit = 20;

    private static readonly double[] Abilities = [.. Enumerable.Range(0, (int)(2 * Widest * PointsOfAUnit) + 1).Select(i => -Widest + ((double)i / PointsOfAUnit))];

    private readonly double[] _posterior = [.. Abilities.Select(a => Math.Exp(-a * a / 2))];
    private readonly List<AnsweredItem> _answered = [];

    private TestSession(Prerequisite topic, ulong seed) => (Topic, Seed) = (topic, seed);

    public Prerequisite Topic { get; }

    /// <summary>Another seed asks with other numbers.</summary>
    public ulong Seed { get; }

    /// <summary>In the order in which they were asked.</summary>
    public IReadOnlyList<AnsweredItem> Answered => _answered;

    /// <summary>The next question; null once the test is done.</summary>
    public TestItem? Next { get; private set; }

    /// <summary>The ability: 0 is the middle of those for whom the questions are meant, 1 a standard deviation above.</summary>
    public double Ability { get; private set; }

    /// <summary>The standard error of <see cref="Ability"/>.</summary>
    public double Error { get; private set; } = 1;

    /// <param name="topic">What is tested.</param>
    /// <param name="seed">Of the questions.</param>
    /// <param name="answers">Places 0 to 3, or <see cref="DoNotKnow"/>, in the order asked; what comes after the end of the test is refused.</param>
    /// <exception cref="InputException">An answer is none, or there are more than the test has questions.</exception>
    public static TestSession Of(Prerequisite topic, ulong seed, IReadOnlyList<int> answers)
    {
        var session = new TestSession(topic, seed);
        session.Choose();
        for (int i = 0; i < answers.Count; i++)
        {
            if (session.Next is not { } item)
            {
                throw new InputException($"The test ended after {i} answers; {answers.Count} are given.");
            }

            if (answers[i] is < 0 or > DoNotKnow)
            {
                throw new InputException($"Answer {i + 1} is no answer: give 1 to 4, or 0 for \"I do not know\".");
            }

            session.Take(item, answers[i] == DoNotKnow ? null : answers[i]);
        }

        return session;
    }

    /// <summary>The probability that somebody of an ability answers right a question of a difficulty.</summary>
    public static double Right(double ability, double difficulty) => 1 / (1 + Math.Exp(-ItemTemplate.Discrimination * (ability - difficulty)));

    /// <summary>What the estimate says of the subject.</summary>
    public TestReading Reading => TestReading.Of(Topic, Ability, Error);

    private void Take(TestItem item, int? choice)
    {
        var answered = new AnsweredItem(item, choice);
        _answered.Add(answered);
        double difficulty = item.Template.DifficultyOf(item.Level);
        for (int i = 0; i < Abilities.Length; i++)
        {
            double right = Right(Abilities[i], difficulty);
            _posterior[i] *= answered.IsRight ? right : 1 - right;
        }

        double all = _posterior.Sum();
        Ability = Abilities.Zip(_posterior, (a, p) => a * p).Sum() / all;
        Error = Math.Sqrt(Abilities.Zip(_posterior, (a, p) => (a - Ability) * (a - Ability) * p).Sum() / all);
        Choose();
    }

    /// <summary>The template that was not asked yet, at the level, with the most information; of equal ones the first.</summary>
    private void Choose()
    {
        if (_answered.Count >= MostItems || Error <= EnoughError)
        {
            Next = null;
            return;
        }

        (ItemTemplate template, int level) = ItemBank.Of(Topic)
            .Where(t => _answered.All(a => a.Item.Template != t))
            .SelectMany(t => Enumerable.Range(1, ItemTemplate.Levels).Select(l => (Template: t, Level: l)))
            .MaxBy(c => Information(c.Template.DifficultyOf(c.Level)));
        Next = template.Item(level, Seed);
    }

    private double Information(double difficulty)
    {
        double right = Right(Ability, difficulty);
        return ItemTemplate.Discrimination * ItemTemplate.Discrimination * right * (1 - right);
    }
}
