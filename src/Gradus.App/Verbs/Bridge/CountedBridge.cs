using System.Text;
using Gradus.Keeping;
using Gradus.Ledgers;
using Gradus.People;
using Gradus.Sources.Forms;
using Gradus.Sources.Profiles;
using Gradus.Workspace;

namespace Gradus.App.Verbs.Bridge;

/// <summary>Lets a plan count in what its degree costs and adds: its money as a figure of one's own, its weeks as the start that follows.</summary>
public static class CountedBridge
{
    /// <summary>Who says the figure.</summary>
    public const string Told = "bridge plan";

    /// <summary>Its money, USD, as the line of other costs.</summary>
    public static OwnFigure FigureOf(string item, BridgePlanContract plan) => new(item, LineKey.Other.Id, plan.Cost, Told);

    /// <summary>The person with the start that follows.</summary>
    public static Profile Starting(Profile person, BridgePlanContract plan) => WrittenTerm.TryRead(plan.Start, out Term start, out _) ? person with { Start = start } : person;

    /// <summary>True where the plan is what counts already.</summary>
    public static bool Counts(Profile person, string item, BridgePlanContract plan) =>
        Starting(person, plan).Start == person.Start && (plan.Cost == 0 || person.Told.Contains(FigureOf(item, plan)));

    /// <summary>Keeps both as one change, which one undo takes back.</summary>
    /// <param name="workspace">Where.</param>
    /// <param name="known">Names that the kept profile may use.</param>
    /// <param name="item">Identifier of the degree.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="person">Who takes the start where no profile is kept; null to leave profiles alone.</param>
    /// <exception cref="InputException">The kept profile does not fit the dataset, other costs of their own stand there already, or the workspace cannot be written.</exception>
    public static void Keep(PersonalWorkspace workspace, KnownNames known, string item, BridgePlanContract plan, Profile? person)
    {
        Profile? starting = person is null ? null
            : Starting(workspace.Read().Profile is { } kept ? ProfileReader.Parse("the kept profile", Encoding.UTF8.GetBytes(kept), known) : person, plan);
        workspace.CountBefore(FigureOf(item, plan), starting is null ? null : ProfileWriter.Write(starting));
    }
}
