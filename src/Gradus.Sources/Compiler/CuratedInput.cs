using Gradus.Careers;
using Gradus.Places;
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
        CareerBook careers = CareerFile.ReadIfAny(Path.Combine(curated, CareerFile.FileName), [.. degreeTypes.Types.Select(t => t.Type.Id)]);
        TuitionAgreementFile.ReadIfAny(Path.Combine(curated, "tuition-agreements.yaml"));
        BridgeFiles.ReadFolder(Path.Combine(curated, BridgeFiles.Folder));
        EntryRuleFile.Apply(Path.Combine(curated, EntryRuleFile.FileName), []);
        ApplicationStepFile.ReadIfAny(Path.Combine(curated, ApplicationStepFile.FileName));
        DegreeRuleFile.ReadFolder(curated);
        NicknameFile.ReadIfAny(Path.Combine(curated, NicknameFile.FileName));
        IReadOnlyList<State> states = StateFile.Read(Path.Combine(curated, "states.yaml"));
        IReadOnlyList<StateOutline> outlines = StateOutlineFile.Read(Path.Combine(curated, "state-outlines.yaml"));
        IReadOnlyList<HorizonRelease> releases = Horizons.Read(Path.Combine(curated, "horizons.yaml"));
        IReadOnlyList<InstitutionRestriction> restrictions = InstitutionRestrictions.Read(Path.Combine(curated, InstitutionRestrictions.FileName));
        ReferenceChargeFile references = ReferenceChargeFile.Read(Path.Combine(curated, ReferenceChargeFile.FileName));
        IReadOnlyDictionary<string, ProgramRemark> remarks = ProgramRemarks.Read(Path.Combine(curated, "program-remarks.yaml"));
        var reporters = ProgramReporters.Read(Path.Combine(curated, ProgramReporters.FileName));
        IReadOnlyList<ProgramRecord> programs = ProgramFileReader.ReadFolder(Path.Combine(curated, "programs"));
        return new CuratedParts([.. programs.Select(program => program.Institution).Distinct()], MakeTables)
        {
            HandWritten = HandWritten.Read(curated),
            Editions = EditionFile.Read(Path.Combine(curated, EditionFile.FileName)),
            References = references,
            Careers = careers,
            Releases = releases,
            KnownCodes = [.. programs.Select(p => (p.Institution, remarks.GetValueOrDefault(p.Id)?.Cip)).Where(p => p.Cip is not null).Select(p => (p.Institution, p.Cip!.Value)).Distinct()],
        };

        IEnumerable<TableWriter> MakeTables(CompiledContext context)
        {
            IReadOnlyList<ProgramAnswer> answers = ProgramAnswers.Of(programs, context.Offerings, degreeTypes, context.WebAddresses, remarks);
            return
            [
                DegreeTypeTable.Build(degreeTypes),
                HorizonTable.Build(releases),
                InstitutionRestrictionTable.Build(restrictions),
                .. ProgramFactTable.Build(answers.Select(answer => answer.Record), reporters),
                ProgramTable.Build(answers),
                ReferenceRangeTable.Build(references),
                StateOutlineTable.Build(outlines),
                StateTable.Build(states),
            ];
        }
    }
}
