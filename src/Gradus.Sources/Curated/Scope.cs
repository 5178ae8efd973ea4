using Gradus.People;
using Gradus.Programs;
using Gradus.Sources.Yaml;

namespace Gradus.Sources.Curated;

/// <summary>Reads <c>data/scope.yaml</c>: which fields the guide covers.</summary>
public static class Scope
{
    private static readonly FileShape<ScopeEntry> Entry = FileShapes.Group<ScopeEntry>(keys =>
    {
        Key<CipCode> cip = keys.Required("cip", "Six-digit CIP code", CuratedShapes.Cip6);
        Key<Tier> tier = keys.Required(
            "tier", "core = what the guide is about, adjacent = a usual way into it", FileShapes.Choice("core", "adjacent").As(word => word == "core" ? Tier.Core : Tier.Adjacent));
        Key<string> degreeType = keys.Required("degreeType", "Degree type an offering of it counts as, absent a named program", CuratedShapes.Key);
        Key<IReadOnlyList<Focus>> focus = keys.Required("focus", "What such an offering counts as", CuratedShapes.FocusInOrder);
        Key<string> reason = keys.Required("reason", "Why it is in scope", FileShapes.Text(300));
        return found => new ScopeEntry(cip.In(found), tier.In(found), reason.In(found), degreeType.In(found), focus.In(found));
    });

    /// <summary>What the file may hold.</summary>
    public static FileShape<IReadOnlyList<ScopeEntry>> Shape { get; } = FileShapes.Group<IReadOnlyList<ScopeEntry>>(keys =>
    {
        Key<IReadOnlyList<ScopeEntry>> fields = keys.Required(
            "fields", "Fields that the guide covers", FileShapes.List(Entry).Once(f => f.Cip, f => $"the code {f.Cip} stands twice.", "cip"));
        return found => [.. fields.In(found).OrderBy(f => f.Cip)];
    });

    /// <summary>The entries, ascending by code.</summary>
    /// <exception cref="InputException">The file is absent or malformed, or names a code twice.</exception>
    public static IReadOnlyList<ScopeEntry> Read(string file) => Parse(YamlNodeReader.ReadFile(file));

    /// <summary>The entries of a file already read.</summary>
    public static IReadOnlyList<ScopeEntry> Parse(FileNode root) => Shape.Read(root, "scope");
}
