using Gradus.App.Figures;
using Gradus.App.Questions;
using Gradus.App.Web;
using Gradus.Degrees;
using Gradus.People;

namespace Gradus.App.Verbs.Plan;

/// <summary>What a reader chose on the plan's page; all of it stands in the page's address.</summary>
/// <param name="Question">What is asked.</param>
public sealed record PlanState(PlanQuestion Question)
{
    /// <summary>The example person shown; null for the reader's own profile.</summary>
    public string? Example { get; init; }

    /// <summary>Reads the question, <c>example</c>, and what the form for one course adds (<c>course</c>, <c>act</c>, <c>in</c>, <c>for</c>).</summary>
    /// <param name="query">The address's query.</param>
    /// <param name="rules">The rules it is asked of.</param>
    /// <param name="problems">What cannot be used.</param>
    /// <param name="changed">True where the form for one course was sent: the page then moves to its own address.</param>
    public static PlanState Read(IQueryCollection query, DegreeRules rules, List<Problem> problems, out bool changed)
    {
        var state = new PlanState(PlanQuestion.Read(GivenValues.From(query, problems), rules)) { Example = ExampleProfiles.Find(query["example"].LastOrDefault())?.Id };
        string code = query["course"].LastOrDefault()?.Trim() ?? "";
        changed = false;
        if (code.Length == 0)
        {
            return state;
        }

        string act = query["act"].LastOrDefault() ?? "";
        string part = act switch { "without" => "without", "want" => "want", "taken" => "taken", "swap" => "swap", "free" => "", _ => "pin" };
        string when = query["in"].LastOrDefault()?.Trim() ?? "";
        string other = act == "swap" ? query["for"].LastOrDefault()?.Trim() ?? "" : "";
        PlanQuestion left = (state with { Question = state.Without(code) }).Without(other);
        int before = problems.Count;
        var added = PlanQuestion.Read(new GivenValues(name => name == part ? [part == "swap" ? $"{code}={other}" : act == "pin" && when.Length > 0 ? $"{code}={when}" : code] : [], problems), rules);
        changed = problems.Count == before;
        PlanQuestion question = left with
        {
            Pins = [.. left.Pins, .. added.Pins],
            Without = [.. left.Without, .. added.Without],
            Wanted = [.. left.Wanted, .. added.Wanted],
            Taken = [.. left.Taken, .. added.Taken],
        };
        return changed ? state with { Question = question } : state;
    }

    /// <summary>Whose plan it is: the example person's, or the reader's own.</summary>
    public Profile Person(Reader reader) => ExampleProfiles.Find(Example)?.Read(reader.Known) ?? reader.Profile ?? new Profile();

    /// <summary>What an address and a form keep.</summary>
    public IEnumerable<(string Name, string Value)> Fields => [.. Example is { } example ? [("example", example)] : Array.Empty<(string, string)>(), .. Question.Fields];

    /// <summary>The page's address.</summary>
    public string Address(string id) => AddressText.Of(Path(id), Fields);

    /// <summary>The address of the plan as a file.</summary>
    public string FileAddress(string id, string form) => AddressText.Of($"{Path(id)}/plan.{PlanExports.Ending(form)}", Fields);

    /// <summary>The question without all that was said of a course.</summary>
    public PlanQuestion Without(string code) => Question with
    {
        Pins = Others(Question.Pins, code),
        Without = Others(Question.Without, code),
        Wanted = Others(Question.Wanted, code),
        Taken = Others(Question.Taken, code),
        Uses = Others(Question.Uses, code),
    };

    /// <summary>The path of a degree's plan.</summary>
    public static string Path(string id) => GuideLinks.Plan(id);

    private static IReadOnlyList<SaidCourse> Others(IReadOnlyList<SaidCourse> all, string code) => [.. all.Where(c => !string.Equals(c.Code, code, StringComparison.OrdinalIgnoreCase))];
}
