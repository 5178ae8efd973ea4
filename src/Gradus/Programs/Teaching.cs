using Gradus.Institutions;

namespace Gradus.Programs;

/// <summary>The three ways of teaching a person chooses between.</summary>
public enum TeachingMode
{
    Campus,
    Online,
    Hybrid,
}

/// <summary>What is known of the way an item is taught.</summary>
public static class Teaching
{
    /// <summary>
    /// True or false where a page of the program says so, or where the whole institution teaches one way only; null where
    /// nobody says.
    /// </summary>
    public static bool? Offers(this Item item, TeachingMode mode)
    {
        if (item.Modalities.Count > 0)
        {
            return mode switch
            {
                TeachingMode.Campus => item.Modalities.Contains(Modality.Campus),
                TeachingMode.Hybrid => item.Modalities.Contains(Modality.Hybrid),
                _ => item.Program!.IsOnline,
            };
        }

        Institution institution = item.Institution;
        if (institution.DistanceOnly)
        {
            return mode == TeachingMode.Online;
        }

        return mode == TeachingMode.Online && institution.GraduateDistancePrograms == false ? false : null;
    }

    /// <summary>True when it can be studied without moving or commuting, as far as is known.</summary>
    public static bool IsKnownOnline(this Item item) => item.Offers(TeachingMode.Online) == true;

    /// <summary>True when a page says that it is taught online and says no other way.</summary>
    public static bool IsOnlineOnly(this Item item) =>
        item.IsKnownOnline() && item.Offers(TeachingMode.Campus) != true && item.Offers(TeachingMode.Hybrid) != true;
}
