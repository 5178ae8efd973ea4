using System.Globalization;
using Gradus.People;
using Gradus.Readiness.Courses;
using Gradus.SelfTests;

namespace Gradus.Readiness;

/// <summary>What a person studied of what programs ask for: as they say it, by the courses of their transcript, or by what their degree is in.</summary>
internal sealed class BroughtSubjects(Profile profile)
{
    /// <summary>After so many years schools may ask for newer work: a judgement.</summary>
    private const int OldAfter = 10;

    private readonly Background _background = profile.Background;

    /// <summary>Where the person stands beside a subject that is asked for.</summary>
    public EntryDemand Beside(Prerequisite asked, Source? page)
    {
        (EntryStanding standing, string why) = Of(asked);
        return new EntryDemand(Vocabularies.Prerequisites.MeaningOf(asked), standing, why, page);
    }

    /// <summary>The same without the page: the better of what they say and what their courses show, or else what their degree mostly holds.</summary>
    public (EntryStanding Standing, string Why) Of(Prerequisite asked) => Tested(asked, Untested(asked));

    private (EntryStanding Standing, string Why) Untested(Prerequisite asked)
    {
        (EntryStanding Standing, string Why)? said = asked == Prerequisite.Programming ? Programming() : Said(Vocabularies.Prerequisites.KeyOf(asked));
        (EntryStanding Standing, string Why)? course = Course(asked) ?? Course(Followed(asked));
        if (said is { } first && course is { } second)
        {
            return second.Standing < first.Standing ? second : first;
        }

        return said ?? course ?? ByDegree(asked) ?? AfterLacked(asked)
            ?? (EntryStanding.NotSaid, asked == Prerequisite.Programming ? "you did not say what you can do in programming" : "you did not speak of it");
    }

    /// <summary>
    /// What is only taken after a subject that the person says they lack is lacking too, also once they have taken that one; null where they say nothing of the kind.
    /// </summary>
    private (EntryStanding Standing, string Why)? AfterLacked(Prerequisite asked)
    {
        foreach (Prerequisite before in CourseOrder.RightBefore(asked))
        {
            (EntryStanding Standing, string Why)? said = before == Prerequisite.Programming ? Programming() : Said(Vocabularies.Prerequisites.KeyOf(before));
            if (said is { Standing: EntryStanding.NotMet } lacked)
            {
                return (EntryStanding.NotMet, $"it comes after {Vocabularies.Prerequisites.MeaningOf(before)}: {lacked.Why}");
            }

            if (said is null && ByDegree(before) is null && AfterLacked(before) is { } earlier)
            {
                return earlier;
            }
        }

        return null;
    }

    /// <summary>
    /// The guide's own test beside that: where it is firmly passed, what was lacking or not said has to be asked about; it never makes up for a grade, and takes none away.
    /// </summary>
    private (EntryStanding Standing, string Why) Tested(Prerequisite asked, (EntryStanding Standing, string Why) other)
    {
        foreach (TestedSubject test in _background.Tested)
        {
            if (test.Subject == asked)
            {
                TestStanding standing = TestReading.Of(asked, (double)test.Ability, (double)test.Error).Standing;
                return standing == TestStanding.Firm
                    ? (other.Standing == EntryStanding.Met ? EntryStanding.Met : EntryStanding.Unclear, $"{other.Why}; this guide's test finds it firm, which no school counts: ask what would show it")
                    : standing == TestStanding.NotYet
                        ? (other.Standing, $"{other.Why}; this guide's test does not find it firm")
                        : (other.Standing, $"{other.Why}; this guide's test leaves open how firm it is");
            }
        }

        return other;
    }

    /// <summary>The subject whose courses are taken after those of another, so that a pass in it speaks for both; the same where there is none.</summary>
    private static Prerequisite Followed(Prerequisite asked) => asked switch
    {
        Prerequisite.Calculus => Prerequisite.MultivariableCalculus,
        Prerequisite.Programming => Prerequisite.DataStructures,
        _ => asked,
    };

    private (EntryStanding Standing, string Why)? Programming() => _background.Programming switch
    {
        ProgrammingLevel.None => (EntryStanding.NotMet, "you have never written a program"),
        ProgrammingLevel.Basic => (EntryStanding.Unclear, "you write small programs with help: ask how much is enough"),
        ProgrammingLevel.Working => (EntryStanding.Met, "you write programs of several files alone"),
        ProgrammingLevel.Professional => (EntryStanding.Met, "you write software for a living"),
        _ => null,
    };

    /// <summary>What the person says of the subject; null where nothing.</summary>
    private (EntryStanding Standing, string Why)? Said(string key)
    {
        foreach (MathematicsStudied each in _background.Mathematics)
        {
            if (each.Subject.Key() == key)
            {
                return Level(each.Level, each.Year);
            }
        }

        foreach (ComputingStudied each in _background.Computing)
        {
            if (each.Subject.Key() == key)
            {
                return Level(each.Level, each.Year);
            }
        }

        return null;
    }

    private (EntryStanding Standing, string Why) Level(StudyLevel? level, int? year) => level switch
    {
        StudyLevel.None => (EntryStanding.NotMet, "you have not studied it"),
        StudyLevel.SelfTaught => (EntryStanding.Unclear, "you studied it alone: schools mostly ask for credit"),
        StudyLevel.Advanced => Aged("you passed courses beyond the first", year),
        StudyLevel.Course => Aged("you passed a course", year),
        _ => Aged("you studied it", year),
    };

    private (EntryStanding Standing, string Why) Aged(string how, int? year) => year is not { } taken ? (EntryStanding.Met, how)
        : profile.Start is { } start && start.Year - taken > OldAfter
            ? (EntryStanding.Unclear, string.Create(CultureInfo.InvariantCulture, $"{how}, last in {taken}: ask whether work of that age counts"))
            : (EntryStanding.Met, string.Create(CultureInfo.InvariantCulture, $"{how}, last in {taken}"));

    /// <summary>The course of the transcript that speaks best for the subject; null where there is none.</summary>
    private (EntryStanding Standing, string Why)? Course(Prerequisite asked)
    {
        (EntryStanding Standing, string Why)? best = null;
        foreach (Course course in _background.Courses)
        {
            if (CourseWords.SubjectsOf(course).Contains(asked))
            {
                (EntryStanding Standing, string Why) found = Taken(course);
                best = best is { } before && before.Standing <= found.Standing ? before : found;
            }
        }

        return best;
    }

    private (EntryStanding Standing, string Why) Taken(Course course)
    {
        if (course.Grade is null && CourseResults.Inside(course.Title) is { } said)
        {
            return Taken(course with { Grade = CourseResults.WordOf(said) });
        }

        if (course.Grade is null && course.Year > profile.Start?.Year)
        {
            return Taken(course with { Grade = CourseResults.WordOf(CourseOutcome.InProgress) });
        }

        return CourseResults.OutcomeOf(course) switch
        {
            CourseOutcome.Passed or CourseOutcome.NotSaid => Aged($"your course {Named(course)}", course.Year),
            CourseOutcome.PassedLow => (EntryStanding.Unclear, $"your course {Named(course)} has the grade {course.Grade}: schools mostly ask for C or better"),
            CourseOutcome.NotKnown when course.Grade!.EndsWith(CourseGrades.NoScale, StringComparison.Ordinal) =>
                (EntryStanding.Unclear, $"your course {Named(course)} has the grade {course.Grade[..^CourseGrades.NoScale.Length]}, of a scale that you did not name: name it"),
            CourseOutcome.NotKnown when course.Grade == CourseGrades.NotRead => (EntryStanding.Unclear, $"what is said of your course {Named(course)} was not understood: say whether you passed it"),
            CourseOutcome.NotKnown => (EntryStanding.Unclear, $"your course {Named(course)} has the grade {course.Grade}: ask whether it counts as passed"),
            CourseOutcome.InProgress => (EntryStanding.Unclear, $"your course {Named(course)} is not finished: ask whether a course in progress counts"),
            CourseOutcome.Withdrawn when course.Credits == 0 && CourseGrades.Outcome(course.Grade) != CourseOutcome.Withdrawn => (EntryStanding.NotMet, $"your course {Named(course)} has no credits, so it gives none"),
            CourseOutcome.Withdrawn => (EntryStanding.NotMet, $"your course {Named(course)} gave no credit ({course.Grade})"),
            _ => (EntryStanding.NotMet, $"your course {Named(course)} was not passed ({course.Grade})"),
        };
    }

    private static string Named(Course course) => course.Code is { } code ? $"{code} {course.Title}" : course.Title;

    private (EntryStanding Standing, string Why)? ByDegree(Prerequisite asked)
    {
        if (_background.Degree is not { Level: not (null or DegreeLevel.None or DegreeLevel.Associate), Field: { } field })
        {
            return null;
        }

        if (DegreeFields.IsNamedFor(asked, field))
        {
            return Aged($"a degree in {field} holds it", _background.Degree.Year);
        }

        bool holds = asked switch
        {
            Prerequisite.Calculus or Prerequisite.MultivariableCalculus or Prerequisite.LinearAlgebra => DegreeFields.IsMathematical(field),
            Prerequisite.Probability or Prerequisite.Statistics => DegreeFields.IsStatistical(field),
            Prerequisite.Programming or Prerequisite.DataStructures or Prerequisite.Algorithms or Prerequisite.DiscreteMath => DegreeFields.IsComputing(field),
            _ => false,
        };
        return holds ? (EntryStanding.Unclear, $"degrees in {field} mostly hold it; you did not speak of it") : null;
    }
}
