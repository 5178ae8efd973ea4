using Gradus.Sources.Curated;
using Gradus.Sources.Dataset;
using Gradus.Sources.Programs;

namespace Gradus.Sources.Compiler;

/// <summary>Reads the curated files of a dataset directory: scope, degree types, states, horizons, named programs.</summary>
public static class CuratedInput
{
    /// <param name="from">Directory with the publishers' files.</param>
    /// <param name="curated">Directory with <c>scope.yaml</c> and its neighbours.</param>
    /// <exception cref="InputException">A curated file is absent or malformed.</exception>
    public static CompilerInput Read(string from, string curated)
    {
        return new CompilerInput
        {
            From = from,
            Scope = Scope.Read(Path.Combine(curated, "scope.yaml")),
            ReadCurated = () => ReadParts(curated),
        };
    }

    private static CuratedParts ReadParts(string curated)
    {
        DegreeTypeFile degreeTypes = DegreeTypeFile.Read(Path.Combine(curated, "degree-types.yaml"));
        TuitionAgreementFile.ReadIfAny(Path.Combine(curated, "tuition-agreements.yaml"));
        NicknameFile.ReadIfAny(Path.Combine(curated, NicknameFile.FileName));
        byte[] states = CuratedTables.States(StateFile.Read(Path.Combine(curated, "states.yaml")));
        byte[] outlines = CuratedTables.StateOutlines(StateOutlineFile.Read(Path.Combine(curated, "state-outlines.yaml")));
        byte[] horizons = CuratedTables.Horizons(Horizons.Read(Path.Combine(curated, "horizons.yaml")), Horizons.ReadReleases(Path.Combine(curated, "horizons.yaml")));
        byte[] restrictions = CuratedTables.InstitutionRestrictions(Curated.InstitutionRestrictions.Read(Path.Combine(curated, Curated.InstitutionRestrictions.FileName)));
        IReadOnlyDictionary<string, ProgramRemark> remarks = ProgramRemarks.Read(Path.Combine(curated, "program-remarks.yaml"));
        var reporters = ProgramReporters.Read(Path.Combine(curated, ProgramReporters.FileName));
        IReadOnlyList<ProgramRecord> programs = ProgramFileReader.ReadFolder(Path.Combine(curated, "programs"));
        return new CuratedParts([.. programs.Select(program => program.Institution).Distinct()], MakeFiles)
        {
            HandWritten = HandWritten.Read(curated),
            Editions = EditionFile.Read(Path.Combine(curated, EditionFile.FileName)),
            References = ReferenceChargeFile.Read(Path.Combine(curated, ReferenceChargeFile.FileName)),
        };

        IEnumerable<(string Name, byte[] Bytes)> MakeFiles(CompiledContext context)
        {
            ProgramTableBytes tables = ProgramTables.Write(programs, context.Offerings, degreeTypes, context.WebAddresses, remarks, reporters);
            return
            [
                ("tables/degree_types.csv", CuratedTables.DegreeTypes(degreeTypes)),
                ("tables/earnings_horizons.csv", horizons),
                ("tables/institution_restrictions.csv", restrictions),
                ("tables/program_facts.csv", tables.ProgramFacts),
                .. tables.Details,
                ("tables/programs.csv", tables.Programs),
                ("tables/state_outlines.csv", outlines),
                ("tables/states.csv", states),
            ];
        }
    }
}
