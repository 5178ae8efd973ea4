using System.Globalization;
using System.Text;
using Gradus.People;

namespace Gradus.Readiness.Courses;

/// <summary>Which subjects a course is of, by its title: words in order, never a guess from the school or the code.</summary>
public static class CourseWords
{
    private static readonly string[] Mathematical = ["mathemat", "maths", "math", "quantitative"];

    /// <summary>The subjects that a title names, in the order of the vocabulary; empty where it names none.</summary>
    public static IReadOnlyList<Prerequisite> SubjectsOf(string title)
    {
        string[] words = Words(title);
        if (IsAbout(words))
        {
            return [];
        }

        var found = new List<Prerequisite>();
        foreach (CourseRule rule in CourseVocabulary.Rules)
        {
            if (rule.Holds(words))
            {
                found.Add(rule.Subject);
            }
        }

        // A course of several variables comes after the one of one variable, and does not name it.
        if (found.Contains(Prerequisite.MultivariableCalculus))
        {
            found.Remove(Prerequisite.Calculus);
        }

        found.Sort();
        return found;
    }

    /// <summary>True for a title that begins by saying that it looks at a subject from without, or leads up to it: its history, its teaching, an orientation.</summary>
    private static bool IsAbout(string[] words) =>
        Array.Exists(Without, head => words.Length > head.Length && words.AsSpan(0, head.Length).SequenceEqual(head))
        || (words.Length > 1 && words[^1] is "orientation" or "appreciation" or "anxiety" or "thought") || Array.Exists(words, w => w is "orientation" or "noncredit") || (words.Contains("placement", StringComparer.Ordinal) && Array.Exists(words, w => w is "exam" or "test" or "examination"));

    private static readonly string[][] Without =
    [
        .. new[]
        {
            "history of", "the history of", "a history of", "history and philosophy of", "philosophy of", "sociology of", "politics of", "ethics of", "teaching", "the teaching of", "methods of teaching", "pedagogy of", "didactics of", "psychology of",
            "careers in", "placement exam", "geschichte der", "histoire de", "historia de",
        }.Select(h => h.Split(' ')),
    ];

    /// <summary>The subjects of a course: those that the person set, or those that its title names.</summary>
    public static IReadOnlyList<Prerequisite> SubjectsOf(Course course) => course.Subjects.Count > 0 ? course.Subjects : SubjectsOf(course.Title);

    /// <summary>True for a title that speaks of mathematics and names no subject: "Engineering Mathematics III" may hold several.</summary>
    public static bool IsOpenMathematics(string title) =>
        SubjectsOf(title).Count == 0 && Words(title).Any(w => Array.Exists(Mathematical, m => w.StartsWith(m, StringComparison.Ordinal)));

    /// <summary>Letters with accents, and the same without, place by place: without culture data no library takes them apart.</summary>
    private const string Accented = "àáâãäåāăąçćčďđèéêëēėęěğìíîïīıłñńňòóôõöøōőřśšşșťţțùúûüūůűýÿźżž";

    private const string Plain = "aaaaaaaaacccddeeeeeeeegiiiiiilnnnoooooooorsssstttuuuuuuuyyzzz";

    /// <summary>Lower-case words without accents; "&amp;" is "and", "C++" is "cpp".</summary>
    internal static string[] Words(string title)
    {
        string plain = title.Replace("C++", "cpp", StringComparison.OrdinalIgnoreCase).Replace("&", " and ", StringComparison.Ordinal).Normalize(NormalizationForm.FormD);
        var text = new StringBuilder(plain.Length);
        foreach (char c in plain)
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                char small = char.ToLowerInvariant(c);
                text.Append(!char.IsLetterOrDigit(c) ? ' ' : Accented.IndexOf(small, StringComparison.Ordinal) is >= 0 and var at ? Plain[at] : small);
            }
        }

        return text.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }
}
