using Gradus.Catalogs;
using Gradus.People;
using Gradus.Programs.Admission;
using Gradus.Readiness;
using ExamplePeople = Gradus.Tests.Ledgers.People;

namespace Gradus.Tests.Readiness;

/// <summary>The whole catalogue for several people, against answers that are worked out one course at a time.</summary>
public sealed class CatalogReadinessTests
{
    private static readonly Catalog Catalog = ExamplePeople.Catalog;

    public static TheoryData<string> People => ["engineer", "mathematician", "nothing said", "no degree", "beginner", "abroad"];

    [Theory]
    [MemberData(nameof(People))]
    public void Counts_AddUp_AndAgreeWithEachProgram(string who)
    {
        CatalogReadiness answer = Of(Person(who));
        Assert.Equal(answer.Stating, answer.Programs.Count);
        Assert.Equal(answer.Stating, answer.Ready + answer.MayBe + answer.Gaps + answer.Blocked);
        Assert.Equal(answer.Ready, answer.Programs.Count(p => p.Verdict == Verdict.Met));
        Assert.True(answer.Ready <= answer.AfterOne && answer.AfterOne <= answer.AfterThree && answer.AfterThree <= answer.Stating);
        Assert.All(answer.Programs, p => Assert.Equal(p.Verdict == Verdict.Blocking, p.Weeks is null));
        Assert.Equal(answer.Opens.OrderByDescending(o => o.Programs).Select(o => o.Course), answer.Opens.Select(o => o.Course));
    }

    /// <summary>Somebody who has taken the course is ready for as many as the answer said.</summary>
    [Theory]
    [MemberData(nameof(People))]
    public void Opens_IsWhatTheCourseOpens_ForSomebodyWhoTookIt(string who)
    {
        Profile person = Person(who);
        CatalogReadiness answer = Of(person);
        foreach (OpeningCourse opening in answer.Opens)
        {
            Assert.Equal(opening.Ready, Of(Taking(person, [opening.Course])).Ready);
        }

        Assert.Equal(answer.AfterThree, Of(Taking(person, answer.BestThree)).Ready);
        Assert.Equal(answer.Path.LastOrDefault()?.Ready ?? answer.Ready, Of(Taking(person, answer.Path.Select(p => p.Course))).Ready);
    }

    /// <summary>Nobody is further from a program with one course more.</summary>
    [Theory]
    [MemberData(nameof(People))]
    public void ACourseMore_NeverHurts(string who)
    {
        Profile person = Person(who);
        var before = Of(person).Programs.ToDictionary(p => p.Item.Id, p => p);
        Assert.All(CourseOrder.Subjects, course => Assert.All(Of(Taking(person, [course])).Programs, p => Assert.True(p.Verdict <= before[p.Item.Id].Verdict, p.Item.Id)));
    }

    /// <summary>What a set of courses is said to lead to, it leads to.</summary>
    [Fact]
    public void Courses_OfAProgram_CloseItsGaps()
    {
        Profile person = Person("beginner");
        ProgramReadiness[] gaps = [.. Of(person).Programs.Where(p => p.Verdict == Verdict.Bridgeable && p.Courses.Count > 0)];
        Assert.True(gaps.Length > 20);
        foreach (ProgramReadiness gap in gaps.Where((_, i) => i % 5 == 0))
        {
            var ground = new ReadinessGround(Catalog, Taking(person, gap.Courses), new TestScores());
            Assert.NotEqual(Verdict.Bridgeable, ProgramReadiness.Of(ground, gap.Item).Verdict);
            Assert.True(gap.Weeks > 0);
        }
    }

    /// <summary>One answer over all takes no ledger and no search: some thousand sets of courses, each against each program once.</summary>
    [Fact]
    public void Doors_AreFew()
    {
        CatalogReadiness answer = Of(new Profile());
        Assert.InRange(answer.Stating, 200, 400);
        Assert.Equal(12, CourseOrder.Subjects.Count);
        Assert.All(answer.Programs, p => Assert.InRange(p.Item.Program!.Admission.Asked.Tree.Ways().Count, 1, 12));
    }

    [Fact]
    public void DegreeThatNamesNothing_IsNeverSaidToBeMet_AndShowsWhatIsUsual()
    {
        var ground = new ReadinessGround(Catalog, Person("engineer"), new TestScores());
        ProgramReadiness offering = ProgramReadiness.Of(ground, Catalog.FindItem("139755-11.0701")!);
        Assert.False(offering.States);
        Assert.Equal(Verdict.Unknown, offering.Verdict);
        Assert.Contains(offering.Needs, n => n.Strength == EntryStrength.Usual && n.Need == "programming");
    }

    [Fact]
    public void Tests_AreAskedOfThoseFromAbroad_AndSettledByTheirScores()
    {
        Profile abroad = Person("abroad");
        Assert.True(Of(abroad, new TestScores(Toefl: 120, Ielts: 9, Gre: true)).Ready > Of(abroad).Ready);
        Assert.True(Of(abroad, new TestScores(Toefl: 10, Gre: false)).MayBe < Of(abroad).MayBe);
        Assert.DoesNotContain(Of(Person("engineer")).Programs.SelectMany(p => p.Needs), n => n.Need.Contains("TOEFL", StringComparison.Ordinal));
    }

    private static CatalogReadiness Of(Profile person, TestScores? tests = null) => CatalogReadiness.Of(new ReadinessGround(Catalog, person, tests ?? new TestScores()));

    private static Profile Taking(Profile person, IEnumerable<Prerequisite> courses) => person with
    {
        Background = person.Background with { Courses = [.. person.Background.Courses, .. courses.Select(c => new Course { Title = "Taken", Grade = "A", Subjects = [c] })] },
    };

    private static Profile Person(string who) => who switch
    {
        "engineer" => new Profile { Background = Bachelor("mechanical engineering") with { Programming = ProgrammingLevel.Professional, Mathematics = [new(MathematicsSubject.Calculus, StudyLevel.Course, 2015), new(MathematicsSubject.LinearAlgebra, StudyLevel.None, null)] } },
        "mathematician" => new Profile { Background = Bachelor("mathematics") with { Programming = ProgrammingLevel.None } },
        "nothing said" => new Profile(),
        "no degree" => new Profile { Background = new Background { Degree = new Degree { Level = DegreeLevel.None }, Programming = ProgrammingLevel.None } },
        "beginner" => new Profile { Background = Bachelor("music") with { Programming = ProgrammingLevel.None, Mathematics = [.. Enum.GetValues<MathematicsSubject>().Select(m => new MathematicsStudied(m, StudyLevel.None, null))], Computing = [.. Enum.GetValues<ComputingSubject>().Select(c => new ComputingStudied(c, StudyLevel.None, null))] } },
        _ => new Profile { Residency = new Residency { Citizenship = Citizenship.F1Visa }, Background = Bachelor("computer science") with { Programming = ProgrammingLevel.Working, Degree = Bachelor("computer science").Degree with { Country = DegreeCountry.Elsewhere } } },
    };

    private static Background Bachelor(string field) => new() { Degree = new Degree { Level = DegreeLevel.Bachelor, Field = field, Gpa = 3.5m, Year = 2016 } };
}
