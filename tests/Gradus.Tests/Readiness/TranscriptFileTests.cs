using System.Text;
using Gradus.People;
using Gradus.Readiness.Courses;
using Gradus.Sources.Transcripts;

namespace Gradus.Tests.Readiness;

public sealed class TranscriptFileTests
{
    private const string Line = "MAT1600   Algèbre linéaire 1               4,0   B\n";

    public static TheoryData<string, string, byte[]> Refused => new()
    {
        { "pdf", "a PDF is not read", Encoding.ASCII.GetBytes("%PDF-1.7 ...") },
        { "spreadsheet", "Save it as CSV", [0x50, 0x4B, 3, 4, 20, 0] },
        { "old document", "Save it as CSV", [0xD0, 0xCF, 0x11, 0xE0, 0xA1] },
        { "bytes", "no text", [65, 0, 66, 0, 67] },
        { "nothing", "no course was found", [] },
        { "prose", "no course was found", Encoding.UTF8.GetBytes("Student: A\nTotal GPA 3.2\n") },
        { "json", "begins like JSON", Encoding.UTF8.GetBytes("[{\"title\": ") },
        { "large", "at most 5,242,880", new byte[TranscriptFile.MostBytes + 1] },
        { "log", "this is no transcript", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("nothing here is a thing of note\n", 3000))) },
        { "many", "at most 200 are read", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(100, 201).Select(i => $"MATH {i}   Calculus   4.0  A\n"))) },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void Text_ThatIsNoTranscript_IsRefusedWithWhatToGive(string name, string says, byte[] bytes)
    {
        InputException refused = Assert.Throws<InputException>(() => TranscriptFile.Parse(name, bytes, null));
        Assert.Contains(says, refused.Message, StringComparison.Ordinal);
        Assert.True(refused.Message.Length < 400);
    }

    [Fact]
    public void Encoding_IsTold_ByTheBytes()
    {
        CodePagesEncodingProvider provider = (CodePagesEncodingProvider)CodePagesEncodingProvider.Instance;
        byte[][] written = [Encoding.UTF8.GetBytes(Line), [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Line)], [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Line)], provider.GetEncoding(1252)!.GetBytes(Line)];
        Assert.All(written, bytes =>
        {
            ReadCourse read = Assert.Single(TranscriptFile.Parse("file", bytes, null).Courses);
            Assert.Equal(("Algèbre linéaire 1", "B", 4m), (read.Course.Title, read.Printed, read.Course.Credits));
            Assert.Equal([Prerequisite.LinearAlgebra], read.Subjects);
        });
    }

    [Fact]
    public void Numbers_AreAskedAbout_AndReadOnTheScaleThatIsNamed()
    {
        const string Marks = "MATH1021   Linear Algebra   20   55\nMATH1031   Calculus   20   71\n";
        Transcript guessed = TranscriptFile.Parse("file", Marks, null);
        Assert.Contains(guessed.Questions, q => q.Contains("numbers up to 71: of which scale?", StringComparison.Ordinal));
        Assert.All(guessed.Courses, c => Assert.Equal(CourseOutcome.NotKnown, c.Outcome));
        Assert.Equal([CourseOutcome.NotKnown, CourseOutcome.Passed], TranscriptFile.Parse("file", Marks, GradeScale.Percentage).Courses.Select(c => c.Outcome));
        Transcript wrong = TranscriptFile.Parse("file", Marks, GradeScale.TenPoint);
        Assert.Contains(wrong.Questions, q => q.Contains("above the top", StringComparison.Ordinal));
        Assert.Equal("7/10", Assert.Single(TranscriptFile.Parse("file", "MA1   Linear Algebra   4   7\n", GradeScale.TenPoint).Courses).Course.Grade);
    }

    /// <summary>No number of a scale that nobody named is a pass or a fail, neither at once nor once the profile keeps it.</summary>
    [Theory]
    [InlineData("Kurs\tNote\nAnalysis I\t1,3\nLineare Algebra\t5.0\n", null, "numbers up to 5: of which scale?")]
    [InlineData("Analysis I 1.3\nLineare Algebra 5.0\nStatistics 87\n", null, "numbers up to 1.3 and numbers up to 87: of which scales?")]
    [InlineData("MATH 101  Calculus I  3.0  9.5\nMATH 201  Linear Algebra  3.0  87\n", GradeScale.FourPoint, "above the top of the scale you named (4)")]
    public void Numbers_OfAnUnnamedScale_AreNotKnown(string text, GradeScale? scale, string asks)
    {
        Transcript read = TranscriptFile.Parse("file", text, scale);
        Assert.Contains(read.Questions, q => q.Contains(asks, StringComparison.Ordinal));
        Assert.All(read.Courses.Where(c => c.Printed is not null), c => Assert.Equal(CourseOutcome.NotKnown, c.Outcome));
        Profile kept = read.With(new Profile());
        Assert.All(kept.Background.Courses.Where(c => c.Grade is not null), c => Assert.Equal(CourseOutcome.NotKnown, CourseGrades.Outcome(c.Grade)));
    }

    /// <summary>A scale of percent is not that of the small numbers beside the large ones.</summary>
    [Fact]
    public void MixedScales_AreAskedAbout_EachKind()
    {
        Transcript read = TranscriptFile.Parse("file", "title,grade\nCalculus I,A\nLinear Algebra,87\nStatistics,7.5\n", GradeScale.Percentage);
        Assert.Equal([CourseOutcome.Passed, CourseOutcome.Passed, CourseOutcome.NotKnown], read.Courses.Select(c => c.Outcome));
        Assert.Contains(read.Questions, q => q.Contains("such as 7.5/10", StringComparison.Ordinal));
    }

    /// <summary>A number that may be the course's own, its credits or a grade is never taken silently, and never names another subject.</summary>
    [Theory]
    [InlineData("Calculus 3 A", "Calculus", "A", "3")]
    [InlineData("Calculus I 3.0", "Calculus I", null, "3")]
    [InlineData("Calculus 3", "Calculus 3", null, null)]
    [InlineData("Statistics 101 A", "Statistics 101", "A", null)]
    [InlineData("Calculus I 4 87", "Calculus I", "87", "4")]
    [InlineData("Programming in C", "Programming in C", null, null)]
    [InlineData("Linear Algebra 72/100", "Linear Algebra", "72/100", null)]
    public void Numbers_BehindATitle_AreReadOrAskedAbout(string line, string title, string? grade, string? credits)
    {
        Transcript transcript = TranscriptFile.Parse("file", line + "\n", null);
        ReadCourse read = Assert.Single(transcript.Courses);
        Assert.Equal((title, grade, credits is null ? null : decimal.Parse(credits, System.Globalization.CultureInfo.InvariantCulture)), (read.Course.Title, read.Printed, read.Course.Credits));
        Assert.Equal(line is "Calculus 3 A" or "Calculus I 3.0", transcript.Questions.Any(q => q.Contains("the course's own", StringComparison.Ordinal)));
    }

    /// <summary>Cells without a header are read as cells, and a number that may be credits or a grade is asked about.</summary>
    [Theory]
    [InlineData("Stat 2;Statistics;17", "Stat 2", "Statistics", "?", null)]
    [InlineData("MATH 101;Calculus I;4;8.5", "MATH 101", "Calculus I", "8.5", "4")]
    [InlineData("MATH 101,Calculus I,4,A-", "MATH 101", "Calculus I", "A-", "4")]
    [InlineData("CS 61;Data Structures;B+", "CS 61", "Data Structures", "B+", null)]
    [InlineData("CS 61;Data Structures;3;4", "CS 61", "Data Structures", "?", null)]
    public void CellsWithoutAHeader_AreReadAsCells_OrAskedAbout(string line, string code, string title, string grade, string? credits) => IsRead(line, code, title, grade, credits);

    /// <summary>"I" behind a subject and before numbers is the title's, and no unfinished course.</summary>
    [Theory]
    [InlineData("MATH 101 Calculus I 4 8.5", "MATH 101", "Calculus I", "8.5", "4")]
    [InlineData("STAT 210 Statistics I 3 4", "STAT 210", "Statistics I", "?", null)]
    [InlineData("MATH 101 Calculus I 4", "MATH 101", "Calculus I", "?", null)]
    [InlineData("MATH 101 Calculus I 4 A", "MATH 101", "Calculus I", "A", "4")]
    public void ARomanNumberBehindASubject_IsTheTitles(string line, string code, string title, string grade, string? credits) => IsRead(line, code, title, grade, credits);

    private static void IsRead(string line, string code, string title, string grade, string? credits)
    {
        Transcript transcript = TranscriptFile.Parse("file", line + "\n", null);
        ReadCourse read = Assert.Single(transcript.Courses);
        Assert.Equal(
            (code, title, grade, credits is null ? null : decimal.Parse(credits, System.Globalization.CultureInfo.InvariantCulture)),
            (read.Course.Code, read.Course.Title, read.Printed, read.Course.Credits));
        Assert.Equal(grade == "?", transcript.Questions.Any(q => q.StartsWith("Did you pass these?", StringComparison.Ordinal)));
        Assert.Equal(char.IsLetter(grade[0]), read.Outcome == CourseOutcome.Passed);
    }

    [Theory]
    [InlineData("Intro Programming & Comp Prob", false)]
    [InlineData("Computational Prob Solving", false)]
    [InlineData("Prob and Stats", true)]
    [InlineData("Intro to Prob", true)]
    public void ProbThatMeansProblems_IsNoProbability(string title, bool isProbability) => Assert.Equal(isProbability, CourseWords.SubjectsOf(title).Contains(Prerequisite.Probability));

    [Fact]
    public void LinesThatAreNotRead_AreListed_AndOpenTitlesAskedAbout()
    {
        Transcript read = TranscriptFile.Parse("file", "MATH 151  Calculus I  4.0  A\nsomething unclear stands here\n17MAT31  Engineering Mathematics III  4.0  B\n", null);
        Assert.Equal([new UnreadLine(2, "something unclear stands here")], read.Unread);
        Assert.Contains(read.Questions, q => q.Contains("Engineering Mathematics III", StringComparison.Ordinal));
    }

    [Fact]
    public void Repeats_CountByTheirBest()
    {
        Transcript read = TranscriptFile.Parse("file", "Fall 2010\nMATH 141  Calculus I  4.0  F\nSpring 2011\nMATH 141  Calculus I  4.0  B\nSTAT 200  Statistics  3.0  W\n", null);
        Assert.Equal([true, true, false], read.Courses.Select(c => c.Repeated));
        Assert.Equal([CourseOutcome.NotPassed, CourseOutcome.Passed, CourseOutcome.Withdrawn], read.Courses.Select(c => c.Outcome));
        Assert.Equal(3, read.With(new Profile()).Background.Courses.Count);
        Assert.Equal(3, read.With(read.With(new Profile())).Background.Courses.Count);
    }

    /// <summary>Whatever a text holds, it is read or refused with a message; it is never guessed into more courses than lines.</summary>
    [Fact]
    public void AnyText_IsReadOrRefused()
    {
        string[] parts = [.. TranscriptCase.Tuned.Concat(TranscriptCase.HeldOut).SelectMany(c => c.Text.Split('\n'))];
        var random = new Random(20261126);
        for (int i = 0; i < LongRun.Times(300, 3000); i++)
        {
            string text = string.Join('\n', Enumerable.Range(0, 12).Select(_ => Cut(parts[random.Next(parts.Length)], random)));
            try
            {
                Assert.InRange(TranscriptFile.Parse("file", text, null).Courses.Count, 1, 12);
            }
            catch (InputException refused)
            {
                Assert.NotEmpty(refused.Message);
            }
        }
    }

    private static string Cut(string line, Random random) => random.Next(4) == 0 ? line[..random.Next(line.Length + 1)] + (char)random.Next(32, 0x2FF) : line;
}
