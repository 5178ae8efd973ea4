using Gradus.Programs;
using Gradus.Sources.Curated;

namespace Gradus.Tests.Programs;

[Trait(SourceFiles.Needs, SourceFiles.Sources)]
public sealed class DegreeTypeAccuracyTests
{
    [Fact]
    public void Probe()
    {
        DegreeTypeClassifier classifier = DegreeTypeFile.Read(Path.Combine(SourceFiles.Data, "degree-types.yaml")).Classifier();
        int parity = int.Parse(Environment.GetEnvironmentVariable("PARITY") ?? "0");
        var half = new ClassifierAccuracy(classifier, LabelledPrograms.Read().Where(p => p.UnitId % 2 == parity));
        Assert.Fail(half.Row("half") + string.Join('\n', half.Confusions()) + "\n" + string.Join('\n', half.FocusDifferences()));
    }
}
