using System.Globalization;
using System.Text.Json;
using Gradus.App.Contracts;
using Gradus.Loans;
using Gradus.People;
using Gradus.Rules;

namespace Gradus.App.Verbs.Loans;

/// <summary>The answer of <c>gradus loans</c> as JSON: what was asked, each plan with every month, and the rules used.</summary>
internal static class LoansCommandJson
{
    public static void Write(TextWriter output, string dataset, LoansAnswer answer) => JsonOutput.Write(output, dataset, json =>
    {
        LoansQuestion question = answer.Question;
        json.WriteString("rulesAsOf", Day(answer.AsOf));
        json.WriteNumber("balance", question.Balance);
        json.WriteNumber("income", question.Income);
        json.WriteNumber("incomeGrowth", question.Growth);
        json.WriteNumber("dependents", question.Dependents);
        json.WriteString("filing", Vocabularies.FilingStatuses.KeyOf(question.Filing));
        json.WriteString("start", Month(question.Start));
        json.WriteNumber("rate", answer.Rate);
        json.WriteString("rateKind", question.Rate is null ? "assumed" : "own");
        json.WriteNumber("payAfterTax", answer.PayAfterTax);
        json.WriteBoolean("forgivenessTaxed", answer.ForgivenessIsTaxed);
        json.WriteStartArray("plans");
        foreach (PlanAnswer plan in answer.Plans)
        {
            Write(json, plan);
        }

        json.WriteEndArray();
        json.WriteStartArray("rules");
        foreach (RuleInForce rule in answer.Cited)
        {
            RuleJson.Write(json, rule);
        }

        json.WriteEndArray();
    });

    private static void Write(Utf8JsonWriter json, PlanAnswer plan)
    {
        Repayment repayment = plan.Repayment;
        json.WriteStartObject();
        json.WriteString("plan", repayment.Plan);
        json.WriteNumber("payments", repayment.Months.Count);
        json.WriteNumber("firstPayment", repayment.FirstPayment);
        json.WriteNumber("highestPayment", repayment.HighestPayment);
        json.WriteNumber("totalPaid", repayment.TotalPaid);
        json.WriteNumber("totalInterest", repayment.TotalInterest);
        json.WriteNumber("totalWaived", repayment.TotalWaived);
        json.WriteNumber("totalMatched", repayment.TotalMatched);
        json.WriteNumber("forgiven", repayment.Forgiven);
        json.WriteString("paidOff", repayment.PaidOff is { } month ? Month(month) : null);
        json.WritePropertyName("firstYearShareOfPay");
        if (plan.FirstYearShare is { } share)
        {
            json.WriteNumberValue(decimal.Round(share, 4));
        }
        else
        {
            json.WriteNullValue();
        }

        json.WriteNumber("firstYearTaxSaved", plan.FirstYearTaxSaved);
        json.WriteStartArray("months");
        foreach (RepaymentMonth each in repayment.Months)
        {
            Write(json, each);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, RepaymentMonth month)
    {
        json.WriteStartObject();
        json.WriteNumber("number", month.Number);
        json.WriteString("month", Month(month.Month));
        json.WriteNumber("payment", month.Payment);
        json.WriteNumber("interest", month.Interest);
        json.WriteNumber("waived", month.Waived);
        json.WriteNumber("principal", month.Principal);
        json.WriteNumber("match", month.Match);
        json.WriteNumber("balance", month.Balance);
        json.WriteEndObject();
    }

    private static string Month(DateOnly day) => day.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
