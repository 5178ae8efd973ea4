using Gradus.People;
using Gradus.Readiness.Courses;
using Gradus.Sources.Transcripts;

namespace Gradus.Tests.Readiness;

/// <summary>What a transcript names and nobody has passed yet is never read as passed.</summary>
public sealed class UnfinishedCourseTests
{
    private static readonly DateOnly Day = new(2026, 11, 25);

    [Theory]
    [InlineData("COURSES IN PROGRESS\nTerm: Fall 2026\nMATH 3400  Linear Algebra   3.000\n")]
    [InlineData("Term: Fall 2026\nCOURSES IN PROGRESS       -Top-\nMATH 3400  Linear Algebra   3.000\n")]
    [InlineData("Fall 2026 (In Progress)\nMATH 3400  Linear Algebra   3.000\n")]
    [InlineData("Currently Enrolled Courses\nLinear Algebra\n")]
    [InlineData("Courses in progress\nCode,Title,Credits\nMATH 3400,Linear Algebra,3\n")]
    public void Courses_BelowAHeadingOfCoursesInProgress_AreNotFinished(string below)
    {
        Transcript read = Parse("Term: Spring 2026\nMATH 2400  Calculus II   B   4.000\n" + below);
        Assert.Equal(CourseOutcome.Passed, Of(read, Prerequisite.Calculus));
        Assert.Equal(CourseOutcome.InProgress, Of(read, Prerequisite.LinearAlgebra));
    }

    [Fact]
    public void Courses_BelowTheNextHeadingOfFinishedWork_AreNoLongerInProgress()
    {
        Transcript read = Parse("COURSES IN PROGRESS\nTerm: Fall 2026\nMATH 3400  Linear Algebra   3.000\nTRANSFER CREDIT ACCEPTED\nMATH 2400  Calculus II   4.000\n");
        Assert.Equal([CourseOutcome.InProgress, CourseOutcome.NotSaid], read.Courses.Select(c => c.Outcome));
    }

    [Theory]
    [InlineData("Still needed: 1 Class in MATH 2290 Linear Algebra")]
    [InlineData("Still Needed:\n  3 Credits in MATH 2290 Linear Algebra or MATH 2300 Matrix Theory")]
    [InlineData("NEEDS: 1 COURSE  Linear Algebra")]
    [InlineData("Linear Algebra   still required")]
    [InlineData("Remaining requirements: Linear Algebra")]
    public void Lines_OfWhatIsStillNeeded_AreNoCourses_AndListedAsNotRead(string needed)
    {
        Transcript read = Parse($"MATH 1300   Calculus I    A   4   Spring 2023\n{needed}\n");
        Assert.Equal([Prerequisite.Calculus], read.Courses.SelectMany(c => c.Subjects));
        Assert.Contains(read.Unread, u => u.Text.Contains("Linear Algebra", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Spring 2027", null, CourseOutcome.InProgress)]
    [InlineData("Fall 2026", null, CourseOutcome.NotKnown)]
    [InlineData("Fall 2025", null, CourseOutcome.NotSaid)]
    [InlineData("Spring 2026", 2025, CourseOutcome.InProgress)]
    public void CourseWithoutAGrade_IsNotFinished_WhereItsTermIsToCome(string term, int? start, CourseOutcome expected)
    {
        Transcript read = Parse($"code,title,credits,grade,term\nM1,Calculus,4,A,Fall 2024\nM2,Linear Algebra,4,,{term}\n")
            .On(Day, start is { } year ? new Term(Season.Fall, year) : null);
        Assert.Equal(expected, Of(read, Prerequisite.LinearAlgebra));
        Assert.Equal(expected == CourseOutcome.NotKnown, read.Questions.Any(q => q.Contains("not long past", StringComparison.Ordinal)));
        Assert.Equal(CourseOutcome.Passed, Of(read, Prerequisite.Calculus));
    }

    [Theory]
    [InlineData("Statistics Lab Orientation", "0", "P")]
    [InlineData("Statistics Recitation", "0.0", "A")]
    public void CourseOfNoCredits_GivesNone(string title, string credits, string grade) =>
        Assert.All(Parse($"title,credits,grade\n{title},{credits},{grade}\nCalculus,3,A\n").Courses.Where(c => c.Course.Credits == 0), c => Assert.True(c.Subjects.Count == 0 || c.Outcome == CourseOutcome.Withdrawn));

    [Theory]
    [InlineData("AP Calculus BC,1", CourseOutcome.NotPassed)]
    [InlineData("AP Calculus AB,2", CourseOutcome.NotPassed)]
    [InlineData("AP Calculus AB,4", CourseOutcome.Passed)]
    [InlineData("CLEP Calculus,38", CourseOutcome.NotPassed)]
    [InlineData("CLEP Calculus,52", CourseOutcome.Passed)]
    public void ScoreOfAnExam_BelowWhatIsRecommended_GivesNoCredit(string row, CourseOutcome expected) =>
        Assert.Equal([expected], Parse($"exam,score\n{row}\n").Courses.Select(c => c.Outcome));

    [Theory]
    [InlineData("AP Calculus AB        Score: 2     0.0", CourseOutcome.NotPassed)]
    [InlineData("AP Calculus AB        Score: 4     3.0", CourseOutcome.Passed)]
    [InlineData("CLEP Calculus 52  credit 4", CourseOutcome.Passed)]
    [InlineData("AP Calculus BC, 1", CourseOutcome.NotPassed)]
    public void ScoreOfAnExam_OnAPrintedLine_IsReadAsOne(string line, CourseOutcome expected) => Assert.Equal(expected, Of(Parse($"STAT 200  Statistics  3.0  B\n{line}\n"), Prerequisite.Calculus));

    private static Transcript Parse(string text) => TranscriptFile.Parse("file", text, null);

    private static CourseOutcome Of(Transcript read, Prerequisite subject) => Assert.Single(read.Courses, c => c.Subjects.Contains(subject)).Outcome;
}
