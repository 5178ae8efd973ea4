using Gradus.Programs.Curriculum.Reading;
using Gradus.Sources.Curriculum;

namespace Gradus.Tests.Curricula;

/// <summary>Course lists as people have them.</summary>
public sealed class CourseListFileTests
{
    [Fact]
    public void Csv_IsReadByItsHeader_WithQuotedDescriptionsOverSeveralLines()
    {
        CourseList list = CourseListFile.Parse("list", "Code,Course Title,Credit Hours,Description\r\nCS 1,\"Learning, Deep\",3,\"First line,\nsecond \"\"line\"\".\"\r\nCS 2,Databases,,\r\n");
        Assert.Equal(["CS 1", "CS 2"], list.Courses.Select(c => c.Code));
        Assert.Equal("Learning, Deep", list.Courses[0].Title);
        Assert.Equal("First line,\nsecond \"line\".", list.Courses[0].Description.ReplaceLineEndings("\n"));
        Assert.Equal([3, null], list.Courses.Select(c => c.Credits));
        Assert.Equal([2, 4], list.Courses.Select(c => c.Line));
    }

    [Theory]
    [InlineData("title;credits\nMachine Learning;3\nDeep Learning;3\n")]
    [InlineData("title\tcredits\nMachine Learning\t3\nDeep Learning\t3\n")]
    [InlineData("CS 7641  Machine Learning  3\nCS 7643  Deep Learning  3\n")]
    [InlineData("Machine Learning\nDeep Learning\n")]
    [InlineData("- Machine Learning\n- Deep Learning\n")]
    public void SeveralLayouts_AreRead(string text) => Assert.Equal(["Machine Learning", "Deep Learning"], CourseListFile.Parse("list", text).Courses.Select(c => c.Title));

    /// <summary>Two systems of credits, and courses that say none, are told apart from a list with one large course.</summary>
    [Theory]
    [InlineData("title,credits\nMachine Learning,3\nDeep Learning,7.5\n", true, 0)]
    [InlineData("title,credits\nMachine Learning,3\nDeep Learning,3\nThesis,9\n", false, 0)]
    [InlineData("title,credits\nMachine Learning,12\nDeep Learning,12\nSeminar,6\n", false, 0)]
    [InlineData("title,credits\nMachine Learning,3\nDeep Learning,\n", false, 1)]
    public void Credits_OfTwoSystems_OrMissing_AreToldApart(string text, bool mixes, int without)
    {
        CourseList list = CourseListFile.Parse("list", text);
        Assert.Equal((mixes, without), (list.MixesCredits, list.WithoutCredits));
        string? doubt = Gradus.App.Verbs.Curricula.CurriculumWords.CreditsDoubt(list);
        Assert.Equal(mixes || without > 0, doubt?.Contains("nothing is added up", StringComparison.Ordinal) == true);
    }

    [Fact]
    public void SentencesBelowACourse_AreReadWithIt()
    {
        CourseList list = CourseListFile.Parse("list", "CS 7641  Machine Learning  3\nThis course studies supervised and unsupervised methods of learning from data.\nCS 6400  Database Systems  3\n");
        Assert.Equal("This course studies supervised and unsupervised methods of learning from data.", list.Courses[0].Description);
        Assert.Empty(list.Courses[1].Description);
        Assert.Empty(list.Unread);
    }

    [Fact]
    public void WhatStandsTwice_IsCountedOnce_AndSaid()
    {
        CourseList list = CourseListFile.Parse("list", "code,title\nCS 1,Databases\nCS 1,Databases\nCS 2,Databases II\n");
        Assert.Equal(2, list.Courses.Count);
        Assert.Equal(["Databases"], list.Repeated);
    }

    [Fact]
    public void ACodeWithTwoTitles_IsTwoCourses() =>
        Assert.Equal(["Topics: text", "Topics: images"], CourseListFile.Parse("list", "CS 600 Topics: text 3\nCS 600 Topics: images 3\n").Courses.Select(c => c.Title));

    [Theory]
    [InlineData("CS 7641 Machine Learning (3 units)", "Machine Learning", 3)]
    [InlineData("STAT 210 Probability, 3 credits", "Probability", 3)]
    [InlineData("STAT 215 Inference (4)", "Inference", 4)]
    [InlineData("DATA 200: Principles of Data Science, 4 units", "Principles of Data Science", 4)]
    [InlineData("MATH 501 Analysis [3 cr]", "Analysis", 3)]
    [InlineData("COMP 5212 Machine Learning 3.0 hrs", "Machine Learning", 3)]
    [InlineData("CS 690 Directed Study (1-3 units)", "Directed Study", null)]
    [InlineData("CS 602 Theory of Computation II", "Theory of Computation II", null)]
    public void CreditsBehindATitle_AreItsCredits(string line, string title, int? credits)
    {
        ListedCourse course = Assert.Single(CourseListFile.Parse("list", line + "\n").Courses);
        Assert.Equal((title, (double?)credits), (course.Title, course.Credits));
    }

    [Fact]
    public void AreasOfTheList_StandBeforeTheReading() =>
        Assert.Equal([CourseArea.Statistics, CourseArea.Application], CourseListFile.Parse("list", "title,areas\nDatabases,statistics-and-optimisation application\n").Courses[0].Said);

    private const string Sections = """
        Required Courses (12 credits)
        DS 501 Foundations of Inference (3)
        DS 520 Machine Learning (3)
        DS 521 Deep Learning (3)
        DS 530 Optimization (3)
        Thesis option: DS 699 Master's Thesis (6), in place of DS 698
        Electives: choose two (6 credits)
        DS 610 Vision (3)
        DS 615 Natural Language Processing (3)
        DS 620 Bayesian Statistics (3)
        Capstone
        DS 698 Capstone Practicum (6)
        """;

    [Fact]
    public void Headings_SayWhatHasToBeTaken_AndHowManyAreChosen()
    {
        CourseList list = CourseListFile.Parse("list", Sections);
        Assert.Equal([true, true, true, true], list.Courses.Where(c => c.Section?.Line == 1).Select(c => c.Section!.IsRequired));
        Assert.Equal([(7, (int?)2), (7, 2), (7, 2), (11, null)], list.Courses.Where(c => c.Section?.Line > 1).Select(c => (c.Section!.Line, c.Section.Pick)));
        Assert.Empty(list.Unread);
    }

    /// <summary>A line that calls its course an option is read, and counts for no part.</summary>
    [Fact]
    public void CourseOfAnOption_IsReadAndNotRequired()
    {
        ListedCourse thesis = Assert.Single(CourseListFile.Parse("list", Sections).Courses, c => c.Code == "DS 699");
        Assert.Equal(("Master's Thesis", 6.0, null), (thesis.Title, thesis.Credits, thesis.Section));
    }

    [Fact]
    public void HeadingOfFewerCreditsThanItsCourses_DoesNotMeanAllOfThem() =>
        Assert.All(CourseListFile.Parse("list", "Core (6 credits)\nDS 501 Inference (3)\nDS 520 Machine Learning (3)\nDS 521 Deep Learning (3)\n").Courses, c => Assert.False(c.Section!.IsRequired));

    [Theory]
    [InlineData("STA 610 Regression (3 cr.) Prereq: STA 501 Probability (3)", "Regression", 3)]
    [InlineData("STA 610 Regression (3), prerequisite: Probability", "Regression", 3)]
    [InlineData("CSE 446/546 Machine Learning (4 units) F, S", "Machine Learning", 4)]
    public void WhatComesBeforeACourse_IsNoPartOfItsTitle(string line, string title, int credits)
    {
        ListedCourse course = Assert.Single(CourseListFile.Parse("list", line + "\n").Courses);
        Assert.Equal((title, (double?)credits), (course.Title, course.Credits));
    }

    [Theory]
    [InlineData("1-6")]
    [InlineData("1 to 6 credits")]
    [InlineData("3–6")]
    public void RangeOfCredits_IsNoSingleNumber(string credits) =>
        Assert.Equal([3.0, null], CourseListFile.Parse("list", $"title,credits\nDatabases,3\nIndependent Study,{credits}\n").Courses.Select(c => c.Credits));

    [Theory]
    [InlineData("title,credits\nDatabases,many\n", "list, row 2, column credits")]
    [InlineData("title,credits\nDatabases,-3\n", "allowed: 0 to 60")]
    [InlineData("title,areas\nDatabases,cooking\n", "list, row 2, column areas")]
    [InlineData("title,credits\nDatabases,3\n\"Deep Learning,3\nVision,3\n", "list, row 3: not a row of a CSV file")]
    [InlineData("   \n", "no course was found")]
    public void WhatCannotBeUsed_IsSaidWithItsPlace(string text, string said) =>
        Assert.Contains(said, Assert.Throws<InputException>(() => CourseListFile.Parse("list", text)).Message, StringComparison.Ordinal);

    [Fact]
    public void TooManyCourses_AreRefused()
    {
        string rows = string.Concat(Enumerable.Range(0, CourseListFile.MostCourses + 1).Select(i => $"X {i},Course {i}\n"));
        Assert.Contains("at most 200", Assert.Throws<InputException>(() => CourseListFile.Parse("list", "code,title\n" + rows)).Message, StringComparison.Ordinal);
    }
}
