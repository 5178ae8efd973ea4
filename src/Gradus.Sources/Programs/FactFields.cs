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
public sealed record FactField(string Name, FileShape Value, string Description, bool Many = false, bool IsLate = false);

/// <summary>
/// Every field with cited facts, in the order of the schema. Bounds here refuse what cannot be meant; what can be meant but
/// hardly be true is let in and reported by <see cref="ProgramDoubts"/>.
/// </summary>
public static class FactFields
{
    private static readonly FileShape<Found> Course = Group(keys =>
    {
        keys.Optional("code", "Number in the catalog", FileShapes.Text(60).OrNull());
        keys.Required("title", "Its title", FileShapes.Text(200));
    });

    public static IReadOnlyList<FactField> All { get; } =
    [
        new("credits", FileShapes.Number(1, 400), "Credits to graduate, in the unit of creditSystem"),
        new("lengthMonths", Group(keys =>
        {
            keys.Required("min", "Least, months", FileShapes.Number(1, 120));
            keys.Required("max", "Most, months", FileShapes.Number(1, 120));
        }), "Full-time time to degree, months"),
        new("modality", FileShapes.Choices(Vocabularies.Modalities), "How teaching reaches the student; online = online, manner not said"),
        new("pace", FileShapes.Choices(Vocabularies.Paces), "Paces at which it can be studied"),
        new("finalProject", Group(keys =>
        {
            keys.Required("options", "Ways to finish", FileShapes.Choices(Vocabularies.FinalProjects));
            keys.Required("required", "Whether one of them is required", FileShapes.Flag());
        }), "Ways to finish, and whether one of them is required"),
        new("prerequisites", FileShapes.Choices(Vocabularies.Prerequisites), "What applicants must have"),
        new("bridge", FileShapes.Flag(), "Preparatory courses for admitted students who lack prerequisites"),
        new("gre", FileShapes.Choice(AdmissionWords.GreRules), "Whether the GRE is asked for"),
        new("minimumGpa", FileShapes.Number(0, 4), "Lowest grade-point average on a 4.0 scale"),
        new("tuition", Group(keys =>
        {
            keys.Required("amount", "Amount, USD", FileShapes.Number(1, 500_000));
            keys.Required("per", "What it is charged for", FileShapes.Choice(ProgramWords.TuitionBases));
            keys.Required("residency", "Whose price", FileShapes.Choice(ProgramWords.TuitionResidencies));
            keys.OptionalValue("times", "How many of them the whole degree is charged, where the page says and it does not follow from credits or length", FileShapes.Whole(1, 200));
            keys.OptionalValue("load", "The pace it is charged at, where the page has one price for each", FileShapes.Choice(Vocabularies.Paces));
            keys.OptionalValue("bound", "lower = at least so much, upper = at most so much, rounded = a round figure", FileShapes.Choice(ProgramWords.PriceBounds));
        }), "A price the page states, USD; year = first year of its academic year", Many: true),
        new("coreCourses", FileShapes.List(Course, 1, 100), "Required or core courses"),
        new("electives", FileShapes.List(Course, 1, 200), "Electives the page names, as examples"),
        new("specializations", FileShapes.List(FileShapes.Text(200), 1, 100), "Tracks inside the degree"),
        new("deadlines", FileShapes.List(Group(keys =>
        {
            keys.Required("term", "Term applied for", FileShapes.Choice(AdmissionWords.Terms));
            keys.Required("date", "Last day", FileShapes.Text(5, "^((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$", "a day of the year MM-DD"));
            keys.Optional("round", "Which round it is of", FileShapes.Text(100).OrNull());
        }), 1, 50), "Application deadlines, MM-DD"),
        new("applicationFee", FileShapes.Number(0, 1_000), "Fee for an application, USD", IsLate: true),
        new("toefl", FileShapes.Number(0, 120), "Lowest TOEFL iBT score taken", IsLate: true),
        new("ielts", FileShapes.Number(0, 9), "Lowest IELTS band taken", IsLate: true),
        new("duolingo", FileShapes.Number(10, 160), "Lowest score of the Duolingo English Test taken", IsLate: true),
        new("pte", FileShapes.Number(10, 90), "Lowest score of the PTE Academic taken", IsLate: true),
        new("startTerms", FileShapes.Choices(AdmissionWords.Terms), "Terms in which one can start", IsLate: true),
        new("feesPerTerm", FileShapes.Number(0, 20_000), "Required fees of a term, USD", IsLate: true),
        new("stem", FileShapes.Flag(), "The page calls the degree STEM-designated", IsLate: true),
        new("applicants", FileShapes.Whole(0, 1_000_000), "Applicants of one cycle", IsLate: true),
        new("admitted", FileShapes.Whole(0, 1_000_000), "Admitted in one cycle", IsLate: true),
        new("classSize", FileShapes.Whole(0, 100_000), "Students who start in one cycle", IsLate: true),
        new("admitRate", FileShapes.Number(0, 1), "Share of the applicants of one cycle who were admitted, 0 to 1", IsLate: true),
        new("requirements", FileShapes.List(Group(keys =>
        {
            keys.Required("name", "Name of the group", FileShapes.Text(200));
            keys.Optional("pick", "So many courses of the group", FileShapes.Whole(1, 50).OrNothing(), null);
            keys.Optional("credits", "So many credits of the group", FileShapes.Number(0.5m, 200).OrNothing(), null);
            keys.Optional("from", "Courses of the group that the page names", FileShapes.List(Course, 0, 200));
        }), 1, 30), "Groups of courses that make up the degree", IsLate: true),
    ];

    /// <summary>A group that is kept as it stands.</summary>
    private static FileShape<Found> Group(Action<KeySet> declare) => FileShapes.Group<Found>(keys =>
    {
        declare(keys);
        return found => found;
    });
}
