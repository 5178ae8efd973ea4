using System.CommandLine;
using System.Text;
using Gradus.App;
using Gradus.Tests.Commands;

namespace Gradus.Tests.Documents;

/// <summary><c>docs/reference/commands.md</c> is the help of every command, and every command has an example in it.</summary>
public sealed class CommandReferenceTests
{
    [Fact]
    public void CommandsPage_IsTheHelpOfEveryCommand()
    {
        var page = new StringBuilder("# Commands\n\nThe help of every command, as the program prints it.\n");
        foreach (string[] path in Paths(CommandLine.Root(), []))
        {
            page.Append($"\n## {string.Join(' ', ["gradus", .. path])}\n\n```\n{GradusProgram.Run([.. path, "--help"]).Output.Trim().Replace(RootCommand.ExecutableName, "gradus", StringComparison.Ordinal)}\n```\n");
        }

        ExpectedFile.Check(Path.Combine(SourceFiles.Repository, "docs", "reference", "commands.md"), page.ToString());
    }

    [Fact]
    public void EveryVerb_ShowsAnExample() => Assert.All(
        Paths(CommandLine.Root(), []).Where(path => path.Length > 0),
        path => Assert.Contains("Example: gradus " + string.Join(' ', path), GradusProgram.Run([.. path, "--help"]).Output, StringComparison.Ordinal));

    private static IEnumerable<string[]> Paths(Command command, string[] path)
    {
        yield return path;
        foreach (string[] below in command.Subcommands.SelectMany(sub => Paths(sub, [.. path, sub.Name])))
        {
            yield return below;
        }
    }
}
