using Gradus.App.Asked;
using Gradus.App.Verbs.Apply;
using Gradus.App.Verbs.Bridge;
using Gradus.App.Verbs.Careers;
using Gradus.App.Verbs.Compare;
using Gradus.App.Verbs.Cost;
using Gradus.App.Verbs.Curricula;
using Gradus.App.Verbs.Data;
using Gradus.App.Verbs.Find;
using Gradus.App.Verbs.Learn;
using Gradus.App.Verbs.Loans;
using Gradus.App.Verbs.Modes;
using Gradus.App.Verbs.More;
using Gradus.App.Verbs.Plan;
using Gradus.App.Verbs.Rank;
using Gradus.App.Verbs.Ready;
using Gradus.App.Verbs.Report;
using Gradus.App.Verbs.Return;
using Gradus.App.Verbs.School;
using Gradus.App.Verbs.SelfTest;
using Gradus.App.Verbs.Shortlists;
using Gradus.App.Verbs.Show;
using Gradus.App.Verbs.Types;
using Gradus.App.Verbs.WrittenGuide;

namespace Gradus.App.Verbs;

/// <summary>Every verb that a program can ask, in the order of help.</summary>
public static class KnownVerbs
{
    public static IReadOnlyList<Verb> All { get; } =
    [
        GuideVerb.Verb,
        FindVerb.Verb,
        ShowVerb.Verb,
        CompareVerb.Verb,
        SchoolVerb.Verb,
        CareersVerb.Verb,
        TypesVerb.Verb,
        ModesVerb.Verb,
        ShortlistVerb.Verb,
        RankVerb.Verb,
        LearnVerb.Verb,
        MoreVerb.Verb,
        ReadyVerb.Verb,
        CurriculumVerb.Verb,
        PlanVerb.Verb,
        BridgeVerb.Verb,
        SelfTestVerb.Verb,
        ApplyVerb.Verb,
        ReportVerb.Verb,
        CostVerb.Verb,
        ReturnVerb.Verb,
        LoansVerb.Verb,
        DataInfoVerb.Verb,
    ];

    /// <summary>Answers of the command line that no program gets from afar, by the name of their schema, and why.</summary>
    public static IReadOnlyList<(string Schema, string Why)> OnlyTyped { get; } =
    [
        ("data-build", "it writes a dataset on this machine"),
        ("data-changes", "it reads folders of this machine"),
        ("data-verify", "it reads folders of this machine"),
        ("list", "it shows what the person of this machine keeps"),
        ("outside", "it reads and writes files of the person and changes the profile that they keep"),
        ("reproduce", "it checks the whole dataset, which takes minutes"),
        ("school-list", "it reads and writes files of the person"),
        ("watch", "it compares with what the person of this machine saw, and keeps what they have seen"),
    ];
}
