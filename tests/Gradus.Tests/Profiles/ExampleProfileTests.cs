using Gradus.People;
using Gradus.Sources.Forms;
using Gradus.Sources.Profiles;

namespace Gradus.Tests.Profiles;

public sealed class ExampleProfileTests
{
    private static readonly string Examples = Path.Combine(SourceFiles.Repository, "examples");

    [Fact]
    public void TheFourExamples_AreThere() => Assert.Equal(
        ["international-applicant.yaml", "mathematics-graduate.yaml", "returning-teacher.yaml", "working-engineer.yaml"],
        Directory.GetFiles(Examples, "*.yaml").Select(Path.GetFileName).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("international-applicant.yaml")]
    [InlineData("mathematics-graduate.yaml")]
    [InlineData("returning-teacher.yaml")]
    [InlineData("working-engineer.yaml")]
    public void EveryExample_IsRead_NamesItsSchema_AndRoundTrips(string file)
    {
        string path = Path.Combine(Examples, file);
        Profile profile = ProfileReader.Read(path, KnownNames.Unchecked);

        Assert.StartsWith("# yaml-language-server: $schema=../docs/reference/profile.schema.json\n", File.ReadAllText(path), StringComparison.Ordinal);
        Assert.Equal(profile, Known.Yaml(ProfileWriter.Write(profile)));
        Assert.NotNull(profile.Start);
        Assert.Equal(file != "returning-teacher.yaml", profile.Weights.Count > 0 != profile.Order.Count > 0);
    }

    [Fact]
    public void WorkingEngineer_IsThePersonOfTheGuide()
    {
        Profile profile = ProfileReader.Read(Path.Combine(Examples, "working-engineer.yaml"), KnownNames.Unchecked);

        Assert.Equal("GA", profile.Residency.State);
        Assert.Equal(95_000m, profile.Job.Salary);
        Assert.True(profile.Job.KeepWorking);
        Assert.Equal(2, profile.Background.Mathematics.Count(m => m.Level == StudyLevel.Course));
        Assert.Equal([StudyMode.Online], profile.Require.Modality);
        Assert.Equal(new WeeklyHours(12, 15), profile.Study.HoursPerWeek);
    }

    [Fact]
    public void MathematicsGraduate_IsThePersonOfTheGuide()
    {
        Profile profile = ProfileReader.Read(Path.Combine(Examples, "mathematics-graduate.yaml"), KnownNames.Unchecked);

        Assert.Equal(ProgrammingLevel.None, profile.Background.Programming);
        Assert.Equal(GoalKind.Research, profile.Goal.Kind);
        Assert.True(profile.Places.MoveAnywhere);
        Assert.Equal(0m, profile.Budget.Savings);
        Assert.Equal([FinalProject.Thesis], profile.FinalProject);
    }

    [Fact]
    public void InternationalApplicant_IsThePersonOfTheGuide()
    {
        Profile profile = ProfileReader.Read(Path.Combine(Examples, "international-applicant.yaml"), KnownNames.Unchecked);

        Assert.Equal(new Residency { Citizenship = Citizenship.F1Visa, WorkAuthorisationYears = 3 }, profile.Residency);
        Assert.True(profile.Require.Stem);
    }
}
