using Gradus.People;

namespace Gradus.Readiness.Courses;

/// <summary>
/// What words say of how a course ended, as people and registrars write them: "failed it", "never finished", "nicht bestanden", "ajourné". Words of failing are looked for
/// inside a sentence; a pass is taken only from words that say nothing else.
/// </summary>
public static class CourseResults
{
    /// <summary>Where the scripts begin that are written without blanks.</summary>
    private const char FirstUnspaced = '\u2E80';

    /// <summary>Words that no title holds, so that they count wherever they stand. "Not passed" stands before "passed" because the longer ones are looked for first.</summary>
    private static readonly (CourseOutcome Says, string[] Phrases)[] Anywhere = Prepared(
    [
        (CourseOutcome.NotPassed,
        [
            "failed", "flunked", "not passed", "not pass", "never passed", "not satisfactory", "unsatisfactory", "nicht bestanden", "nicht ausreichend", "durchgefallen", "ajourne", "ajournee", "non valide", "non validee",
            "non acquis", "no aprobado", "no aprobada", "reprobado", "reprobada", "suspenso", "reprovado", "reprovada", "non superato", "respinto", "bocciato", "niet geslaagd", "onvoldoende", "niezaliczone", "basarisiz",
            "不及格", "不合格", "未通过", "未通過", "缺考", "旷考", "不可", "불합격", "незачет", "не зачтено", "неудовлетворительно", "راسب", "अनुत्तीर्ण",
        ]),
        (CourseOutcome.Withdrawn,
        [
            "dropped", "withdrew", "withdrawn", "never finished", "not finished", "not finish", "never completed", "not completed", "not complete", "gave up", "given up", "abandoned", "quit", "stopped", "abgebrochen",
            "abandonne", "ritirato", "retirado", "退选", "退課", "退修",
        ]),
        (CourseOutcome.InProgress, ["retaking", "re taking", "repeating it", "in progress", "still taking", "taking it now", "taking now", "currently taking", "en cours", "en curso", "in corso", "angemeldet", "缓考", "进行中", "修読中", "履修中"]),
    ]);

    /// <summary>Words that titles hold too: they count only behind a title.</summary>
    private static readonly (CourseOutcome Says, string[] Phrases)[] Behind = Prepared(
    [
        (CourseOutcome.NotPassed, ["fail", "fails", "failing", "f", "ff", "nb", "nq", "absent", "abs", "ausente", "assente", "abwesend", "defaillant", "defaillante", "mangelhaft", "ungenugend", "insufficiente", "insuficiente", "insuffisant", "no presentado", "backlog", "arrear", "reappear", "not cleared", "refer", "referred"]),
        (CourseOutcome.Withdrawn, ["w", "drop", "withdraw", "withdrawal", "audit", "audited", "auditing", "abbruch", "abandon", "baja", "no credit", "without credit", "not for credit"]),
        (CourseOutcome.InProgress, ["incomplete", "unfinished", "deferred", "ongoing", "taking", "enrolled", "registered", "planned", "planning", "pending", "current", "currently", "resit", "retake", "repeat", "next spring", "next fall", "next summer", "next year", "next term", "next semester", "this term", "this semester", "laufend", "重修", "补考"]),
    ]);

    /// <summary>Words that say a pass, and have to stand alone.</summary>
    private static readonly (CourseOutcome Says, string[] Phrases)[] Alone = Prepared(
    [
        (CourseOutcome.Passed,
        [
            "p", "pass", "passed", "be", "bestanden", "sehr gut", "gut", "befriedigend", "admis", "admise", "valide", "validee", "acquis", "passable", "assez bien", "bien", "tres bien", "aprobado", "aprobada", "notable", "sobresaliente",
            "aprovado", "aprovada", "superato", "approvato", "geslaagd", "voldoende", "zaliczone", "basarili", "合格", "通过", "通過", "优秀", "优", "良好", "良", "中等", "中", "秀", "優", "합격", "зачтено", "отлично", "хорошо", "удовлетворительно",
            "completed", "finished", "done", "credit", "credited", "exempt", "transfer credit", "satisfactory", "distinction", "merit", "first class", "second class", "cleared", "ناجح", "उत्तीर्ण",
        ]),
        (CourseOutcome.PassedLow, ["及格", "可", "ausreichend", "suficiente"]),
    ]);

    /// <summary>What a line says wherever its words stand; null where it says nothing, and not known where it says two things.</summary>
    /// <param name="line">A line, with its title.</param>
    public static CourseOutcome? Inside(string line) => In(Written(line), Anywhere);

    /// <summary>What the words behind a title say; null where they say nothing that is known.</summary>
    /// <param name="words">A cell, a remark, a grade in words.</param>
    public static CourseOutcome? Of(string words)
    {
        string written = Written(words);
        return In(written, Anywhere) ?? In(written, Behind) ?? Whole(written, Alone);
    }

    /// <summary>The same of words that look like a part of the title: inside them only what no title holds counts.</summary>
    /// <param name="words">As above.</param>
    public static CourseOutcome? OfTitled(string words)
    {
        string written = Written(words);
        return In(written, Anywhere) ?? Whole(written, Behind) ?? Whole(written, Alone);
    }

    /// <summary>A word that says an outcome, short enough for a grade.</summary>
    public static string WordOf(CourseOutcome outcome) => outcome switch
    {
        CourseOutcome.Passed => "passed",
        CourseOutcome.PassedLow => "CD",
        CourseOutcome.NotPassed => "failed",
        CourseOutcome.Withdrawn => "withdrawn",
        CourseOutcome.InProgress => "unfinished",
        _ => CourseGrades.NotRead,
    };

    /// <summary>
    /// The grade of a course beside what its row says of the result: a result that is no pass decides, a pass settles a grade that is not known, and where one says a pass and
    /// the other none, neither is taken.
    /// </summary>
    /// <param name="grade">As written; null where none is.</param>
    /// <param name="result">In words, as written; null where none is.</param>
    public static string? Joined(string? grade, string? result)
    {
        if (grade is null || result is null || CourseGrades.Outcome(result) is var says && says == CourseOutcome.NotKnown)
        {
            return grade ?? result;
        }

        // A number without its scale says nothing beside a result.
        CourseOutcome graded = !CourseGrades.IsScaled(grade) && CourseGrades.Scaled(grade) is not null ? CourseOutcome.NotKnown : CourseGrades.Outcome(grade);
        return graded == CourseOutcome.NotKnown ? result : IsPass(says) == IsPass(graded) ? grade : CourseGrades.NotRead;
    }

    /// <summary>What the grade of a course says beside its credits: a course of no credits gives none, however it ended.</summary>
    public static CourseOutcome OutcomeOf(Course course) => CourseGrades.Outcome(course.Grade) switch
    {
        CourseOutcome.Passed or CourseOutcome.PassedLow or CourseOutcome.NotSaid or CourseOutcome.NotKnown when course.Credits == 0 => CourseOutcome.Withdrawn,
        var said => said,
    };

    private static bool IsPass(CourseOutcome outcome) => outcome is CourseOutcome.Passed or CourseOutcome.PassedLow;

    private static CourseOutcome? Whole(string written, (CourseOutcome Says, string[] Phrases)[] phrases)
    {
        foreach ((CourseOutcome says, string[] each) in phrases)
        {
            if (Array.IndexOf(each, written) >= 0)
            {
                return says;
            }
        }

        return null;
    }

    private static CourseOutcome? In(string written, (CourseOutcome Says, string[] Phrases)[] phrases)
    {
        CourseOutcome? found = null;
        foreach ((CourseOutcome says, string[] each) in phrases)
        {
            foreach (string phrase in each.Where(p => Holds(written, p)))
            {
                found ??= says;
                written = written.Replace(phrase, " ", StringComparison.Ordinal);
            }
        }

        return found is not null && Holds(written, " passed ") ? CourseOutcome.NotKnown : found;
    }

    /// <summary>True where the words stand there as a whole; Chinese and Japanese are written without blanks.</summary>
    private static bool Holds(string written, string phrase) => written.Contains(phrase[1] >= FirstUnspaced ? phrase.Trim() : phrase, StringComparison.Ordinal);

    private static (CourseOutcome Says, string[] Phrases)[] Prepared((CourseOutcome Says, string[] Phrases)[] phrases) => [.. phrases.Select(p => (p.Says, p.Phrases.Select(Written).ToArray()))];

    /// <summary>The words between blanks, in lower case and without accents; "didn't" is "did not".</summary>
    private static string Written(string text) =>
        $" {string.Join(' ', CourseWords.Words(text.Replace("n't", " not", StringComparison.OrdinalIgnoreCase).Replace("n\u2019t", " not", StringComparison.OrdinalIgnoreCase)))} ";
}
