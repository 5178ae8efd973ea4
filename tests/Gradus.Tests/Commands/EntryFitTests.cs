using System.Text.Json.Nodes;
using Gradus.People;
using Gradus.Readiness;
using Gradus.Readiness.Courses;
using Gradus.Sources.Forms;
using Gradus.Sources.Profiles;
using Gradus.Sources.Transcripts;

namespace Gradus.Tests.Commands;

/// <summary>What is not had does not count as had, and every answer says the same of it; each is named after its rule.</summary>
public sealed class EntryFitTests : IDisposable
{
    private const string NoMathematics =
        """{background: {degree: {level: bachelor, field: English literature, gpa: 3.7}, programming: none, mathematics: [{subject: calculus, level: none}, {subject: linear-algebra, level: none}, {subject: probability, level: none}, {subject: statistics, level: none}, {subject: multivariable-calculus, level: none}]}}""";

    private readonly Asked _asked = new();

    public void Dispose() => _asked.Dispose();

    private static Profile Person(string profile) => ProfileReader.Parse("profile", System.Text.Encoding.UTF8.GetBytes(profile), KnownNames.Unchecked);

    private static ReadCourse Read(string text) => Assert.Single(TranscriptFile.Parse("file", text + "\n", null).Courses);

    private static EntryStanding Standing(string text, Prerequisite of, GradeScale? scale = null)
    {
        Profile person = TranscriptFile.Parse("file", text, scale).With(new Profile());
        return new ReadinessGround(Ledgers.People.Catalog, person, new TestScores()).Demand(of).Standing;
    }

    /// <summary>How people say that a course was not passed, behind its title and around it.</summary>
    [Theory]
    [InlineData("failed")]
    [InlineData("Failed")]
    [InlineData("not passed")]
    [InlineData("did not pass")]
    [InlineData("didn't pass")]
    [InlineData("dropped")]
    [InlineData("withdrew in week 3")]
    [InlineData("withdrawn")]
    [InlineData("never finished")]
    [InlineData("didn't finish it")]
    [InlineData("retaking next spring")]
    [InlineData("in progress")]
    [InlineData("fail")]
    [InlineData("incomplete")]
    [InlineData("audited")]
    [InlineData("absent")]
    [InlineData("nicht bestanden")]
    [InlineData("NB")]
    [InlineData("Ajourné")]
    [InlineData("ajourné")]
    [InlineData("Défaillant")]
    [InlineData("non validé")]
    [InlineData("reprobado")]
    [InlineData("bocciato")]
    [InlineData("不及格")]
    [InlineData("缺考")]
    [InlineData("4/20")]
    [InlineData("3,5/20")]
    [InlineData("12/100")]
    [InlineData("gave me a hard time")]
    [InlineData("on YouTube, a bit")]
    public void ACourseThatWasNotPassed_IsNotHad(string said)
    {
        foreach (string line in (string[])[$"Linear Algebra - {said}", $"Linear Algebra: {said}", $"Linear Algebra, {said}", $"Linear Algebra ({said})", $"Linear Algebra   6 credits   {said}", $"Linear Algebra | 6 ECTS | {said}", $"- Linear Algebra; {said}"])
        {
            ReadCourse read = Read(line);
            Assert.True(read.Outcome is not (CourseOutcome.Passed or CourseOutcome.NotSaid), $"{line}: {read.Outcome}, {read.Printed}");
            Assert.Contains(Prerequisite.LinearAlgebra, read.Subjects);
            Assert.NotEqual(EntryStanding.Met, Standing(line, Prerequisite.LinearAlgebra));
        }

        foreach (string line in (string[])[$"MATH 221   Linear Algebra   4.0   {said}", $"MATH 221\tLinear Algebra\t4.0\t{said}"])
        {
            Assert.NotEqual(EntryStanding.Met, Standing(line, Prerequisite.LinearAlgebra));
        }
    }

    [Theory]
    [InlineData("I took Linear Algebra in 2019 and failed it")]
    [InlineData("failed linear algebra twice")]
    [InlineData("Linear algebra failed")]
    [InlineData("dropped out of Linear Algebra")]
    [InlineData("I had some linear algebra but never got the credit")]
    [InlineData("no linear algebra")]
    [InlineData("title,credits,grade,result\nLinear Algebra,4,AB,FAIL")]
    [InlineData("title,credits,grade,result\nLinear Algebra,4,F,FAIL")]
    [InlineData("title,credits,result\nLinear Algebra,4,Not passed")]
    [InlineData("Subject Code,Subject Name,Credits,Grade,Outcome of the year\nMA2,Linear Algebra,4,E,Failed")]
    [InlineData("课程名称\t学分\t成绩\nLinear Algebra\t3.0\t不及格")]
    [InlineData("Modul;Note;ECTS;Status\nLineare Algebra;5,0;9;NB")]
    [InlineData("Nr.     Modul               Note   ECTS   Status\n1003    Lineare Algebra 5,0   6      NB")]
    [InlineData("4      MA203      Linear Algebra          3        AB     0     F")]
    [InlineData("7      MA203      Linear Algebra          4        RA     0     F")]
    [InlineData("Linear Algebra   10 credits   28   Fail")]
    [InlineData("Linear Algebra   20 credits   Not passed")]
    [InlineData("Course: Linear Algebra\nCredits: 4\nResult: Fail")]
    [InlineData("""[{"title": "Linear Algebra", "credits": 4, "status": "Not passed"}]""")]
    [InlineData("""["Linear Algebra - dropped"]""")]
    public void ALineThatTellsOfNoPass_IsNotHad(string text) => Assert.NotEqual(EntryStanding.Met, Standing(text + "\n", Prerequisite.LinearAlgebra));

    /// <summary>The same layouts with a pass are had: the rule is about what the words say.</summary>
    [Theory]
    [InlineData("Linear Algebra")]
    [InlineData("Linear Algebra - passed")]
    [InlineData("Linear Algebra (bestanden)")]
    [InlineData("Linear Algebra: An Introduction")]
    [InlineData("Linear Algebra with Applications, 2019")]
    [InlineData("Linear Algebra (Khan Academy), B")]
    [InlineData("I took Linear Algebra in 2019")]
    [InlineData("Linear Algebra   6 ECTS   14/20   Admis")]
    [InlineData("title,credits,grade,result\nLinear Algebra,4,E,PASS")]
    [InlineData("课程名称\t学分\t成绩\nLinear Algebra\t3.0\t优秀")]
    [InlineData("Modul;Note;ECTS;Status\nLineare Algebra;1,3;9;BE")]
    [InlineData("1      MA101      Linear Algebra           4        A+     9     P")]
    [InlineData("Linear Algebra   20 credits   Mark: 64   Grade: B")]
    public void TheSameLayouts_WithAPass_AreHad(string text) => Assert.Equal(EntryStanding.Met, Standing(text + "\n", Prerequisite.LinearAlgebra));

    [Fact]
    public void WordsThatAreNotUnderstood_AreAskedAbout()
    {
        Transcript read = TranscriptFile.Parse("file", "Linear Algebra - went rather badly\nCalculus I, A\n", null);
        Assert.Contains(read.Questions, q => q.Contains("Did you pass these?", StringComparison.Ordinal) && q.Contains("went rather badly", StringComparison.Ordinal));
        Assert.Equal([CourseOutcome.NotKnown, CourseOutcome.Passed], read.Courses.Select(c => c.Outcome));
    }

    /// <summary>What a page expects without a formal condition is a gap where it is missing, in every answer.</summary>
    [Theory]
    [InlineData("harvard-sm-data-science")]
    [InlineData("stanford-ms-statistics-data-science")]
    [InlineData("ucsd-mds-data-science-online")]
    [InlineData("columbia-ms-operations-research")]
    [InlineData("columbia-ms-business-analytics")]
    public void WhatIsExpected_IsAGap_InEveryAnswer(string id)
    {
        JsonNode ready = _asked.Json("ready", NoMathematics, id);
        Assert.Equal("bridgeable", ready["verdict"]!.GetValue<string>());
        Assert.Contains(ready["requirements"]!.AsArray(), r => r!["strength"]!.GetValue<string>() == "expected" && r["verdict"]!.GetValue<string>() == "bridgeable");
        string text = _asked.Text("ready", NoMathematics, id);
        Assert.Contains("names no formal condition", text, StringComparison.Ordinal);
        Assert.DoesNotContain("You have everything", text, StringComparison.Ordinal);
        Assert.DoesNotContain("not needed", text, StringComparison.Ordinal);
        Assert.NotEmpty(_asked.Json("bridge", NoMathematics, id)["asked"]!.AsArray());
        Assert.Contains("Not met:", _asked.Text("cost", NoMathematics, id), StringComparison.Ordinal);
        Assert.True(new ReadyWeeks(new ReadinessGround(Ledgers.People.Catalog, Person(NoMathematics), new TestScores())).Of(Ledgers.People.Catalog.FindItem(id)!)!.Value.Least > 0);
    }

    /// <summary>Where anybody is admitted, nothing is in the way, and what is advised is said.</summary>
    [Fact]
    public void WhereAnybodyIsAdmitted_NothingIsMissing_AndWhatIsAdvisedIsSaid()
    {
        const string Open = "cu-boulder-ms-computer-science-online";
        Assert.Equal("met", _asked.Json("ready", NoMathematics, Open)["verdict"]!.GetValue<string>());
        Assert.Contains("turns nobody away", _asked.Text("ready", NoMathematics, Open), StringComparison.Ordinal);
        Assert.DoesNotContain("Not met:", _asked.Text("cost", NoMathematics, Open), StringComparison.Ordinal);
    }

    /// <summary>A degree in computing takes programming as known, whatever its page names.</summary>
    [Theory]
    [InlineData("georgia-tech-ms-computer-science-artificial-intelligence-online", "mathematics")]
    [InlineData("georgia-tech-ms-computer-science-machine-learning-online", "statistics")]
    [InlineData("csulb-ms-computer-science", "statistics")]
    [InlineData("wgu-ms-computer-science-ai-ml-online", "nursing")]
    public void WhoNeverProgrammed_HasAGap_ForADegreeInComputing(string id, string field)
    {
        string person = $$$"""{background: {degree: {level: bachelor, field: {{{field}}}, gpa: 3.6}, programming: none}}""";
        JsonNode ready = _asked.Json("ready", person, id);
        Assert.Equal("bridgeable", ready["verdict"]!.GetValue<string>());
        Assert.Contains("programming", ready["courses"]!.AsArray().Select(c => c!.GetValue<string>()));
        Assert.Contains("programming", _asked.Json("bridge", person, id)["asked"]!.AsArray().Select(c => c!.GetValue<string>()));
        Assert.Contains("programming", _asked.Text("cost", person, id), StringComparison.Ordinal);
        var weeks = new ReadyWeeks(new ReadinessGround(Ledgers.People.Catalog, Person(person), new TestScores()));
        Assert.True(weeks.Of(Ledgers.People.Catalog.FindItem(id)!)!.Value.Least > 0);
        Assert.DoesNotContain("a degree in computing takes", _asked.Text("ready", person.Replace("programming: none", "programming: working", StringComparison.Ordinal), id), StringComparison.Ordinal);
    }

    /// <summary>A page that names no subject makes nobody readier than one that names them.</summary>
    [Fact]
    public void WhereNoSubjectIsNamed_WhatIsUsualIsLikelyMissing()
    {
        var ground = new ReadinessGround(Ledgers.People.Catalog, Person(NoMathematics), new TestScores());
        var weeks = new ReadyWeeks(ground);
        int seen = 0;
        foreach (Gradus.Programs.Item item in Ledgers.People.Catalog.Items.Where(i => i.Program is not null && ground.Likely(i) != 0))
        {
            var ready = ProgramReadiness.Of(ground, item);
            if (ready.Verdict != Verdict.Blocking)
            {
                seen++;
                Assert.NotEqual(Verdict.Met, ready.Verdict);
                Assert.True(weeks.Of(item)!.Value.Likely > 0, item.Id);
            }
        }

        Assert.True(seen > 10, $"{seen}");
    }

    /// <summary>A field is told by its words, not by letters inside others.</summary>
    [Theory]
    [InlineData("physics", true)]
    [InlineData("Mechanical Engineering", true)]
    [InlineData("B.Sc. Physik", true)]
    [InlineData("applied maths", true)]
    [InlineData("physician assistant", false)]
    [InlineData("physical therapy", false)]
    [InlineData("physical geography", false)]
    [InlineData("physical education", false)]
    [InlineData("sound engineering", false)]
    [InlineData("physiotherapy", false)]
    public void AFieldIsToldByItsWords(string field, bool holdsMathematics) => Assert.Equal(holdsMathematics, DegreeFields.IsMathematical(field));

    [Theory]
    [InlineData("BTech Information Science", true)]
    [InlineData("information technology", true)]
    [InlineData("Computer and Information Sciences", true)]
    [InlineData("CS/Math", true)]
    [InlineData("health information technology", false)]
    [InlineData("library and information science", false)]
    [InlineData("nursing informatics", false)]
    [InlineData("critical thinking", false)]
    public void AFieldOfComputingIsToldByItsWords(string field, bool holdsComputing) => Assert.Equal(holdsComputing, DegreeFields.IsComputing(field));

    /// <summary>What a program asks for and a person lacks stands beside the chance, the day and the advice to apply.</summary>
    [Fact]
    public void WhoLacksCourses_IsToldSoWhereTheyApply()
    {
        string[] ids = ["cmu-ms-machine-learning", "uiuc-mcs-computer-science-online", "sjsu-ms-computational-linguistics"];
        string ready = NoMathematics.Replace("programming: none", "programming: professional", StringComparison.Ordinal).Replace("level: none", "level: advanced", StringComparison.Ordinal);
        JsonNode lacking = _asked.Json("apply", NoMathematics, [.. ids, "--on", "2026-11-28"]);
        JsonNode having = _asked.Json("apply", ready, [.. ids, "--on", "2026-11-28"]);
        foreach (string id in ids.Take(2))
        {
            JsonNode gap = Of(lacking, id), none = Of(having, id);
            Assert.NotEmpty(gap["missing"]!.AsArray());
            Assert.True(DateOnly.Parse(gap["notBefore"]!.GetValue<string>(), System.Globalization.CultureInfo.InvariantCulture) > new DateOnly(2026, 11, 28));
            Assert.Contains("missing: not before", gap["dayInWords"]!.GetValue<string>(), StringComparison.Ordinal);
            Assert.All((string[])["low", "middle", "high"], end => Assert.True(gap["chance"]![end]!.GetValue<double>() < none["chance"]![end]!.GetValue<double>(), $"{id} {end}"));
            Assert.Empty(none["missing"]!.AsArray());
        }

        Assert.Contains("courses that you lack", lacking["finding"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.DoesNotContain("courses that you lack", having["finding"]!.GetValue<string>(), StringComparison.Ordinal);

        static JsonNode Of(JsonNode answer, string id) => answer["programs"]!.AsArray().First(p => p!["id"]!.GetValue<string>() == id)!;
    }

    /// <summary>Linear algebra for credit comes after calculus with credit, and what is taken as known before that is said.</summary>
    [Theory]
    [InlineData("cmu-ms-machine-learning")]
    [InlineData("columbia-ms-data-science")]
    public void LinearAlgebraForCredit_ComesAfterCalculusWithCredit(string id)
    {
        JsonNode answer = _asked.Json("bridge", NoMathematics, id);
        foreach (JsonNode? plan in answer["plans"]!.AsArray().Where(p => p!["aim"]!.GetValue<string>() != "knowledge"))
        {
            JsonNode[] steps = [.. plan!["steps"]!.AsArray().Select(s => s!)];
            JsonNode calculus = steps.First(s => Covers(s, "calculus")), algebra = steps.First(s => Covers(s, "linear-algebra"));
            Assert.Equal("grade", calculus["gives"]!.GetValue<string>());
            Assert.True(string.CompareOrdinal(calculus["ends"]!.GetValue<string>(), algebra["begins"]!.GetValue<string>()) <= 0, $"{calculus["ends"]} {algebra["begins"]}");
            Assert.True(plan["takesPrecalculus"]!.GetValue<bool>());
        }

        Assert.Contains("precalculus are taken as known", _asked.Text("bridge", NoMathematics, id), StringComparison.Ordinal);

        static bool Covers(JsonNode step, string subject) => step["subjects"]!.AsArray().Any(c => c!.GetValue<string>() == subject);
    }

    /// <summary>A required course that was failed, withdrawn from or passed too low is planned again, and the repeat is said.</summary>
    [Theory]
    [InlineData("CS 6515=C", "not enough")]
    [InlineData("CS 6515=F", "not enough")]
    [InlineData("CS 6515=W", "you withdrew")]
    public void ACourseThatDoesNotCount_IsPlannedAgain(string taken, string why)
    {
        string text = _asked.Text("plan", "{}", "georgia-tech-ms-computer-science-machine-learning-online", "--start", "fall 2027", "--taken", taken);
        Assert.DoesNotContain("No plan can meet", text, StringComparison.Ordinal);
        Assert.Contains("CS 6515 is planned again", text, StringComparison.Ordinal);
        Assert.Contains(why, text, StringComparison.Ordinal);
    }

    /// <summary>A better grade of the same course settles it.</summary>
    [Fact]
    public void TheBestGradeOfARepeatedCourse_Counts() => Assert.DoesNotContain(
        "planned again", _asked.Text("plan", "{}", "georgia-tech-ms-computer-science-machine-learning-online", "--start", "fall 2027", "--taken", "CS 6515=F", "--taken", "CS 6515=A"), StringComparison.Ordinal);

    /// <summary>An average from abroad is a range that reaches as far as the kindest reading, and one of an unknown scale is asked about.</summary>
    [Theory]
    [InlineData(55, GradeScale.Percentage, EntryStanding.Unclear)]
    [InlineData(72, GradeScale.Percentage, EntryStanding.Unclear)]
    [InlineData(80, GradeScale.Percentage, EntryStanding.Met)]
    [InlineData(35, GradeScale.Percentage, EntryStanding.NotMet)]
    [InlineData(12, GradeScale.TwentyPoint, EntryStanding.Unclear)]
    [InlineData(16, GradeScale.TwentyPoint, EntryStanding.Met)]
    [InlineData(1.3, GradeScale.OneIsBest, EntryStanding.Met)]
    [InlineData(2.3, GradeScale.OneIsBest, EntryStanding.Unclear)]
    [InlineData(3.7, GradeScale.OneIsBest, EntryStanding.NotMet)]
    [InlineData(1.3, null, EntryStanding.Unclear)]
    [InlineData(3.4, null, EntryStanding.Unclear)]
    public void AnAverageFromAbroad_IsNoSurerThanItsScale(double gpa, GradeScale? scale, EntryStanding standing) => Assert.Equal(
        standing, DegreeDemands.Grades(new Degree { Level = DegreeLevel.Bachelor, Gpa = (decimal)gpa, GpaScale = scale, Country = DegreeCountry.Elsewhere }, 3, null).Standing);

    [Fact]
    public void NumbersWhereOneIsTheBest_AreReadSo()
    {
        Transcript read = TranscriptFile.Parse("file", "title,grade\nLinear Algebra,\"1,7\"\nCalculus,\"4,0\"\nStatistics,\"5,0\"\n", GradeScale.OneIsBest);
        Assert.Equal([CourseOutcome.Passed, CourseOutcome.PassedLow, CourseOutcome.NotPassed], read.Courses.Select(c => c.Outcome));
    }

    /// <summary>The level of a bachelor's degree is no door where it is in another field.</summary>
    [Theory]
    [InlineData("English literature", true)]
    [InlineData("nursing", true)]
    [InlineData("statistics", false)]
    [InlineData("computer engineering", false)]
    public void ABachelorsInAnotherField_IsNotCalledTheDoor(string field, bool isElsewhere)
    {
        string text = _asked.Text("careers", $$$"""{background: {degree: {level: bachelor, field: {{{field}}} } } }""", "15-2051");
        Assert.Equal(isElsewhere, text.Contains("may be the door", StringComparison.Ordinal));
        Assert.Equal(!isElsewhere, text.Contains("not the door", StringComparison.Ordinal));
    }
}
