using Gradus.Degrees;
using Gradus.Sources.Curated;
using Gradus.Sources.Yaml;

namespace Gradus.Tests.StudyPlans;

/// <summary>A file of degree rules with a mistake is refused at the place of the mistake, with what is allowed there.</summary>
public sealed class DegreeRuleFileTests
{
    private const string Good = """
        title: A degree
        credits: 6
        unit: semester
        sources:
          - {page: "https://example.org/", read: "all of it"}
        tracks:
          - id: all
            name: All
            groups:
              - {id: core, name: Core, pick: 1, from: [CS 1]}
              - {id: free, name: Free, credits: 3, from: {any: true}}
        courses:
          - {code: CS 1, title: One, credits: 3}
          - {code: CS 2, title: Two, credits: 3, requires: CS 1}
        """;

    [Fact]
    public void File_ThatFits_IsRead()
    {
        DegreeRules rules = Read(Good);
        Assert.Equal(("small", "A degree", 6m), (rules.Id, rules.Title, rules.Credits));
        Assert.Equal(["core", "free"], rules.Tracks[0].Groups.Select(g => g.Id));
        Assert.True(rules.Tracks[0].Groups[1].From.IsAny);
        Assert.Equal(["CS 1"], rules.Courses[1].Requires!.Codes);
    }

    [Theory]
    [InlineData("pick: 1", "pick: 0", "small.yaml, line 10", "1 to 50")]
    [InlineData("from: [CS 1]", "from: [CS 3]", "small.yaml, line 10", "none of the courses of this file (did you mean 'CS 1'?)")]
    [InlineData("requires: CS 1", "requires: CS 9 or CS 8", "small.yaml, line 14", "list it under courses")]
    [InlineData("requires: CS 1", "requires: CS 1 and", "small.yaml, line 14", "the code of a course is missing")]
    [InlineData("requires: CS 1", "requires: (CS 1", "small.yaml, line 14", "a bracket is not closed")]
    [InlineData("requires: CS 1", "requires: CS 2", "small.yaml, line 14", "can never be taken")]
    [InlineData("credits: 3, from", "from", "small.yaml, line 11", "neither how many courses (pick) nor how many credits")]
    [InlineData("{any: true}", "{any: false}", "small.yaml, line 11", "true or false")]
    [InlineData("{any: true}", "{except: [CS 1]}", "small.yaml, line 11", "it says of no course that it is meant")]
    [InlineData("{any: true}", "{some: true}", "small.yaml, line 11", "allowed are courses, subjects, otherThan, fromLevel, marks, except, any")]
    [InlineData("unit: semester", "unit: hours", "small.yaml, line 3", "one of semester, quarter")]
    [InlineData("id: free", "id: core", "small.yaml, line 11", "there is another group core")]
    [InlineData("title: Two, credits: 3", "title: Two, credits: 3.25", "small.yaml, line 14", "credits have at most one")]
    [InlineData("code: CS 2", "code: CS 1", "small.yaml, line 14", "there is another course CS 1")]
    [InlineData("credits: 6", "credits: many", "small.yaml, line 2", "a number from 0.5 to 400")]
    public void Mistake_IsNamed_WithPlaceAndWhatIsAllowed(string good, string bad, string place, string allowed)
    {
        InputException refused = Assert.Throws<InputException>(() => Read(Replaced(good, bad)));
        Assert.StartsWith(place, refused.Message, StringComparison.Ordinal);
        Assert.Contains(allowed, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Share_OfAGroupThatIsNotThere_IsRefused()
    {
        InputException refused = Assert.Throws<InputException>(() => Read(Good.Replace("courses:\n", "shares:\n  - {first: core, second: fre, courses: 1}\ncourses:\n", StringComparison.Ordinal)));
        Assert.Contains("'fre' is no group of track all (did you mean 'free'?); its groups are core, free.", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TwoCoursesOfOneTerm_MayAskForEachOther() => Assert.Equal(2, Read(Good.Replace("title: One, credits: 3", "title: One, credits: 3, alongside: CS 2", StringComparison.Ordinal).Replace("requires: CS 1", "alongside: CS 1", StringComparison.Ordinal)).Courses.Count);

    [Theory]
    [InlineData("A and (B or C)", "A | B C")]
    [InlineData("(A and B) or C", "A C | B C")]
    [InlineData("CS 1", "CS 1")]
    public void Tree_BecomesClauses(string text, string clauses) => Assert.Equal(clauses, string.Join(" | ", CourseTree.Parse(text).Clauses.Select(c => string.Join(' ', c))));

    [Fact]
    public void Tree_OfTooManyConditions_IsRefused() => Assert.Contains(
        "more than 64 conditions",
        Assert.Throws<InputException>(() => CourseTree.Parse(string.Join(" or ", Enumerable.Range(0, 10).Select(i => $"(A{i} and B{i})")))).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("CS 6515", "CS", 6000)]
    [InlineData("IDS 706", "IDS", 700)]
    [InlineData("DATA:4750", "DATA", 4000)]
    [InlineData("CS-GY 6033", "CS-GY", 6000)]
    [InlineData("Structured Programming", "Structured Programming", null)]
    public void Code_TellsSubjectAndLevel(string code, string subject, int? level)
    {
        var course = new RuleCourse(code, "", 3);
        Assert.Equal((subject, level), (course.Subject, course.Level));
    }

    private static string Replaced(string good, string bad) => Good.Contains(good, StringComparison.Ordinal) ? Good[..Good.LastIndexOf(good, StringComparison.Ordinal)] + bad + Good[(Good.LastIndexOf(good, StringComparison.Ordinal) + good.Length)..] : throw new ArgumentException(good, nameof(good));

    private static DegreeRules Read(string text) => DegreeRuleFile.Parse(YamlNodeReader.Read("small.yaml", text), "small");
}
