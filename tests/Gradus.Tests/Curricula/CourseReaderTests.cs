using Gradus.Programs.Curriculum.Reading;
using Gradus.Sources.Curriculum;

namespace Gradus.Tests.Curricula;

/// <summary>What titles that nobody would doubt are read as, by the shipped model.</summary>
public sealed class CourseReaderTests
{
    private static readonly CourseReader Reader = new(CourseModelFile.Read(Path.Combine(SourceFiles.Data, CourseModelFile.FileName)));

    [Theory]
    [InlineData("Machine Learning", CourseArea.MachineLearning)]
    [InlineData("Intro to Mach Lrn", CourseArea.MachineLearning)]
    [InlineData("Database Systems", CourseArea.Data)]
    [InlineData("Data Structures and Algorithms", CourseArea.Data)]
    [InlineData("Applied Regression Analysis", CourseArea.Statistics)]
    [InlineData("Convex Optimization", CourseArea.Statistics)]
    [InlineData("Deep Learning", CourseArea.DeepLearning)]
    [InlineData("Computer Vision", CourseArea.Vision)]
    [InlineData("Master's Thesis", CourseArea.Project)]
    public void Titles_AreReadAsWhatTheyName(string title, CourseArea area) => Assert.Contains(area, Reader.Read(null, title).Areas);

    [Theory]
    [InlineData("")]
    [InlineData("???")]
    [InlineData("Medieval French Poetry")]
    public void WhatNamesNoArea_IsReadAsNone(string title) => Assert.DoesNotContain(Reader.Read(null, title).Areas, CourseAreas.Core.Contains);

    [Fact]
    public void WhatAPersonSays_StandsBeforeTheReading()
    {
        CourseReading said = Reader.Read(null, "Machine Learning", said: [CourseArea.Statistics]);
        Assert.Equal([CourseArea.Statistics], said.Areas);
        Assert.True(said is { IsSaid: true, IsOpen: false });
    }

    [Fact]
    public void Chances_AreBetweenNoneAndAll() => Assert.All(
        Reader.Read("CS 1", new string('x', 5000), string.Concat(Enumerable.Repeat("learning ", 5000))).Chances, chance => Assert.InRange(chance, 0, 1));
}
