using System.Globalization;
using Gradus.People;

namespace Gradus.Rules;

/// <summary>One thing that a standing means for study.</summary>
/// <param name="Id">Stable: "admission", "resident-price", "work", "federal-aid", "i-20".</param>
/// <param name="Answer">Whether one has it; of the I-20, whether one needs it.</param>
/// <param name="Words">The same in a phrase.</param>
/// <param name="Rule">The rule; null where the dataset carries none.</param>
public sealed record StandingPoint(string Id, VisaAnswer Answer, string Words, RuleInForce? Rule);

/// <summary>
/// What a standing other than that of a citizen or permanent resident means for study: the price at public schools, work beside the study, federal aid,
/// and the I-20. The one place that every answer asks. Information, not legal advice.
/// </summary>
/// <param name="Name">What it is called: "DACA".</param>
/// <param name="Points">In the order of the summary.</param>
public sealed record Standing(string Name, IReadOnlyList<StandingPoint> Points)
{
    private const string FederalAidRule = "standing-federal-aid";
    private const string ResidentPriceRule = "standing-resident-price";
    private const string AdmissionRule = "standing-admission";

    /// <summary>The answer in one line.</summary>
    public string Words => $"{Name}: {string.Join("; ", Points.Select(p => p.Words))}.";

    /// <summary>True for those whom the federal government lends to: 34 CFR 668.33.</summary>
    public static bool MayBorrowFederal(Citizenship? standing) =>
        standing is null or Citizenship.UsCitizen or Citizenship.PermanentResident or Citizenship.Asylum;

    /// <summary>True where it is not known whether somebody who lives in a state pays its resident price: that state's law decides, and which standing it is.</summary>
    public static bool IsPriceOpen(Citizenship? standing) => standing is Citizenship.Daca or Citizenship.H1bVisa or Citizenship.Dependant or Citizenship.Other;

    /// <summary>Null for citizens and permanent residents, and where the standing is not said.</summary>
    /// <param name="rules">Rules of the day.</param>
    /// <param name="profile">The person.</param>
    public static Standing? Of(RuleSet rules, Profile profile) => profile.Residency.Citizenship switch
    {
        Citizenship.Daca => new Standing("DACA",
        [
            .. Admission(rules, profile),
            StateLaw(rules, profile),
            new("work", VisaAnswer.Yes, "you may work beside the study while your permit runs", rules.Find("standing-daca-work")),
            NoFederalAid(rules),
            new("i-20", VisaAnswer.No, "no I-20 is needed, and no practical training follows", null),
        ]),
        Citizenship.H1bVisa => new Standing("On an H-1B visa",
        [
            StateLaw(rules, profile),
            .. Worker(rules, profile),
        ]),
        Citizenship.Dependant => new Standing("As the spouse or child of a visa holder",
        [
            StateLaw(rules, profile),
            new("work", VisaAnswer.Ask, "on H-4 you work only with a permit of your own, on F-2 not at all: ask", rules.Find("standing-dependant-work")),
            NoFederalAid(rules),
            new("i-20", VisaAnswer.No, "on H-4 or L-2 you may study without an I-20, on F-2 only part-time; practical training follows only after a change to F-1", rules.Find("standing-dependant-study")),
        ]),
        Citizenship.Asylum => new Standing("With asylum or refugee status granted",
        [
            new("resident-price", VisaAnswer.Yes, "the resident price goes by how long you have lived in the state, as for citizens: take proof of your status", rules.Find(ResidentPriceRule)),
            new("work", VisaAnswer.Yes, "you may work without limit", rules.Find("standing-asylum-work")),
            new("federal-aid", VisaAnswer.Yes, "federal loans as for a citizen", rules.Find(FederalAidRule)),
            new("i-20", VisaAnswer.No, "no I-20 is needed; while a claim is pending none of this holds: say other", null),
        ]),
        Citizenship.Other => Other(rules, profile),
        Citizenship.F1Visa => new Standing("On a student visa",
        [
            new("resident-price", VisaAnswer.No, "the price of a non-resident at public schools", rules.Find(ResidentPriceRule)),
            new("work", VisaAnswer.Ask, CampusWork(rules), rules.Find("standing-f1-campus-work")),
            NoFederalAid(rules),
            new("i-20", VisaAnswer.Yes, "an I-20 asks for full-time study on campus", rules.Find("f1-full-time-study")),
        ]),
        _ => null,
    };

    /// <summary>Beside the job that the visa is for one may study; without it the stay ends within the days of grace, whatever is studied.</summary>
    private static IEnumerable<StandingPoint> Worker(RuleSet rules, Profile profile)
    {
        bool works = profile.Job.Status is null or JobStatus.Employed;
        if (works && profile.Job.KeepWorking != false)
        {
            return
            [
                new("work", VisaAnswer.Yes, "you may study beside the job that the visa is for", rules.Find("standing-worker-study")),
                NoFederalAid(rules),
                new("i-20", VisaAnswer.No, "no I-20 is needed; practical training follows only after a change to F-1, which ends that job", null),
            ];
        }

        RuleInForce? grace = rules.Find("standing-worker-grace-days");
        string days = grace is { Dated.Value: NumberValue most } ? string.Create(CultureInfo.InvariantCulture, $"{most.Number:0} days") : "a few weeks";
        return
        [
            new("work", VisaAnswer.No, $"{(works ? "once you give up" : "without")} the job that the visa is for, the stay ends after at most {days}, sooner where the permit ends sooner, unless a new employer or a change of status is asked for by then: see an immigration lawyer {(works ? "before you resign" : "now")}", grace),
            NoFederalAid(rules),
            profile.Study.Modality is [StudyMode.Online]
                ? new("i-20", VisaAnswer.No, "studied online from abroad it needs no I-20; it gives no right to stay", rules.Find("f1-online-degree"))
                : new("i-20", VisaAnswer.Yes, "to study on campus you then need F-1 status and an I-20: full-time, no federal loan, the first year's money proved; say f1-visa to see what that allows", rules.Find("standing-student-status")),
        ];
    }

    /// <summary>TN, J-1, a pending claim, none: the guide does not know which, and says what holds for all of them.</summary>
    private static Standing Other(RuleSet rules, Profile profile)
    {
        bool abroad = profile.Residency.State is null;
        bool online = profile.Study.Modality is [StudyMode.Online];
        return new Standing(abroad ? "From abroad, without a US visa" : "Another status, such as TN, J-1 or a pending claim",
        [
            .. Admission(rules, profile),
            abroad ? new("resident-price", VisaAnswer.No, "the price of a non-resident at public schools", rules.Find(ResidentPriceRule)) : StateLaw(rules, profile),
            new("work", VisaAnswer.Ask, abroad ? "no work in the United States without a status that allows it" : "whether you may work is your status's own rule: ask", null),
            NoFederalAid(rules),
            online ? new("i-20", VisaAnswer.No, "studied online from where you are it needs no I-20, and gives no right to come or to work here", rules.Find("f1-online-degree"))
                : abroad ? new("i-20", VisaAnswer.Yes, "to study on campus you need F-1 status and an I-20, as a Canadian too, who only needs no visa stamp; say f1-visa to see what that allows; a visitor may not enrol", rules.Find("standing-student-status"))
                : new("i-20", VisaAnswer.Ask, "whether you may study on it, or need F-1 status and an I-20: ask the school's international office; a visitor may not enrol", rules.Find("standing-visitor-study")),
        ]);
    }

    private static StandingPoint NoFederalAid(RuleSet rules) => new("federal-aid", VisaAnswer.No, "no federal loan", rules.Find(FederalAidRule));

    /// <summary>The resident price where each state's law decides; with what is known of this state's, which asks for lawful presence, where that is in doubt.</summary>
    private static StandingPoint StateLaw(RuleSet rules, Profile profile)
    {
        string? state = profile.Residency.State;
        bool presence = profile.Residency.Citizenship is Citizenship.Daca or Citizenship.Other;
        RuleInForce? own = presence && state is not null ? rules.Find($"{ResidentPriceRule}-{state.ToLowerInvariant()}") : null;
        return new("resident-price", VisaAnswer.Ask, own is not null ? $"whether you pay the resident price is open ({own.Rule.Title}): ask the school"
            : $"whether you pay the resident price{(state is null ? "" : $" in {state}")} is the state's law: ask the school", own ?? rules.Find(ResidentPriceRule));
    }

    /// <summary>The rule by which a state's public schools may not admit somebody without lawful presence; null where none is on record, or it is not in doubt.</summary>
    /// <param name="rules">Rules of the day.</param>
    /// <param name="standing">The person's.</param>
    /// <param name="state">The school's state.</param>
    public static RuleInForce? AdmissionIn(RuleSet rules, Citizenship? standing, string state) =>
        standing is Citizenship.Daca or Citizenship.Other ? rules.Find($"{AdmissionRule}-{state.ToLowerInvariant()}") : null;

    private static IEnumerable<StandingPoint> Admission(RuleSet rules, Profile profile) => profile.Residency.State is { } state && AdmissionIn(rules, profile.Residency.Citizenship, state) is { } rule
        ? [new("admission", VisaAnswer.Ask, $"whether a public school admits you is open ({rule.Rule.Title}): ask before you apply", rule)]
        : [];

    private static string CampusWork(RuleSet rules) => rules.Find("standing-f1-campus-work") is { Dated.Value: NumberValue hours }
        ? string.Create(CultureInfo.InvariantCulture, $"work on campus up to {hours.Number:0} hours a week in term, elsewhere only with leave")
        : "work on campus only, elsewhere with leave";
}
