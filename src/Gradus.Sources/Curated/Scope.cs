using Gradus.Programs;
using Gradus.Sources.Yaml;

namespace Gradus.Sources.Curated;

/// <summary>Reads <c>data/scope.yaml</c>: which fields the guide covers.</summary>
public static class Scope
{
    /// <summary>What the file may hold.</summary>
    public static RecordShape Shape { get; } = new(
        new YamlMember("fields", new ListShape(new RecordShape(
            new YamlMember("cip", CuratedShapes.Cip6),
            new YamlMember("tier", new ChoiceShape("core", "adjacent")),
            new YamlMember("degreeType", CuratedShapes.Key),
            new YamlMember("focus", CuratedShapes.FocusList),
            new YamlMember("reason", new TextShape(300))))));

    /// <summary>The entries, ascending by code.</summary>
    /// <exception cref="InputException">The file is absent or malformed, or names a code twice.</exception>
    public static IReadOnlyList<ScopeEntry> Read(string file) => Parse(YamlNodeReader.ReadFile(file));

    /// <summary>The entries of a file already read.</summary>
    public static IReadOnlyList<ScopeEntry> Parse(YamlNode root)
    {
        Shape.Check(root, "scope");
        var entries = new SortedDictionary<CipCode, ScopeEntry>();
        foreach (YamlMapping field in ((YamlMapping)root).Groups("fields"))
        {
            CipCode cip = CipCode.Parse(field.Text("cip")!);
            var entry = new ScopeEntry(
                cip,
                field.Text("tier") == "core" ? Tier.Core : Tier.Adjacent,
                field.Text("reason")!,
                field.Text("degreeType")!,
                Words.InOrder(ProgramWords.Focuses, field.Texts("focus")));
            if (!entries.TryAdd(cip, entry))
            {
                throw field.Find("cip")!.Error($"the code {cip} stands twice.");
            }
        }

        return [.. entries.Values];
    }
}
