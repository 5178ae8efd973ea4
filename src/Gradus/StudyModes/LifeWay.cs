using Gradus.Ledgers;
using Gradus.People;
using Gradus.Programs;

namespace Gradus.StudyModes;

/// <summary>Where one studies, seen from home.</summary>
public enum StudyPlace
{
    /// <summary>At home.</summary>
    Online,

    /// <summary>On a campus within the miles that the person named.</summary>
    Near,

    /// <summary>On a campus elsewhere, after moving there.</summary>
    Away,
}

/// <summary>A way to fit a degree into a life: where, and how much of the week.</summary>
/// <param name="Key">Stable: "online-part-time".</param>
/// <param name="Place">Where.</param>
/// <param name="Pace">Part-time leaves a job as it is; full-time takes its hours.</param>
public sealed record LifeWay(string Key, StudyPlace Place, Pace Pace)
{
    public static readonly LifeWay OnlinePartTime = new("online-part-time", StudyPlace.Online, Pace.PartTime);
    public static readonly LifeWay OnlineFullTime = new("online-full-time", StudyPlace.Online, Pace.FullTime);
    public static readonly LifeWay NearPartTime = new("near-part-time", StudyPlace.Near, Pace.PartTime);
    public static readonly LifeWay NearFullTime = new("near-full-time", StudyPlace.Near, Pace.FullTime);
    public static readonly LifeWay AwayFullTime = new("away-full-time", StudyPlace.Away, Pace.FullTime);

    /// <summary>In the order in which they are shown: what changes least of a life first.</summary>
    public static IReadOnlyList<LifeWay> All { get; } = [OnlinePartTime, NearPartTime, OnlineFullTime, NearFullTime, AwayFullTime];

    /// <summary>Ways of teaching that it takes, the first that is known to be offered counting.</summary>
    public IReadOnlyList<StudyMode> Modes => Place == StudyPlace.Online ? [StudyMode.Online] : [StudyMode.Campus, StudyMode.Hybrid];

    /// <summary>How an item is studied so; null where its pages say that it is not.</summary>
    public StudyWay? Of(Item item)
    {
        foreach (bool? said in (bool?[])[true, null])
        {
            foreach (StudyMode mode in Modes)
            {
                var way = new StudyWay(mode, Pace);
                if (item.Offers(mode) == said && WayOffer.Of(item, way).Standing != WayStanding.NotOffered)
                {
                    return way;
                }
            }
        }

        return null;
    }
}
