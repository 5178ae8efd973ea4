using Gradus.Institutions;
using Gradus.People;

namespace Gradus.Programs;

/// <summary>What is known of the way an item is taught.</summary>
public static class Teaching
{
    /// <summary>
    /// True or false where a page of the program or its very title says so, or where the whole institution teaches one way
    /// only; null where nobody says.
    /// </summary>
    public static bool? Offers(this Item item, StudyMode mode)
    {
        if (item.Title.Contains("online", StringComparison.OrdinalIgnoreCase))
        {
            // Where the same degree is taught on campus too, that is another program, with other charges.
            if (mode == StudyMode.Campus || (mode == StudyMode.Hybrid && item.Modalities.Count == 0))
            {
                return false;
            }
        }

        if (item.Modalities.Count > 0)
        {
            return item.Modalities.Any(m => mode.Accepts(m));
        }

        if (item.OnlineIsNamed)
        {
            return mode == StudyMode.Online ? false : null;
        }

        Institution institution = item.Institution;
        if (institution.DistanceOnly)
        {
            return mode == StudyMode.Online;
        }

        return mode == StudyMode.Online && institution.GraduateDistancePrograms == false ? false : null;
    }

    /// <summary>True where nearly everybody at the institution studies only at a distance and no page says that this degree is taught on campus.</summary>
    public static bool IsNearlyAllAtADistance(this Item item) =>
        item.Offers(StudyMode.Campus) != true
        && item.Institution is { DistanceOnly: false, Enrollment: { IsKnown: true, Value: > 0 and var all }, ExclusivelyDistance: { IsKnown: true, Value: var distant } }
        && distant >= all * NearlyAll;

    /// <summary>Share of the students. A judgement: under it there are campuses that thousands attend.</summary>
    private const double NearlyAll = 0.95;

    /// <summary>True when it can be studied without moving or commuting, as far as is known.</summary>
    public static bool IsKnownOnline(this Item item) => item.Offers(StudyMode.Online) == true;

    /// <summary>True when a page says that it is taught online and says no other way.</summary>
    public static bool IsOnlineOnly(this Item item) =>
        item.IsKnownOnline() && item.Offers(StudyMode.Campus) != true && item.Offers(StudyMode.Hybrid) != true;
}
