using Gradus.App.Verbs.Curricula;
using Gradus.Catalogs;
using Gradus.Curricula;
using Gradus.Programs;
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
}
