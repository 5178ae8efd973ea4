using Gradus.App.Figures;
using Gradus.App.Questions;
using Gradus.People;

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
        problem.Say(IsOfProfile(problem) ? Name(problem.Field) : parts.FirstOrDefault(p => p.Name == problem.Field)?.Label ?? Name(problem.Field));

    /// <summary>True for the first term of the profile, which a part of a question has the name of too: the question of the form asks it.</summary>
    private static bool IsOfProfile(Problem problem) => problem is { Field: "start", Code: ProblemCode.OutOfRange, Value: { } term } && WrittenTerm.TryRead(term, out _, out _);

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
