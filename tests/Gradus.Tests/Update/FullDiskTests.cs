namespace Gradus.Tests.Update;

/// <summary>The real program where no file can grow beyond a size: what it wrote is whole or never happened, and one line says why.</summary>
public sealed class FullDiskTests
{
    public static TheoryData<int> Kilobytes => [0, 1, 4];

    [Theory]
    [Trait(SourceFiles.Needs, SourceFiles.Linux)]
    [MemberData(nameof(Kilobytes))]
    public async Task Build_WithoutRoom_LeavesTheFormerDataset_AndNothingElse(int room)
    {
        await using var scene = new KillScene();
        scene.Build();
        SortedDictionary<string, string> before = TestFolder.Snapshot(scene.Data);
        scene.SetEdition(1);
        await RefusedAsync(scene.BuildArguments(first: false), room);
        Assert.Equal(before, TestFolder.Snapshot(scene.Data));
        Assert.False(Directory.Exists(scene.Data + ".update"));
        scene.Build();
        Assert.NotEqual(before, TestFolder.Snapshot(scene.Data));
    }

    [Fact]
    [Trait(SourceFiles.Needs, SourceFiles.Linux)]
    public async Task FirstBuild_WithoutRoom_NeverHappened()
    {
        await using var scene = new KillScene();
        await RefusedAsync(scene.BuildArguments(first: true), 1);
        Assert.False(Directory.Exists(scene.Data));
    }

    [Fact]
    [Trait(SourceFiles.Needs, SourceFiles.Linux)]
    public async Task Update_WithoutRoom_LeavesTheFormerDataset()
    {
        await using var scene = new KillScene();
        Assert.Null(scene.Build());
        SortedDictionary<string, string> before = TestFolder.Snapshot(scene.Data);
        scene.SetEdition(1);
        await RefusedAsync(scene.UpdateArguments(), 1);
        Assert.Equal(before, TestFolder.Snapshot(scene.Data));
    }

    private static async Task RefusedAsync(string[] arguments, int room)
    {
        (int code, string error) = await KillScene.RunWithoutRoomAsync(arguments, room);
        string[] lines = error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.True(code == 2, $"{code}: {error}");
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
        Assert.True(lines.Count(l => l.Contains("cannot be written", StringComparison.Ordinal) || l.Contains("was not replaced", StringComparison.Ordinal)) == 1, error);
    }
}
