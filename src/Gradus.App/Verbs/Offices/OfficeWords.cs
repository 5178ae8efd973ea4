using Gradus.Workspace.Postgres;

namespace Gradus.App.Verbs.Offices;

/// <summary>Acts of people in words.</summary>
internal static class OfficeWords
{
    /// <summary>"Ana shared their list with Bo"; who is there no more by their identifier.</summary>
    public static string Of(AuditedAct act) =>
        $"{act.WhoName ?? act.Who ?? "who runs the guide"} {act.Act}{(act.About is null ? "" : act.About == act.Who ? " (themselves)" : $" {act.AboutName ?? act.About}")}";
}
