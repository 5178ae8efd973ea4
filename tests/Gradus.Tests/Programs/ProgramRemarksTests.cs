using Gradus.Sources.Curated;
using Gradus.Sources.Programs;
using Gradus.Sources.Yaml;

namespace Gradus.Tests.Programs;

public sealed class ProgramRemarksTests
{
    [Fact]
    public void Remark_OverridesTheUsualCode_WithItsReason()
    {
        ProgramJoiner joiner = new(
            [new(new UnitId(139755), CipCode.Parse("11.0701"), 170), new(new UnitId(139755), CipCode.Parse("11.0101"), 2992)],
            DegreeTypeFile.Read(Path.Combine(SourceFiles.Data, "degree-types.yaml")));
        ProgramRecord program = ProgramFileReader.ReadFolder(Path.Combine(SourceFiles.Data, "programs"))
            .First(p => p.Id == "georgia-tech-ms-computer-science-machine-learning-online");
        ProgramJoin join = joiner.Join(program, "ms-computer-science-machine-learning", new(program.Id, CipCode.Parse("11.0101"), null, "size"));
        Assert.Equal(("139755-11.0101", "inferred: size", false), (join.OfferingId, join.Reason, join.IsStated));
    }

    [Theory]
    [InlineData("remarks:\n  - program: a\n    reason: b\n", "line 2, column 14", "a cip or a restriction")]
    [InlineData("remarks:\n  - program: a\n    cip: \"11.07\"\n    reason: b\n", "line 3, column 10", "six-digit")]
    [InlineData("remarks:\n  - program: a\n    cip: \"11.0701\"\n", "line 2, column 5", "reason")]
    [InlineData("remarks:\n  - program: a\n    restriction: x\n    reason: b\n  - program: a\n    restriction: x\n    reason: b\n", "line 5, column 14", "another remark")]
    public void MalformedRemark_IsRefused_WithItsPlace(string yaml, string place, string problem)
    {
        InputException error = Assert.Throws<InputException>(() => ProgramRemarks.Parse(YamlNodeReader.Read("program-remarks.yaml", yaml, 1)));
        Assert.Contains(place, error.Message, StringComparison.Ordinal);
        Assert.Contains(problem, error.Message, StringComparison.Ordinal);
    }
}
