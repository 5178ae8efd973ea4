using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Gradus.Programs;
using Gradus.Sources.Yaml;

namespace Gradus.Sources.Programs;

/// <summary>Writes program records as YAML, one file for each institution. Same records, same bytes.</summary>
public static class ProgramFileWriter
{
    /// <summary>First line of every file: tells editors which schema completes and checks it.</summary>
    public const string SchemaLine = "# yaml-language-server: $schema=../../docs/reference/program.schema.json";

    /// <summary>File name and text for each institution, ascending by name; programs ascending by id.</summary>
    public static IReadOnlyList<(string Name, string Text)> Write(IEnumerable<ProgramRecord> records) =>
        [.. records.GroupBy(r => r.Institution)
            .Select(g => g.OrderBy(r => r.Id, StringComparer.Ordinal).ToList())
            .Select(programs => ($"{programs[0].Institution}-{Slug(programs[0].InstitutionName)}.yaml", FileOf(programs)))
            .OrderBy(f => f.Item1, StringComparer.Ordinal)];

    /// <summary>Lower-case letters and digits with single hyphens between words.</summary>
    public static string Slug(string name)
    {
        var slug = new StringBuilder();
        foreach (char c in name.ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                slug.Append(c);
            }
            else if (slug.Length > 0 && slug[^1] != '-' && c is not ('\'' or '’'))
            {
                slug.Append('-');
            }
        }

        return slug.ToString().TrimEnd('-');
    }

    private static string FileOf(List<ProgramRecord> programs)
    {
        var text = new StringBuilder();
        Line(text, SchemaLine);
        Line(text, $"unitId: {programs[0].Institution}");
        Line(text, $"institution: {YamlText.Block(programs[0].InstitutionName)}");
        Line(text, "programs:");
        foreach (ProgramRecord program in programs)
        {
            AppendProgram(text, program);
        }

        return text.ToString();
    }

    private static void AppendProgram(StringBuilder text, ProgramRecord program)
    {
        Line(text, $"  - id: {program.Id}");
        Text(text, "title", program.Title);
        Line(text, $"    degree: {program.Degree}");
        Line(text, $"    focus: [{string.Join(", ", program.Focus.Select(ProgramWords.Focuses.KeyOf))}]");
        Text(text, "school", program.School);
        Text(text, "concentration", program.Concentration);
        Line(text, program.Cip is { } cip ? $"    cip: \"{cip}\"" : null);
        Text(text, "url", program.Url);
        Text(text, "creditSystem", program.CreditSystem is { } system ? ProgramWords.CreditSystems.KeyOf(system) : null);
        Text(text, "note", program.Note);
        if (program.Facts.Count > 0)
        {
            AppendFacts(text, program.Facts);
        }
    }

    private static void AppendFacts(StringBuilder text, IReadOnlyList<RecordFact> facts)
    {
        List<(string Page, string Kind, int? Year)> sources = [.. facts.Select(SourceOf).Distinct()];
        Line(text, "    sources:");
        for (int i = 0; i < sources.Count; i++)
        {
            (string page, string kind, int? year) = sources[i];
            string dated = year is { } y ? ", year: " + y.ToString(CultureInfo.InvariantCulture) : "";
            Line(text, $"      s{i + 1}: {{page: {YamlText.Flow(page)}, kind: {kind}{dated}}}");
        }

        Line(text, "    facts:");
        foreach (FactField field in FactFields.All)
        {
            List<RecordFact> found = [.. facts.Where(f => f.Field == field.Name)];
            if (found.Count > 0 && field.Many)
            {
                Line(text, $"      {field.Name}:");
                found.ForEach(f => Line(text, $"        - {{value: {ValueOf(f)}, source: {KeyOf(f, sources)}}}"));
            }
            else if (found.Count > 0)
            {
                AppendFact(text, found[0], KeyOf(found[0], sources));
            }
        }
    }

    private static void AppendFact(StringBuilder text, RecordFact fact, string source)
    {
        if (JsonNode.Parse(fact.Json) is JsonArray { Count: > 0 } list && list[0] is JsonObject)
        {
            Line(text, $"      {fact.Field}:");
            Line(text, $"        source: {source}");
            Line(text, "        value:");
            foreach (JsonNode? item in list)
            {
                Line(text, "          - " + YamlJson.ToFlow(item));
            }
        }
        else
        {
            Line(text, $"      {fact.Field}: {{value: {ValueOf(fact)}, source: {source}}}");
        }
    }

    private static (string Page, string Kind, int? Year) SourceOf(RecordFact fact) => (fact.Page, ProgramWords.PageKinds.KeyOf(fact.Kind), fact.Year);

    private static string KeyOf(RecordFact fact, List<(string Page, string Kind, int? Year)> sources) =>
        $"s{sources.IndexOf(SourceOf(fact)) + 1}";

    private static string ValueOf(RecordFact fact) => YamlJson.ToFlow(JsonNode.Parse(fact.Json));

    private static void Text(StringBuilder text, string key, string? value) =>
        Line(text, value is null ? null : $"    {key}: {YamlText.Block(value)}");

    private static void Line(StringBuilder text, string? line)
    {
        if (line is not null)
        {
            text.Append(line).Append('\n');
        }
    }
}
