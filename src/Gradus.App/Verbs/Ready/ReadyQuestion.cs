using System.Text.Json.Nodes;
using Gradus.App.Figures;
using Gradus.App.Questions;
using Gradus.Catalogs;
using Gradus.People;
using Gradus.Programs;
using Gradus.Readiness;

namespace Gradus.App.Verbs.Ready;

/// <summary>What can be asked of readiness: of one degree or all, for whom, with which courses and tests.</summary>
/// <param name="Item">The degree; null for the whole catalogue.</param>
/// <param name="Scale">The scale of grades that are numbers; null where it is not named: they count as not known.</param>
/// <param name="Tests">Tests taken.</param>
public sealed record ReadyQuestion(Item? Item, GradeScale? Scale, TestScores Tests)
{
    private const int LongestFileName = 4096;
    private const int MostToefl = 120;
    private const int MostIelts = 9;
    private const int LeastOther = 10;
    private const int MostDuolingo = 160;
    private const int MostPte = 90;

    public static Parameter<string> IdPart { get; } = SubjectParameters.Id with { IsRequired = false };

    public static Parameter<string> ProfilePart { get; } = SubjectParameters.ProfileOf("Who I am: a YAML or JSON file");

    public static Parameter<string> CoursesPart { get; } = Parameters.Text("courses", "My courses: a transcript as CSV, JSON or pasted text", "My courses", LongestFileName) with
    {
        Hint = "FILE",
        Form = () => new JsonObject { ["type"] = "string" },
    };

    public static Parameter<GradeScale> ScalePart { get; } = Parameters.Word(
        "scale", $"The scale of grades that are numbers: {string.Join(", ", Vocabularies.GradeScales.Keys)} (default: not named; such grades count as not known)", "Scale of the grades", Vocabularies.GradeScales) with
    { Hint = "SCALE" };

    public static Parameter<decimal> ToeflPart { get; } = Parameters.Number("toefl", "My TOEFL iBT score", "TOEFL iBT", 0, MostToefl) with { Hint = "SCORE" };

    public static Parameter<decimal> IeltsPart { get; } = Parameters.Halves("ielts", "My IELTS band, in halves such as 6.5", "IELTS", 0, MostIelts) with { Hint = "BAND" };

    public static Parameter<decimal> DuolingoPart { get; } = Parameters.Number("duolingo", "My score of the Duolingo English Test", "Duolingo", LeastOther, MostDuolingo) with { Hint = "SCORE" };

    public static Parameter<decimal> PtePart { get; } = Parameters.Number("pte", "My score of the PTE Academic", "PTE Academic", LeastOther, MostPte) with { Hint = "SCORE" };

    public static Parameter<bool> GrePart { get; } = Parameters.Word("gre", "Whether I took the GRE: yes or no", "GRE taken", [("yes", true), ("no", false)]) with { Hint = "YES" };

    /// <summary>What a page's address or form can say.</summary>
    public static IReadOnlyList<Parameter> OfTests { get; } = [ScalePart, ToeflPart, IeltsPart, DuolingoPart, PtePart, GrePart];

    /// <summary>Every part, in the order of help.</summary>
    public static IReadOnlyList<Parameter> Whole { get; } = [IdPart, ProfilePart, CoursesPart, .. OfTests];

    /// <summary>The tests that an address or a form says.</summary>
    public static TestScores ReadTests(GivenValues given) => new(ToeflPart.ReadOr(given), IeltsPart.ReadOr(given), GrePart.ReadOr(given))
    {
        Duolingo = DuolingoPart.ReadOr(given),
        Pte = PtePart.ReadOr(given),
    };

    /// <summary>What an address keeps of tests; nothing of those not said.</summary>
    public static IReadOnlyList<(string Name, string Value)> Fields(TestScores tests) =>
    [
        .. tests.Toefl is { } toefl ? [(ToeflPart.Name, Written.Number(toefl))] : Array.Empty<(string, string)>(),
        .. tests.Ielts is { } ielts ? [(IeltsPart.Name, Written.Number(ielts))] : Array.Empty<(string, string)>(),
        .. tests.Duolingo is { } duolingo ? [(DuolingoPart.Name, Written.Number(duolingo))] : Array.Empty<(string, string)>(),
        .. tests.Pte is { } pte ? [(PtePart.Name, Written.Number(pte))] : Array.Empty<(string, string)>(),
        .. tests.Gre is { } gre ? [(GrePart.Name, gre ? "yes" : "no")] : Array.Empty<(string, string)>(),
    ];

    /// <exception cref="InputException">A part cannot be used, and problems are not gathered.</exception>
    public static ReadyQuestion Read(GivenValues given, Catalog catalog)
    {
        string id = IdPart.Read(given, "");
        return new ReadyQuestion(
            id.Length == 0 ? null : Named.Item(id, catalog),
            ScalePart.ReadOr(given),
            ReadTests(given));
    }
}
