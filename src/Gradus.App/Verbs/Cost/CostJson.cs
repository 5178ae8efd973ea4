using System.Globalization;
using System.Text.Json;
using Gradus.App.Contracts;
using Gradus.Ledgers;
using Gradus.Loans;
using Gradus.People;

namespace Gradus.App.Verbs.Cost;

/// <summary>The answer of <c>gradus cost</c> as JSON. The lines sum to the total exactly.</summary>
internal static class CostJson
{
    public static void Write(TextWriter output, CostAnswer answer) => JsonOutput.Write(output, answer.Ground.Catalog.Version, json =>
    {
        Ledger ledger = answer.Ledger;
        json.WriteString("rulesAsOf", Day(answer.Ground.Rules.AsOf));
        json.WriteString("id", ledger.Item.Id);
        json.WriteString("institution", ledger.Item.Institution.Name);
        json.WriteString("title", ledger.Item.Title);
        json.WriteString("profile", answer.Ground.Profile.Name);
        WriteWay(json, "way", answer.Offer);
        json.WriteNumber("total", ledger.Total);
        json.WriteBoolean("complete", ledger.IsComplete);
        json.WriteString("start", Month(ledger.Outcome.Start));
        json.WriteString("endOfStudy", Month(ledger.Financing.EndOfStudy.AddDays(-1)));
        json.WriteNumber("months", ledger.Outcome.Months);
        WriteTerms(json, ledger);
        WriteLines(json, ledger);
        WriteFinancing(json, ledger.Financing);
        WriteOutcome(json, ledger);
        WriteWays(json, answer);
        json.Strings("assumptions", ledger.Assumptions);
        RuleJson.WriteAll(json, ledger.Rules);
    });

    private static void WriteTerms(Utf8JsonWriter json, Ledger ledger)
    {
        json.WriteStartArray("terms");
        foreach (LedgerTerm term in ledger.Terms)
        {
            json.WriteStartObject();
            json.WriteNumber("term", term.Number);
            json.WriteString("name", term.Name.ToString());
            json.WriteString("start", Day(term.Start));
            json.WriteNumber("months", term.Months);
            json.WriteNumber("monthsUntilNext", term.Span);
            json.WriteNumber("credits", decimal.Round(term.Credits, 2));
            json.WriteNumber("academicYear", term.AcademicYear);
            json.WriteNumber("total", ledger.Lines.Where(l => l.Term == term).Sum(l => l.Amount));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteLines(Utf8JsonWriter json, Ledger ledger)
    {
        json.WriteStartArray("lines");
        foreach (LedgerLine line in ledger.Lines)
        {
            json.WriteStartObject();
            json.WriteNumber("term", line.Term.Number);
            json.WriteString("key", line.Key.Id);
            json.WriteString("label", line.Key.Label);
            json.WriteNumber("amount", line.Amount);
            json.WriteString("kind", JsonOutput.Key(line.Kind));
            json.WriteString("source", line.Source.ToString());
            json.WriteString("dollars", line.Dollars);
            json.WriteString("how", line.How);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("unknown");
        foreach (UnknownLine unknown in ledger.Unknown)
        {
            json.WriteStartObject();
            json.WriteString("key", unknown.Key.Id);
            json.WriteString("label", unknown.Key.Label);
            json.WriteString("status", JsonOutput.Key(unknown.Status));
            json.WriteString("why", unknown.Why);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteFinancing(Utf8JsonWriter json, Financing financing)
    {
        json.WriteStartArray("financing");
        foreach (TermFinancing term in financing.Terms)
        {
            json.WriteStartObject();
            json.WriteNumber("term", term.Term.Number);
            json.WriteNumber("charges", term.Charges);
            json.WriteNumber("livingOver", term.LivingOver);
            json.WriteNumber("aid", term.Aid);
            json.WriteNumber("federalAllowance", term.Allowance);
            json.WriteNumber("federal", term.Federal);
            json.WriteNumber("fee", term.Fee);
            json.WriteNumber("private", term.Private);
            json.WriteNumber("outOfPocket", term.OutOfPocket);
            json.WriteNumber("towardsLiving", term.TowardsLiving);
            json.WriteNumber("uncovered", term.Uncovered);
            json.WriteString("limit", Limit(term.Limit));
            json.WriteNumber("enrolmentPercent", term.EnrolmentPercent);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("loans");
        WriteBalance(json, "federal", financing.Federal);
        WriteBalance(json, "private", financing.Private);
        json.WriteNumber("uncovered", financing.Uncovered);
        json.WriteEndObject();
        json.WriteStartObject("worstMonth");
        json.WriteString("month", Month(financing.Worst.Month));
        json.WriteNumber("position", financing.Worst.Position);
        json.WriteNumber("mustHold", financing.Worst.MustHold);
        json.WriteNumber("short", financing.Worst.Short);
        json.WriteEndObject();
        json.WriteStartArray("cash");
        foreach (CashMonth month in financing.Months)
        {
            json.WriteStartObject();
            json.WriteString("month", Month(month.Month));
            json.WriteNumber("due", month.Due);
            json.WriteNumber("living", month.Living);
            json.WriteNumber("pay", month.Pay);
            json.WriteNumber("aid", month.Aid);
            json.WriteNumber("settled", month.Settled);
            json.WriteNumber("loans", month.Loans);
            json.WriteNumber("position", month.Position);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteBalance(Utf8JsonWriter json, string name, BalanceAtRepayment balance)
    {
        json.WriteStartObject(name);
        json.WriteNumber("principal", balance.Principal);
        json.WriteNumber("interest", balance.Interest);
        json.WriteNumber("balance", balance.Balance);
        json.WriteString("repaymentStart", Day(balance.RepaymentStart));
        json.WriteEndObject();
    }

    private static void WriteOutcome(Utf8JsonWriter json, Ledger ledger)
    {
        json.WriteNumber("payKept", ledger.Outcome.PayKept);
        json.WriteStartArray("years");
        foreach (StudyYear year in ledger.Outcome.Years)
        {
            json.WriteStartObject();
            json.WriteNumber("year", year.Number);
            json.WriteNumber("charges", year.Charges);
            json.WriteNumber("livingOver", year.LivingOver);
            json.WriteNumber("aid", year.Aid);
            json.WriteNumber("taxCredit", year.TaxCredit);
            json.WriteNumber("foregonePay", year.ForegonePay);
            json.WriteNumber("loansReceived", year.LoansReceived);
            json.WriteNumber("netOutflow", year.NetOutflow);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteWays(Utf8JsonWriter json, CostAnswer answer)
    {
        json.WriteStartArray("ways");
        foreach (WayAnswer way in answer.Ways)
        {
            json.WriteStartObject();
            WriteWay(json, "way", way.Offer);
            json.WritePropertyName("total");
            if (way.Ledger is { } ledger)
            {
                json.WriteNumberValue(ledger.Total);
                json.WriteBoolean("complete", ledger.IsComplete);
                json.WriteNumber("months", ledger.Outcome.Months);
                json.WriteNumber("mustHold", ledger.Financing.Worst.MustHold);
                json.WriteNumber("federalBalance", ledger.Financing.Federal.Balance);
                json.WriteNumber("privateBalance", ledger.Financing.Private.Balance);
            }
            else
            {
                json.WriteNullValue();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteWay(Utf8JsonWriter json, string name, WayOffer offer)
    {
        json.WriteStartObject(name);
        json.WriteString("key", offer.Way.Key);
        json.WriteString("modality", Vocabularies.StudyModes.KeyOf(offer.Way.Mode));
        json.WriteString("pace", Vocabularies.Paces.KeyOf(offer.Way.Pace));
        json.WriteString("standing", offer.Standing switch { WayStanding.Offered => "offered", WayStanding.NotSaid => "not-said", _ => "not-offered" });
        json.WriteString("reason", offer.Reason);
        json.WriteEndObject();
    }

    private static string? Limit(BindingLimit limit) => limit switch
    {
        BindingLimit.None => null,
        BindingLimit.HalfTime => "half-time",
        BindingLimit.Annual => "annual",
        BindingLimit.Aggregate => "aggregate",
        _ => "lifetime",
    };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Month(DateOnly day) => day.ToString("yyyy-MM", CultureInfo.InvariantCulture);
}
