using Gradus.People;

namespace Gradus.Ledgers;

/// <summary>A way to study a degree: how the teaching reaches the person, and how much of the week it takes.</summary>
public readonly record struct StudyWay(StudyMode Mode, Pace Pace)
{
    /// <summary>Every way, campus first, full-time before part-time.</summary>
    public static IReadOnlyList<StudyWay> All { get; } =
    [
        .. new[] { StudyMode.Campus, StudyMode.Hybrid, StudyMode.Online }
            .SelectMany(mode => new[] { Pace.FullTime, Pace.PartTime }.Select(pace => new StudyWay(mode, pace))),
    ];

    /// <summary>Stable: "campus-full-time".</summary>
    public string Key => $"{Vocabularies.StudyModes.KeyOf(Mode)}-{Vocabularies.Paces.KeyOf(Pace)}";

    /// <summary>"on campus, full-time".</summary>
    public string Words => Mode switch
    {
        StudyMode.Campus => "on campus",
        StudyMode.Online => "online",
        _ => "hybrid",
    } + (Pace == Pace.FullTime ? ", full-time" : ", part-time");

    /// <summary>The way of a key; null when there is none.</summary>
    public static StudyWay? Parse(string key)
    {
        foreach (StudyWay way in All)
        {
            if (way.Key == key)
            {
                return way;
            }
        }

        return null;
    }
}
