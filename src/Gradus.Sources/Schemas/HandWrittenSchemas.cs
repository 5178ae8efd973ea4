using Gradus.Sources.Compiler;
using Gradus.Sources.Curated;
using Gradus.Sources.Programs;
using Gradus.Sources.Programs.Import;
using Gradus.Sources.Rules;
using Gradus.Sources.Update;
using Gradus.Sources.Yaml;

namespace Gradus.Sources.Schemas;

/// <summary>What a file of the dataset that people edit may hold.</summary>
/// <param name="Name">What <c>gradus schema</c> calls it.</param>
/// <param name="File">Its path below the dataset, <c>*</c> for any name.</param>
/// <param name="Title">What it is.</param>
/// <param name="Takes">Gives <see cref="Shape"/>; asked for by whoever needs it, since every command names the schemas and few need one.</param>
public sealed record HandWrittenSchema(string Name, string File, string Title, Func<FileShape> Takes)
{
    /// <summary>What its reader takes; the schema is this in another notation.</summary>
    public FileShape Shape => Takes();

    /// <summary>The JSON Schema, draft 2020-12.</summary>
    public string Write() => YamlSchema.Write(Title, Shape);
}

/// <summary>The JSON Schemas of the files of the dataset that people edit, made from what their readers take.</summary>
public static class HandWrittenSchemas
{
    /// <summary>Ascending by name.</summary>
    public static IReadOnlyList<HandWrittenSchema> All { get; } =
    [
        new("application-steps", ApplicationStepFile.FileName, "What applying takes, and how long", () => ApplicationStepFile.Shape),
        new("bridges", BridgeFiles.Folder + "/*.yaml", "Ways to learn what programs ask for", () => BridgeFiles.Shape),
        new("career-paths", CareerFile.FileName, "Where degrees can lead", () => CareerFile.Shape),
        new("changelog", DatasetChangelog.FileName, "What people changed in the dataset", () => DatasetChangelog.Shape),
        new("degree-rules", DegreeRuleFile.Folder + "/*.yaml", "What a degree asks of those who study it", () => DegreeRuleFile.Shape),
        new("degree-types", "degree-types.yaml", "Degree types and the rules that tell them apart", () => DegreeTypeFile.Shape),
        new("editions", EditionFile.FileName, "Periods that publishers' files do not say themselves", () => EditionFile.Shape),
        new("entry-rules", EntryRuleFile.FileName, "How programs join what they ask of those who enter", () => EntryRuleFile.Shape),
        new("horizons", "horizons.yaml", "Graduates, years and dollars behind each column of earnings", () => Horizons.Shape),
        new("institution-restrictions", InstitutionRestrictions.FileName, "Institutions that not everybody can enrol at", () => InstitutionRestrictions.Shape),
        new("known-answers", KnownAnswers.FileName, "Published figures that the dataset must give", () => KnownAnswers.Shape),
        new("nicknames", NicknameFile.FileName, "What people call institutions, programs and fields", () => NicknameFile.Shape),
        new("program", "programs/*.yaml", "Named programs of one institution", () => ProgramShape.File),
        new("program-decisions", ProgramDecisions.FileName, "Decisions on what an edition of the program facts withdraws or contradicts", () => ProgramDecisions.Shape),
        new("program-editions", Edition.FileName, "Editions of the program facts that were brought in", () => Edition.Shape),
        new("program-remarks", "program-remarks.yaml", "What is known of a named program beyond its own record", () => ProgramRemarks.Shape),
        new("program-reporters", ProgramReporters.FileName, "Sites that name the official page of a price", () => ProgramReporters.Shape),
        new("publishers", PublisherList.FileName, "Where the publishers' files are", () => PublisherList.Shape),
        new("reference-charges", ReferenceChargeFile.FileName, "Average charges as their publisher prints them", () => ReferenceChargeFile.Shape),
        new("rules", "rules/*.yaml", "Dated parameters of law, and assumptions", () => RuleShapes.File),
        new("scope", "scope.yaml", "Fields that the guide covers", () => Scope.Shape),
        new("state-outlines", "state-outlines.yaml", "Outlines of the states for maps", () => StateOutlineFile.Shape),
        new("states", "states.yaml", "States and territories", () => StateFile.Shape),
        new("tuition-agreements", "tuition-agreements.yaml", "Agreements by which a student of another state pays less", () => TuitionAgreementFile.Shape),
    ];

    /// <summary>Null where there is none of that name.</summary>
    public static HandWrittenSchema? Find(string name) => All.FirstOrDefault(schema => schema.Name == name);
}
