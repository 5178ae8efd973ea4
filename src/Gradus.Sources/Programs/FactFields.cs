using Gradus.People;
using Gradus.Programs;
using Gradus.Programs.Admission;
using Gradus.Sources.Yaml;

namespace Gradus.Sources.Programs;

/// <summary>A field of the program schema that holds cited facts.</summary>
/// <param name="Name">Its key.</param>
/// <param name="Value">What a fact's value may be.</param>
/// <param name="Description">What it means.</param>
/// <param name="Many">True when a program may have several facts of it.</param>
/// <param name="IsLate">True when a line of an edition may lack the key: the first edition did not have it.</param>
public sealed record FactField(string Name, YamlShape Value, string Description, bool Many = false, bool IsLate = false);

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
        new("modality", Choices(Vocabularies.Modalities), "How teaching reaches the student; online = online, manner not said"),
        new("pace", Choices(Vocabularies.Paces), "Paces at which it can be studied"),
        new("finalProject", new RecordShape(
            new YamlMember("options", Choices(Vocabularies.FinalProjects)), new YamlMember("required", new FlagShape())), "Ways to finish, and whether one of them is required"),
        new("prerequisites", Choices(Vocabularies.Prerequisites), "What applicants must have"),
        new("bridge", new FlagShape(), "Preparatory courses for admitted students who lack prerequisites"),
        new("gre", new ChoiceShape([.. AdmissionWords.GreRules.Keys]), "Whether the GRE is asked for"),
        new("minimumGpa", new NumberShape(0, 4), "Lowest grade-point average on a 4.0 scale"),
        new("tuition", new RecordShape(
            new YamlMember("amount", new NumberShape(1, 500_000)),
            new YamlMember("per", new ChoiceShape([.. ProgramWords.TuitionBases.Keys])),
            new YamlMember("residency", new ChoiceShape([.. ProgramWords.TuitionResidencies.Keys])),
            new YamlMember("load", new ChoiceShape([.. Vocabularies.Paces.Keys]), Required: false, "The pace it is charged at, where the page has one price for each"),
            new YamlMember("bound", new ChoiceShape([.. ProgramWords.PriceBounds.Keys]), Required: false, "lower = at least so much, upper = at most so much, rounded = a round figure")),
            "A price the page states, USD; year = first year of its academic year", Many: true),
        new("coreCourses", new ListShape(Course, 1, 100), "Required or core courses"),
        new("electives", new ListShape(Course, 1, 200), "Electives the page names, as examples"),
        new("specializations", new ListShape(new TextShape(200), 1, 100), "Tracks inside the degree"),
        new("deadlines", new ListShape(new RecordShape(
            new YamlMember("term", new ChoiceShape([.. AdmissionWords.Terms.Keys])),
            new YamlMember("date", new TextShape(5, "^((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$", "a day of the year MM-DD")),
            new YamlMember("round", new OptionalShape(new TextShape(100)), Required: false)), 1, 50), "Application deadlines, MM-DD"),
        new("applicationFee", new NumberShape(0, 1_000), "Fee for an application, USD", IsLate: true),
        new("toefl", new NumberShape(0, 120), "Lowest TOEFL iBT score taken", IsLate: true),
        new("ielts", new NumberShape(0, 9), "Lowest IELTS band taken", IsLate: true),
        new("startTerms", Choices(AdmissionWords.Terms), "Terms in which one can start", IsLate: true),
        new("feesPerTerm", new NumberShape(0, 20_000), "Required fees of a term, USD", IsLate: true),
        new("stem", new FlagShape(), "The page calls the degree STEM-designated", IsLate: true),
        new("applicants", new NumberShape(0, 1_000_000, Whole: true), "Applicants of one cycle", IsLate: true),
        new("admitted", new NumberShape(0, 1_000_000, Whole: true), "Admitted in one cycle", IsLate: true),
        new("classSize", new NumberShape(0, 100_000, Whole: true), "Students who start in one cycle", IsLate: true),
        new("admitRate", new NumberShape(0, 1), "Share of the applicants of one cycle who were admitted, 0 to 1", IsLate: true),
        new("requirements", new ListShape(new RecordShape(
            new YamlMember("name", new TextShape(200)),
            new YamlMember("pick", new OptionalShape(new NumberShape(1, 50, Whole: true)), Required: false, "So many courses of the group"),
            new YamlMember("credits", new OptionalShape(new NumberShape(0.5, 200)), Required: false, "So many credits of the group"),
            new YamlMember("from", new ListShape(Course, 0, 200), Required: false, "Courses of the group that the page names")), 1, 30), "Groups of courses that make up the degree", IsLate: true),
    ];

    private static ListShape Choices<T>(Vocabulary<T> words)
        where T : struct, Enum => new(new ChoiceShape([.. words.Keys]), 1, words.Count, Distinct: true);
}
