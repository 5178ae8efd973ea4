using System.Text;
using Gradus.Sources.Forms;
using Gradus.Sources.Profiles;

namespace Gradus.Tests.Documents;

/// <summary>The reference page of the profile, in Markdown, made from the fields the reader reads.</summary>
internal static class ProfileReference
{
    public static string Write()
    {
        StringBuilder page = new();
        page.Append(Introduction());
        Dictionary<string, (string Path, IReadOnlyList<(string Key, string Meaning)> Words)> vocabularies = new(StringComparer.Ordinal);
        page.Append("\n## Fields\n\n");
        Row(page, "field", "holds", "meaning");
        Row(page, "---", "---", "---");
        Rows(page, ProfileShape.Root.Fields, "", vocabularies);
        page.Append("\n## Words\n");
        foreach ((string path, IReadOnlyList<(string Key, string Meaning)> words) in vocabularies.Values)
        {
            page.Append($"\n`{path}`\n\n");
            Row(page, "word", "meaning");
            Row(page, "---", "---");
            foreach ((string key, string meaning) in words)
            {
                Row(page, $"`{key}`", meaning);
            }
        }

        return page.ToString();
    }

    private static string Introduction() => $"""
        # The profile

        A profile is a small file, YAML or JSON, in which you say who you are and what you want. Everything in it is optional. What you
        leave out is not assumed: answers that need it say so. `gradus profile new` asks you the main questions and writes the file;
        `gradus profile check FILE` tells you whether it can be used. `examples/` holds three.

        An editor that understands JSON Schema completes and checks the file when its first line names the schema:
        `# yaml-language-server: $schema=../docs/reference/profile.schema.json`; in JSON, use the key `$schema`.

        A key with nothing after it, and an empty list or group, mean "not said". Amounts are US dollars, written as plain numbers. A file whose
        name ends in `.json` is read as JSON, any other as YAML.

        A file with an unknown key, a value out of range, or a key given twice is refused with line and column; up to {Problems.Shown} problems are
        listed at once. A profile has at most {FormLimits.Profile.Bytes / 1024} KiB of UTF-8 text and {FormLimits.Profile.Depth} levels; YAML anchors, aliases, tags and further documents are refused.

        """.ReplaceLineEndings("\n");

    private static void Rows(
        StringBuilder page,
        IReadOnlyList<IField> fields,
        string path,
        Dictionary<string, (string Path, IReadOnlyList<(string Key, string Meaning)> Words)> vocabularies)
    {
        foreach (IField field in fields)
        {
            string name = path + field.Name + (field.Shape.IsList && field.Shape.Fields.Count > 0 ? "[]" : "");
            string holds = field.Shape is { Fields.Count: > 0, IsList: false } ? "a group" : field.Shape.Allowed;
            Row(page, $"`{name}`", holds + (field.IsRequired ? " (needed)" : ""), field.Meaning);
            if (field.Shape.Choices is { Count: > 0 } words)
            {
                vocabularies.TryAdd(string.Join(' ', words.Select(w => w.Key)), (name, words));
            }

            Rows(page, field.Shape.Fields, name + ".", vocabularies);
        }
    }

    private static void Row(StringBuilder page, params ReadOnlySpan<string> cells)
    {
        foreach (string cell in cells)
        {
            page.Append("| ").Append(cell.Replace("|", "\\|", StringComparison.Ordinal)).Append(' ');
        }

        page.Append("|\n");
    }
}
