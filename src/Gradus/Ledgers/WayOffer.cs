using Gradus.People;
using Gradus.Programs;

namespace Gradus.Ledgers;

/// <summary>Whether a degree can be studied in a way.</summary>
public enum WayStanding
{
    /// <summary>The program's pages say so.</summary>
    Offered,

    /// <summary>Nobody says: figures for it are hypothetical.</summary>
    NotSaid,

    /// <summary>The pages say other ways.</summary>
    NotOffered,
}

/// <summary>A way and what is known of it for one degree.</summary>
/// <param name="Way">The way.</param>
/// <param name="Standing">Whether it is offered.</param>
/// <param name="Reason">The same in words.</param>
public sealed record WayOffer(StudyWay Way, WayStanding Standing, string Reason)
{
    public static WayOffer Of(Item item, StudyWay way)
    {
        bool? mode = item.Offers(way.Mode);
        IReadOnlyList<Pace> paces = item.Program?.Paces ?? [];
        bool? pace = paces.Count == 0 ? null : paces.Contains(way.Pace);
        string modeWords = new StudyWay(way.Mode, Pace.FullTime).Words.Split(',')[0];
        string paceWords = way.Pace == Pace.FullTime ? "full-time" : "part-time";
        return (mode, pace) switch
        {
            (false, _) => new WayOffer(way, WayStanding.NotOffered, $"It is not taught {modeWords}, as far as its pages say."),
            (_, false) => new WayOffer(way, WayStanding.NotOffered, $"It is not taught {paceWords}, as far as its pages say."),
            (true, true) => new WayOffer(way, WayStanding.Offered, "Its pages say so."),
            (true, null) => new WayOffer(way, WayStanding.NotSaid, $"Its pages say {modeWords}; whether {paceWords} is not said."),
            (null, true) => new WayOffer(way, WayStanding.NotSaid, $"Its pages say {paceWords}; whether {modeWords} is not said."),
            _ => new WayOffer(way, WayStanding.NotSaid, $"Nobody says whether it is taught {modeWords} and {paceWords}."),
        };
    }

    /// <summary>The way a person would study the degree: the first wished way that it may be taught in, at the wished pace.</summary>
    public static StudyWay Fitting(Item item, Profile profile)
    {
        StudyMode[] wished = [.. profile.Study.Modality];
        StudyMode mode = First(wished, m => item.Offers(m) == true)
            ?? First(wished, m => item.Offers(m) is null)
            ?? First([StudyMode.Campus, StudyMode.Hybrid, StudyMode.Online], m => item.Offers(m) == true)
            ?? StudyMode.Campus;
        Pace pace = profile.Study.Pace ?? PaceBesideJob(profile, mode);
        return item.Program is { Paces: [var only] } && only != pace
            ? new StudyWay(mode, pace == Pace.FullTime ? Pace.PartTime : Pace.FullTime)
            : new StudyWay(mode, pace);
    }

    /// <summary>
    /// The pace of somebody who does not say it: part-time beside a job that they would keep; where they do not say that either, online study is taken beside the job, as most take it, and study at a
    /// place without.
    /// </summary>
    private static Pace PaceBesideJob(Profile profile, StudyMode mode) =>
        profile.Job.PayNow > 0 && (profile.Job.KeepWorking ?? mode == StudyMode.Online) ? Pace.PartTime : Pace.FullTime;

    /// <summary>That a degree is counted at another pace than the person said, or that they said nothing and have a job; null where neither is so.</summary>
    /// <param name="item">The degree.</param>
    /// <param name="profile">The person.</param>
    /// <param name="way">The way that is counted, chosen by <see cref="Fitting"/>.</param>
    /// <param name="givesUpPay">Whether pay is given up in it.</param>
    public static string? OtherPace(Item item, Profile profile, StudyWay way, bool givesUpPay)
    {
        bool keeps = profile.Job is { KeepWorking: true, PayNow: > 0 };
        Pace? said = profile.Study.Pace ?? (keeps ? Pace.PartTime : null);
        string pay = givesUpPay ? ", with your job's pay given up" : "";
        return (said, way.Pace) switch
        {
            (Pace.PartTime, Pace.FullTime) =>
                $"You would {(profile.Study.Pace is null ? "go on working" : "study part-time")}; its pages name full-time study alone, so this is full-time{pay}. Naming it does not always rule part-time study out: ask the school. What part-time would cost stands among the ways of its cost.",
            (Pace.FullTime, Pace.PartTime) => "You would study full-time; its pages name part-time study alone, so this is part-time.",
            (null, _) when profile.Job is { PayNow: > 0, KeepWorking: null } =>
                $"You did not say whether you would keep your job. This is counted {way.Words}{(givesUpPay ? pay : ", with your job kept")}: much hangs on it. “Do you want to go on working while you study?” and “Full-time or part-time?” ask it.",
            _ => null,
        };
    }

    /// <summary>The ways to compare: full-time on campus, hybrid at the fitting pace, part-time online, and the fitting one, each once; for somebody with a job the fitting one at the other pace too.</summary>
    public static IReadOnlyList<WayOffer> ToCompare(Item item, Profile profile)
    {
        StudyWay fitting = Fitting(item, profile);
        StudyWay[] ways =
        [
            fitting, new(StudyMode.Campus, Pace.FullTime), new(StudyMode.Hybrid, fitting.Pace), new(StudyMode.Online, Pace.PartTime),
            .. profile.Job.PayNow > 0 ? [fitting with { Pace = fitting.Pace == Pace.FullTime ? Pace.PartTime : Pace.FullTime }] : Array.Empty<StudyWay>(),
        ];
        return [.. ways.Distinct().Select(w => Of(item, w))];
    }

    private static StudyMode? First(StudyMode[] modes, Func<StudyMode, bool> fits)
    {
        foreach (StudyMode mode in modes)
        {
            if (fits(mode))
            {
                return mode;
            }
        }

        return null;
    }
}
