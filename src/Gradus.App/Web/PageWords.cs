using Gradus.App.Figures;
using Gradus.App.Questions;

namespace Gradus.App.Web;

/// <summary>How pages and their files name the parts of a question when one cannot be used.</summary>
public static class PageWords
{
    /// <summary>What is wrong, with the part of the question as the page calls it.</summary>
    public static string Say(InputException problem) => problem.Problem is { } parts ? Say(parts) : problem.Message;

    /// <summary>The same, with the part of the question by the label that its declaration gives.</summary>
    public static string Say(InputException problem, IReadOnlyList<Parameter> parts) => problem.Problem is { } known ? Say(known, parts) : problem.Message;

    /// <inheritdoc cref="Say(InputException, IReadOnlyList{Parameter})"/>
    public static string Say(Problem problem, IReadOnlyList<Parameter> parts) =>
        problem.Say(parts.FirstOrDefault(p => p.Name == problem.Field)?.Label ?? Name(problem.Field));

    /// <summary>What is wrong as a problem; one that no part of a question is to blame for is its sentence.</summary>
    public static Problem AsProblem(this InputException problem) =>
        problem.Problem ?? new Problem(ProblemCode.Malformed, "", null, problem.Message) { Sentence = problem.Message };

    /// <inheritdoc cref="Say(InputException)"/>
    public static string Say(Problem problem) => problem.Say(Name(problem.Field));

    private static string Name(string field) => field switch
    {
        "" => "",
        "set" => "Your figure",
        "start" => "\u201CIn which term would you start?\u201D",
        "against" => "Compared with",
        "way" => "How you study",
        _ => Written.Capital(field.Replace('-', ' ')),
    };
}
