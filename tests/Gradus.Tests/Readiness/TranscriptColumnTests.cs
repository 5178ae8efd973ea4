using Gradus.People;
using Gradus.Readiness.Courses;
using Gradus.Sources.Transcripts;

namespace Gradus.Tests.Readiness;

/// <summary>What stands beside a title is read, asked about, or named as not read; never dropped in silence.</summary>
public sealed class TranscriptColumnTests
{
    [Theory]
    [InlineData("crs_grade_off")]
    [InlineData("Official Grade")]
    [InlineData("grd input")]
    [InlineData("Final_Mark_Awarded")]
    public void ColumnOfGrades_IsToldByTheWordsOfItsHeader(string header)
    {
        Transcript read = Parse($"subj|title|unt_taken|{header}\nMATH|Linear Algebra|4|W\nSTAT|Statistics|3|F\nSTAT|Probability|3|B\n");
        Assert.Equal([CourseOutcome.Withdrawn, CourseOutcome.NotPassed, CourseOutcome.Passed], read.Courses.Select(c => c.Outcome));
        Assert.Equal([4m, 3m, 3m], read.Courses.Select(c => c.Course.Credits));
    }

    [Fact]
    public void ColumnsThatAreNotUsed_AreNamedAsNotRead()
    {
        Transcript read = Parse("title,grade,instructor,quality points\nLinear Algebra,B,Doe,12\n");
        Assert.Equal([new UnreadLine(1, "columns not read: instructor, quality points")], read.Unread);
    }

    [Fact]
    public void ValuesThatLookLikeGrades_InAColumnNobodyNamed_AreAskedAbout()
    {
        Transcript read = Parse("title,credits,q\nLinear Algebra,4,W\n");
        Assert.Equal([CourseOutcome.NotKnown], read.Courses.Select(c => c.Outcome));
        Assert.Contains(read.Questions, q => q.StartsWith("Did you pass these?", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Academic Year", "2018/19", 2018)]
    [InlineData("Year taken", "2019", 2019)]
    [InlineData("strm_term", "Fall 2017", 2017)]
    public void ColumnOfTerms_IsToldByTheWordsOfItsHeader(string header, string written, int year) =>
        Assert.Equal([year], Parse($"title,mark,{header}\nLinear Algebra,B,{written}\n").Courses.Select(c => c.Course.Year));

    /// <summary>Columns parted by blanks alone.</summary>
    [Fact]
    public void PrintedTable_IsReadByItsHeader()
    {
        Transcript read = Parse("""
            Course              Credit  Score  Semester
            Calculus I          5       91     2014-2015-1
            Linear Algebra      3       27     2014-2015-2
            Statistics          3       Fail   2015-2016-1
            """, GradeScale.Percentage);
        Assert.Equal([("Calculus I", "91", 2014), ("Linear Algebra", "27", 2014), ("Statistics", "Fail", 2015)], read.Courses.Select(c => (c.Course.Title!, c.Printed!, c.Course.Year!.Value)));
        Assert.Equal([CourseOutcome.Passed, CourseOutcome.NotPassed, CourseOutcome.NotPassed], read.Courses.Select(c => c.Outcome));
    }

    [Theory]
    [InlineData("MAT1100 Álgebra Lineal 10 créd. 3,8 2018-2")]
    [InlineData("MAT1100 Álgebra Lineal   10 cr   3,8")]
    [InlineData("Linear Algebra 3 24 2015-2016-2")]
    [InlineData("Linear Algebra 3 31 2015-2016-2")]
    [InlineData("Linear Algebra 24")]
    [InlineData("Linear Algebra 1.0")]
    public void NumberThatMayBeAMark_IsNeverAPass_WhileItIsNotRead(string line)
    {
        Transcript read = Parse($"MAT1000 Statistics  3.0  B\n{line}\n");
        Assert.Equal(CourseOutcome.NotKnown, Assert.Single(read.Courses, c => c.Subjects.Contains(Prerequisite.LinearAlgebra)).Outcome);
        Assert.NotEmpty(read.Questions);
    }

    [Theory]
    [InlineData("MATH1010 Linear Algebra 1      20cr   72  I")]
    [InlineData("MATH1010 Linear Algebra 1      20   I   72")]
    public void ClassBesideAMark_IsNoIncomplete(string line)
    {
        ReadCourse read = Assert.Single(Parse(line + "\n").Courses);
        Assert.Equal((CourseOutcome.NotKnown, "72"), (read.Outcome, read.Printed));
        Assert.Equal(CourseOutcome.Passed, Assert.Single(Parse(line + "\n", GradeScale.Percentage).Courses).Outcome);
    }

    [Fact]
    public void ClassBesideOtherClasses_IsNoIncomplete() =>
        Assert.Equal([CourseOutcome.NotKnown, CourseOutcome.NotKnown], Parse("title,grade\nLinear Algebra,I\nStatistics,II\n").Courses.Select(c => c.Outcome));

    [Fact]
    public void LetterD_BesideAnAverageOfTen_IsAskedAbout_AndNotBelowC()
    {
        const string Marks = "17MAT31  Linear Algebra   4   D   6   P\n";
        Assert.Equal(CourseOutcome.NotKnown, Assert.Single(Parse(Marks + "CGPA 7.81\n").Courses).Outcome);
        Assert.Equal(CourseOutcome.PassedLow, Assert.Single(Parse("MATH 300  Linear Algebra   4.0   D\nOverall GPA 2.10\n").Courses).Outcome);
    }

    [Theory]
    [InlineData("Overall GPA 2.87", 2.87, GradeScale.FourPoint)]
    [InlineData("Degree BS    Major Biology    Overall GPA 2.87", 2.87, GradeScale.FourPoint)]
    [InlineData("CGPA 7.81", 7.81, GradeScale.TenPoint)]
    [InlineData("CGPA: 3.4/5.0", 3.4, GradeScale.FivePoint)]
    [InlineData("Gesamtnote: 1,8", 1.8, GradeScale.OneIsBest)]
    [InlineData("Average mark 71 %", 71, GradeScale.Percentage)]
    public void AverageOfTheWhole_IsRead_WhereItsScaleIsPlain(string line, double value, GradeScale scale)
    {
        Transcript read = Parse($"MATH 300  Linear Algebra   4.0   B\n{line}\n");
        Assert.Equal(new TranscriptAverage(2, (decimal)value, scale), read.Average);
        Degree degree = read.WithAverage(new Profile()).Background.Degree;
        Assert.Equal(((decimal?)value, (GradeScale?)scale), (degree.Gpa, degree.GpaScale));
        var own = new Profile { Background = new Background { Degree = new Degree { Gpa = 3.1m } } };
        Assert.Equal(own, read.WithAverage(own));
    }

    /// <summary>The last of several terms is not the whole.</summary>
    [Fact]
    public void AverageOfATerm_IsNotTakenForTheWhole()
    {
        const string Terms = "MATH 300  Linear Algebra   4.0   B\nGPA: 3.00\nMATH 301  Calculus II   4.0   A\nGPA: 4.00\n";
        Assert.Null(Parse(Terms).Average);
        Assert.Equal(3.5m, Parse(Terms + "Cumulative GPA: 3.50\n").Average!.Value);
    }

    /// <summary>A row that adds up is no course.</summary>
    [Fact]
    public void RowOfTotals_IsNoCourse() => Assert.Single(Parse("Course   Credits   Grade\nLinear Algebra   4   B\nTotal   4   76\n").Courses);

    [Theory]
    [InlineData("CGPA 3.42")]
    [InlineData("Average score: 82.3")]
    public void AverageOfTheWhole_OfAnOpenScale_IsListedAndAskedAbout(string line)
    {
        Transcript read = Parse($"MATH 300  Linear Algebra   4.0   B\n{line}\n");
        Assert.Null(read.Average);
        Assert.Contains(read.Unread, u => u.Text == line);
        Assert.Contains(read.Questions, q => q.StartsWith("Of which scale is this average?", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Dental Calculus and Hygiene")]
    [InlineData("History of Probability Thought")]
    [InlineData("Broadcast Programming")]
    [InlineData("CNC Machine Programming")]
    [InlineData("Neuro-Linguistic Programming")]
    [InlineData("Python Care and Husbandry")]
    [InlineData("Statistics Orientation")]
    [InlineData("Teaching Statistics in Schools")]
    [InlineData("Algebra: Linear Equations and Functions")]
    public void Titles_WhoseHeadIsAnotherSubject_NameNone(string title) => Assert.Empty(CourseWords.SubjectsOf(title));

    [Theory]
    [InlineData("Python Programming", Prerequisite.Programming)]
    [InlineData("Numerical Methods and Programming", Prerequisite.Programming)]
    [InlineData("Statistics for Teaching", Prerequisite.Statistics)]
    [InlineData("Database Systems", Prerequisite.Databases)]
    public void Titles_ThatNameASubject_StillDo(string title, Prerequisite subject) => Assert.Contains(subject, CourseWords.SubjectsOf(title));

    private static Transcript Parse(string text, GradeScale? scale = null) => TranscriptFile.Parse("file", text, scale);
}
