using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using Gradus.Catalogs;

namespace Gradus.Tests;

/// <summary>Who may know of whom, read from the built assembly.</summary>
public sealed class ArchitectureTests
{
    private const string Root = "Gradus";

    private static readonly Architecture Domain = new ArchLoader().LoadAssemblies(typeof(Catalog).Assembly).Build();

    /// <summary>A folder is a namespace; no two of them need each other, directly or through others.</summary>
    [Fact]
    public void Folders_OfTheDomain_FormNoCycle()
    {
        Dictionary<string, HashSet<string>> needs = Needs();
        Assert.True(needs.Count > 15, $"{needs.Count} namespaces");
        Assert.Contains($"{Root}.Ranking.Criteria", needs[$"{Root}.Ranking"]);
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

    /// <summary>For each namespace of the domain the others that it needs.</summary>
    private static Dictionary<string, HashSet<string>> Needs()
    {
        var needs = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (IType type in Domain.Types.Where(t => IsOurs(t.Namespace.FullName)))
        {
            if (!needs.TryGetValue(type.Namespace.FullName, out HashSet<string>? others))
            {
                needs.Add(type.Namespace.FullName, others = new HashSet<string>(StringComparer.Ordinal));
            }

            others.UnionWith(type.Dependencies.Select(d => d.Target.Namespace?.FullName ?? "").Where(n => IsOurs(n) && n != type.Namespace.FullName));
        }

        return needs;
    }

    private static bool IsOurs(string name) => name == Root || name.StartsWith(Root + ".", StringComparison.Ordinal);
}
