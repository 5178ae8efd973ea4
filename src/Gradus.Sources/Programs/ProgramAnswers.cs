using Gradus.Programs;
using Gradus.Sources.Curated;

namespace Gradus.Sources.Programs;

/// <summary>A record with everything that is worked out about it.</summary>
public sealed record ProgramAnswer(
    ProgramRecord Record, DegreeClassification Classification, ProgramJoin Join, ProgramRemark? Remark, IReadOnlyList<string> Doubts);

/// <summary>Works out what the records do not say: degree type, offering, doubts.</summary>
public static class ProgramAnswers
{
    /// <summary>Classifies, joins and doubts every record.</summary>
    /// <param name="records">From the files under <c>data/programs</c>.</param>
    /// <param name="offerings">Offerings in scope.</param>
    /// <param name="degreeTypes">Types and rules.</param>
    /// <param name="webAddresses">WEBADDR of the directory, by institution.</param>
    /// <param name="remarks">Remarks by program.</param>
    /// <exception cref="InputException">A remark is on a program that there is not.</exception>
    public static IReadOnlyList<ProgramAnswer> Of(
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

    private static void RefuseStrayRemarks(IReadOnlyList<ProgramRecord> records, IReadOnlyDictionary<string, ProgramRemark> remarks)
    {
        string? stray = remarks.Keys.Concat(remarks.Values.Select(r => r.SameAs).OfType<string>()).Except(records.Select(r => r.Id), StringComparer.Ordinal).Order(StringComparer.Ordinal).FirstOrDefault();
        if (stray is not null)
        {
            throw new InputException($"program-remarks.yaml: there is no program {stray}.");
        }
    }
}
