using System.Text.Json.Nodes;
using Gradus.App.Shell;

namespace Gradus.Tests.Commands;

/// <summary>More like what I keep, as somebody types it.</summary>
public sealed class MoreCommandTests : IDisposable
{
    private const string Cmu = "cmu-ms-machine-learning";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("gradus-more-");

    private static string Graduate => Path.Combine(SourceFiles.Repository, "examples", "mathematics-graduate.yaml");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void WhatIsKept_IsGoneBy()
    {
        Assert.Contains("keep at least one", Run("more", "--profile", Graduate).Error, StringComparison.Ordinal);
        Run("keep", Cmu);
        Run("drop", "139755-11.0701");
        JsonNode more = Run("more", "--profile", Graduate, "--json").Json;
        Assert.Equal([Cmu], more["like"]!.AsArray().Select(i => (string)i!));
        Assert.Equal(["139755-11.0701"], more["unlike"]!.AsArray().Select(i => (string)i!));
        Assert.Equal(10, more["items"]!.AsArray().Count);
        Assert.All(more["items"]!.AsArray(), i => Assert.Equal(Cmu, (string)i!["likeId"]!));
        Assert.DoesNotContain(more["items"]!.AsArray(), i => (string)i!["id"]! is Cmu or "139755-11.0701");
    }

    [Fact]
    public void WhatIsNamed_StandsBeforeWhatIsKept()
    {
        Run("keep", "110635-11.0701");
        JsonNode more = Run("more", "--profile", Graduate, "--like", Cmu, "--limit", "3", "--json").Json;
        Assert.Equal([Cmu], more["like"]!.AsArray().Select(i => (string)i!));
        Assert.Equal(3, more["items"]!.AsArray().Count);
    }

    [Fact]
    public void LikedAndNot_IsRefused()
    {
        Said said = Run("more", "--profile", Graduate, "--like", Cmu, "--unlike", Cmu, "--json");
        Assert.Equal((ExitCode.WrongUse, "unlike"), (said.ExitCode, (string)said.Json["field"]!));
    }

    private Said Run(params string[] line) => GradusProgram.Run([.. line, "--workspace", Path.Combine(_folder.FullName, "mine.db")]);
}
