using System.Globalization;
using Gradus.People;

namespace Gradus.Rules;

/// <summary>What of a case the rules of a student visa turn on.</summary>
public sealed record VisaFacts
{
    public required StudyMode Mode { get; init; }
    public required Pace Pace { get; init; }

    /// <summary>How many of the school's students study only at a distance, in words, where nearly all do and no page says that this degree is taught on campus; null else.</summary>
    public string? NearlyAllAtADistance { get; init; }

    /// <summary>True for a field of a school in which the one degree that is named is taught online.</summary>
    public bool OnlineIsNamed { get; init; }

    /// <summary>True where the person can study in summers only.</summary>
    public bool SummersOnly { get; init; }

    /// <summary>Whether the degree's field is on the STEM list; null where nobody knows.</summary>
    public bool? Stem { get; init; }

    /// <summary>The highest degree the person holds, and where it was earned.</summary>
    public DegreeLevel? Holds { get; init; }
    public DegreeCountry? Country { get; init; }

    /// <summary>After which level practical training was used; null when not said.</summary>
    public TrainingUsed? Used { get; init; }
    public int StemExtensionsUsed { get; init; }

    /// <summary>True for somebody who is in the United States as a student already, and works or has not said that they do not: practical training may be running.</summary>
    public bool MayBeTraining { get; init; }
}

/// <summary>Whether something holds for a case; what nobody knows is not a yes.</summary>
public enum VisaAnswer
{
    Yes,
    No,

    /// <summary>It turns on something that was not said.</summary>
    Ask,
}

/// <summary>One rule and what it means for the case.</summary>
/// <param name="Id">Stable: "full-time", "online", "training-now", "higher-level", "stem", "cpt", "funds", "cosigner", "h1b".</param>
/// <param name="Answer">Whether the case meets it.</param>
/// <param name="Words">The same in one sentence or two.</param>
/// <param name="Rule">The rule.</param>
public sealed record VisaPoint(string Id, VisaAnswer Answer, string Words, RuleInForce Rule);

/// <summary>
/// What the rules of an F-1 visa say of a master's degree studied in one way by one person. The one place that every answer
/// asks. Information, not legal advice.
/// </summary>
/// <param name="Study">Whether a school can issue an I-20 for it.</param>
/// <param name="Training">Whether practical training follows it.</param>
/// <param name="Work">Authorised work after the degree that the case has: none where <paramref name="Training"/> is no or open.</param>
/// <param name="Points">The rules with their preconditions, in the order they are asked.</param>
public sealed record StudentVisa(VisaAnswer Study, VisaAnswer Training, WorkAuthorisation Work, IReadOnlyList<VisaPoint> Points)
{
    /// <summary>What stands in the way, the first of it; null where nothing does.</summary>
    public string? Obstacle => Points.FirstOrDefault(p => p.Answer != VisaAnswer.Yes)?.Words;

    /// <summary>Every rule asked.</summary>
    public IEnumerable<RuleInForce> Cited => [.. Points.Select(p => p.Rule), .. Work.Cited];

    /// <summary>The answer in one sentence.</summary>
    public string Words => (Study, Training) switch
    {
        (VisaAnswer.No, _) => "No student visa for it this way, and no work authorisation after it.",
        (_, VisaAnswer.No) => "A student visa is possible, but no practical training follows this degree.",
        (_, VisaAnswer.Ask) or (VisaAnswer.Ask, _) => "Whether practical training follows is open, so none is counted.",
        _ => string.Create(CultureInfo.InvariantCulture, $"{Work.Months} months of authorised work after the degree, if every condition below is kept."),
    };

    /// <param name="rules">Rules of the day the degree ends.</param>
    /// <param name="facts">The case.</param>
    /// <param name="scenarios">Proposals to count.</param>
    public static StudentVisa Of(RuleSet rules, VisaFacts facts, Scenarios scenarios)
    {
        VisaPoint[] study = [FullTime(rules, facts), InPerson(rules, facts)];
        VisaAnswer may = Weakest(study);
        VisaPoint level = Level(rules, facts);
        VisaAnswer training = may == VisaAnswer.No ? VisaAnswer.No : Weakest([.. study, level]);
        bool stem = facts.Stem == true && facts.StemExtensionsUsed < rules.Read().Whole("stem-opt-lifetime");
        WorkAuthorisation work = WorkAuthorisation.From(rules, stem, scenarios);
        var points = new List<VisaPoint>(study);
        if (facts.MayBeTraining)
        {
            points.Add(TrainingNow(rules, may));
        }

        if (may != VisaAnswer.No)
        {
            points.Add(level);
            if (training == VisaAnswer.Yes)
            {
                points.Add(Stem(rules, facts, stem));
            }

            points.AddRange(Notes(rules));
        }

        return new StudentVisa(may, training, training == VisaAnswer.Yes ? work : work with { OptMonths = 0, StemMonths = 0 }, points);
    }

    private static VisaPoint FullTime(RuleSet rules, VisaFacts facts)
    {
        bool partTime = facts.Pace == Pace.PartTime || facts.SummersOnly;
        return new VisaPoint("full-time", partTime ? VisaAnswer.No : VisaAnswer.Yes,
            partTime ? "A student visa asks for full-time study in fall and spring: studied this way there is no I-20, and no practical training after it."
            : "A student visa asks for full-time study in fall and spring; a last term may be lighter, with the school's leave.",
            rules.Get("f1-full-time-study"));
    }

    private static VisaPoint InPerson(RuleSet rules, VisaFacts facts)
    {
        RuleReading read = rules.Read();
        string limit = string.Create(CultureInfo.InvariantCulture, $"{(read.Whole("f1-online-classes") == 1 ? "one online class" : "the allowed online classes")} ({read.Number("f1-online-credits"):0.#} credits) a term");
        return facts.Mode switch
        {
            StudyMode.Online => new VisaPoint("online", VisaAnswer.No,
                $"Online it has no I-20 and no practical training after it: only {limit} counts towards full-time study. You would study from where you are.",
                rules.Get("f1-online-degree")),
            StudyMode.Hybrid => new VisaPoint("online", VisaAnswer.Ask,
                $"Only {limit} counts towards full-time study: ask whether the rest of this hybrid degree is taught in person, and whether the school issues an I-20 for it.",
                rules.Get("f1-online-classes")),
            _ when facts.NearlyAllAtADistance is { } students => new VisaPoint("online", VisaAnswer.Ask,
                $"{students} study only at a distance: ask whether anyone studies this degree on campus, and whether the school issues an I-20 for it.",
                rules.Get("f1-online-classes")),
            _ when facts.OnlineIsNamed => new VisaPoint("online", VisaAnswer.Ask,
                "The degree that is named in this field is taught online: ask which are taught on campus, and whether the school issues an I-20 for them.",
                rules.Get("f1-online-classes")),
            _ => new VisaPoint("online", VisaAnswer.Yes, $"At most {limit} counts towards full-time study.", rules.Get("f1-online-classes")),
        };
    }

    /// <summary>Practical training that runs at present, beside a degree or before it.</summary>
    private static VisaPoint TrainingNow(RuleSet rules, VisaAnswer may)
    {
        string ends = $"If you are on practical training now, it ends when you begin a degree at a new school or a new level ({rules.Get("opt-ends-with-new-degree").Dated.Source.Reference})";
        return may == VisaAnswer.No
            ? new VisaPoint("training-now", VisaAnswer.Ask,
                $"{ends}. A degree studied this way beside it has no I-20 of its own: schools allow single part-time courses beside the training, and take a new degree as more than that. Ask the office that keeps your student record before you enrol. It adds no months of training, and your pay is counted here as if your leave to work did not end.",
                rules.Get("opt-study-beside"))
            : new VisaPoint("training-now", VisaAnswer.Yes, $"{ends}: its pay and its months that are left are then gone. Choose the start with the office that keeps your student record.", rules.Get("opt-ends-with-new-degree"));
    }

    /// <summary>Every degree of this guide is a master's, so training used after a master's or a doctorate is used up.</summary>
    private static VisaPoint Level(RuleSet rules, VisaFacts facts)
    {
        RuleInForce rule = rules.Get("opt-per-higher-level");
        bool holds = facts.Holds is DegreeLevel.Master or DegreeLevel.Doctorate;
        (VisaAnswer answer, string words) = facts.Used switch
        {
            TrainingUsed.Master or TrainingUsed.Doctorate => (VisaAnswer.No,
                "Practical training comes once for each higher level of degree: you used it at this level, so a further master's brings none, and no STEM extension either."),
            null when holds && facts.Country != DegreeCountry.Elsewhere => (VisaAnswer.Ask,
                $"Practical training comes once for each higher level of degree: you hold a {(facts.Holds == DegreeLevel.Master ? "master's" : "doctorate")} already. If you used it after that degree, a further master's brings none; if you never did, say so: “After which degree have you used practical training (OPT)?”"),
            _ when holds => (VisaAnswer.Yes,
                $"Practical training comes once for each higher level of degree: you hold a {(facts.Holds == DegreeLevel.Master ? "master's" : "doctorate")} already{(facts.Used is null ? " from abroad, after which there is none" : " and say that you used none after it")}; ask the international office whether it is open after this one."),
            _ => (VisaAnswer.Yes, "Practical training comes once for each higher level of degree: for you this master's is the first at its level."),
        };
        return new VisaPoint("higher-level", answer, words, rule);
    }

    private static VisaPoint Stem(RuleSet rules, VisaFacts facts, bool extends)
    {
        RuleReading read = rules.Read();
        string once = string.Create(CultureInfo.InvariantCulture, $"{read.Whole("stem-opt-months")} months");
        return new VisaPoint("stem", facts.Stem is null ? VisaAnswer.Ask : extends ? VisaAnswer.Yes : VisaAnswer.No,
            facts.Stem is null ? "Whether its field is on the STEM list is not known, so no extension is counted."
            : facts.Stem == false ? "Its field is not on the STEM list: no extension of practical training."
            : !extends ? "You have used every STEM extension there is in a lifetime."
            : $"Its field is on the STEM list: {once} more, with an E-Verify employer, a training plan (form I-983) and at least {read.Whole("stem-opt-hours")} hours a week; at most {read.Whole("opt-unemployment-days")} days without work in all. Such extensions come {read.Whole("stem-opt-lifetime")} times in a lifetime, the second after a higher degree.",
            rules.Get(facts.Stem == true ? "stem-opt-lifetime" : "stem-opt-months"));
    }

    private static IEnumerable<VisaPoint> Notes(RuleSet rules)
    {
        RuleReading read = rules.Read();
        yield return new VisaPoint("funds", VisaAnswer.Yes,
            "Before the I-20 the school asks for proof of money for the first year: tuition, fees and living. Savings, a sponsor and a loan that is approved count; a loan you hope for does not.",
            rules.Get("f1-funds-first-year"));
        yield return new VisaPoint("cosigner", VisaAnswer.Yes,
            "There is no federal loan, and a private lender usually asks for a co-signer who is a citizen or permanent resident.",
            rules.Get("f1-lender-cosigner"));
        yield return new VisaPoint("cpt", VisaAnswer.Yes,
            string.Create(CultureInfo.InvariantCulture, $"Paid training that belongs to the curriculum (CPT) is open after {read.Whole("cpt-after-months")} months of full-time study, earlier where the program requires it; {read.Whole("cpt-ends-opt-months")} months of it full-time end practical training after the degree."),
            rules.Get("cpt-after-months"));
        if (read.Flag("h1b-weighted-selection"))
        {
            Scale weights = read.Scale("h1b-selection-weight");
            yield return new VisaPoint("h1b", VisaAnswer.Yes,
                string.Create(CultureInfo.InvariantCulture, $"The H-1B selection afterwards draws a registration {weights.Bands[0].Value:0} to {weights.Bands[^1].Value:0} times by the wage level of the job at its place: a first job is often at the lowest level."),
                rules.Get("h1b-selection-weight"));
        }
    }

    private static VisaAnswer Weakest(VisaPoint[] points) =>
        Array.Exists(points, p => p.Answer == VisaAnswer.No) ? VisaAnswer.No
        : Array.Exists(points, p => p.Answer == VisaAnswer.Ask) ? VisaAnswer.Ask
        : VisaAnswer.Yes;
}
