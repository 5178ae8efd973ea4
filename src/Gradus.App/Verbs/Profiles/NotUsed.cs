using System.Text.RegularExpressions;
using Gradus.App.Contracts;
using Gradus.People;
using Gradus.Sources.Forms;
using Gradus.Sources.Profiles;

namespace Gradus.App.Verbs.Profiles;

/// <summary>What a person said that an answer does not use.</summary>
public static partial class NotUsed
{
    /// <summary>In the order of the profile's fields; empty where all of it counts.</summary>
    public static IReadOnlyList<NotUsedContract> In(PersonalAnswer answer, Profile profile) =>
        [.. Said(profile).Select(path => (Path: path, Why: FieldUses.WhyNot(path, profile, answer))).Where(f => f.Why is not null).Select(f => new NotUsedContract(f.Path, f.Why!))];

    /// <summary>What none of several answers in one uses.</summary>
    public static IReadOnlyList<NotUsedContract> In(PersonalAnswer answer, PersonalAnswer other, Profile profile) =>
        [.. In(answer, profile).Where(f => FieldUses.WhyNot(f.Field, profile, other) is not null)];

    /// <summary>The paths of everything said, each once: "budget.total", "background.mathematics[].level".</summary>
    public static IReadOnlyList<string> Said(Profile profile)
    {
        var paths = new List<string>();
        Add(paths, "", ProfileShape.Root.Write(profile));
        return [.. paths.Distinct(StringComparer.Ordinal)];
    }

    /// <summary>"Not used yet: job.title (why); ...", fields with the same reason together; nothing where all counts.</summary>
    public static string? Sentence(IReadOnlyList<NotUsedContract> fields) => fields.Count == 0 ? null
        : $"Not used yet: {string.Join("; ", fields.GroupBy(f => f.Why, StringComparer.Ordinal).Select(g => $"{string.Join(", ", g.Select(f => f.Field))} ({g.Key})"))}.";

    /// <summary>The same without the names of fields: "Not used yet: filing status, savings (only cost and return use it)."</summary>
    public static string? InWords(IReadOnlyList<NotUsedContract> fields) => Sentence(
        [.. fields.Select(f => new NotUsedContract(Words(f.Field), FieldName().Replace(f.Why, name => Words(name.Value)))).Distinct()]);

    /// <summary>"filing status" for "household.filingStatus", "weight" for any weight.</summary>
    private static string Words(string path)
    {
        string[] parts = [.. path.Replace("[]", "", StringComparison.Ordinal).Split('.').Select(part => Hump().Replace(part, " $0").ToLowerInvariant().Replace("gpa", "GPA", StringComparison.Ordinal))];
        return parts is ["weights", ..] ? "weights" : parts is [not ("job" or "goal" or "require"), _, ..] ? string.Join(' ', parts[1..]) : string.Join(' ', parts);
    }

    [GeneratedRegex(@"\b[a-z]+(\.[a-z]+[A-Za-z]*(\[\])?)+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Patterns.Patience)]
    private static partial Regex FieldName();

    [GeneratedRegex("[A-Z]", RegexOptions.CultureInvariant, Patterns.Patience)]
    private static partial Regex Hump();

    private static void Add(List<string> paths, string path, Node node)
    {
        switch (node)
        {
            case MappingNode mapping:
                foreach (Entry entry in mapping.Entries)
                {
                    Add(paths, path.Length == 0 ? entry.Key : $"{path}.{entry.Key}", entry.Value);
                }

                break;
            case SequenceNode { Items: [MappingNode, ..] } groups:
                foreach (Node group in groups.Items)
                {
                    Add(paths, $"{path}[]", group);
                }

                break;
            default:
                paths.Add(path);
                break;
        }
    }
}
