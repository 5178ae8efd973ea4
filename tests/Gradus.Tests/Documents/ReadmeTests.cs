using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Gradus.App;
using Gradus.Tests.Commands;

namespace Gradus.Tests.Documents;

/// <summary>
/// Examples in documents are what the program prints. A block <c>```console head=N</c> holds one command and the first N lines of
/// its answer, with <c>...</c> for the rest.
/// </summary>
public sealed partial class ReadmeTests
{
    [Theory]
    [InlineData("README.md")]
    [InlineData("docs/tutorials/working-engineer.md")]
    [InlineData("docs/tutorials/mathematics-graduate.md")]
    [InlineData("docs/tutorials/international-applicant.md")]
    [InlineData("docs/tutorials/adviser.md")]
    [InlineData("docs/tutorials/data-journalist.md")]
    public void Examples_AreWhatTheProgramPrints(string document)
    {
        string path = Path.Combine(SourceFiles.Repository, document);
        string text = File.ReadAllText(path);
        ExpectedFile.Check(path, Example().Replace(text, Run));
    }

    [Fact]
    public void Links_LeadToFiles()
    {
        foreach (string document in Directory.EnumerateFiles(SourceFiles.Repository, "*.md").Concat(
            Directory.EnumerateFiles(Path.Combine(SourceFiles.Repository, "docs"), "*.md", SearchOption.AllDirectories)))
        {
            foreach (Match link in Link().Matches(File.ReadAllText(document)))
            {
                string target = Path.Combine(Path.GetDirectoryName(document)!, link.Groups["target"].Value.Split('#')[0]);
                Assert.True(File.Exists(target) || Directory.Exists(target), $"{document} links to {link.Groups["target"].Value}, which is not there.");
            }
        }
    }

    [Fact]
    public void EveryCommand_StandsInTheTable() => Assert.All(
        CommandLine.Root().Subcommands, command => Assert.Contains($"\n| `gradus {command.Name}` |", Readme, StringComparison.Ordinal));

    [Theory]
    [InlineData("tutorials")]
    [InlineData("explanation")]
    [InlineData("how-to")]
    public void EveryPage_IsLinked(string folder) => Assert.All(
        Directory.GetFiles(Path.Combine(SourceFiles.Repository, "docs", folder), "*.md"),
        page => Assert.Contains($"](docs/{folder}/{Path.GetFileName(page)})", Readme, StringComparison.Ordinal));

    private static string Readme => File.ReadAllText(Path.Combine(SourceFiles.Repository, "README.md"));

    private static string Run(Match block)
    {
        int head = int.Parse(block.Groups["head"].Value, CultureInfo.InvariantCulture);
        string command = block.Groups["command"].Value;
        string[] words = [.. Word().Matches(command).Select(w => w.Value.Trim('"'))];
        string[] lines = GradusProgram.Run([.. words.Select(w => w.StartsWith("examples/", StringComparison.Ordinal) ? Path.Combine(SourceFiles.Repository, w) : w)])
            .Output.TrimEnd().Split('\n');
        var text = new StringBuilder($"```console head={head}\n$ gradus {command}\n");
        foreach (string line in lines.Take(head))
        {
            text.Append(line).Append('\n');
        }

        return text.Append(lines.Length > head ? "...\n```" : "```").ToString();
    }

    [GeneratedRegex("```console head=(?<head>[0-9]+)\n\\$ gradus (?<command>[^\n]+)\n[^`]*```", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Example();

    [GeneratedRegex("\"[^\"]*\"|[^ ]+", RegexOptions.None, 1000)]
    private static partial Regex Word();

    [GeneratedRegex("\\]\\((?!https?:|#|mailto:)(?<target>[^)]+)\\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Link();
}
