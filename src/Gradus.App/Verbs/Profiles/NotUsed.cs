using Gradus.App.Contracts;
using Gradus.People;
using Gradus.Sources.Forms;
using Gradus.Sources.Profiles;

namespace Gradus.App.Verbs.Profiles;

/// <summary>What a person said that an answer does not use.</summary>
public static class NotUsed
{
    /// <summary>In the order of the profile's fields; empty where all of it counts.</summary>
    public static IReadOnlyList<NotUsedContract> In(PersonalAnswer answer, Profile profile) =>
        [.. Said(profile).Select(path => (Path: path, Why: FieldUses.WhyNot(path, profile, answer))).Where(f => f.Why is not null).Select(f => new NotUsedContract(f.Path, f.Why!))];

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
