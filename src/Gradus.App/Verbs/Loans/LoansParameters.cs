using System.Globalization;
using System.Text.Json.Nodes;
using Gradus.App.Questions;
using Gradus.Catalogs;
using Gradus.Loans;
using Gradus.People;
using Gradus.Rules;

namespace Gradus.App.Verbs.Loans;

/// <summary>What can be asked of a federal loan: the parts of a <see cref="LoansQuestion"/> as somebody gives them.</summary>
public static class LoansParameters
{
    private const int LastYear = 2060;

    private static readonly IReadOnlyList<(string Key, IReadOnlyList<string> Value)> Plans =
    [
        (RepaymentAssistancePlan.Name, [RepaymentAssistancePlan.Name]),
        (TieredStandardPlan.Name, [TieredStandardPlan.Name]),
        ("both", [RepaymentAssistancePlan.Name, TieredStandardPlan.Name]),
    ];

    public static Parameter<decimal> Balance { get; } =
        Parameters.Dollars("balance", "Federal loans when repayment starts, in dollars", "Balance", 0, 1_000_000) with { Hint = "B", IsRequired = true };

    public static Parameter<decimal> Income { get; } =
        Parameters.Dollars("income", "Adjusted gross income of the first year; of both on a joint return", "Income", 0, 10_000_000, "a year") with { Hint = "Y", IsRequired = true };

    public static Parameter<IReadOnlyList<string>> Plan { get; } =
        Parameters.Word("plan", "rap (Repayment Assistance), tiered (Tiered Standard) or both", "Repayment plan", Plans) with { Hint = "PLAN", Usual = "both" };

    public static Parameter<decimal> Rate { get; } =
        Parameters.Percent("rate", "Yearly interest in percent (default: that of loans paid out on the start day)", "Interest", 0, 30, LeastMeant) with { Hint = "R" };

    public static Parameter<int> Dependents { get; } =
        Parameters.Whole("dependents", "People you claim on your tax return; a spouse is none (default 0)", "Dependents", 0, 20) with { Hint = "N" };

    public static Parameter<decimal> Growth { get; } =
        Parameters.Number("income-growth", "Yearly growth of the income in percent (default: the guide's assumption, named in the answer)", "Income growth", -20, 20) with { Hint = "G" };

    public static Parameter<int> Ages { get; } =
        Parameters.Whole("ages", "Ages of the children among them now; they count until they are grown up", "Ages", 0, 100) with { Hint = "AGE", IsMany = true, IsList = true };

    public static Parameter<bool> Flat { get; } = Parameters.Flag("flat", "Keep income and dependents as they are now", "Flat");

    public static Parameter<bool> PublicService { get; } =
        Parameters.Flag("public-service", "I work for a public or non-profit employer: forgiveness comes earlier", "Public service");

    public static Parameter<DateOnly?> Start { get; } = new(
        "start", "First month of repayment (default: the month after the rules were last looked at)", "First month", Month, "2026-13", "soon", "9999-12")
    {
        Hint = "YYYY-MM",
        Form = () => new JsonObject { ["type"] = "string", ["pattern"] = "^[0-9]{4}-(0[1-9]|1[0-2])$" },
    };

    public static Parameter<FilingStatus> Filing { get; } =
        Parameters.Word("filing", $"Tax return: {string.Join(", ", Vocabularies.FilingStatuses.Keys)}", "Tax return", Vocabularies.FilingStatuses) with { Hint = "STATUS", Usual = "single" };

    public static Parameter<decimal> SpouseIncome { get; } =
        Parameters.Dollars("spouse-income", "The part of the income that is your spouse's, on a joint return: shows the payment on separate returns too", "Spouse's part", 0, 10_000_000, "a year") with { Hint = "Y" };

    public static Parameter<string> State { get; } =
        Parameters.Text("state", "State whose income tax is counted, where the guide has its table", "State I live in", 40, "Atlantis") with { Hint = "GA" };

    /// <summary>Every part, in the order of help.</summary>
    public static IReadOnlyList<Parameter> All { get; } = [Balance, Income, Plan, Rate, Dependents, Growth, Ages, Flat, PublicService, Start, Filing, SpouseIncome, State];

    /// <summary>Percent of interest below which a number without its sign may be a fraction.</summary>
    private const decimal LeastMeant = 0.5m;

    /// <summary>The question that was given.</summary>
    /// <param name="given">Its parts.</param>
    /// <param name="book">Repayment starts in the month after its day unless another is given.</param>
    /// <param name="catalog">Names the states.</param>
    /// <exception cref="InputException">A part cannot be used, or a required one is missing.</exception>
    public static LoansQuestion Read(GivenValues given, RuleBook book, Catalog catalog)
    {
        bool IsGiven(Parameter part) => given.Of(part.Name).Count > 0;
        IReadOnlyList<int> ages = Ages.ReadAll(given);
        int dependents = Dependents.Read(given, 0);
        if (ages.Count > dependents)
        {
            throw new InputException(new Problem(ProblemCode.Conflict, Ages.Name, string.Join(' ', ages), $"{(ages.Count == 1 ? "One age" : $"{ages.Count} ages")} for {(dependents == 1 ? "one person" : $"{dependents} people")}: count every child of whom you give the age among the dependents."));
        }

        FilingStatus filing = Filing.Read(given, FilingStatus.Single);
        decimal spouse = SpouseIncome.Read(given, 0);
        if (spouse > 0 && (filing != FilingStatus.MarriedJointly || spouse > Income.Read(given, 0)))
        {
            throw new InputException(new Problem(ProblemCode.Conflict, SpouseIncome.Name, spouse.ToString(CultureInfo.InvariantCulture), filing != FilingStatus.MarriedJointly
                ? "a spouse's part of the income goes with a joint return: say that you file as married-jointly."
                : "a spouse's part is no more than the income of both."));
        }

        string state = State.Read(given, "");
        return new LoansQuestion(
            Balance.Read(given, 0),
            Income.Read(given, 0),
            Plan.Read(given, Plans[^1].Value),
            IsGiven(Rate) ? Rate.Read(given, 0) / 100 : null,
            dependents,
            IsGiven(Growth) ? Growth.Read(given, 0) / 100 : null,
            Start.Read(given, null) ?? new DateOnly(book.AsOf.Year, book.AsOf.Month, 1).AddMonths(1),
            filing)
        {
            SpouseIncome = spouse,
            State = state.Length > 0 ? given.LookUp<string?>(State, state, name => Named.State(name, catalog), null) : null,
            Ages = ages,
            Flat = Flat.Read(given, false),
            PublicService = PublicService.Read(given, false),
        };
    }

    private static DateOnly? Month(string given) =>
        DateOnly.TryParseExact(given + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly month) && month.Year <= LastYear
            ? month
            : throw Parameters.Refusal(ProblemCode.Malformed, $"give a year and a month up to {LastYear}-12, such as 2027-07.");
}
