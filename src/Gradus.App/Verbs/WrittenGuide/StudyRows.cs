using Gradus.App.Charts;
using Gradus.App.Figures;
using Gradus.App.Verbs.Curricula;
using Gradus.App.Verbs.Plan;
using Gradus.App.Verbs.Ready;
using Gradus.App.Verbs.Types;
using Gradus.People;
using Gradus.Programs;

namespace Gradus.App.Verbs.WrittenGuide;

/// <summary>Rows on study: what is asked first, what is taught, how it ends, and when.</summary>
internal static class StudyRows
{
    private const string Pages = "pages of named programs, read by this guide";

    /// <summary>Row 4: as <c>gradus ready</c> has it.</summary>
    public static RowAnswer Ready(GuideGround ground)
    {
        ReadyContract ready = ground.Ready();
        (string title, string lead) = ReadyWords.Finding(ready);
        string of = $"{Titles.Count(ready.Stating, "named program")} whose pages say what they ask; not whether they would take you";
        return new RowAnswer(
            ground.Person is null
                ? $"{Titles.Count(ready.Stating, "named program")} say on their pages what they ask of those who enter, and {Titles.Number(ready.Silent)} more name no course. What you have studied decides; what you do not say never counts as missing."
                : $"{title} {lead}",
            [
                new("Ready now", Titles.Count(ready.Ready, "program"), of, Pages),
                new("Perhaps", $"{Titles.Count(ready.MayBe, "program")}: no gap is known, something is not said", of, Pages),
                new("A course or test away", Titles.Count(ready.Gaps, "program"), of, Pages),
                new("After the three courses that open most", ready.BestThree.Count == 0 ? "no course opens more, as far as is known" : $"{Titles.Count(ready.AfterThree, "program")}: {ReadyWords.Courses(ready.BestThree)}", of, Pages),
            ],
            ReadyCharts.Opening(ready, ground.Catalog.Version),
            new GuideWay("Need by need, and from a transcript", "/ready", "gradus ready"));
    }

    /// <summary>Row 5: the four core areas, as <c>gradus curriculum</c> counts what is usual.</summary>
    public static RowAnswer Core(GuideGround ground)
    {
        Item? mine = ground.Mine;
        CurriculumContract? own = mine is null ? null : ground.Curriculum(mine);
        UsualContract usual = own?.Usual ?? UsualContract.Of(ground.Catalog, ground.Curricula, null);
        string of = $"{(usual.DegreeType is { } type ? $"{type}: " : "")}{Titles.Count(usual.Programs, "program")} whose pages name courses; courses are read by a model, which errs";
        return new RowAnswer(
            $"Four areas make the core{(usual.Areas.Count > 0 && 2 * usual.Areas.Min(a => a.Programs) < usual.Programs ? ", and most degrees leave part of it to choice" : "")}. {(usual.Areas.Count == 0 ? "No page names courses." : $"Of {Titles.Count(usual.Programs, "program")} whose pages name courses, everybody takes {string.Join(", ", usual.Areas.Select(a => $"{CurriculumWords.Area(a.Area)} in {Titles.Number(a.Programs)}"))}.")}"
                + (own is null ? "" : $" {Name(mine!)}: {Written.Lower(CurriculumWords.Finding(own))}"),
            [
                .. own is null ? Array.Empty<GuideFigure>() : own.Areas.Select(a => new GuideFigure(
                    $"{Written.Capital(CurriculumWords.Area(a.Area))} there", CurriculumWords.Amount(a), $"{Name(mine!)}, from what everybody takes to the most that can be had", string.Join("; ", own.Pages.Select(CurriculumWords.Page).Take(1)))),
                .. own is { Areas.Count: > 0 } ? Array.Empty<GuideFigure>() : usual.Areas.Select(a => new GuideFigure(
                    Written.Capital(CurriculumWords.Area(a.Area)), $"everybody takes it in {Titles.Number(a.Programs)} of {Titles.Number(usual.Programs)} programs", of, Pages)),
            ],
            GuideCharts.Core(usual),
            mine is null ? new GuideWay("Read any list of courses", "/curriculum", "gradus curriculum cmu-ms-machine-learning") : new GuideWay("All its courses", GuideLinks.Curriculum(mine.Id), $"gradus curriculum {mine.Id}"));
    }

    /// <summary>Row 6: electives that pages name, by the sorts of <c>gradus curriculum</c>.</summary>
    public static RowAnswer Electives(GuideGround ground)
    {
        (Program Program, CourseContract[] Electives)[] all =
        [
            .. ground.Catalog.Programs.Select(p => (p, ground.Curricula.Of(p).Electives.Select(CourseContract.Of).ToArray())).Where(p => p.Item2.Length > 0),
        ];
        return ElectiveRow.Of(ground, all);
    }

    /// <summary>Row 7: how degrees end, as <c>gradus types</c> counts it.</summary>
    public static RowAnswer FinalProject(GuideGround ground)
    {
        TypesContract types = ground.Types();
        (int thesis, int capstone, int saying, int all) = (
            types.Types.Sum(t => t.Measures.Thesis.Count), types.Types.Sum(t => t.Measures.Capstone.Count), types.Types.Sum(t => t.Measures.Thesis.Saying), types.Types.Sum(t => t.Programs));
        Item? mine = ground.Mine;
        FinalProjectContract? own = mine?.Program is { } program ? FinalProjectContract.Of(ground.Curricula, program) : null;
        string[] wished = [.. ground.Self.FinalProject.Select(Vocabularies.FinalProjects.KeyOf)];
        string of = $"{Titles.Number(saying)} of {Titles.Count(all, "named program")} whose pages say how they end; some offer a choice";
        return new RowAnswer(
            $"{string.Join(" ", CurriculumWords.Opens(wished.Length > 0 ? wished : ["thesis", "capstone"]))} What each opens is this guide's judgement."
                + (wished.Length > 0 ? $" You would like: {string.Join(" or ", wished)}." : ""),
            [
                new("Offer a thesis", $"{Titles.Number(thesis)} of {Titles.Number(saying)}", of, Pages),
                new("Offer a capstone", $"{Titles.Number(capstone)} of {Titles.Number(saying)}", of, Pages),
                .. own is null ? Array.Empty<GuideFigure>() : [new GuideFigure("There", CurriculumWords.Final(own), Whose(mine!), Pages)],
            ],
            GuideCharts.Thesis(types),
            mine is { IsProgram: true }
                ? new GuideWay("How it ends, and its courses", GuideLinks.Curriculum(mine.Id), $"gradus curriculum {mine.Id}")
                : new GuideWay("By kind of degree", TypesState.Path, "gradus types"));
    }

    /// <summary>Row 12: terms, as <c>gradus plan</c> has them.</summary>
    public static RowAnswer Plan(GuideGround ground)
    {
        Item item = ground.Planned;
        PlanContract plan = ground.Plan(item);
        (string title, string lead) = PlanWords.Finding(plan);
        string whose = $"{Name(item)}{(ground.Person is null ? ", as an example, for somebody who said nothing" : "")}";
        string rules = plan.Sources.Count > 0 ? $"{string.Join("; ", plan.Sources.Take(1).Select(s => s.Page + (s.Year is { } year ? $", {ChartText.Year(year)}" : "")))}" : Pages;
        return new RowAnswer(
            ground.Person is null ? $"For example {Name(item)}, for somebody who said nothing: {Written.Lower(title)}" : $"{Name(item)}: {Written.Lower(title)} {lead}",
            [
                new("Terms until the degree", Titles.Number(plan.Terms.Count), whose, rules),
                .. plan.Terms.Count == 0 ? Array.Empty<GuideFigure>() :
                [
                    new GuideFigure("The fullest term", $"about {Written.Number(Math.Round(plan.Terms.Max(t => t.Hours)))} hours a week{(plan.HoursWanted is { } have ? $"; you have {have}" : "")}", "students who reported their hours, else the credit hour", rules),
                ],
                new("Tuition and fees of these terms", plan.Cost is { } cost ? Written.About(cost) : "not known", $"{whose}; its range is in the cost", plan.Price ?? "no price is known"),
            ],
            GuideCharts.Terms(plan),
            new GuideWay("Every course, and your own wishes", GuideLinks.Plan(item.Id), $"gradus plan {item.Id}"));
    }

    /// <summary>Of which degree a figure speaks, and why of that one.</summary>
    internal static string Whose(Item item) => $"{Name(item)}, the first that you keep, or of your list";

    /// <summary>"MS in Machine Learning, Carnegie Mellon".</summary>
    internal static string Name(Item item) => $"{ShortNames.Title(item.Title)}, {ShortNames.Institution(item.Institution.Name)}";
}
