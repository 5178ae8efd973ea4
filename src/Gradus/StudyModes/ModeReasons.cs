using System.Globalization;
using Gradus.Ledgers;
using Gradus.People;
using Gradus.Programs;
using Gradus.Programs.Search;
using Gradus.Rules;

namespace Gradus.StudyModes;

/// <summary>What stands against a way, in one person's case.</summary>
internal static class ModeReasons
{
    /// <summary>What holds whatever the program: the visa, the place, and what the person said.</summary>
    public static IEnumerable<ModeReason> Of(ModeGround ground, LifeWay way)
    {
        Profile person = ground.Person;
        if (person.IsInternational)
        {
            foreach (ModeReason visa in Visa(ground, way))
            {
                yield return visa;
            }
        }

        if (way.Place == StudyPlace.Near && !ground.HasHome)
        {
            yield return new ModeReason("place", ModeStanding.NotKnown, person.IsInternational
                ? "You named no town in the United States where you live, so no campus is near."
                : "Where you live is not said, so which campuses are in reach is not known. “Is there a place you would like to stay close to?” asks for a town and the miles you would travel.");
        }

        if (way.Place == StudyPlace.Away && person.Places.MoveAnywhere == false)
        {
            yield return new ModeReason("wish", ModeStanding.Against, "You said that you would not move.");
        }

        if ((Refused(person.Require.Modality, way) ?? Refused(person.Study.Modality, way)) is { } said)
        {
            yield return new ModeReason("wish", ModeStanding.Against, $"You said that you would study {said}.");
        }

        if (person.Study.Pace is { } pace && pace != way.Pace)
        {
            yield return new ModeReason("wish", ModeStanding.Against, $"You said that you would study {(pace == Pace.FullTime ? "full-time" : "part-time")}.");
        }

        if (way.Pace == Pace.PartTime && person.Job is { PayNow: > 0, KeepWorking: false } && !person.IsInternational)
        {
            yield return new ModeReason("job", ModeStanding.Against, "You said that you would not go on working; it is shown with the job kept.");
        }
    }

    /// <summary>What the hours of the programs that stand for the way say, beside those of the person.</summary>
    public static IEnumerable<ModeReason> Hours(ModeGround ground, LifeWay way, IReadOnlyList<ModeCase> cases)
    {
        if (cases.Count == 0)
        {
            yield break;
        }

        ModeCase of = cases.MinBy(c => c.Hours)!;
        RuleInForce? rule = of.Ledger.Load.Work.IsReported ? null : ground.Catalog.Rules.At(ground.Catalog.Rules.AsOf).Get("study-hours-per-credit");
        Profile person = ground.Person;
        string takes = string.Create(CultureInfo.InvariantCulture, $"{of.Ledger.Terms.Max(t => t.Credits):0.#} credits in a term take about {of.Hours:0} hours a week");
        bool beyond = person.Study.HoursPerWeek is { } week && week.Most < of.Hours;
        string have = string.Create(CultureInfo.InvariantCulture, $"you have {person.Study.HoursPerWeek?.Most}");
        if (way.Pace == Pace.PartTime && of.Ledger.Misfit is { } misfit)
        {
            yield return new ModeReason("hours", ModeStanding.Against, misfit.ToString(), rule);
        }
        else if (way.Pace == Pace.FullTime && person.Job is { PayNow: > 0, KeepWorking: true } && of.Ledger.SumOf(LineKey.ForegonePay) > 0)
        {
            yield return new ModeReason("job", ModeStanding.Against, $"You said that you would not quit. {takes}{(beyond ? $", {have}" : "")}: it is taken that the job cannot be kept beside that.", rule);
        }
        else if (beyond)
        {
            yield return new ModeReason("hours", ModeStanding.Against, $"{takes}; {have}.", rule);
        }
    }

    /// <summary>That whatever stands for the way is beyond the person's money.</summary>
    public static IEnumerable<ModeReason> Money(IReadOnlyList<ModeCase> cases) =>
        cases.Count > 0 && cases.All(c => c.Within == Match.No) ? [new ModeReason("money", ModeStanding.Against, "What has to be paid is beyond your money.")] : [];

    /// <summary>Why no program stands for a way.</summary>
    public static ModeReason NoProgram(ModeGround ground, LifeWay way, ModeCounts counts)
    {
        string where = way.Place switch { StudyPlace.Online => "online", StudyPlace.Near => "on a campus within the miles you named", _ => "on a campus elsewhere" };
        string what = $"{where}, {(way.Pace == Pace.FullTime ? "full-time" : "part-time")}";
        string nearest = way.Place == StudyPlace.Near && Nearest(ground, way) is { } found
            ? string.Create(CultureInfo.InvariantCulture, $" The nearest that is known to be is {found.Item.Institution.Name}, {found.Miles:#,0} miles away.")
            : "";
        return counts.NotSaid > 0
            ? new ModeReason("programs", ModeStanding.NotKnown, string.Create(CultureInfo.InvariantCulture, $"No degree that meets what you said is known to be taught {what}; of {counts.NotSaid:#,0} nobody says how they are taught: ask the school.{nearest}"))
            : new ModeReason("programs", ModeStanding.Closed, $"No degree that meets what you said is taught {what}.{nearest}");
    }

    private static (Item Item, double Miles)? Nearest(ModeGround ground, LifeWay way)
    {
        (Item Item, double Miles)[] known =
        [
            .. ground.Candidates.Where(i => way.Of(i) is { } studied && i.Offers(studied.Mode) == true && ground.Meets(i) != Match.No)
                .Select(i => (Item: i, Miles: ground.Miles(i))).Where(i => i.Miles is not null).Select(i => (i.Item, i.Miles!.Value)),
        ];
        return known.Length == 0 ? null : known.MinBy(i => i.Miles);
    }

    private static IEnumerable<ModeReason> Visa(ModeGround ground, LifeWay way)
    {
        var facts = new VisaFacts { Mode = way.Modes[0], Pace = way.Pace, SummersOnly = ground.Person.Study.SummersOnly == true };
        return StudentVisa.Of(ground.Catalog.Rules.At(ground.Catalog.Rules.AsOf), facts, Scenarios.None).Points
            .Where(p => p.Id is "full-time" or "online" && p.Answer == VisaAnswer.No)
            .Select(p => new ModeReason("visa", ModeStanding.Closed, p.Words, p.Rule));
    }

    /// <summary>What was said instead, where it leaves the way out: "online or hybrid".</summary>
    private static string? Refused(ValueList<StudyMode> said, LifeWay way) =>
        said.Count == 0 || way.Modes.Any(said.Contains) ? null
        : string.Join(" or ", said.Select(m => m switch { StudyMode.Campus => "on campus", StudyMode.Online => "online", _ => "hybrid" }));
}
