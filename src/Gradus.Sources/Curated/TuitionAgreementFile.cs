using Gradus.Costs;
using Gradus.Rules;
using Gradus.Sources.Yaml;

namespace Gradus.Sources.Curated;

/// <summary>Reads <c>data/tuition-agreements.yaml</c>.</summary>
public static class TuitionAgreementFile
{
    private static readonly FileShape<string> Sentence = FileShapes.Text(400);

    private static readonly FileShape<AgreementParticipant> Participant = FileShapes.Group<AgreementParticipant>(keys =>
    {
        Key<UnitId> institution = keys.Required("institution", "IPEDS UNITID of an institution that takes part", CuratedShapes.Institution);
        Key<IReadOnlyList<string>> cips = keys.Optional("cips", "Codes it takes part with; absent for all", FileShapes.List(CuratedShapes.CipText, 1, 50), []);
        Key<string> reason = keys.Required("reason", "How it is known", Sentence);
        Key<string> source = keys.Required("source", "Where it is said", CuratedShapes.SecureAddress);
        return found => new AgreementParticipant(institution.In(found), cips.In(found), reason.In(found), source.In(found));
    });

    private static readonly FileShape<TuitionAgreement> Agreement = FileShapes.Group<TuitionAgreement>(keys =>
    {
        keys.Required("id", "Key", CuratedShapes.Key);
        Key<string> name = keys.Required("name", "What it is called", Sentence);
        Key<IReadOnlyList<string>> states = keys.Required("states", "USPS codes of the states in it", FileShapes.List(FileShapes.Text(2, "^[A-Z]{2}$", "a USPS code such as GA"), 2, 60));
        Key<string> pays = keys.Required("pays", "What a student of another state in it pays", Sentence);
        Key<string> condition = keys.Required("condition", "What must hold for it", Sentence);
        Key<string> reference = keys.Required("reference", "What the source is", Sentence);
        Key<string> source = keys.Required("source", "Where it is said", CuratedShapes.SecureAddress);
        keys.Required("saidBy", "Who says it", FileShapes.Choice(RuleVocabulary.Authorities));
        Key<bool> confirmed = keys.Required("confirmed", "Whether it was read at the source itself", FileShapes.Flag());
        keys.Required("read", "What was read, and when", Sentence);
        Key<IReadOnlyList<AgreementParticipant>> participants = keys.Required("participants", "Institutions known to take part", FileShapes.List(Participant, 0, 2000));
        return found => new TuitionAgreement(
            name.In(found), states.In(found), pays.In(found), condition.In(found), reference.In(found), source.In(found), confirmed.In(found), participants.In(found));
    });

    private static readonly FileShape<string> Residency = FileShapes.Group<string>(keys =>
    {
        Key<string> words = keys.Required("words", "How one comes to count as a resident, in our own words", Sentence);
        keys.Required("reference", "What the source is", Sentence);
        keys.Required("source", "Where it is said", CuratedShapes.SecureAddress);
        keys.Required("read", "What was read, and when", Sentence);
        return found => words.In(found);
    });

    private static readonly FileShape<RisePeriod> Period = FileShapes.Group<RisePeriod>(keys =>
    {
        Key<int> from = keys.Required("from", "Year in which the first academic year begins", FileShapes.Whole(2000, 2100));
        Key<int> to = keys.Required("to", "Year in which the last academic year begins", FileShapes.Whole(2000, 2100));
        Key<decimal> percent = keys.Required("percent", "Rise against the year before, percent; 0 where the charge stays", FileShapes.Number(0, 100));
        return found => new RisePeriod(from.In(found), to.In(found), (double)percent.In(found) / 100);
    });

    private static readonly FileShape<DecidedRise> Rise = FileShapes.Group<DecidedRise>(keys =>
    {
        keys.Required("id", "Key", CuratedShapes.Key);
        Key<string> name = keys.Required("name", "Who decided it", Sentence);
        Key<IReadOnlyList<UnitId>> institutions = keys.Required("institutions", "IPEDS UNITIDs of those whose tuition it is", FileShapes.List(CuratedShapes.Institution, 1, 200));
        Key<IReadOnlyList<RisePeriod>> years = keys.Required("years", "Rises, in order", FileShapes.List(Period, 1, 20));
        Key<string> reference = keys.Required("reference", "What the source is", Sentence);
        Key<string> source = keys.Required("source", "Where it is said", CuratedShapes.SecureAddress);
        keys.Required("saidBy", "Who says it", FileShapes.Choice(RuleVocabulary.Authorities));
        keys.Required("confirmed", "Whether it was read at the source itself", FileShapes.Flag());
        keys.Required("read", "What was read, and when", Sentence);
        return found => new DecidedRise(name.In(found), institutions.In(found), years.In(found), reference.In(found), source.In(found));
    });

    public static FileShape<TuitionAgreements> Shape { get; } = FileShapes.Group<TuitionAgreements>(keys =>
    {
        Key<IReadOnlyList<TuitionAgreement>> agreements = keys.Required("agreements", "Agreements by which a student of another state pays less", FileShapes.List(Agreement));
        Key<string> residency = keys.Required("residency", "What counts as living in a state", Residency);
        Key<IReadOnlyList<DecidedRise>> rises = keys.Optional("rises", "Rises of tuition that are decided", FileShapes.List(Rise, 0, 50), []);
        return found => new TuitionAgreements(agreements.In(found), residency.In(found)) { Rises = rises.In(found) };
    });

    /// <exception cref="InputException">The file is absent or malformed.</exception>
    public static TuitionAgreements Read(string file) => Shape.Read(YamlNodeReader.ReadFile(file), "tuition-agreements");

    /// <summary>The same; none where a dataset carries no such file.</summary>
    /// <exception cref="InputException">The file is malformed.</exception>
    public static TuitionAgreements ReadIfAny(string file) => File.Exists(file) ? Read(file) : TuitionAgreements.None;
}
