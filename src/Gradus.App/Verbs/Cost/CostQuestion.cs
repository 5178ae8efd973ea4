using System.Text.Json.Nodes;
using Gradus.App.Questions;
using Gradus.Ledgers;

namespace Gradus.App.Verbs.Cost;

/// <summary>What can be asked of the cost of one degree, beside whose it is: options of <c>gradus cost</c>, keys of the page's address and fields of its forms.</summary>
/// <param name="Way">Null for the way that fits the profile.</param>
/// <param name="Summers">True to study in summers too.</param>
/// <param name="Edits">Own figures, one for each line and term.</param>
public sealed record CostQuestion(StudyWay? Way, bool Summers, IReadOnlyList<LineEdit> Edits)
{
    /// <summary>More own figures than this are refused: an address holds no more.</summary>
    public const int MostEdits = 100;

    private const int MostLoads = 40;
    private const int MostCredits = 60;

    public static Parameter<StudyWay?> WayPart { get; } = Parameters.Word(
        "way",
        $"How I study: {string.Join(", ", StudyWay.All.Select(w => w.Key))} (default: what fits my profile)",
        "How you study",
        [.. StudyWay.All.Select(w => (w.Key, (StudyWay?)w))]) with
    {
        Hint = "WAY",
    };

    public static Parameter<LineEdit> SetPart { get; } = new(
        "set",
        "My own figure for a line: tuition=12000 for all terms, tuition@2=8000 for the second; again for more",
        "Your figure",
        LineEdit.Parse,
        "beer=5",
        "tuition",
        "tuition=-1",
        "tuition=1.005",
        "tuition@x=1")
    {
        Hint = "LINE=USD",
        Form = () => new JsonObject { ["type"] = "string", ["pattern"] = $"^({string.Join('|', LineKey.All.Select(k => k.Id))})(@[1-9][0-9]*)?[=:][0-9][0-9,]*([.][0-9]{{1,2}})?$" },
        IsMany = true,
        Most = MostEdits,
    };

    public static Parameter<bool> SummersPart { get; } = Parameters.Flag("summers", "I study in summers too", "Summers");

    public static Parameter<TermLoad> LoadPart { get; } = new(
        "load",
        "Credits of a term as I plan it, such as \"fall 2027=6\"; again for every term (gradus plan gives them)",
        "Planned term",
        ReadLoad,
        "fall 2027",
        "fall 2027=0",
        "fall 2027=1000",
        "winter=6")
    {
        Hint = "TERM=CREDITS",
        IsMany = true,
        Most = MostLoads,
    };

    /// <summary>Every part, in the order of help.</summary>
    public static IReadOnlyList<Parameter> All { get; } = [WayPart, SetPart, SummersPart, LoadPart];

    /// <summary>The same with the degree and the person.</summary>
    public static IReadOnlyList<Parameter> Whole { get; } = [SubjectParameters.Id, SubjectParameters.Profile, .. All];

    /// <summary>Nothing said: the way that fits the profile, and no own figures.</summary>
    public static CostQuestion Usual { get; } = new(null, false, []);

    /// <summary>Terms as they are planned, in order, each once; empty to work them out from the way.</summary>
    public IReadOnlyList<TermLoad> Loads { get; init; } = [];

    public LedgerChoices Choices => new() { Way = Way, Summers = Summers, Edits = Edits, Loads = Loads };

    private static TermLoad ReadLoad(string text) => TermLoad.Parse(text) is var load && load.Credits <= MostCredits
        ? load
        : throw Parameters.Refusal(ProblemCode.OutOfRange, $"a term has at most {MostCredits} credits.");

    /// <summary>What an address and a form keep of it.</summary>
    public IEnumerable<(string Name, string Value)> Fields =>
    [
        .. Way is { } way ? [(WayPart.Name, way.Key)] : Array.Empty<(string, string)>(),
        .. Summers ? [(SummersPart.Name, "true")] : Array.Empty<(string, string)>(),
        .. Loads.Select(l => (LoadPart.Name, l.ToString())),
        .. Edits.Select(e => (SetPart.Name, e.Text(':'))),
    ];

    /// <exception cref="InputException">A part cannot be used, and problems are not gathered.</exception>
    public static CostQuestion Read(GivenValues given) =>
        new(WayPart.Read(given, null), SummersPart.Read(given, false), SetPart.ReadAll(given).Aggregate((IReadOnlyList<LineEdit>)[], With))
        {
            Loads = [.. LoadPart.ReadAll(given).GroupBy(l => l.Term).Select(g => g.Last()).OrderBy(l => l.Term)],
        };

    /// <summary>The figures with one more: it takes the place of an earlier one for the same line and term, and one for all terms that of every term.</summary>
    public static IReadOnlyList<LineEdit> With(IReadOnlyList<LineEdit> edits, LineEdit added) =>
        [.. edits.Where(e => e.Key != added.Key || (e.Term != added.Term && added.Term is not null)), added];

    /// <summary>The same without the own figures of a line.</summary>
    public CostQuestion Without(LineKey key) => this with { Edits = [.. Edits.Where(e => e.Key != key)] };

    /// <summary>The same studied in another way; figures of single terms are of that way's terms no more.</summary>
    public CostQuestion Studied(StudyWay way) => this with { Way = way, Loads = [], Edits = [.. Edits.Where(e => e.Term is null)] };
}
