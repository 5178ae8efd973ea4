using System.Text.Json;
using Gradus.App.Contracts;
using Gradus.Loans;
using Gradus.Returns;
using Gradus.Statistics;

namespace Gradus.App.Verbs.Return;

/// <summary>The answer of <c>gradus return</c> as JSON. Amounts in real USD, to the cent.</summary>
internal static class ReturnJson
{
    public static void Write(TextWriter output, DegreeReturn answer) => JsonOutput.Write(output, answer.Ground.Catalog.Version, json =>
    {
        json.WriteString("id", answer.Item.Id);
        json.WriteString("institution", answer.Item.Institution.Name);
        json.WriteString("title", answer.Item.Title);
        json.WriteString("profile", answer.Ground.Profile.Name);
        json.WriteNumber("seed", answer.Ground.Settings.Seed);
        json.WriteNumber("draws", answer.Ground.Settings.Draws);
        json.WriteNumber("dollarsOf", answer.Ground.Assumptions.DollarsOf);
        json.WriteNumber("horizonYears", answer.Ground.Terms.Horizon);
        json.WriteString("against", answer.Against.Key);
        Members(json, answer.Outcome);
        Nullable(json, "breakEvenYear", answer.BreakEvenYear);
        json.WriteNumber("chanceNeverBreaksEven", Share(answer.NeverBreaksEven));
        Nullable(json, "irr", answer.InternalRate is { } rate ? Share(rate) : null);
        json.WriteNumber("central", Money(answer.Central));
        json.WriteStartObject("ifFinished");
        Members(json, answer.IfFinished);
        json.WriteEndObject();
        json.WriteStartObject("lossRange");
        json.WriteNumber("low", Share(answer.Loss.Low));
        json.WriteNumber("high", Share(answer.Loss.High));
        json.WriteNumber("ifFinishedLow", Share(answer.Loss.FinishedLow));
        json.WriteNumber("ifFinishedHigh", Share(answer.Loss.FinishedHigh));
        json.WriteEndObject();
        json.WriteStartObject("asGraduates");
        Members(json, answer.AsGraduates);
        json.WriteEndObject();
        json.WriteStartObject("effect");
        json.WriteNumber("middle", Share(answer.Case.Pay.Effect.Middle));
        json.WriteNumber("spread", Share(answer.Case.Pay.Effect.Spread));
        json.WriteNumber("degreesDoing", Share(answer.Case.Pay.Share));
        json.WriteEndObject();
        json.WriteString("payBasis", answer.Case.Level.Basis switch { PayBasis.Published => "published", PayBasis.Peers => "peers", _ => "own" });
        json.WriteString("payAfter", answer.Case.Level.Description);
        json.WriteString("plan", answer.Case.Study.Federal.Balance <= 0 ? null : answer.UsesAssistance ? RepaymentAssistancePlan.Name : TieredStandardPlan.Name);
        Study(json, answer.Case.Study);
        Ranges(json, answer);
        Alternatives(json, answer);
        Visa(json, answer.Visa);
        Assumptions(json, answer);
        json.Strings("notes", answer.Notes);
        RuleJson.WriteAll(json, answer.Rules);
    });

    private static void Study(Utf8JsonWriter json, StudyPath study)
    {
        json.WriteStartObject("study");
        json.WriteNumber("months", study.Months);
        json.WriteNumber("price", Money(study.Price));
        json.WriteNumber("payKept", Share(study.KeptShare));
        json.WriteNumber("federalBalance", Money(study.Federal.Balance));
        json.WriteNumber("privateBalance", Money(study.Private.Balance));
        json.WriteStartArray("outlay");
        foreach (double year in study.Outlay)
        {
            json.WriteNumberValue(Money(year));
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Ranges(Utf8JsonWriter json, DegreeReturn answer)
    {
        json.WriteStartArray("percentiles");
        for (int percent = 1; percent < 100; percent++)
        {
            json.WriteNumberValue(Money(Quantile.Of(answer.Values, percent / 100.0)));
        }

        json.WriteEndArray();
        json.WriteStartArray("years");
        foreach (CumulativeYear year in answer.Path)
        {
            json.WriteStartObject();
            json.WriteNumber("year", year.Year);
            json.WriteNumber("p10", Money(year.P10));
            json.WriteNumber("median", Money(year.Median));
            json.WriteNumber("p90", Money(year.P90));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("tornado");
        foreach (Driver driver in answer.Tornado)
        {
            json.WriteStartObject();
            json.WriteString("key", driver.Key);
            json.WriteString("label", driver.Label);
            json.WriteString("lowLabel", driver.LowLabel);
            json.WriteNumber("low", Money(driver.Low));
            json.WriteString("highLabel", driver.HighLabel);
            json.WriteNumber("high", Money(driver.High));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("flips");
        foreach (FlipPoint flip in answer.Flips)
        {
            json.WriteStartObject();
            json.WriteString("key", flip.Key);
            json.WriteString("label", flip.Label);
            json.WriteString("unit", flip.Unit);
            json.WriteNumber("now", Money(flip.Now));
            Nullable(json, "at", flip.At is { } at ? (double)Money(at) : null);
            json.WriteString("words", flip.Words);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Alternatives(Utf8JsonWriter json, DegreeReturn answer)
    {
        json.WriteStartArray("alternatives");
        foreach (Alternative alternative in answer.Alternatives)
        {
            json.WriteStartObject();
            json.WriteString("key", alternative.Key);
            json.WriteString("name", alternative.Name);
            json.WriteString("id", alternative.Item?.Id);
            Members(json, alternative.Outcome);
            json.WriteString("note", alternative.Note);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Visa(Utf8JsonWriter json, VisaOutlook? visa)
    {
        json.WritePropertyName("visa");
        if (visa is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.WriteNumber("authorisedMonths", visa.Law.Months);
        Nullable(json, "yearsNeeded", visa.YearsNeeded);
        json.WriteNumber("stayChance", Share(visa.StayChance));
        json.WriteNumber("homePay", Money(visa.HomePay));
        json.WriteNumber("payAbroad", Share(visa.PayAbroad));
        Nullable(json, "medianIfStays", visa.IfStays is { } stays ? (double)Money(stays.Median) : null);
        Nullable(json, "medianIfLeaves", visa.IfLeaves is { } leaves ? (double)Money(leaves.Median) : null);
        json.WriteEndObject();
    }

    private static void Assumptions(Utf8JsonWriter json, DegreeReturn answer)
    {
        json.WriteStartArray("assumptions");
        foreach (ReturnAssumption assumption in answer.Assumptions)
        {
            json.WriteStartObject();
            json.WriteString("key", assumption.Key);
            json.WriteString("title", assumption.Title);
            json.WriteNumber("value", Share(assumption.Value));
            json.WriteString("unit", assumption.Unit);
            json.WriteString("standing", assumption.Standing);
            json.WriteString("source", assumption.IsOwn ? null : assumption.Rule?.Source.ToString());
            json.WriteString("note", assumption.Note);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Members(Utf8JsonWriter json, Outcome outcome)
    {
        json.WriteNumber("median", Money(outcome.Median));
        json.WriteNumber("p10", Money(outcome.P10));
        json.WriteNumber("p90", Money(outcome.P90));
        json.WriteNumber("mean", Money(outcome.Mean));
        json.WriteNumber("chanceOfLoss", Share(outcome.ChanceOfLoss));
    }

    private static void Nullable(Utf8JsonWriter json, string name, double? value)
    {
        json.WritePropertyName(name);
        if (value is { } known)
        {
            json.WriteNumberValue(known);
        }
        else
        {
            json.WriteNullValue();
        }
    }

    private static decimal Money(double amount) => Cents.Round((decimal)amount);

    private static double Share(double share) => Math.Round(share, 4);
}
