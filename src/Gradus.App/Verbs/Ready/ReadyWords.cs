using Gradus.App.Figures;
using Gradus.People;

namespace Gradus.App.Verbs.Ready;

/// <summary>Verdicts and courses in words, for text and pages.</summary>
public static class ReadyWords
{
    /// <summary>"met", "open", "gap", "not open": of one need.</summary>
    public static string Of(string verdict) => verdict switch
    {
        "met" => "you have it",
        "unknown" => "not known",
        "bridgeable" => "a gap",
        _ => "in the way",
    };

    /// <summary>What stands between a person and a program, in a few words: "now", "2 courses, 15 weeks", "1 answer".</summary>
    public static string After(string verdict, int? weeks, IReadOnlyList<string> courses) => (verdict, courses.Count) switch
    {
        ("met", _) => "now",
        ("unknown", _) => "an answer",
        ("bridgeable", 0) => "a test",
        ("bridgeable", _) => $"{Titles.Count(courses.Count, "course")}, {Titles.Count(weeks ?? 0, "week")}",
        _ => "not by courses",
    };

    /// <summary>The courses by name: "linear algebra, probability".</summary>
    public static string Courses(IEnumerable<string> keys) => string.Join(", ", keys.Select(Course));

    /// <summary>A course by its key.</summary>
    public static string Course(string key) => Vocabularies.Prerequisites.TryFind(key, out Prerequisite subject) ? Vocabularies.Prerequisites.MeaningOf(subject) : key;
}
