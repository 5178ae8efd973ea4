using System.Globalization;
using System.Text.Json.Nodes;
using Gradus.App.Questions;
using Gradus.Returns;

namespace Gradus.App.Verbs.Return;

/// <summary>An assumption with the person's own value of it, in the unit of the assumption.</summary>
public readonly record struct OwnAssumption(string Key, double Value)
{
    private const decimal MostMeant = 10_000_000;

    /// <summary>Reads "discount-rate=5"; ':' is as good as '=', as addresses have it.</summary>
    /// <exception cref="InputException">Another form, no such key, or a value out of bounds.</exception>
    public static OwnAssumption Parse(string text)
    {
        int at = text.AsSpan().IndexOfAny('=', ':');
        if (at < 1 || !WrittenNumber.TryRead(text[(at + 1)..].TrimEnd('%'), MostMeant, AssumptionKeys.IsPay(text[..at]) ? "a year" : "", out decimal written))
        {
            throw Parameters.Refusal(ProblemCode.Malformed, "give a key and a number, such as discount-rate=5.");
        }

        double value = (double)written;
        try
        {
            ReturnAssumptions.Check(text[..at], value);
        }
        catch (InputException problem)
        {
            throw Parameters.Refusal(problem.Problem?.Code ?? ProblemCode.OutOfRange, problem.Message);
        }

        return new OwnAssumption(text[..at], value);
    }

    /// <summary>"discount-rate:5", as an address has it.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Key}:{Value}");
}

/// <summary>What can be asked of the return of one degree, beside whose it is: options of <c>gradus return</c>, keys of the page's address and fields of its forms.</summary>
/// <param name="Against">"stay", "online", "self-study" or an item's identifier.</param>
/// <param name="Own">Own values of assumptions, one for each.</param>
/// <param name="Plan">How federal loans are repaid.</param>
/// <param name="Draws">How often chance is drawn.</param>
/// <param name="Seed">Of the draws.</param>
public sealed record ReturnQuestion(string Against, IReadOnlyList<OwnAssumption> Own, RepaymentPlan Plan, int Draws, ulong Seed)
{
    /// <summary>Fewer draws say nothing.</summary>
    private const int FewestDraws = 100;

    private const int LongestId = 100;

    private static readonly IReadOnlyList<(string Key, RepaymentPlan Value)> Plans =
        [("cheaper", RepaymentPlan.Cheaper), ("rap", RepaymentPlan.Assistance), ("tiered", RepaymentPlan.Tiered)];

    public static Parameter<string> AgainstPart { get; } = Parameters.Text(
        "against", "Compared with what: stay, self-study, online or the id of another degree", "Compared with", LongestId, "no-such-degree") with
    {
        Hint = "WHAT",
        Usual = AgainstKeys.Stay,
    };

    public static Parameter<OwnAssumption> SetPart { get; } = new(
        "set",
        "My own value of an assumption: discount-rate=5, salary-after=120000; again for more",
        "Your figure",
        OwnAssumption.Parse,
        "salery=3",
        "salary",
        "discount-rate=900",
        "discount-rate=x")
    {
        Hint = "KEY=VALUE",
        Form = () => new JsonObject { ["type"] = "string", ["pattern"] = $"^({string.Join('|', AssumptionKeys.All.Select(k => k.Key))})[=:]-?[0-9][0-9,]*([.][0-9]+)?%?$" },
        IsMany = true,
        Most = 40,
    };

    public static Parameter<RepaymentPlan> PlanPart { get; } =
        Parameters.Word("plan", "How federal loans are repaid: cheaper, rap or tiered", "Repayment plan", Plans) with { Hint = "PLAN", Usual = "cheaper" };

    public static Parameter<int> DrawsPart { get; } = Parameters.Whole("draws", "How often chance is drawn", "Draws", FewestDraws, ReturnSettings.MostDraws) with
    {
        Hint = "N",
        Usual = ReturnSettings.DefaultDraws.ToString(CultureInfo.InvariantCulture),
    };

    public static Parameter<ulong> SeedPart { get; } = Parameters.Seed("Of the draws; the same seed gives the same answer") with { Usual = ReturnSettings.DefaultSeed.ToString(CultureInfo.InvariantCulture) };

    /// <summary>Every part, in the order of help.</summary>
    public static IReadOnlyList<Parameter> All { get; } = [AgainstPart, SetPart, PlanPart, DrawsPart, SeedPart];

    /// <summary>The same with the degree and the person.</summary>
    public static IReadOnlyList<Parameter> Whole { get; } = [SubjectParameters.Id, SubjectParameters.Profile, .. All];

    /// <summary>Nothing said.</summary>
    public static ReturnQuestion Usual { get; } = new(AgainstKeys.Stay, [], RepaymentPlan.Cheaper, ReturnSettings.DefaultDraws, ReturnSettings.DefaultSeed);

    public ReturnSettings Settings => new()
    {
        Given = Own.ToDictionary(o => o.Key, o => o.Value, StringComparer.Ordinal),
        Plan = Plan,
        Draws = Draws,
        Seed = Seed,
    };

    /// <summary>What an address and a form keep of it; parts that are as usual are left out.</summary>
    public IEnumerable<(string Name, string Value)> Fields =>
    [
        .. Against == Usual.Against ? Array.Empty<(string, string)>() : [(AgainstPart.Name, Against)],
        .. Own.Select(o => (SetPart.Name, o.ToString())),
        .. Plan == Usual.Plan ? Array.Empty<(string, string)>() : [(PlanPart.Name, Plans.First(p => p.Value == Plan).Key)],
        .. Draws == Usual.Draws ? Array.Empty<(string, string)>() : [(DrawsPart.Name, Draws.ToString(CultureInfo.InvariantCulture))],
        .. Seed == Usual.Seed ? Array.Empty<(string, string)>() : [(SeedPart.Name, Seed.ToString(CultureInfo.InvariantCulture))],
    ];

    /// <exception cref="InputException">A part cannot be used, and problems are not gathered.</exception>
    public static ReturnQuestion Read(GivenValues given) => new(
        AgainstPart.Read(given, Usual.Against),
        SetPart.ReadAll(given).Aggregate((IReadOnlyList<OwnAssumption>)[], With),
        PlanPart.Read(given, Usual.Plan),
        DrawsPart.Read(given, Usual.Draws),
        SeedPart.Read(given, Usual.Seed));

    /// <summary>The values with one more, which takes the place of an earlier one for the same assumption.</summary>
    public static IReadOnlyList<OwnAssumption> With(IReadOnlyList<OwnAssumption> own, OwnAssumption added) => [.. own.Where(o => o.Key != added.Key), added];
}
