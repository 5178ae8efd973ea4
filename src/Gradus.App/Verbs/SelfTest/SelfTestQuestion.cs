using System.Text.Json.Nodes;
using Gradus.App.Questions;
using Gradus.People;
using Gradus.SelfTests;

namespace Gradus.App.Verbs.SelfTest;

/// <summary>What can be asked of the guide's own test: of which topic, with which questions, answered how so far.</summary>
/// <param name="Topic">What is tested.</param>
/// <param name="Seed">Of the questions.</param>
/// <param name="Answers">As an address has them: a digit for each, 1 to 4, or 0 for "I do not know".</param>
public sealed record SelfTestQuestion(Prerequisite Topic, ulong Seed, string Answers)
{
    public static Parameter<Prerequisite> TopicPart { get; } = Parameters.Word("topic", $"What to be tested in: {string.Join(", ", Vocabularies.Tested.Keys)}", "Topic", Vocabularies.Tested) with
    {
        IsPositional = true,
        IsRequired = true,
    };

    public static Parameter<ulong> SeedPart { get; } = Parameters.Seed("Of the questions; another number asks with other numbers") with { Usual = "1" };

    public static Parameter<string> AnswersPart { get; } = new(
        "answers",
        "My answers so far, a digit for each question: 1 to 4, or 0 for I do not know",
        "Answers",
        text => text.Length <= TestSession.MostItems && text.All(c => c is >= '0' and <= '4')
            ? text
            : throw Parameters.Refusal(ProblemCode.Malformed, $"give at most {TestSession.MostItems} digits, 1 to 4 for an answer and 0 for one that you do not know, such as 2410."),
        "7",
        "yes",
        "1111111111111")
    {
        Hint = "DIGITS",
        Form = () => new JsonObject { ["type"] = "string", ["pattern"] = $"^[0-4]{{0,{TestSession.MostItems}}}$" },
    };

    /// <summary>Every part, in the order of help.</summary>
    public static IReadOnlyList<Parameter> Whole { get; } = [TopicPart, SeedPart, AnswersPart];

    /// <summary>The test as far as it has come.</summary>
    /// <exception cref="InputException">There are more answers than the test has questions.</exception>
    public TestSession Session => TestSession.Of(Topic, Seed, [.. Answers.Select(c => c == '0' ? TestSession.DoNotKnow : c - '1')]);

    /// <exception cref="InputException">A part cannot be used, and problems are not gathered.</exception>
    public static SelfTestQuestion Read(GivenValues given) => new(TopicPart.Read(given, default), SeedPart.Read(given, 1), AnswersPart.Read(given, ""));
}
