using Gradus.App.Asked;
using Gradus.App.Charts;
using Gradus.App.Figures;
using Gradus.App.Questions;
using Gradus.App.Shell;
using Gradus.App.Verbs.Apply;
using Gradus.App.Verbs.Cost;
using Gradus.App.Verbs.Plan;
using Gradus.App.Verbs.Profiles;
using Gradus.App.Verbs.Ready;
using Gradus.App.Verbs.Return;
using Gradus.App.Verbs.Shortlists;
using Gradus.Applications;
using Gradus.Keeping;
using Gradus.Ledgers;
using Gradus.People;
using Gradus.Programs;
using Gradus.Ranking;
using Gradus.Sources.Profiles;
using Gradus.Workspace;

namespace Gradus.App.Verbs.Report;

/// <summary>A report with the drawings that are made while its parts are worked out.</summary>
/// <param name="Contract">What it says.</param>
/// <param name="Places">Where the first of the list may stand; null where nothing stands on it.</param>
/// <param name="Costs">Lines up to the total, for each program in the order of the contract; one drawing or two.</param>
public sealed record ReportAnswer(ReportContract Contract, Chart? Places, IReadOnlyList<IReadOnlyList<Chart>> Costs)
{
    /// <summary>Programs looked at closely where none are named.</summary>
    public const int FromList = 3;

    /// <summary>Places of the list that are shown.</summary>
    public const int Listed = 10;

    /// <summary>Asks each verb once. The same dataset, person, choices and kept work give the same report.</summary>
    /// <param name="data">The dataset.</param>
    /// <param name="person">Who it is about, with the figures that they were told.</param>
    /// <param name="question">What is asked.</param>
    /// <param name="list">Makes a person's shortlist.</param>
    /// <exception cref="InputException">The profile cannot be used.</exception>
    internal static ReportAnswer Of(AskedData data, Profile person, ReportQuestion question, Func<Profile, Shortlist> list)
    {
        KeptWork counting = Counting(question.Applications.Work);
        ApplicationChoices choices = question.Applications with { Work = counting };
        Shortlist shortlist = list(person);
        var first = ShortlistContract.Of(data.Catalog, person, shortlist, new RowRange(0, Listed), Shortlist.DefaultSeed);
        var applications = ApplicationAnswer.Of(data.Catalog, person, shortlist, choices);
        Item[] close = [.. applications.Candidates.Where(c => choices.Items.Count > 0 ? choices.Items.Contains(c.Item) : c.LeftOut is null).Select(c => c.Item).Take(choices.Items.Count > 0 ? ReportQuestion.MostNamed : FromList)];
        var ledgers = new LedgerGround(data.Catalog, data.Catalog.Rules, person);
        CostAnswer[] costs = [.. close.Select(item => CostAnswer.Of(ledgers, item, CostQuestion.Usual.Choices, withWays: true))];
        ReportProgram[] programs = [.. costs.AsParallel().AsOrdered().Select(cost => Program(data, person, cost, question.Courses))];
        var contract = new ReportContract(
            ReportContract.NewestForm,
            data.Catalog.Version,
            HelpText.ProgramVersion,
            person.Name,
            "",
            new ReportGiven(ProfileWriter.Write(person), [.. choices.Items.Select(i => i.Id)], choices.On is { } on ? Written.Day(on) : null, question.Courses, counting.IsEmpty ? null : PortableWorkspace.Write(counting)),
            [.. SummaryRows.Of(person, data.Catalog).Select(r => new ReportSaid(r.Group, r.Name, r.Value))],
            SummaryRows.Unsaid(person),
            [],
            first,
            ApplyContract.Of(data.Catalog, applications, choices, person),
            programs);
        contract = contract with { NotUsed = ReportWording.NotUsed(contract) };
        return new ReportAnswer(
            contract with { Finding = ReportWording.Finding(contract) },
            shortlist.Entries.Count > 0 ? PlaceChart.Of(shortlist.Entries.Head) : null,
            [.. costs.Select(WayCharts.Of)]);
    }

    /// <summary>The part of what is kept that a report rests on: what is kept and followed, and own figures. Notes and what was dropped stay where they are; moments are left out.</summary>
    private static KeptWork Counting(KeptWork work) => new()
    {
        Choices = [.. work.Kept.Select((item, i) => new ItemChoice(item, Choice.Kept, DateTimeOffset.UnixEpoch.AddSeconds(i)))],
        Figures = work.Figures,
        Applications = work.Applications,
    };

    private static ReportProgram Program(AskedData data, Profile person, CostAnswer cost, bool courses)
    {
        Item item = cost.Ledger.Item;
        var alone = new Asking(new GivenValues(name => name == SubjectParameters.Id.Name ? [item.Id] : []), data, new PostedAsker(() => person), GivesTexts: true);
        (ReturnContract? shown, _, Problem? missing) = ReturnVerb.Answer(alone);
        (PlanContract? plan, string? none) = courses ? Plan(alone) : (null, null);
        return new ReportProgram(
            item.Id, item.Title, item.Institution.Name, item.City, item.Institution.State,
            item.Program is { UrlIsOwn: true, Url: var page } ? WebLink.Of(page) : null,
            CostContract.Of(cost), shown, missing?.ToString(), ReadyVerb.Answer(alone).One!, plan, none);
    }

    /// <summary>The study plan, or why there is none: the rules of few degrees are on record.</summary>
    private static (PlanContract? Plan, string? None) Plan(Asking alone)
    {
        try
        {
            return (PlanContract.Of(PlanVerb.Answer(alone)), null);
        }
        catch (InputException refused) when (refused.Problem is { Code: ProblemCode.NotFound } problem)
        {
            return (null, problem.Allowed);
        }
    }
}
