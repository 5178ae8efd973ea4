using System.Text.Json.Nodes;

namespace Gradus.Tests.Commands;

/// <summary>Asks commands as somebody who keeps a profile in a file; the file is gone when it is disposed of.</summary>
internal sealed class Asked : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("gradus-cases").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>The answer as JSON; fails where the command refuses.</summary>
    public JsonNode Json(string verb, string profile, params string[] more)
    {
        Said said = Run(verb, profile, [.. more, "--json"]);
        Assert.True(said.Error.Length == 0, said.Error);
        return said.Json;
    }

    /// <summary>What is printed, with single blanks, so that a line's end changes nothing.</summary>
    public string Text(string verb, string profile, params string[] more) => Unbroken(Run(verb, profile, more).Output);

    /// <summary>What is printed of an error.</summary>
    public string Refusal(string verb, string profile, params string[] more) => Unbroken(Run(verb, profile, more).Error);

    public Said Run(string verb, string profile, params string[] more)
    {
        string file = Path.Combine(_folder, "person.yaml");
        File.WriteAllText(file, profile);
        return GradusProgram.Run([verb, .. more, "--profile", file, .. verb == "return" ? (string[])["--draws", "300"] : []]);
    }

    public static string Unbroken(string text) => string.Join(' ', text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
