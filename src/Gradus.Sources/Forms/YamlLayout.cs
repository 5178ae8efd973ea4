using System.Text;

namespace Gradus.Sources.Forms;

/// <summary>Lays a profile out as block YAML, two blanks a level, in the order of the declaration, lines ended by LF.</summary>
/// <param name="template">True to add what every field means, and the unsaid ones as comments to fill in.</param>
public sealed class YamlLayout(bool template)
{
    private readonly StringBuilder _text = new();

    public override string ToString() => _text.ToString();

    public void Comment(string words) => _text.Append("# ").Append(words).Append('\n');

    /// <summary>The whole profile; in a template a blank line and a comment stand before each field.</summary>
    public void Root(IReadOnlyList<IField> fields, MappingNode said)
    {
        foreach (IField field in fields.Where(f => !f.IsIgnored))
        {
            Node? value = said.Find(field.Name)?.Value;
            if (template)
            {
                _text.Append('\n');
                Comment(field.Meaning + ".");
            }

            Field(field, value, "", isRoot: true);
        }
    }

    private void Field(IField field, Node? value, string indent, bool isRoot = false)
    {
        if (value is not null)
        {
            Said(field, value, indent, isRoot);
        }
        else if (template)
        {
            Unsaid(field, indent + "# ", "", isRoot);
        }
    }

    private void Said(IField field, Node value, string indent, bool isRoot)
    {
        string note = template && !isRoot ? $"  # {field.Meaning}" : "";
        switch (value)
        {
            case MappingNode mapping:
                Line(indent, $"{field.Name}:{note}");
                Children(field.Shape.Fields, mapping, indent + "  ");
                break;
            case SequenceNode { Items: var items } when field.Shape.Fields.Count > 0:
                Line(indent, $"{field.Name}:{note}");
                Groups(items, indent + "  ");
                break;
            case SequenceNode { Items: var items }:
                Line(indent, $"{field.Name}: [{string.Join(", ", items.Cast<ScalarNode>().Select(ScalarText.Of))}]{note}");
                break;
            case ScalarNode scalar:
                Line(indent, $"{field.Name}: {ScalarText.Of(scalar)}{note}");
                break;
        }
    }

    private void Children(IReadOnlyList<IField> fields, MappingNode said, string indent)
    {
        foreach (IField field in fields)
        {
            Field(field, said.Find(field.Name)?.Value, indent);
        }

        Own(said.Entries.Where(e => fields.All(f => f.Name != e.Key)), indent);
    }

    /// <summary>Keys of the person's own, each with a single value.</summary>
    private void Own(IEnumerable<Entry> entries, string indent)
    {
        foreach (Entry entry in entries)
        {
            Line(indent, $"{entry.Key}: {ScalarText.Of((ScalarNode)entry.Value)}");
        }
    }

    /// <summary>The groups of a list hold single values, lists of single values, and keys with single values; each key after the first lines up under it.</summary>
    private void Groups(IReadOnlyList<Node> items, string indent)
    {
        foreach (MappingNode item in items.Cast<MappingNode>())
        {
            string lead = "- ";
            foreach (Entry entry in item.Entries)
            {
                if (entry.Value is MappingNode values)
                {
                    Line(indent, $"{lead}{entry.Key}:");
                    Own(values.Entries, indent + "    ");
                }
                else if (entry.Value is SequenceNode words)
                {
                    Line(indent, $"{lead}{entry.Key}: [{string.Join(", ", words.Items.Cast<ScalarNode>().Select(ScalarText.Of))}]");
                }
                else
                {
                    Line(indent, $"{lead}{entry.Key}: {ScalarText.Of((ScalarNode)entry.Value)}");
                }

                lead = "  ";
            }
        }
    }

    private void Unsaid(IField field, string prefix, string indent, bool isRoot = false)
    {
        if (field.Shape.Fields.Count == 0)
        {
            Line(prefix + indent, $"{field.Name}:  # {(isRoot ? "" : field.Meaning + "; ")}{field.Shape.Allowed}");
            return;
        }

        Line(prefix + indent, isRoot ? $"{field.Name}:" : $"{field.Name}:  # {field.Meaning}");
        string lead = field.Shape.IsList ? "- " : "";
        foreach (IField child in field.Shape.Fields)
        {
            Unsaid(child, prefix, $"{indent}  {lead}");
            lead = lead.Length == 0 ? "" : "  ";
        }
    }

    private void Line(string indent, string text) => _text.Append(indent).Append(text).Append('\n');
}
