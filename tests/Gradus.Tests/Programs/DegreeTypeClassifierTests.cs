using Gradus.Programs;
using Gradus.Sources.Curated;

namespace Gradus.Tests.Programs;

public sealed class DegreeTypeClassifierTests
{
    private static readonly DegreeTypeClassifier Classifier =
        DegreeTypeFile.Read(Path.Combine(SourceFiles.Data, "degree-types.yaml")).Classifier();

    [Theory]
    [InlineData("Master of Science in Machine Learning", "MS", null, "ms-machine-learning", "machine-learning")]
    [InlineData("MPS in Machine Learning", "MPS", null, "mps-machine-learning-data-science", "machine-learning")]
    [InlineData("MS in AI & ML (online)", "MS", null, "ms-ai-machine-learning", "machine-learning artificial-intelligence")]
    [InlineData("MS in Artificial Intelligence + Machine Learning", "MS", null, "ms-ai-machine-learning", "machine-learning artificial-intelligence")]
    [InlineData("Artificial Intelligence, M.S.", "MS", "Machine Learning", "ms-artificial-intelligence", "machine-learning artificial-intelligence")]
    [InlineData("Master of Computer Science", "MCS", "Machine Learning", "ms-computer-science-machine-learning", "machine-learning computer-science")]
    [InlineData("Master of Computer Science", "MCS", null, "ms-computer-science", "computer-science")]
    [InlineData("Computer Science (Data Science)", "MS", null, "ms-computer-science-machine-learning", "data-science computer-science")]
    [InlineData("Data Science (Computer Science track)", "MS", null, "ms-data-science", "data-science computer-science")]
    [InlineData("Data Science and Machine Learning", "MS", null, "ms-data-science-machine-learning", "machine-learning data-science")]
    [InlineData("Master of Engineering in Data Science", "MEng", null, "meng-data-science-machine-learning", "data-science")]
    [InlineData("Electrical Engineering", "MS", "Machine Learning and Signal Processing", "mee-machine-learning-signal-processing", "machine-learning signal-processing")]
    [InlineData("Master of Engineering Management", "MEM", "Data Analytics and Machine Learning", "mem-analytics-machine-learning", "machine-learning analytics engineering-management")]
    [InlineData("MS in Natural Language Processing", "MS", null, "ms-natural-language-processing", "nlp")]
    [InlineData("MS in Computer Vision", "MS", null, "ms-computer-vision", "computer-vision")]
    [InlineData("Statistics, Data Science track", "MS", null, "ms-statistics-data-science", "data-science statistics")]
    [InlineData("Mathematics", "MA", "Data Science Emphasis", "ms-applied-mathematics", "data-science applied-mathematics")]
    [InlineData("MBA with Business Analytics", "other", null, "other", "analytics")]
    public void KnownTitles_GetTheirTypeAndFocus(string title, string degree, string? concentration, string type, string focus)
    {
        DegreeClassification answer = Classifier.Classify(title, degree, concentration, null);
        Assert.Equal((type, focus), (answer.DegreeType, string.Join(' ', answer.Focus.Select(ProgramWords.Focuses.KeyOf))));
        Assert.NotEmpty(answer.Reason);
    }

    [Fact]
    public void StatedCode_Decides_WhereTheTitleSaysNothing()
    {
        Assert.Equal("ms-statistics", Classifier.Classify("Graduate Program", "MS", null, CipCode.Parse("27.0501")).DegreeType);
        Assert.Equal("other", Classifier.Classify("Graduate Program", "MS", null, CipCode.Parse("54.0101")).DegreeType);
        Assert.Equal("other", Classifier.Classify("", "MS", null, null).DegreeType);
        Assert.Equal("ms-robotics", Classifier.Classify("Robotics", "MS", null, CipCode.Parse("27.0501")).DegreeType);
    }

    [Fact]
    public void CaseAndMarks_DoNotMatter()
    {
        string plain = Classifier.Classify("Data Science and Analytics", "MS", null, null).DegreeType;
        Assert.Equal(plain, Classifier.Classify("DATA-SCIENCE & analytics", "MS", null, null).DegreeType);
        Assert.Equal(plain, Classifier.Classify("  data  science + Analytics!", "MS", null, null).DegreeType);
    }

    [Fact]
    public void PartsOfWords_AreNoPhrases() =>
        Assert.Equal("other", Classifier.Classify("Aid and Maintenance", "MS", null, null).DegreeType);
}
