using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using Gradus.Catalogs;
using Gradus.Sources.Compiler;
using Gradus.Workspace;

namespace Gradus.Tests;

/// <summary>Who may know of whom, read from the built assembly.</summary>
public sealed class ArchitectureTests
{
    private const string Root = "Gradus";

    private static readonly Architecture Domain = new ArchLoader().LoadAssemblies(typeof(Catalog).Assembly).Build();

    private static readonly Architecture Sources = new ArchLoader().LoadAssemblies(typeof(DatasetCompiler).Assembly).Build();

    private static readonly Architecture Workspace = new ArchLoader().LoadAssemblies(typeof(PersonalWorkspace).Assembly).Build();

    private static readonly Architecture App = new ArchLoader().LoadAssemblies(typeof(App.CommandLine).Assembly).Build();

    /// <summary>A folder is a namespace; no two of them need each other, directly or through others.</summary>
    [Fact]
    public void Folders_OfTheDomain_FormNoCycle()
    {
        Dictionary<string, Dictionary<string, string>> needs = Needs(Domain, Root);
        Assert.True(needs.Count > 15, $"{needs.Count} namespaces");
        Assert.Contains($"{Root}.Ranking.Criteria", needs[$"{Root}.Ranking"].Keys);
        HaveNoCycle(needs);
    }

    [Fact]
    public void Folders_OfTheSources_FormNoCycle()
    {
        Dictionary<string, Dictionary<string, string>> needs = Needs(Sources, $"{Root}.Sources");
        Assert.True(needs.Count > 15, $"{needs.Count} namespaces");
        Assert.Contains($"{Root}.Sources.Publishers.Ipeds", needs[$"{Root}.Sources.Compiler"].Keys);
        HaveNoCycle(needs);
    }

    [Fact]
    public void Folders_OfTheWorkspace_FormNoCycle()
    {
        Dictionary<string, Dictionary<string, string>> needs = Needs(Workspace, $"{Root}.Workspace");
        Assert.Contains($"{Root}.Workspace.Sql", needs[$"{Root}.Workspace.Sqlite"].Keys);
        Assert.Contains($"{Root}.Workspace.Sql", needs[$"{Root}.Workspace.Postgres"].Keys);
        HaveNoCycle(needs);
    }

    /// <summary>What verbs share lies below them, the server and the command line above.</summary>
    [Fact]
    public void Folders_OfTheProgram_FormNoCycle()
    {
        Dictionary<string, Dictionary<string, string>> needs = Needs(App, $"{Root}.App");
        Assert.True(needs.Count > 15, $"{needs.Count} namespaces");
        Assert.Contains($"{Root}.App.Contracts", needs[$"{Root}.App.Verbs.Cost"].Keys);
        HaveNoCycle(needs);
    }

    private static void HaveNoCycle(Dictionary<string, Dictionary<string, string>> needs)
    {
        while (needs.Count > 0)
        {
            string[] free = [.. needs.Where(n => n.Value.Count == 0).Select(n => n.Key)];
            Assert.True(free.Length > 0, $"These folders need each other:\n{string.Join('\n', needs.SelectMany(n => n.Value.Values))}");
            foreach (string name in free)
            {
                needs.Remove(name);
            }

            foreach (Dictionary<string, string> others in needs.Values)
            {
                Array.ForEach(free, name => others.Remove(name));
            }
        }
    }

    [Fact]
    public void Domain_KnowsNoOtherPartOfTheProgram() => Assert.DoesNotContain(
        Domain.Types.SelectMany(t => t.Dependencies).Select(d => d.Target.FullName),
        name => name.StartsWith("Gradus.Sources.", StringComparison.Ordinal) || name.StartsWith("Gradus.App.", StringComparison.Ordinal));

    /// <summary>For each namespace below a root the others there that it needs, each with one type that needs one of its types.</summary>
    private static Dictionary<string, Dictionary<string, string>> Needs(Architecture of, string root)
    {
        var needs = new Dictionary<string, Dictionary<string, string>>(StringComparer.Ordinal);
        foreach (IType type in of.Types.Where(t => IsBelow(root, t.Namespace.FullName)))
        {
            string own = type.Namespace.FullName;
            if (!needs.TryGetValue(own, out Dictionary<string, string>? others))
            {
                needs.Add(own, others = new Dictionary<string, string>(StringComparer.Ordinal));
            }

            // A type parameter is of no folder; generated code has many of one name.
            foreach (IType needed in type.Dependencies.Select(d => d.Target).Where(t => t is not GenericParameter && t.Namespace is not null && t.Namespace.FullName != own && IsBelow(root, t.Namespace.FullName)))
            {
                others.TryAdd(needed.Namespace.FullName, $"{type.FullName} needs {needed.FullName}");
            }
        }

        return needs;
    }

    private static bool IsBelow(string root, string name) => name == root || name.StartsWith(root + ".", StringComparison.Ordinal);
}
