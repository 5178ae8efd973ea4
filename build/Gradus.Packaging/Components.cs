using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace Gradus.Packaging;

/// <summary>A library inside the program.</summary>
/// <param name="Name">As its registry names it.</param>
/// <param name="Version">Exact.</param>
/// <param name="Licence">SPDX expression, or the words of its package; null where it states none.</param>
/// <param name="IsExpression">True where the licence is an SPDX expression.</param>
/// <param name="Copyright">As the package says it.</param>
/// <param name="Address">Where it comes from.</param>
/// <param name="Sha512">Of the package, small hexadecimal digits; null where it comes with the SDK.</param>
public sealed record Component(string Name, string Version, string? Licence, bool IsExpression, string? Copyright, string? Address, string? Sha512);

/// <summary>Which libraries are inside a published program, by the lock file and by what the packages say of themselves.</summary>
/// <param name="lockFile">The program's <c>packages.lock.json</c>.</param>
/// <param name="packages">Folder that packages are restored to.</param>
/// <param name="runtime">Version of .NET that was published with it.</param>
public sealed class Components(string lockFile, string packages, string runtime)
{
    /// <summary>The components of one platform, ascending by name.</summary>
    public IReadOnlyList<Component> Of(PublishedProgram program)
    {
        IEnumerable<Component> restored = JsonNode.Parse(File.ReadAllText(lockFile))!["dependencies"]!.AsObject()
            .SelectMany(framework => framework.Value!.AsObject())
            .Where(p => (string)p.Value!["type"]! != "Project")
            .Select(p => (p.Key, Version: (string)p.Value!["resolved"]!, Hash: (string)p.Value["contentHash"]!))
            .DistinctBy(p => p.Key)
            .Where(p => IsInside(p.Key, p.Version, program))
            .Select(p => Read(p.Key, p.Version, p.Hash));
        return [.. restored.Concat(program.IsTool ? [] : Shared).OrderBy(c => c.Name, StringComparer.Ordinal)];
    }

    private IEnumerable<Component> Shared =>
        from name in (string[])["Microsoft.AspNetCore.App", "Microsoft.NETCore.App"]
        select new Component(name, runtime, "MIT", IsExpression: true, "(c) Microsoft Corporation. All rights reserved.", "https://dot.net/", Sha512: null);

    /// <summary>An analyzer brings nothing along, and a solver for another platform stays out.</summary>
    private bool IsInside(string name, string version, PublishedProgram program)
    {
        string folder = Folder(name, version);
        if (!Directory.Exists(folder))
        {
            throw new InvalidDataException($"{folder}: the package {name} {version} of {lockFile} is not restored here; run `dotnet restore` first.");
        }

        string libraries = Path.Combine(folder, "lib");
        string runtimes = Path.Combine(folder, "runtimes");
        IEnumerable<string> natives = Directory.Exists(runtimes) ? Directory.EnumerateFiles(runtimes, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/')) : [];
        return Directory.Exists(libraries) && Directory.EnumerateFiles(libraries, "*.dll", SearchOption.AllDirectories).Any()
            || natives.Any(path => program.IsTool ? program.Files.Any(f => f.Path == path) : path.StartsWith($"runtimes/{program.Platform}/", StringComparison.Ordinal));
    }

    private string Folder(string name, string version) => Path.Combine(packages, name.ToLowerInvariant(), version.ToLowerInvariant());

    private Component Read(string name, string version, string hash)
    {
        string path = Path.Combine(Folder(name, version), name.ToLowerInvariant() + ".nuspec");
        XElement about = XDocument.Load(path).Root!.Elements().Single(e => e.Name.LocalName == "metadata");
        string? Say(string of) => about.Elements().FirstOrDefault(e => e.Name.LocalName == of)?.Value.Trim() is { Length: > 0 } said ? said : null;
        bool expression = about.Elements().Any(e => e.Name.LocalName == "license" && (string?)e.Attribute("type") == "expression");
        string? licence = expression ? Say("license") : Say("license") is { } file ? FirstLine(Path.Combine(Folder(name, version), file)) : Say("licenseUrl");
        return new Component(name, version, licence, expression, Say("copyright"), Say("projectUrl"), Convert.ToHexStringLower(Convert.FromBase64String(hash)));
    }

    /// <summary>A licence that a package has as a text goes by its heading.</summary>
    private static string? FirstLine(string path) => File.Exists(path) ? File.ReadLines(path).Select(line => line.Trim(' ', '#', '\uFEFF')).FirstOrDefault(line => line.Length > 0) : null;

    /// <summary>What the packages of others ask to be said with their code.</summary>
    public static string Notice(IReadOnlyList<Component> components, Dataset dataset)
    {
        StringBuilder text = new StringBuilder("Gradus holds libraries of others, each under its own licence:\n\n");
        foreach (Component c in components)
        {
            text.Append($"{c.Name} {c.Version}: {c.Licence ?? "no licence stated"}");
            text.Append(c.Copyright is null ? "" : $". {c.Copyright.ReplaceLineEndings(" ").TrimEnd('.')}");
            text.Append(c.Address is null ? "\n" : $". {c.Address}\n");
        }

        text.Append($"\nIts dataset, version {dataset.Version}, states a licence for each table in {Dataset.Description}:\n\n");
        foreach ((string name, string title, string address) in dataset.Licences)
        {
            text.Append($"{name}: {title}. {address}\n");
        }

        return text.ToString();
    }
}
