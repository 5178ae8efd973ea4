using System.Globalization;
using Gradus.Programs;
using Gradus.Sources.Curated;
using Gradus.Sources.Dataset;

namespace Gradus.Sources.Programs;

/// <summary>A record with everything that is worked out about it.</summary>
public sealed record ProgramAnswer(
    ProgramRecord Record, DegreeClassification Classification, ProgramJoin Join, ProgramRemark? Remark, IReadOnlyList<string> Doubts);

/// <summary>The tables of named programs, ready to be written.</summary>
/// <param name="Programs">Table <c>programs</c>.</param>
/// <param name="ProgramFacts">Table <c>program_facts</c>.</param>
/// <param name="Details">The tables of prices, courses, groups of courses and deadlines, with their names.</param>
public sealed record ProgramTableBytes(byte[] Programs, byte[] ProgramFacts, IReadOnlyList<(string Name, byte[] Bytes)> Details);

/// <summary>Makes the tables of named programs from records, offerings and the directory.</summary>
public static class ProgramTables
{
    /// <summary>Classifies, joins and doubts every record.</summary>
    /// <param name="records">From the files under <c>data/programs</c>.</param>
    /// <param name="offerings">Offerings in scope.</param>
    /// <param name="degreeTypes">Types and rules.</param>
    /// <param name="webAddresses">WEBADDR of the directory, by institution.</param>
    /// <param name="remarks">Remarks by program.</param>
    /// <exception cref="InputException">A remark is on a program that there is not.</exception>
    public static IReadOnlyList<ProgramAnswer> Answer(
        IReadOnlyList<ProgramRecord> records,
        IEnumerable<OfferingCount> offerings,
        DegreeTypeFile degreeTypes,
        IReadOnlyDictionary<UnitId, string> webAddresses,
        IReadOnlyDictionary<string, ProgramRemark> remarks)
    {
        RefuseStrayRemarks(records, remarks);
        DegreeTypeClassifier classifier = degreeTypes.Classifier();
        var joiner = new ProgramJoiner(offerings, degreeTypes);
        return [.. records.OrderBy(r => r.Id, StringComparer.Ordinal).Select(record =>
        {
            DegreeClassification kind = classifier.Classify(record.Title, record.Degree, record.Concentration, record.Cip);
            ProgramJoin join = joiner.Join(record, kind.DegreeType, remarks.GetValueOrDefault(record.Id));
            return new ProgramAnswer(record, kind, join, remarks.GetValueOrDefault(record.Id), ProgramDoubts.Of(record, join, webAddresses.GetValueOrDefault(record.Institution)));
        })];
    }

    /// <summary>The tables; same answers, same bytes.</summary>
    public static ProgramTableBytes Write(IReadOnlyList<ProgramAnswer> answers, ProgramReporters reporters)
    {
        var details = new ProgramDetails(reporters);
        var programs = new TableWriter(Tables.Programs);
        var facts = new TableWriter(Tables.ProgramFacts);
        foreach (ProgramAnswer answer in answers)
        {
            AddProgram(programs, answer);
            AddFacts(facts, details, answer.Record);
        }

        return new(programs.ToBytes(), facts.ToBytes(), [.. details.Files]);
    }

    /// <summary>The tables straight from the records.</summary>
    public static ProgramTableBytes Write(
        IReadOnlyList<ProgramRecord> records,
        IEnumerable<OfferingCount> offerings,
        DegreeTypeFile degreeTypes,
        IReadOnlyDictionary<UnitId, string> webAddresses,
        IReadOnlyDictionary<string, ProgramRemark> remarks,
        ProgramReporters reporters) => Write(Answer(records, offerings, degreeTypes, webAddresses, remarks), reporters);

    private static void RefuseStrayRemarks(IReadOnlyList<ProgramRecord> records, IReadOnlyDictionary<string, ProgramRemark> remarks)
    {
        string? stray = remarks.Keys.Concat(remarks.Values.Select(r => r.SameAs).OfType<string>()).Except(records.Select(r => r.Id), StringComparer.Ordinal).Order(StringComparer.Ordinal).FirstOrDefault();
        if (stray is not null)
        {
            throw new InputException($"program-remarks.yaml: there is no program {stray}.");
        }
    }

    private static void AddProgram(TableWriter table, ProgramAnswer answer)
    {
        ProgramRecord record = answer.Record;
        table.Add(
            record.Id,
            record.Institution.ToString(),
            record.School ?? "",
            record.Title,
            record.Degree,
            string.Join(' ', record.Focus),
            record.Concentration ?? "",
            answer.Classification.DegreeType,
            answer.Classification.Reason,
            answer.Join.Cip?.ToString() ?? "",
            TableWriter.Flag(answer.Join.IsStated),
            answer.Join.Reason,
            answer.Join.OfferingId,
            answer.Remark?.Restriction ?? "",
            answer.Remark?.SameAs ?? "",
            record.Url,
            TableWriter.Flag(answer.Remark is not { IsNotItsPage: true }),
            record.CreditSystem ?? "",
            record.Note ?? "",
            string.Join(" | ", answer.Doubts));
    }

    private static void AddFacts(TableWriter table, ProgramDetails details, ProgramRecord record)
    {
        for (int i = 0; i < record.Facts.Count; i++)
        {
            RecordFact fact = record.Facts[i];
            table.Add(
                record.Id,
                Whole(i + 1),
                fact.Field,
                details.Add(record.Id, i + 1, fact) ? "null" : fact.Json,
                fact.Page,
                FactKinds.Text(fact.Kind),
                fact.Year is { } year ? Whole(year) : Missing.NotReported);
        }
    }

    private static string Whole(int value) => value.ToString(CultureInfo.InvariantCulture);
}
