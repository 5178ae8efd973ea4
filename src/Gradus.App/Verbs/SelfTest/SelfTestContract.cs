using System.ComponentModel;
using System.Globalization;
using Gradus.App.Contracts;
using Gradus.App.Figures;
using Gradus.People;
using Gradus.SelfTests;

namespace Gradus.App.Verbs.SelfTest;

/// <summary>The answer of <c>gradus test</c>: the next question, or the result.</summary>
[Description("A test of the guide's own; no school counts it")]
public sealed record SelfTestContract(
    [Description("Version of the dataset")] string Dataset,
    [Words("calculus", "linear-algebra", "probability", "statistics", "programming", "algorithms")] string Topic,
    [Description("Of the questions")] ulong Seed,
    [Description("A digit for each question answered: 1 to 4, or 0 for not known")] string Answers,
    [Description("Questions answered"), Least(0, TestSession.MostItems)] int Asked,
    [Description("Whether the test is done")] bool Done,
    [Description("Ability: 0 is the middle of those for whom the questions are meant, 1 a standard deviation above")] double Ability,
    [Description("Standard error of the ability"), Least(0)] double Error,
    [Description("Middle questions of the topic that one of this ability answers right, of a hundred"), Least(0, 100)] int RightOfHundred,
    [Description("The same at the low end of eight of ten such results"), Least(0, 100)] int RightLow,
    [Description("The same at the high end"), Least(0, 100)] int RightHigh,
    [Description("Once it is done; null before"), Words("firm", "open", "not-yet")] string? Reading,
    [Description("The next question; null once the test is done")] TestQuestionContract? Question,
    [Description("Questions answered, with what is right and how it is worked out")] IReadOnlyList<TestAnswerContract> Answered,
    [Description("What the result says and does not say")] IReadOnlyList<string> Says)
{
    public static SelfTestContract Of(SelfTestQuestion asked, TestSession session, string dataset)
    {
        TestReading reading = session.Reading;
        bool done = session.Next is null;
        return new SelfTestContract(
            Dataset: dataset,
            Topic: Vocabularies.Tested.KeyOf(session.Topic),
            Seed: session.Seed,
            Answers: asked.Answers,
            Asked: session.Answered.Count,
            Done: done,
            Ability: Math.Round(session.Ability, 2),
            Error: Math.Round(session.Error, 2),
            RightOfHundred: Hundred(reading.Share),
            RightLow: Hundred(reading.Low),
            RightHigh: Hundred(reading.High),
            Reading: !done ? null : reading.Standing switch { TestStanding.Firm => "firm", TestStanding.NotYet => "not-yet", _ => "open" },
            Question: session.Next is { } next ? TestQuestionContract.Of(next, session.Answered.Count + 1) : null,
            Answered: [.. session.Answered.Select((a, i) => TestAnswerContract.Of(a, i + 1))],
            Says: done ? SelfTestWords.Says(session) : []);
    }

    private static int Hundred(double share) => (int)Math.Round(share * 100, MidpointRounding.AwayFromZero);
}

/// <summary>A question.</summary>
public sealed record TestQuestionContract(
    [Least(1, TestSession.MostItems)] int Number,
    [Description("What it asks one to do")] string Skill,
    [Description("1 easy, 2 middle, 3 hard"), Least(1, ItemTemplate.Levels)] int Level,
    string Text,
    [Description("A program that it is about; null where there is none")] string? Code,
    [Description("Four answers, numbered from 1")] IReadOnlyList<string> Options)
{
    public static TestQuestionContract Of(TestItem item, int number) => new(number, item.Template.Skill, item.Level, item.Stem, item.Code, item.Options);
}

/// <summary>A question that was answered.</summary>
public sealed record TestAnswerContract(
    TestQuestionContract Question,
    [Description("The number of the answer given; 0 for not known"), Least(0, TestSession.DoNotKnow)] int Given,
    [Description("The number of the right one"), Least(1, TestSession.DoNotKnow)] int RightOne,
    [Description("Whether it was right")] bool Right,
    [Description("How it is worked out")] string Explanation)
{
    public static TestAnswerContract Of(AnsweredItem answered, int number) => new(
        TestQuestionContract.Of(answered.Item, number), answered.Choice is { } choice ? choice + 1 : 0, answered.Item.Right + 1, answered.IsRight, answered.Item.Explanation);
}

/// <summary>The test in words.</summary>
public static class SelfTestWords
{
    /// <summary>What the result says and does not say, one sentence each.</summary>
    public static IReadOnlyList<string> Says(TestSession session) =>
    [
        string.Create(CultureInfo.InvariantCulture, $"It says how you answered {session.Answered.Count} questions of this kind today; the range is what eight of ten such results would hold the truth in."),
        "It is no grade, and no school counts it. Where one asks for a course, ask whether it takes other evidence.",
        "The difficulty of the questions is this guide's judgement: no group of people has answered them yet to measure it, and the range leaves that doubt out. Guessing is not corrected for.",
        string.Create(CultureInfo.InvariantCulture, $"{ItemBank.Of(session.Topic).Count} kinds of question are a part of the subject, not all of it: proofs, models and longer work are not asked."),
    ];

    /// <summary>The result as a heading.</summary>
    public static string Title(SelfTestContract answer)
    {
        string topic = Topic(answer.Topic);
        return answer.Reading switch
        {
            "firm" => $"{Written.Capital(topic)}: firm ground",
            "not-yet" => $"{Written.Capital(topic)}: not firm yet",
            _ => $"{Written.Capital(topic)}: it could go either way",
        };
    }

    /// <summary>The result in one sentence.</summary>
    public static string Sentence(SelfTestContract answer) =>
        string.Create(CultureInfo.InvariantCulture, $"Of a hundred middle questions you would get about {answer.RightOfHundred} right: {answer.RightLow} to {answer.RightHigh} in eight of ten such results.");

    /// <summary>What to do next.</summary>
    public static string Advice(SelfTestContract answer) => answer.Reading switch
    {
        "firm" => "You need no course to learn it. Whether you need one for its grade, the program's page says.",
        "not-yet" => "A course or a book would help before you begin. Not knowing it yet is no verdict on you.",
        _ => "A few weeks with a book may be enough. Look at what you got wrong below, and try another set.",
    };

    /// <summary>The topic by its key.</summary>
    public static string Topic(string key) => Vocabularies.Tested.TryFind(key, out Prerequisite topic) ? Vocabularies.Tested.MeaningOf(topic) : key;
}
