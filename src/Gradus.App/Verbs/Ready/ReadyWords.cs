using Gradus.App.Figures;
using Gradus.People;

namespace Gradus.App.Verbs.Ready;

/// <summary>Verdicts and courses in words, for text and pages.</summary>
public static class ReadyWords
{
    /// <summary>"you have it", "not known", "a gap", "in the way": of one need.</summary>
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

    /// <summary>The verdict in one sentence.</summary>
    public static string Sentence(ReadyProgramContract answer) => answer.Verdict switch
    {
        "met" when Advised(answer, "recommended") is { } advised => $"It turns nobody away for want of a subject. {advised}",
        "met" => "You have everything that its page asks for.",
        "unknown" when answer.States && !answer.NamesSubjects && answer.Courses.Count > 0 =>
            $"Its page names no subject that it asks for. Of what is usual you lack {Courses(answer.Courses)}: about {Titles.Count(answer.Weeks ?? 0, "week")}, if the school asks for it.",
        "unknown" when !answer.States => answer.Courses.Count == 0
            ? "Its page names no course that it asks for. Of what is usual, nothing is known to be missing; ask the school."
            : $"Its page names no course that it asks for. Of what is usual you lack {ReadyWords.Courses(answer.Courses)}: about {Titles.Count(answer.Weeks ?? 0, "week")}, if the school asks for it.",
        "unknown" when answer.Requirements.All(r => r.Verdict == "unknown") => "Nothing of what it asks is known of you yet: say what you have.",
        "unknown" => "No gap is known. Something is not said or has to be asked first.",
        "bridgeable" when answer.Courses.Count > 0 && !answer.NamesSubjects =>
            $"A gap: its page names no subject, and a degree in computing takes programming as known. With what is usual you lack {Courses(answer.Courses)}: about {Titles.Count(answer.Weeks ?? 0, "week")}.",
        "bridgeable" when answer.Courses.Count > 0 && Advised(answer, "expected") is { } expected =>
            $"It names no formal condition. {expected} About {Titles.Count(answer.Weeks ?? 0, "week")} of terms until you do, without the breaks between them.",
        "bridgeable" when answer.Courses.Count > 0 && Open(answer) is { } open =>
            $"At least {Titles.Count(answer.Courses.Count, "course")} away: {ReadyWords.Courses(answer.Courses)}. At least {Titles.Count(answer.Weeks ?? 0, "week")} of terms, without the breaks between them; {open}",
        "bridgeable" when answer.Courses.Count > 0 => $"{Titles.Count(answer.Courses.Count, "course")} away: {ReadyWords.Courses(answer.Courses)}. About {Titles.Count(answer.Weeks ?? 0, "week")} of terms, without the breaks between them.",
        "bridgeable" when Open(answer) is { } open => $"At least a test away; {open}",
        "bridgeable" => "A test away.",
        _ => "Not open to you as things stand: something is asked that no course makes up.",
    };

    /// <summary>"4 of the 6 things that it asks are not known, and may need more."; null where all are known.</summary>
    private static string? Open(ReadyProgramContract answer) =>
        answer.Requirements.Count(r => r.Verdict == "unknown" && r.Strength is not ("recommended" or "usual")) is var open && open == 0 ? null
            : $"{Titles.Number(open)} of the {Titles.Number(answer.Requirements.Count)} things that it asks {(open == 1 ? "is" : "are")} not known, and may take more.";

    /// <summary>"Of the 5 subjects that it expects you have 2." of what is asked so; null where you have all, or nothing is asked so.</summary>
    private static string? Advised(ReadyProgramContract answer, string strength)
    {
        RequirementContract[] asked = [.. answer.Requirements.Where(r => r.Strength == strength && r.Parts.Count == 0)];
        int had = asked.Count(r => r.Verdict == "met");
        return asked.All(r => r.Verdict == "met") ? null
            : $"Of the {Titles.Count(asked.Length, "subject")} that it {(strength == "expected" ? "expects" : "recommends")} you have {(had == 0 ? "none" : Titles.Number(had))}.";
    }

    /// <summary>The class of a verdict's square.</summary>
    public static string Style(string verdict) => verdict switch { "met" => "met", "unknown" => "open", _ => "gap" };

    /// <summary>The answer as a heading, and the sentence below it: first of what the person keeps, then over all.</summary>
    public static (string Title, string Lead) Finding(ReadyContract answer)
    {
        (string title, string lead) = OverAll(answer);
        return answer.Kept.Count == 0 || answer.NothingSaid ? (title, lead) : (OfKept(answer.Kept), $"Over all: {Written.Lower(title)} {lead}");
    }

    /// <summary>"Of the 3 programs that you keep, you have what 1 asks for; for 1 something is not known; 1 takes a course or a test first."</summary>
    private static string OfKept(IReadOnlyList<ReadyLineContract> kept)
    {
        int Count(string verdict) => kept.Count(k => k.Verdict == verdict);
        (int met, int open, int gaps, int blocked) = (Count("met"), Count("unknown"), Count("bridgeable"), Count("blocking"));
        if (kept is [{ } one])
        {
            return one.Verdict switch
            {
                "met" => "You have what the program that you keep asks for.",
                "unknown" => "For the program that you keep no gap is known, but something is not said or has to be asked.",
                "bridgeable" => "The program that you keep takes a course or a test first.",
                _ => "The program that you keep is not open to you as things stand.",
            };
        }

        string[] parts =
        [
            $"you have what {(met == 0 ? "none" : met == kept.Count ? "each" : Titles.Number(met))} {(met is 0 or 1 || met == kept.Count ? "asks" : "ask")} for",
            .. open > 0 ? [$"for {Titles.Number(open)} something is not known"] : Array.Empty<string>(),
            .. gaps > 0 ? [$"{Titles.Number(gaps)} {(gaps == 1 ? "takes" : "take")} a course or a test first"] : Array.Empty<string>(),
            .. blocked > 0 ? [$"{Titles.Number(blocked)} {(blocked == 1 ? "is" : "are")} not open to you as things stand"] : Array.Empty<string>(),
        ];
        return $"Of the {Titles.Number(kept.Count)} programs that you keep, {string.Join("; ", parts)}.";
    }

    private static (string Title, string Lead) OverAll(ReadyContract answer)
    {
        if (answer.NothingSaid)
        {
            return ("You have not said what you studied.", "Say your degree, your mathematics and your programming, or paste your courses: then this says what you have and what is missing. What follows is the same for everybody who says nothing.");
        }

        string title = answer.Ready > 0 ? $"You have what {Titles.Count(answer.Ready, "program")} ask{(answer.Ready == 1 ? "s" : "")} for{Suited(answer)}." : answer.Blocked == answer.Stating ? "Not yet: a degree comes first." : "Nothing is sure yet.";
        string open = answer.MayBe > 0 ? $" For {Titles.Count(answer.MayBe, "program")} no gap is known, but something is not said or has to be asked." : "";
        if (answer.Opens.Count == 0)
        {
            return (title, answer.Blocked == answer.Stating ? "What follows holds for the time after it." : "No single course opens more, as far as is known." + open);
        }

        OpeningContract first = answer.Opens[0];
        string settle = first.Doubt is { } doubt ? $"{Written.Capital(Course(first.Course))}: {doubt}" : $"Say what you studied of {Course(first.Course)}, or ask whether it counts";
        string more = answer.Ready > 0 ? " more" : "";
        return first.Lacked
            ? ($"{title} One course opens {Titles.Number(first.Programs)}{more}.", $"{Written.Capital(Course(first.Course))} is the course that opens most.{open}")
            : ($"{title} One answer opens {Titles.Number(first.Programs)}{more}.", $"{settle}; a course settles it too.{open}");
    }

    /// <summary>", 4 of them taught as and where you would study"; empty where all are, or fewer are counted.</summary>
    private static string Suited(ReadyContract answer) => answer.ReadyAndSuited >= answer.Ready ? "" : $", {(answer.ReadyAndSuited == 0 ? "none" : Titles.Number(answer.ReadyAndSuited))} of them taught as and where you would study";

    /// <summary>"+ linear algebra", "+ calculus, or an answer".</summary>
    public static string Step(OpeningContract opening) => $"+ {Course(opening.Course)}{(opening.Lacked ? "" : ", or an answer")}";

    /// <summary>What one brings as a sentence, and what follows where it is not simply met.</summary>
    public static string Why(RequirementContract need) => need.Verdict == "met" ? $"{Written.Capital(need.Have)}." : $"{Written.Capital(need.Have)}; {need.Why}.";
}
