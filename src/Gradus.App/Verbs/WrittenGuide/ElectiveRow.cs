using Gradus.App.Figures;
using Gradus.App.Verbs.Curricula;
using Gradus.Curricula;
using Gradus.Programs;
using Gradus.Programs.Curriculum.Reading;

namespace Gradus.App.Verbs.WrittenGuide;

/// <summary>Electives by sort and topic, over all programs that name any.</summary>
internal static class ElectiveRow
{
    private const string Pages = "pages of named programs, read by this guide";

    public static RowAnswer Of(GuideGround ground, IReadOnlyList<(Program Program, CourseContract[] Electives)> all)
    {
        CourseContract[] electives = [.. all.SelectMany(p => p.Electives)];
        Item? mine = ground.Mine;
        CourseContract[] own = mine is null ? [] : [.. all.FirstOrDefault(p => p.Program.Id == mine.Id).Electives ?? []];
        (string Name, string Area)[] wished = [.. ground.Self.Goal.Focus.Where(f => GoalAreas.Of(f).Count > 0).Select(f => (ProgramWords.Focuses.MeaningOf(f), CourseAreas.All.KeyOf(GoalAreas.Of(f)[0])))];
        string of = $"{Titles.Count(all.Count, "program")} whose pages name electives, mostly as examples; a model reads their titles, and errs";
        return new RowAnswer(
            $"Electives are of two sorts: deeper into methods, or applied to a field. Pages of {Titles.Count(all.Count, "program")} name {Titles.Count(electives.Length, "elective")}: {Titles.Number(electives.Count(e => e.Sort == "methods"))} deepen methods, {Titles.Number(electives.Count(e => e.Sort == "applied"))} apply them."
                + (mine is null ? "" : own.Length == 0 ? $" {StudyRows.Name(mine)} names none on record." : $" {StudyRows.Name(mine)} names {Titles.Number(own.Length)}."),
            [
                .. wished.DistinctBy(w => w.Area).Take(2).Select(w => new GuideFigure(
                    $"You want {w.Name}", $"{Titles.Count(all.Count(p => p.Electives.Any(e => e.Areas.Contains(w.Area, StringComparer.Ordinal))), "program")} name an elective of it", of, Pages)),
                .. CurriculumWords.SortsOf(electives).Select(s => new GuideFigure(CurriculumWords.Sort(s.Sort), Titles.Count(s.Courses.Count, "elective"), of, Pages)),
                .. own.Length == 0 ? Array.Empty<GuideFigure>() :
                    [new GuideFigure("There", string.Join(", ", CurriculumWords.SortsOf(own).Select(s => $"{Titles.Number(s.Courses.Count)} {Written.Lower(CurriculumWords.Sort(s.Sort))}")), StudyRows.Whose(mine!), Pages)],
            ],
            GuideCharts.Electives(all),
            mine is null ? new GuideWay("Read any list of courses", "/curriculum", "gradus curriculum cmu-ms-machine-learning") : new GuideWay("Its electives by sort", GuideLinks.Curriculum(mine.Id), $"gradus curriculum {mine.Id}"));
    }
}
