using System.Text.Json;
using Gradus.App.Contracts;
using Gradus.Costs;
using Gradus.Costs.Prices;
using Gradus.Sources.Compiler;

namespace Gradus.App.Verbs.Data;

/// <summary>Published averages beside computed ones, and the distribution of whole degrees' tuition, as JSON.</summary>
internal static class ReproduceJson
{
    public static void Write(TextWriter output, ReproduceAnswer answer) => JsonOutput.Write(output, answer.Catalog.Version, json =>
    {
        json.WriteBoolean("fromFiles", answer.FromFiles is not null);
        json.WriteBoolean("holds", answer.Holds);
        json.WriteStartArray("averages");
        foreach (ReferenceCharge charge in answer.Charges)
        {
            Write(json, charge);
        }

        json.WriteEndArray();
        json.Strings("reasons", [.. ReproductionText.Reasons(answer.Charges), .. (answer.FromFiles?.Evidence ?? []).SelectMany(ReproductionText.Reasons)]);
        WriteEvidence(json, answer.FromFiles?.Evidence ?? []);
        WriteRange(json, answer.Catalog.WholeDegreeRange);
        Write(json, "wholeDegree", answer.Distributions.All, answer.Catalog.WholeDegreeRange);
        Write(json, "wholeDegreeCore", answer.Distributions.Core, answer.Catalog.WholeDegreeRange);
    });

    private static void Write(Utf8JsonWriter json, ReferenceCharge charge)
    {
        json.WriteStartObject();
        json.WriteString("year", charge.Year.ToString());
        json.WriteString("control", ReferenceNames.Key(charge.Group));
        json.WriteString("residency", ReferenceNames.Key(charge.Residency));
        json.Figure("published", charge.Published);
        json.Figure("computed", charge.Average);
        Write(json, "difference", (double?)charge.Difference);
        Write(json, "relativeDifference", charge.RelativeDifference is { } share ? Math.Round(share, 5) : null);
        json.WriteNumber("institutions", charge.Institutions);
        json.WriteNumber("students", charge.Students);
        json.WriteString("weightsOf", charge.WeightsOf.ToString());
        json.WriteEndObject();
    }

    private static void WriteEvidence(Utf8JsonWriter json, IReadOnlyList<ReproductionEvidence> evidence)
    {
        json.WriteStartArray("evidence");
        foreach (ReproductionEvidence each in evidence)
        {
            json.WriteStartObject();
            json.WriteString("year", each.Year.ToString());
            json.WriteNumber("computed", Math.Round(each.Used.Dollars));
            json.WriteNumber("withoutProfessionalPractice", Math.Round(each.WithoutProfessionalPractice.Dollars));
            json.WriteNumber("eachInstitutionOnce", Math.Round(each.EachOnce.Dollars));
            json.WriteNumber("reportedOnly", Math.Round(each.ReportedOnly.Dollars));
            json.WriteNumber("imputedShare", Math.Round(each.Used.ImputedShare, 5));
            json.WriteNumber("institutionsWithoutPrice", each.Used.WithoutPrice);
            json.WriteNumber("studentsWithoutPriceShare", Math.Round(each.Used.WithoutPriceShare, 5));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteRange(Utf8JsonWriter json, ReferenceRange? range)
    {
        if (range is null)
        {
            json.WriteNull("range");
            return;
        }

        json.WriteStartObject("range");
        json.WriteNumber("low", range.Low);
        json.WriteNumber("high", range.High);
        json.WriteString("statement", range.Statement);
        json.WriteString("source", range.Source.ToString());
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, IReadOnlyList<TuitionDistribution> distributions, ReferenceRange? range)
    {
        json.WriteStartArray(name);
        foreach (TuitionDistribution distribution in distributions)
        {
            json.WriteStartObject();
            json.WriteString("control", ReferenceNames.Key(distribution.Group));
            json.WriteString("residency", ReferenceNames.Key(distribution.Residency));
            json.WriteNumber("degrees", distribution.Ascending.Count);
            json.WriteNumber("ownPrice", distribution.ProgramsOwn);
            json.WriteNumber("withoutPrice", distribution.Missing);
            foreach ((string key, double share) in Quantiles)
            {
                Write(json, key, distribution.At(share) is { } price ? Math.Round(price, 2) : null);
            }

            Write(json, "shareInRange", range is not null && distribution.ShareWithin(range) is { } within ? Math.Round(within, 5) : null);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static IEnumerable<(string Key, double Share)> Quantiles =>
        TuitionDistribution.Shares.Select(share => (share == 0.5 ? "median" : FormattableString.Invariant($"p{share * 100:0}"), share));

    private static void Write(Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } known)
        {
            json.WriteNumber(name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
