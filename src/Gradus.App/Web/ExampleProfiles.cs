using System.Reflection;
using System.Text;
using Gradus.App.Figures;
using Gradus.People;
using Gradus.Sources.Forms;
using Gradus.Sources.Profiles;

namespace Gradus.App.Web;

/// <summary>An example person.</summary>
/// <param name="Id">The name of its file: "working-engineer".</param>
/// <param name="Description">Who it is, in one sentence without a closing full stop.</param>
/// <param name="Yaml">The file.</param>
public sealed record ExampleProfile(string Id, string Description, string Yaml)
{
    /// <summary>"Working engineer".</summary>
    public string Title => Written.Capital(Id.Replace('-', ' '));

    public Profile Read(KnownNames known) => ProfileReader.Parse($"{Id}.yaml", Encoding.UTF8.GetBytes(Yaml), known);
}

/// <summary>The example people, carried inside the program.</summary>
public static class ExampleProfiles
{
    /// <summary>What an address calls the example person it is for.</summary>
    public const string Key = "example";

    private const string Prefix = "examples.";

    /// <summary>In the order of their names, the working engineer first.</summary>
    public static IReadOnlyList<ExampleProfile> All { get; } = [.. Load().OrderByDescending(e => e.Id, StringComparer.Ordinal)];

    /// <summary>Null when there is no such example.</summary>
    public static ExampleProfile? Find(string? id) => All.FirstOrDefault(e => e.Id == id);

    private static IEnumerable<ExampleProfile> Load()
    {
        Assembly program = typeof(ExampleProfiles).Assembly;
        foreach (string name in program.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(program.GetManifestResourceStream(name)!);
            string yaml = reader.ReadToEnd();
            yield return new ExampleProfile(Path.GetFileNameWithoutExtension(name[Prefix.Length..]), Description(yaml), yaml);
        }
    }

    /// <summary>The first sentence of the comment that opens the file, after the line for editors.</summary>
    private static string Description(string yaml)
    {
        IEnumerable<string> comment = yaml.Split('\n')
            .SkipWhile(line => line.StartsWith("# yaml", StringComparison.Ordinal) || line == "#")
            .TakeWhile(line => line.StartsWith("# ", StringComparison.Ordinal))
            .Select(line => line[2..].Trim());
        string text = string.Join(' ', comment);
        int end = text.IndexOf('.', StringComparison.Ordinal);
        return end < 0 ? text : text[..end];
    }
}
