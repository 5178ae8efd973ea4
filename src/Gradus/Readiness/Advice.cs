using Gradus.People;
using Gradus.Programs;

namespace Gradus.Readiness;

/// <summary>What an adviser would say to a person before any list or sum, one sentence each; empty where there is nothing to say.</summary>
public static class Advice
{
    /// <param name="profile">The person.</param>
    /// <param name="item">The degree that is asked about; null where several are.</param>
    public static IReadOnlyList<string> Of(Profile profile, Item? item = null)
    {
        List<string> said = [.. ProfileContradictions.Of(profile)];
        DegreeLevel? level = profile.Background.Degree.Level;
        if (level is DegreeLevel.None or DegreeLevel.Associate)
        {
            string held = level == DegreeLevel.None ? "no degree" : "an associate degree";
            said.Add(item is null ? $"You cannot enter most of these yet: nearly all master's degrees ask for a bachelor's degree first, and you said that you have {held}. The few whose page asks for none stand under what you are ready for (ready). What follows holds for the time after one."
                : item.Program?.Admission.Asked.AsksDegree == false ? $"Its page asks for no earlier degree, and you said that you have {held}: ask the school what it takes in place of one."
                : $"You cannot enter it yet: it asks for a bachelor's degree first, and you said that you have {held}. What follows holds for the time after one.");
        }
        else if (level == DegreeLevel.Doctorate)
        {
            said.Add("You hold a doctorate: ask first whether a school admits you to a master's degree near it, and whether a certificate or single courses would do.");
        }
        else if (level == DegreeLevel.Master)
        {
            said.Add("You hold a master's degree: some schools admit nobody to a second one in a near field, and count few of its credits.");
        }

        if (profile.Goal.Kind == GoalKind.Research)
        {
            said.Add("If you aim for a doctorate: in the United States it can mostly be entered with a bachelor's degree, and its places in computing and statistics are usually paid for with tuition and a stipend, while a master's degree is usually not. Ask before you pay for one on the way.");
        }

        return said;
    }
}
