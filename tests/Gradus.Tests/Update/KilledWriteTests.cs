using Gradus.Sources.Compiler;
using Gradus.Sources.Dataset;

namespace Gradus.Tests.Update;

/// <summary>The real program is killed at random points of a first build, a build and an update: what it wrote is whole or never happened.</summary>
public sealed class KilledWriteTests
{
    private const int Seed = 20_261;

    /// <summary>Least places of a run to choose from: it writes more files than that.</summary>
    private const int LeastPlaces = 60;

    /// <summary>Fifty kills of all three in <c>./test</c>, a thousand in <c>./test --long</c>.</summary>
    private static int Kills { get; } = LongRun.Times(17, 334);

    [Fact]
    public async Task FirstBuild_KilledAnywhere_IsWholeOrNeverHappened_AndTheNextOneIsComplete()
    {
        await using var scene = new KillScene();
        SortedDictionary<string, string> whole = BuildAnew(scene, 0);
        await KillAsync(scene, () => scene.BuildArguments(first: true), _ => scene.Remove(), place =>
        {
            if (Directory.Exists(place))
            {
                Assert.Equal(whole, TestFolder.Snapshot(place));
            }
        }, _ => whole);
    }

    [Fact]
    public async Task Build_KilledAnywhere_LeavesOneOfTheTwoDatasetsWhole_AndTheNextOneIsComplete()
    {
        await using var scene = new KillScene();
        await KillEditionsAsync(scene, () => scene.BuildArguments(first: false));
    }

    [Fact]
    public async Task Update_KilledAnywhere_LeavesOneOfTheTwoDatasetsWhole_AndTheNextBuildIsComplete()
    {
        await using var scene = new KillScene();
        await KillEditionsAsync(scene, scene.UpdateArguments);
    }

    /// <summary>Starts from one edition, is killed on the way to the other.</summary>
    private static async Task KillEditionsAsync(KillScene scene, Func<string[]> arguments)
    {
        SortedDictionary<string, string>[] whole = [BuildAnew(scene, 0), BuildAnew(scene, 1)];
        Assert.NotEqual(whole[0], whole[1]);
        await KillAsync(
            scene,
            arguments,
            turn =>
            {
                scene.Remove();
                scene.SetEdition(turn);
                scene.Build();
                scene.SetEdition(turn + 1);
            },
            place =>
            {
                SortedDictionary<string, string> found = WithoutChanges(place);
                Assert.True(found.SequenceEqual(whole[0]) || found.SequenceEqual(whole[1]), "The dataset is neither the former nor the new one.");
            },
            turn => whole[(turn + 1) % 2]);
    }

    /// <param name="scene">The files.</param>
    /// <param name="arguments">The command to kill.</param>
    /// <param name="prepare">Makes what is there before, for the turn given.</param>
    /// <param name="check">What must hold of the folder that a reader finds after the kill.</param>
    /// <param name="complete">What must be there after the next build.</param>
    private static async Task KillAsync(
        KillScene scene, Func<string[]> arguments, Action<int> prepare, Action<string> check, Func<int, SortedDictionary<string, string>> complete)
    {
        prepare(0);
        IReadOnlyList<KillPlace> places = await KilledProgram.PlacesAsync(scene.Root, arguments());
        Assert.True(places.Count > LeastPlaces, $"Only {places.Count} places to be killed at.");
        var random = new Random(Seed);
        int killed = 0;
        int recovered = 0;
        for (int turn = 0; killed < Kills; turn++)
        {
            Assert.True(turn < Kills * 5, $"Only {killed} of {turn} runs could be killed.");
            prepare(turn);
            // The renames come at the end: every other kill is aimed there.
            KillPlace place = places[random.Next(turn % 2 == 0 ? 0 : places.Count * 9 / 10, places.Count)];
            if (!(await KilledProgram.RunAsync(scene.Root, arguments(), place)).Killed)
            {
                continue;
            }

            killed++;
            SortedDictionary<string, string> before = TestFolder.Snapshot(scene.Root);
            check(FolderReplacement.Readable(scene.Data));
            Assert.Equal(before, TestFolder.Snapshot(scene.Root));
            bool hasLeft = HasLeft(scene.Data + ".update");
            string? said = scene.Build();
            Assert.True(hasLeft == said is not null, $"Something was left: {hasLeft}; said: {said}");
            recovered += said is null ? 0 : 1;
            Assert.Equal(complete(turn), WithoutChanges(scene.Data));
            Assert.DoesNotContain(DatasetVerifier.Verify(scene.Data, null), f => f.Severity == Severity.Error);
            Assert.True(!Directory.Exists(scene.Data + ".update") || Directory.Exists(Path.Combine(scene.Data + ".update", "downloads")));
        }

        TestContext.Current.SendDiagnosticMessage("{0} kills among {1} {2}; {3} half-done writes brought to an end.", killed, places.Count, KilledProgram.IsTraced ? "system calls" : "changes to files", recovered);
    }

    private static SortedDictionary<string, string> BuildAnew(KillScene scene, int edition)
    {
        scene.Remove();
        scene.SetEdition(edition);
        scene.Build();
        return TestFolder.Snapshot(scene.Data);
    }

    /// <summary>True where a run left more beside the dataset than downloads and a lock that nobody holds.</summary>
    private static bool HasLeft(string folder) =>
        Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any(path => Path.GetFileName(path) is not ("downloads" or "lock"));

    /// <summary>All but the note that an update leaves about itself.</summary>
    private static SortedDictionary<string, string> WithoutChanges(string folder)
    {
        SortedDictionary<string, string> files = TestFolder.Snapshot(folder);
        files.Remove("changes.json");
        return files;
    }
}
