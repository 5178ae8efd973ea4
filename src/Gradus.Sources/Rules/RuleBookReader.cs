using Gradus.Rules;
using Gradus.Sources.Yaml;

namespace Gradus.Sources.Rules;

/// <summary>Reads the dated parameters of law under <c>data/rules</c>. Strict: every value has a source and a first day.</summary>
public static class RuleBookReader
{
    /// <summary>Every <c>*.yaml</c> file of a directory, names ascending.</summary>
    /// <exception cref="InputException">The directory is absent or empty, a file is malformed, or an id stands twice.</exception>
    public static RuleBook Read(string directory)
    {
        string[] files = Directory.Exists(directory) ? Directory.GetFiles(directory, "*.yaml") : [];
        return files.Length == 0
            ? throw new InputException($"{directory}: holds no rules (*.yaml); it belongs to the dataset as its directory 'rules'.")
            : Parse(files.Order(StringComparer.Ordinal).Select(f => YamlNodeReader.ReadFile(f, "rules/" + Path.GetFileName(f))));
    }

    /// <summary>The rules of one file alone.</summary>
    /// <exception cref="InputException">The file is absent or malformed.</exception>
    public static RuleBook ReadFile(string file) => Parse([YamlNodeReader.ReadFile(file, "rules/" + Path.GetFileName(file))]);

    /// <summary>The rules of parsed files.</summary>
    public static RuleBook Parse(IEnumerable<FileNode> files)
    {
        var rules = new Dictionary<string, Rule>(StringComparer.Ordinal);
        DateOnly asOf = default;
        foreach (RuleFile file in files.Select(node => RuleShapes.File.Read(node, "rules")))
        {
            asOf = file.AsOf > asOf ? file.AsOf : asOf;
            foreach (Placed<Rule> rule in file.Rules)
            {
                if (!rules.TryAdd(rule.Value.Id, rule.Value))
                {
                    throw rule.Node.Error($"the rule '{rule.Value.Id}' stands twice.");
                }
            }
        }

        return new RuleBook(rules.Values, asOf);
    }
}
