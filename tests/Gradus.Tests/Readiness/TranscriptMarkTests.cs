using Gradus.Readiness.Courses;
using Gradus.Sources.Transcripts;

namespace Gradus.Tests.Readiness;

/// <summary>Marks behind figures, terms and maxima on the line of a course.</summary>
public sealed class TranscriptMarkTests
{
    [Theory]
    [InlineData("CS 1301 Intro to Computing 3.00 3.00 CR", "Intro to Computing", "CR", 3.0)]
    [InlineData("CS 1301 Intro to Computing Fall 2021 3.00 3.00 CR", "Intro to Computing", "CR", 3.0)]
    [InlineData("STAT 3000 Probability and Statistics, Spring 2020 4.00 4.00 B+", "Probability and Statistics", "B+", 4.0)]
    [InlineData("MATH 1554 Linear Algebra (Summer 2019) A 3", "Linear Algebra", "A", 3.0)]
    [InlineData("MATH 1554  Linear Algebra  88 / 100", "Linear Algebra", "88/100", null)]
    [InlineData("Linear Algebra 88 / 100", "Linear Algebra", "88/100", null)]
    [InlineData("Linear Algebra: 14 out of 20", "Linear Algebra", "14/20", null)]
    public void ATitle_KeepsNeitherTermNorMaximum(string line, string title, string grade, double? credits)
    {
        ReadCourse read = Assert.Single(TranscriptFile.Parse("file", line + "\n", null).Courses);
        Assert.Equal((title, grade, (decimal?)credits), (read.Course.Title.TrimEnd(':'), read.Course.Grade, read.Course.Credits));
        Assert.Equal(CourseOutcome.Passed, read.Outcome);
    }

    [Theory]
    [InlineData("BC", CourseOutcome.Passed)]
    [InlineData("B", CourseOutcome.NotKnown)]
    public void AB_IsAGradeWhereTheTranscriptHasHalvesOfGrades(string other, CourseOutcome expected)
    {
        Transcript read = TranscriptFile.Parse("file", $"MATH 222  Calculus II   AB   4.00\nMATH 340  Linear Algebra   {other}   3.00\n", null);
        Assert.Equal([expected, CourseOutcome.Passed], read.Courses.Select(c => c.Outcome));
    }
}
