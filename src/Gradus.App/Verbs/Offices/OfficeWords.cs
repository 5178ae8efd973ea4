using Gradus.Workspace.Postgres;

namespace Gradus.App.Verbs.Offices;

/// <summary>Acts of people in words.</summary>
internal static class OfficeWords
{
    public static Dictionary<string, string> Names(IEnumerable<ListedPerson> people) => people.ToDictionary(p => p.Person.Id, p => p.Person.Name, StringComparer.Ordinal);

    /// <summary>"Ana shared their list with Bo"; who is there no more by their identifier.</summary>
    public static string Of(AuditedAct act, IReadOnlyDictionary<string, string> names) =>
        $"{(act.Who is null ? "the command line" : NameOf(act.Who, names))} {act.Act}{(act.About is null ? "" : act.About == act.Who ? " (themselves)" : $" {NameOf(act.About, names)}")}";

    private static string NameOf(string id, IReadOnlyDictionary<string, string> names) => names.GetValueOrDefault(id, id);
}
