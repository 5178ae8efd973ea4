using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using Gradus.Catalogs;
using Gradus.Sources.Compiler;

namespace Gradus.Tests;

/// <summary>Who may know of whom, read from the built assembly.</summary>
public sealed class ArchitectureTests
{
    private const string Root = "Gradus";

    private static readonly Architecture Domain = new ArchLoader().LoadAssemblies(typeof(Catalog).Assembly).Build();

    private static readonly Architecture Sources = new ArchLoader().LoadAssemblies(typeof(DatasetCompiler).Assembly).Build();

    private static readonly Architecture App = new ArchLoader().LoadAssemblies(typeof(App.CommandLine).Assembly).Build();

    /// <summary>A folder is a namespace; no two of them need each other, directly or through others.</summary>
    [Fact]
    public void Folders_OfTheDomain_FormNoCycle()
    {
        Dictionary<string, HashSet<string>> needs = Needs(Domain, Root);
        Assert.True(needs.Count > 15, $"{needs.Count} namespaces");
        Assert.Contains($"{Root}.Ranking.Criteria", needs[$"{Root}.Ranking"]);
        HaveNoCycle(needs);
    }

    [Fact]
    public void Folders_OfTheSources_FormNoCycle()
    {
        Dictionary<string, HashSet<string>> needs = Needs(Sources, $"{Root}.Sources");
        Assert.True(needs.Count > 15, $"{needs.Count} namespaces");
        Assert.Contains($"{Root}.Sources.Publishers.Ipeds", needs[$"{Root}.Sources.Compiler"]);
        HaveNoCycle(needs);
    }

    /// <summary>What verbs share lies below them, the server and the command line above.</summary>
    [Fact]
    public void Folders_OfTheProgram_FormNoCycle()
    {
        Dictionary<string, HashSet<string>> needs = Needs(App, $"{Root}.App");
        Assert.True(needs.Count > 15, $"{needs.Count} namespaces");
        Assert.Contains($"{Root}.App.Contracts", needs[$"{Root}.App.Verbs.Cost"]);
        HaveNoCycle(needs);
    }

    private static void HaveNoCycle(Dictionary<string, HashSet<string>> needs)
    {
        while (needs.Count > 0)
        {
            string[] free = [.. needs.Where(n => n.Value.Count == 0).Select(n => n.Key)];
            Assert.True(free.Length > 0, $"These folders need each other: {string.Join(", ", needs.Select(n => $"{n.Key} -> {string.Join(' ', n.Value)}"))}");
            foreach (string name in free)
            {
                needs.Remove(name);
            }

            foreach (HashSet<string> others in needs.Values)
            {
                others.ExceptWith(free);
            }
        }
    }

    [Fact]
    public void Domain_KnowsNoOtherPartOfTheProgram() => Assert.DoesNotContain(
        Domain.Types.SelectMany(t => t.Dependencies).Select(d => d.Target.FullName),
        name => name.StartsWith("Gradus.Sources.", StringComparison.Ordinal) || name.StartsWith("Gradus.App.", StringComparison.Ordinal));

    /// <summary>For each namespace below a root the others there that it needs.</summary>
    private static Dictionary<string, HashSet<string>> Needs(Architecture of, string root)
    {
        var needs = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (IType type in of.Types.Where(t => IsBelow(root, t.Namespace.FullName)))
        {
            if (!needs.TryGetValue(type.Namespace.FullName, out HashSet<string>? others))
            {
                needs.Add(type.Namespace.FullName, others = new HashSet<string>(StringComparer.Ordinal));
            }

            // A type parameter is of no folder; generated code has many of one name.
            others.UnionWith(type.Dependencies.Where(d => d.Target is not GenericParameter).Select(d => d.Target.Namespace?.FullName ?? "").Where(n => IsBelow(root, n) && n != type.Namespace.FullName));
        }

        return needs;
    }

    private static bool IsBelow(string root, string name) => name == root || name.StartsWith(root + ".", StringComparison.Ordinal);
}
