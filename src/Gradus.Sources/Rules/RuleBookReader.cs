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
    public static RuleBook Parse(IEnumerable<YamlNode> files)
    {
        var rules = new Dictionary<string, Rule>(StringComparer.Ordinal);
        DateOnly asOf = default;
        foreach (YamlNode file in files)
        {
            RuleShapes.File.Check(file, "rules");
            var root = (YamlMapping)file;
            DateOnly read = RuleValueReader.Day(root, "asOf");
            asOf = read > asOf ? read : asOf;
            RuleArea area = RuleShapes.WordOf(root, "area", RuleVocabulary.Areas);
            foreach (YamlMapping node in root.Groups("rules"))
            {
                Rule rule = ReadRule(node, area);
                if (!rules.TryAdd(rule.Id, rule))
                {
                    throw node.Error($"the rule '{rule.Id}' stands twice.");
                }
            }
        }

        return new RuleBook(rules.Values, asOf);
    }

    private static Rule ReadRule(YamlMapping node, RuleArea area)
    {
        var values = new List<DatedValue>();
        foreach (YamlMapping value in node.Groups("values"))
        {
            DatedValue next = ReadValue(value, node);
            if (values.Count > 0)
            {
                CheckFollows(values[^1], next, value);
            }

            values.Add(next);
        }

        return new Rule(node.Text("id")!, area, node.Text("title")!, node.Text("unit")!, node.Text("note"), values);
    }

    private static DatedValue ReadValue(YamlMapping node, YamlMapping rule)
    {
        DateOnly from = RuleValueReader.Day(node, "from");
        DateOnly? to = node.Find("to") is null ? null : RuleValueReader.Day(node, "to");
        if (to < from)
        {
            throw node.Error($"'to' ({to:yyyy-MM-dd}) lies before 'from' ({from:yyyy-MM-dd}).");
        }

        var source = new RuleSource(
            node.Text("reference")!,
            node.Text("source")!,
            RuleShapes.WordOf(node, "saidBy", RuleVocabulary.Authorities),
            node.Text("confirmed") == "true",
            node.Text("read")!);
        return source is { Authority: Authority.Assumption, Confirmed: true }
            ? throw node.Error("an assumption cannot be confirmed; write 'confirmed: false'.")
            : new DatedValue(from, to, RuleValueReader.Read(node, rule), source);
    }

    private static void CheckFollows(DatedValue earlier, DatedValue later, YamlMapping at)
    {
        if (earlier.To is not { } end)
        {
            throw at.Error($"the value from {earlier.From:yyyy-MM-dd} needs a 'to', because another follows it.");
        }

        if (later.From != end.AddDays(1))
        {
            throw at.Error($"starts on {later.From:yyyy-MM-dd}; the value before it ends on {end:yyyy-MM-dd}, so it must start on the next day.");
        }

        if (later.Value.GetType() != earlier.Value.GetType())
        {
            throw at.Error("is of another kind than the value before it.");
        }
    }
}
