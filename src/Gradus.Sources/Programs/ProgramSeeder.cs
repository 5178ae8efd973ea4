namespace Gradus.Sources.Programs;

/// <summary>What seeding adds and what it leaves alone.</summary>
/// <param name="Records">The project's own records and the added ones, ascending by id.</param>
/// <param name="Added">Ids that were added.</param>
/// <param name="Differences">Where the list says something else than the project's record, in words; not applied.</param>
public sealed record SeedResult(IReadOnlyList<ProgramRecord> Records, IReadOnlyList<string> Added, IReadOnlyList<string> Differences);

/// <summary>
/// Adds records from a list of facts for ids that no file under <c>data/programs</c> holds yet. A record that is there is the
/// project's own: the list never changes it.
/// </summary>
public static class ProgramSeeder
{
    public static SeedResult Seed(IReadOnlyList<ProgramRecord> own, IReadOnlyList<ProgramRecord> listed)
    {
        var records = new SortedDictionary<string, ProgramRecord>(own.ToDictionary(r => r.Id), StringComparer.Ordinal);
        var added = new SortedSet<string>(StringComparer.Ordinal);
        var differences = new List<string>();
        foreach (ProgramRecord record in listed)
        {
            if (records.TryAdd(record.Id, record))
            {
                added.Add(record.Id);
            }
            else if (added.Contains(record.Id))
            {
                differences.Add($"{record.Id}: the list names this id twice; the first one counts.");
            }
            else
            {
                differences.AddRange(Compare(records[record.Id], record));
            }
        }

        return new([.. records.Values], [.. added], differences);
    }

    private static IEnumerable<string> Compare(ProgramRecord own, ProgramRecord listed)
    {
        foreach ((string field, string ours, string theirs) in Parts(own).Zip(Parts(listed), (a, b) => (a.Field, a.Text, b.Text)))
        {
            if (ours != theirs)
            {
                yield return $"{own.Id}: {field} is {Shown(ours)} here, {Shown(theirs)} in the list.";
            }
        }
    }

    private static IEnumerable<(string Field, string Text)> Parts(ProgramRecord record)
    {
        yield return ("unitId", record.Institution.ToString());
        yield return ("title", record.Title);
        yield return ("degree", record.Degree);
        yield return ("focus", string.Join(' ', record.Focus));
        yield return ("school", record.School ?? "");
        yield return ("concentration", record.Concentration ?? "");
        yield return ("cip", record.Cip?.ToString() ?? "");
        yield return ("url", record.Url);
        yield return ("creditSystem", record.CreditSystem ?? "");
        yield return ("note", record.Note ?? "");
        foreach (FactField field in FactFields.All)
        {
            yield return (field.Name, string.Join("; ", record.Facts.Where(f => f.Field == field.Name)
                .Select(f => $"{f.Json} ({f.Page}, {FactKinds.Text(f.Kind)}, {f.Year?.ToString() ?? "no year"})")));
        }
    }

    private static string Shown(string text) => text.Length == 0 ? "not stated" : text.Length <= 160 ? $"'{text}'" : $"'{text[..157]}...'";
}
