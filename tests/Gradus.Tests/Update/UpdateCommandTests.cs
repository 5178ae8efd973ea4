using System.CommandLine;
using Gradus.App.Verbs.Data;

namespace Gradus.Tests.Update;

public sealed class UpdateCommandTests
{
    [Fact]
    public async Task Update_SaysWhatChanged_AndEndsWithZero()
    {
        await using var scene = new UpdateScene();
        (int code, string output, string error) = await RunAsync(scene);
        Assert.Equal(0, code);
        Assert.Equal("", error);
        Assert.Equal(
            """
            Files: 2 downloaded, 0 unchanged since the last download, 1 carried over.
            Not published:
              cip/list.pdf
            Carried over:
              research/herd.csv: joined by hand
            Version: cc213364 -> 7c298129
            Changed sources:
              ipeds/HD2024.zip
            Table                   added  removed  changed
            states                      1        0        0
            The new dataset has verified and is in place.

            """.ReplaceLineEndings("\n"), output);
    }

    [Fact]
    public async Task DryRun_SaysThatNothingWasChanged()
    {
        await using var scene = new UpdateScene();
        scene.Publish(UpdateScene.Header + UpdateScene.Georgia.Replace("13", "14", StringComparison.Ordinal));
        (int code, string output, _) = await RunAsync(scene, "--dry-run");
        Assert.Equal(0, code);
        Assert.Contains("states                      0        0        1  fips 1\n  GA: fips 13 -> 14\n", output, StringComparison.Ordinal);
        Assert.EndsWith("Nothing was changed (--dry-run).\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CurrentDataset_EndsWithZero()
    {
        await using var scene = new UpdateScene();
        scene.Publish(UpdateScene.Header + UpdateScene.Georgia);
        (int code, string output, _) = await RunAsync(scene);
        Assert.Equal(0, code);
        Assert.EndsWith("The dataset is already current; nothing was changed.\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DataThatDoesNotVerify_EndsWithOne()
    {
        await using var scene = new UpdateScene { Verify = (_, _) => ["row 3: no such state."] };
        (int code, string output, string error) = await RunAsync(scene);
        Assert.Equal(1, code);
        Assert.EndsWith("The new data did not verify; the old dataset stays.\n", output, StringComparison.Ordinal);
        Assert.Equal("row 3: no such state.\n", error);
    }

    [Fact]
    public async Task FailedDownload_EndsWithTwo()
    {
        await using var scene = new UpdateScene();
        scene.Server.Serve("/HD2024.zip", PublisherServer.Plain(404));
        (int code, string output, string error) = await RunAsync(scene);
        Assert.Equal(2, code);
        Assert.Equal("", output);
        Assert.StartsWith("ipeds/HD2024.zip (http://127.0.0.1:", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task MissingListOfPublishers_EndsWithTwo()
    {
        await using var scene = new UpdateScene();
        (int code, _, string error) = await RunAsync(scene, "--publishers", scene.Folder["none.yaml"]);
        Assert.Equal(2, code);
        Assert.Contains("there is no such file", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stopped_EndsWithTwo()
    {
        using var stop = new CancellationTokenSource();
        await using var scene = new UpdateScene { Compile = (_, _, _, _) => stop.Cancel() };
        (int code, _, string error) = await RunAsync(scene, stop.Token);
        Assert.Equal(2, code);
        Assert.StartsWith("Stopped. The dataset is as it was;", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Terminal_GetsProgress_AndAnEmptyLineInTheEnd()
    {
        await using var scene = new UpdateScene();
        (_, string output, string error) = await RunAsync(scene, TestContext.Current.CancellationToken, terminal: true);
        Assert.Contains("\rverifying ...", error, StringComparison.Ordinal);
        Assert.Matches(" +\r$", error);
        Assert.DoesNotContain("\r", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_ShowsAnExample_AndTheExitCodes()
    {
        await using var scene = new UpdateScene();
        (int code, string output, _) = await RunAsync(scene, "--help");
        Assert.Equal(0, code);
        Assert.Contains("gradus data update --dry-run --carry-from sources", output, StringComparison.Ordinal);
        Assert.Contains("Exit code: 0 done", output, StringComparison.Ordinal);
        Assert.All(["--data", "--dry-run", "--keep-downloads", "--carry-from", "--publishers"], o => Assert.Contains(o, output, StringComparison.Ordinal));
    }

    private static Task<(int Code, string Output, string Error)> RunAsync(UpdateScene scene, params string[] more) =>
        RunAsync(scene, TestContext.Current.CancellationToken, false, more);

    private static async Task<(int Code, string Output, string Error)> RunAsync(
        UpdateScene scene, CancellationToken cancellation, bool terminal = false, params string[] more)
    {
        var root = new RootCommand { UpdateCommand.Create(scene.Compile, scene.Verify, scene.Settings, terminal) };
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        int code = await root.Parse(["update", "--data", scene.Data, "--carry-from", scene.Folder["sources"], .. more])
            .InvokeAsync(new InvocationConfiguration { Output = output, Error = error }, cancellation);
        return (code, output.ToString(), error.ToString());
    }
}
