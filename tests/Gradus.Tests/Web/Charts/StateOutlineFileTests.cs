using Gradus.Places;
using Gradus.Sources.Curated;
using Gradus.Sources.Yaml;

namespace Gradus.Tests.Web.Charts;

public sealed class StateOutlineFileTests
{
    private const string Head = "source: https://www.census.gov/\nedition: 2017\nwidth: 975\nheight: 610\nstates:\n";

    [Fact]
    public void Outlines_AreTheStatesAndTheDistrict_WithinTheMap()
    {
        IReadOnlyList<StateOutline> outlines = StateOutlineFile.Read(Path.Combine(SourceFiles.Data, "state-outlines.yaml"));
        IEnumerable<string> states = StateFile.Read(Path.Combine(SourceFiles.Data, "states.yaml")).Where(s => s.Region != "Island areas").Select(s => s.Code);

        Assert.Equal(states, outlines.Select(o => o.State));
        Assert.All(outlines, o => Assert.InRange(o.LabelY, 0, StateOutline.MapHeight));
        Assert.InRange(outlines.Sum(o => o.Path.Length), 10_000, 60_000);
    }

    [Theory]
    [InlineData("- {state: \"GA\", label: [1], path: \"M1,1l2,2Z\"}", "a list of 2 to 2 items")]
    [InlineData("- {state: \"Georgia\", label: [1, 2], path: \"M1,1l2,2Z\"}", "two capital letters")]
    [InlineData("- {state: \"GA\", label: [1, 2], path: \"M1,1l2,2\"}", "path data")]
    [InlineData("- {state: \"GA\", label: [1, 2], path: \"M1,1l2,2Z\\\" onload=\\\"x\"}", "path data")]
    [InlineData("- {state: \"GA\", label: [1, 976], path: \"M1,1l2,2Z\"}", "a whole number from 0 to 975")]
    [InlineData("- {state: \"GA\", label: [1, 2], path: \"M1,1l2,2Z\"}\n- {state: \"GA\", label: [1, 2], path: \"M1,1l2,2Z\"}", "stands twice")]
    public void MalformedOutline_IsRefused(string states, string problem) => Assert.Contains(
        problem,
        Assert.Throws<InputException>(() => StateOutlineFile.Parse(YamlNodeReader.Read("state-outlines.yaml", Head + states))).Message,
        StringComparison.Ordinal);
}
