using Gradus.People;

namespace Gradus.App.Verbs.Profiles;

/// <summary>A question of the form that has no answer yet.</summary>
/// <param name="Question">What is asked.</param>
/// <param name="Changes">What an answer would change, in a phrase.</param>
/// <param name="In">The answers that would read it: "cost and return".</param>
public sealed record OpenQuestion(Question Question, string Changes, string In);

/// <summary>What a person was asked and left out: it is not assumed, and this is what it would change.</summary>
public static class NotSaid
{
    /// <summary>In the order of the form; without what would change nothing for this person as they are, such as visa questions of a citizen.</summary>
    /// <param name="profile">What is said.</param>
    /// <param name="of">The answer that has to read it; null for any.</param>
    public static IReadOnlyList<OpenQuestion> In(Profile profile, PersonalAnswer? of = null)
    {
        IReadOnlyList<string> said = NotUsed.Said(profile);
        return [.. FormQuestions.All.Where(q => !said.Any(path => IsPartOf(path, q.Field))).Select(q => Open(q, profile, of)).OfType<OpenQuestion>()];
    }

    private static OpenQuestion? Open(Question question, Profile profile, PersonalAnswer? of)
    {
        FieldUse use = UseOf(question.Field);
        PersonalAnswer[] readers = [.. use.Answers.Where(a => use.Unless?.Invoke(profile, a) is null)];
        return readers.Length == 0 || (of is { } answer && !readers.Contains(answer)) ? null : new OpenQuestion(question, use.Changes, FieldUses.Words(readers));
    }

    /// <summary>The use of a field, or of the first field of a group that is asked about as one.</summary>
    public static FieldUse UseOf(string field) => FieldUses.Every.FirstOrDefault(u => IsPartOf(u.Path, field)) ?? FieldUses.Of(field);

    private static bool IsPartOf(string path, string field) =>
        path.StartsWith(field, StringComparison.Ordinal) && (path.Length == field.Length || path[field.Length] is '.' or '[');
}
