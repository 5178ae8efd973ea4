using Gradus.App.Asked;
using Gradus.Keeping;
using Gradus.Sources.Curriculum;

namespace Gradus.App.Verbs.Curricula;

/// <summary>Lists of courses that a person keeps, by name.</summary>
internal static class KeptLists
{
    private const string Unnamed = "My courses";

    /// <summary>The list that is asked for in place of a degree; null where a degree has that id, or a list is given, or none is kept under the name.</summary>
    public static KeptCourseList? Asked(Asking asking) =>
        CurriculumQuestion.FilePart.Read(asking.Given, "").Length == 0 && CurriculumQuestion.IdPart.Read(asking.Given, "") is { Length: > 0 } name && asking.Catalog.FindItem(name) is null
            ? asking.Who.Work.CourseListOf(name) : null;

    /// <summary>What a list is called that nobody named: the line above its first course, or its file.</summary>
    /// <param name="list">The list.</param>
    /// <param name="file">Name of its file without the ending; empty where it was pasted.</param>
    public static string TitleOf(CourseList list, string file)
    {
        int first = list.Courses.Select(c => c.Line).DefaultIfEmpty(int.MaxValue).Min();
        string title = list.Unread.FirstOrDefault(u => u.Number < first && u.Text.Any(char.IsLetter))?.Text ?? (file.Length > 0 ? file : list.Courses.FirstOrDefault()?.Section?.Name ?? Unnamed);
        string clean = string.Concat(title.Select(c => char.IsWhiteSpace(c) || char.IsControl(c) ? ' ' : c)).Trim();
        return clean.Length == 0 ? Unnamed : clean.Length <= KeptCourseList.LongestName ? clean : clean[..KeptCourseList.LongestName].TrimEnd();
    }
}
