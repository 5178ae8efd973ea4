namespace Gradus.Sources.Programs.Import;

/// <summary>
/// Merges the next edition of the list of facts into the program files: what nobody mended follows the edition, what was
/// mended by hand stays, and where both changed the same part the mended one stands and the conflict is named. Pure: same
/// records, same result.
/// </summary>
public static class ProgramMerge
{
    /// <summary>The merged records with what was done.</summary>
    /// <param name="own">The records of the program files as they are.</param>
    /// <param name="from">The edition that they were made from.</param>
    /// <param name="next">The edition to bring in.</param>
    /// <param name="decisions">What was decided about programs and parts by hand.</param>
    /// <exception cref="InputException">An edition names an id twice.</exception>
    public static MergeResult Merge(
        IReadOnlyList<ProgramRecord> own, IReadOnlyList<ProgramRecord> from, IReadOnlyList<ProgramRecord> next, ProgramDecisions decisions)
    {
        Dictionary<string, ProgramRecord> ours = ById(own, "the program files");
        Dictionary<string, ProgramRecord> before = ById(from, "the edition that the files were made from");
        Dictionary<string, ProgramRecord> after = ById(next, "the next edition");
        var notes = new List<MergeNote>();
        var records = new List<ProgramRecord>();
        foreach (string id in ours.Keys.Union(before.Keys).Union(after.Keys).Order(StringComparer.Ordinal))
        {
            ProgramRecord? record = Program(id, ours.GetValueOrDefault(id), before.GetValueOrDefault(id), after.GetValueOrDefault(id), decisions, notes);
            if (record is not null)
            {
                records.Add(record);
            }
        }

        return new(records, notes);
    }

    private static Dictionary<string, ProgramRecord> ById(IReadOnlyList<ProgramRecord> records, string whose)
    {
        var byId = new Dictionary<string, ProgramRecord>(StringComparer.Ordinal);
        foreach (ProgramRecord record in records)
        {
            if (!byId.TryAdd(record.Id, record))
            {
                throw new InputException($"The id '{record.Id}' stands twice in {whose}.");
            }
        }

        return byId;
    }

    private static ProgramRecord? Program(
        string id, ProgramRecord? own, ProgramRecord? from, ProgramRecord? next, ProgramDecisions decisions, List<MergeNote> notes)
    {
        if (next is null)
        {
            return own is null || from is null ? own : Gone(own, decisions, notes);
        }

        if (own is null)
        {
            notes.Add(from is null
                ? new(id, "", MergeOutcome.ProgramAdded, $"{next.InstitutionName}, {Counted(next.Facts.Count)}")
                : new(id, "", MergeOutcome.ProgramStaysOut, "it was taken out by hand"));
            return from is null ? next : null;
        }

        ProgramRecord merged = own;
        foreach (ProgramPart part in ProgramPart.All)
        {
            merged = Part(part, merged, from, next, decisions, notes);
        }

        return merged;
    }

    private static ProgramRecord? Gone(ProgramRecord own, ProgramDecisions decisions, List<MergeNote> notes)
    {
        bool decided = decisions.Withdrawn.TryGetValue(own.Id, out string? reason);
        notes.Add(decided
            ? new(own.Id, "", MergeOutcome.ProgramRemoved, reason!)
            : new(own.Id, "", MergeOutcome.ProgramUndecided, "the edition no longer has it; the record stays until program-decisions.yaml says otherwise"));
        return decided ? null : own;
    }

    private static ProgramRecord Part(
        ProgramPart part, ProgramRecord own, ProgramRecord? from, ProgramRecord next, ProgramDecisions decisions, List<MergeNote> notes)
    {
        string ours = part.Text(own);
        string before = from is null ? "" : part.Text(from);
        string after = part.Text(next);
        if (ours == after)
        {
            return own;
        }

        if (ours == before)
        {
            MergeOutcome outcome = ours.Length == 0 ? MergeOutcome.Added : after.Length == 0 ? MergeOutcome.Withdrawn : MergeOutcome.Changed;
            notes.Add(new(own.Id, part.Name, outcome, Difference(ours, after)));
            return part.With(own, next);
        }

        if (after == before)
        {
            notes.Add(new(own.Id, part.Name, MergeOutcome.Mended, Difference(before, ours)));
            return own;
        }

        return Conflict(part, own, from, next, decisions, notes);
    }

    private static ProgramRecord Conflict(
        ProgramPart part, ProgramRecord own, ProgramRecord? from, ProgramRecord next, ProgramDecisions decisions, List<MergeNote> notes)
    {
        string both = $"mended to {Shown(part.Text(own))}, the edition says {Shown(part.Text(next))}";
        if (decisions.Taken.TryGetValue((own.Id, part.Name), out string? reason))
        {
            notes.Add(new(own.Id, part.Name, MergeOutcome.Conflict, $"{both}; the edition's is taken: {reason}"));
            return part.With(own, next);
        }

        if (!part.IsMany)
        {
            notes.Add(new(own.Id, part.Name, MergeOutcome.Conflict, $"{both}; what was mended stands"));
            return own;
        }

        RecordFact[] ours = [.. own.Facts.Where(f => f.Field == part.Name)];
        RecordFact[] before = [.. from?.Facts.Where(f => f.Field == part.Name) ?? []];
        RecordFact[] after = [.. next.Facts.Where(f => f.Field == part.Name)];
        RecordFact[] merged = [.. ours.Where(f => !before.Contains(f) || after.Contains(f)), .. after.Except(before).Except(ours)];
        notes.Add(new(own.Id, part.Name, MergeOutcome.Conflict, $"{both}; merged one by one: what was mended stands, what the edition adds or takes out is followed"));
        return ProgramPart.WithFacts(own, part.Name, merged);
    }

    private static string Difference(string before, string after) => $"{Shown(before)} -> {Shown(after)}";

    private static string Counted(int facts) => facts == 1 ? "1 fact" : $"{facts} facts";

    private static string Shown(string text) => text.Length == 0 ? "not stated" : text.Length <= 240 ? $"`{text}`" : $"`{text[..237]}...`";
}
