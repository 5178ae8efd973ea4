using Gradus.Keeping;
using Gradus.Programs.Curriculum.Reading;
using Gradus.Programs.Search;
using Gradus.Sources.Curriculum;

namespace Gradus.App.Verbs.Curricula;

/// <summary>What a person said that courses are about, which the next list with a course of that title is read by.</summary>
internal static class SaidReadings
{
    /// <summary>The words of a title, by which a course is known again; empty where it has none.</summary>
    public static string TitleOf(ListedCourse course)
    {
        string words = string.Join(' ', PlainWords.Of(course.Title));
        return words.Length <= KeptReading.LongestTitle ? words : words[..KeptReading.LongestTitle].TrimEnd();
    }

    /// <summary>What was said before of a course of that title; null where nothing was.</summary>
    private static IReadOnlyList<CourseArea>? Of(KeptWork work, ListedCourse course)
    {
        string title = TitleOf(course);
        CourseArea[] areas = [.. (work.Readings.FirstOrDefault(r => r.Title == title)?.Areas ?? []).SelectMany(key => CourseAreas.All.TryFind(key, out CourseArea area) ? [area] : Array.Empty<CourseArea>())];
        return areas.Length > 0 ? areas : null;
    }

    /// <summary>The list, with what was said before of its courses where it says nothing itself, and of how many that is.</summary>
    /// <param name="list">The list.</param>
    /// <param name="work">What was said before.</param>
    /// <param name="except">Courses of which it does not count; null for none.</param>
    public static (CourseList List, int Remembered) Recall(CourseList list, KeptWork work, Func<ListedCourse, bool>? except = null)
    {
        ListedCourse[] courses = [.. list.Courses.Select(c => c.Said is null && except?.Invoke(c) != true ? c with { Said = Of(work, c) } : c)];
        return (list with { Courses = courses }, courses.Zip(list.Courses).Count(p => p.First.Said is not null && p.Second.Said is null));
    }

    /// <summary>What these courses are said to be about, to be kept.</summary>
    public static IReadOnlyList<KeptReading> ToKeep(IEnumerable<ListedCourse> courses) =>
        [.. courses.Where(c => c.Said is not null && TitleOf(c).Length > 0).Select(c => new KeptReading(TitleOf(c), [.. c.Said!.Select(CourseAreas.All.KeyOf)]))];
}
