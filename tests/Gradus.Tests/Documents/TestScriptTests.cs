using System.Diagnostics;

namespace Gradus.Tests.Documents;

/// <summary><c>./test</c> says what it needs and does not find.</summary>
public sealed class TestScriptTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("gradus-script-");

    [Fact]
    [Trait(SourceFiles.Needs, SourceFiles.Unix)]
    public async Task OlderSdk_IsNamed_WithTheOneThatIsWanted()
    {
        string place = Path.Combine(_folder.FullName, "dotnet");
        await File.WriteAllTextAsync(place, "#!/bin/sh\n[ \"$1\" = --list-sdks ] && echo '8.0.100 [/usr/share/dotnet/sdk]' && exit 0\nexit 145\n", TestContext.Current.CancellationToken);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(place, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        var start = new ProcessStartInfo(Path.Combine(SourceFiles.Repository, "test")) { UseShellExecute = false, RedirectStandardError = true, RedirectStandardOutput = true };
        start.Environment["PATH"] = $"{_folder.FullName}:/usr/bin:/bin";
        using Process script = Process.Start(start)!;
        string error = await script.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await script.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(1, script.ExitCode);
        Assert.Matches(@"^test: global\.json wants the \.NET SDK 10\.[0-9.]+ or a later one of \.NET 10; installed here: 8\.0\.100\.", error);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
