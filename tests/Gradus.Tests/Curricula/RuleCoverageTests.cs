using Gradus.App.Verbs.Curricula;
using Gradus.Catalogs;
using Gradus.Curricula;
using Gradus.Degrees;
using Gradus.People;
using Gradus.Programs.Curriculum.Reading;
using Gradus.Sources.Curriculum;
using Gradus.Sources.Loading;
using Gradus.StudyPlans;
using Gradus.Tests.StudyPlans;

namespace Gradus.Tests.Curricula;

/// <summary>What rules guarantee and let one have, against every way to fill them.</summary>
public sealed class RuleCoverageTests
{
    private static readonly Catalog Shipped = CatalogLoader.Load(SourceFiles.Data);

    private static readonly CatalogCurricula Curricula = CurriculumCommand.Curricula(Shipped, SourceFiles.Data);

    [Fact]
    public void GuaranteedAndAttainable_AreTheLeastAndMostOfEveryWayToFillTheRules()
    {
        int filled = 0;
        for (ulong seed = 0; seed < (ulong)LongRun.Times(1_500, 15_000); seed++)
        {
            RuleSet rules = NamedAlone(new SmallDegrees(seed + 5_000_000).Rules(6));
            var random = new Random((int)seed);
            var readings = rules.Courses.ToDictionary(c => c.Code, c => Reading(c, random));
            RuleCoverage.TrackCoverage? coverage = RuleCoverage.Of(rules, c => readings[c.Code]);
            RuleCourse[][] taken = [.. EveryWay(rules)];
            Assert.True(taken.Length == 0 == coverage is null, $"seed {seed}");
            foreach (AreaCoverage area in coverage?.Areas ?? [])
            {
                int Count(RuleCourse[] way, Func<CourseReading, bool> isOf) => way.Count(c => isOf(readings[c.Code]));
                double Credits(RuleCourse[] way, Func<CourseReading, bool> isOf) => (double)way.Where(c => isOf(readings[c.Code])).Sum(c => c.Credits);
                Assert.Equal(taken.Min(t => Count(t, r => r.IsSurely(area.Area))), area.GuaranteedCourses);
                Assert.Equal(taken.Min(t => Count(t, r => r.Is(area.Area))), area.LikelyCourses);
                Assert.Equal(taken.Max(t => Count(t, r => r.MayBe(area.Area))), area.AttainableCourses);
                Assert.Equal(taken.Min(t => Credits(t, r => r.IsSurely(area.Area))), area.Guaranteed);
                Assert.Equal(taken.Max(t => Credits(t, r => r.MayBe(area.Area))), area.Attainable);
            }

            filled += taken.Length > 0 ? 1 : 0;
        }

        Assert.True(filled > 300, $"{filled}");
    }

    [Fact]
    public void WhereAnyCourseCounts_NothingIsGuaranteedOfIt_ThoughItsFileNamesOnlyCoursesOfTheArea()
    {
        RuleCourse[] courses = [new("ML 1", "Machine Learning", 3), new("ML 2", "Machine Learning II", 3)];
        var track = new DegreeTrack("all", "All", [new RuleGroup("core", "Core", CourseSelector.Of(["ML 1"])) { Pick = 1 }, new RuleGroup("free", "Free", CourseSelector.Any) { Credits = 3 }]);
        var rules = new RuleSet(new DegreeRules { Id = "d", Title = "D", Credits = 6, Unit = Gradus.Programs.CreditSystem.Semester, Tracks = [track], Courses = courses, Sources = [] }, track);
        AreaCoverage area = RuleCoverage.Of(rules, c => new CourseReading(c.Code, c.Title, 3, [CourseArea.MachineLearning], [1, 0, 0, 0], IsSaid: true))!.Areas[0];
        Assert.Equal((3, 6), (area.Guaranteed, area.Attainable));
    }

    [Fact]
    public void EveryDegreeWithWrittenRules_IsCountedByThem() => Assert.All(
        Shipped.Programs.Where(p => Shipped.Degrees.WrittenOf(p) is not null),
        p =>
        {
            CurriculumCoverage coverage = Curricula.Of(p);
            Assert.Same(Shipped.Degrees.WrittenOf(p), coverage.Written);
            Assert.Equal(CoverageBasis.Rules, coverage.Basis);
            Assert.InRange(coverage.LeastOpen!.Value, 0, coverage.Open!.Value);
            Assert.NotEmpty(CurriculumContract.Of(Shipped, Curricula, Shipped.FindItem(p.Id)!).Rules);
        });

    [Fact]
    public void GeorgiaTechOnline_GuaranteesMachineLearning_AndLeavesDeepLearningToChoice()
    {
        CurriculumContract answer = CurriculumContract.Of(Shipped, Curricula, Shipped.FindItem("georgia-tech-ms-computer-science-machine-learning-online")!);
        Assert.Equal("rules", answer.Basis);
        Assert.DoesNotContain("may not mean", CurriculumWords.Basis(answer), StringComparison.Ordinal);
        Assert.Equal((3, 0), (answer.Areas[0].Guaranteed, answer.Areas[3].Guaranteed));
        Assert.True(answer.Areas[3].Attainable >= 3);
        Assert.Equal(0, answer.OpenCredits);
        Assert.Equal([1, 1, 3, 5], answer.Parts.Select(p => p.Pick));
    }

    [Fact]
    public void AThesisThatIsWishedFor_IsFoundAmongTheEndsOfADegreeThatOffersIt()
    {
        CurriculumContract offered = CurriculumContract.Of(Shipped, Curricula, Shipped.FindItem("cmu-ms-computer-science")!).For(new Profile { FinalProject = [FinalProject.Thesis] });
        Assert.True(offered.FinalProject.Times.Single(t => t.Way == "thesis").Wished);
        Assert.Empty(offered.FinalProject.Unnamed);
        CurriculumContract other = CurriculumContract.Of(Shipped, Curricula, Shipped.FindItem("cmu-ms-machine-learning")!).For(new Profile { FinalProject = [FinalProject.Thesis] });
        Assert.Equal(["thesis"], other.FinalProject.Unnamed);
    }

    [Fact]
    public void TwoCreditSystemsInOneList_AreNamedInWords()
    {
        CourseList list = CourseListFile.Parse("list", "title,credits\nMachine Learning,3\nStatistics,3\nDeep Learning,7.5\nDatabases,7.5\n");
        CurriculumContract answer = CurriculumContract.Of(Shipped, Curricula, null, list);
        Assert.Contains("Credits look like two systems (3, 7.5)", answer.CreditsDoubt, StringComparison.Ordinal);
        Assert.All(answer.Areas, a => Assert.Null(a.Attainable));
    }

    [Fact]
    public void AGoal_IsHeldAgainstTheAreasThatItRestsOn()
    {
        CurriculumContract answer = CurriculumContract.Of(Shipped, Curricula, Shipped.FindItem("georgia-tech-ms-computer-science-machine-learning-online")!)
            .For(new Profile { Goal = new Goal { Kind = GoalKind.Analytics, Focus = [Focus.MachineLearning, Focus.SignalProcessing] } });
        Assert.Equal([("ml-fundamentals", "guaranteed"), ("data-science-and-structures", "attainable"), ("statistics-and-optimisation", "attainable")], answer.Goal!.Areas.Select(a => (a.Area, a.Standing)));
        Assert.Equal(["signal-processing"], answer.Goal.NotCompared);
    }

    [Fact]
    public void OthersBesideADegree_AreOfItsKind_AndThoseThatGuaranteeMoreDo() => Assert.All(
        Shipped.Programs.Where(p => Curricula.Of(p).Basis != CoverageBasis.Unknown),
        p =>
        {
            BesideOthers beside = Curricula.Beside(p)!;
            Assert.InRange(beside.Programs, CatalogCurricula.LeastPrograms, Curricula.Known - 1);
            foreach (BesideArea area in beside.Areas)
            {
                Assert.InRange(area.Guaranteed.Middle, area.Guaranteed.Least, area.Guaranteed.Most);
                double own = beside.InCredits ? Curricula.Of(p).Areas[(int)area.Area].Guaranteed!.Value : Curricula.Of(p).Areas[(int)area.Area].GuaranteedCourses;
                Assert.All(area.More, m => Assert.True((beside.InCredits ? Curricula.Of(m).Areas[(int)area.Area].Guaranteed : Curricula.Of(m).Areas[(int)area.Area].GuaranteedCourses) > own));
                Assert.All(area.More, m => Assert.True(!beside.IsOfType || m.DegreeType == p.DegreeType));
            }
        });

    /// <summary>Groups that take any course leave places open to others, which a way over named courses alone does not have: here they name all.</summary>
    private static RuleSet NamedAlone(RuleSet rules)
    {
        CourseSelector all = CourseSelector.Of(rules.Courses.Select(c => c.Code));
        var track = new DegreeTrack("all", "All", [.. rules.Groups.Select(g => g.From.IsAny ? g with { From = all } : g)]) { Minima = rules.Minima, Limits = rules.Limits, Shares = rules.Shares };
        return new RuleSet(rules.Degree with { Common = new DegreeTrack("", "", []), Tracks = [track] }, track);
    }

    private static IEnumerable<RuleCourse[]> EveryWay(RuleSet rules)
    {
        TakenCourse[] all = [.. rules.Courses.Select(c => new TakenCourse(c))];
        foreach (int[][] filled in SlowDegrees.Ways(rules, all))
        {
            TakenCourse[] taken = [.. all.Where((_, i) => filled[i].Length > 0)];
            if (rules.Groups.Select((g, at) => SlowDegrees.Missing(rules, g, [.. all.Where((_, i) => filled[i].Contains(at))])).All(m => m == 0)
                && rules.Minima.All(m => taken.Count(t => rules.Fits(t.Course, m.Of)) >= m.Courses))
            {
                yield return [.. taken.Select(t => t.Course)];
            }
        }
    }

    private static CourseReading Reading(RuleCourse course, Random random)
    {
        double[] chances = [.. Enumerable.Range(0, 4).Select(_ => random.Next(4) switch { 0 => 0.9, 1 => 0.6, 2 => 0.4, _ => 0.1 })];
        return new CourseReading(course.Code, course.Title, (double)course.Credits, [.. CourseAreas.Core.Where(a => chances[(int)a] >= 0.5)], chances, IsSaid: false);
    }
}
