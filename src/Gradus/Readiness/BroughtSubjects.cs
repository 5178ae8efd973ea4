using System.Globalization;
using Gradus.People;

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
        string what = Vocabularies.Prerequisites.MeaningOf(asked);
        string key = Vocabularies.Prerequisites.KeyOf(asked);
        (EntryStanding standing, string why) = asked == Prerequisite.Programming ? Programming()
            : Said(key) is { } said ? said
            : Course(asked) is { } course ? course
            : ByDegree(asked) is { } degree ? degree
            : (EntryStanding.NotSaid, "you did not speak of it");
        return new EntryDemand(what, standing, why, page);
    }

    private (EntryStanding Standing, string Why) Programming() => _background.Programming switch
    {
        ProgrammingLevel.None => (EntryStanding.NotMet, "you have never written a program"),
        ProgrammingLevel.Basic => (EntryStanding.Unclear, "you write small programs with help: ask how much is enough"),
        ProgrammingLevel.Working => (EntryStanding.Met, "you write programs of several files alone"),
        ProgrammingLevel.Professional => (EntryStanding.Met, "you write software for a living"),
        _ => Course(Prerequisite.Programming) ?? ByDegree(Prerequisite.Programming) ?? (EntryStanding.NotSaid, "you did not say what you can do in programming"),
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

    /// <summary>A course of the transcript whose title names the subject; null where there is none.</summary>
    private (EntryStanding Standing, string Why)? Course(Prerequisite asked)
    {
        (EntryStanding Standing, string Why)? best = null;
        foreach (Course course in _background.Courses)
        {
            if (CourseWords.Names(course.Title, asked))
            {
                (EntryStanding Standing, string Why) found = CourseWords.IsPassed(course.Grade)
                    ? Aged($"your course {Named(course)}", course.Year)
                    : (EntryStanding.NotMet, $"your course {Named(course)} has the grade {course.Grade}");
                best = best is { } before && before.Standing <= found.Standing ? before : found;
            }
        }

        return best;
    }

    private static string Named(Course course) => course.Code is { } code ? $"{code} {course.Title}" : course.Title;

    private (EntryStanding Standing, string Why)? ByDegree(Prerequisite asked)
    {
        if (_background.Degree is not { Level: not (null or DegreeLevel.None or DegreeLevel.Associate), Field: { } field })
        {
            return null;
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
