using Gradus.App.Verbs.Data;
using Gradus.Programs.Curriculum.Reading;
using Gradus.Sources.Curriculum;

namespace Gradus.Tests.Curricula;

/// <summary>The labels and the model that ship.</summary>
public sealed class CourseLabelTests : IDisposable
{
    private static readonly IReadOnlyList<LabelledCourse> Shipped = CourseLabelFile.Read(Path.Combine(SourceFiles.Data, CourseLabelFile.FileName));

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("gradus-labels");

    [Fact]
    public void Labels_AreOfEnoughCourses_OfEveryCoreArea()
    {
        Assert.InRange(Shipped.Count, 1200, int.MaxValue);
        Assert.All(CourseAreas.Core, area => Assert.InRange(Shipped.Count(c => c.Settled.Contains(area)), 60, int.MaxValue));
        Assert.All(Shipped, c => Assert.NotEmpty(c.Settled));
    }

    /// <summary>Two readers who know nothing of each other find the same of each of the four; of the areas around them on average, and of each more than half of what chance leaves.</summary>
    [Fact]
    public void Readings_Agree()
    {
        Assert.All(CourseAreas.Core, area => Assert.InRange(CourseAccuracy.Kappa(Shipped, area), CourseAccuracy.KappaBar, 1));
        Assert.InRange(CourseAreas.All.Average(word => CourseAccuracy.Kappa(Shipped, word.Value)), CourseAccuracy.KappaBar, 1);
        Assert.All(CourseAreas.All, word => Assert.InRange(CourseAccuracy.Kappa(Shipped, word.Value), 0.5, 1));
    }

    /// <summary>A label file that held a description would ship a catalogue's text.</summary>
    [Fact]
    public void Files_HoldNoDescription()
    {
        Assert.All(Shipped, c => Assert.Empty(c.Description));
        Assert.All(File.ReadLines(Path.Combine(SourceFiles.Data, CourseModelFile.FileName)).Skip(5), line => Assert.DoesNotMatch("[A-Za-z]", line));
    }

    [Theory]
    [InlineData("X,1,A,nonsense,nlp,nlp\n", "first")]
    [InlineData("X,1,A,nlp,nlp,nlp\nX,1,B,nlp,nlp,nlp\n", "labelled twice")]
    [InlineData("X,1,A,nlp\n", "cells")]
    public void Labels_ThatCannotBeUsed_SayWhere(string rows, string said)
    {
        string path = Write("labels.csv", "school,code,title,first,second,settled\n" + rows);
        Assert.Contains(said, Assert.Throws<InputException>(() => CourseLabelFile.Read(path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Model_ReadsAsItWasWritten()
    {
        string text = File.ReadAllText(Path.Combine(SourceFiles.Data, CourseModelFile.FileName));
        string path = Path.Combine(_folder.FullName, "model.csv");
        CourseModelFile.Save(path, CourseModelFile.Read(Write("first.csv", text)));
        Assert.Equal(text, File.ReadAllText(path));
    }

    [Theory]
    [InlineData("slope,", "not all there")]
    [InlineData("9,1", "above the number")]
    [InlineData("word,1", "the number of a feature")]
    public void Model_ThatIsDamaged_IsRefused(string row, string said)
    {
        string cells = new(',', CourseAreas.All.Count - 1);
        string header = "feature,rarity," + string.Join(',', CourseAreas.All.Keys);
        string full = row.EndsWith(',') ? $"{row},{cells}" : $"{row},{cells}\n{row},{cells}";
        string path = Write("model.csv", $"{header}\n{full}\n");
        Assert.Contains(said, Assert.Throws<InputException>(() => CourseModelFile.Read(path)).Message, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private string Write(string name, string text)
    {
        string path = Path.Combine(_folder.FullName, name);
        File.WriteAllText(path, text);
        return path;
    }
}
