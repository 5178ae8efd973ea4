using System.Diagnostics;

namespace Gradus.Tests.Commands;

/// <summary>Where nobody reads what the program writes any more, it ends quietly; where there is no output at all, too.</summary>
public sealed class ClosedOutputTests
{
    [Theory]
    [Trait(SourceFiles.Needs, SourceFiles.Unix)]
    [InlineData("\"$0\" find learning --limit 2000 | head -n 1 >/dev/null")]
    [InlineData("\"$0\" find learning --limit 2000 --json | head -c 10 >/dev/null")]
    [InlineData("\"$0\" find learning >&-")]
    [InlineData("\"$0\" schema profile >&-")]
    [InlineData("\"$0\" find learning >/dev/null <&-")]
    public async Task OutputThatIsClosed_EndsQuietly(string line)
    {
        Assert.Equal("", await ErrorOf(line));
    }

    [Fact]
    [Trait(SourceFiles.Needs, SourceFiles.Unix)]
    public async Task ErrorOutputThatIsClosed_ChangesNoExitCode()
    {
        Assert.Equal("2\n", await ErrorOf("\"$0\" fnd 2>&-; echo $? >&2"));
    }

    [Theory]
    [Trait(SourceFiles.Needs, SourceFiles.Linux)]
    [InlineData("find learning --json")]
    [InlineData("schema profile")]
    public async Task OutputThatTakesNoMore_IsSaid(string command)
    {
        string[] lines = (await ErrorOf($"\"$0\" {command} > /dev/full; echo $? >&2")).TrimEnd('\n').Split('\n');
        Assert.Equal(2, lines.Length);
        Assert.StartsWith("gradus: the answer could not be written whole (", lines[0], StringComparison.Ordinal);
        Assert.Equal("2", lines[1]);
    }

    private static async Task<string> ErrorOf(string line)
    {
        var start = new ProcessStartInfo("/bin/sh", ["-c", line, Path.Combine(AppContext.BaseDirectory, "gradus")]) { UseShellExecute = false, RedirectStandardError = true, RedirectStandardOutput = true };
        using Process shell = Process.Start(start)!;
        Task<string> output = shell.StandardOutput.ReadToEndAsync();
        string error = await shell.StandardError.ReadToEndAsync();
        await output;
        await shell.WaitForExitAsync();
        return error;
    }
}
