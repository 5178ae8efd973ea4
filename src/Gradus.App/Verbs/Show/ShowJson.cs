using System.Text.Json;
using Gradus.App.Contracts;
using Gradus.App.Figures;
using Gradus.Careers;
using Gradus.Catalogs;
using Gradus.Costs;
using Gradus.Costs.Prices;
using Gradus.Earnings;
using Gradus.Programs;
using Gradus.Research;

namespace Gradus.App.Verbs.Show;

/// <summary>One program or offering as JSON.</summary>
internal static class ShowJson
{
    public static void Write(TextWriter output, Catalog catalog, Item item, PriceTerms terms) =>
        JsonOutput.Write(output, catalog.Version, json =>
        {
            ItemJson.Identity(json, catalog, item);
            json.WriteString("url", item.Program?.Url);
            json.WriteString("note", item.Program?.Note);
            json.Strings("doubts", item.Program?.Doubts ?? []);
            PriceJson.Write(json, "tuitionToMe", Pricing.Of(catalog, item, terms));
            TuitionContextJson.Write(json, "tuitionContext", TuitionContext.Of(catalog, new TuitionDistributions(catalog), item, terms));
            WriteFacts(json, item);
            WriteAwards(json, item);
            WriteCharges(json, catalog.ChargesOf(item.Institution.Id));
            WriteEarnings(json, catalog, item);
            WriteResearch(json, catalog, item);
            WriteOccupations(json, catalog, item);
            WriteInstitution(json, item);
            json.Strings("unknown", Unknowns.Of(catalog, item, terms));
        });

    private static void WriteFacts(Utf8JsonWriter json, Item item)
    {
        json.WriteStartArray("facts");
        foreach (ProgramFact fact in item.Program?.Facts ?? [])
        {
            json.WriteStartObject();
            json.WriteString("field", fact.Field);
            json.WritePropertyName("value");
            json.WriteRawValue(fact.Json);
            json.WriteString("source", fact.Source.Document);
            json.WriteString("kind", fact.Kind switch { FactKind.Official => "official", FactKind.OfficialOld => "official-old", _ => "third-party" });
            json.WriteString("year", fact.Source.Year);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteAwards(Utf8JsonWriter json, Item item)
    {
        json.WriteStartArray("awardsByYear");
        foreach (Awards awards in item.Offering?.Awards ?? [])
        {
            json.WriteStartObject();
            json.WriteString("year", awards.Year.ToString());
            json.Figure("total", awards.Total);
            json.Figure("men", awards.Men);
            json.Figure("women", awards.Women);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteCharges(Utf8JsonWriter json, IReadOnlyList<Charges> charges)
    {
        json.WriteStartArray("charges");
        foreach (Charges year in charges)
        {
            json.WriteStartObject();
            json.WriteString("year", year.Year.ToString());
            json.Figure("tuitionInState", year.TuitionInState);
            json.Figure("tuitionOutOfState", year.TuitionOutOfState);
            json.Figure("feesInState", year.FeesInState);
            json.Figure("feesOutOfState", year.FeesOutOfState);
            json.Figure("perCreditInState", year.PerCreditInState);
            json.Figure("perCreditOutOfState", year.PerCreditOutOfState);
            json.Figure("books", year.Books);
            json.Figure("onCampusRoomAndBoard", year.OnCampusRoomAndBoard);
            json.Figure("onCampusOther", year.OnCampusOther);
            json.Figure("offCampusRoomAndBoard", year.OffCampusRoomAndBoard);
            json.Figure("offCampusOther", year.OffCampusOther);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteEarnings(Utf8JsonWriter json, Catalog catalog, Item item)
    {
        ProgramEarnings? earnings = catalog.EarningsOf(item);
        json.WriteStartArray("earnings");
        foreach (HorizonCohort cohort in catalog.Horizons)
        {
            json.WriteStartObject();
            json.WriteNumber("yearsAfter", (int)cohort.Horizon);
            json.WriteString("graduatesOf", cohort.GraduatesOf);
            json.WriteString("earnedIn", cohort.EarnedIn);
            json.WriteNumber("dollarsOf", cohort.DollarsOf);
            json.Figure("median", earnings?.Median(cohort.Horizon) ?? Figure<decimal>.Missing(FigureStatus.NotCollected, cohort.Source, $"USD of {cohort.DollarsOf}"));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.Figure("medianDebt", earnings?.MedianDebt ?? default);
        json.Figure("meanDebt", earnings?.MeanDebt ?? default);
    }

    private static void WriteResearch(Utf8JsonWriter json, Catalog catalog, Item item)
    {
        json.WriteStartArray("research");
        foreach (AreaOutput output in catalog.ResearchOf(item.Institution.Id))
        {
            json.WriteStartObject();
            json.WriteString("area", output.Area);
            json.WriteNumber("year", output.Year);
            json.WriteNumber("papers", output.Papers);
            json.WriteNumber("share", output.Share);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("researchSpending");
        foreach (ResearchSpending spending in catalog.SpendingOf(item.Institution.Id))
        {
            json.WriteStartObject();
            json.WriteNumber("fiscalYear", spending.FiscalYear);
            json.Figure("total", spending.Total);
            json.Figure("federal", spending.Federal);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteOccupations(Utf8JsonWriter json, Catalog catalog, Item item)
    {
        json.WriteStartArray("occupations");
        foreach (Occupation occupation in (item.Field?.Occupations ?? []).Select(o => catalog.FindOccupation(o)).OfType<Occupation>())
        {
            json.WriteStartObject();
            json.WriteString("soc", occupation.Code.Text);
            json.WriteString("title", occupation.Title);
            json.Figure("wageP10", occupation.WagePercentiles[0]);
            json.Figure("wageP50", occupation.MedianWage);
            json.Figure("wageP90", occupation.WagePercentiles[4]);
            json.Figure("growth", occupation.Growth);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteInstitution(Utf8JsonWriter json, Item item)
    {
        json.WriteStartObject("institutionFacts");
        json.WriteString("web", item.Institution.WebAddress);
        json.WriteNumber("directoryYear", item.Institution.DirectoryYear);
        json.WriteBoolean("open", item.Institution.Open);
        json.Figure("enrollment", item.Institution.Enrollment);
        json.Figure("exclusivelyDistance", item.Institution.ExclusivelyDistance);
        json.Figure("graduateFte", item.Institution.GraduateFte);
        json.Figure("applicationFee", item.Institution.ApplicationFee);
        json.Figure("statePriceParity", item.Institution.StatePriceParity);
        json.Figure("metroPriceParity", item.Institution.MetroPriceParity);
        json.WriteEndObject();
    }
}
