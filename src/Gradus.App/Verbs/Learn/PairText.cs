using Gradus.App.Questions;
using Gradus.Ranking.Learning;

namespace Gradus.App.Verbs.Learn;

/// <summary>An answer as it was given.</summary>
/// <param name="First">Id of the one shown first.</param>
/// <param name="Second">Of the other.</param>
/// <param name="Said">What was said.</param>
public readonly record struct PairText(string First, string Second, Preferred Said)
{
    /// <summary>Most characters of one.</summary>
    public const int Longest = 420;

    /// <summary>Reads one.</summary>
    /// <exception cref="InputException">It is no answer.</exception>
    public static PairText Parse(string text)
    {
        if (text.Length > Longest)
        {
            throw Parameters.Refusal(ProblemCode.OutOfRange, $"it has {text.Length} characters; at most {Longest} are read.");
        }

        if (text.Split(',', StringSplitOptions.TrimEntries) is not [{ Length: > 0 } first, { Length: > 0 } second, { } word])
        {
            throw Parameters.Refusal(ProblemCode.Malformed, "give two ids and first, second, same or skip, with commas between.");
        }

        if (first == second)
        {
            throw Parameters.Refusal(ProblemCode.Conflict, "it names one degree twice; an answer is about two.");
        }

        string said = Named.OneOf(LearnQuestion.AnswerPart.Name, word, [.. LearnQuestion.Words.Select(w => w.Key)]);
        return new PairText(first, second, LearnQuestion.Words.First(w => w.Key == said).Said);
    }

    public override string ToString() => $"{First},{Second},{LearnQuestion.Key(Said)}";
}
