using Gradus.App.Asked;
using Gradus.Loans;

namespace Gradus.App.Verbs.Loans;

/// <summary>A federal loan month by month, whoever asks.</summary>
public static class LoansVerb
{
    public static Verb Verb { get; } = new(
        "loans",
        "Repay a federal loan month by month under the plans open to a new borrower.",
        LoansParameters.All,
        [new("loans", () => LoansJson.Plain.LoansContract)],
        asking => new VerbAnswer(Answer(asking), LoansJson.Plain.LoansContract))
    {
        Example = """{"balance": 60000, "income": 85000}""",
        TellsOfMoney = true,
    };

    /// <exception cref="InputException">The question cannot be used.</exception>
    internal static LoansContract Answer(Asking asking) =>
        LoansContract.Of(asking.Data.Version, LoansAnswer.Of(asking.Data.Rules, LoansParameters.Read(asking.Given, asking.Data.Rules, asking.Data.Catalog)));
}
