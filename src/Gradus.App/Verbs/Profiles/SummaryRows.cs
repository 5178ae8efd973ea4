using System.Globalization;
using Gradus.App.Figures;
using Gradus.Catalogs;
using Gradus.People;
using Gradus.Ranking.Criteria;
using Gradus.Sources.Forms;
using Gradus.Sources.Profiles;

namespace Gradus.App.Verbs.Profiles;

/// <summary>One thing that a profile says, in words.</summary>
/// <param name="Group">Meaning of the group it stands in; empty for the profile itself.</param>
/// <param name="Name">What is said.</param>
/// <param name="Value">How.</param>
public sealed record SummaryRow(string Group, string Name, string Value);

/// <summary>A profile for reading: meanings and words instead of keys.</summary>
public static class SummaryRows
{
    private const string Itself = "In general";

    /// <summary>Fields whose meaning, written for the file, reads badly beside "yes" and "no".</summary>
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["moveAnywhere"] = "Whether you would move anywhere",
        ["stem"] = "Only fields on the STEM list",
        ["hasEarnings"] = "Only with official earnings of graduates",
        ["gpa"] = "Grade point average",
    };

    /// <summary>Everything said, in the order of the profile's fields.</summary>
    public static IReadOnlyList<SummaryRow> Of(Profile profile, Catalog catalog)
    {
        var rows = new List<SummaryRow>();
        Add(rows, Itself, ProfileShape.Root.Fields, (MappingNode)ProfileShape.Root.Write(profile), profile, catalog);
        return [.. rows.OrderBy(r => r.Group != Itself)];
    }

    /// <summary>What a profile says nothing about, in the order of its fields.</summary>
    public static IReadOnlyList<string> Unsaid(Profile profile)
    {
        var said = (MappingNode)ProfileShape.Root.Write(profile);
        return [.. ProfileShape.Root.Fields.Where(f => !f.Name.StartsWith('$') && said.Entries.All(e => e.Key != f.Name)).Select(Name)];
    }

    private static void Add(List<SummaryRow> rows, string group, IReadOnlyList<IField> fields, MappingNode said, Profile profile, Catalog catalog)
    {
        foreach (Entry entry in said.Entries)
        {
            if (fields.FirstOrDefault(f => f.Name == entry.Key) is not { } field)
            {
                rows.Add(new SummaryRow(group, OwnName(profile, entry.Key), ((ScalarNode)entry.Value).Text));
                continue;
            }

            bool isGroup = entry.Value is MappingNode && !field.Shape.IsList;
            if (isGroup && group == Itself)
            {
                Add(rows, Short(field.Meaning), field.Shape.Fields, (MappingNode)entry.Value, profile, catalog);
            }
            else if (isGroup && field.Name == "degree")
            {
                Add(rows, group, field.Shape.Fields, (MappingNode)entry.Value, profile, catalog);
            }
            else
            {
                rows.Add(new SummaryRow(group, Name(field), Words(field.Name, field.Shape, entry.Value, catalog)));
            }
        }
    }

    /// <summary>What the person calls a criterion of theirs; the text itself where it is none.</summary>
    private static string OwnName(Profile profile, string key) => profile.Criteria.Where(c => c.Id == key).Select(c => c.Name).FirstOrDefault(key);

    private static string Name(IField field) =>
        KnownCriteria.Find(field.Name) is { } criterion && field.Shape is WeightShape ? criterion.Name : Names.GetValueOrDefault(field.Name) ?? Short(field.Meaning);

    /// <summary>A meaning up to where it explains itself: "Where you live and under which status".</summary>
    private static string Short(string meaning) => meaning.Split([";", ":", ". ", ", which", ", 0 to"], 2, StringSplitOptions.None)[0];

    private static string Words(string name, IShape shape, Node node, Catalog catalog) => node switch
    {
        SequenceNode sequence => string.Join("; ", sequence.Items.Select(item => Words(name, shape, item, catalog))),
        MappingNode values when shape is MarksShape => $"{values.Entries.Count} numbers",
        MappingNode mapping => string.Join(", ", mapping.Entries.Select(e => Words(e.Key, shape.Fields.First(f => f.Name == e.Key).Shape, e.Value, catalog))),
        ScalarNode scalar => One(name, shape, scalar.Text, catalog),
        _ => "",
    };

    private static string One(string name, IShape shape, string text, Catalog catalog)
    {
        string? choice = shape.Choices.Where(c => c.Key == text).Select(c => c.Meaning).FirstOrDefault();
        return (name, shape) switch
        {
            ("order", _) => KnownCriteria.Find(text) is { } criterion ? Written.Lower(criterion.Name) : text,
            ("state" or "states", _) => catalog.FindState(text)?.Name ?? text,
            ("degreeTypes", _) => catalog.FindDegreeType(text)?.Name ?? text,
            ("occupation" or "occupations", _) when SocCode.TryParse(text, out SocCode code) => catalog.FindOccupation(code)?.Title ?? text,
            (_, FlagShape) => text == "true" ? "yes" : "no",
            (_, NumberShape number) => Amount(text, number.Unit),
            (_, IntegerShape { Unit: not ("year" or "" or "people") } count) => $"{text} {count.Unit}",
            _ => choice ?? text,
        };
    }

    private static string Amount(string text, string unit)
    {
        decimal amount = decimal.Parse(text, CultureInfo.InvariantCulture);
        return unit.StartsWith("USD", StringComparison.Ordinal) ? FigureText.Money(amount) + unit[3..] : text;
    }
}
