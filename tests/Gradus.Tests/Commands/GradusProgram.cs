using System.Text.Json.Nodes;
using Gradus.App;

namespace Gradus.Tests.Commands;

/// <summary>What a command said.</summary>
internal sealed record Said(int ExitCode, string Output, string Error)
{
    public JsonNode Json => JsonNode.Parse(Output)!;

    public IReadOnlyList<string> Lines => Output.Split('\n');
}

/// <summary>Runs the program in this process on the shipped dataset.</summary>
internal static class GradusProgram
{
    public static Said Run(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        int code = CommandLine.Run(arguments, output, error);
        return new Said(code, output.ToString().ReplaceLineEndings("\n"), error.ToString().ReplaceLineEndings("\n"));
    }
}
