using Gradus.Programs;

namespace Gradus.Sources.Programs.Import;

/// <summary>A part of a program's record that is merged as one: a line of its head, or all facts of one field.</summary>
/// <param name="Name">Its key in the program schema.</param>
/// <param name="Text">What the record says, as one text; empty where it says nothing.</param>
/// <param name="With">A record with this part taken from another one.</param>
internal sealed record ProgramPart(string Name, Func<ProgramRecord, string> Text, Func<ProgramRecord, ProgramRecord, ProgramRecord> With)
{
    /// <summary>Every part, in the order of the schema.</summary>
    public static IReadOnlyList<ProgramPart> All { get; } =
    [
        new("institution", r => $"{r.Institution} {r.InstitutionName}", (to, from) => to with { Institution = from.Institution, InstitutionName = from.InstitutionName }),
        new("title", r => r.Title, (to, from) => to with { Title = from.Title }),
        new("degree", r => r.Degree, (to, from) => to with { Degree = from.Degree }),
        new("focus", r => string.Join(' ', r.Focus.Select(ProgramWords.Focuses.KeyOf)), (to, from) => to with { Focus = from.Focus }),
        new("school", r => r.School ?? "", (to, from) => to with { School = from.School }),
        new("concentration", r => r.Concentration ?? "", (to, from) => to with { Concentration = from.Concentration }),
        new("cip", r => r.Cip?.ToString() ?? "", (to, from) => to with { Cip = from.Cip }),
        new("url", r => r.Url, (to, from) => to with { Url = from.Url }),
        new("creditSystem", r => r.CreditSystem is { } system ? ProgramWords.CreditSystems.KeyOf(system) : "", (to, from) => to with { CreditSystem = from.CreditSystem }),
        new("note", r => r.Note ?? "", (to, from) => to with { Note = from.Note }),
        .. FactFields.All.Select(field => new ProgramPart(field.Name, r => FactsText(r, field.Name), (to, from) => WithFacts(to, field.Name, from.Facts.Where(f => f.Field == field.Name)))),
    ];

    /// <summary>True where a record may hold several facts of the field, merged one by one.</summary>
    public bool IsMany => FactFields.All.Any(f => f.Name == Name && f.Many);

    /// <summary>The record with other facts of one field, in the order of the schema.</summary>
    public static ProgramRecord WithFacts(ProgramRecord record, string field, IEnumerable<RecordFact> facts)
    {
        RecordFact[] others = [.. record.Facts.Where(f => f.Field != field), .. facts];
        return record with { Facts = [.. FactFields.All.SelectMany(f => others.Where(o => o.Field == f.Name))] };
    }

    /// <summary>A fact with its page, for comparing and for showing.</summary>
    public static string FactText(RecordFact fact) => $"{fact.Json} ({fact.Page}, {ProgramWords.PageKinds.KeyOf(fact.Kind)}, {fact.Year?.ToString() ?? "no year"})";

    private static string FactsText(ProgramRecord record, string field) => string.Join("; ", record.Facts.Where(f => f.Field == field).Select(FactText));
}
