using Gradus.Catalogs;
using Gradus.People;
using Gradus.Readiness;
using ExamplePeople = Gradus.Tests.Ledgers.People;

namespace Gradus.Tests.Readiness;

/// <summary>Reach, match or safer is said only as far as published numbers carry it.</summary>
public sealed class AdmissionOutlookTests
{
    private static readonly Catalog Catalog = ExamplePeople.Catalog;

    [Fact]
    public void Reach_IsSaid_OnlyWhereARateIsPublished()
    {
        foreach (ProgramReadiness program in Of(Ready).Programs)
        {
            var outlook = AdmissionOutlook.Of(Catalog, program);
            Assert.True(outlook.Rate.IsKnown || outlook.Reach is null, program.Item.Id);
            Assert.NotEmpty(outlook.Reasons);
            Assert.True(outlook.Reach != AdmissionReach.Safer || (outlook.Rate.Value >= AdmissionOutlook.Most && program.Verdict == Verdict.Met));
            Assert.True(outlook.Reach != AdmissionReach.Match || program.Verdict == Verdict.Met);
            Assert.True(outlook.Reach != AdmissionReach.Reach || outlook.Rate.Value < AdmissionOutlook.Few);
        }
    }

    [Fact]
    public void SomebodyWhoMayNotEnter_IsNeitherReachNorSafer() =>
        Assert.All(Of(new Profile { Background = new Background { Degree = new Degree { Level = DegreeLevel.None } } }).Programs.Where(p => p.Verdict == Verdict.Blocking), p => Assert.Null(AdmissionOutlook.Of(Catalog, p).Reach));

    [Fact]
    public void FewAdmitted_IsAReach_WhoeverAsks() =>
        Assert.Equal(AdmissionReach.Reach, AdmissionOutlook.Of(Catalog, ProgramReadiness.Of(Ground(Ready), Catalog.FindItem("cmu-ms-computer-science")!)).Reach);

    private static Profile Ready => new()
    {
        Background = new Background
        {
            Degree = new Degree { Level = DegreeLevel.Bachelor, Field = "computer science", Gpa = 4 },
            Programming = ProgrammingLevel.Professional,
            Mathematics = [.. Enum.GetValues<MathematicsSubject>().Select(m => new MathematicsStudied(m, StudyLevel.Advanced, null))],
            Computing = [.. Enum.GetValues<ComputingSubject>().Select(c => new ComputingStudied(c, StudyLevel.Advanced, null))],
        },
    };

    private static ReadinessGround Ground(Profile person) => new(Catalog, person, new TestScores(Gre: true));

    private static CatalogReadiness Of(Profile person) => CatalogReadiness.Of(Ground(person));
}
