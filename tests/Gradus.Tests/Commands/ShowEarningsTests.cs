using System.Text.Json.Nodes;

namespace Gradus.Tests.Commands;

/// <summary>Both releases of earnings stand in the answer, the newer first, and a figure of several campuses says so on each.</summary>
public sealed class ShowEarningsTests
{
    private const string Together = "These figures are of 2 campuses that report together, not of this one alone: Arizona State University Campus Immersion, Arizona State University Digital Immersion.";

    [Theory]
    [InlineData("483124-11.0701")]
    [InlineData("104151-11.0701")]
    public void FigureOfSeveralCampuses_SaysSo_OnEach(string id)
    {
        string text = string.Join(' ', GradusProgram.Run("show", id).Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(3, text.Split(Together).Length);
        JsonNode json = GradusProgram.Run("show", id, "--json").Json;
        Assert.Equal([104151, 483124], json["campuses"]!.AsArray().Select(n => (int)n!));
        Assert.Equal([104151, 483124], json["newestEarnings"]!["campuses"]!.AsArray().Select(n => (int)n!));
    }

    [Fact]
    public void NewerRelease_StandsFirst_WithItsOwnGraduatesAndDollars()
    {
        string text = GradusProgram.Run("show", "139755-11.0101").Output;
        int newer = text.IndexOf("release of 10 June 2026", StringComparison.Ordinal);
        int older = text.IndexOf("The older release", StringComparison.Ordinal);
        Assert.True(newer > 0 && older > newer);
        JsonNode release = GradusProgram.Run("show", "139755-11.0101", "--json").Json["newestEarnings"]!;
        Assert.Equal(("10 June 2026", 0), ((string)release["released"]!, release["campuses"]!.AsArray().Count));
        JsonNode first = release["earnings"]![0]!;
        Assert.Equal((1, "2020-21 and 2021-22", 2024, 150671m), ((int)first["yearsAfter"]!, (string)first["graduatesOf"]!, (int)first["dollarsOf"]!, (decimal)first["median"]!["value"]!));
    }
}
