using Gradus.People;
using Gradus.Programs;

namespace Gradus.Readiness;

/// <summary>What an adviser would say to a person before any list or sum, one sentence each; empty where there is nothing to say.</summary>
public static class Advice
{
    /// <summary>The same for who asks about entering or applying: with what schools ask of a degree from abroad.</summary>
    /// <inheritdoc cref="Of"/>
    public static IReadOnlyList<string> OfEntering(Profile profile, Item? item = null) => [.. Of(profile, item), .. FromAbroad(profile)];

    private static IEnumerable<string> FromAbroad(Profile profile)
    {
        Degree degree = profile.Background.Degree;
        if (degree.Country != DegreeCountry.Elsewhere)
        {
            yield break;
        }

        if (degree.Level is null or DegreeLevel.Bachelor)
        {
            yield return ThreeYears.Any(w => degree.Field?.Contains(w, StringComparison.OrdinalIgnoreCase) == true)
                ? "Yours is a bachelor's of three years: many schools ask for four, or for an evaluation by a service they name. Ask each before you pay a fee."
                : "Your degree is from abroad: many schools ask for an evaluation of it by a service they name, and for four years of study where a bachelor's took three. Ask each.";
        }

        yield return "A test of English may be asked for where the program's page names none: the graduate school sets it, and who it is waived for.";
    }

    private static readonly string[] ThreeYears = ["three-year", "three year", "3-year", "3 year"];

    /// <summary>What the highest degree means for entering, where it is not the usual bachelor's; null where it is, or was not said.</summary>
    public static string? OfDegree(Profile profile, Item? item)
    {
        DegreeLevel? level = profile.Background.Degree.Level;
        string held = level == DegreeLevel.None ? "no degree" : "an associate degree";
        return level switch
        {
            DegreeLevel.None or DegreeLevel.Associate => item is null ? $"You cannot enter most of these yet: nearly all master's degrees ask for a bachelor's degree first, and you said that you have {held}. The few whose page asks for none can be: my list holds those alone, until that condition is lifted. Other figures hold for the time after a degree."
                : item.Program?.Admission.Asked.AsksDegree == false ? $"Its page asks for no earlier degree, and you said that you have {held}: ask the school what it takes in place of one."
                : $"You cannot enter it yet: it asks for a bachelor's degree first, and you said that you have {held}. What follows holds for the time after one.",
            DegreeLevel.Doctorate => "You hold a doctorate: ask first whether a school admits you to a master's degree near it, and whether a certificate or single courses would do.",
            DegreeLevel.Master => "You hold a master's degree: some schools admit nobody to a second one in a near field, and count few of its credits. What a second one adds to pay nobody measured here: the effect counted is that of a first.",
            _ => null,
        };
    }

    /// <param name="profile">The person.</param>
    /// <param name="item">The degree that is asked about; null where several are.</param>
    public static IReadOnlyList<string> Of(Profile profile, Item? item = null)
    {
        List<string> said = [.. ProfileContradictions.Of(profile)];
        if (OfDegree(profile, item) is { } entry)
        {
            said.Add(entry);
        }

        // Of one degree its terms say it.
        if (profile.Study.SummersOnly == true && item is null)
        {
            said.Add("You can study in summers only: no page here says whether every required course of a degree runs in summer, so each program stays in doubt. Ask whether it can be finished so, and in how many summers.");
        }

        if (item is not null && AgainstWay(profile, item) is { } against)
        {
            said.Add(against);
        }

        if (profile is { Job.Status: JobStatus.Military, Residency.Stationed: null })
        {
            said.Add("On active duty you, your spouse and dependent children pay the resident price at public schools of the state where you are stationed, too (20 U.S.C. 1015d): name that state in your profile, and it is counted.");
        }

        if (profile.Goal.Kind == GoalKind.Research)
        {
            said.Add("If you aim for a doctorate: in the United States it can mostly be entered with a bachelor's degree, and its places in computing and statistics are usually paid for with tuition and a stipend, while a master's degree is usually not. Ask before you pay for one on the way.");
        }

        return said;
    }

    /// <summary>That a degree is taught in none of the ways that the person would study in, or must; null where it may be, or no way was named.</summary>
    public static string? AgainstWay(Profile profile, Item item)
    {
        (ValueList<StudyMode> ways, string said) = profile.Require.Modality.Count > 0 ? (profile.Require.Modality, "must") : (profile.Study.Modality, "would");
        return ways.Count > 0 && ways.All(m => item.Offers(m) == false)
            ? $"You said that you {said} study {string.Join(" or ", ways.Select(m => Vocabularies.StudyModes.MeaningOf(m)))}: it is not taught so, and what follows is of the way that it is."
            : null;
    }
}
