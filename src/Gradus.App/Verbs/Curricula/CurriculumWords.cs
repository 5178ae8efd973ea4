using System.Globalization;
using Gradus.App.Figures;
using Gradus.Programs.Curriculum.Reading;
using Gradus.Sources.Curriculum;

namespace Gradus.App.Verbs.Curricula;

/// <summary>What a curriculum is said in.</summary>
internal static class CurriculumWords
{
    /// <summary>"machine learning", "application": of a key of the rubric.</summary>
    public static string Area(string key) => CourseAreas.All.TryFind(key, out CourseArea area) ? CourseAreas.All.MeaningOf(area) : key;

    /// <summary>The same of a core area in a word or two, for a sentence that names several.</summary>
    private static string Short(string key) => key switch
    {
        "data-science-and-structures" => "data",
        "statistics-and-optimisation" => "statistics",
        _ => Area(key),
    };

    /// <summary>Why the credits of a list are not added up; null where they are.</summary>
    public static string? CreditsDoubt(CourseList list)
    {
        int without = list.WithoutCredits;
        return list.MixesCredits ? $"Credits look like two systems ({string.Join(", ", list.Courses.Select(c => c.Credits).OfType<double>().Distinct().Order().Select(c => Written.Number((decimal)c)))}): nothing is added up, courses are counted."
            : without > 0 ? $"{Titles.Count(without, "course")} of {Titles.Number(list.Courses.Count)} give{(without == 1 ? "s" : "")} no single number of credits: nothing is added up, courses are counted."
            : null;
    }

    /// <summary>The answer in a sentence: what everybody takes, or that nobody tells.</summary>
    public static string Finding(CurriculumContract answer)
    {
        string[] sure = [.. answer.Areas.Where(a => a.GuaranteedCourses > 0).Select(a => Short(a.Area))];
        string[] listed = [.. answer.Areas.Where(a => a.AttainableCourses > 0).Select(a => Short(a.Area))];
        return answer.Basis switch
        {
            "unknown" => "No page on record names its courses.",
            "list" when sure.Length > 0 => $"Everybody takes {Join(sure)}, by the headings of the list. In all it holds {Join(listed)}.",
            "list" => listed.Length == 0 ? "The list holds none of the four core areas." : $"The list holds {Join(listed)}.",
            "core-named" when sure.Length > 0 => $"Its core courses are of {Join(sure)}.",
            "core-named" => "Its core courses are of none of the four core areas.",
            _ when sure.Length > 0 => $"Everybody takes {Join(sure)}.",
            _ => "No core area is certain from what its pages say.",
        };
    }

    /// <summary>The name of a part, with how many are taken of it.</summary>
    public static string Part(BlockContract part) => part switch
    {
        { IsAny: true, Pick: { } free } => $"{part.Name}: {Titles.Count(free, "course")}, any of the degree",
        { Courses.Count: 0, Pick: { } unnamed } => $"{part.Name}: {Titles.Count(unnamed, "course")}, not named",
        { IsCounted: false } => $"{part.Name} that its rule does not name (not counted as taken)",
        { Pick: { } pick } when pick > part.Courses.Count => $"{part.Name}: {Titles.Number(pick)} are taken, {Titles.Number(part.Courses.Count)} are named",
        { Pick: { } pick } when pick < part.Courses.Count => $"{part.Name}: {pick} of {Titles.Number(part.Courses.Count)}",
        _ => part.Name,
    };

    /// <summary>A sort of electives as a heading.</summary>
    public static string Sort(string key) => key switch
    {
        "methods" => "Deeper into methods",
        "applied" => "Applied to a field",
        _ => "Other",
    };

    /// <summary>The electives by sort: methods, applied, other.</summary>
    public static IEnumerable<(string Sort, IReadOnlyList<CourseContract> Courses)> Sorts(CurriculumContract answer) => SortsOf(answer.Electives);

    /// <inheritdoc cref="Sorts"/>
    public static IEnumerable<(string Sort, IReadOnlyList<CourseContract> Courses)> SortsOf(IReadOnlyList<CourseContract> electives) =>
        ((string[])["methods", "applied", "other"]).Select(sort => (sort, (IReadOnlyList<CourseContract>)[.. electives.Where(e => e.Sort == sort)])).Where(s => s.Item2.Count > 0);

    /// <summary>"https://... (2024-25, official)".</summary>
    public static string Page(CurriculumPageContract page) => $"{page.Page} ({page.Year ?? "year not said"}, {page.Kind})";

    /// <summary>What the figures rest on.</summary>
    public static string Basis(CurriculumContract answer) => answer.Basis switch
    {
        "rules" when answer.Rules.Count > 0 => "Counted over every choice of courses that the degree's rules allow, as somebody wrote them down from the pages named below. Only what a title tells clearly is called certain.",
        "rules" => "Its page says how many courses are taken of which. Only what a title tells clearly is called certain.",
        "core-named" => "Its page names core courses; all are counted as taken, which it may not mean.",
        "list" when answer.Areas.Any(a => a.GuaranteedCourses is not null) => "Read of the list you gave. Only what its headings call required, or say how many of to choose, is counted as taken.",
        "list" => "Read of the list you gave. It does not say what has to be taken, so nothing is called certain.",
        _ => "Below is what other programs hold, and no more than that.",
    };

    /// <summary>"6 to 9 credits", "1 to 3 courses", "none named".</summary>
    public static string Amount(AreaContract area) =>
        area.AttainableCourses == 0 ? "none named"
        : area.GuaranteedCourses is null ? area.Attainable is { } listed ? Credits(listed) : Titles.Count(area.AttainableCourses, "course")
        : area is { Guaranteed: { } least, Attainable: { } most } ? least == most ? Credits(least) : $"{Number(least)} to {Credits(most)}"
        : area.GuaranteedCourses == area.AttainableCourses ? Titles.Count(area.AttainableCourses, "course") : $"{area.GuaranteedCourses} to {Titles.Count(area.AttainableCourses, "course")}";

    /// <summary>"37 of 52 programs".</summary>
    public static string Usual(CurriculumContract answer, string area) =>
        answer.Usual.Areas.FirstOrDefault(a => a.Area == area) is { } usual ? $"{Titles.Number(usual.Programs)} of {Titles.Count(answer.Usual.Programs, "program")}" : "not known";

    /// <summary>Whom the usual is of.</summary>
    public static string UsualOf(CurriculumContract answer) => answer.Usual.DegreeType is { } type
        ? $"{type}: {Titles.Count(answer.Usual.Programs, "program")} whose pages name courses"
        : $"All types of degree: {Titles.Count(answer.Usual.Programs, "program")} whose pages name courses";

    /// <summary>What a course was read as.</summary>
    public static string ReadAs(CourseContract course) => string.Join(", ", course.Areas.Select(Area)) + (course.Said ? " (you said so)" : course.Open ? " (not sure)" : "");

    /// <summary>The ways to finish, and whether one has to be taken.</summary>
    public static string Final(FinalProjectContract final)
    {
        if (final.Ways.Count == 0)
        {
            return "No page on record says how it ends.";
        }

        string ways = Join([.. final.Ways.Select(w => w == "none" ? "courses alone" : w)], "or");
        string must = final.Required switch { true => final.Ways.Count == 1 ? " It is required." : " One of them is required.", false => " None is required.", null => " Whether it is required, no page says." };
        return $"It ends with {ways}.{must}{(final.Credits is { } credits ? $" It counts {Credits(credits)}." : "")}";
    }

    /// <summary>What each way to finish takes and opens: this guide's judgement.</summary>
    public static IEnumerable<string> Opens(IReadOnlyList<string> ways) => ways.Select(Opens).Distinct(StringComparer.Ordinal);

    private static string Opens(string way) => way switch
    {
        "thesis" => "Thesis: research under a professor, most often over two terms; the way to a doctorate.",
        "capstone" or "project" => "Capstone or project: a term's work, often in a team; something to show an employer.",
        "practicum" or "internship" => "Practicum or internship: work at a company; ties you to its place and season, and may pay.",
        "exam" => "Exam: a few weeks of preparation; nothing to show afterwards.",
        _ => "Courses alone: the shortest; nothing to show but grades.",
    };

    /// <summary>What the ways of a degree open, with what each takes in credits and whose figure that is.</summary>
    public static IEnumerable<string> Times(FinalProjectContract final) => final.Times
        .GroupBy(t => Opens(t.Way), StringComparer.Ordinal)
        .Select(g => string.Join(' ', new[] { g.Key, Takes(g.First()), g.Any(t => t.Wished) ? "You wish to end so." : null }.OfType<string>()));

    /// <summary>What no page names of the ends that the person wishes for, in a sentence; null where nothing is.</summary>
    public static string? Unnamed(FinalProjectContract final) => final.Unnamed.Count == 0 ? null
        : $"You wish to end with {Join([.. final.Unnamed.Select(w => w == "none" ? "courses alone" : w)], "or")}: its pages name no such end. Ask the school.";

    private static string? Takes(FinalTimeContract time) => time switch
    {
        { Way: "none" or "exam" } => null,
        { From: "rules", Credits: { } credits } => $"It counts {Credits(credits)} by its rules.",
        { From: "record", Credits: { } credits } => $"It counts {Credits(credits)} by its pages.",
        { Usual: { } usual } => $"How many credits it counts its pages do not say; usual are {(usual.Least == usual.Most ? Number(usual.Middle) : $"{Number(usual.Middle)} ({Number(usual.Least)} to {Number(usual.Most)})")}, as {Titles.Count(time.Programs, "program")} say.",
        _ => "How many credits it counts its pages do not say, and too few others tell what is usual.",
    };

    /// <summary>What the goal asks for and the degree holds of it, a sentence for each area.</summary>
    public static IEnumerable<string> Goal(CurriculumGoalContract goal) =>
    [
        .. goal.Areas.Select(a => $"{Written.Capital(Area(a.Area))} (for {Join([.. a.Wishes.Select(w => w.Replace('-', ' '))])}): {Standing(a)}"),
        .. goal.NotCompared.Select(f => $"{Written.Capital(f.Replace('-', ' '))}: cannot be compared, since courses are not read for it."),
    ];

    private static string Standing(GoalAreaContract area) => area switch
    {
        { Standing: "guaranteed", Guaranteed: { } least, Attainable: { } most } => least == most ? $"everybody takes {Credits(least)}." : $"everybody takes {Credits(least)}, up to {Number(most)} if you pick for it.",
        { Standing: "guaranteed" } => "everybody takes some.",
        { Standing: "attainable", Attainable: { } most } when most > 0 => $"nothing is certain; up to {Credits(most)} if you pick for it, such as {area.Courses.FirstOrDefault() ?? "a course that may be of it"}.",
        { Standing: "attainable", Courses.Count: > 0 } => $"named are {Join([.. area.Courses])}; {(CourseAreas.Core.Any(c => CourseAreas.All.KeyOf(c) == area.Area) ? "how many credits they count its pages do not say" : "not counted in credits, since it is none of the four areas")}.",
        { Standing: "attainable" } => "nothing is certain; some if you pick for it.",
        { Standing: "none" } => "none of its courses is of it.",
        { Standing: "open" } => "no course that is named is of it; others may be.",
        _ => "not known, since no page on record names its courses.",
    };

    /// <summary>The finding beside other programs, in a sentence.</summary>
    public static string Beside(BesideContract beside)
    {
        string[] more = [.. beside.Areas.Where(a => a.Guaranteed > a.OthersGuaranteed.Middle).Select(a => Short(a.Area))];
        string[] less = [.. beside.Areas.Where(a => a.Guaranteed < a.OthersGuaranteed.Middle).Select(a => Short(a.Area))];
        return (more.Length, less.Length) switch
        {
            (0, 0) => "As much is certain as in the middle of others",
            ( > 0, 0) => $"More is certain than usual of {Join(more)}",
            (0, > 0) => $"Less is certain than usual of {Join(less)}",
            _ => $"More is certain than usual of {Join(more)}, less of {Join(less)}",
        };
    }

    /// <summary>Whom it is set beside.</summary>
    public static string BesideWhom(BesideContract beside) =>
        $"{Titles.Count(beside.Programs, "other program")} {(beside.DegreeType is { } type ? $"of its kind ({type})" : "of all kinds")} whose courses are known{(beside.DegreeType is null ? " (too few of its own kind are)" : "")}, in {beside.In}";

    /// <summary>"0 to 3, middle 3": what others guarantee, and the most that they let one have.</summary>
    public static string Others(PeerRangeContract range) => range.Least == range.Most ? $"all {Number(range.Middle)}" : $"{Number(range.Least)} to {Number(range.Most)}, middle {Number(range.Middle)}";

    /// <summary>Programs that guarantee more of an area; null where none does.</summary>
    public static string? More(BesideAreaContract area) => area.More.Count == 0 ? null
        : $"More {Short(area.Area)} for certain: {Join([.. area.More.Select(m => $"{m.Title}, {m.Institution} ({Number(m.Guaranteed)})")])}.";

    /// <summary>Why it is set beside no other program, in a sentence.</summary>
    public static string NotBeside(CurriculumContract answer) => answer.Basis == "list" ? "A list is not a whole degree: it is not set beside other programs."
        : answer.Basis == "unknown" ? "What nobody knows of it cannot be set beside other programs." : "Too few other programs name their courses to set it beside them.";

    /// <summary>"3" or "10.5".</summary>
    public static string Plain(double number) => Number(number);

    /// <summary>"6 credits".</summary>
    public static string Credits(double credits) => $"{Number(credits)} credit{(credits == 1 ? "" : "s")}";

    /// <summary>Courses of a part that are shown where it is open: of a part that takes any course, those of the four areas.</summary>
    public static IReadOnlyList<CourseContract> Shown(BlockContract part) =>
        part.IsAny ? [.. part.Courses.Where(c => c.Areas.Any(a => CourseAreas.Core.Any(core => CourseAreas.All.KeyOf(core) == a)))] : part.Courses;

    /// <summary>How many courses of a part are not shown, in a sentence; null where all are.</summary>
    public static string? Hidden(BlockContract part) => part.Courses.Count - Shown(part).Count is > 0 and var more ? $"And {Titles.Count(more, "course")} of none of the four areas." : null;

    /// <summary>"(2026): what was read there", which stands behind the address of the page.</summary>
    public static string Read(RuleSourceContract source) => $"({source.Year?.ToString(CultureInfo.InvariantCulture) ?? "year not said"}): {source.Read}";

    /// <summary>What is open, in a sentence; null where nothing is.</summary>
    public static string? Open(CurriculumContract answer) => answer.OpenCredits is { } open && open > 0
        ? $"{(answer.LeastOpenCredits < open ? "By the way through it that you choose, " + Number(answer.LeastOpenCredits.Value) + " to " : "")}{Credits(open)} of {Number(answer.Credits!.Value)} are of courses that no page on record names: they may fall into any area.{(answer.FinalProject is { Required: true, Credits: null } ? " Its final project is among them." : "")}"
        : null;

    private static string Number(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);

    private static string Join(string[] words, string last = "and") => words.Length < 2 ? string.Concat(words) : $"{string.Join(", ", words[..^1])} {last} {words[^1]}";
}
