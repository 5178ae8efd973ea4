using Gradus.App.Verbs.Curricula;
using Gradus.Catalogs;
using Gradus.Curricula;
using Gradus.Programs;
using Gradus.Programs.Curriculum;
using Gradus.Programs.Curriculum.Reading;
using Gradus.Sources.Loading;

namespace Gradus.Tests.Curricula;

/// <summary>What the programs of the shipped dataset teach.</summary>
public sealed class CurriculumCoverageTests
{
    private static readonly Catalog Shipped = CatalogLoader.Load(SourceFiles.Data);

    private static readonly CatalogCurricula Curricula = CurriculumCommand.Curricula(Shipped, SourceFiles.Data);

    private static readonly IReadOnlyList<(Program Program, CurriculumCoverage Coverage)> All =
        [.. Shipped.Items.Where(i => i.IsProgram).Select(i => (i.Program!, Curricula.Of(i.Program!)))];

    [Fact]
    public void ProgramsThatNameCourses_AreKnown()
    {
        Assert.Equal(All.Count(p => p.Coverage.Blocks.Count > 0), Curricula.Known);
        Assert.InRange(Curricula.Known, 100, All.Count);
        Assert.All(All, p => Assert.Equal(p.Program.Coursework.Core.Count + p.Program.Coursework.Groups.Sum(g => g.From.Count) == 0, p.Coverage.Basis == CoverageBasis.Unknown));
    }

    [Fact]
    public void WhatIsGuaranteed_IsAttainable_AndNoMoreThanTheDegree() => Assert.All(All, p => Assert.All(p.Coverage.Areas, area =>
    {
        Assert.InRange(area.GuaranteedCourses, 0, area.AttainableCourses);
        Assert.True(area.Guaranteed is null || area.Guaranteed <= area.Attainable, p.Program.Id);
        Assert.Equal(area.Guaranteed is null, area.Attainable is null);
    }));

    [Fact]
    public void OpenCredits_AreWhatThePartsLeave() => Assert.All(
        All.Where(p => p.Coverage.Open is not null),
        p => Assert.InRange(p.Coverage.Open!.Value, 0, p.Coverage.Credits!.Value));

    [Fact]
    public void WhereNothingIsKnown_OnlyWhatIsUsualIsSaid()
    {
        CurriculumContract answer = CurriculumContract.Of(Shipped, Curricula, Shipped.FindItem("139755-11.0701")!);
        Assert.Equal("unknown", answer.Basis);
        Assert.Empty(answer.Areas);
        Assert.Equal(Curricula.Known, answer.Usual.Programs);
        Assert.Equal(CourseAreas.Core.Count, answer.Usual.Areas.Count);
    }

    [Fact]
    public void AProgram_IsNotCountedAmongThoseItIsSetBeside()
    {
        (Program program, _) = All.First(p => p.Coverage.Basis != CoverageBasis.Unknown);
        Assert.Equal(Curricula.Usual(null, null).Areas[0].Programs - 1, Curricula.Usual(null, program.Id).Areas[0].Programs);
    }

    [Theory]
    [InlineData("Math 501", "MATH 501", true)]
    [InlineData("CS-5785", "cs 5785", true)]
    [InlineData("CS 5785", "CS 5786", false)]
    [InlineData(null, "CS 5785", true)]
    public void ACourse_IsTheSame_HoweverItsCodeIsWritten(string? code, string other, bool isSame) =>
        Assert.Equal(isSame, new ProgramCourse(code, "Applied  Learning").IsSameAs(new ProgramCourse(other, "applied learning")));

    [Fact]
    public void NoCourse_StandsInTwoPartsOfTheCore_NorInAPartAndAmongTheElectives() => Assert.All(All, p =>
    {
        ProgramCourse[] core = [.. p.Coverage.Blocks.Where(b => b.Name == "Core courses" && b.Basis != BlockBasis.Rule).SelectMany(b => b.Courses).Select(c => new ProgramCourse(c.Code, c.Title))];
        Assert.All(core, c => Assert.DoesNotContain(p.Program.Coursework.Groups.SelectMany(g => g.From), c.IsSameAs));
        ProgramCourse[] held = [.. p.Coverage.Courses.Select(c => new ProgramCourse(c.Code, c.Title))];
        Assert.All(p.Coverage.Electives, e => Assert.DoesNotContain(held, new ProgramCourse(e.Code, e.Title).IsSameAs));
    });

    [Fact]
    public void EveryCoreCourse_StandsInAPart_UnlessWrittenRulesTakeThePlaceOfTheRecord() => Assert.All(All.Where(p => p.Coverage.Written is null), p =>
    {
        ProgramCourse[] held = [.. p.Coverage.Courses.Select(c => new ProgramCourse(c.Code, c.Title))];
        Assert.All(p.Program.Coursework.Core, core => Assert.Contains(held, core.IsSameAs));
    });

    [Fact]
    public void WhatIsCertain_RestsOnNoReadingThatIsNotSure() => Assert.All(All, p => Assert.All(p.Coverage.Areas, area =>
    {
        Assert.InRange(area.GuaranteedCourses, 0, Math.Min(area.LikelyCourses, p.Coverage.Courses.Count(c => c.IsSurely(area.Area))));
        Assert.InRange(area.LikelyCourses, area.GuaranteedCourses, area.AttainableCourses);
    }));

    [Fact]
    public void APartOfWhichExamplesAreNamed_MakesNothingCertain()
    {
        CourseReading sure = new(null, "Machine Learning", null, [CourseArea.MachineLearning], [1, 0, 0, 0], IsSaid: true);
        var block = new CourseBlock("Electives", 4, 3, [sure, sure], BlockBasis.Rule);
        Assert.Equal((0, 2), (block.Guaranteed(CourseArea.MachineLearning), block.Attainable(CourseArea.MachineLearning)));
        Assert.Equal(0, (block with { Pick = 2, Basis = BlockBasis.Listed }).Guaranteed(CourseArea.MachineLearning));
        Assert.Equal(2, (block with { Pick = 2 }).Guaranteed(CourseArea.MachineLearning));
    }

    [Fact]
    public void EveryAnswerThatNamesCourses_NamesItsPage() => Assert.All(
        All.Where(p => p.Coverage.Basis != CoverageBasis.Unknown),
        p => Assert.NotEmpty(CurriculumContract.Of(Shipped, Curricula, Shipped.FindItem(p.Program.Id)!).Pages));
}
