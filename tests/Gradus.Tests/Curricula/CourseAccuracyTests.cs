using Gradus.App.Verbs.Data;
using Gradus.Programs.Curriculum.Reading;
using Gradus.Sources.Curriculum;

namespace Gradus.Tests.Curricula;

/// <summary>How well courses of universities that the model has not seen are read, against the bars of the method.</summary>
[Trait(SourceFiles.Needs, SourceFiles.Sources)]
public sealed class CourseAccuracyTests
{
    private static readonly Lazy<IReadOnlyList<LabelledCourse>> Courses = new(() =>
        CourseCatalogueFile.Describe(SourceFiles.Directory, CourseLabelFile.Read(Path.Combine(SourceFiles.Data, CourseLabelFile.FileName))));

    private static readonly Lazy<CourseTrial> Trial = new(() => CourseTrial.Of(Courses.Value));

    [Fact]
    public void UnseenUniversities_AreReadWithinTheBars()
    {
        double macro = CourseAreas.Core.Average(a => CourseAccuracy.F1(Trial.Value, a));
        Assert.InRange(macro, CourseAccuracy.MacroBar, 1);
        Assert.InRange(macro - CourseAreas.Core.Average(a => CourseAccuracy.Keywords(Trial.Value, a)), CourseAccuracy.MarginBar, 1);
        Assert.InRange(CourseAreas.Core.Average(a => CourseAccuracy.Agreed(Trial.Value, a)), CourseAccuracy.AgreedBar, 1);
        Assert.All(CourseAreas.Core, a => Assert.InRange(CourseAccuracy.F1(Trial.Value, a), CourseAccuracy.AreaBar, 1));
    }

    [Fact]
    public void Probabilities_AreTheSharesTheySay()
    {
        Assert.InRange(CourseAccuracy.Distance(Trial.Value, titles: false), 0, 0.03);
        Assert.InRange(CourseAccuracy.Distance(Trial.Value, titles: true), 0, 0.03);
    }

    [Fact]
    public void Report_IsTheCommittedOne() =>
        ExpectedFile.Check(Path.Combine(SourceFiles.Repository, "docs", "reference", "curriculum-accuracy.md"), CourseAccuracy.Report(Trial.Value));

    [Fact]
    public void Model_IsTheCommittedOne() =>
        ExpectedFile.Check(Path.Combine(SourceFiles.Data, CourseModelFile.FileName), CourseModelFile.Write(CourseTraining.Of(Courses.Value)));
}
