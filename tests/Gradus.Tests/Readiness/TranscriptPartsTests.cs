using Gradus.Readiness.Courses;
using Gradus.Sources.Transcripts;

namespace Gradus.Tests.Readiness;

/// <summary>Several courses on a line are several courses; no line that names one vanishes.</summary>
public sealed class TranscriptPartsTests
{
    [Theory]
    [InlineData("Sem II: Engineering Mathematics-II - 71/100, Programming in C - 82", "Engineering Mathematics-II=71/100", "Programming in C=82/?")]
    [InlineData("Sem III: Engineering Mathematics III (Transforms, Probability) 69, Data Structures 74", "Engineering Mathematics III (Transforms, Probability)=69/?", "Data Structures=74/?")]
    [InlineData("Took Linear Algebra (A), Calc I (B+), Calc II (B), Statistics (A-)", "Took Linear Algebra=A", "Calc I=B+", "Calc II=B", "Statistics=A-")]
    [InlineData("AP Calculus BC (score 5), AP Statistics 4", "AP Calculus BC=AP 5", "AP Statistics=AP 4")]
    [InlineData("CS 101 Intro to Programming A; CS 102 Data Structures B+", "Intro to Programming=A", "Data Structures=B+")]
    [InlineData("Lin alg B. Diff EQ B-. Intro to proofs A.", "Lin alg=B", "Diff EQ=B-", "Intro to proofs=A")]
    public void AGrade_BelongsToTheCourseItStandsBehind(string line, params string[] expected)
    {
        Transcript read = TranscriptFile.Parse("file", line + "\n", null);
        Assert.Equal(expected, read.Courses.Select(c => $"{c.Course.Title.Trim()}={c.Course.Grade}"));
    }

    [Theory]
    [InlineData("MATH 101, Calculus I, A")]
    [InlineData("PHYS 201  Mechanics, Waves and Heat   B+")]
    [InlineData("Probability, Statistics and Data A")]
    [InlineData("MATH 110, PHYS 120")]
    public void OneCourse_StaysOne(string line) => Assert.InRange(TranscriptFile.Parse("file", line + "\n", null).Courses.Count, 0, 1);

    [Theory]
    [InlineData("Community college: MAT 265 Linear Algebra & Diff Eq  - A (transferred)")]
    [InlineData("USAF CCAF transcript: Intro to Computer Programming 3 S")]
    [InlineData("University record says Linear Algebra A")]
    public void ALineThatNamesACourseAndAResult_IsReadOrShown(string line)
    {
        Transcript read = TranscriptFile.Parse("file", $"MATH 151 Calculus I A\n{line}\n", null);
        Assert.True(read.Courses.Count + read.Unread.Count == 2, $"{read.Courses.Count} read, {read.Unread.Count} shown");
    }
}
