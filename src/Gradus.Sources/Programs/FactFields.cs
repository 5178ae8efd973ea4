using Gradus.Sources.Yaml;

namespace Gradus.Sources.Programs;

/// <summary>A field of the program schema that holds cited facts.</summary>
/// <param name="Name">Its key.</param>
/// <param name="Value">What a fact's value may be.</param>
/// <param name="Description">What it means.</param>
/// <param name="Many">True when a program may have several facts of it.</param>
public sealed record FactField(string Name, YamlShape Value, string Description, bool Many = false);

/// <summary>
/// Every field with cited facts, in the order of the schema. Bounds here refuse what cannot be meant; what can be meant but
/// hardly be true is let in and reported by <see cref="ProgramDoubts"/>.
/// </summary>
public static class FactFields
{
    private static readonly RecordShape Course = new(
        new YamlMember("code", new OptionalShape(new TextShape(60)), Required: false),
        new YamlMember("title", new TextShape(200)));

    public static IReadOnlyList<FactField> All { get; } =
    [
        new("credits", new NumberShape(1, 400), "Credits to graduate, in the unit of creditSystem"),
        new("lengthMonths", new RecordShape(
            new YamlMember("min", new NumberShape(1, 120)), new YamlMember("max", new NumberShape(1, 120))), "Full-time time to degree, months"),
        new("modality", Choices(ProgramVocabulary.Modalities), "How teaching reaches the student; online = online, manner not said"),
        new("pace", Choices(ProgramVocabulary.Paces), "Paces at which it can be studied"),
        new("finalProject", new RecordShape(
            new YamlMember("options", Choices(ProgramVocabulary.FinalProjects)), new YamlMember("required", new FlagShape())), "Ways to finish, and whether one of them is required"),
        new("prerequisites", Choices(ProgramVocabulary.Prerequisites), "What applicants must have"),
        new("bridge", new FlagShape(), "Preparatory courses for admitted students who lack prerequisites"),
        new("gre", new ChoiceShape([.. ProgramVocabulary.Gre]), "Whether the GRE is asked for"),
        new("minimumGpa", new NumberShape(0, 4), "Lowest grade-point average on a 4.0 scale"),
        new("tuition", new RecordShape(
            new YamlMember("amount", new NumberShape(1, 500_000)),
            new YamlMember("per", new ChoiceShape([.. ProgramVocabulary.TuitionBases])),
            new YamlMember("residency", new ChoiceShape([.. ProgramVocabulary.Residencies]))), "A price the page states, USD", Many: true),
        new("coreCourses", new ListShape(Course, 1, 100), "Required or core courses"),
        new("electives", new ListShape(Course, 1, 200), "Electives the page names, as examples"),
        new("specializations", new ListShape(new TextShape(200), 1, 100), "Tracks inside the degree"),
        new("deadlines", new ListShape(new RecordShape(
            new YamlMember("term", new ChoiceShape([.. ProgramVocabulary.Terms])),
            new YamlMember("date", new TextShape(5, "^((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$", "a day of the year MM-DD")),
            new YamlMember("round", new OptionalShape(new TextShape(100)), Required: false)), 1, 50), "Application deadlines, MM-DD"),
    ];

    private static ListShape Choices(IReadOnlyList<string> values) => new(new ChoiceShape([.. values]), 1, values.Count, Distinct: true);
}
