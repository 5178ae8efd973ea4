using System.Text;
using Gradus.Keeping;
using Gradus.People;
using Gradus.Ranking.Criteria;
using Gradus.Sources.Forms;
using Gradus.Sources.Profiles;
using Gradus.Workspace;

namespace Gradus.App.Web;

/// <summary>
/// Keeps the profile of whoever reads: on the pages of one's own machine in the workspace, where the command line reads the same one, and in a cookie of their
/// browser everywhere else.
/// </summary>
public sealed class KeptProfile(ProfileCookie cookie, Mine mine)
{
    /// <summary>True where the workspace of one's own machine keeps it.</summary>
    public bool IsOnThisMachine => mine is { IsOn: true, Server: null };

    /// <summary>Where it is, as the end of a sentence.</summary>
    public string Where => IsOnThisMachine ? "in the workspace of this machine, where the command line reads it too" : "in a cookie of this browser, and nowhere else";

    /// <summary>The profile of a workspace, with the weights kept beside it; null where it holds none.</summary>
    /// <exception cref="InputException">It does not fit the dataset.</exception>
    public static Profile? Read(KeptWork work, KnownNames known) =>
        work.Profile is { } kept ? Weighed(ProfileReader.Parse("the kept profile", Encoding.UTF8.GetBytes(kept), known), work.Weights) : null;

    /// <summary>A mark of the profile that a page shows, for its form to send back; empty where a cookie keeps it, which another browser does not share.</summary>
    public string Seen => IsOnThisMachine ? Stale.Mark(mine.Work.Profile) : "";

    /// <param name="response">Takes the cookie.</param>
    /// <param name="profile">The whole of it.</param>
    /// <param name="saw">The mark that the form sent back; null where what is written was made from what is kept now.</param>
    /// <exception cref="InputException">It is too long to be kept, the workspace cannot be written, or another profile is kept by now.</exception>
    public void Write(HttpResponse response, Profile profile, string? saw = null)
    {
        MovedWeights.Delete(response);
        if (!IsOnThisMachine)
        {
            cookie.Write(response, profile);
            return;
        }

        mine.Open().Rewrite(ProfileWriter.Write(profile), saw);
        ProfileCookie.Delete(response);
    }

    /// <exception cref="InputException">The workspace cannot be written.</exception>
    public void Delete(HttpResponse response)
    {
        MovedWeights.Delete(response);
        if (IsOnThisMachine && mine.Work.Profile is not null)
        {
            mine.Open().Profile(null);
        }

        ProfileCookie.Delete(response);
    }

    /// <summary>The weights kept beside the kept profile stand before its own; a criterion that this guide does not know weighs nothing.</summary>
    private static Profile Weighed(Profile person, IReadOnlyDictionary<string, int> points)
    {
        CriterionWeight[] known = [.. KnownCriteria.For(person).Where(c => points.ContainsKey(c.Id)).Select(c => new CriterionWeight(c.Id, points[c.Id]))];
        return known.Any(w => w.Weight > 0) ? person with { Weights = [.. known], Order = [] } : person;
    }
}
